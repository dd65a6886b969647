import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { holdingOn, nextChange, type RuleRows } from '../dated-rule.ts'
import { FewFields } from '../parts/rule-value.tsx'
import { policyPaths } from '../paths.ts'
import type { PolicyGroup, RegisteredPolicy } from '../registered.ts'
import { words } from '../words.ts'

const { Tag } = govuk

export type RulesModel = {
  readonly frame: Frame
  readonly groups: readonly PolicyGroup[]
  readonly rules: ReadonlyMap<string, RuleRows>
  readonly nation: 'ENGLAND' | 'WALES'
  readonly today: Day
}

/** Every rule that a council may set, by what it is about, as it is today. */
export function RulesPage({ frame, groups, ...about }: RulesModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  return (
    <Page frame={frame} title={words.title(view)} current={policyPaths.list.to()} isWide>
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.introduction(view)}</p>
      {groups.map((group) => (
        <GroupOfRules view={view} group={group} {...about} />
      ))}
    </Page>
  )
}

type AboutProps = Pick<RulesModel, 'rules' | 'nation' | 'today'> & { readonly view: View }

const GroupOfRules = ({ group, ...about }: AboutProps & { readonly group: PolicyGroup }) => (
  <>
    <h2 class="govuk-heading-m">{group.title(about.view)}</h2>
    <ScrollTable name={group.title(about.view)}>
      <table class="govuk-table gd-stack">
        <caption class="govuk-table__caption govuk-visually-hidden">
          {group.title(about.view)}
        </caption>
        <TableHead
          columns={[words.rule, words.today, words.source, words.next].map((heading) =>
            heading(about.view),
          )}
        />
        <tbody class="govuk-table__body">
          {group.policies.map((registered) => (
            <Rule registered={registered} {...about} />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  </>
)

const NONE: RuleRows = { national: [], own: [] }

function Rule({
  registered,
  view,
  rules,
  nation,
  today,
}: AboutProps & { readonly registered: RegisteredPolicy }) {
  const { policy, words: said } = registered
  const rows = rules.get(policy.key) ?? NONE
  const holds = holdingOn(rows, today)
  const waiting = rows.own.filter((row) => row.state === 'proposed').length
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href={policyPaths.rule.to({ key: policy.key })}>
          {said.title(view)}
        </a>
        {waiting > 0 && (
          <div>
            <Tag text={words.waitingCount(view, { count: waiting })} classes="govuk-tag--yellow" />
          </div>
        )}
      </th>
      <StackCell heading={words.today(view)} isWords>
        {!holds && registered.isCouncilsOwn && words.notOurs(view)}
        {!holds && !registered.isCouncilsOwn && (
          <Tag text={words.lapsed(view)} classes="govuk-tag--red" />
        )}
        {holds && policy.shape === 'rows' && words.rowCount(view, { count: holds.rows.length })}
        {holds && policy.shape === 'one' && (
          <FewFields view={view} registered={registered} rows={holds.rows} />
        )}
      </StackCell>
      <StackCell heading={words.source(view)} isWords>
        {holds && (holds.whose === 'own' ? words.own(view) : words.nation[nation](view))}
      </StackCell>
      <StackCell heading={words.next(view)}>{sayNextChange(view, rows, today)}</StackCell>
    </tr>
  )
}

/** When it changes next, or that it ends with nothing after it. */
export function sayNextChange(view: View, rows: RuleRows, today: Day): string {
  const next = nextChange(rows, today)
  if (!next) return words.noChange(view)
  if (!next.holds) return words.endsOn(view, { day: sayDayOfMonth(view, addDays(next.on, -1)) })
  return words.from(view, { day: sayDayOfMonth(view, next.on) })
}

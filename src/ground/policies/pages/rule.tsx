import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { type CouncilRow, type Holding, holdingOn, type RuleRows } from '../dated-rule.ts'
import { RuleDays, RuleFields } from '../parts/rule-fields.tsx'
import { RuleHistory, sayDays } from '../parts/rule-history.tsx'
import { RuleValue } from '../parts/rule-value.tsx'
import { policyPaths } from '../paths.ts'
import type { RegisteredPolicy } from '../registered.ts'
import type { RuleForm } from '../rule-form.ts'
import { saySource } from '../source-words.ts'
import { words } from '../words.ts'

const { Button, Details, InsetText } = govuk

/** A table longer than this is opened by who wants to read it: it stands in the form besides. */
const MANY = 15

export type RuleModel = {
  readonly frame: Frame
  readonly registered: RegisteredPolicy
  readonly rows: RuleRows
  readonly nation: 'ENGLAND' | 'WALES'
  readonly today: Day
  readonly reader: Id
  readonly form: RuleForm
}

/** One of the council's rules: what holds today, what waits, every dated row, and the form for a new one. */
export function RulePage({ frame, registered, rows, nation, today, reader, form }: RuleModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = registered.words.title(view)
  const holds = holdingOn(rows, today)
  const about = { view, registered, today }
  const waiting = rows.own.filter((row) => row.state === 'proposed')
  return (
    <Page
      frame={frame}
      title={title}
      current={policyPaths.list.to()}
      back={{ href: policyPaths.list.to(), text: words.back(view) }}
      errors={form.errors.map(({ on, text }) => ({ text, href: `#${TARGETS[on] ?? on}` }))}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{registered.words.about(view)}</p>
      <h2 class="govuk-heading-m">{words.today(view)}</h2>
      {holds ? (
        <>
          <div class="govuk-body">
            {holds.rows.length > MANY ? (
              <Details
                summaryText={words.rowCount(view, { count: holds.rows.length })}
                html={<RuleValue {...about} rows={holds.rows} />}
              />
            ) : (
              <RuleValue {...about} rows={holds.rows} />
            )}
          </div>
          <p class="govuk-hint govuk-!-margin-bottom-7">
            {whoseIs(view, holds, nation)}. <Source view={view} holds={holds} />{' '}
            {sayDays(view, holds)}.
          </p>
        </>
      ) : (
        <InsetText
          text={registered.isCouncilsOwn ? words.notOursWhy(view) : words.lapsedWhy(view)}
        />
      )}
      {waiting.length > 0 && (
        <h2 class="govuk-heading-m" id="waiting">
          {words.waiting(view)}
        </h2>
      )}
      {waiting.map((row) => (
        <Waiting {...about} row={row} reader={reader} />
      ))}
      <h2 class="govuk-heading-m">{words.propose(view)}</h2>
      <form method="post" action={policyPaths.rule.to({ key: registered.policy.key })} novalidate>
        <RuleFields {...about} form={form} />
        {registered.policy.shape === 'rows' && (
          <Button
            text={words.addRow(view)}
            name="do"
            value="add-row"
            classes="govuk-button--secondary"
          />
        )}
        <RuleDays {...about} form={form} />
        <Button text={words.preview(view)} name="do" value="preview" />
      </form>
      <h2 class="govuk-heading-m">{words.history(view)}</h2>
      <RuleHistory {...about} rows={rows} nation={nation} />
    </Page>
  )
}

const whoseIs = (view: View, { whose }: Holding, nation: RuleModel['nation']): string =>
  whose === 'own' ? words.own(view) : words.nation[nation](view)

/** The first box of a date is where its error leads. */
/** What stands in English alone is marked as English. */
function Source({ view, holds }: { readonly view: View; readonly holds: Holding }) {
  const nations = holds.whose === 'nation'
  const { text, language } = nations
    ? saySource(view, holds.source)
    : { text: holds.source, language: view.language }
  return <span lang={language}>{text.replace(/\.?$/, '.')}</span>
}

const TARGETS: Readonly<Record<string, string>> = { from: 'from-day', to: 'to-day' }

type WaitingProps = {
  readonly view: View
  readonly registered: RegisteredPolicy
  readonly row: CouncilRow
  readonly reader: Id
}

function Waiting({ view, registered, row, reader }: WaitingProps) {
  const isOwn = row.proposedBy.id === reader
  const day = sayDayOfMonth(view, dayOf(row.proposedAt))
  return (
    <div class="govuk-inset-text" id={`row-${row.id}`}>
      <h3 class="govuk-heading-s">{sayDays(view, row)}</h3>
      <div class="govuk-body">
        <RuleValue view={view} registered={registered} rows={row.rows} />
      </div>
      <p class="govuk-body">
        {words.proposedBy(view, { name: row.proposedBy.name, day })}.{' '}
        {words.reasonGiven(view, { reason: row.reason })}
      </p>
      {isOwn && <p class="govuk-body">{words.yours(view)}</p>}
      <form
        method="post"
        class="govuk-button-group"
        action={policyPaths.decide.to({ key: registered.policy.key, rowId: row.id })}
      >
        {isOwn ? (
          <Button
            text={words.withdraw(view)}
            name="answer"
            value="withdraw"
            classes="govuk-button--secondary"
          />
        ) : (
          <>
            <Button text={words.approve(view)} name="answer" value="approve" />
            <Button
              text={words.refuse(view)}
              name="answer"
              value="refuse"
              classes="govuk-button--secondary"
            />
          </>
        )}
      </form>
    </div>
  )
}

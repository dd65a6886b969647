import { govuk } from '#ground/govuk/components.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { type CouncilRow, holdsOn, type RuleRows, type Span } from '../dated-rule.ts'
import type { PlainRow } from '../policy.ts'
import type { RegisteredPolicy } from '../registered.ts'
import { saySource } from '../source-words.ts'
import { stateWords, words } from '../words.ts'
import { RuleValue } from './rule-value.tsx'

const { Details, Tag } = govuk

type HistoryProps = {
  readonly view: View
  readonly registered: RegisteredPolicy
  readonly rows: RuleRows
  readonly nation: 'ENGLAND' | 'WALES'
  readonly today: Day
}

/** "From 6 April 2026", or "6 April 2026 to 5 April 2027". */
export function sayDays(view: View, { from, to }: Span): string {
  const first = sayDayOfMonth(view, from)
  return to
    ? words.until(view, { from: first, to: sayDayOfMonth(view, to) })
    : words.from(view, { day: first })
}

/** Every dated row, the council's own first: none is ever taken away. */
export const RuleHistory = ({ view, registered, rows, nation, today }: HistoryProps) => (
  <ScrollTable name={words.history(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.history(view)}</caption>
      <TableHead
        columns={[words.days, words.state, words.holds, words.source].map((heading) =>
          heading(view),
        )}
      />
      <tbody class="govuk-table__body">
        {rows.own.map((row) => (
          <OneRow
            {...{ view, registered, row, today }}
            state={stateWords[row.state](view)}
            source={`${words.own(view)}. ${sayWho(view, row)}`}
            isHolding={row.state === 'approved' && holdsOn(row, today)}
          />
        ))}
        {rows.national.map((row) => (
          <OneRow
            {...{ view, registered, row, today }}
            state={words.nation[nation](view)}
            source={saySource(view, row.source).text}
            sourceIn={saySource(view, row.source).language}
          />
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

function sayWho(view: View, row: CouncilRow): string {
  const day = (moment: Date) => sayDayOfMonth(view, dayOf(moment))
  const said = [
    words.reasonGiven(view, { reason: row.reason }),
    words.proposedBy(view, { name: row.proposedBy.name, day: day(row.proposedAt) }),
  ]
  if (row.decidedBy && row.decidedAt)
    said.push(words.decidedBy(view, { name: row.decidedBy.name, day: day(row.decidedAt) }))
  return said.map((one) => one.replace(/\.?$/, '.')).join(' ')
}

type RowProps = Pick<HistoryProps, 'view' | 'registered'> & {
  readonly row: Span & { readonly rows: readonly PlainRow[] }
  readonly state: string
  readonly source: string
  readonly sourceIn?: View['language']
  readonly isHolding?: boolean
}

const OneRow = ({ view, registered, row, state, source, sourceIn, isHolding }: RowProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {sayDays(view, row)}
    </th>
    <StackCell heading={words.state(view)}>
      {isHolding === undefined ? (
        state
      ) : (
        <Tag text={state} classes={isHolding ? 'govuk-tag--green' : 'govuk-tag--grey'} />
      )}
    </StackCell>
    <StackCell heading={words.holds(view)} isWords>
      {registered.policy.shape === 'one' ? (
        <RuleValue view={view} registered={registered} rows={row.rows} />
      ) : (
        <Details
          summaryText={words.rowCount(view, { count: row.rows.length })}
          html={<RuleValue view={view} registered={registered} rows={row.rows} />}
          classes="govuk-!-margin-bottom-0"
        />
      )}
    </StackCell>
    <StackCell heading={words.source(view)} isWords>
      {sourceIn === undefined || sourceIn === view.language ? (
        source
      ) : (
        <span lang={sourceIn}>{source}</span>
      )}
    </StackCell>
  </tr>
)

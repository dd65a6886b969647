import { govuk } from '#ground/govuk/components.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { Entry, FourWeeks } from '../four-weeks.ts'
import { isTheirs, type Mistakes } from '../moving.ts'
import { directPaymentPaths } from '../paths.ts'
import type { Planned } from '../planned.ts'
import { entryWords, staffWords as words } from '../staff-words.ts'
import { words as allWords } from '../words.ts'
import { sayWhatFor } from './spent-rows.tsx'

const { Button, Tag } = govuk
type Heading = (view: View) => string
const Head = ({
  view,
  headings,
  numeric,
}: {
  readonly view: View
  readonly headings: readonly Heading[]
  readonly numeric: readonly number[]
}) => (
  <TableHead
    columns={headings.map((heading) => heading(view))}
    isFigure={(place) => numeric.includes(place)}
  />
)

type StatementProps = { readonly view: View; readonly weeks: readonly FourWeeks[] }

/** The account by four weeks, the newest first, with the sum of all below. */
export function StatementTable({ view, weeks }: StatementProps) {
  const sums = [
    weeks.reduce((sum, one) => sum + one.paidIn, 0),
    weeks.reduce((sum, one) => sum + one.spent, 0),
    weeks.at(-1)?.left ?? 0,
  ] as FourWeeks['left'][]
  return (
    <ScrollTable name={words.byFourWeeks(view)}>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--m">
          {words.byFourWeeks(view)}
        </caption>
        <Head
          view={view}
          headings={[words.from, words.before, words.paidIn, words.spent, words.left]}
          numeric={[1, 2, 3, 4]}
        />
        <tbody class="govuk-table__body">
          {weeks.toReversed().map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {sayDayOfMonth(view, one.from)}
              </th>
              {[one.before, one.paidIn, one.spent, one.left].map((amount) => (
                <td class="govuk-table__cell govuk-table__cell--numeric">
                  {sayMoney(view, amount)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header" colspan={2}>
              {words.sinceOpening(view)}
            </th>
            {sums.map((amount) => (
              <td class="govuk-table__cell govuk-table__cell--numeric">
                <strong>{sayMoney(view, amount)}</strong>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollTable>
  )
}

type EntriesProps = {
  readonly view: View
  readonly personId: Id
  readonly entries: readonly Entry[]
  readonly planned: Planned | undefined
  /** Whether what the person said that they want is shown: not to finance. */
  readonly seesPlan: boolean
  readonly mistakes: Mistakes
}

/** All that came in and was spent, the newest first. What was taken back stays to be seen, and counts no more. */
export const EntryTable = ({ view, entries, ...model }: EntriesProps) => (
  <ScrollTable name={words.entries(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-table__caption--m">{words.entries(view)}</caption>
      <Head
        view={view}
        headings={[words.day, words.what, words.amount, words.writtenBy]}
        numeric={[2]}
      />
      <tbody class="govuk-table__body">
        {entries.map((entry) => (
          <EntryRow {...{ view, entry, ...model }} />
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

type RowProps = Omit<EntriesProps, 'entries'> & { readonly entry: Entry }

const EntryRow = ({ view, personId, entry, planned, seesPlan, mistakes }: RowProps) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {sayDayOfMonth(view, entry.on)}
    </th>
    <StackCell heading={words.what(view)} isWords>
      {entryWords[entry.kind](view)}
      {entry.kind === 'spent' && (
        <div class="govuk-hint govuk-!-margin-bottom-0">
          {sayWhatFor(view, entry, seesPlan || !planned ? planned : { ...planned, outcomes: [] })}
          <br />
          {allWords.to(view, { who: entry.toWhom })}
        </div>
      )}
    </StackCell>
    <td class="govuk-table__cell govuk-table__cell--numeric">
      <span class="gd-stack__label">{words.amount(view)}</span>
      {sayMoney(view, entry.amount)}
    </td>
    <StackCell heading={words.writtenBy(view)} isWords>
      {entry.recordedByName}{' '}
      {entry.isTakenBack && <Tag text={words.takenBack(view)} classes="govuk-tag--grey" />}
      {isTheirs(entry, mistakes) && !entry.isTakenBack && (
        <form
          method="post"
          action={directPaymentPaths.takeBack.to({ personId, entryId: entry.id })}
          novalidate
        >
          <Button
            html={
              <>
                {words.takeBack(view)}{' '}
                <span class="govuk-visually-hidden">
                  {sayDayOfMonth(view, entry.on)} {sayMoney(view, entry.amount)}
                </span>
              </>
            }
            classes="govuk-button--secondary govuk-!-margin-bottom-0"
          />
        </form>
      )}
    </StackCell>
  </tr>
)

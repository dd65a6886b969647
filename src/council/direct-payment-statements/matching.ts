import { type Entry, isIn } from '#council/direct-payments/four-weeks.ts'
import { daysBetween } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { BankRow } from './statement.ts'

/** What somebody said once: a row whose description contains these words is for this line of the plan. */
export type CategoryRule = { readonly contains: string; readonly lineThread: Id }

/** What a row is: something written down already, something that a rule knows, or a question. */
export type RowFound = { readonly row: BankRow } & (
  | { readonly kind: 'matched'; readonly entryId: Id }
  | { readonly kind: 'known'; readonly lineThread: Id }
  | { readonly kind: 'asked' }
)

const DAYS_APART = 3

type Matchable = Pick<Entry, 'id' | 'kind' | 'on' | 'amount' | 'isTakenBack'>

/**
 * What each row of a statement is. A row is the entry of the same amount and way that is nearest in days, three at most;
 * one entry stands for one row. Else the rule with the longest words that its description contains. What neither knows is
 * asked, and never guessed.
 *
 * @param taken entries that stand for a row of an earlier file
 */
export function matched(
  rows: readonly BankRow[],
  entries: readonly Matchable[],
  { taken, rules }: { readonly taken: ReadonlySet<Id>; readonly rules: readonly CategoryRule[] },
): readonly RowFound[] {
  const free = new Map(
    entries.filter((one) => !one.isTakenBack && !taken.has(one.id)).map((one) => [one.id, one]),
  )
  const longest = rules.toSorted((a, b) => b.contains.length - a.contains.length)
  return rows.map((row) => {
    const entry = nearest(row, [...free.values()])
    if (entry) {
      free.delete(entry.id)
      return { row, kind: 'matched', entryId: entry.id }
    }
    const said = row.description.toLowerCase()
    const rule = longest.find(({ contains }) => said.includes(contains.toLowerCase()))
    const isKnown = rule !== undefined && row.amount < 0
    return isKnown ? { row, kind: 'known', lineThread: rule.lineThread } : { row, kind: 'asked' }
  })
}

function nearest(row: BankRow, entries: readonly Matchable[]): Matchable | undefined {
  const apart = ({ on }: Matchable) => Math.abs(daysBetween(on, row.on))
  return entries
    .filter(
      (one) =>
        one.amount === Math.abs(row.amount) &&
        isIn(one) === row.amount > 0 &&
        apart(one) <= DAYS_APART,
    )
    .toSorted((a, b) => apart(a) - apart(b))[0]
}

/** What somebody answers of a row that nobody knew: for a line, paid in by the council, or left out to be talked about. */
export type Answer =
  | { readonly kind: 'line'; readonly lineThread: Id; readonly contains: string }
  | { readonly kind: 'one-off' }
  | { readonly kind: 'left-out' }

/** The rows that still need an answer: money out is for a line or left out, money in is the council's or left out. */
export const unanswered = (
  found: readonly RowFound[],
  answers: ReadonlyMap<number, Answer>,
): readonly number[] =>
  found
    .filter(({ kind }) => kind === 'asked')
    .filter(({ row }) => {
      const answer = answers.get(row.number)
      if (!answer) return true
      return answer.kind !== 'left-out' && (answer.kind === 'one-off') !== row.amount > 0
    })
    .map(({ row }) => row.number)

/** Whether an answer's words may be a rule: they stand in the row, and are long enough to mean something. */
export const mayBeRule = (contains: string, { description }: BankRow): boolean =>
  contains.trim().length >= 3 && description.toLowerCase().includes(contains.trim().toLowerCase())

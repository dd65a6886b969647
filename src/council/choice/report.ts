import type { Day } from '#ground/kernel/day.ts'
import { isSmall, type Shown, shown } from '#ground/kernel/small-numbers.ts'
import { type AnswersOfMonth, meanInTenths } from './survey.ts'

/** So many people of one month, area and band of support have so many providers to choose from. */
export type IndexCount = {
  readonly month: Day
  readonly area: string
  readonly band: string
  readonly providers: number
  readonly people: number
}

/** The same for one thing that people want of their days. */
export type OutcomeCount = Pick<IndexCount, 'month' | 'providers' | 'people'> & {
  readonly outcome: string
}

type Tally = Pick<IndexCount, 'month' | 'providers' | 'people'>

/** The first day of a day's month, by which a month is called. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01` as Day

/** In halves, so that it stays a whole number: 3 is a median of one and a half. */
export type Median = number

/** The median of a tally. Nothing, where there is nobody. */
export function medianOf(
  counts: readonly Pick<IndexCount, 'providers' | 'people'>[],
): Median | undefined {
  const all = counts.reduce((sum, one) => sum + one.people, 0)
  if (all === 0) return undefined
  const sorted = [...counts].sort((a, b) => a.providers - b.providers)
  const at = (place: number): number => {
    let seen = 0
    for (const one of sorted) {
      seen += one.people
      if (seen > place) return one.providers
    }
    return 0
  }
  return at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))
}

/** A median as it may be shown: of fewer than five people it is hidden. */
export type ShownMedian = { readonly people: Shown; readonly median: Median | 'hidden' | undefined }

export function shownMedian(counts: readonly Tally[]): ShownMedian {
  const people = counts.reduce((sum, one) => sum + one.people, 0)
  return { people: shown(people), median: isSmall(people) ? 'hidden' : medianOf(counts) }
}

export type MonthRow = {
  readonly month: Day
  /** Tenths: 31 is 3.1 of 5. Hidden where fewer than five answered. */
  readonly mean: number | 'hidden' | undefined
  readonly answers: Shown
  readonly median: ShownMedian['median']
  /** People with nowhere to go to: each is named to a broker, and to nobody here. */
  readonly atNought: Shown
}

/** Every month of which anything is known, the newest first. */
export function monthRows(
  answers: readonly AnswersOfMonth[],
  counts: readonly IndexCount[],
): readonly MonthRow[] {
  const months = [...new Set([...answers, ...counts].map((one) => one.month))].sort().reverse()
  return months.map((month) => {
    const said = answers.find((one) => one.month === month) ?? { answers: 0, sum: 0 }
    const own = counts.filter((one) => one.month === month)
    const none = own.filter((one) => one.providers === 0).reduce((sum, one) => sum + one.people, 0)
    return {
      month,
      mean: isSmall(said.answers) ? 'hidden' : meanInTenths(said),
      answers: shown(said.answers),
      median: shownMedian(own).median,
      atNought: shown(none),
    }
  })
}

export type GroupRow = ShownMedian & {
  /** Of the month before; nothing, where there was none. */
  readonly before: ShownMedian['median']
  readonly key: string
}

/** The newest month by area, band of support or what people want, with the month before it beside it. */
export function groupRows<By extends string>(
  counts: readonly (Tally & Readonly<Record<By, string>>)[],
  by: By,
  keys: readonly string[],
): readonly GroupRow[] {
  const [newest, last] = [...new Set(counts.map((one) => one.month))].sort().reverse()
  const of = (month: Day | undefined, key: string) =>
    shownMedian(counts.filter((one) => one.month === month && one[by] === key))
  return keys.map((key) => ({ key, ...of(newest, key), before: of(last, key).median }))
}

/** Whether a median has fallen by as much as the council's rule says, from one month to the next. */
export const hasFallen = (
  { median, before }: Pick<GroupRow, 'median' | 'before'>,
  fall: number,
): boolean =>
  typeof median === 'number' && typeof before === 'number' && before - median >= 2 * fall

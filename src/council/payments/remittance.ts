import { type Day, mondayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Pence, total } from '#ground/kernel/money.ts'
import type { Basis, Due } from '#weeks/payable/payable.ts'

/** One line as a remittance lists it: the day, who, what came of it, what is paid and by which rule. */
export type LineSeen = {
  readonly id: Id
  readonly providerId: Id
  readonly providerName: string
  readonly day: Day
  readonly personId: Id
  readonly knownAs: string
  readonly titleEn: string
  readonly titleCy: string
  readonly basis: Basis
  readonly price: Pence
  readonly reasons: Due['reasons']
  /** 0: the day as it was first written. Above: what a correction added, or took back where it is below nought. */
  readonly correction: number
  readonly amount: Pence
  /** The newest question about it. */
  readonly query: {
    readonly id: Id
    readonly words: string
    readonly by: string
    readonly answer: 'upheld' | 'withdrawn' | null
    readonly answerWords: string
  } | null
}

/** A week of a remittance, Monday to Sunday. */
export type WeekOfLines = {
  readonly monday: Day
  readonly lines: readonly LineSeen[]
  readonly amount: Pence
}

/** Lines by the week of their day, the earliest first. All weeks together come to what is paid. */
export const byWeek = (lines: readonly LineSeen[]): readonly WeekOfLines[] =>
  [...Map.groupBy(lines, ({ day }) => mondayOf(day))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([monday, some]) => ({
      ...{ monday, lines: some },
      amount: total(some.map(({ amount }) => amount)),
    }))

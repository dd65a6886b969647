import type { Counted } from '#council/choice/counted.ts'
import { type ChoiceAnswer, HELPERS, type Score } from '#council/choice/survey.ts'
import { addDays, addMonths, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'

/** What people said of their choice in the months that have gone by, in tenths, and what share of today's choice there was. */
export const MONTHS_BEFORE = [
  { ago: 3, tenths: 31, share: 0.35 },
  { ago: 2, tenths: 34, share: 0.55 },
  { ago: 1, tenths: 37, share: 0.8 },
] as const
const NOW_TENTHS = 39
const A_MONTH = 40

/** As many scores as there are people, with this mean to the tenth, and not all alike. */
export function scoresOf(count: number, tenths: number): readonly Score[] {
  const sum = Math.round((count * tenths) / 10)
  const base = Math.floor(sum / count)
  return Array.from({ length: count }, (_, i) => {
    const even = base + (i < sum - base * count ? 1 : 0)
    // Of each four, one says more and one less: the sum stays.
    const apart = i % 4 === 1 && i + 1 < count ? 1 : i % 4 === 2 ? -1 : 0
    return Math.min(5, Math.max(1, even + apart)) as Score
  })
}

/** Forty people a month, never one twice in a season. */
export function answersGiven(people: readonly Id[], today: Day): readonly ChoiceAnswer[] {
  const months = [...MONTHS_BEFORE, { ago: 0, tenths: NOW_TENTHS }]
  return months.flatMap(({ ago, tenths }, at) => {
    const some = people.slice(at * A_MONTH, (at + 1) * A_MONTH)
    const scores = scoresOf(some.length, tenths)
    const first = `${addMonths(today, -ago).slice(0, 7)}-01` as Day
    return some.map((personId, i) => ({
      personId,
      answeredOn: ago === 0 ? first : addDays(first, i % 28),
      score: scores[i] ?? 3,
      helpedBy: HELPERS[i % HELPERS.length] ?? 'nobody',
      how: 'told',
    }))
  })
}

/** A month before, from what is there today: fewer had signed the framework then. */
export const countedBefore = (now: readonly Counted[], share: number): readonly Counted[] =>
  now.map((one) => ({ ...one, providers: Math.floor(one.providers * share) }))

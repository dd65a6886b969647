import { halfDaysOf } from '#ground/kernel/week.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import type { Chooser } from '#weeks/fit/chooser.ts'
import type { InWeek } from '#weeks/fit/obstacles.ts'
import { type Findings, type Found, findFor, MOST_RESULTS } from './ranking.ts'

const timesOf = ({ weekday, starts, ends }: Sitting) => halfDaysOf(weekday, starts, ends)

/**
 * What a person could do instead of one session of their week, in the same half-days, with the rest of the week as it
 * is: five at most that they can have, and five that they cannot, each with why.
 *
 * @param instead the session that would go
 * @param week the whole week, that session too
 */
export function alternativesTo(
  chooser: Chooser,
  sittings: readonly Sitting[],
  {
    instead,
    week,
    most = MOST_RESULTS,
  }: { readonly instead: InWeek; readonly week: readonly InWeek[]; readonly most?: number },
): Findings {
  const free = timesOf(instead.sitting)
  const sameTime = sittings.filter(
    (s) => s.id !== instead.sitting.id && timesOf(s).some((halfDay) => free.includes(halfDay)),
  )
  const rest = week.filter((line) => line.sitting.id !== instead.sitting.id)
  const { found, missed } = findFor(chooser, sameTime, rest)
  return {
    // In the time of the one alone: another session of the week is not pushed out for it.
    found: found
      .filter((f) => !f.insteadOf)
      .slice(0, most)
      .map((f) => ({
        ...f,
        costsMore: (f.costsMore - instead.price) as typeof f.costsMore,
        insteadOf: instead.sitting.id,
      })),
    missed: missed.slice(0, MOST_RESULTS),
  }
}

/** Some of what was found, with as many different things to do among them as there are, the best of each first. */
export function varied(
  found: readonly Found[],
  activityOf: (sessionId: Found['sessionId']) => string | undefined,
  most: number,
): readonly Found[] {
  const isFirst = (one: Found, i: number) =>
    found.findIndex((f) => activityOf(f.sessionId) === activityOf(one.sessionId)) === i
  const firsts = found.filter(isFirst)
  return [...firsts, ...found.filter((one, i) => !isFirst(one, i))].slice(0, most)
}

import { type Day, daysBetween } from '#ground/kernel/day.ts'
import type { PersonsWeek, SessionSeen } from './persons-week.ts'

/** Something that somebody goes to and that will be there no more. */
export type Closing = {
  readonly session: SessionSeen
  readonly lastDay: Day
  /** Whole weeks from today until its last day. */
  readonly weeks: number
}

/** What is closing of all that a person has a place in, the soonest first. A place that they leave before is not among it. */
export function closingOf(
  { held, sessions }: Pick<PersonsWeek, 'held' | 'sessions'>,
  today: Day,
): readonly Closing[] {
  return held
    .flatMap(({ sessionId, endsOn }): readonly Closing[] => {
      const session = sessions.get(sessionId)
      const lastDay = session?.lastDay
      if (!session || !lastDay || lastDay < today || (endsOn && endsOn < lastDay)) return []
      return [{ session, lastDay, weeks: Math.floor(daysBetween(today, lastDay) / 7) }]
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1))
}

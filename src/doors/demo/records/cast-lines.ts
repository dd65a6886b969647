import { pence, plus } from '#ground/kernel/money.ts'
import type { Knowing, Member } from './knowing.ts'
import {
  assistantLine,
  type DraftLine,
  leftOver,
  OPEN_WEEKS,
  sessionLines,
  tenancyLine,
  transportLine,
  type Week,
} from './plan-lines.ts'
import { yearlyOf } from './plans.ts'

/** What the story's package costs in a year (domain reference, rule R5). */
const PACKAGE = 2_056_384
const TRIPS = 2

/**
 * The lead's plan: the days that they have, transport, and what the story says besides. With what is left for
 * sessions it comes to £20,563.84 a year.
 */
export function castLines(knowing: Knowing, member: Member, week: Week): DraftLine[] {
  const sessions = sessionLines(member, week)
  const transport = transportLine(knowing, member, TRIPS)
  if (!knowing.welsh)
    return [...sessions, transport, assistantLine(member, { hours: 4, each: 1720, weekday: 3 })]
  const spent = plus(yearlyOf([...sessions, transport]), leftOver(knowing, member, week))
  return [...sessions, transport, ...homeLines(member, PACKAGE - spent)]
}

/**
 * Help at home for all the year and a worker in open weeks, which together cost the rest to the penny: the hourly price is
 * looked for that leaves a whole price a week for the help at home. The worker is paid for by direct payment.
 */
function homeLines(member: Member, rest: number): DraftLine[] {
  for (let each = 1580; each <= 1900; each++)
    for (const hours of [6, 5, 4, 8]) {
      const weekly = (rest - each * hours * OPEN_WEEKS) / 52
      if (Number.isInteger(weekly) && weekly > 0)
        return [
          tenancyLine(member, pence(weekly)),
          { ...assistantLine(member, { hours, each, weeks: OPEN_WEEKS }), route: 'direct-payment' },
        ]
    }
  return []
}

import type { Roster } from '../roster.ts'

/**
 * A point for each planned minute up to the minutes that the person wants; beyond them a minute is
 * worth nothing.
 */
export const wantedMinutes = (planned: number, wanted: number): number => Math.min(planned, wanted)

/**
 * A point against for each minute short of the carer's assessed break (rule R38), counting the
 * minutes that the person is out with support. What the carer drives or waits is not known here, so
 * the true shortfall may be larger.
 */
export const carerBreak = (planned: number, needed: number): number =>
  -Math.max(0, needed - planned)

export function wantedMinutesGain(roster: Roster, c: number): number {
  const { people, candidates, weights } = roster.compiled
  const p = candidates.person[c] as number
  const before = roster.minutes[p] as number
  const wanted = people.wantedMinutes[p] as number
  const after = before + minutesOf(roster, c)
  return weights['wanted-minutes'] * (wantedMinutes(after, wanted) - wantedMinutes(before, wanted))
}

export function carerBreakGain(roster: Roster, c: number): number {
  const { people, candidates, weights } = roster.compiled
  const p = candidates.person[c] as number
  const needed = people.carerBreak[p] as number
  if (needed === 0) return 0
  const before = roster.minutes[p] as number
  const after = before + minutesOf(roster, c)
  return weights['carer-break'] * (carerBreak(after, needed) - carerBreak(before, needed))
}

const minutesOf = ({ compiled: { sessions, candidates } }: Roster, c: number): number =>
  sessions.minutes[candidates.session[c] as number] as number

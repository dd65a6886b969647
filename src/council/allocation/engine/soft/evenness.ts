import type { Roster } from '../roster.ts'

/**
 * Evenness between areas and between bands of need (rule R43). A group is everyone of one area, or
 * of one band. Each wanted half-day that is filled in a group counts 4 points while under 60 % of
 * the group's are filled, 3 under 75 %, 2 under 85 %, 1 under 95 %, then none: so a place is worth
 * more where people have less. It only ever adds, so it never takes a filled half-day from anybody,
 * nor an agreed one.
 */
export const evennessSteps = [
  { percent: 60, points: 4 },
  { percent: 75, points: 3 },
  { percent: 85, points: 2 },
  { percent: 95, points: 1 },
] as const

export function evennessPoints(filled: number, wanted: number): number {
  let points = 0
  let from = 0
  for (const step of evennessSteps) {
    const to = Math.floor((wanted * step.percent) / 100)
    points += Math.max(0, Math.min(filled, to) - from) * step.points
    from = to
  }
  return points
}

export function evennessGain({ compiled, groupFilled }: Roster, c: number): number {
  const { candidates, sessions, people, groups } = compiled
  const p = candidates.person[c] as number
  const halfDays = sessions.halfDays[candidates.session[c] as number] as number
  const area = people.area[p] as number
  const band = people.band[p] as number
  const inArea = (groups.start[area] as number) + (groupFilled[area] as number)
  const inBand = (groups.start[band] as number) + (groupFilled[band] as number)
  return ((groups.worth[inArea + halfDays] as number) -
    (groups.worth[inArea] as number) +
    (groups.worth[inBand + halfDays] as number) -
    (groups.worth[inBand] as number)) as number
}

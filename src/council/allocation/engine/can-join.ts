import type { Roster } from './roster.ts'

/**
 * Whether a candidate may be planned as the roster stands: every hard constraint that hangs on the
 * plan. Those that do not have been asked already, or it would be no candidate.
 */
export function canJoin(roster: Roster, c: number): boolean {
  const { candidates, sessions } = roster.compiled
  const s = candidates.session[c] as number
  return (roster.heads[s] as number) + 1 >= (sessions.least[s] as number) && canForm(roster, c)
}

/**
 * The same, but that the session may be under its least for now: `settle` closes it if it stays so.
 */
export function canForm(roster: Roster, c: number): boolean {
  const { candidates } = roster.compiled
  const s = candidates.session[c] as number
  return (
    (roster.position[c] as number) < 0 &&
    roster.closed[s] === 0 &&
    !isFull(roster, c) && // the likeliest to say no is asked first
    !isOverBudget(roster, c) &&
    !clashes(roster, c) &&
    !meetsApart(roster, c)
  )
}

/** Whether the person has a line that the candidate clashes with. */
function clashes({ compiled, lineAt }: Roster, c: number): boolean {
  const { candidates, sessions } = compiled
  const s = candidates.session[c] as number
  const row = s * sessions.clashWidth
  const halfDay = sessions.firstHalfDay[s] as number
  const morning = (candidates.person[c] as number) * 21 + halfDay - (halfDay % 3)
  for (let at = morning; at < morning + 3; at++) {
    const line = lineAt[at] as number
    if (line < 0) continue
    const other = candidates.session[line] as number
    if (sessions.clash[row + (sessions.inDay[other] as number)] === 1) return true
  }
  return false
}

/** Whether two candidates of one person are on one day and clash. */
export function clash(
  { compiled: { candidates, sessions } }: Roster,
  c: number,
  d: number,
): boolean {
  const s = candidates.session[c] as number
  const t = candidates.session[d] as number
  return sessions.clash[s * sessions.clashWidth + (sessions.inDay[t] as number)] === 1
}

export function isOverBudget({ compiled, spent }: Roster, c: number): boolean {
  const p = compiled.candidates.person[c] as number
  const with_ = (spent[p] as number) + (compiled.candidates.pence[c] as number)
  return with_ > (compiled.people.budget[p] as number)
}

/** Head count, and staff by rule R34, beside every place that is held. A place held now is kept. */
export function isFull(roster: Roster, c: number): boolean {
  const { candidates, sessions } = roster.compiled
  const s = candidates.session[c] as number
  if (candidates.keeps[c] === 1) return false
  const people = (roster.taken[s] as number) + (candidates.head[c] as number)
  if (people > (sessions.most[s] as number)) return true
  const needed = (roster.staffUsed[s] as number) + moreStaff(roster, c)
  return Math.max(needed, sessions.leastStaff[s] as number) > (sessions.staff[s] as number)
}

function moreStaff({ compiled, poolUnits }: Roster, c: number): number {
  const { candidates, sessions } = compiled
  const pool = candidates.pool[c] as number
  if (pool < 0) return candidates.dedicated[c] as number
  const perStaff = sessions.unitsPerStaff[candidates.session[c] as number] as number
  const units = poolUnits[pool] as number
  const after = Math.ceil((units + (candidates.units[c] as number)) / perStaff)
  return after - Math.ceil(units / perStaff)
}

/**
 * Whether somebody whom the person must be apart from is planned in the session. One who holds a
 * place there makes it no candidate, unless the person holds one too.
 */
export function meetsApart({ compiled, lineAt }: Roster, c: number): boolean {
  const { candidates, sessions, apart } = compiled
  const p = candidates.person[c] as number
  const session = candidates.session[c] as number
  const halfDay = sessions.firstHalfDay[session] as number
  const end = apart.start[p + 1] as number
  for (let i = apart.start[p] as number; i < end; i++) {
    const line = lineAt[(apart.other[i] as number) * 21 + halfDay] as number
    if (line >= 0 && candidates.session[line] === session) return true
  }
  return false
}

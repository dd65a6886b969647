import type { Roster } from './roster.ts'
import { evennessGain } from './soft/evenness.ts'
import { friendsGain } from './soft/friends.ts'
import { carerBreakGain, wantedMinutesGain } from './soft/minutes.ts'
import { outcomesGain } from './soft/outcomes.ts'

/** Exactly how much the score would rise if this candidate, not planned now, were. */
export function gain(roster: Roster, c: number): number {
  return (
    (roster.compiled.candidates.value[c] as number) +
    wantedMinutesGain(roster, c) +
    carerBreakGain(roster, c) +
    outcomesGain(roster, c) +
    friendsGain(roster, c) +
    evennessGain(roster, c)
  )
}

/** Plans a line. Whether it may be planned is for `canJoin` to say. */
export function join(roster: Roster, c: number): void {
  roster.total += gain(roster, c)
  countFriends(roster, c, 1)
  addMember(roster, c)
  change(roster, c, 1)
  record(roster, c)
}

/** Takes a planned line out. */
export function leave(roster: Roster, c: number): void {
  change(roster, c, -1)
  removeMember(roster, c)
  countFriends(roster, c, -1)
  roster.total -= gain(roster, c)
  record(roster, ~c)
}

/** Accepts all that was done. */
export function keep(roster: Roster): void {
  roster.logged = 0
}

/** Takes back what was done since `mark`, last first. */
export function undo(roster: Roster, mark = 0): void {
  for (let i = roster.logged - 1; i >= mark; i--) {
    const entry = roster.log[i] as number
    if (entry >= 0) leave(roster, entry)
    else join(roster, ~entry)
  }
  roster.logged = mark
}

function record(roster: Roster, entry: number): void {
  if (roster.logged === roster.log.length) {
    const longer = new Int32Array(2 * roster.log.length)
    longer.set(roster.log)
    roster.log = longer
  }
  roster.log[roster.logged++] = entry
}

function addMember({ compiled: { candidates }, members, position, heads }: Roster, c: number) {
  const s = candidates.session[c] as number
  const head = heads[s] as number
  members[(candidates.ofSessionStart[s] as number) + head] = c
  position[c] = head
  heads[s] = head + 1
}

/** The last member takes the place of the one who leaves. */
function removeMember({ compiled: { candidates }, members, position, heads }: Roster, c: number) {
  const s = candidates.session[c] as number
  const start = candidates.ofSessionStart[s] as number
  const last = (heads[s] as number) - 1
  const moved = members[start + last] as number
  members[start + (position[c] as number)] = moved
  position[moved] = position[c] as number
  position[c] = -1
  heads[s] = last
}

/**
 * All that is counted by person, session and group; `sign` 1 to add the line and -1 to take it out.
 */
function change(roster: Roster, c: number, sign: 1 | -1): void {
  const { candidates, sessions, people } = roster.compiled
  const p = candidates.person[c] as number
  const s = candidates.session[c] as number
  const halfDays = sessions.halfDays[s] as number
  const line = sign === 1 ? c : -1
  for (let mask = sessions.mask[s] as number; mask !== 0; mask &= mask - 1) {
    roster.lineAt[p * 21 + 31 - Math.clz32(mask & -mask)] = line
  }
  add(roster.minutes, p, sign * (sessions.minutes[s] as number))
  roster.spent[p] = (roster.spent[p] as number) + sign * (candidates.pence[c] as number)
  add(roster.groupFilled, people.area[p] as number, sign * halfDays)
  add(roster.groupFilled, people.band[p] as number, sign * halfDays)
  roster.filled += sign * halfDays
  const end = candidates.outcomeStart[c + 1] as number
  for (let i = candidates.outcomeStart[c] as number; i < end; i++) {
    add(roster.servedBy, candidates.outcome[i] as number, sign)
  }
  add(roster.taken, s, sign * (candidates.head[c] as number))
  changeStaff(roster, c, sign)
}

function changeStaff(roster: Roster, c: number, sign: 1 | -1): void {
  const { candidates, sessions } = roster.compiled
  const s = candidates.session[c] as number
  const pool = candidates.pool[c] as number
  if (pool < 0) {
    add(roster.staffUsed, s, sign * (candidates.dedicated[c] as number))
    return
  }
  const perStaff = sessions.unitsPerStaff[s] as number
  const before = roster.poolUnits[pool] as number
  const after = before + sign * (candidates.units[c] as number)
  roster.poolUnits[pool] = after
  add(roster.staffUsed, s, Math.ceil(after / perStaff) - Math.ceil(before / perStaff))
}

function countFriends(roster: Roster, c: number, sign: 1 | -1): void {
  const { candidates, sessions, friends } = roster.compiled
  const p = candidates.person[c] as number
  const session = candidates.session[c] as number
  const halfDay = sessions.firstHalfDay[session] as number
  const end = friends.start[p + 1] as number
  for (let i = friends.start[p] as number; i < end; i++) {
    const line = roster.lineAt[(friends.other[i] as number) * 21 + halfDay] as number
    if (line >= 0 && candidates.session[line] === session) {
      add(roster.sharedBy, friends.tie[i] as number, sign)
    }
  }
}

function add(counts: Int32Array, at: number, by: number): void {
  counts[at] = (counts[at] as number) + by
}

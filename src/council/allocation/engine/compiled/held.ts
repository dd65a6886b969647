import type { KnownPerson } from '../lookup.ts'
import type { Session } from '../problem.ts'
import { isSameRatio } from '../ratio-fit.ts'
import { moreThan, type StaffingPlan, type StaffUse } from '../staffing.ts'
import type { CompiledSessions } from './compiled.ts'

/** What a person's line in a session takes beyond the place that they hold there. */
export type Taking = StaffUse & {
  /** The line is that very place: whether there is room is not asked. */
  readonly keeps: boolean
  readonly head: 0 | 1
}

/** @param price the place in `session.prices` of the ratio that serves the person */
export function taking(
  session: Session,
  staffing: StaffingPlan,
  person: string,
  price: number,
): Taking {
  const planned = staffing.uses[price]
  const ratio = session.prices[price]?.ratio
  if (!planned || !ratio) throw new Error(`Session ${session.id} has no price ${price}`)
  const at = session.held.findIndex((place) => place.person === person)
  const held = session.held[at]
  const heldUse = staffing.heldUses[at]
  if (!held || !heldUse) return { ...planned, keeps: false, head: 1 }
  return { ...moreThan(heldUse, planned), keeps: isSameRatio(held.ratio, ratio), head: 0 }
}

/** Heads, staff and units of each pool that the places held now take, by session. */
export function compileHeld(
  sessions: readonly Session[],
  staffing: readonly StaffingPlan[],
  poolStart: Int32Array,
): Pick<CompiledSessions, 'heldHeads' | 'heldStaff' | 'heldUnits'> {
  const heldUnits = new Float64Array(poolStart[sessions.length] as number)
  const heldStaff = Int32Array.from(staffing, ({ heldUses, pools, unitsPerStaff }, s) => {
    const start = poolStart[s] as number
    let staff = 0
    for (const { dedicated, pool, units } of heldUses) {
      staff += dedicated
      if (pool >= 0) heldUnits[start + pool] = (heldUnits[start + pool] as number) + units
    }
    const inPools = heldUnits.subarray(start, start + pools)
    return inPools.reduce((sum, units) => sum + Math.ceil(units / unitsPerStaff), staff)
  })
  return { heldHeads: Int32Array.from(sessions, ({ held }) => held.length), heldStaff, heldUnits }
}

/**
 * Whether the places held now keep a person out whatever is planned: there is no room beside them,
 * or one is held by somebody whom the person must be apart from.
 */
export function isBarred(
  known: KnownPerson,
  session: Session,
  line: Taking,
  room: { readonly sessions: CompiledSessions; readonly s: number },
): boolean {
  if (line.keeps) return false
  return session.held.some(({ person }) => known.apart.has(person)) || !hasRoom(line, room)
}

function hasRoom(
  { head, dedicated, pool, units }: Taking,
  { sessions, s }: { readonly sessions: CompiledSessions; readonly s: number },
): boolean {
  if ((sessions.heldHeads[s] as number) + head > (sessions.most[s] as number)) return false
  const perStaff = sessions.unitsPerStaff[s] as number
  const before = pool < 0 ? 0 : (sessions.heldUnits[(sessions.poolStart[s] as number) + pool] ?? 0)
  const more = Math.ceil((before + units) / perStaff) - Math.ceil(before / perStaff)
  const needed = (sessions.heldStaff[s] as number) + dedicated + more
  return Math.max(needed, sessions.leastStaff[s] as number) <= (sessions.staff[s] as number)
}

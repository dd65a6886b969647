import { clash, dayOfSession } from '../hard/clash.ts'
import type { Lookup } from '../lookup.ts'
import type { Session } from '../problem.ts'
import { type StaffingPlan, staffingPlan } from '../staffing.ts'
import type { CompiledSessions } from './compiled.ts'
import { halfDayMask } from './half-day-mask.ts'
import { compileHeld } from './held.ts'

/** Sessions in the order of the week, and the staffing of each. */
export function compileSessions(known: Lookup): {
  readonly sessions: CompiledSessions
  readonly staffing: readonly StaffingPlan[]
} {
  const inOrder = known.problem.sessions
    .map((session, place) => ({ session, place, first: Math.min(...session.halfDays) }))
    .sort((a, b) => a.first - b.first || a.place - b.place)
  const sessions = inOrder.map(({ session }) => session)
  const staffing = sessions.map(staffingPlan)
  const poolStart = new Int32Array(sessions.length + 1)
  staffing.forEach(({ pools }, s) => {
    poolStart[s + 1] = (poolStart[s] as number) + pools
  })
  return {
    staffing,
    sessions: {
      count: sessions.length,
      inProblem: Int32Array.from(inOrder, ({ place }) => place),
      least: Int32Array.from(sessions, ({ least }) => least),
      most: Int32Array.from(sessions, ({ most }) => most),
      staff: Int32Array.from(staffing, ({ staff }) => staff),
      leastStaff: Int32Array.from(sessions, ({ leastStaff }) => leastStaff),
      unitsPerStaff: Float64Array.from(staffing, ({ unitsPerStaff }) => unitsPerStaff),
      poolStart,
      ...compileHeld(sessions, staffing, poolStart),
      minutes: Int32Array.from(sessions, ({ starts, ends }) => ends - starts),
      firstHalfDay: Int32Array.from(inOrder, ({ first }) => first),
      halfDays: Int32Array.from(sessions, ({ halfDays }) => halfDays.length),
      mask: Int32Array.from(sessions, ({ halfDays }) => halfDayMask(halfDays)),
      ...clashes(known, sessions),
    },
  }
}

/** One byte for every two sessions of a day; sessions of different days never clash. */
function clashes(known: Lookup, sessions: readonly Session[]) {
  const days: { s: number; session: Session }[][] = Array.from({ length: 7 }, () => [])
  const inDay = new Int32Array(sessions.length)
  sessions.forEach((session, s) => {
    const day = days[dayOfSession(session)]
    if (!day) throw new Error(`Session ${session.id} is on no day of the week`)
    inDay[s] = day.length
    day.push({ s, session })
  })
  const clashWidth = Math.max(1, ...days.map((day) => day.length))
  const bytes = new Uint8Array(sessions.length * clashWidth)
  for (const day of days) {
    for (const one of day) {
      for (const other of day) {
        const at = one.s * clashWidth + (inDay[other.s] as number)
        if (clash(known, one.session, other.session)) bytes[at] = 1
      }
    }
  }
  return { inDay, clashWidth, clash: bytes }
}

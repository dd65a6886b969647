import type { Ratio, Session } from './problem.ts'
import { isDedicated, isSameRatio } from './ratio-fit.ts'

/**
 * How one ratio of a session uses its staff: dedicated staff, or so many units in one of the
 * session's pools.
 */
export type StaffUse = {
  readonly dedicated: number
  /** Which pool of the session, or -1 for dedicated staff. */
  readonly pool: number
  readonly units: number
}

/**
 * Rule R34 for one session, in whole numbers. A pool counts in units of which `unitsPerStaff` make
 * one member of staff, the least common multiple of the people of every shared ratio, so 1:5 and
 * 1:8 are 24 and 15 of 120.
 */
export type StaffingPlan = {
  readonly unitsPerStaff: number
  readonly pools: number
  /** By place in `session.prices`, and in `session.held`. */
  readonly uses: readonly StaffUse[]
  readonly heldUses: readonly StaffUse[]
  /** Whole staff: a need is always whole, so half a worker over is no help. */
  readonly staff: number
}

export function staffingPlan(session: Session): StaffingPlan {
  const ratios = ratiosOf(session)
  const shared = ratios.filter((ratio) => !isDedicated(ratio))
  const unitsPerStaff = shared.reduce((lcm, { people }) => leastCommonMultiple(lcm, people), 1)
  const rooms: number[] = []
  const poolOf = (units: number): number => {
    if (session.rooms === 'together') return 0
    if (!rooms.includes(units)) rooms.push(units)
    return rooms.indexOf(units)
  }
  const uses = ratios.map((ratio): StaffUse => {
    if (isDedicated(ratio)) return { dedicated: wholeStaff(ratio), pool: -1, units: 0 }
    const units = (unitsPerStaff / ratio.people) * ratio.staff
    return { dedicated: 0, pool: poolOf(units), units }
  })
  const pools = session.rooms === 'together' ? 1 : rooms.length
  return {
    unitsPerStaff,
    pools,
    uses: uses.slice(0, session.prices.length),
    heldUses: uses.slice(session.prices.length),
    staff: Math.floor(session.staff.n / session.staff.d),
  }
}

/** What a line takes beyond the place that the person holds: the two are one where they share staff. */
export function moreThan(held: StaffUse, planned: StaffUse): StaffUse {
  if (held.pool !== planned.pool) return planned
  return {
    dedicated: Math.max(0, planned.dedicated - held.dedicated),
    pool: planned.pool,
    units: Math.max(0, planned.units - held.units),
  }
}

/** Every ratio that somebody may have in the session: a place may be held at one no longer priced. */
export const ratiosOf = ({ prices, held }: Session): readonly Ratio[] =>
  [...prices, ...held].map(({ ratio }) => ratio)

/** Staff that a session needs for people served at these ratios; nobody needs nobody. */
export function staffNeeded(session: Session, ratios: readonly Ratio[]): number {
  if (ratios.length === 0) return 0
  const plan = staffingPlan(session)
  const known = ratiosOf(session)
  const uses = [...plan.uses, ...plan.heldUses]
  const pools = new Array<number>(plan.pools).fill(0)
  let needed = 0
  for (const ratio of ratios) {
    const use = uses[known.findIndex((one) => isSameRatio(one, ratio))]
    if (!use) throw new Error(`Session ${session.id} knows no ${ratio.staff}:${ratio.people}`)
    needed += use.dedicated
    if (use.pool >= 0) pools[use.pool] = (pools[use.pool] ?? 0) + use.units
  }
  for (const units of pools) needed += Math.ceil(units / plan.unitsPerStaff)
  return Math.max(needed, session.leastStaff)
}

const wholeStaff = ({ staff, people }: Ratio): number => Math.ceil(staff / people)

export const leastCommonMultiple = (a: number, b: number): number =>
  (a / greatestCommonDivisor(a, b)) * b

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)

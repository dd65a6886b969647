import { type Pence, pence, times } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { type Rooms, type Staffing, staffing } from './staffing.ts'

/** What a hub costs to keep open, and what one attendance brings and costs. */
export type HubCosts = {
  readonly fixed: Pence
  readonly price: Pence
  readonly variable: Pence
  readonly daysAYear: number
  /** One member of staff for an hour, fully loaded. */
  readonly staffHour: Pence
}

export const isSameCosts = (a: HubCosts, b: HubCosts): boolean =>
  a.fixed === b.fixed &&
  a.price === b.price &&
  a.variable === b.variable &&
  a.daysAYear === b.daysAYear &&
  a.staffHour === b.staffHour

export type DayFigures = {
  readonly peopleADay: number
  /** What one attendance costs in all, rounded half up to the penny. */
  readonly costEach: Pence
  /** What is left at the end of the year; below nought, what is short. */
  readonly left: Pence
}

/**
 * Rule R28 for a hub: at so many people a day, what each costs and what is left. At £96,000 a year, £48 a time and £14
 * of each: 15 a day leave £26,400, 12 leave £1,920, 10 are £14,400 short, over 240 days.
 */
export function dayFigures(
  { fixed, price, variable, daysAYear }: HubCosts,
  peopleADay: number,
): DayFigures {
  const attendances = peopleADay * daysAYear
  const total = fixed + attendances * variable
  return {
    peopleADay,
    costEach: pence(
      attendances > 0 ? Math.floor((2 * total + attendances) / (2 * attendances)) : 0,
    ),
    left: pence(attendances * price - total),
  }
}

/** How many have to come, in a year and on each day, for nothing to be short; nothing where no number is enough. */
export function hubBreakEven({
  fixed,
  price,
  variable,
  daysAYear,
}: HubCosts): { readonly attendances: number; readonly peopleADay: number } | undefined {
  if (price <= variable) return undefined
  return {
    attendances: Math.ceil(fixed / (price - variable)),
    peopleADay: Math.ceil(fixed / ((price - variable) * daysAYear)),
  }
}

export type OneMore = {
  readonly before: Staffing
  readonly after: Staffing
  readonly extraStaff: number
  /** What they cost for one sitting; nothing where no costs are known. */
  readonly extraCost?: Pence
  /** Whether the staff on the rota are still enough. */
  readonly isEnough: boolean
}

/**
 * Rule R34: what one person more at a ratio does to a session. Ten at 1:5 need two staff; the eleventh makes it three,
 * and that place costs a whole member of staff for the sitting.
 */
export function oneMore(
  ratios: readonly Ratio[],
  more: Ratio,
  session: {
    readonly rooms: Rooms
    readonly leastStaff: number
    readonly minutes: number
    readonly staff: { readonly n: number; readonly d: number }
    readonly staffHour?: Pence | undefined
  },
): OneMore {
  const before = staffing(ratios, session)
  const after = staffing([...ratios, more], session)
  const extraStaff = after.needed - before.needed
  const { staffHour, minutes, staff } = session
  return {
    ...{ before, after, extraStaff },
    ...(staffHour !== undefined && {
      extraCost: pence(Math.floor((2 * times(extraStaff * minutes, staffHour) + 60) / 120)),
    }),
    isEnough: after.needed * staff.d <= staff.n,
  }
}

/** Sittings of one day, each with the staff that it needs. */
export type StaffedSitting = {
  readonly starts: number
  readonly ends: number
  readonly needed: number
}

/** The most staff that are needed at once on one day. */
export const mostAtOnce = (sittings: readonly StaffedSitting[], leastStaff: number): number =>
  sittings.length === 0
    ? 0
    : Math.max(
        sittings.some(({ needed }) => needed > 0) ? leastStaff : 0,
        ...sittings.map(({ starts }) =>
          sittings
            .filter((one) => one.starts <= starts && starts < one.ends)
            .reduce((sum, { needed }) => sum + needed, 0),
        ),
      )

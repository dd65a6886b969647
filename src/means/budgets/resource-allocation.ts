import { divided, noMoney, type Pence, plus, times, total } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** A published table: a price for each point, or the amount of a year from so many points on. */
export type AllocationTable =
  | { readonly kind: 'each'; readonly each: Pence }
  | {
      readonly kind: 'table'
      /** By points, rising. */
      readonly rows: readonly { readonly points: number; readonly yearly: Pence }[]
    }

export const ADJUSTMENT_KINDS = [
  'extra-support',
  'transport',
  'equipment',
  'carer',
  'other',
] as const
export type AdjustmentKind = (typeof ADJUSTMENT_KINDS)[number]
export const ADJUSTMENT_UNITS = ['hours', 'trips', 'weeks', 'once'] as const
export type AdjustmentUnit = (typeof ADJUSTMENT_UNITS)[number]

/** What the table cannot know about one person: so many units in a year, each at a price. Less than nought takes away. */
export type Adjustment = {
  readonly kind: AdjustmentKind
  /** What it is for: "2:1 time, 3 hours a week for 48 weeks". */
  readonly words: string
  /** In a year, at most two decimals. */
  readonly units: number
  readonly unit: AdjustmentUnit
  readonly each: Pence
  readonly reason: string
}

/**
 * One line of how a budget came about, kept as it was worked out. `each` of the points is nought where the amount comes
 * from a table and not from a price.
 */
export type BudgetStep = {
  readonly kind: 'points' | AdjustmentKind
  readonly words: string
  readonly units: number
  readonly unit: 'points' | AdjustmentUnit
  readonly each: Pence
  readonly amount: Pence
  readonly reason: string
}

/** The table says nothing of so few points: nothing is guessed. */
export type PointsOutside = { readonly kind: 'points-outside-table'; readonly least: number }

/**
 * What a year's support may cost by the published table (domain rule R3): points times the price of a point, or the
 * amount of the last row that the points reach. The last row holds for all points above it.
 *
 * @param points a whole number, nought or more
 */
export function indicativeStep(
  points: number,
  table: AllocationTable,
): Result<BudgetStep, PointsOutside> {
  const step = { kind: 'points', words: '', units: points, unit: 'points', reason: '' } as const
  if (table.kind === 'each')
    return accept({ ...step, each: table.each, amount: times(points, table.each) })
  const row = table.rows.findLast((one) => one.points <= points)
  if (!row) return refuse({ kind: 'points-outside-table', least: table.rows[0]?.points ?? 0 })
  return accept({ ...step, each: noMoney, amount: row.yearly })
}

/** One adjustment worked out: units reckoned in hundredths, rounded once, half up. */
export const adjustmentStep = (given: Adjustment): BudgetStep => ({
  ...given,
  amount: divided(times(Math.round(given.units * 100), given.each), 100),
})

export type AdjustRefusal =
  /** Each adjustment says why, up or down (R (Savva) v Kensington and Chelsea [2010] EWCA Civ 1209). */
  | { readonly kind: 'reason-needed'; readonly position: number }
  | { readonly kind: 'below-nought' }
  | { readonly kind: 'too-many'; readonly most: number }

/** More than anybody has needed, and few enough to read. */
export const MOST_ADJUSTMENTS = 30

export type Allocated = {
  readonly steps: readonly BudgetStep[]
  readonly indicative: Pence
  readonly adjusted: Pence
}

/** The first step with these adjustments, in their order: the indicative amount stays as it was worked out at first. */
export function withAdjustments(
  first: BudgetStep,
  adjustments: readonly Adjustment[],
): Result<Allocated, AdjustRefusal> {
  if (adjustments.length > MOST_ADJUSTMENTS)
    return refuse({ kind: 'too-many', most: MOST_ADJUSTMENTS })
  const position = adjustments.findIndex((one) => one.reason.trim() === '')
  if (position >= 0) return refuse({ kind: 'reason-needed', position })
  const steps = adjustments.map(adjustmentStep)
  const adjusted = plus(first.amount, total(steps.map((step) => step.amount)))
  if (adjusted < 0) return refuse({ kind: 'below-nought' })
  return accept({ steps: [first, ...steps], indicative: first.amount, adjusted })
}

/** The adjustments of a budget, as they were given. */
export const adjustmentsIn = (steps: readonly BudgetStep[]): readonly Adjustment[] =>
  steps.flatMap(({ amount: _, kind, unit, ...rest }) =>
    kind === 'points' || unit === 'points' ? [] : [{ ...rest, kind, unit }],
  )

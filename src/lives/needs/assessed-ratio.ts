import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { compareSupport, isEnoughFor, type Ratio } from '#ground/kernel/ratio.ts'
import type { Setting } from '#lives/offer/session.ts'

/** The support a person was assessed to need in one setting, from one day to another, both included. */
export type AssessedRatio = {
  readonly personId: Id
  readonly setting: Setting
  readonly ratio: Ratio
  readonly validFrom: Day
  readonly validTo?: Day
  /** What shows that they need it. */
  readonly evidence?: string
  /** On this day somebody looks at it again. */
  readonly reviewOn?: Day
  readonly assessmentId?: Id
}

/** The same for one activity, where it is not that of its setting: 1:1 at the pool, 1:5 at the hub (WD-12). */
export type ActivityRatio = Omit<AssessedRatio, 'setting'> & { readonly activity: string }

/** The ratios that hold on one day. */
export type Ratios = {
  readonly settings: readonly { readonly setting: Setting; readonly ratio: Ratio }[]
  readonly activities: readonly { readonly activity: string; readonly ratio: Ratio }[]
}

/** The ratio for one session: that of its own activity where there is one, else that of its setting. */
export const ratioFor = (
  { settings, activities }: Ratios,
  session: { readonly setting: Setting; readonly activity: string },
): Ratio | undefined =>
  activities.find((r) => r.activity === session.activity)?.ratio ??
  settings.find((r) => r.setting === session.setting)?.ratio

/**
 * Rule R47: of the ratios that a session is priced at, those that are at least the one assessed for its setting,
 * cheapest first. None, where the person is not assessed for the setting or needs more support than the session has.
 *
 * @param isRiskTaken whether a positive-risk decision about this session holds: then, where nothing is enough, what it
 *   has, the most support first
 */
export function fittingPrices<P extends { readonly ratio: Ratio; readonly price: number }>(
  assessed: Ratio | undefined,
  prices: readonly P[],
  isRiskTaken = false,
): readonly P[] {
  if (!assessed) return []
  const enough = prices
    .filter((p) => isEnoughFor(p.ratio, assessed))
    .sort((a, b) => a.price - b.price)
  if (enough.length > 0 || !isRiskTaken) return enough
  return [...prices].sort((a, b) => compareSupport(b.ratio, a.ratio) || a.price - b.price)
}

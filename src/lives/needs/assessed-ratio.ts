import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { isEnoughFor, type Ratio } from '#ground/kernel/ratio.ts'
import type { Setting } from '#lives/offer/session.ts'

/** The support a person was assessed to need in one setting, from one day to another, both included. */
export type AssessedRatio = {
  readonly personId: Id
  readonly setting: Setting
  readonly ratio: Ratio
  readonly validFrom: Day
  readonly validTo?: Day
}

/**
 * Rule R47: of the ratios that a session is priced at, those that are at least the one assessed for its setting,
 * cheapest first. None, where the person is not assessed for the setting or needs more support than the session has.
 */
export function fittingPrices<P extends { readonly ratio: Ratio; readonly price: number }>(
  assessed: Ratio | undefined,
  prices: readonly P[],
): readonly P[] {
  if (!assessed) return []
  return prices.filter((p) => isEnoughFor(p.ratio, assessed)).sort((a, b) => a.price - b.price)
}

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

export const SOURCES = ['health', 'education', 'housing', 'access-to-work', 'other'] as const
export type Source = (typeof SOURCES)[number]

/** Public money beside the personal budget (Care Act 2014 s26(3)): shown, and never part of its sums. */
export type OtherMoney = {
  readonly id: Id
  readonly source: Source
  readonly words: string
  readonly yearly: Pence
  readonly validFrom: Day
  readonly validTo?: Day
}

/** Somebody else's figure for the same support, kept with the reasons for another (KM [2011] EWCA Civ 682). */
export type OtherFigure = {
  readonly id: Id
  readonly budgetId: Id
  readonly whose: string
  readonly yearly: Pence
  readonly reasons: string
}

/** A figure is never set aside without saying why. */
export const figureExplained = (
  reasons: string,
): Result<'explained', { readonly kind: 'reasons-needed' }> =>
  reasons.trim() === '' ? refuse({ kind: 'reasons-needed' }) : accept('explained')

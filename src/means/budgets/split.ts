import assert from 'node:assert/strict'
import { divided, minus, type Pence, times } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Maximum } from '#means/contributions/charge.ts'
import { personPaysYearly } from '#means/contributions/periods.ts'
import type { WeekBasis } from '#means/contributions/policies.ts'

/** The three amounts of a personal budget, which always reconcile (Care Act 2014 s26(1); domain rule R8). */
export type Split = {
  readonly agreed: Pence
  readonly personPays: Pence
  readonly councilPays: Pence
}

type Charged = {
  readonly agreed: Pence
  /** The part of a year that may be charged for: transport may not, in Wales. Never more than counts of what is agreed. */
  readonly chargeable: Pence
  readonly maximum: Maximum
  readonly basis: WeekBasis
}

/** What the person pays of what was agreed, never more than its cost; the council pays all the rest, to the penny. */
export function splitOf({ agreed, chargeable, maximum, basis }: Charged): Split {
  const cost = chargeable < agreed ? chargeable : agreed
  const personPays = personPaysYearly(maximum, cost, basis)
  const split = { agreed, personPays, councilPays: minus(agreed, personPays) }
  assert(split.personPays >= 0 && split.councilPays >= 0)
  return split
}

/** The agreed amount differs from what came before, and nobody said why. */
export type GapReasonNeeded = {
  readonly kind: 'gap-reason-needed'
  readonly direction: 'up' | 'down'
  /** By how much, in hundredths of a percent of the indicative amount; nothing where that was nought. */
  readonly hundredths?: number
}

/**
 * A final amount that is not the indicative one, or not the adjusted one, needs written reasons that the person can
 * read, whether it is more or less (Savva [2010] EWCA Civ 1209; KM [2011] EWCA Civ 682; domain rule R3).
 */
export function gapExplained(
  amounts: { readonly indicative: Pence; readonly adjusted: Pence; readonly agreed: Pence },
  reason: string,
): Result<'explained', GapReasonNeeded> {
  const { indicative, adjusted, agreed } = amounts
  if ((agreed === indicative && agreed === adjusted) || reason.trim() !== '')
    return accept('explained')
  const from = agreed === indicative ? adjusted : indicative
  return refuse({
    kind: 'gap-reason-needed',
    direction: agreed > from ? 'up' : 'down',
    ...(from > 0 && { hundredths: shareOf(minus(agreed, from), from) }),
  })
}

/** A share in hundredths of a percent, rounded half up: 521 is 5.21 %. */
export const shareOf = (part: Pence, whole: Pence): number => divided(times(10_000, part), whole)

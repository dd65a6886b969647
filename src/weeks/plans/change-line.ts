import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { clashWith } from './line-times.ts'
import { linesThatCount, type SupportPlan } from './plan.ts'
import type { PlanLine } from './plan-line.ts'
import type { OfferBlock, SessionOffer } from './session-offer.ts'
import type { SwapRefusal } from './session-swap.ts'

/** Why the person's own change cannot be made as it is. They can always choose otherwise, or talk to someone. */
export type LineChangeRefusal =
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'no-such-line' }
  | { readonly kind: 'already-in-plan'; readonly sessionId: Id }
  | { readonly kind: OfferBlock; readonly sessionId: Id }
  | SwapRefusal

/**
 * Whether one session of a plan in force may give way to another: it is on and fits the person's ratio (rule R47), has a
 * place, and nothing else of the week is at its time.
 *
 * @param from the day on which the change begins
 */
export function mayTakeIts(
  plan: SupportPlan,
  old: PlanLine,
  offer: SessionOffer,
  from: Day,
): Result<NonNullable<SessionOffer['fitting']>, LineChangeRefusal> {
  const others = linesThatCount(plan.lines).filter((line) => line.threadId !== old.threadId)
  if (others.some((line) => line.sessionId === offer.id))
    return refuse({ kind: 'already-in-plan', sessionId: offer.id })
  if (offer.block) return refuse({ kind: offer.block, sessionId: offer.id })
  const clash = clashWith(others, { ...offer, startsOn: from })
  if (clash) return refuse({ kind: 'clash', withWhat: clash.what })
  if (!offer.fitting) return refuse({ kind: 'ratio', sessionId: offer.id })
  return accept(offer.fitting)
}

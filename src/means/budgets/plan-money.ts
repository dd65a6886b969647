import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Maximum } from '#means/contributions/charge.ts'
import type { WeekBasis } from '#means/contributions/policies.ts'
import { type Overrun, type TierLimit, tierFor } from './authorisation-tier.ts'
import { type Budget, IN_HAND, TOOK_EFFECT } from './budget.ts'
import { isDecrease } from './change-of-budget.ts'
import {
  type AdjustRefusal,
  type AllocationTable,
  adjustmentsIn,
  type BudgetStep,
  indicativeStep,
  type PointsOutside,
  withAdjustments,
} from './resource-allocation.ts'
import { type Split, splitOf } from './split.ts'

/** What a plan costs in a full year, and the part of it that may be charged for. */
export type PlanCosts = { readonly planCost: Pence; readonly chargeable: Pence }

/** A budget's amounts before anything is agreed. */
export type Base = Pick<Budget, 'points' | 'indicative' | 'adjusted' | 'steps'>

/** The money of a plan that is about to be sent for authorisation: what is known of it, and what has to be asked. */
export type PlanMoney = {
  readonly inHand?: Budget
  /** The newest that took effect. */
  readonly before?: Budget
  /** What is agreed is held against this; nothing: nobody has started a budget. */
  readonly base?: Base
  /** The three amounts as they would be; nothing: what the person pays has not been worked out. */
  readonly split?: Split
  /** By how much it is over the adjusted amount, and who answers for that (rule R6). */
  readonly over?: Overrun
  readonly agreed: Pence
  /** What the budget in force agreed, where that is enough for this plan: it may stay as it is, whole. */
  readonly mayStay?: Pence
  readonly basis: WeekBasis
  /** Only what nobody has said yet. */
  readonly asks: {
    /** Why it is not the indicative or the adjusted amount. */
    readonly gap: boolean
    /** Why the budget in force changes (rule R42). */
    readonly change: boolean
    /** The review that shows a decrease. */
    readonly evidence: boolean
  }
}

export type MoneyFacts = PlanCosts & {
  readonly all: readonly Budget[]
  readonly maximum: Maximum | undefined
  readonly basis: WeekBasis
  readonly tiers: readonly TierLimit[]
  /** Where `needsTable`. */
  readonly table: AllocationTable | undefined
  /** Whether the agreed amount stays, where it may. */
  readonly stays: boolean
}

/**
 * The money of a plan, from the budget in hand; else from the last one, whose points and lines go on, so that nothing is
 * typed twice. The agreed amount is what the plan costs, and never less (Care Act 2014 s26; rule R7); where a worker has
 * proposed more, that stands. Where other support costs less than what is agreed, the budget may stay as it is: a choice
 * of somebody's own never makes it smaller.
 */
export function planMoney(facts: MoneyFacts): Result<PlanMoney, PointsOutside | AdjustRefusal> {
  const { all, planCost, chargeable, maximum, basis, tiers, table, stays } = facts
  const inHand = all.find(({ state }) => IN_HAND.includes(state))
  const proposed = inHand?.state === 'proposed' ? inHand.split?.agreed : undefined
  const before = all.find(({ state }) => TOOK_EFFECT.includes(state))
  const inForce = inHand ? undefined : before?.split?.agreed
  const mayStay = inForce !== undefined && inForce >= planCost ? inForce : undefined
  const isSame = stays && mayStay !== undefined
  const standing = isSame ? mayStay : proposed
  const agreed = standing !== undefined && standing > planCost ? standing : planCost
  const held = proposed !== undefined && proposed >= planCost ? inHand?.split : undefined
  const split = maximum === undefined ? held : splitOf({ agreed, chargeable, maximum, basis })
  const followed = !inHand && before ? followOn(before, table) : undefined
  if (followed && !followed.ok) return followed
  const base = inHand ?? followed?.value
  return accept({
    ...(inHand && { inHand }),
    ...(before && { before }),
    ...(base && { base, over: tierFor(base.adjusted, agreed, tiers) }),
    ...(split && { split }),
    ...(mayStay !== undefined && { mayStay }),
    ...{ agreed, basis },
    asks: {
      gap:
        base !== undefined &&
        (agreed !== base.indicative || agreed !== base.adjusted) &&
        !(isSame && before?.gapReason),
      change: before !== undefined && inHand === undefined && !isSame,
      evidence: isDecrease(before?.split?.agreed, agreed) && !inHand?.change?.evidence,
    },
  })
}

/** Whether a budget goes on from one that has points: they are worth what today's table says. */
export const needsTable = (all: readonly Budget[]): boolean =>
  !all.some(({ state }) => IN_HAND.includes(state)) &&
  all.find(({ state }) => TOOK_EFFECT.includes(state))?.points !== undefined

/** The amounts of a budget that goes on from another: its points by today's table, and its own lines. */
export function followOn(
  before: Budget,
  table: AllocationTable | undefined,
): Result<Base, PointsOutside | AdjustRefusal> {
  const { points } = before
  const first =
    points === undefined || !table ? accept(firstOf(before)) : indicativeStep(points, table)
  if (!first.ok) return first
  const worked = withAdjustments(first.value, adjustmentsIn(before.steps))
  if (!worked.ok) return worked
  return accept({ ...worked.value, ...(points !== undefined && { points }) })
}

/** An imported budget may have brought its amount and no steps. */
const firstOf = ({ steps, indicative: amount }: Budget): BudgetStep =>
  steps[0] ?? {
    kind: 'points',
    words: '',
    units: 0,
    unit: 'points',
    reason: '',
    each: amount,
    amount,
  }

export type NoBudget = { readonly kind: 'no-budget' }
export type MeansNotAssessed = { readonly kind: 'means-not-assessed' }

/** The base and the three amounts, both of which a proposal needs. */
export function proposable({
  base,
  split,
}: PlanMoney): Result<{ readonly base: Base; readonly split: Split }, NoBudget | MeansNotAssessed> {
  if (!base) return refuse({ kind: 'no-budget' })
  return split ? accept({ base, split }) : refuse({ kind: 'means-not-assessed' })
}

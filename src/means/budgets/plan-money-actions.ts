import { dayOf } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { latestDecided } from '#lives/needs/queries.ts'
import { withdrawWaiting } from './authorisation-store.ts'
import type { Budget } from './budget.ts'
import { budgetsAtHand, type Doing, noted } from './budget-actions.ts'
import * as decide from './budget-changes.ts'
import * as store from './budget-store.ts'
import {
  type Base,
  type MeansNotAssessed,
  type NoBudget,
  type PlanCosts,
  proposable,
} from './plan-money.ts'
import { type MoneyRefusal, planMoneyOf } from './plan-money-queries.ts'
import { isReviewed } from './review-queries.ts'

export type ProposingPlan = Doing &
  PlanCosts & {
    readonly gapReason: string
    /** Where a budget is in force and none in hand: one of `CHANGE_REASONS`, as it was sent. */
    readonly reason?: string | undefined
    readonly evidence?: string | undefined
    /** Whether the agreed amount stays, where the budget in force is enough. */
    readonly stays?: boolean
  }
export type PlanProposalRefusal =
  | MoneyRefusal
  | NoBudget
  | MeansNotAssessed
  | decide.StartRefusal
  | decide.ProposeRefusal
  | decide.NotOpen

/**
 * Proposes the budget that pays for a plan: the one in hand; else one that goes on from the last, with its points and
 * lines, for an allowed reason or for the same money. All that can be refused is asked before anything is written. The same proposed again
 * changes nothing.
 */
export async function proposeForPlan(
  db: Db,
  asked: ProposingPlan,
): Promise<Result<Budget, PlanProposalRefusal>> {
  const { councilId, personId, now, gapReason, evidence } = asked
  const { all, inHand, before } = await budgetsAtHand(db, asked)
  const money = await planMoneyOf(db, { ...asked, on: dayOf(now) })
  if (!money.ok) return money
  const ready = proposable(money.value)
  if (!ready.ok) return ready
  const { base, split } = ready.value
  const isSameMoney = asked.stays === true && money.value.mayStay !== undefined
  const budget = inHand
    ? decide.stillOpen(inHand, inHand.version)
    : await following(db, asked, { base, before, isSameMoney, number: (all[0]?.number ?? 0) + 1 })
  if (!budget.ok) return isStale(budget.refusal)
  const reviewed = await isReviewed(db, { councilId, personId, on: dayOf(now) })
  const why = gapReason || (isSameMoney && before?.gapReason) || ''
  const given = { split, gapReason: why, evidence, isReviewed: reviewed }
  const proposal = decide.proposed(budget.value, given, before)
  if (!proposal.ok) return proposal
  if (inHand && isSame(inHand, proposal.value)) return accept(inHand)
  if (!inHand) await store.insertBudget(db, councilId, proposal.value)
  const saved = inHand ? await store.saveBudget(db, councilId, proposal.value) : proposal.value
  await withdrawWaiting(db, councilId, { budgetId: saved.id })
  await noted(db, { ...asked, personId }, 'budget proposed', saved)
  return accept(saved)
}

/** A budget that goes on from the last one: after an assessment, and for an allowed reason (rule R42). */
async function following(
  db: Db,
  asked: ProposingPlan,
  given: {
    readonly base: Base
    readonly before: Budget | undefined
    readonly isSameMoney: boolean
    readonly number: number
  },
): Promise<Result<Budget, decide.StartRefusal>> {
  const { councilId, personId, accountId, now, reason: sent } = asked
  const { base, before, isSameMoney, number } = given
  const decided = await latestDecided(db, councilId, personId, dayOf(now))
  const may = decide.mayStart({
    ...{ assessmentId: decided?.id, inHand: undefined, before, reason: sent, isSameMoney },
  })
  if (!may.ok) {
    const action = 'budget change refused: reason not allowed'
    if (may.refusal.kind === 'reason-not-allowed')
      await audit(db, [{ councilId, accountId, personId, action, at: now }])
    return may
  }
  const { assessmentId, reason } = may.value
  return accept({
    ...base,
    ...{ id: newId(now), personId, number, version: 1, state: 'adjusted', assessmentId },
    ...{ gapReason: '', madeBy: accountId, madeAt: now },
    ...(reason && { change: { reason, evidence: asked.evidence?.trim() ?? '' } }),
  })
}

const isStale = (
  refusal: decide.StartRefusal | decide.NotOpen | decide.ChangedMeanwhile,
): Result<never, decide.StartRefusal | decide.NotOpen> => {
  if (refusal.kind === 'changed-meanwhile')
    throw new Error('The budget was locked, and yet it changed')
  return { ok: false, refusal }
}

const isSame = (held: Budget, now: Budget): boolean =>
  held.state === 'proposed' &&
  held.gapReason === now.gapReason &&
  held.change?.evidence === now.change?.evidence &&
  held.split?.agreed === now.split?.agreed &&
  held.split?.personPays === now.split?.personPays

/** A plan that was authorised is being changed: its budget is a proposal again, to be authorised anew. */
export async function openBudgetAgain(db: Db, asked: Doing): Promise<void> {
  const { inHand } = await budgetsAtHand(db, asked)
  if (inHand?.state !== 'authorised') return
  const saved = await store.saveBudget(db, asked.councilId, { ...inHand, state: 'proposed' })
  await noted(db, asked, 'budget opened again', saved)
}

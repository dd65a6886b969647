import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { latestDecided } from '#lives/needs/queries.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { weekBasis } from '#means/contributions/policies.ts'
import { chargeOn } from '#means/contributions/queries.ts'
import { withdrawWaiting } from './authorisation-store.ts'
import { type Budget, IN_HAND, TOOK_EFFECT } from './budget.ts'
import * as decide from './budget-changes.ts'
import * as store from './budget-store.ts'
import { isDecrease } from './change-of-budget.ts'
import { resourceAllocation } from './policies.ts'
import { budgetHistory } from './queries.ts'
import { type Adjustment, indicativeStep, type PointsOutside } from './resource-allocation.ts'
import { isReviewed } from './review-queries.ts'
import { splitOf } from './split.ts'
import { isSufficient } from './sufficiency.ts'

/** Who does it, for whom. */
export type Doing = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
}

/** What the program does by itself, nobody does. */
export type DoingOrNobody = Omit<Doing, 'accountId'> & Partial<Pick<Doing, 'accountId'>>

/** Somebody's budgets, with the person locked until the transaction ends. */
export async function budgetsAtHand(
  db: Db,
  { councilId, personId }: Pick<Doing, 'councilId' | 'personId'>,
): Promise<{
  readonly all: readonly Budget[]
  readonly inHand?: Budget
  /** The newest that took effect. */
  readonly before?: Budget
}> {
  await lockPerson(db, { councilId, personId })
  const all = await budgetHistory(db, councilId, personId)
  const inHand = all.find(({ state }) => IN_HAND.includes(state))
  const before = all.find(({ state }) => TOOK_EFFECT.includes(state))
  return { all, ...(inHand && { inHand }), ...(before && { before }) }
}

export const noted = (
  db: Db,
  { councilId, personId, accountId, now: at }: DoingOrNobody,
  action: string,
  { id: subject, version }: Pick<Budget, 'id' | 'version'>,
): Promise<void> =>
  audit(db, [
    {
      ...{ councilId, personId, ...(accountId && { accountId }) },
      ...{ action, subject, detail: { version }, at },
    },
  ])

export type Starting = Doing & {
  readonly points: number
  /** Where a budget is in force already: one of `CHANGE_REASONS`, as it was sent. */
  readonly reason?: string | undefined
  readonly evidence?: string | undefined
}
type StartAnswer = Result<Budget, decide.StartRefusal | PointsOutside | LapsedPolicy>

/**
 * A first amount by the council's published table, of a decided assessment and no other (LI-06). A reason that is not on
 * the list is refused by its name, and that it was tried is written in the audit.
 */
export async function startBudget(db: Db, asked: Starting): Promise<StartAnswer> {
  const { councilId, personId, accountId, now, points } = asked
  const on = dayOf(now)
  const { all, inHand, before } = await budgetsAtHand(db, asked)
  const decided = await latestDecided(db, councilId, personId, on)
  const may = decide.mayStart({ assessmentId: decided?.id, inHand, before, reason: asked.reason })
  if (!may.ok) {
    const action = 'budget change refused: reason not allowed'
    if (may.refusal.kind === 'reason-not-allowed')
      await audit(db, [{ councilId, accountId, personId, action, at: now }])
    return may
  }
  const rules = await policiesOn(db, { councilId, on }, { table: resourceAllocation })
  if (!rules.ok) return rules
  const first = indicativeStep(points, rules.value.table)
  if (!first.ok) return first
  const { assessmentId, reason } = may.value
  const budget: Budget = {
    ...{ id: newId(now), personId, number: (all[0]?.number ?? 0) + 1, version: 1 },
    ...{ state: 'indicative', assessmentId, points, gapReason: '', madeBy: accountId, madeAt: now },
    ...{ indicative: first.value.amount, adjusted: first.value.amount, steps: [first.value] },
    ...(reason && { change: { reason, evidence: asked.evidence?.trim() ?? '' } }),
  }
  await store.insertBudget(db, councilId, budget)
  await noted(db, asked, 'budget started', budget)
  return accept(budget)
}

type Adjusting = Doing & { readonly version: number; readonly adjustments: readonly Adjustment[] }

/** The adjustments of the budget in hand, in their order, in place of those before. What waited for authority is withdrawn. */
export async function adjustBudget(db: Db, asked: Adjusting): Promise<decide.AdjustedOr> {
  const { inHand } = await budgetsAtHand(db, asked)
  if (!inHand) throw new NotFound(`Person ${asked.personId} has no budget in hand`)
  const adjusted = decide.adjusted(inHand, asked.version, asked.adjustments)
  if (!adjusted.ok) return adjusted
  const saved = await store.saveBudget(db, asked.councilId, adjusted.value)
  await store.replaceSteps(db, asked.councilId, saved)
  await withdrawWaiting(db, asked.councilId, { budgetId: saved.id })
  await noted(db, asked, 'budget adjusted', saved)
  return accept(saved)
}

export type Proposing = Doing & {
  /** As the page had it. Left out where the caller has the plan locked and read the budget with it. */
  readonly version?: number
  /** What the plan costs in a full year, and the part of it that may be charged for. */
  readonly planCost: Pence
  readonly chargeable: Pence
  /** What is agreed, where it is not the plan's cost. */
  readonly agreed?: Pence
  readonly gapReason: string
  /** The review that shows a decrease. */
  readonly evidence?: string | undefined
}
export type Proposed = {
  readonly budget: Budget
  /** Where the plan costs more than was agreed: it cannot be authorised (domain rule R7). */
  readonly shortfall?: Pence
}
export type ProposalRefusal =
  | decide.ProposeRefusal
  | decide.ChangedMeanwhile
  | decide.NotOpen
  | LapsedPolicy
  /** What the person pays is part of a budget, and nobody has worked it out (Care Act 2014 s26(1)(b)). */
  | { readonly kind: 'means-not-assessed' }

/** The three amounts, from the plan's cost and what the person pays on that day. They reconcile to the penny. */
export async function proposeBudget(
  db: Db,
  asked: Proposing,
): Promise<Result<Proposed, ProposalRefusal>> {
  const { councilId, personId, now, planCost, gapReason, evidence } = asked
  const on = dayOf(now)
  const { inHand, before } = await budgetsAtHand(db, asked)
  if (!inHand) throw new NotFound(`Person ${personId} has no budget in hand`)
  const open = decide.stillOpen(inHand, asked.version ?? inHand.version)
  if (!open.ok) return open
  const rules = await policiesOn(db, { councilId, on }, { basis: weekBasis })
  if (!rules.ok) return rules
  const charge = await chargeOn(db, { councilId, personId, on })
  if (!charge) return refuse({ kind: 'means-not-assessed' })
  const agreed = asked.agreed ?? planCost
  const split = splitOf({
    ...{ agreed, chargeable: asked.chargeable },
    ...{ maximum: charge.maximumWeekly, basis: rules.value.basis },
  })
  const reviewed = await isReviewed(db, { councilId, personId, on })
  const given = { split, gapReason, evidence, isReviewed: reviewed }
  const proposal = decide.proposed(inHand, given, before)
  if (!proposal.ok) return proposal
  const budget = await store.saveBudget(db, councilId, proposal.value)
  await withdrawWaiting(db, councilId, { budgetId: budget.id })
  await noted(db, asked, 'budget proposed', budget)
  const enough = isSufficient(agreed, planCost)
  return accept({ budget, ...(!enough.ok && { shortfall: enough.refusal.shortfall }) })
}

type Versioned = Doing & { readonly version: number }
export type LeaveRefusal = decide.ChangedMeanwhile | decide.NotOpen

/** Gives up the budget in hand. The one in force stays as it is. */
export async function withdrawBudget(
  db: Db,
  asked: Versioned,
): Promise<Result<Budget, LeaveRefusal>> {
  const { inHand } = await budgetsAtHand(db, asked)
  if (!inHand) throw new NotFound(`Person ${asked.personId} has no budget in hand`)
  const open = decide.stillOpen(inHand, asked.version)
  if (!open.ok) return open
  const saved = await store.saveBudget(db, asked.councilId, { ...inHand, state: 'withdrawn' })
  await withdrawWaiting(db, asked.councilId, { budgetId: saved.id })
  await noted(db, asked, 'budget withdrawn', saved)
  return accept(saved)
}

export type TellRefusal = decide.ChangedMeanwhile | { readonly kind: 'no-decrease' }

/** Notes that the person was told of a decrease today: from then their notice runs. Told once, it stays as it was. */
export async function tellOfDecrease(
  db: Db,
  asked: Versioned,
): Promise<Result<Budget, TellRefusal>> {
  const { inHand, before } = await budgetsAtHand(db, asked)
  if (!inHand?.split || !inHand.change || !isDecrease(before?.split?.agreed, inHand.split.agreed))
    return refuse({ kind: 'no-decrease' })
  if (inHand.change.toldOn) return accept(inHand)
  if (inHand.version !== asked.version) return refuse({ kind: 'changed-meanwhile' })
  const change = { ...inHand.change, toldOn: dayOf(asked.now) }
  const saved = await store.saveBudget(db, asked.councilId, { ...inHand, change })
  await noted(db, asked, 'person told of a decrease', saved)
  return accept(saved)
}

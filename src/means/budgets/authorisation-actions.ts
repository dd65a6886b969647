import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { hasOpenChallenge } from '#lives/challenges/queries.ts'
import type { Route } from '#lives/offer/session.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import { weeklyOf } from '#means/contributions/periods.ts'
import { weekBasis } from '#means/contributions/policies.ts'
import { saveBudgets } from './actions.ts'
import { authorisationById, authorisationsOf } from './authorisation-queries.ts'
import * as asking from './authorisation-store.ts'
import {
  type AnswerRefusal,
  type Authorisation,
  type Answering as Given,
  mayAnswer,
  tierFor,
} from './authorisation-tier.ts'
import type { Budget } from './budget.ts'
import { budgetsAtHand, type Doing, type DoingOrNobody, noted } from './budget-actions.ts'
import { type BeginsBefore, endedBy } from './budget-changes.ts'
import * as store from './budget-store.ts'
import { type DecreaseRefusal, isDecrease, mayDecrease } from './change-of-budget.ts'
import { authorisationDays, authorisationTiers, budgetChangeNotice } from './policies.ts'
import { isSufficient, type NotEnough } from './sufficiency.ts'
import { weekOfSessions } from './weekly-budget.ts'

export type Asking = Doing & {
  readonly planId: Id
  readonly planVersion: number
  /** What the plan costs in a full year. */
  readonly planCost: Pence
}
export type NotProposed = { readonly kind: 'not-proposed' }
export type AskRefusal = NotEnough | LapsedPolicy | NotProposed

/**
 * Asks whoever the dated rule names for authority to spend what was proposed (domain rule R6). The same version asked
 * for again is the same asking; an older version's is withdrawn.
 */
export async function askAuthorisation(
  db: Db,
  asked: Asking,
): Promise<Result<Authorisation, AskRefusal>> {
  const { councilId, personId, planId, planVersion, planCost, accountId, now } = asked
  const on = dayOf(now)
  const { inHand } = await budgetsAtHand(db, asked)
  if (inHand?.state !== 'proposed' || !inHand.split) return refuse({ kind: 'not-proposed' })
  const enough = isSufficient(inHand.split.agreed, planCost)
  if (!enough.ok) return enough
  const waiting = (await authorisationsOf(db, councilId, personId)).find(
    (one) => one.state === 'waiting' && one.planId === planId,
  )
  if (waiting?.planVersion === planVersion && waiting.budgetId === inHand.id) return accept(waiting)
  const wanted = { tiers: authorisationTiers, within: authorisationDays }
  const rules = await policiesOn(db, { councilId, on }, wanted)
  if (!rules.ok) return rules
  const { tiers, within } = rules.value
  const holidays = await bankHolidays(db, on, horizonOf(on, within.days))
  const authorisation: Authorisation = {
    ...{ id: newId(now), personId, budgetId: inHand.id, planId, planVersion },
    tier: tierFor(inHand.adjusted, inHand.split.agreed, tiers).tier,
    ...{ adjusted: inHand.adjusted, final: inHand.split.agreed, askedBy: accountId, askedAt: now },
    ...{ answerBy: workingDaysAfter(on, within.days, holidays), state: 'waiting', reasons: '' },
  }
  await asking.withdrawWaiting(db, councilId, { planId })
  await asking.insertAuthorisation(db, councilId, authorisation)
  await noted(db, asked, 'authorisation asked for', { ...inHand, id: authorisation.id })
  return accept(authorisation)
}

export type Answering = Omit<Given, 'accountId'> & {
  readonly councilId: Id
  readonly accountId: Id
  readonly now: Date
  readonly authorisationId: Id
  /** What the plan costs now, where the caller has it locked. */
  readonly planCost?: Pence
}

/**
 * The answer: authorised, or returned with reasons. Of two who press at once the second is told who answered and what.
 * Nobody answers for what they asked, planned or reckoned themselves.
 */
export async function answerAuthorisation(
  db: Db,
  given: Answering,
): Promise<Result<Authorisation, AnswerRefusal | NotEnough>> {
  const { councilId, authorisationId, accountId, now, answer, planCost } = given
  const { personId } = await authorisationById(db, councilId, authorisationId)
  const doing = { councilId, personId, accountId, now }
  const { all } = await budgetsAtHand(db, doing)
  await asking.lockAuthorisation(db, councilId, authorisationId)
  const asked = await authorisationById(db, councilId, authorisationId)
  const budget = all.find((one) => one.id === asked.budgetId)
  if (!budget) throw new NotFound(`No budget ${asked.budgetId}`)
  const wroteIt = new Set([...given.wroteIt, ...(budget.madeBy ? [budget.madeBy] : [])])
  const may = mayAnswer(asked, { ...given, wroteIt })
  if (!may.ok) return may
  if (answer === 'authorised') {
    if (budget.state !== 'proposed') return refuse({ kind: 'changed-meanwhile' })
    const enough = isSufficient(asked.final, planCost ?? asked.final)
    if (!enough.ok) return enough
    await store.saveBudget(db, councilId, { ...budget, state: 'authorised' })
  }
  const reasons = given.reasons.trim()
  const said = { state: answer, reasons, by: accountId, at: now }
  await asking.saveAnswer(db, councilId, authorisationId, said)
  await noted(db, doing, `plan ${answer}`, { ...budget, id: authorisationId })
  return accept(await authorisationById(db, councilId, authorisationId))
}

/** What waits for an answer about a plan waits no longer: it is being changed. */
export const withdrawAsking = (db: Db, councilId: Id, planId: Id): Promise<void> =>
  asking.withdrawWaiting(db, councilId, { planId })

export type Activating = DoingOrNobody & {
  readonly budgetId: Id
  /** The first day on which it holds. */
  readonly from: Day
  /** How the plan's money goes, for the week's figure. */
  readonly routes: readonly Route[]
  /** What the plan's sessions share the year's money with, and the weeks in which they run. Nothing: no plan is known. */
  readonly sessions?: { readonly besides: Pence; readonly weeks: number }
}
export type ActivateRefusal =
  | { readonly kind: 'not-authorised' }
  | BeginsBefore
  | DecreaseRefusal
  | LapsedPolicy

/**
 * Puts an authorised budget in force from a day, ends the one before, and gives the planner and the person's own week
 * their weekly figure, all in one transaction. A decrease waits for its notice, and for the answer to any challenge.
 */
export async function activateBudget(
  db: Db,
  asked: Activating,
): Promise<Result<Budget, ActivateRefusal>> {
  const { councilId, personId, now, from, routes } = asked
  const on = dayOf(now)
  const { all, before } = await budgetsAtHand(db, asked)
  const budget = all.find((one) => one.id === asked.budgetId)
  if (!budget) throw new NotFound(`No budget ${asked.budgetId}`)
  if (budget.state === 'active') return accept(budget)
  if (budget.state !== 'authorised' || !budget.split) return refuse({ kind: 'not-authorised' })
  const wanted = { basis: weekBasis, notice: budgetChangeNotice }
  const rules = await policiesOn(db, { councilId, on }, wanted)
  if (!rules.ok) return rules
  if (isDecrease(before?.split?.agreed, budget.split.agreed)) {
    const may = mayDecrease({
      ...{ evidence: budget.change?.evidence ?? '', toldOn: budget.change?.toldOn },
      ...{ noticeDays: rules.value.notice.days, from, today: on },
      isChallenged: await hasOpenChallenge(db, councilId, personId, 'budget'),
    })
    if (!may.ok) return may
  }
  const ended = endedBy(before, from)
  if (!ended.ok) return ended
  if (ended.value) await store.saveBudget(db, councilId, ended.value)
  const active = await store.saveBudget(db, councilId, {
    ...budget,
    state: 'active',
    validFrom: from,
  })
  const { agreed } = budget.split
  const weekly = asked.sessions
    ? weekOfSessions({ agreed, ...asked.sessions })
    : weeklyOf(agreed, rules.value.basis)
  await saveBudgets(db, councilId, [{ personId, weekly, routes, validFrom: from }])
  await noted(db, asked, 'budget active', active)
  return accept(active)
}

export type Ending = Doing & { readonly lastDay: Day }

/** Ends the budget in force, where support ends: nothing of the person's is taken back by it. */
export async function endBudget(
  db: Db,
  asked: Ending,
): Promise<Result<Budget, { readonly kind: 'nothing-to-end' }>> {
  const { before } = await budgetsAtHand(db, asked)
  if (before?.state !== 'active' || !before.validFrom || before.validFrom > asked.lastDay)
    return refuse({ kind: 'nothing-to-end' })
  const ended = { ...before, state: 'ended', validTo: asked.lastDay } as const
  const saved = await store.saveBudget(db, asked.councilId, ended)
  await store.endWeekly(db, asked.councilId, asked.personId, asked.lastDay)
  await noted(db, asked, 'budget ended', saved)
  return accept(saved)
}

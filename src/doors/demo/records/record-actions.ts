import assert from 'node:assert/strict'
import { saveDirectPayments } from '#council/direct-payments/save-actions.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { noMoney, total } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveAssessments, saveCarerAssessments } from '#lives/needs/actions.ts'
import {
  saveAuthorities,
  saveBestInterestsDecisions,
  saveCapacityDecisions,
  saveCarers,
  saveConsents,
  saveInformationNeeds,
  savePeople,
} from '#lives/people/actions.ts'
import { savePersonFacts } from '#lives/people/facts-actions.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import type { NewTask } from '#lives/tasks/task.ts'
import { horizonOf } from '#lives/tasks/working-days.ts'
import type { Budget } from '#means/budgets/budget.ts'
import { saveFullBudgets } from '#means/budgets/full-budget-actions.ts'
import { splitOf } from '#means/budgets/split.ts'
import { saveFinancialAssessments } from '#means/contributions/actions.ts'
import type { Charge } from '#means/contributions/charge.ts'
import { chargesOn } from '#means/contributions/queries.ts'
import type { PlanAgreement } from '#weeks/plans/agreement.ts'
import { savePlans } from '#weeks/plans/save-actions.ts'
import { saveReviewClocks } from '#weeks/reviews/actions.ts'
import { amountOf } from './budgets.ts'
import { accountIdOf, momentOf } from './knowing.ts'
import { saveMeasures } from './measure-actions.ts'
import * as store from './record-store.ts'
import type { ChallengeRecord, PlanRecord, Records } from './records.ts'

/** Keeps all records of a county inside the caller's transaction, its people and their sign-ins being kept already. */
export async function saveRecords(
  db: Db,
  councilId: Id,
  records: Records,
  today: Day,
): Promise<void> {
  await store.saveCouncilRules(db, councilId, records.policies)
  await store.saveClosures(db, councilId, records.closures)
  await savePeople(db, councilId, records.young)
  await store.saveTies(db, councilId, records.ties)
  await savePersonFacts(db, councilId, records.about)
  await saveCarers(db, councilId, records.carers)
  await saveInformationNeeds(db, councilId, records.needsOfInformation)
  await saveAuthorities(db, councilId, records.authorities)
  await saveCapacityDecisions(db, councilId, records.capacity)
  await saveBestInterestsDecisions(db, councilId, records.bestInterests)
  await saveConsents(db, councilId, records.consents)
  await saveAssessments(db, councilId, records.assessments)
  await store.saveStarted(db, councilId, records.started)
  await saveCarerAssessments(db, councilId, records.carerAssessments)
  await store.saveReferrals(db, councilId, records.referrals)
  await saveMoneyAndPlans(db, councilId, records, today)
  await saveDirectPayments(db, councilId, records.directPayments)
  await saveReviewClocks(
    db,
    councilId,
    records.plans.flatMap(({ plan, clocks }) =>
      clocks.map((clock) => ({ ...clock, personId: plan.personId })),
    ),
  )
  await saveMeasures(db, councilId, records, today)
  await store.saveDue(db, councilId, records.due)
  await store.saveChallenges(db, councilId, records.challenges)
  await makeTasks(db, councilId, records.challenges.filter((c) => !c.answer).map(taskOf(councilId)))
}

const taskOf =
  (councilId: Id) =>
  (challenge: ChallengeRecord): NewTask => ({
    ...{ personId: challenge.personId, kind: 'challenge', subject: challenge.id },
    ...{ accountId: accountIdOf(councilId, 'team-manager'), role: 'team-manager' },
    ...{ dueOn: addDays(challenge.madeOn, 28), madeAt: momentOf(challenge.madeOn) },
  })

/** What somebody pays is worked out by the council's own tables; the council's part is the rest of what was agreed. */
async function saveMoneyAndPlans(
  db: Db,
  councilId: Id,
  { means, plans }: Records,
  today: Day,
): Promise<void> {
  const charged = await saveFinancialAssessments(db, councilId, means)
  assert(charged.ok, 'The tables of the demonstration are whole')
  const people = means.map((one) => one.personId)
  const charges = await chargesOn(db, councilId, people, today)
  await saveFullBudgets(db, councilId, plans.map(budgetOf(councilId, charges)))
  await savePlans(
    db,
    councilId,
    plans.map(({ plan }) => plan),
  )
  await store.saveAgreements(db, councilId, plans.flatMap(agreementOf(councilId)))
  const asked = plans.flatMap(({ authorisation }) => authorisation?.askedOn ?? [])
  const holidays = await bankHolidaysAfter(db, asked)
  await store.saveAuthorisations(db, councilId, { plans, holidays })
  await store.saveCopies(
    db,
    councilId,
    plans.map(({ plan }) => plan),
  )
}

const budgetOf =
  (councilId: Id, charges: ReadonlyMap<Id, Charge>) =>
  ({ plan, budget }: PlanRecord): Budget => {
    const { steps, agreed, validFrom, ...same } = budget
    const free = total(plan.lines.filter((l) => !l.isChargeable).map((l) => l.yearly))
    const maximum = charges.get(plan.personId)?.maximumWeekly ?? noMoney
    const chargeable = agreed === undefined ? noMoney : ((agreed - free) as typeof agreed)
    return {
      ...same,
      ...{ personId: plan.personId, number: 1, version: 1, assessmentId: plan.assessmentId },
      ...(agreed !== undefined && {
        split: splitOf({ agreed, chargeable, maximum, basis: '52' }),
      }),
      ...(budget.state === 'active' && { validFrom }),
      madeBy: accountIdOf(councilId, 'social-worker'),
      madeAt: plan.madeAt,
      steps: steps.map((step) => ({ ...step, amount: amountOf(step) })),
    }
  }

const agreementOf =
  (councilId: Id) =>
  ({ plan, agreement }: PlanRecord): PlanAgreement[] => {
    if (!agreement) return []
    const { ground, authorityId, bestInterestsId, how, words, on } = agreement
    return [
      {
        ...{ id: idFrom(councilId, 'plan-agreement', plan.id), planId: plan.id },
        ...{ planVersion: plan.version, how, words },
        ground:
          ground === 'authority' && authorityId
            ? { kind: 'authority', authorityId }
            : ground === 'best-interests' && bestInterestsId
              ? { kind: 'best-interests', bestInterestsId }
              : { kind: 'own-capacity' },
        accountId: accountIdOf(councilId, 'social-worker'),
        agreedAt: momentOf(on),
      },
    ]
  }

/** The bank holidays that count for answers to what was asked on these days. */
async function bankHolidaysAfter(db: Db, asked: readonly Day[]): Promise<ReadonlySet<Day>> {
  const [first, ...later] = [...asked].sort()
  if (!first) return new Set()
  return bankHolidays(db, first, horizonOf(later.at(-1) ?? first, store.ANSWERED_WITHIN))
}

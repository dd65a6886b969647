import type { Role } from '#ground/access/role.ts'
import { addDays, type Day, dayOf, mondayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { ROUTES } from '#lives/offer/session.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import {
  activateBudget,
  answerAuthorisation,
  askAuthorisation,
} from '#means/budgets/authorisation-actions.ts'
import { authorisationById, authorisationsOf } from '#means/budgets/authorisation-queries.ts'
import { type Authorisation, mayAnswer } from '#means/budgets/authorisation-tier.ts'
import { proposeForPlan } from '#means/budgets/plan-money-actions.ts'
import { changePlaces, lockPlaces } from '#weeks/bookings/actions.ts'
import { askForFirstPlaces } from '#weeks/bookings/new-starter-actions.ts'
import { hasPlaceFor } from '#weeks/bookings/places.ts'
import { placesHeld, sittings } from '#weeks/bookings/queries.ts'
import { type ChangeOfPlaces, changeOfPlaces, nextMonday } from '#weeks/bookings/week-of-places.ts'
import { chargeableCost } from './basket.ts'
import { shortOf } from './carer-view.ts'
import { ownShortfalls } from './carer-view-actions.ts'
import { standingOf } from './fitness-queries.ts'
import * as life from './life-store.ts'
import { activates, authorises, type LifecycleRefusal, returns, sends } from './lifecycle.ts'
import {
  planAtHand,
  type Stepped,
  type Stepping,
  type SteppingOrNobody,
  stepTo,
} from './lifecycle-actions.ts'
import { placesOf } from './line-places.ts'
import { linesThatCount, type SupportPlan, yearlyCost } from './plan.ts'
import { activePlan } from './queries.ts'
import { sessionMoney } from './session-money.ts'
import type { Missing } from './validator.ts'

export type Sending = Stepping & {
  /** What nobody has said yet of the budget that pays for it. Left out where it was proposed before. */
  readonly money?: {
    readonly gapReason: string
    /** Whether the agreed amount stays, where the budget in force is enough. */
    readonly stays?: boolean
    readonly reason?: string | undefined
    readonly evidence?: string | undefined
  }
}

/** The budget comes of sending: it is proposed in the same transaction, at what the plan costs. */
export const withoutMoney = (missing: readonly Missing[]): readonly Missing[] =>
  missing.filter(({ kind }) => kind !== 'three-amounts' && kind !== 'not-enough')

/**
 * Asks for authority to spend what the plan costs (rule R6), once it is agreed, whole (rule R4), enough (rule R7) and
 * every carer whose break it leaves short was heard (rule R38). Asked twice, it is one asking.
 */
export async function sendPlan(
  db: Db,
  asked: Sending,
): Promise<Result<Authorisation, LifecycleRefusal>> {
  const { councilId, version, now } = asked
  const plan = await planAtHand(db, asked)
  const standing = await standingOf(db, councilId, plan, now)
  if (!standing.ok) return standing
  const { money } = asked
  const missing = money ? withoutMoney(standing.value.missing) : standing.value.missing
  const decided = sends(plan, version, { ...standing.value, missing })
  if (!decided.ok) return decided
  const costs = { planCost: yearlyCost(plan), chargeable: chargeableCost(plan.lines) }
  const proposed = money && (await proposeForPlan(db, { ...asked, ...costs, ...money }))
  if (proposed && !proposed.ok) return refuse({ kind: 'budget-refused', refusal: proposed.refusal })
  const about = { planId: plan.id, planVersion: plan.version, planCost: yearlyCost(plan) }
  const sent = await askAuthorisation(db, { ...asked, ...about })
  if (!sent.ok) return sent
  const { budgetId } = sent.value
  await stepTo(db, asked, plan, { state: decided.value, budgetId }, 'plan sent for authorisation')
  await finishTasksAbout(db, councilId, {
    ...({ kind: 'plan-returned', subject: plan.id, by: asked.accountId, at: now } as const),
  })
  return sent
}

export type Authorising = {
  readonly councilId: Id
  readonly authorisationId: Id
  readonly accountId: Id
  readonly roles: readonly Role[]
  readonly answer: 'authorised' | 'returned'
  readonly reasons: string
  /** The version of the plan that the authoriser read. */
  readonly version: number
  readonly now: Date
  readonly tell?: Platform['tell']
}

/**
 * The authoriser's answer. Of two at once one is the answer, and the other is told what it was. What was true when it
 * was asked for is looked at again.
 */
export async function answerPlan(
  db: Db,
  given: Authorising,
): Promise<Result<Authorisation, LifecycleRefusal>> {
  const { councilId, authorisationId, answer, version, now } = given
  const { personId, planId } = await authorisationById(db, councilId, authorisationId)
  const asked = { ...given, personId, planId }
  const plan = await planAtHand(db, asked)
  const standing = await standingOf(db, councilId, plan, now)
  if (!standing.ok) return standing
  const asking = await authorisationById(db, councilId, authorisationId)
  const wroteIt = new Set(plan.madeBy ? [plan.madeBy] : [])
  const said = { ...given, planVersion: version, wroteIt, planCost: yearlyCost(plan) }
  const may = mayAnswer(asking, said)
  const decided =
    answer === 'authorised'
      ? authorises(plan, asking.planVersion, may, standing.value)
      : returns(plan, asking.planVersion, may)
  if (!decided.ok) return decided
  const answered = await answerAuthorisation(db, said)
  if (!answered.ok) return answered
  const raised = answer === 'returned' ? { version: plan.version + 1 } : {}
  await stepTo(db, asked, plan, { state: decided.value, ...raised }, `plan ${answer}`)
  if (answer === 'returned') await tellMaker(db, asked, plan.madeBy ?? asking.askedBy)
  return answered
}

const tellMaker = (
  db: Db,
  { councilId, personId, planId, now }: Authorising & { personId: Id; planId: Id },
  accountId: Id,
) =>
  makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'plan-returned', subject: planId, accountId, role: 'social-worker' },
      ...{ dueOn: dayOf(now), madeAt: now },
    },
  ])

/**
 * Puts a plan in force: the one before is superseded, its budget is active, a place is taken in each session where the
 * person has none yet, and a carer's shortfall has an owner. All of it, or none: what
 * can be refused is asked before anything is written.
 */
export async function activatePlan(db: Db, asked: SteppingOrNobody): Promise<Stepped> {
  const { councilId, personId, version, now } = asked
  const plan = await planAtHand(db, asked)
  if (plan.state === 'active' && plan.version === version) return accept(plan)
  const standing = await standingOf(db, councilId, plan, now)
  if (!standing.ok) return standing
  const places = await placesFor(db, asked, plan)
  const authorised = await authorityFor(db, councilId, plan)
  const decided = activates(plan, version, {
    ...{ isAgreed: standing.value.isAgreed, isAuthorised: authorised !== undefined },
    noRoom: places.noRoom,
  })
  if (!decided.ok) return decided
  if (!authorised) return refuse({ kind: 'not-authorised' })
  const from = laterOf(plan.startsOn, dayOf(now))
  const routes = ROUTES.filter((route) => plan.lines.some((line) => line.route === route))
  const { budgetId } = authorised
  const { costing } = standing.value.atHand
  const sessions = sessionMoney(plan, costing.by === 'weeks' ? costing.weeks : undefined)
  const paid = await activateBudget(db, { ...asked, budgetId, from, routes, sessions })
  if (!paid.ok) return paid
  const accountId = asked.accountId ?? plan.madeBy
  await changePlaces(db, { councilId, personId, accountId, change: places.change, now })
  if (plan.number === 1) await askForFirstPlaces(db, { councilId, personId, now })
  await life.supersede(db, councilId, personId, addDays(from, -1))
  await ownShortfalls(db, asked, shortOf(standing.value.basket.breaks ?? []), plan.madeBy)
  const to = { state: decided.value, activeOn: from, budgetId }
  return accept(await stepTo(db, asked, plan, to, 'plan in force'))
}

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)

async function authorityFor(db: Db, councilId: Id, plan: SupportPlan) {
  const all = await authorisationsOf(db, councilId, plan.personId)
  return all.find(
    (one) =>
      one.planId === plan.id && one.planVersion === plan.version && one.state === 'authorised',
  )
}

/** What must change of the person's places, and the sessions in which there is none for them. Locks every session. */
async function placesFor(
  db: Db,
  { councilId, personId, now }: SteppingOrNobody,
  plan: SupportPlan,
): Promise<{ readonly change: ChangeOfPlaces; readonly noRoom: readonly string[] }> {
  const from = laterOf(nextMonday(dayOf(now)), mondayOf(plan.startsOn))
  const before = await activePlan(db, councilId, personId)
  const held = await placesHeld(db, councilId, personId, from)
  const wanted = placesOf(plan, from)
  const planned = new Set((before ? linesThatCount(before.lines) : []).map((l) => l.sessionId))
  const kept = held.filter(
    (place) =>
      !place.endsOn &&
      !planned.has(place.sessionId) &&
      !wanted.some((one) => one.sessionId === place.sessionId),
  )
  const change = changeOfPlaces(held, [...wanted, ...kept], from)
  const ids = change.takes.map(({ sessionId }) => sessionId)
  await lockPlaces(db, councilId, [...ids, ...held.map(({ sessionId }) => sessionId)])
  const found =
    ids.length > 0 ? await sittings(db, { councilId, personId, from, sessionIds: ids }) : []
  const full = change.takes.filter((take) => {
    const sitting = found.find(({ id }) => id === take.sessionId)
    return !sitting?.runs || !hasPlaceFor(sitting, sitting.taken, take.ratio)
  })
  const called = (id: Id) => plan.lines.find(({ sessionId }) => sessionId === id)?.what ?? ''
  return { change, noRoom: full.map(({ sessionId }) => called(sessionId)) }
}

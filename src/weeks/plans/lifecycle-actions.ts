import { addDays, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { writeFact } from '#ground/platform/facts.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { lacksReferral } from '#lives/needs/advocacy.ts'
import { advocacyOf } from '#lives/needs/queries.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { decisionFacts } from '#lives/people/queries.ts'
import { type Agreeing, isBelowSixteen, whoMayAgree } from '#lives/people/who-may-agree.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { withdrawAsking } from '#means/budgets/authorisation-actions.ts'
import { openBudgetAgain } from '#means/budgets/plan-money-actions.ts'
import type { AgreedHow, PlanAgreement } from './agreement.ts'
import { askShortCarers } from './carer-view-actions.ts'
import { standingOf } from './fitness-queries.ts'
import * as life from './life-store.ts'
import { agrees, type LifecycleRefusal, reopens, shares } from './lifecycle.ts'
import type { SupportPlan } from './plan.ts'
import { planById } from './queries.ts'
import { sharedAs } from './shared-fact.ts'
import { lockPlan } from './store.ts'

/** Who does what to which plan, as they last saw it. */
export type Stepping = {
  readonly councilId: Id
  readonly personId: Id
  readonly planId: Id
  /** As it was read: what was read is what is agreed. */
  readonly version: number
  readonly accountId: Id
  readonly now: Date
  /** `platform.tell`. Without it the fact is written, and heard when it is looked for. */
  readonly tell?: Platform['tell']
}
/** Nobody, where the program does it by itself on its day. */
export type SteppingOrNobody = Omit<Stepping, 'accountId'> & Partial<Pick<Stepping, 'accountId'>>
export type Stepped = Result<SupportPlan, LifecycleRefusal>

/** A plan, its person and itself locked until the transaction ends, in that order always. */
export async function planAtHand(
  db: Db,
  { councilId, personId, planId }: Pick<Stepping, 'councilId' | 'personId' | 'planId'>,
): Promise<SupportPlan> {
  await lockPerson(db, { councilId, personId })
  await lockPlan(db, councilId, planId)
  const plan = await planById(db, councilId, planId)
  if (plan?.personId !== personId) throw new NotFound(`Person ${personId} has no plan ${planId}`)
  return plan
}

/** Writes what a step came to: the plan's standing, the audit and, where others listen, the fact. */
export async function stepTo(
  db: Db,
  asked: SteppingOrNobody,
  plan: SupportPlan,
  to: life.Standing,
  as: string,
): Promise<SupportPlan> {
  const { councilId, personId, accountId, now, tell } = asked
  await life.setStanding(db, councilId, plan.id, to)
  const next: SupportPlan = { ...plan, ...to }
  const detail = { version: next.version }
  await audit(db, [
    {
      ...{ councilId, ...(accountId && { accountId }), personId, action: as },
      ...{ subject: plan.id, detail, at: now },
    },
  ])
  const kind = FACTS[to.state]
  const subject = to.state === 'shared' ? sharedAs(councilId, next) : plan.id
  const fact = kind && { kind, councilId, subject, at: now }
  if (fact) await (tell ? tell(db, fact) : writeFact(db, fact))
  return next
}
const FACTS: Readonly<Partial<Record<SupportPlan['state'], string>>> = {
  shared: 'plan-shared',
  authorised: 'plan-authorised',
  active: 'plan-activated',
}

/** Is the button's work done already, by this press or another's? */
const isAt = (plan: SupportPlan, state: SupportPlan['state'], version: number): boolean =>
  plan.state === state && plan.version === version

/**
 * Shares a draft with the person. Carers whose break it leaves short are asked for their view at the same time (rule
 * R38). Pressed twice, it is shared once.
 */
export async function sharePlan(db: Db, asked: Stepping): Promise<Stepped> {
  const plan = await planAtHand(db, asked)
  if (isAt(plan, 'shared', asked.version)) return accept(plan)
  const standing = await standingOf(db, asked.councilId, plan, asked.now)
  if (!standing.ok) return standing
  const decided = shares(plan, asked.version, standing.value.missing)
  if (!decided.ok) return decided
  const advocacy = await advocacyOf(db, asked.councilId, asked.personId)
  if (lacksReferral(advocacy, advocacy.referrals, 'planning'))
    return refuse({ kind: 'needs-advocate' })
  const { basket, views } = standing.value
  await askShortCarers(db, asked, plan, { breaks: basket.breaks ?? [], views })
  const to = { state: decided.value, sharedOn: dayOf(asked.now) }
  return accept(await stepTo(db, asked, plan, to, 'plan shared'))
}

/**
 * Back to a draft, to be changed. Its version rises: an agreement to what it said counts for that and for nothing else,
 * and an asking that waits is withdrawn.
 */
export async function reopenPlan(db: Db, asked: Stepping): Promise<Stepped> {
  const plan = await planAtHand(db, asked)
  if (isAt(plan, 'draft', asked.version + 1)) return accept(plan)
  const decided = reopens(plan, asked.version)
  if (!decided.ok) return decided
  await withdrawAsking(db, asked.councilId, plan.id)
  if (plan.state === 'authorised') await openBudgetAgain(db, asked)
  const to = { state: decided.value, version: plan.version + 1 }
  return accept(await stepTo(db, asked, plan, to, 'plan opened again'))
}

export type SayingYes = Stepping & {
  readonly agreeing: Agreeing
  /** How they said or showed it; 'page' from their own account. */
  readonly how?: AgreedHow | undefined
  /** In the person's own words, or what was seen. */
  readonly words: string
}

/**
 * Yes to the plan as it was read. Capacity is presumed; who else may say it, and when, is `whoMayAgree`. What somebody
 * else wrote down says how the person showed it, in words. Pressed twice, it is one agreement.
 */
export async function agreePlan(db: Db, asked: SayingYes): Promise<Stepped> {
  const { councilId, personId, version, accountId, now, agreeing, how, words } = asked
  const plan = await planAtHand(db, asked)
  if (isAt(plan, 'agreed', version)) return accept(plan)
  const facts = await decisionFacts(db, {
    ...({ councilId, personId, about: 'agree-plan', on: dayOf(now) } as const),
  })
  const may = whoMayAgree({ ...facts, agreeing })
  // A child's own wishes stand beside a parent's yes (Children Act 1989 s17(4A); 2014 anaw 4 s7).
  const asksWords = agreeing.by === 'worker' || isBelowSixteen(facts)
  const isUnsaid = asksWords && words.trim() === ''
  const decided = agrees(plan, version, may, how !== undefined && !isUnsaid)
  if (!decided.ok) return decided
  if (!may.ok || !how) return refusedAnyway
  const agreement: PlanAgreement = {
    ...{ id: newId(now), planId: plan.id, planVersion: plan.version, ground: may.value, how },
    ...{ words: words.trim(), accountId, agreedAt: now },
  }
  await life.insertAgreement(db, councilId, agreement)
  return accept(await stepTo(db, asked, plan, { state: decided.value }, 'plan agreed'))
}
const refusedAnyway = { ok: false, refusal: { kind: 'how-needed' } } as const

/**
 * "Not yet": the person does not agree to the plan as it stands. It is a draft again, and their worker is asked to talk
 * with them; no reason is owed.
 */
export async function sayNotYet(db: Db, asked: Stepping): Promise<Stepped> {
  const { councilId, personId, now, version } = asked
  const plan = await planAtHand(db, asked)
  if (isAt(plan, 'draft', version + 1)) return accept(plan)
  const decided = reopens(plan, version)
  if (!decided.ok) return decided
  await withdrawAsking(db, councilId, plan.id)
  if (plan.state === 'authorised') await openBudgetAgain(db, asked)
  await makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'wants-to-talk', subject: plan.id, accountId: plan.madeBy },
      ...{ role: 'social-worker', dueOn: addDays(dayOf(now), DAYS_TO_TALK), madeAt: now },
    },
  ])
  const to = { state: decided.value, version: plan.version + 1 }
  return accept(await stepTo(db, asked, plan, to, 'plan not agreed yet'))
}

/** Somebody who said "not yet" hears from their worker within the week. */
const DAYS_TO_TALK = 7

import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { raiseAlert } from '#lives/safety/alert-actions.ts'
import { expectedIn } from '#weeks/bookings/expected-queries.ts'
import { askReview } from '#weeks/reviews/actions.ts'
import { marksOf, type PersonMarks } from './event.ts'
import { eventsOn } from './event-queries.ts'
import { lookFor } from './looking-for.ts'
import * as policies from './policies.ts'
import type { Way } from './way.ts'
import { wayOf } from './way-queries.ts'
import {
  asksReview,
  type CheckOutcome,
  type CloseRefusal,
  type ContactKind,
  closes,
  type DidNotAttend,
  explains,
  goesToDesk,
  type PassedOver,
  type PlanStep,
  planSteps,
  type Step,
  type StepOutcome,
  type WelfarePlan,
  WITHOUT_A_RULE,
} from './welfare.ts'
import { checkOf, expectationsOf, stepsOf } from './welfare-queries.ts'
import * as store from './welfare-store.ts'

type Whose = { readonly councilId: Id; readonly providerId?: Id | undefined; readonly now: Date }

export async function rulesOn(db: Db, councilId: Id, on: Day): Promise<DidNotAttend> {
  const found = await policiesOn(db, { councilId, on }, { rule: policies.didNotAttend })
  return found.ok ? found.value.rule : WITHOUT_A_RULE
}

/**
 * Does what the registers of today ask for at this moment (R23): opens checks for those who are not accounted for, ends
 * those of people who came, and puts before the duty desk whom nobody reached in time. Each minute, and whenever a
 * register is read; done again it changes nothing.
 *
 * @param known what a page has read of today already
 */
export async function lookForPeople(
  db: Db,
  { councilId, providerId, now }: Whose,
  known?: { readonly marks: ReadonlyMap<string, PersonMarks>; readonly rules: DidNotAttend },
): Promise<{ readonly opened: number; readonly escalated: number }> {
  const on = dayOf(now)
  const asked = { councilId, providerId, on }
  const sittings = await store.openSittings(db, asked, expectedIn(on))
  let opened = 0
  if (sittings.length > 0) {
    const marks = known?.marks ?? marksOf(await eventsOn(db, asked))
    const rules = known?.rules ?? (await rulesOn(db, councilId, on))
    const looking = lookFor(sittings, marks, rules, now)
    const added = await store.writeLooking(db, councilId, looking, now)
    const action = 'welfare check opened'
    await audit(
      db,
      added.map(({ id, personId }) => ({ councilId, personId, action, subject: id, at: now })),
    )
    opened = added.length
  }
  return { opened, escalated: await tellDesk(db, { councilId, providerId, now }) }
}

async function tellDesk(db: Db, { councilId, providerId, now }: Whose): Promise<number> {
  let told = 0
  for (const check of await store.atRisk(db, councilId, providerId)) {
    const way = await wayOf(db, councilId, check.personId)
    const taken = await stepsOf(db, councilId, check.id)
    const steps = planSteps(way.plan, way.passedOver, taken)
    if (!goesToDesk({ dueAt: check.dueAt, risk: way.plan.risk }, steps, taken, now)) continue
    await escalate(db, { councilId, now }, check)
    told += 1
  }
  return told
}

async function escalate(
  db: Db,
  { councilId, now, accountId }: Whose & { readonly accountId?: Id },
  { id, personId }: Pick<store.Held, 'id' | 'personId'>,
): Promise<void> {
  const alert = await raiseAlert(db, {
    ...{
      councilId,
      kind: 'missing',
      source: 'welfare',
      personId,
      subject: id,
      language: 'en',
      now,
    },
    ...(accountId && { accountId }),
  })
  await store.saveEscalated(db, councilId, id, alert.id, now)
}

export type CheckFacts = {
  readonly way: Way
  readonly taken: readonly Step[]
  readonly steps: readonly PlanStep[]
}
/** What the page of one check is made of. */
export async function factsOfCheck(
  db: Db,
  councilId: Id,
  { id, personId }: { readonly id: Id; readonly personId: Id },
): Promise<CheckFacts> {
  const way = await wayOf(db, councilId, personId)
  const taken = await stepsOf(db, councilId, id)
  return { way, taken, steps: planSteps(way.plan, way.passedOver, taken) }
}

export type ActingOnCheck = {
  readonly councilId: Id
  readonly providerId: Id
  readonly accountId: Id
  readonly checkId: Id
  readonly now: Date
}
export type StepRefusal =
  | { readonly kind: 'closed-already' }
  | { readonly kind: 'passed-over'; readonly why: PassedOver }

/** Somebody was asked, and what came of it. @param id made with the form: sent twice it is one */
export async function takeStep(
  db: Db,
  acting: ActingOnCheck,
  step: {
    readonly id: Id
    readonly contact: ContactKind | 'police'
    readonly carerId?: Id | undefined
    readonly outcome: StepOutcome
    readonly words: string
  },
): Promise<Result<'asked', StepRefusal>> {
  const { councilId, providerId, checkId, accountId, now } = acting
  await checkOf(db, councilId, providerId, checkId)
  const check = await store.lockCheck(db, councilId, checkId)
  if (check.closedAt) return refuse({ kind: 'closed-already' })
  const { passedOver } = await wayOf(db, councilId, check.personId)
  const why = step.carerId && passedOver.get(step.carerId)
  if (why) return refuse({ kind: 'passed-over', why })
  if (!(await store.insertStep(db, { ...acting, ...step }))) return accept('asked')
  await noteCheck(db, acting, check.personId, 'welfare check: asked', { contact: step.contact })
  if (step.contact === 'duty-desk' && !check.escalatedAt)
    await escalate(db, { councilId, accountId, now }, check)
  else await tellDesk(db, { councilId, providerId, now })
  return accept('asked')
}

/**
 * Ends a check with what was found. Absences that nobody explains ask for a review.
 * @param reviewWords why it is asked for, as it is written there
 * @returns whether a review was asked for
 */
export async function closeCheck(
  db: Db,
  acting: ActingOnCheck,
  {
    outcome,
    words,
    version,
    reviewWords,
  }: {
    readonly outcome: CheckOutcome | undefined
    readonly words: string
    readonly version: number
    readonly reviewWords: string
  },
): Promise<
  Result<
    { readonly asksReview: boolean },
    CloseRefusal | { readonly kind: 'closed-already' } | { readonly kind: 'changed-meanwhile' }
  >
> {
  const { councilId, providerId, checkId, accountId, now } = acting
  await checkOf(db, councilId, providerId, checkId)
  const check = await store.lockCheck(db, councilId, checkId)
  if (check.closedAt) return refuse({ kind: 'closed-already' })
  if (check.version !== version) return refuse({ kind: 'changed-meanwhile' })
  const may = closes(outcome, words, await stepsOf(db, councilId, checkId))
  if (!may.ok) return may
  const closed = { outcome: may.value, words: words.trim(), by: accountId, at: now }
  await store.saveClosed(db, councilId, checkId, closed)
  await noteCheck(db, acting, check.personId, 'welfare check closed', { outcome: may.value })
  if (explains(may.value)) return accept({ asksReview: false })
  return accept({ asksReview: await reviewAsked(db, acting, check, reviewWords) })
}

const WEEKS_LOOKED_BACK = 26

async function reviewAsked(
  db: Db,
  { councilId, accountId, now }: ActingOnCheck,
  { personId, day }: Pick<store.Held, 'personId' | 'day'>,
  words: string,
): Promise<boolean> {
  const rules = await rulesOn(db, councilId, day)
  const from = addDays(day, -7 * WEEKS_LOOKED_BACK)
  if (!asksReview(await expectationsOf(db, councilId, personId, from), day, rules)) return false
  const trigger = 'did-not-attend'
  const asked = await askReview(db, { councilId, personId, accountId, now, trigger, words })
  return asked.ok
}

const noteCheck = (
  db: Db,
  { councilId, accountId, checkId, now }: ActingOnCheck,
  personId: Id,
  action: string,
  detail: Readonly<Record<string, string>>,
) => audit(db, [{ councilId, accountId, personId, action, subject: checkId, detail, at: now }])

/** A person's own plan of how they are looked for, agreed with them. */
export async function saveWelfarePlan(
  db: Db,
  {
    councilId,
    accountId,
    personId,
    now,
  }: Record<'councilId' | 'accountId' | 'personId', Id> & {
    readonly now: Date
  },
  plan: WelfarePlan & { readonly version: number },
): Promise<Result<'saved', { readonly kind: 'changed-meanwhile' }>> {
  const agreedOn = dayOf(now)
  if (!(await store.savePlan(db, councilId, personId, { ...plan, agreedOn })))
    return refuse({ kind: 'changed-meanwhile' })
  const detail = { version: plan.version + 1 }
  const action = 'welfare plan agreed'
  await audit(db, [{ councilId, accountId, personId, action, subject: personId, detail, at: now }])
  return accept('saved')
}

import assert from 'node:assert/strict'
import type { Role } from '#ground/access/role.ts'
import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { hadTask, type Worker, workersOf } from '#lives/tasks/queries.ts'
import type { NewTask, TaskKind } from '#lives/tasks/task.ts'
import { startClock } from './actions.ts'
import type { ReviewRules } from './policies.ts'
import { type DueItem, reviewRules, reviewsDue, reviewsOf } from './queries.ts'
import type { Review } from './review.ts'
import { type Step, stepsReached, visitsOf } from './review-clock.ts'
import { stepSubject } from './step-subject.ts'
import * as store from './store.ts'

/** Which task each step makes, and whose it is. */
const STEPS: Readonly<Record<'due' | Step, { readonly kind: TaskKind; readonly role: Role }>> = {
  due: { kind: 'review-due', role: 'social-worker' },
  team: { kind: 'review-overdue-team', role: 'team-manager' },
  manager: { kind: 'review-overdue-manager', role: 'service-manager' },
  director: { kind: 'review-overdue-director', role: 'service-manager' },
}
const KINDS = Object.values(STEPS).map(({ kind }) => kind)
const MOST = 20_000

/**
 * What a night finds: a task for the worker while a review comes near, then one for each step of lateness that it has
 * reached, with the person's own worker or team manager where they have one. Each step is asked for once, ever.
 */
export async function climbLadder(db: Db, councilId: Id, day: Day, now: Date): Promise<void> {
  const rules = await reviewRules(db, councilId, day)
  assert(rules.ok, 'No rule for reviews holds: nobody would be told that one is late')
  const { askedDays } = rules.value
  const due = await reviewsDue(db, { councilId, by: addDays(day, askedDays), most: MOST })
  const wanted = visitsIn(due, rules.value).flatMap((visit) =>
    tasksOf(councilId, visit, day, rules.value),
  )
  const subjects = wanted.map((task) => task.subject)
  const had = await hadTask(db, councilId, KINDS, subjects)
  const fresh = wanted.filter((task) => !had.has(task.subject))
  const personIds = [...new Set(fresh.map((task) => task.personId))]
  const workers = await workersOf(db, { councilId, personIds, on: day })
  await makeTasks(
    db,
    councilId,
    fresh.map((task) => ({ ...task, madeAt: now, accountId: ownerOf(workers, task) })),
  )
}

type LateVisit = { readonly personId: Id; readonly dueOn: Day; readonly key: string }

/** One visit for each person's clocks that are due together, and one for each review that was asked for. */
function visitsIn(due: readonly DueItem[], rules: ReviewRules): readonly LateVisit[] {
  const byPerson = Map.groupBy(
    due.filter((item) => !item.reviewId),
    (item) => item.personId,
  )
  const clocks = [...byPerson].flatMap(([personId, items]) =>
    visitsOf(
      items.flatMap(({ clocks: [clock], dueOn }) => (clock ? [{ clock, dueOn }] : [])),
      rules.combineDays,
    ).map((visit) => ({ personId, dueOn: visit.dueOn, key: `${visit.clocks[0]} ${visit.dueOn}` })),
  )
  const asked = due.flatMap(({ personId, dueOn, reviewId }) =>
    reviewId ? [{ personId, dueOn, key: reviewId }] : [],
  )
  return [...clocks, ...asked]
}

type Wanted = Omit<NewTask, 'madeAt' | 'accountId'>

function tasksOf(
  councilId: Id,
  { personId, dueOn, key }: LateVisit,
  day: Day,
  { ladder }: ReviewRules,
): readonly Wanted[] {
  const steps = stepsReached(dueOn, day, ladder)
  const daysOf = (step: Step) => ladder.find((one) => one.step === step)?.days ?? 0
  return (['due', ...steps] as const).map((step) => ({
    ...{ personId, ...STEPS[step] },
    subject: stepSubject(councilId, personId, key, step),
    dueOn: step === 'due' ? dueOn : addDays(dueOn, daysOf(step)),
  }))
}

const ownerOf = (workers: readonly Worker[], task: Wanted): Id | undefined =>
  workers.find((one) => one.personId === task.personId && one.role === task.role)?.accountId

/** A plan has begun. @throws where no rule holds: the fact is heard again later */
export async function heardActivated(db: Db, councilId: Id, planId: Id): Promise<void> {
  const { personId, on } = await store.planBegun(db, councilId, planId)
  const started = await startClock(db, { councilId, personId, clock: 'plan', on })
  assert(started.ok, 'No rule for reviews holds on the day that a plan begins')
}

/** Somebody is eighteen today. */
export async function heardEighteen(db: Db, councilId: Id, personId: Id, at: Date): Promise<void> {
  const today = dayOf(at)
  const rules = await reviewRules(db, councilId, today)
  assert(rules.ok, 'No rule for reviews holds on the day')
  await lockPerson(db, { councilId, personId })
  const had = await reviewsOf(db, councilId, personId)
  if (had.some((one) => one.trigger === 'eighteenth-birthday')) return
  const [worker] = (await workersOf(db, { councilId, personIds: [personId], on: today })).filter(
    (one) => one.role === 'social-worker',
  )
  const dueOn = addDays(today, rules.value.askedDays)
  const review: Review = {
    ...{ id: newId(at), personId, clocks: ['plan'], trigger: 'eighteenth-birthday', words: '' },
    ...{ askedAt: at, dueOn, found: '', ...(worker && { workerId: worker.accountId }) },
  }
  await store.insertReview(db, councilId, review)
  const task = { personId, dueOn, madeAt: at, role: 'social-worker' } as const
  const accountId = worker?.accountId
  await makeTasks(db, councilId, [
    { ...task, kind: 'turned-eighteen', subject: personId, accountId },
    { ...task, kind: 'review-asked', subject: review.id, accountId },
  ])
}

/**
 * Something happened after which a review is held (rule R20): a provider ended somebody's place, or they are in hospital.
 * One that waits for the same reason is the same one.
 */
export async function heardChange(
  db: Db,
  councilId: Id,
  of: {
    readonly personId: Id
    readonly trigger: 'provider-change' | 'hospital'
    readonly at: Date
  },
): Promise<void> {
  const { personId, trigger, at } = of
  const today = dayOf(at)
  const rules = await reviewRules(db, councilId, today)
  assert(rules.ok, 'No rule for reviews holds on the day')
  await lockPerson(db, { councilId, personId })
  const had = await reviewsOf(db, councilId, personId)
  if (had.some((one) => one.trigger === trigger && !one.heldOn && !one.refusedBecause)) return
  const workers = await workersOf(db, { councilId, personIds: [personId], on: today })
  const worker = workers.find((one) => one.role === 'social-worker')
  const dueOn = addDays(today, rules.value.askedDays)
  const review: Review = {
    ...{ id: newId(at), personId, clocks: ['plan'], trigger, words: '', askedAt: at, dueOn },
    ...{ found: '', ...(worker && { workerId: worker.accountId }) },
  }
  await store.insertReview(db, councilId, review)
  const task = { personId, dueOn, madeAt: at, role: 'social-worker' } as const
  const accountId = worker?.accountId
  await makeTasks(db, councilId, [{ ...task, kind: 'review-asked', subject: review.id, accountId }])
}

import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { finishReviewTasks, finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { planReviewed } from '#weeks/plans/under-review-actions.ts'
import { clocksOf, reviewRules, reviewsOf } from './queries.ts'
import { books, holds, type Review, type ReviewRefusal, refuses, type Trigger } from './review.ts'
import { type Clock, dueOf, metOn, STEPS, visitsOf } from './review-clock.ts'
import { stepSubject } from './step-subject.ts'
import * as store from './store.ts'

type Whose = { readonly councilId: Id; readonly personId: Id }
type Acting = Whose & { readonly accountId: Id; readonly now: Date }

/** Clocks as they stand elsewhere: for imports. Saving the same again does nothing. */
export const saveReviewClocks = (
  db: Db,
  councilId: Id,
  clocks: readonly store.ClockRow[],
): Promise<Saved> =>
  saveRows(db, 'review_clock', ['person_id', 'clock'], clocks.map(store.clockRow(councilId)))

/**
 * Starts a clock: the plan's on the day that the plan begins, the direct payment's on the day of the first payment. One
 * that runs goes on as it was.
 */
export async function startClock(
  db: Db,
  { councilId, personId, clock, on }: Whose & { readonly clock: Clock; readonly on: Day },
): Promise<Result<{ readonly dueOn: Day; readonly isNew: boolean }, LapsedPolicy>> {
  const rules = await reviewRules(db, councilId, on)
  if (!rules.ok) return rules
  const dueOn = dueOf({ clock, startedOn: on }, rules.value).by
  const isNew = await store.insertClock(db, councilId, { personId, clock, startedOn: on, dueOn })
  return accept({ dueOn, isNew })
}

export type Asking = Acting & {
  readonly trigger: Exclude<Trigger, 'clock'>
  /** Why, in the words of whoever asks. */
  readonly words: string
}
export type Asked = { readonly reviewId: Id; readonly dueOn: Day; readonly comes?: string }

/**
 * Asks for a review: anybody may (Care Act 2014 s27(1)(b)). It has a day by which it is held, and the person's own worker
 * comes. Asked again for the same reason while it waits, it is the same one.
 */
export async function askReview(db: Db, asked: Asking): Promise<Result<Asked, LapsedPolicy>> {
  const { councilId, personId, accountId, now, trigger, words } = asked
  const today = dayOf(now)
  await lockPerson(db, asked)
  const waiting = (await reviewsOf(db, councilId, personId)).find(
    (one) => one.trigger === trigger && !one.heldOn && !one.refusedBecause,
  )
  if (waiting)
    return accept({
      ...{ reviewId: waiting.id, dueOn: waiting.dueOn },
      ...(waiting.workerName && { comes: waiting.workerName }),
    })
  const rules = await reviewRules(db, councilId, today)
  if (!rules.ok) return rules
  const workers = await workersOf(db, { councilId, personIds: [personId], on: today })
  const worker = workers.find((one) => one.role === 'social-worker')
  const dueOn = addDays(today, rules.value.askedDays)
  const review: Review = {
    ...{ id: newId(now), personId, clocks: ['plan'], trigger, words: words.trim() },
    ...{ askedBy: accountId, askedAt: now, dueOn, found: '' },
    ...(worker && { workerId: worker.accountId }),
  }
  await store.insertReview(db, councilId, review)
  await makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'review-asked', subject: review.id, dueOn, madeAt: now },
      ...{ role: 'social-worker', accountId: worker?.accountId },
    },
  ])
  const action = 'review asked for'
  await audit(db, [
    { councilId, accountId, personId, action, subject: review.id, detail: { trigger }, at: now },
  ])
  return accept({ reviewId: review.id, dueOn, ...(worker && { comes: worker.name }) })
}

/** Says no to a review that was asked for, with reasons that whoever asked may read and challenge. */
export async function refuseReview(
  db: Db,
  asked: Acting & { readonly reviewId: Id; readonly reasons: string },
): Promise<Result<'refused', ReviewRefusal>> {
  const { councilId, personId, accountId, now, reviewId, reasons } = asked
  const review = await store.lockReview(db, asked, reviewId)
  const may = refuses(review, reasons)
  if (!may.ok) return may
  await store.saveReview(db, councilId, reviewId, { refused_because: reasons.trim() })
  const done = { by: accountId, at: now }
  await finishTasksAbout(db, councilId, { kind: 'review-asked', subject: reviewId, ...done })
  await finishReviewTasks(db, councilId, {
    ...{ personId, ...done },
    subjects: (['due', ...STEPS] as const).map((step) =>
      stepSubject(councilId, personId, reviewId, step),
    ),
  })
  const action = 'review refused'
  await audit(db, [{ councilId, accountId, personId, action, subject: reviewId, at: now }])
  return accept('refused')
}

export type Booking = Acting & {
  /** One that was asked for. Without it, the next that the clocks ask for. */
  readonly reviewId?: Id | undefined
  readonly on: Day
  readonly workerId: Id
}

/** Books a visit. It meets every duty that is due near that day: two reviews are then one visit. */
export async function bookReview(
  db: Db,
  asked: Booking,
): Promise<Result<{ readonly reviewId: Id }, ReviewRefusal | LapsedPolicy>> {
  const { councilId, personId, accountId, now, on, workerId } = asked
  await lockPerson(db, asked)
  const rules = await reviewRules(db, councilId, dayOf(now))
  if (!rules.ok) return rules
  const clocks = await clocksOf(db, councilId, personId)
  const review = asked.reviewId
    ? await store.lockReview(db, asked, asked.reviewId)
    : await openByClock(db, asked, visitsOf(clocks, rules.value.combineDays)[0])
  const may = books(review, on, dayOf(now))
  if (!may.ok) return may
  const met = [...new Set([...review.clocks, ...metOn(clocks, on, rules.value.combineDays)])]
  await store.saveReview(db, councilId, review.id, {
    booked_on: on,
    worker_id: workerId,
    clocks: met,
  })
  const action = 'review booked'
  const detail = { clocks: met.length }
  await audit(db, [{ councilId, accountId, personId, action, subject: review.id, detail, at: now }])
  return accept({ reviewId: review.id })
}

/** The review of the person's clocks that waits already, else a new one. */
async function openByClock(
  db: Db,
  { councilId, personId, now }: Acting,
  visit: { readonly clocks: readonly Clock[]; readonly dueOn: Day } | undefined,
): Promise<Review> {
  const open = (await reviewsOf(db, councilId, personId)).find(
    (one) => one.trigger === 'clock' && !one.heldOn && !one.refusedBecause,
  )
  if (open) return open
  const review: Review = {
    ...{ id: newId(now), personId, clocks: visit?.clocks ?? ['plan'], trigger: 'clock' },
    ...{ words: '', askedAt: now, dueOn: visit?.dueOn ?? dayOf(now), found: '' },
  }
  await store.insertReview(db, councilId, review)
  return review
}

export type Holding = Acting & {
  readonly reviewId: Id
  readonly on: Day
  readonly found: string
  readonly needChanged: boolean
}

/**
 * A review that took place. Each of its clocks is met on that day, and asks again by its rule; what waited about it is
 * done. A director's note that is owed stays owed.
 */
export async function holdReview(
  db: Db,
  asked: Holding,
): Promise<Result<{ readonly met: readonly Clock[] }, ReviewRefusal | LapsedPolicy>> {
  const { councilId, personId, accountId, now, reviewId, on } = asked
  const review = await store.lockReview(db, asked, reviewId)
  const may = holds(review, asked, dayOf(now))
  if (!may.ok) return may
  const rules = await reviewRules(db, councilId, on)
  if (!rules.ok) return rules
  const clocks = await clocksOf(db, councilId, personId)
  const near = metOn(clocks, on, rules.value.combineDays)
  const met = [...new Set([...review.clocks, ...near])]
  await store.saveReview(db, councilId, reviewId, {
    ...{ held_on: on, found: asked.found.trim(), need_changed: asked.needChanged, clocks: met },
    ...(!review.workerId && { worker_id: accountId }),
  })
  for (const running of clocks.filter((one) => met.includes(one.clock)))
    await store.meetClock(db, asked, {
      ...{ clock: running.clock, on },
      dueOn: dueOf({ ...running, lastMetOn: on }, rules.value).by,
    })
  await planReviewed(db, asked)
  const by = { by: accountId, at: now }
  await finishTasksAbout(db, councilId, { kind: 'review-asked', subject: reviewId, ...by })
  await finishReviewTasks(db, councilId, { personId, ...by })
  const detail = { clocks: met.length, needChanged: asked.needChanged }
  const done = { action: 'review held', subject: reviewId, detail, at: now }
  await audit(db, [{ councilId, accountId, personId, ...done }])
  return accept({ met })
}

import assert from 'node:assert/strict'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { Review, Trigger } from './review.ts'
import type { Clock, Running } from './review-clock.ts'

type Whose = { readonly councilId: Id; readonly personId: Id }

export type ClockRow = Running & { readonly personId: Id; readonly dueOn: Day }

export const clockRow =
  (councilId: Id) =>
  (clock: ClockRow): RowOf<'review_clock'> => ({
    ...{ council_id: councilId, person_id: clock.personId, clock: clock.clock },
    ...{ started_on: clock.startedOn, last_met_on: clock.lastMetOn ?? null, due_on: clock.dueOn },
  })

/** A clock that runs already goes on: a new version of a plan does not put off its review. */
export async function insertClock(db: Db, councilId: Id, clock: ClockRow): Promise<boolean> {
  const row = await db
    .insertInto('review_clock')
    .values(clockRow(councilId)(clock))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return row.numInsertedOrUpdatedRows === 1n
}

export async function meetClock(
  db: Db,
  { councilId, personId }: Whose,
  met: { readonly clock: Clock; readonly on: Day; readonly dueOn: Day },
): Promise<void> {
  await db
    .updateTable('review_clock')
    .set({ last_met_on: met.on, due_on: met.dueOn })
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('clock', '=', met.clock)
    .where((e) => e.or([e('last_met_on', 'is', null), e('last_met_on', '<', met.on)]))
    .execute()
}

export const reviewRow =
  (councilId: Id) =>
  (review: Review): RowOf<'review'> => ({
    ...{ council_id: councilId, id: review.id, person_id: review.personId },
    ...{ plan_id: review.planId ?? null, clocks: [...review.clocks], trigger: review.trigger },
    ...{ words: review.words, asked_by: review.askedBy ?? null, asked_at: review.askedAt },
    ...{ due_on: review.dueOn, worker_id: review.workerId ?? null },
    ...{ booked_on: review.bookedOn ?? null, held_on: review.heldOn ?? null },
    ...{ refused_because: review.refusedBecause ?? '', found: review.found },
    need_changed: review.needChanged ?? null,
  })

export async function insertReview(db: Db, councilId: Id, review: Review): Promise<void> {
  await db.insertInto('review').values(reviewRow(councilId)(review)).execute()
}

/** One review, locked until the transaction ends. */
export async function lockReview(
  db: Db,
  { councilId, personId }: Whose,
  reviewId: Id,
): Promise<Review> {
  const row = await db
    .selectFrom('review')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('id', '=', reviewId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`Person ${personId} has no review ${reviewId}`)
  return {
    ...{ id: row.id, personId: row.person_id, clocks: row.clocks as readonly Clock[] },
    ...(row.plan_id && { planId: row.plan_id }),
    ...{ trigger: row.trigger as Trigger, words: row.words, askedAt: row.asked_at },
    ...(row.asked_by && { askedBy: row.asked_by }),
    ...(row.worker_id && { workerId: row.worker_id }),
    ...(row.booked_on && { bookedOn: row.booked_on as Day }),
    ...(row.held_on && { heldOn: row.held_on as Day }),
    ...(row.refused_because && { refusedBecause: row.refused_because }),
    ...(row.need_changed !== null && { needChanged: row.need_changed }),
    ...{ dueOn: row.due_on as Day, found: row.found },
  }
}

type Changes = Partial<
  Pick<
    RowOf<'review'>,
    'booked_on' | 'worker_id' | 'held_on' | 'refused_because' | 'found' | 'need_changed'
  >
> & { readonly clocks?: readonly Clock[] }

export async function saveReview(
  db: Db,
  councilId: Id,
  reviewId: Id,
  { clocks, ...changes }: Changes,
): Promise<void> {
  assert(clocks === undefined || clocks.length > 0, 'A review meets at least one duty')
  await db
    .updateTable('review')
    .set({ ...changes, ...(clocks && { clocks: [...clocks] }) })
    .where('council_id', '=', councilId)
    .where('id', '=', reviewId)
    .execute()
}

/** The person of a plan, and the day it began: the day it was written for, or the later one on which it truly did. */
export async function planBegun(
  db: Db,
  councilId: Id,
  planId: Id,
): Promise<{ readonly personId: Id; readonly on: Day }> {
  const row = await db
    .selectFrom('support_plan')
    .select(['person_id', 'starts_on', 'active_on'])
    .where('council_id', '=', councilId)
    .where('id', '=', planId)
    .executeTakeFirst()
  if (!row) throw new NotFound(`No plan ${planId}`)
  const on = row.active_on && row.active_on > row.starts_on ? row.active_on : row.starts_on
  return { personId: row.person_id, on: on as Day }
}

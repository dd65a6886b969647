import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { clockPolicies, type ReviewRules } from './policies.ts'
import type { Review } from './review.ts'
import { type Clock, type DueClock, type Running, visitsOf } from './review-clock.ts'

/** The council's rules for reviews on a day. */
export async function reviewRules(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<Result<ReviewRules, LapsedPolicy>> {
  const found = await policiesOn(db, { councilId, on }, clockPolicies)
  return found.ok ? accept(found.value) : found
}

export type RunningClock = Running & DueClock
export async function clocksOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly RunningClock[]> {
  const rows = await db
    .selectFrom('review_clock')
    .select(['clock', 'started_on', 'last_met_on', 'due_on'])
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .orderBy('due_on')
    .orderBy('clock', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ clock: row.clock as Clock, startedOn: row.started_on as Day, dueOn: row.due_on as Day },
    ...(row.last_met_on && { lastMetOn: row.last_met_on as Day }),
  }))
}

export type SeenReview = Review & { readonly workerName?: string; readonly askedByName?: string }

/** Every review of a person, the latest first. */
export async function reviewsOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly SeenReview[]> {
  const { rows } = await sql<Row>`
    select r.id, r.person_id as "personId", r.plan_id as "planId", r.clocks, r.trigger, r.words,
      r.asked_by as "askedBy", r.asked_at as "askedAt", r.due_on as "dueOn", r.worker_id as "workerId",
      r.booked_on as "bookedOn", r.held_on as "heldOn", r.refused_because as "refusedBecause", r.found,
      r.need_changed as "needChanged", w.name as "workerName", a.name as "askedByName"
    from review r
    left join account w on w.council_id = r.council_id and w.id = r.worker_id
    left join account a on a.council_id = r.council_id and a.id = r.asked_by
    where r.council_id = ${councilId} and r.person_id = ${personId}
    order by r.asked_at desc, r.id limit 100
  `.execute(db)
  return rows.map(read)
}

export type NextReview = {
  readonly dueOn: Day
  readonly clocks: readonly Clock[]
  readonly bookedOn?: Day
  readonly workerName?: string
}

/** The next review of a person: one that is booked, else one that is asked for, else the day of their clocks. */
export async function nextReview(
  db: Db,
  councilId: Id,
  personId: Id,
  combineDays = 0,
): Promise<NextReview | undefined> {
  const open = (await reviewsOf(db, councilId, personId))
    .filter((review) => !review.heldOn && !review.refusedBecause)
    .sort((a, b) => ((a.bookedOn ?? a.dueOn) < (b.bookedOn ?? b.dueOn) ? -1 : 1))[0]
  if (open)
    return {
      ...{ dueOn: open.dueOn, clocks: open.clocks },
      ...(open.bookedOn && { bookedOn: open.bookedOn }),
      ...(open.workerName && { workerName: open.workerName }),
    }
  return visitsOf(await clocksOf(db, councilId, personId), combineDays)[0]
}

/** A clock or an asked review that is due by a day. */
export type DueItem = {
  readonly personId: Id
  readonly name: string
  readonly communication: string
  readonly dueOn: Day
  readonly clocks: readonly Clock[]
  /** Where it was asked for, or begun by something that happened. */
  readonly reviewId?: Id
  readonly bookedOn?: Day
}

/**
 * What is due by a day: of the people whom an account works with, or of everybody. One row a clock and one an asked
 * review, the latest first; clocks that one visit will meet still stand in rows of their own.
 */
export async function reviewsDue(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly by: Day
    /** Only people whom this account works with on the day. */
    readonly of?: { readonly accountId: Id; readonly on: Day } | undefined
    readonly most: number
  },
): Promise<readonly DueItem[]> {
  const { councilId, by, of, most } = asked
  const { rows } = await sql<DueRow>`
    with due as (
      select person_id, due_on, array[clock] as clocks, null::uuid as review_id from review_clock
      where council_id = ${councilId} and due_on <= ${by}
      union all
      select person_id, due_on, clocks, id from review
      where council_id = ${councilId} and held_on is null and refused_because = '' and trigger <> 'clock'
        and due_on <= ${by}
    )
    select d.person_id as "personId", d.due_on as "dueOn", d.clocks, d.review_id as "reviewId",
      p.known_as || ' ' || p.family_name as name, p.communication,
      (select min(r.booked_on) from review r where r.council_id = ${councilId} and r.person_id = d.person_id
        and r.held_on is null and r.refused_because = '' and r.clocks && d.clocks) as "bookedOn"
    from due d join person p on p.council_id = ${councilId} and p.id = d.person_id
    where ${of?.accountId ?? null}::uuid is null or exists (
      select 1 from relationship x where x.council_id = ${councilId} and x.account_id = ${of?.accountId ?? null}::uuid
        and x.person_id = d.person_id and x.kind = 'works-with' and 'week' = any(x.scopes)
        and x.starts_on <= ${of?.on ?? by}::date and (x.ends_on is null or x.ends_on >= ${of?.on ?? by}::date))
    order by d.due_on, p.family_name, d.person_id, d.clocks limit ${most}
  `.execute(db)
  return rows.map(({ reviewId, bookedOn, ...item }) => ({
    ...item,
    ...(reviewId && { reviewId }),
    ...(bookedOn && { bookedOn }),
  }))
}

/** Reviews that are so many days late or more with no director's note written (domain section 7, item 13: none may be). */
export async function lateWithoutNote(
  db: Db,
  { councilId, on, days }: { readonly councilId: Id; readonly on: Day; readonly days: number },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from review_clock c
    where c.council_id = ${councilId} and c.due_on <= ${addDays(on, -days)}
      and not exists (select 1 from task t where t.council_id = c.council_id and t.person_id = c.person_id
        and t.kind = 'review-overdue-director' and t.done_at is not null and t.due_on >= c.due_on)
  `.execute(db)
  return rows[0]?.count ?? 0
}

type Nullable<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K]
}
type Row = Nullable<SeenReview>
type DueRow = Omit<DueItem, 'reviewId' | 'bookedOn'> & {
  readonly reviewId: Id | null
  readonly bookedOn: Day | null
}

const read = (row: Row): SeenReview =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) => value !== null && !(name === 'refusedBecause' && value === ''),
    ),
  ) as unknown as SeenReview

import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'

type Of = { readonly councilId: Id; readonly sessionId: Id }

/** People whose weekly place in a session lasts beyond a day: those for whom a last day means something. */
export async function placesBeyond(
  db: Db,
  { councilId, sessionId }: Of,
  day: Day,
): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('standing_booking')
    .select('person_id')
    .distinct()
    .where('council_id', '=', councilId)
    .where('session_id', '=', sessionId)
    .where((e) => e.or([e('ends_on', 'is', null), e('ends_on', '>', day)]))
    .orderBy('person_id')
    .execute()
  return rows.map((row) => row.person_id)
}

export async function saveLastDay(
  db: Db,
  { councilId, sessionId }: Of,
  { lastDay, because }: { readonly lastDay: Day; readonly because: string },
): Promise<void> {
  await sql`
    update session set ends_on = ${lastDay}::date, ended_because = ${because}, version = version + 1
    where council_id = ${councilId} and id = ${sessionId}
  `.execute(db)
}

export async function saveState(
  db: Db,
  { councilId, sessionId }: Of,
  state: 'live' | 'paused',
): Promise<void> {
  await sql`
    update session set state = ${state}, version = version + 1
    where council_id = ${councilId} and id = ${sessionId} and state <> ${state}
  `.execute(db)
}

/**
 * New times from a day on: its days until then, of which nothing else was said, keep the old ones as a change of their
 * own that nobody need be told.
 */
export async function saveTimes(
  db: Db,
  { councilId, sessionId }: Of,
  times: {
    readonly before: { readonly starts: Minutes; readonly ends: Minutes }
    readonly starts: Minutes
    readonly ends: Minutes
    /** The days that keep the old times. */
    readonly keeps: readonly Day[]
    readonly by: Id
    readonly now: Date
  },
): Promise<void> {
  const { before, starts, ends, keeps, by, now } = times
  if (keeps.length > 0)
    await sql`
      insert into session_date (council_id, session_id, day, kind, by, why, words, starts, ends, made_by, made_at, change_id)
      select ${councilId}::uuid, ${sessionId}::uuid, d.day::date, 'changed', 'provider', 'moved', '',
        ${before.starts}::integer, ${before.ends}::integer, ${by}::uuid, ${now}::timestamptz, ${newId(now)}::uuid
      from jsonb_array_elements_text(${JSON.stringify(keeps)}::jsonb) as d(day)
      on conflict (council_id, session_id, day) do update
        set starts = coalesce(session_date.starts, excluded.starts), ends = coalesce(session_date.ends, excluded.ends)
        where session_date.kind <> 'cancelled'
    `.execute(db)
  await sql`
    update session set starts = ${starts}::integer, ends = ${ends}::integer, version = version + 1
    where council_id = ${councilId} and id = ${sessionId}
  `.execute(db)
}

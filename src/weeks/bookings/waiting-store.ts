import { type Selectable, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'

export type WaitingState = 'waiting' | 'offered' | 'taken' | 'left' | 'passed'
export type WaitingPlace = {
  readonly id: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly day?: Day
  readonly ratio: Ratio
  readonly togetherId?: Id
  readonly state: WaitingState
  readonly askedAt: Date
  readonly offeredUntil?: Date
  /** A place held as back-up: not before the day after the other one ends. */
  readonly beginsOn?: Day
  readonly version: number
}

const all = (db: Db, councilId: Id) =>
  db.selectFrom('waiting_place').selectAll().where('council_id', '=', councilId)
const OPEN: readonly WaitingState[] = ['waiting', 'offered']

export async function findWaiting(
  db: Db,
  councilId: Id,
  id: Id,
): Promise<WaitingPlace | undefined> {
  const row = await all(db, councilId).where('id', '=', id).executeTakeFirst()
  return row && read(row)
}

export async function lockWaiting(
  db: Db,
  councilId: Id,
  id: Id,
): Promise<WaitingPlace | undefined> {
  const row = await all(db, councilId).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
  return row && read(row)
}

/** Where somebody waits for the very same already. */
export async function findSame(
  db: Db,
  councilId: Id,
  { personId, sessionId, day }: Pick<WaitingPlace, 'personId' | 'sessionId' | 'day'>,
): Promise<WaitingPlace | undefined> {
  const row = await all(db, councilId)
    .where('person_id', '=', personId)
    .where('session_id', '=', sessionId)
    .where((e) => (day ? e('day', '=', day) : e('day', 'is', null)))
    .where('state', 'in', [...OPEN])
    .executeTakeFirst()
  return row && read(row)
}

export async function insertWaiting(
  db: Db,
  councilId: Id,
  places: readonly (Omit<WaitingPlace, 'state' | 'version' | 'offeredUntil'> & { askedBy: Id })[],
): Promise<void> {
  await db
    .insertInto('waiting_place')
    .values(
      places.map((one) => ({
        ...{ council_id: councilId, id: one.id, person_id: one.personId, state: 'waiting' },
        ...{ session_id: one.sessionId, kind: one.day ? 'single' : 'weekly', day: one.day ?? null },
        ...{ staff: one.ratio.staff, people: one.ratio.people, asked_at: one.askedAt },
        ...{ together_id: one.togetherId ?? null, asked_by: one.askedBy },
      })),
    )
    // Somebody who waits already goes on waiting, from when they asked.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Keeps a place for each of these until a moment. */
export async function offerTo(
  db: Db,
  councilId: Id,
  ids: readonly Id[],
  { now, until, beginsOn }: { readonly now: Date; readonly until: Date; readonly beginsOn?: Day },
): Promise<void> {
  await db
    .updateTable('waiting_place')
    .set({
      ...{ state: 'offered', offered_at: now, offered_until: until },
      ...{ begins_on: beginsOn ?? null, version: sql`version + 1` },
    })
    .where('council_id', '=', councilId)
    .where('id', 'in', [...ids])
    .execute()
}

export async function endWaiting(
  db: Db,
  councilId: Id,
  of: { readonly id: Id } | { readonly togetherId: Id },
  { state, now }: { readonly state: 'taken' | 'left' | 'passed'; readonly now: Date },
): Promise<void> {
  await db
    .updateTable('waiting_place')
    .set({ state, ended_at: now, version: sql`version + 1` })
    .where('council_id', '=', councilId)
    .where((e) => ('id' in of ? e('id', '=', of.id) : e('together_id', '=', of.togetherId)))
    .where('state', 'in', [...OPEN])
    .execute()
}

/** Offers whose time is over, and single days that are past: each ends once. */
export async function passOffers(
  db: Db,
  councilId: Id,
  { now, today }: { readonly now: Date; readonly today: Day },
): Promise<void> {
  await db
    .updateTable('waiting_place')
    .set({ state: 'passed', ended_at: now, version: sql`version + 1` })
    .where('council_id', '=', councilId)
    .where((e) =>
      e.or([
        e.and([
          e('state', '=', 'offered'),
          e('offered_until', '<=', now),
          e('together_id', 'is', null),
        ]),
        e.and([e('state', '=', 'waiting'), e('day', '<', today)]),
      ]),
    )
    .execute()
}

/** Sessions for which somebody waits without an offer, those of the longest wait first. */
export async function sessionsWaitedFor(
  db: Db,
  councilId: Id,
  most: number,
): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('waiting_place')
    .select('session_id')
    .where('council_id', '=', councilId)
    .where('state', '=', 'waiting')
    .groupBy('session_id')
    .orderBy((e) => e.fn.min('asked_at'))
    .limit(most)
    .execute()
  return rows.map((row) => row.session_id)
}

function read(row: Selectable<Schema['waiting_place']>): WaitingPlace {
  return {
    ...{ id: row.id, personId: row.person_id, sessionId: row.session_id },
    ...(row.day && { day: row.day as Day }),
    ratio: { staff: row.staff, people: row.people },
    ...(row.together_id && { togetherId: row.together_id }),
    ...{ state: row.state as WaitingState, askedAt: row.asked_at, version: row.version },
    ...(row.offered_until && { offeredUntil: row.offered_until }),
    ...(row.begins_on && { beginsOn: row.begins_on as Day }),
  }
}

import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Place, PlaceKind } from './asking.ts'

export type TakenPlace = Place & {
  readonly id: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly kind: PlaceKind
  readonly day: Day
  readonly hours?: { readonly starts: number; readonly ends: number }
  readonly swapFor?: Day
  readonly togetherId?: Id
  readonly madeBy: 'person' | 'with-help' | 'worker'
  readonly accountId: Id
  readonly at: Date
}

/**
 * Puts a place down, of either kind. Whoever had said that they do not come on that very day comes after all, to the place
 * that they have; whoever waited for it waits no longer. The caller holds the lock on the session, and has found room.
 *
 * @returns the id of the place
 */
export async function insertPlace(db: Db, councilId: Id, place: TakenPlace): Promise<Id> {
  const own = await takenBack(db, councilId, place)
  if (!own) await insertNew(db, councilId, place)
  await db
    .updateTable('waiting_place')
    .set({ state: 'taken', ended_at: place.at })
    .where('council_id', '=', councilId)
    .where('person_id', '=', place.personId)
    .where('session_id', '=', place.sessionId)
    .where('state', 'in', ['waiting', 'offered'])
    .where((e) => (place.kind === 'weekly' ? e('kind', '=', 'weekly') : e('day', '=', place.day)))
    .execute()
  return own ?? place.id
}

async function insertNew(db: Db, councilId: Id, place: TakenPlace): Promise<void> {
  const { personId, sessionId, day, ratio, price, route } = place
  const held = {
    ...{ council_id: councilId, id: place.id, person_id: personId, session_id: sessionId },
    ...{ staff: ratio.staff, people: ratio.people, price_pence: price, route },
    together_id: place.togetherId ?? null,
  }
  if (place.kind === 'weekly') {
    const weekly = { ...held, starts_on: day, made_by: 'person' }
    await db.insertInto('standing_booking').values(weekly).execute()
    return
  }
  const alone = {
    ...{ ...held, day, kind: place.kind, swap_for: place.swapFor ?? null },
    ...{ starts: place.hours?.starts ?? null, ends: place.hours?.ends ?? null },
    ...{ made_by: place.madeBy, account_id: place.accountId, made_at: place.at },
  }
  await db.insertInto('date_booking').values(alone).execute()
}

/** The place for that day that somebody has already and had given up; nothing, where they have none. */
async function takenBack(db: Db, councilId: Id, place: TakenPlace): Promise<Id | undefined> {
  const { personId, sessionId, day, kind, at, accountId } = place
  if (kind === 'weekly') return undefined
  const back = await db
    .updateTable('day_given_up')
    .set({ undone_at: at, undone_by: accountId })
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('session_id', '=', sessionId)
    .where('day', '=', day)
    .where('undone_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!back) return undefined
  const { rows } = await sql<{ readonly id: Id }>`
    select id from date_booking where council_id = ${councilId} and person_id = ${personId}
      and session_id = ${sessionId} and day = ${day}
    union all
    select id from standing_booking where council_id = ${councilId} and person_id = ${personId}
      and session_id = ${sessionId} and starts_on <= ${day} and (ends_on is null or ends_on >= ${day})
    limit 1
  `.execute(db)
  return rows[0]?.id
}

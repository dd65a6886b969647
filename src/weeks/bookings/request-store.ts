import { type Selectable, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'
import type { PlaceKind } from './asking.ts'
import type { BookingRequest, RequestState } from './request.ts'

/** Locks people until the transaction ends, after the sessions and in the order of their ids: two tabs of one person wait. */
export async function lockPeople(db: Db, councilId: Id, personIds: readonly Id[]): Promise<void> {
  await db
    .selectFrom('person')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', 'in', [...personIds])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

const requests = (db: Db, councilId: Id) =>
  db.selectFrom('booking_request').selectAll().where('council_id', '=', councilId)

/** A request as it lies, without a lock: which sessions and people it touches never changes. */
export async function findRequest(
  db: Db,
  councilId: Id,
  id: Id,
): Promise<BookingRequest | undefined> {
  const row = await requests(db, councilId).where('id', '=', id).executeTakeFirst()
  return row && read(row)
}

/** Requests under a lock, in the order of their ids. Taken after the sessions and the people. */
export async function lockRequests(
  db: Db,
  councilId: Id,
  ids: readonly Id[],
): Promise<readonly BookingRequest[]> {
  const rows = await requests(db, councilId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  if (rows.length < ids.length) throw new NotFound('No such request')
  return rows.map(read)
}

/** The same thing asked for already and not answered yet. */
export async function findOpen(
  db: Db,
  councilId: Id,
  of: Pick<BookingRequest, 'personId' | 'sessionId' | 'kind' | 'day'>,
): Promise<BookingRequest | undefined> {
  const row = await requests(db, councilId)
    .where('person_id', '=', of.personId)
    .where('session_id', '=', of.sessionId)
    .where('kind', '=', of.kind)
    .where('day', '=', of.day)
    .where('state', 'in', ['friend-asked', 'requested', 'offered'])
    .executeTakeFirst()
  return row && read(row)
}

export async function ofTogether(
  db: Db,
  councilId: Id,
  togetherId: Id,
): Promise<readonly BookingRequest[]> {
  const rows = await requests(db, councilId)
    .where('together_id', '=', togetherId)
    .where('state', 'in', ['friend-asked', 'requested', 'offered'])
    .orderBy('id')
    .execute()
  return rows.map(read)
}

export async function insertRequests(
  db: Db,
  councilId: Id,
  all: readonly BookingRequest[],
): Promise<void> {
  await db
    .insertInto('booking_request')
    .values(
      all.map((one) => ({
        ...{ council_id: councilId, id: one.id, person_id: one.personId },
        ...{ session_id: one.sessionId, kind: one.kind, day: one.day, staff: one.ratio.staff },
        ...{ people: one.ratio.people, price_pence: one.price, route: one.route },
        ...{ swap_for: one.swapFor ?? null, together_id: one.togetherId ?? null },
        instead_of: one.insteadOf ?? null,
        ...{ starts: one.hours?.starts ?? null, ends: one.hours?.ends ?? null, state: one.state },
        ...{ answer_by: one.answerBy ?? null, booking_id: one.bookingId ?? null },
        ...{ provider_words: one.providerWords, asked_by: one.askedBy, asked_at: one.askedAt },
        ...{ answered_by: one.answeredBy ?? null, answered_at: one.answeredAt ?? null },
      })),
    )
    .execute()
}

/** What an answer changes; the version rises. */
export async function saveAnswer(db: Db, councilId: Id, one: BookingRequest): Promise<void> {
  await db
    .updateTable('booking_request')
    .set({
      ...{ state: one.state, answer_by: one.answerBy ?? null, booking_id: one.bookingId ?? null },
      ...{ offered_session_id: one.offered?.sessionId ?? null, instead_of: one.insteadOf ?? null },
      ...{ offered_day: one.offered?.day ?? null, provider_words: one.providerWords },
      ...{ answered_by: one.answeredBy ?? null, answered_at: one.answeredAt ?? null },
      version: sql`version + 1`,
    })
    .where('council_id', '=', councilId)
    .where('id', '=', one.id)
    .execute()
}

/** Requests of one person that nobody answered in time, each once, whoever else looks at the same moment. */
export async function lapseRequests(
  db: Db,
  councilId: Id,
  now: Date,
): Promise<readonly { readonly id: Id }[]> {
  return db
    .updateTable('booking_request')
    .set({ state: 'lapsed', version: sql`version + 1` })
    .where('council_id', '=', councilId)
    .where('state', 'in', ['friend-asked', 'requested', 'offered'])
    .where('answer_by', '<=', now)
    .where('together_id', 'is', null)
    .returning('id')
    .execute()
}

function read(row: Selectable<Schema['booking_request']>): BookingRequest {
  return {
    ...{ id: row.id, personId: row.person_id, sessionId: row.session_id },
    ...{ kind: row.kind as PlaceKind, day: row.day as Day },
    ratio: { staff: row.staff, people: row.people },
    ...{ price: row.price_pence as Pence, route: row.route as BookingRequest['route'] },
    ...(row.starts !== null && row.ends !== null
      ? { hours: { starts: row.starts, ends: row.ends } }
      : {}),
    ...(row.swap_for && { swapFor: row.swap_for as Day }),
    ...(row.together_id && { togetherId: row.together_id }),
    ...(row.instead_of && { insteadOf: row.instead_of }),
    state: row.state as RequestState,
    ...(row.offered_session_id &&
      row.offered_day && {
        offered: { sessionId: row.offered_session_id, day: row.offered_day as Day },
      }),
    ...(row.answer_by && { answerBy: row.answer_by }),
    providerWords: row.provider_words,
    ...(row.booking_id && { bookingId: row.booking_id }),
    ...{ askedBy: row.asked_by, askedAt: row.asked_at, version: row.version },
    ...(row.answered_by && { answeredBy: row.answered_by }),
    ...(row.answered_at && { answeredAt: row.answered_at }),
  }
}

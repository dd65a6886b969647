import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { AbsenceReason, AwaySpan } from './absence.ts'
import type { Cause } from './cause.ts'
import type { EndingBy, EndingCause, Payer } from './ending.ts'

type Whose = { readonly councilId: Id; readonly personId: Id }

export type NewGivenUp = Whose & {
  readonly id: Id
  readonly sessionId: Id
  readonly day: Day
  readonly by: 'person' | 'provider' | 'council'
  readonly cause: Cause
  readonly words: string
  readonly toldAt: Date
  readonly toldBy?: Id
}

/** @returns whether it is new: a day that is given up already stays as it was said first */
export async function insertGivenUp(db: Db, given: NewGivenUp): Promise<boolean> {
  const made = await db
    .insertInto('day_given_up')
    .values({
      ...{ council_id: given.councilId, id: given.id, person_id: given.personId },
      ...{ session_id: given.sessionId, day: given.day, by: given.by, cause: given.cause },
      ...{ words: given.words, told_at: given.toldAt, told_by: given.toldBy ?? null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

type Of = Whose & { readonly sessionId: Id; readonly day: Day }

/** @returns whether there was one to take back */
export async function undoGivenUp(
  db: Db,
  { councilId, personId, sessionId, day, at, by }: Of & { readonly at: Date; readonly by: Id },
): Promise<boolean> {
  const undone = await db
    .updateTable('day_given_up')
    .set({ undone_at: at, undone_by: by })
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('session_id', '=', sessionId)
    .where('day', '=', day)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return undone.numUpdatedRows > 0n
}

export type PlaceToEnd = {
  readonly bookingId: Id
  readonly price: Pence
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly sessionStarts: Day
  readonly sessionEnds: Day | null
}

/** One person's open weekly place in a session, locked until the transaction ends. */
export async function lockPlace(
  db: Db,
  { councilId, personId, sessionId }: Whose & { readonly sessionId: Id },
): Promise<PlaceToEnd | undefined> {
  const { rows } = await sql<PlaceToEnd>`
    select b.id as "bookingId", b.price_pence as price, b.starts_on as "startsOn", b.ends_on as "endsOn",
      s.starts_on as "sessionStarts", s.ends_on as "sessionEnds"
    from standing_booking b join session s on s.council_id = b.council_id and s.id = b.session_id
    where b.council_id = ${councilId} and b.person_id = ${personId} and b.session_id = ${sessionId}
      and b.ends_on is null
    for no key update of b
  `.execute(db)
  return rows[0]
}

/** The last day of a place; none, where it goes on as before. */
export async function endPlace(
  db: Db,
  councilId: Id,
  bookingId: Id,
  lastDay: Day | null,
): Promise<void> {
  await db
    .updateTable('standing_booking')
    .set({ ends_on: lastDay })
    .where('council_id', '=', councilId)
    .where('id', '=', bookingId)
    .execute()
}

export type NewEnding = Whose & {
  readonly id: Id
  readonly bookingId: Id
  readonly sessionId: Id
  readonly by: EndingBy
  readonly cause: EndingCause
  readonly toldOn: Day
  readonly lastDay: Day
  readonly paidUntil: Day
  readonly payer: Payer
  readonly conversation: string
  readonly words: string
  readonly madeBy: Id
  readonly madeAt: Date
}

export async function insertEnding(db: Db, ending: NewEnding): Promise<void> {
  await db
    .insertInto('place_ending')
    .values({
      ...{ council_id: ending.councilId, id: ending.id, booking_id: ending.bookingId },
      ...{ person_id: ending.personId, session_id: ending.sessionId, by: ending.by },
      ...{ cause: ending.cause, told_on: ending.toldOn, last_day: ending.lastDay },
      ...{ paid_until: ending.paidUntil, payer: ending.payer, words: ending.words },
      ...{ conversation: ending.conversation, made_by: ending.madeBy, made_at: ending.madeAt },
    })
    .execute()
}

type OfEnding = Whose & { readonly endingId: Id }

/** The session of an ending that the person said themselves. */
export async function sessionOfEnding(
  db: Db,
  { councilId, personId, endingId }: OfEnding,
): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    select session_id as id from place_ending
    where council_id = ${councilId} and person_id = ${personId} and id = ${endingId} and by = 'person'
  `.execute(db)
  return rows[0]?.id
}

/** The place that ended so, as it was. */
export async function placeOfEnding(
  db: Db,
  { councilId, personId, endingId }: OfEnding,
): Promise<{ readonly bookingId: Id; readonly toldOn: Day; readonly ratio: Ratio } | undefined> {
  const { rows } = await sql<{ bookingId: Id; toldOn: Day; ratio: Ratio }>`
    select e.booking_id as "bookingId", e.told_on as "toldOn",
      jsonb_build_object('staff', b.staff, 'people', b.people) as ratio
    from place_ending e join standing_booking b on b.council_id = e.council_id and b.id = e.booking_id
    where e.council_id = ${councilId} and e.person_id = ${personId} and e.id = ${endingId}
  `.execute(db)
  return rows[0]
}

export async function deleteEnding(
  db: Db,
  { councilId, personId, endingId }: OfEnding,
): Promise<void> {
  await db
    .deleteFrom('place_ending')
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('id', '=', endingId)
    .execute()
}

export type NewAbsence = Whose & {
  readonly id: Id
  readonly firstDay: Day
  readonly lastDay?: Day | undefined
  readonly reason: AbsenceReason
  readonly words: string
  readonly toldAt: Date
  readonly toldBy: Id
}

export async function insertAbsence(db: Db, absence: NewAbsence): Promise<void> {
  await db
    .insertInto('long_absence')
    .values({
      ...{ council_id: absence.councilId, id: absence.id, person_id: absence.personId },
      ...{ first_day: absence.firstDay, last_day: absence.lastDay ?? null },
      ...{ reason: absence.reason, words: absence.words },
      ...{ told_at: absence.toldAt, told_by: absence.toldBy },
    })
    .execute()
}

/**
 * Whether they are away on one of these days. The caller holds the lock on the person.
 *
 * @param but an absence that is not asked about: the one that changes
 */
export async function isAwayWithin(
  db: Db,
  { councilId, personId }: Whose,
  { firstDay, lastDay }: AwaySpan,
  but?: Id,
): Promise<boolean> {
  const { rows } = await sql<{ id: Id }>`
    select id from long_absence x where x.council_id = ${councilId} and x.person_id = ${personId}
      and id is distinct from ${but ?? null}::uuid
      and daterange(x.first_day, x.last_day, '[]') && daterange(${firstDay}::date, ${lastDay}::date, '[]') limit 1
  `.execute(db)
  return rows.length > 0
}

/** Whether the same form was sent before. */
export async function hasAbsence(db: Db, councilId: Id, id: Id): Promise<boolean> {
  const row = await db
    .selectFrom('long_absence')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

export type AbsenceRow = {
  readonly id: Id
  readonly personId: Id
  readonly firstDay: Day
  readonly lastDay: Day | null
  readonly reason: AbsenceReason
  readonly warnedOn: Day | null
  readonly decided: 'kept' | 'given-up' | null
  readonly version: number
}

export async function lockAbsence(
  db: Db,
  { councilId, personId }: Whose,
  absenceId: Id,
): Promise<AbsenceRow> {
  const { rows } = await sql<AbsenceRow>`
    select id, person_id as "personId", first_day as "firstDay", last_day as "lastDay", reason,
      warned_on as "warnedOn", decided, version
    from long_absence where council_id = ${councilId} and person_id = ${personId} and id = ${absenceId}
    for no key update
  `.execute(db)
  const [found] = rows
  if (!found) throw new NotFound(`No absence ${absenceId}`)
  return found
}

export async function saveAbsence(
  db: Db,
  councilId: Id,
  id: Id,
  set: {
    readonly first_day?: Day
    readonly last_day?: Day | null
    readonly warned_on?: Day | null
    readonly decided?: 'kept' | 'given-up'
    readonly decided_on?: Day
    readonly decided_by?: Id
  },
): Promise<void> {
  await db
    .updateTable('long_absence')
    .set((e) => ({ ...set, version: e('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/** Of what never began nothing is kept but the audit. */
export async function deleteAbsence(db: Db, councilId: Id, id: Id): Promise<void> {
  await db
    .deleteFrom('long_absence')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Fraction } from './day-sheet.ts'
import type { Handover, HandoverWay } from './leaving.ts'
import type { Profile } from './profile.ts'
import type { ChangeWhy, ShortChoice } from './staff-of-day.ts'
import type { Purpose } from './staff-time.ts'

export type OneSitting = { readonly councilId: Id; readonly sessionId: Id; readonly day: Day }
type Made = { readonly id: Id; readonly accountId: Id; readonly now: Date }

/**
 * Opens the register of a sitting where it is not open, and holds it: who signs off, splits rooms or hands over waits
 * here for each other.
 */
export async function holdRegister(
  db: Db,
  { councilId, sessionId, day }: OneSitting,
  now: Date,
): Promise<{ readonly version: number; readonly signedOffAt?: Date }> {
  await sql`insert into register_day (council_id, session_id, day, opened_at)
    values (${councilId}, ${sessionId}, ${day}, ${now}) on conflict do nothing`.execute(db)
  const { rows } = await sql<{ version: number; signed_off_at: Date | null }>`
    select version, signed_off_at from register_day
    where council_id = ${councilId} and session_id = ${sessionId} and day = ${day} for no key update
  `.execute(db)
  const row = rows[0]
  if (!row) throw new NotFound(`No register of ${sessionId} on ${day}`)
  const { version, signed_off_at } = row
  return { version, ...(signed_off_at && { signedOffAt: signed_off_at }) }
}

/** Opens the registers of all these sittings, where they are not open. Gives how many were opened now. */
export async function openRegisters(
  db: Db,
  councilId: Id,
  sessionIds: readonly Id[],
  { day, now }: { readonly day: Day; readonly now: Date },
): Promise<number> {
  if (sessionIds.length === 0) return 0
  const done = await sql`insert into register_day (council_id, session_id, day, opened_at)
    select ${councilId}::uuid, value::uuid, ${day}::date, ${now}::timestamptz
    from jsonb_array_elements_text(${JSON.stringify([...sessionIds].sort())}::jsonb)
    on conflict do nothing`.execute(db)
  return Number(done.numAffectedRows ?? 0)
}

export const saveSignOff = (
  db: Db,
  { councilId, sessionId, day }: OneSitting,
  signed: { readonly by: Id; readonly at: Date } | undefined,
) =>
  db
    .updateTable('register_day')
    .set(({ ref }) => ({
      ...{ signed_off_at: signed?.at ?? null, signed_off_by: signed?.by ?? null },
      version: sql<number>`${ref('version')} + 1`,
    }))
    .where('council_id', '=', councilId)
    .where('session_id', '=', sessionId)
    .where('day', '=', day)
    .execute()

type NewChange = OneSitting &
  Made &
  Fraction & { readonly venueId: Id; readonly worker: string; readonly why: ChangeWhy }

/** @returns whether it is new: a form sent twice is one change */
export async function insertChange(db: Db, change: NewChange): Promise<boolean> {
  const { id, accountId, now, venueId, worker, why, n, d } = change
  const done = await db
    .insertInto('staff_change')
    .values({
      ...{ council_id: change.councilId, id, venue_id: venueId, session_id: change.sessionId },
      ...{ day: change.day, worker, change_n: n, change_d: d, why, at: now, made_by: accountId },
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function takeBackChange(
  db: Db,
  { councilId, sessionId, day }: OneSitting,
  { id, accountId, now }: Made,
): Promise<boolean> {
  const done = await db
    .updateTable('staff_change')
    .set({ undone_at: now, undone_by: accountId })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .where('session_id', '=', sessionId)
    .where('day', '=', day)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

type NewChoice = OneSitting &
  Made & {
    readonly venueId: Id
    readonly needed: number
    readonly onRota: Fraction
    readonly choice: ShortChoice
    readonly words: string
  }
export async function insertChoice(db: Db, chosen: NewChoice): Promise<boolean> {
  const { id, accountId, now, venueId, needed, onRota, choice, words } = chosen
  const done = await db
    .insertInto('short_choice')
    .values({
      ...{ council_id: chosen.councilId, id, venue_id: venueId, session_id: chosen.sessionId },
      ...{ day: chosen.day, needed, on_rota_n: onRota.n, on_rota_d: onRota.d, choice, words },
      ...{ at: now, made_by: accountId },
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Who is in which room from now on: all of them at once, in place of what was. */
export async function replaceRooms(
  db: Db,
  { councilId, sessionId, day }: OneSitting,
  rooms: readonly { readonly personId: Id; readonly room: number }[],
  { accountId, now }: Omit<Made, 'id'>,
): Promise<void> {
  await sql`delete from sitting_room
    where council_id = ${councilId} and session_id = ${sessionId} and day = ${day}`.execute(db)
  if (rooms.length === 0) return
  await db
    .insertInto('sitting_room')
    .values(
      rooms.map(({ personId, room }) => ({
        ...{ council_id: councilId, session_id: sessionId, day, person_id: personId, room },
        ...{ made_by: accountId, made_at: now },
      })),
    )
    .execute()
}

export const saveLate = (
  db: Db,
  { councilId, sessionId, day }: OneSitting,
  { minutes, accountId, now }: Omit<Made, 'id'> & { readonly minutes: number },
) =>
  sql`insert into sitting_late as held (council_id, session_id, day, minutes, made_by, made_at)
    values (${councilId}, ${sessionId}, ${day}, ${minutes}, ${accountId}, ${now})
    on conflict (council_id, session_id, day) do update set minutes = excluded.minutes, made_by = excluded.made_by,
      made_at = excluded.made_at, version = held.version + 1
    where held.minutes <> excluded.minutes`.execute(db)

type NewHandover = OneSitting &
  Made & {
    readonly personId: Id
    readonly toWhom: string
    readonly how: HandoverWay
    readonly isConfirmed: boolean
  }
export async function insertHandover(db: Db, one: NewHandover): Promise<boolean> {
  const { id, accountId, now, personId, toWhom, how, isConfirmed } = one
  const done = await db
    .insertInto('handover')
    .values({
      ...{ council_id: one.councilId, id, person_id: personId, session_id: one.sessionId },
      ...{ day: one.day, to_whom: toWhom, how, confirmed_at: isConfirmed ? now : null },
      ...{ made_by: accountId, made_at: now },
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function confirmHandover(
  db: Db,
  { councilId, sessionId, day }: OneSitting,
  personId: Id,
  now: Date,
): Promise<boolean> {
  const done = await db
    .updateTable('handover')
    .set(({ ref }) => ({ confirmed_at: now, version: sql<number>`${ref('version')} + 1` }))
    .where('council_id', '=', councilId)
    .where('session_id', '=', sessionId)
    .where('day', '=', day)
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

type Handed = Handover & { readonly personId: Id }
export async function handoversOf(
  db: Db,
  { councilId, sessionId, day }: OneSitting,
): Promise<readonly Handed[]> {
  const rows = await db
    .selectFrom('handover')
    .select(['person_id', 'to_whom', 'how', 'confirmed_at', 'version'])
    .where('council_id', '=', councilId)
    .where('session_id', '=', sessionId)
    .where('day', '=', day)
    .orderBy('made_at')
    .execute()
  return rows.map((row) => ({
    ...{ personId: row.person_id, toWhom: row.to_whom, how: row.how as HandoverWay },
    ...{ version: row.version, ...(row.confirmed_at && { confirmedAt: row.confirmed_at }) },
  }))
}

export type TimeRow = {
  readonly id: Id
  readonly councilId: Id
  readonly venueId: Id
  readonly day: Day
  readonly accountId: Id
  readonly purpose: Purpose
  readonly minutes: number
  readonly words: string
  readonly now: Date
}
/** What one worker did for one purpose on one day at one place: written again, it takes the place of what was. */
export const saveTime = (db: Db, row: TimeRow) =>
  sql`insert into staff_time as held (council_id, id, venue_id, day, account_id, purpose, minutes, words, made_at)
    values (${row.councilId}, ${row.id}, ${row.venueId}, ${row.day}, ${row.accountId}, ${row.purpose},
      ${row.minutes}, ${row.words}, ${row.now})
    on conflict (council_id, account_id, day, venue_id, purpose) do update set minutes = excluded.minutes,
      words = excluded.words, version = held.version + 1
    where (held.minutes, held.words) is distinct from (excluded.minutes, excluded.words)`.execute(
    db,
  )

/** @returns whether the version that was read was still the last */
export async function saveProfile(
  db: Db,
  councilId: Id,
  { agreedBy, writtenBy, ...profile }: Profile & { readonly agreedBy: string; writtenBy: Id },
): Promise<boolean> {
  const row = {
    ...{ likes: profile.likes, support: profile.support, upset: profile.upset },
    ...{ safety: profile.safety, allergies: profile.allergies ?? null },
    ...{ medicines: profile.medicines ?? null, seizures: profile.seizures ?? null },
    ...{ agreed_on: profile.agreedOn, agreed_by: agreedBy, written_by: writtenBy },
    version: profile.version + 1,
  }
  if (profile.version === 0) {
    const added = await db
      .insertInto('person_profile')
      .values({ council_id: councilId, person_id: profile.personId, ...row })
      .onConflict((c) => c.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n
  }
  const done = await db
    .updateTable('person_profile')
    .set(row)
    .where('council_id', '=', councilId)
    .where('person_id', '=', profile.personId)
    .where('version', '=', profile.version)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { ToldEntry } from './calendar.ts'

/** An address with what it is for and whether whoever made it may still see that. */
export type OpenedAddress = {
  readonly id: Id
  readonly language: 'en' | 'cy'
  readonly madeBy: Id
  readonly readOn: Day | null
  /** The person whose own account made it. */
  readonly personId: Id | null
  /** The venue, and the provider for whom the account acts. */
  readonly venueId: Id | null
  readonly providerId: Id | null
}

/**
 * The address of a secret, locked, while it is in use and its maker's account still is what it was: the person's own, or
 * that of a provider.
 */
export async function openAddress(
  db: Db,
  councilId: Id,
  hash: Buffer,
): Promise<OpenedAddress | undefined> {
  const { rows } = await sql<OpenedAddress>`
    select c.id, c.language, c.made_by as "madeBy", c.read_on as "readOn", c.person_id as "personId",
      c.venue_id as "venueId", a.provider_id as "providerId"
    from calendar_address c
    join account a on a.council_id = c.council_id and a.id = c.made_by and a.ended_on is null
      and (a.person_id = c.person_id or (c.venue_id is not null and a.provider_id is not null))
    where c.council_id = ${councilId} and c.secret_hash = ${hash} and c.revoked_at is null
    for no key update of c`.execute(db)
  return rows[0]
}

export async function noteRead(db: Db, councilId: Id, id: Id, on: Day): Promise<void> {
  await db
    .updateTable('calendar_address')
    .set({ read_on: on })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

export async function loadTold(
  db: Db,
  councilId: Id,
  addressId: Id,
): Promise<readonly ToldEntry[]> {
  const rows = await db
    .selectFrom('calendar_entry')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('address_id', '=', addressId)
    .execute()
  return rows.map(({ uid, day, starts, ends, summary, place, cancelled, ...row }) => ({
    ...{ uid, day: day as Day, starts, ends, summary, place, cancelled },
    sequence: row.sequence,
    changedAt: row.changed_at,
  }))
}

/** Keeps what was told, and forgets what was over long ago. */
export async function keepTold(
  db: Db,
  { councilId, addressId }: { readonly councilId: Id; readonly addressId: Id },
  { changed, before }: { readonly changed: readonly ToldEntry[]; readonly before: Day },
): Promise<void> {
  if (changed.length === 0) return
  await db
    .deleteFrom('calendar_entry')
    .where('council_id', '=', councilId)
    .where('address_id', '=', addressId)
    .where('day', '<', before)
    .execute()
  const rows = changed.map(({ changedAt, ...entry }) => ({
    ...{ council_id: councilId, address_id: addressId, ...entry },
    changed_at: changedAt,
  }))
  await saveRows(db, 'calendar_entry', ['address_id', 'uid'], rows)
}

export type NewAddress = {
  readonly councilId: Id
  readonly id: Id
  readonly hash: Buffer
  readonly personId?: Id
  readonly venueId?: Id
  readonly language: 'en' | 'cy'
  readonly accountId: Id
  readonly at: Date
}

/** Whether it was kept: the account has one for the same person or venue at a time. */
export async function addAddress(db: Db, given: NewAddress): Promise<boolean> {
  const added = await db
    .insertInto('calendar_address')
    .values({
      council_id: given.councilId,
      id: given.id,
      secret_hash: given.hash,
      person_id: given.personId ?? null,
      venue_id: given.venueId ?? null,
      language: given.language,
      made_by: given.accountId,
      made_at: given.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

type Ending = { readonly councilId: Id; readonly id: Id; readonly accountId: Id; readonly at: Date }

/** Whether it was in use: an address that was stopped already stays as it is. What it told is forgotten. */
export async function endAddress(
  db: Db,
  { councilId, id, accountId, at }: Ending,
): Promise<boolean> {
  const ended = await db
    .updateTable('calendar_address')
    .set({ revoked_by: accountId, revoked_at: at })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .where('made_by', '=', accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows !== 1n) return false
  await db
    .deleteFrom('calendar_entry')
    .where('council_id', '=', councilId)
    .where('address_id', '=', id)
    .execute()
  return true
}

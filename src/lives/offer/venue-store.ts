import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { Venue } from './session.ts'
import { inOneLine } from './store.ts'
import type { VenueFact } from './venue-facts.ts'
import type { OpenHours } from './venue-hours.ts'

/** The facts of venues as they stand, in one query. */
export async function factsHeld(
  db: Db,
  councilId: Id,
  venueIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly VenueFact[]>> {
  const { rows } = await sql<VenueFact & { readonly venueId: Id }>`
    select venue_id as "venueId", fact, is_so as "isSo", words, checked_on as "checkedOn" from venue_fact
    where council_id = ${councilId}
      and venue_id in (select x::uuid from jsonb_array_elements_text(${JSON.stringify(venueIds)}::jsonb) as t(x))
    order by venue_id, fact
  `.execute(db)
  const facts = new Map<Id, VenueFact[]>()
  for (const { venueId, ...fact } of rows) facts.set(venueId, [...(facts.get(venueId) ?? []), fact])
  return facts
}

/** @returns the venues of which a fact changed */
export async function saveFacts(
  db: Db,
  councilId: Id,
  facts: ReadonlyMap<Id, readonly VenueFact[]>,
  by: { readonly accountId?: Id; readonly helpId?: Id } = {},
): Promise<readonly Id[]> {
  const rows = [...facts].flatMap(([venueId, of]) =>
    of.map(({ fact, isSo, words, checkedOn }) => ({
      ...{ council_id: councilId, venue_id: venueId, fact, is_so: isSo, words },
      ...{ checked_on: checkedOn, ...(by.accountId && { checked_by: by.accountId }) },
      ...(by.helpId && { help_id: by.helpId }),
    })),
  )
  const done = await saveRows(db, 'venue_fact', ['venue_id', 'fact'], rows)
  return rows.filter((_, i) => done.each[i] !== 'same').map((row) => row.venue_id)
}

/** The hours given are all that a venue has. @returns the venues whose hours changed */
export async function saveHours(
  db: Db,
  councilId: Id,
  venues: readonly Pick<Venue, 'id' | 'hours'>[],
): Promise<readonly Id[]> {
  const rows = venues.flatMap(({ id, hours }) => hours.map((one) => ({ venue: id, ...one })))
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as given(venue uuid, weekday smallint, opens integer, closes integer)`
  const ids = sql`(select x::uuid from jsonb_array_elements_text(${JSON.stringify(venues.map(({ id }) => id))}::jsonb) as t(x))`
  const gone = await sql<{ id: Id }>`
    delete from venue_hours h where council_id = ${councilId} and venue_id in ${ids} and not exists (
      select 1 from ${given} where given.venue = h.venue_id and given.weekday = h.weekday
        and given.opens = h.opens and given.closes = h.closes)
    returning venue_id as id
  `.execute(db)
  const fresh = await sql<{ id: Id }>`
    insert into venue_hours (council_id, venue_id, weekday, opens, closes)
    select ${councilId}, venue, weekday, opens, closes from ${given}
    on conflict (council_id, venue_id, weekday, opens) do nothing returning venue_id as id
  `.execute(db)
  return [...gone.rows, ...fresh.rows].map(({ id }) => id)
}

export type LockedVenue = Pick<Venue, 'id' | 'kind' | 'name'> & {
  readonly providerId: Id | null
  readonly version: number
}

/** Two who change one venue do so one after the other. */
export async function lockVenue(db: Db, councilId: Id, venueId: Id): Promise<LockedVenue> {
  const { rows } = await sql<LockedVenue>`
    select id, kind, name, provider_id as "providerId", version from venue
    where council_id = ${councilId} and id = ${venueId} for no key update
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No venue ${venueId}`)
  return row
}

/** Whether the hours given are other than those held. */
export async function hoursDiffer(
  db: Db,
  councilId: Id,
  venueId: Id,
  hours: readonly OpenHours[],
): Promise<boolean> {
  const held = await db
    .selectFrom('venue_hours')
    .select(['weekday', 'opens', 'closes'])
    .where('council_id', '=', councilId)
    .where('venue_id', '=', venueId)
    .execute()
  const keys = (of: readonly OpenHours[]) =>
    new Set(of.map(({ weekday, opens, closes }) => `${weekday} ${opens} ${closes}`))
  return keys(held).symmetricDifference(keys(hours)).size > 0
}

/** Keeps the columns that venue_hours took the place of, and counts the change. */
export async function saveInOneLine(
  db: Db,
  councilId: Id,
  venueId: Id,
  hours: readonly OpenHours[],
): Promise<void> {
  await db
    .updateTable('venue')
    .set((e) => ({ ...inOneLine(hours), version: e('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('id', '=', venueId)
    .execute()
}

export async function saveTrue(
  db: Db,
  councilId: Id,
  venueId: Id,
  now: Pick<Venue, 'has' | 'exposes'> & { readonly checkedOn?: Day },
): Promise<void> {
  await db
    .updateTable('venue')
    .set((e) => ({
      ...{ has: [...now.has], exposes: [...now.exposes], version: e('version', '+', 1) },
      ...(now.checkedOn && { checked_on: now.checkedOn }),
    }))
    .where('council_id', '=', councilId)
    .where('id', '=', venueId)
    .execute()
}

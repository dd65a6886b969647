import { sql } from 'kysely'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { HeldOffer, OutsideChange, OutsideKind, OutsideOffer } from './outside.ts'

export type Source = {
  readonly councilId: Id
  readonly kind: OutsideKind
  readonly address: string
  readonly licence: string
  readonly accountId?: Id
  readonly at: Date
}

/** The same address of the same council is the same source. */
export const sourceId = ({ councilId, address }: Pick<Source, 'councilId' | 'address'>): Id =>
  idFrom(councilId, 'outside-source', address)

/** Two readings of one source wait for each other. */
export async function lockSource(db: Db, source: Source): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('outside'), hashtext(${sourceId(source)}))`.execute(
    db,
  )
}

/** Writes that the source was read to its end. */
export async function noteSource(db: Db, source: Source): Promise<void> {
  const { councilId, kind, address, licence, accountId, at } = source
  await saveRows(
    db,
    'outside_source',
    ['id'],
    [
      {
        ...{ council_id: councilId, id: sourceId(source), kind, address, licence },
        ...{ read_at: at, read_by: accountId ?? null },
      },
    ],
  )
}

export async function loadHeld(db: Db, source: Source): Promise<readonly HeldOffer[]> {
  const { rows } = await sql<HeldOffer>`
    select reference, title, about, organiser, place, postcode, lat, lon, times, price, url, activity,
      checked_on as "checkedOn", gone_at is not null as gone
    from outside_offer where council_id = ${source.councilId} and source_id = ${sourceId(source)}`.execute(
    db,
  )
  return rows
}

/** The keys of the council's own list. */
export async function activityKeys(db: Db, councilId: Id): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('activity')
    .select('key')
    .where('council_id', '=', councilId)
    .execute()
  return new Set(rows.map(({ key }) => key))
}

export async function writeChange(
  db: Db,
  source: Source,
  { added, changed, gone }: OutsideChange,
): Promise<void> {
  const { councilId, at } = source
  const of = sourceId(source)
  const id = (reference: string) => idFrom(of, 'outside-offer', reference)
  const row = ({ reference, checkedOn, ...facts }: OutsideOffer) => ({
    ...{ council_id: councilId, id: id(reference), source_id: of, reference, ...facts },
    ...{ checked_on: checkedOn, changed_at: at, gone_at: null },
  })
  await saveRows(
    db,
    'outside_offer',
    ['id'],
    added.map((offer) => ({ ...row(offer), first_seen_at: at })),
  )
  await sql`
    update outside_offer o set title = n.title, about = n.about, organiser = n.organiser, place = n.place,
      postcode = n.postcode, lat = n.lat, lon = n.lon, times = n.times, price = n.price, url = n.url,
      activity = n.activity, checked_on = n.checked_on, changed_at = n.changed_at, gone_at = null
    from jsonb_populate_recordset(null::outside_offer, ${JSON.stringify(changed.map(row))}::jsonb) n
    where o.council_id = ${councilId} and o.id = n.id`.execute(db)
  await sql`
    update outside_offer set gone_at = ${at.toISOString()}, changed_at = ${at.toISOString()}
    where council_id = ${councilId} and id = any (${gone.map(({ reference }) => id(reference))}::uuid[])`.execute(
    db,
  )
}

import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { markKey, type RegisterEvent } from './event.ts'
import { type EventGround, type NewEvent, placeKey } from './event-check.ts'

type Asked = {
  readonly councilId: Id
  readonly providerId: Id
  readonly today: Day
  readonly events: readonly NewEvent[]
}

const list = (ids: readonly Id[]) =>
  sql`(select value::uuid from jsonb_array_elements_text(${JSON.stringify([...new Set(ids)])}::jsonb))`

type Facts = {
  readonly sessions: readonly Id[]
  readonly places: readonly (readonly [Id, Id])[]
  readonly spoken: readonly { id: Id; sessionId: Id; day: Day; personId: Id }[]
  readonly devices: readonly Id[]
}

/** All that is needed to judge a batch, in one query. */
export async function groundOf(
  db: Db,
  { councilId, providerId, today, events }: Asked,
): Promise<EventGround> {
  const sessions = list(events.map((e) => e.sessionId))
  const people = list(events.map((e) => e.personId))
  const spoken = list(events.flatMap((e) => [e.undoes ?? [], e.settles ?? []].flat()))
  const devices = list(events.flatMap((e) => e.device?.id ?? []))
  const held = (table: string) => sql`select b.session_id, b.person_id from ${sql.table(table)} b
    where b.council_id = ${councilId} and b.session_id in ${sessions} and b.person_id in ${people}`
  const { rows } = await sql<Facts>`
    select
      (select coalesce(jsonb_agg(s.id), '[]') from session s where s.council_id = ${councilId}
        and s.provider_id = ${providerId} and s.id in ${sessions}) as sessions,
      (select coalesce(jsonb_agg(jsonb_build_array(session_id, person_id)), '[]')
        from (${held('standing_booking')} union ${held('date_booking')}) b) as places,
      (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'sessionId', e.session_id, 'day', e.day,
        'personId', e.person_id)), '[]') from register_event e
        where e.council_id = ${councilId} and e.id in ${spoken}) as spoken,
      (select coalesce(jsonb_agg(d.id), '[]') from register_device d where d.council_id = ${councilId}
        and d.id in ${devices} and d.provider_id <> ${providerId}) as devices
  `.execute(db)
  const facts = rows[0] as Facts
  return {
    today,
    sessions: new Set(facts.sessions),
    places: new Set(facts.places.map(([session, person]) => placeKey(session, person))),
    spokenOf: new Map([
      ...events.map((e) => [e.id, markKey(e)] as const),
      ...facts.spoken.map((e) => [e.id, markKey(e)] as const),
    ]),
    otherDevices: new Set(facts.devices),
  }
}

/** Notes the devices that sent; those of one device wait here for each other. */
export async function saveDevices(
  db: Db,
  councilId: Id,
  providerId: Id,
  { ids, name, now }: { readonly ids: readonly Id[]; readonly name: string; readonly now: Date },
): Promise<void> {
  if (ids.length === 0) return
  await db
    .insertInto('register_device')
    .values(
      [...new Set(ids)].sort().map((id) => ({
        ...{ council_id: councilId, id, provider_id: providerId, name },
        ...{ first_seen: now, last_seen: now },
      })),
    )
    .onConflict((c) =>
      c.columns(['council_id', 'id']).doUpdateSet((eb) => ({
        last_seen: sql<Date>`greatest(register_device.last_seen, excluded.last_seen)`,
        name: eb
          .case()
          .when('excluded.name', '=', '')
          .then(eb.ref('register_device.name'))
          .else(eb.ref('excluded.name'))
          .end(),
      })),
    )
    .execute()
}

const rowOf = (councilId: Id, e: RegisterEvent) => ({
  ...{ council_id: councilId, id: e.id, session_id: e.sessionId, day: e.day },
  ...{ person_id: e.personId, kind: e.kind, reason: e.reason ?? null, at: e.at },
  ...{ device_id: e.device?.id ?? null, device_count: e.device?.count ?? null },
  ...{ device_at: e.device?.at ?? null, received_at: e.receivedAt, account_id: e.accountId },
  ...{ marked_self: e.markedSelf, undoes: e.undoes ?? null, settles: e.settles ?? null },
  ...{ knows: e.knows ?? null, words: e.words },
})

/** Adds those that are not there yet, in one statement. Gives the ids of those that it added. */
export async function insertEvents(
  db: Db,
  councilId: Id,
  events: readonly RegisterEvent[],
): Promise<ReadonlySet<Id>> {
  if (events.length === 0) return new Set()
  const { rows } = await sql<{ id: Id }>`
    insert into register_event (council_id, id, session_id, day, person_id, kind, reason, at, device_id, device_count,
      device_at, received_at, account_id, marked_self, undoes, settles, knows, words)
    select council_id, id, session_id, day, person_id, kind, reason, at, device_id, device_count,
      device_at, received_at, account_id, marked_self, undoes, settles, knows, words
    from jsonb_populate_recordset(null::register_event, ${JSON.stringify(events.map((e) => rowOf(councilId, e)))}::jsonb)
    on conflict do nothing returning id
  `.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export type Kept = { readonly key: string; readonly kind: string; readonly receivedAt: Date }

/** What is kept under these ids, to tell the same sent again from another. */
export async function keptAs(
  db: Db,
  councilId: Id,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Kept>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('register_event')
    .select(['id', 'session_id', 'day', 'person_id', 'kind', 'received_at'])
    .where('council_id', '=', councilId)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map((r) => [
      r.id,
      {
        key: markKey({ sessionId: r.session_id, day: r.day as Day, personId: r.person_id }),
        ...{ kind: r.kind, receivedAt: r.received_at },
      },
    ]),
  )
}

type SittingDay = { readonly sessionId: Id; readonly day: Day }

/** Opens the register of each of these sittings where it is not open; gives those that had been signed off. */
export async function openDays(
  db: Db,
  councilId: Id,
  days: readonly SittingDay[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (days.length === 0) return new Set()
  const given = JSON.stringify(days)
  const named = sql`jsonb_to_recordset(${given}::jsonb) as g("sessionId" uuid, day date)`
  await sql`insert into register_day (council_id, session_id, day, opened_at)
    select distinct ${councilId}::uuid, g."sessionId", g.day, ${now}::timestamptz from ${named} order by 2, 3
    on conflict do nothing`.execute(db)
  const { rows } = await sql<{ session_id: Id; day: Day }>`
    select d.session_id, d.day from register_day d join ${named} on g."sessionId" = d.session_id and g.day = d.day
    where d.council_id = ${councilId} and d.signed_off_at is not null`.execute(db)
  return new Set(rows.map((r) => `${r.session_id} ${r.day}`))
}

import { sql } from 'kysely'
import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Incident } from './incident.ts'

/** @returns whether it is new */
export async function insertIncident(
  db: Db,
  councilId: Id,
  i: Incident,
  made: { readonly by: Id; readonly at: Date; readonly manager?: Id | undefined },
): Promise<boolean> {
  const written = await db
    .insertInto('incident')
    .values({
      ...{ council_id: councilId, id: i.id, venue_id: i.venueId, session_id: i.sessionId ?? null },
      ...{ day: dayOf(i.at), at: i.at, kind: i.kind, what: i.what.trim(), done: i.done.trim() },
      ...{ harm: i.harm, body: [...i.body], told_family: i.toldFamily, made_by: made.by },
      ...{ manager_told: made.manager ?? null, manager_told_at: made.manager ? made.at : null },
      made_at: made.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows !== 1n) return false
  if (i.people.length > 0)
    await db
      .insertInto('incident_person')
      .values(
        i.people.map(({ personId, part }) => ({
          ...{ council_id: councilId, incident_id: i.id, person_id: personId, part },
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return true
}

/** Who answers for a provider's day: its hub manager, else whoever runs it; never whoever writes, where there is another. */
export async function managerOf(
  db: Db,
  councilId: Id,
  { providerId, writer }: { readonly providerId: Id; readonly writer: Id },
): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    select a.id from account a
    join account_role r on r.council_id = a.council_id and r.account_id = a.id
      and r.role in ('hub-manager', 'micro-provider')
    where a.council_id = ${councilId} and a.provider_id = ${providerId} and a.ended_on is null
    order by (a.id = ${writer}), (r.role <> 'hub-manager'), a.name, a.id limit 1
  `.execute(db)
  return rows[0]?.id
}

export async function lockIncident(db: Db, councilId: Id, incidentId: Id) {
  const { rows } = await sql<{ seenAt: Date | null; providerId: Id; version: number }>`
    select i.seen_at as "seenAt", v.provider_id as "providerId", i.version from incident i
    join venue v on v.council_id = i.council_id and v.id = i.venue_id
    where i.council_id = ${councilId} and i.id = ${incidentId} for no key update of i
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No incident ${incidentId}`)
  return row
}

export async function saveIncident(
  db: Db,
  councilId: Id,
  incidentId: Id,
  changes: {
    readonly seen_at?: Date
    readonly seen_by?: Id
    readonly learnt?: string
    readonly concern_id?: Id
  },
): Promise<void> {
  await db
    .updateTable('incident')
    .set((of) => ({ ...changes, version: of('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('id', '=', incidentId)
    .execute()
}

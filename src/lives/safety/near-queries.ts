import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

export type Named = { readonly id: Id; readonly name: string }

/** Everybody who has a place at a provider, by name: whom its staff may write about. */
export async function peopleNear(
  db: Db,
  { councilId, providerId, on }: { councilId: Id; providerId: Id; on: Day },
): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select p.id, p.known_as || ' ' || p.family_name as name from person p
    where p.council_id = ${councilId} and p.id in (
      select b.person_id from standing_booking b
      join session s on s.council_id = b.council_id and s.id = b.session_id
      where b.council_id = ${councilId} and s.provider_id = ${providerId}
        and (b.ends_on is null or b.ends_on >= ${on}))
    order by p.known_as, p.family_name, p.id limit 500
  `.execute(db)
  return rows
}

/** Those who have a sign-in with a provider. */
export async function colleaguesOf(
  db: Db,
  { councilId, providerId, on }: { councilId: Id; providerId: Id; on: Day },
): Promise<readonly Named[]> {
  return db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('council_id', '=', councilId)
    .where('provider_id', '=', providerId)
    .where((of) => of.or([of('ended_on', 'is', null), of('ended_on', '>', on)]))
    .orderBy('name')
    .limit(100)
    .execute()
}

/** Providers where one person has a place. */
export async function providersOf(
  db: Db,
  { councilId, personId, on }: { councilId: Id; personId: Id; on: Day },
): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select distinct v.id, v.name from standing_booking b
    join session s on s.council_id = b.council_id and s.id = b.session_id
    join provider v on v.council_id = s.council_id and v.id = s.provider_id
    where b.council_id = ${councilId} and b.person_id = ${personId} and (b.ends_on is null or b.ends_on >= ${on})
    order by v.name, v.id
  `.execute(db)
  return rows
}

export async function providerNamed(
  db: Db,
  councilId: Id,
  providerId: Id,
): Promise<readonly Named[]> {
  return db
    .selectFrom('provider')
    .select(['id', 'name'])
    .where('council_id', '=', councilId)
    .where('id', '=', providerId)
    .execute()
}

/** The venues of a provider. */
export async function venuesOf(db: Db, councilId: Id, providerId: Id): Promise<readonly Named[]> {
  return db
    .selectFrom('venue')
    .select(['id', 'name'])
    .where('council_id', '=', councilId)
    .where('provider_id', '=', providerId)
    .orderBy('name')
    .execute()
}

/** Who a reference belongs to, for whoever is at the duty desk. */
export async function personByReference(
  db: Db,
  councilId: Id,
  reference: string,
): Promise<Id | undefined> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('council_id', '=', councilId)
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row?.id
}

/** Those whom somebody works with. */
export async function peopleWorkedWith(
  db: Db,
  { councilId, accountId, on }: { councilId: Id; accountId: Id; on: Day },
): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select p.id, p.known_as || ' ' || p.family_name as name from person p
    where p.council_id = ${councilId} and p.id in (
      select t.person_id from relationship t where t.council_id = ${councilId} and t.account_id = ${accountId}
        and t.kind = 'works-with' and 'week' = any(t.scopes) and t.starts_on <= ${on}
        and (t.ends_on is null or t.ends_on >= ${on}))
    order by p.known_as, p.family_name, p.id limit 500
  `.execute(db)
  return rows
}

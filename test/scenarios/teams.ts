import { type RawBuilder, sql } from 'kysely'
import { expect } from 'vitest'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

export type Council = { readonly db: Db; readonly councilId: Id }

/** So many people of the council of whom this is so; `p` is the person. */
export async function pick(
  { db, councilId }: Council,
  count: number,
  such: RawBuilder<unknown>,
): Promise<readonly Id[]> {
  const { rows } = await sql<{ id: Id }>`select p.id from person p
    where p.council_id = ${councilId} and ${such} order by p.reference limit ${count}`.execute(db)
  expect(rows.length, 'people to be found').toBe(count)
  return rows.map(({ id }) => id)
}

/** A worker with exactly these people, who can be signed in as. */
export async function teamOf(
  { db, councilId }: Council,
  name: string,
  people: readonly Id[],
): Promise<void> {
  const id = idFrom(councilId, 'team', name)
  await sql`insert into account (council_id, id, name, language, seeing, is_demo)
    values (${councilId}, ${id}, ${name}, 'en', 'standard', true)`.execute(db)
  await sql`insert into account_role values (${councilId}, ${id}, 'social-worker')`.execute(db)
  await sql`insert into relationship (council_id, id, account_id, person_id, kind, scopes, starts_on)
    select ${councilId}, gen_random_uuid(), ${id}, person::uuid, 'works-with',
      '{week,travel,money,plan,needs,notes}', '2020-01-01'
    from unnest(${[...people]}::text[]) person`.execute(db)
}

export const assessedFor = (ratio: string, setting: string) => {
  const [staff, people] = ratio.split(':').map(Number)
  return sql`exists (select 1 from assessed_ratio r where r.person_id = p.id and r.setting = ${setting}
    and r.valid_to is null and r.staff = ${staff} and r.people = ${people})`
}

/** They hold a place at a venue of this kind. */
export const goTo = (kind: string) => sql`exists (select 1 from standing_booking b
  join session s on s.council_id = b.council_id and s.id = b.session_id
  join venue v on v.council_id = s.council_id and v.id = s.venue_id
  where b.council_id = p.council_id and b.person_id = p.id and b.ends_on is null and v.kind = ${kind})`

export const inBuilding = sql`exists (select 1 from assessed_ratio r
  where r.person_id = p.id and r.setting = 'building' and r.valid_to is null)`

export const hasBudgetOn = (day: string) => sql`exists (select 1 from budget b
  where b.person_id = p.id and b.state in ('active', 'revised', 'ended') and b.valid_from <= ${day}::date
    and (b.valid_to is null or b.valid_to >= ${day}::date))`

/** They must have an advocate (Care Act 2014 s67), and none was asked; or they need none. */
export const mustHaveAdvocate = (
  must: boolean,
) => sql`(select a.has_difficulty and a.appropriate_individual = ''
    from assessment a where a.person_id = p.id order by a.started_on desc, a.id desc limit 1) is ${must ? sql`true` : sql`false`}
  and not exists (select 1 from advocacy_referral f where f.person_id = p.id and f.state <> 'ended')`

/** They are assessed for one worker for so many people from now on. */
export const setRatio = ({ db }: Council, people: readonly Id[], setting: string, to: number) =>
  sql`update assessed_ratio set staff = 1, people = ${to} where person_id::text = any(${[...people]}::text[])
    and setting = ${setting} and valid_to is null`.execute(db)

export const assess = (
  { db }: Council,
  people: readonly Id[],
  ratio: { readonly staff: number; readonly people: number },
) =>
  sql`insert into assessed_ratio (council_id, person_id, setting, staff, people, valid_from)
    select p.council_id, p.id, 'building', ${ratio.staff}::int, ${ratio.people}::int, '2026-01-01' from person p
    where p.id::text = any(${[...people]}::text[])`.execute(db)

/** They hold a place beside somebody else, at a venue of this kind. */
export const place = ({ db }: Council, people: readonly Id[], kind: string) =>
  sql`insert into standing_booking
      (council_id, id, person_id, session_id, staff, people, price_pence, starts_on, made_by)
    select p.council_id, gen_random_uuid(), p.id, b.session_id, b.staff, b.people, b.price_pence, '2026-01-01', 'demo'
    from person p cross join lateral (
      select b.* from standing_booking b join session s on s.id = b.session_id join venue v on v.id = s.venue_id
      where b.council_id = p.council_id and v.kind = ${kind} and b.ends_on is null order by b.id limit 1
    ) b where p.id::text = any(${[...people]}::text[])`.execute(db)

import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Consent } from './consent.ts'

/** What the person consents to or not, as they last answered. What has ended stands after it, latest first. */
export async function consentsOf(db: Db, councilId: Id, personId: Id): Promise<readonly Consent[]> {
  const { rows } = await sql<{ consent: Consent }>`
    select jsonb_strip_nulls(jsonb_build_object('id', id, 'personId', person_id, 'about', about, 'answer', answer,
      'how', how, 'words', words, 'askedOn', asked_on, 'askedBy', asked_by, 'endedOn', ended_on)) as consent
    from consent where council_id = ${councilId} and person_id = ${personId}
    order by about, (ended_on is not null), asked_on desc, id desc
  `.execute(db)
  return rows.map(({ consent }) => consent)
}

/** Somebody with a sign-in who has to do with the person and does not work for the council. */
export type Around = { readonly id: Id; readonly name: string }

/** Those whose sign-in a carer's or a holder's record may name: family, advocates, holders of documents. */
export async function accountsAround(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly Around[]> {
  return db
    .selectFrom('account as a')
    .innerJoin('relationship as r', (join) =>
      join.onRef('r.council_id', '=', 'a.council_id').onRef('r.account_id', '=', 'a.id'),
    )
    .select(['a.id', 'a.name'])
    .distinct()
    .where('a.council_id', '=', councilId)
    .where('r.person_id', '=', personId)
    .where('r.kind', 'in', ['circle', 'authority', 'service-fund'])
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()
}

/** Somebody of the family with a sign-in, and whether they see the week by the person's consent today. */
export type Family = Around & { readonly sees: boolean }

/** Those of the family who have a sign-in: carers on record, and whoever saw the week before. */
export async function familyOf(
  db: Db,
  { councilId, personId, today }: { councilId: Id; personId: Id; today: Day },
): Promise<readonly Family[]> {
  const { rows } = await sql<Family>`
    select a.id, a.name, exists (
      select 1 from relationship r where r.council_id = a.council_id and r.account_id = a.id
        and r.person_id = ${personId} and r.kind = 'circle' and r.starts_on <= ${today}
        and (r.ends_on is null or r.ends_on >= ${today}) and r.scopes <> '{}'
    ) as sees
    from account a
    where a.council_id = ${councilId} and (
      a.id in (select c.account_id from carer c
        where c.council_id = ${councilId} and c.person_id = ${personId} and c.ended_on is null)
      or a.id in (select r.account_id from relationship r
        where r.council_id = ${councilId} and r.person_id = ${personId} and r.kind = 'circle'))
    order by a.name, a.id
  `.execute(db)
  return rows
}

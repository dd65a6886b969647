import { sql } from 'kysely'
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

/** The names of the accounts that wrote, saw or signed, in one query: account by its id. */
export async function namesOf(
  db: Db,
  councilId: Id,
  accountIds: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('council_id', '=', councilId)
    .where('id', 'in', [...new Set(accountIds)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
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

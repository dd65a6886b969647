import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { Holding, Paper } from './paper.ts'
import type { PaperOfFile } from './paper-of-file.ts'
import type { Provider } from './session.ts'

export const paperOfFileRow =
  (councilId: Id) =>
  ({ id, providerId, kind, holds, expiresOn, sentAt }: PaperOfFile): RowOf<'provider_paper'> => ({
    ...{ council_id: councilId, id, provider_id: providerId, kind, from_file: true },
    ...{ expires_on: expiresOn ?? null, state: holds ? 'accepted' : 'replaced' },
    sent_at: sentAt,
  })

/** When each paper of a file first came: kept as it was where it is here already. */
export async function sentAtOf(
  db: Db,
  councilId: Id,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Date>> {
  const rows = await db
    .selectFrom('provider_paper')
    .select(['id', 'sent_at'])
    .where('council_id', '=', councilId)
    .where(
      'id',
      'in',
      sql<Id>`(select x::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as t(x))`,
    )
    .execute()
  return new Map(rows.map((row) => [row.id, row.sent_at]))
}

/** Two who change one provider's papers do so one after the other. */
export async function lockProvider(
  db: Db,
  councilId: Id,
  providerId: Id,
): Promise<Provider['kind']> {
  const { rows } = await sql<{ kind: Provider['kind'] }>`
    select kind from provider where council_id = ${councilId} and id = ${providerId} for no key update
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No provider ${providerId}`)
  return row.kind
}

/** @returns whether it is new: the same form sent twice is one paper */
export async function insertPaper(
  db: Db,
  councilId: Id,
  paper: Omit<Paper, 'version' | 'hasFile' | 'refusedBecause' | 'state'> & {
    readonly fileId?: Id | undefined
    readonly sentBy: Id
  },
): Promise<boolean> {
  const done = await db
    .insertInto('provider_paper')
    .values({
      ...{ council_id: councilId, id: paper.id, provider_id: paper.providerId, kind: paper.kind },
      ...{ holder: paper.holder, number: paper.number, covers_pence: paper.covers ?? null },
      ...{ issued_on: paper.issuedOn ?? null, expires_on: paper.expiresOn ?? null },
      ...{ file_id: paper.fileId ?? null, state: 'sent', sent_by: paper.sentBy },
      sent_at: paper.sentAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export const isPaperKnown = async (db: Db, councilId: Id, id: Id): Promise<boolean> =>
  (await db
    .selectFrom('provider_paper')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .executeTakeFirst()) !== undefined

export async function saveState(
  db: Db,
  councilId: Id,
  paperId: Id,
  to: {
    readonly state: Paper['state']
    readonly because?: string
    readonly by: Id
    readonly at: Date
  },
): Promise<void> {
  await db
    .updateTable('provider_paper')
    .set((e) => ({
      ...{ state: to.state, refused_because: to.because ?? '', version: e('version', '+', 1) },
      ...(to.state !== 'replaced' && { checked_by: to.by, checked_at: to.at }),
    }))
    .where('council_id', '=', councilId)
    .where('id', '=', paperId)
    .execute()
}

export type ProviderHolding = {
  readonly id: Id
  readonly kind: Provider['kind']
  readonly until: Day | null
  readonly papers: readonly Holding[]
}

/** Providers with what decides until when they may be offered; all of the council's, or some. In one query. */
export async function holdings(
  db: Db,
  councilId: Id,
  some?: readonly Id[],
): Promise<readonly ProviderHolding[]> {
  const among = some
    ? sql`and o.id in (select x::uuid from jsonb_array_elements_text(${JSON.stringify(some)}::jsonb) as t(x))`
    : sql``
  const { rows } = await sql<ProviderHolding>`
    select o.id, o.kind, o.papers_until as until, coalesce(p.papers, '[]') as papers
    from provider o
    left join lateral (
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', kind, 'holder', holder, 'state', state,
        'issuedOn', issued_on, 'expiresOn', expires_on)) order by id) as papers
      from provider_paper p where p.council_id = o.council_id and p.provider_id = o.id and p.state = 'accepted'
    ) p on true
    where o.council_id = ${councilId} ${among} order by o.id
  `.execute(db)
  return rows
}

export async function savePapersUntil(
  db: Db,
  councilId: Id,
  all: readonly { readonly id: Id; readonly until: Day | null }[],
): Promise<void> {
  if (all.length === 0) return
  await sql`
    update provider o set papers_until = given.until
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as given(id uuid, until date)
    where o.council_id = ${councilId} and o.id = given.id and o.papers_until is distinct from given.until
  `.execute(db)
}

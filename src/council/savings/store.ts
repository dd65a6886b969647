import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Move } from './move.ts'
import type { Said } from './savings-record.ts'

type By = { readonly accountId: Id; readonly at: Date }

/** Locks a record until the transaction ends. */
export async function lockRecord(db: Db, councilId: Id, recordId: Id): Promise<void> {
  const { rows } = await sql`
    select id from savings_record where council_id = ${councilId} and id = ${recordId} for no key update
  `.execute(db)
  if (rows.length === 0) throw new NotFound(`No savings record ${recordId}`)
}

/** @returns whether it is new: a form that is sent twice makes one record */
export async function insertRecord(db: Db, councilId: Id, id: Id, at: Date): Promise<boolean> {
  const added = await db
    .insertInto('savings_record')
    .values({ council_id: councilId, id, made_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function raiseVersion(db: Db, councilId: Id, id: Id, version: number): Promise<void> {
  await db
    .updateTable('savings_record')
    .set({ version })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/** What was said, as one version with its costs. Never changed afterwards. */
export async function insertVersion(
  db: Db,
  of: { readonly councilId: Id; readonly recordId: Id; readonly version: number },
  said: Said,
  by: By,
): Promise<void> {
  const key = { council_id: of.councilId, record_id: of.recordId, version: of.version }
  await db
    .insertInto('savings_version')
    .values({
      ...key,
      ...{ name: said.name, purpose: said.purpose, source: said.source, year: said.year },
      ...{ amount_pence: said.amount ?? null, percent_hundredths: said.hundredths ?? null },
      ...{ baseline_pence: said.baseline ?? null, people: said.people },
      ...{ made_by: by.accountId, made_at: by.at },
    })
    .execute()
  const costs = said.costs.map(({ kind, amount, source }) => ({
    ...key,
    ...{ kind, amount_pence: amount, source },
  }))
  if (costs.length > 0) await db.insertInto('savings_cost').values(costs).execute()
}

export async function insertMove(
  db: Db,
  councilId: Id,
  recordId: Id,
  move: Move,
  by: By,
): Promise<void> {
  await db
    .insertInto('savings_move')
    .values({
      ...{ council_id: councilId, id: move.id, record_id: recordId, moved_on: move.movedOn },
      ...{ people: move.people, evidence: move.evidence, made_by: by.accountId, made_at: by.at },
    })
    .execute()
}

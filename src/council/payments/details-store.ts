import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { AccountAtBank, Call } from './bank-details.ts'

export type NewDetails = AccountAtBank & {
  readonly id: Id
  readonly providerId?: Id | undefined
  readonly givenBy: Id
  readonly givenAt: Date
}

/** @returns whether they are new: a form that is sent twice is written once */
export async function insertDetails(db: Db, councilId: Id, given: NewDetails): Promise<boolean> {
  const added = await db
    .insertInto('bank_details')
    .values({
      ...{ council_id: councilId, id: given.id, provider_id: given.providerId ?? null },
      ...{ account_name: given.accountName, sort_code: given.sortCode },
      ...{ account_number: given.accountNumber, given_by: given.givenBy, given_at: given.givenAt },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

type AtHand = {
  readonly givenBy: Id
  readonly isAnswered: boolean
  readonly isNewest: boolean
}

/** Details to be called about, locked until the transaction ends. */
export async function lockDetails(db: Db, councilId: Id, id: Id): Promise<AtHand> {
  const { rows } = await sql<AtHand>`
    select d.given_by as "givenBy", d.answer is not null as "isAnswered", not exists (
      select from bank_details n where n.council_id = d.council_id
        and n.provider_id is not distinct from d.provider_id and n.given_at > d.given_at) as "isNewest"
    from bank_details d where d.council_id = ${councilId} and d.id = ${id} for no key update of d
  `.execute(db)
  if (!rows[0]) throw new NotFound(`No bank details ${id}`)
  return rows[0]
}

export async function markCalled(
  db: Db,
  councilId: Id,
  call: Call & { readonly id: Id; readonly by: Id; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('bank_details')
    .set({
      ...{ answer: call.answer, called_words: call.words },
      ...{ called_by: call.by, called_at: call.at },
    })
    .where('council_id', '=', councilId)
    .where('id', '=', call.id)
    .execute()
}

/** Details that came with a file, with the call about them where there was one: one statement. */
export type SavedDetails = NewDetails & {
  readonly called?: Call & { readonly by: Id; readonly at: Date }
}

export async function insertSaved(
  db: Db,
  councilId: Id,
  all: readonly SavedDetails[],
): Promise<void> {
  const rows = all.map(({ called, ...one }) => ({
    ...{ id: one.id, provider_id: one.providerId ?? null, account_name: one.accountName },
    ...{ sort_code: one.sortCode, account_number: one.accountNumber },
    ...{ given_by: one.givenBy, given_at: one.givenAt, answer: called?.answer ?? null },
    ...{ called_by: called?.by ?? null, called_at: called?.at ?? null },
    called_words: called?.words ?? '',
  }))
  await sql`
    insert into bank_details (council_id, id, provider_id, account_name, sort_code, account_number, given_by,
      given_at, answer, called_by, called_at, called_words)
    select ${councilId}, id, provider_id, account_name, sort_code, account_number, given_by, given_at, answer,
      called_by, called_at, called_words
    from jsonb_populate_recordset(null::bank_details, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing
  `.execute(db)
}

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { OrderFile } from './order.ts'
import { endToEndOf, type LeftOut, type Planned, type Preparing } from './run.ts'

export type NewRun = Preparing & {
  readonly id: Id
  readonly number: number
  readonly ownDetailsId: Id
  readonly by: Id
  readonly at: Date
  readonly payments: readonly (Planned & { readonly id: Id })[]
  readonly leftOut: readonly LeftOut[]
}

/** Keeps a run with what it pays, line by line, and what it leaves out. Queried lines stay where they are. */
export async function insertRun(db: Db, councilId: Id, run: NewRun): Promise<void> {
  await db
    .insertInto('payment_run')
    .values({
      ...{ council_id: councilId, id: run.id, number: run.number, up_to: run.upTo },
      ...{ pay_on: run.payOn, own_details_id: run.ownDetailsId },
      ...{ prepared_by: run.by, prepared_at: run.at },
    })
    .execute()
  const payments = run.payments.map((one) => ({
    ...{ id: one.id, run_id: run.id, provider_id: one.providerId, details_id: one.detailsId },
    ...{ end_to_end: endToEndOf(one.id), amount_pence: one.amount },
  }))
  await sql`
    insert into payment (council_id, id, run_id, provider_id, details_id, end_to_end, amount_pence)
    select ${councilId}, id, run_id, provider_id, details_id, end_to_end, amount_pence
    from jsonb_populate_recordset(null::payment, ${JSON.stringify(payments)}::jsonb)
  `.execute(db)
  await sql`
    with taken as (
      update provider_line l set payment_id = p.id from payment p
      where p.council_id = ${councilId} and p.run_id = ${run.id} and l.council_id = p.council_id
        and l.provider_id = p.provider_id and l.payment_id is null and l.day <= ${run.upTo}::date
        and not exists (select from provider_line_query q where q.council_id = l.council_id
          and q.line_id = l.id and q.answer is null)
      returning l.payment_id, l.id
    )
    insert into payment_part (council_id, payment_id, line_id) select ${councilId}, payment_id, id from taken
  `.execute(db)
  const leftOut = run.leftOut.map((one) => ({
    ...{ run_id: run.id, provider_id: one.providerId, reason: one.reason, lines: one.lines },
    amount_pence: one.amount,
  }))
  await sql`
    insert into payment_left_out (council_id, run_id, provider_id, reason, lines, amount_pence)
    select ${councilId}, run_id, provider_id, reason, lines, amount_pence
    from jsonb_populate_recordset(null::payment_left_out, ${JSON.stringify(leftOut)}::jsonb)
  `.execute(db)
}

type By = { readonly runId: Id; readonly by: Id; readonly at: Date }

export async function markReleased(db: Db, councilId: Id, { runId, by, at }: By): Promise<void> {
  await db
    .updateTable('payment_run')
    .set({ released_by: by, released_at: at })
    .where('council_id', '=', councilId)
    .where('id', '=', runId)
    .execute()
}

/** A run that is not to be paid: its lines wait for the next one. */
export async function markCalledOff(db: Db, councilId: Id, { runId, by, at }: By): Promise<void> {
  await db
    .updateTable('payment_run')
    .set({ called_off_by: by, called_off_at: at })
    .where('council_id', '=', councilId)
    .where('id', '=', runId)
    .execute()
  await sql`
    update provider_line l set payment_id = null from payment p
    where p.council_id = ${councilId} and p.run_id = ${runId} and l.council_id = p.council_id
      and l.payment_id = p.id
  `.execute(db)
}

/** Keeps the files of a run as they are, for ever. */
export async function insertFiles(
  db: Db,
  councilId: Id,
  of: { readonly runId: Id; readonly files: readonly OrderFile[]; readonly at: Date },
): Promise<void> {
  await db
    .insertInto('payment_file')
    .values(
      of.files.map(({ format, content }) => ({
        ...{ council_id: councilId, run_id: of.runId, format, content: Buffer.from(content) },
        ...{ sha256: createHash('sha256').update(content).digest('hex'), made_at: of.at },
      })),
    )
    .execute()
}

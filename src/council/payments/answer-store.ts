import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Asked, News } from './answers.ts'

/** The payments that these answers name. The caller holds the lock of the council's payments. */
export async function paymentsNamed(
  db: Db,
  councilId: Id,
  endToEnds: readonly string[],
): Promise<readonly Asked[]> {
  const { rows } = await sql<Asked>`
    select p.id, p.provider_id as "providerId", p.end_to_end as "endToEnd", p.amount_pence as amount, p.status,
      r.pay_on as "payOn",
      r.released_at is not null as "isReleased"
    from payment p join payment_run r on r.council_id = p.council_id and r.id = p.run_id
    where p.council_id = ${councilId}
      and p.end_to_end in (select jsonb_array_elements_text(${JSON.stringify(endToEnds)}::jsonb))
  `.execute(db)
  return rows
}

/** Keeps what the bank said. The lines of what it sent back wait for a later run. */
export async function markAnswers(
  db: Db,
  councilId: Id,
  { news, by, at }: { readonly news: readonly News[]; readonly by: Id; readonly at: Date },
): Promise<void> {
  const rows = news.map(({ answer, payment }) => ({
    ...{ id: payment.id, status: answer.status, reason: answer.reason },
  }))
  await sql`
    update payment p set status = x.status, reason = x.reason, answered_by = ${by}, answered_at = ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, status text, reason text)
    where p.council_id = ${councilId} and p.id = x.id
  `.execute(db)
  const back = rows.filter(({ status }) => status === 'rejected').map(({ id }) => id)
  await sql`
    update provider_line set payment_id = null where council_id = ${councilId}
      and payment_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(back)}::jsonb))
  `.execute(db)
}

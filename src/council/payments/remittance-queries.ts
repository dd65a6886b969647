import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LineSeen } from './remittance.ts'

export type PaymentTo = {
  readonly id: Id
  readonly providerId: Id
  readonly name: string
  readonly payOn: Day
  readonly amount: Pence
  readonly endToEnd: string
  readonly status: 'accepted' | 'rejected' | null
}
const MOST_PAYMENTS = 26

/** What was released for a provider, the latest first. */
export const paymentsTo = (db: Db, councilId: Id, providerId: Id): Promise<readonly PaymentTo[]> =>
  paymentsWhere(db, councilId, sql`p.provider_id = ${providerId}`)

export async function paymentSeen(
  db: Db,
  councilId: Id,
  paymentId: Id,
): Promise<PaymentTo | undefined> {
  const [payment] = await paymentsWhere(db, councilId, sql`p.id = ${paymentId}`)
  return payment
}

async function paymentsWhere(
  db: Db,
  councilId: Id,
  where: RawBuilder<unknown>,
): Promise<readonly PaymentTo[]> {
  const { rows } = await sql<PaymentTo>`
    select p.id, p.provider_id as "providerId", v.name, r.pay_on as "payOn", p.amount_pence as amount,
      p.end_to_end as "endToEnd", p.status
    from payment p
    join payment_run r on r.council_id = p.council_id and r.id = p.run_id
    join provider v on v.council_id = p.council_id and v.id = p.provider_id
    where p.council_id = ${councilId} and r.released_at is not null and ${where}
    order by r.number desc limit ${MOST_PAYMENTS}
  `.execute(db)
  return rows
}

/** Sixteen weeks of sixty people every day. */
const MOST_LINES = 5_000

/** The lines of a payment as it was made, whatever the bank said of it since. */
export const linesPaid = (db: Db, councilId: Id, paymentId: Id): Promise<readonly LineSeen[]> =>
  linesWhere(
    db,
    councilId,
    sql`exists (select from payment_part t where t.council_id = l.council_id and t.line_id = l.id
      and t.payment_id = ${paymentId})`,
  )

/** What a provider is still to be paid: lines that no released run has. */
export const linesToCome = (db: Db, councilId: Id, providerId: Id): Promise<readonly LineSeen[]> =>
  linesWhere(
    db,
    councilId,
    sql`l.provider_id = ${providerId} and (l.payment_id is null or exists (select from payment p
      join payment_run r on r.council_id = p.council_id and r.id = p.run_id and r.released_at is null
      where p.council_id = l.council_id and p.id = l.payment_id))`,
  )

export async function lineSeen(db: Db, councilId: Id, lineId: Id): Promise<LineSeen | undefined> {
  const [line] = await linesWhere(db, councilId, sql`l.id = ${lineId}`)
  return line
}

/** Lines about which somebody waits for an answer. */
export const linesQueried = (db: Db, councilId: Id): Promise<readonly LineSeen[]> =>
  linesWhere(
    db,
    councilId,
    sql`exists (select from provider_line_query w where w.council_id = l.council_id and w.line_id = l.id
      and w.answer is null)`,
  )

async function linesWhere(
  db: Db,
  councilId: Id,
  where: RawBuilder<unknown>,
): Promise<readonly LineSeen[]> {
  const { rows } = await sql<LineSeen>`
    select l.id, l.provider_id as "providerId", v.name as "providerName", l.day, l.person_id as "personId",
      n.known_as as "knownAs", s.title_en as "titleEn", s.title_cy as "titleCy", y.basis, y.price_pence as price,
      y.reasons, y.correction, (l.package_pence + l.council_pence)::bigint as amount,
      (select jsonb_build_object('id', q.id, 'words', q.words, 'by', a.name, 'answer', q.answer,
          'answerWords', q.answer_words)
        from provider_line_query q join account a on a.council_id = q.council_id and a.id = q.asked_by
        where q.council_id = l.council_id and q.line_id = l.id order by q.asked_at desc limit 1) as query
    from provider_line l
    join payable y on y.council_id = l.council_id and y.id = l.id
    join session s on s.council_id = l.council_id and s.id = y.session_id
    join person n on n.council_id = l.council_id and n.id = l.person_id
    join provider v on v.council_id = l.council_id and v.id = l.provider_id
    where l.council_id = ${councilId} and ${where}
    order by l.day, s.title_en, n.known_as, y.correction limit ${MOST_LINES}
  `.execute(db)
  return rows
}

/** The line that a question is about. */
export async function lineOfQuery(db: Db, councilId: Id, queryId: Id): Promise<Id | undefined> {
  const row = await db
    .selectFrom('provider_line_query')
    .select('line_id')
    .where('council_id', '=', councilId)
    .where('id', '=', queryId)
    .executeTakeFirst()
  return row?.line_id
}

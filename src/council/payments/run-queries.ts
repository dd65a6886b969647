import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { AccountAtBank } from './bank-details.ts'
import type { Ordered } from './order.ts'
import type { AtHand, Candidate } from './run.ts'

/** The details in force of each account: the last that a call has confirmed. */
export const inForce = (councilId: Id) => sql`(
  select distinct on (provider_id) provider_id, id from bank_details
  where council_id = ${councilId} and answer = 'confirmed' order by provider_id, called_at desc)`

type Row = {
  readonly providerId: Id
  readonly lines: number
  readonly amount: Pence
  readonly queriedLines: number
  readonly queriedAmount: Pence
  readonly detailsId: Id | null
  readonly isHeld: boolean
}

/** What waits for each provider up to a day, with the account that it may go to: one query. */
export async function candidates(db: Db, councilId: Id, upTo: Day): Promise<readonly Candidate[]> {
  const { rows } = await sql<Row>`
    select w.*, f.id as "detailsId", exists (select from bank_details d where d.council_id = ${councilId}
      and d.provider_id = w."providerId" and d.answer is null) as "isHeld"
    from (
      select l.provider_id as "providerId", count(*) filter (where q.id is null)::integer as lines,
        coalesce(sum(l.package_pence + l.council_pence) filter (where q.id is null), 0)::bigint as amount,
        count(q.id)::integer as "queriedLines",
        coalesce(sum(l.package_pence + l.council_pence) filter (where q.id is not null), 0)::bigint as "queriedAmount"
      from provider_line l
      left join provider_line_query q on q.council_id = l.council_id and q.line_id = l.id and q.answer is null
      where l.council_id = ${councilId} and l.payment_id is null and l.day <= ${upTo}::date
      group by l.provider_id
    ) w left join ${inForce(councilId)} f on f.provider_id = w."providerId"
    order by w."providerId"
  `.execute(db)
  return rows.map((row) => ({
    ...{ providerId: row.providerId, isHeld: row.isHeld },
    waiting: { lines: row.lines, amount: row.amount },
    queried: { lines: row.queriedLines, amount: row.queriedAmount },
    ...(row.detailsId && { detailsId: row.detailsId }),
  }))
}

export type Standing = {
  readonly ownDetailsId: Id | null
  /** A run that is neither released nor called off. */
  readonly waitingId: Id | null
  readonly lastNumber: number
  /** Whether the run asked about is there already. */
  readonly isKnown: boolean
}

export async function standingRuns(db: Db, councilId: Id, runId: Id): Promise<Standing> {
  const { rows } = await sql<Standing>`select
    (select id from ${inForce(councilId)} f where f.provider_id is null) as "ownDetailsId",
    (select id from payment_run where council_id = ${councilId} and released_at is null
      and called_off_at is null) as "waitingId",
    (select coalesce(max(number), 0) from payment_run where council_id = ${councilId}) as "lastNumber",
    exists (select from payment_run where council_id = ${councilId} and id = ${runId}) as "isKnown"
  `.execute(db)
  return rows[0] ?? { ownDetailsId: null, waitingId: null, lastNumber: 0, isKnown: false }
}

export type RunAtHand = AtHand & {
  readonly id: Id
  readonly number: number
  readonly isReleased: boolean
  readonly payer: AccountAtBank
}

/** A run as it stands for whoever releases it or calls it off. */
export async function runAtHand(db: Db, councilId: Id, runId: Id): Promise<RunAtHand> {
  const { rows } = await sql<RunAtHand>`
    select r.id, r.number, r.pay_on as "payOn", r.prepared_by as "preparedBy",
      r.released_at is not null as "isReleased", r.called_off_at is not null as "isCalledOff",
      jsonb_build_object('accountName', o.account_name, 'sortCode', o.sort_code,
        'accountNumber', o.account_number) as payer,
      exists (select from payment p
        join provider_line l on l.council_id = p.council_id and l.payment_id = p.id
        join provider_line_query q on q.council_id = l.council_id and q.line_id = l.id and q.answer is null
        where p.council_id = r.council_id and p.run_id = r.id) as "isQueried",
      (exists (select from payment p join ${inForce(councilId)} f on f.provider_id = p.provider_id
          where p.council_id = r.council_id and p.run_id = r.id and p.details_id <> f.id)
        or exists (select from ${inForce(councilId)} f where f.provider_id is null
          and f.id <> r.own_details_id)) as "hasOtherDetails"
    from payment_run r
    join bank_details o on o.council_id = r.council_id and o.id = r.own_details_id
    where r.council_id = ${councilId} and r.id = ${runId}
  `.execute(db)
  if (!rows[0]) throw new NotFound(`No payment run ${runId}`)
  return rows[0]
}

/** The payments of a run with the account that each goes to, in the order in which they stand in its files. */
export async function orderedPayments(
  db: Db,
  councilId: Id,
  runId: Id,
): Promise<readonly Ordered[]> {
  const { rows } = await sql<Ordered>`
    select p.id, p.provider_id as "providerId", p.end_to_end as "endToEnd", p.amount_pence as amount,
      d.account_name as "accountName", d.sort_code as "sortCode", d.account_number as "accountNumber"
    from payment p join bank_details d on d.council_id = p.council_id and d.id = p.details_id
    where p.council_id = ${councilId} and p.run_id = ${runId} order by p.end_to_end
  `.execute(db)
  return rows
}

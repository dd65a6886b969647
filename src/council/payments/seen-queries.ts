import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Format } from './order.ts'
import type { LeftOut } from './run.ts'

export type RunListed = {
  readonly id: Id
  readonly number: number
  readonly upTo: Day
  readonly payOn: Day
  readonly state: 'waiting' | 'released' | 'called-off'
  readonly preparedBy: Id
  readonly preparedByName: string
  readonly releasedByName: string | null
  readonly payments: number
  readonly rejected: number
  readonly amount: Pence
}
const MOST_RUNS = 24

/** The newest runs, with what each pays. */
export const runsListed = (db: Db, councilId: Id): Promise<readonly RunListed[]> =>
  runsWhere(db, councilId, sql`true`)

export async function runListed(db: Db, councilId: Id, runId: Id): Promise<RunListed | undefined> {
  const [run] = await runsWhere(db, councilId, sql`r.id = ${runId}`)
  return run
}

async function runsWhere(
  db: Db,
  councilId: Id,
  where: RawBuilder<unknown>,
): Promise<readonly RunListed[]> {
  const { rows } = await sql<RunListed>`
    select r.id, r.number, r.up_to as "upTo", r.pay_on as "payOn", r.prepared_by as "preparedBy",
      case when r.released_at is not null then 'released' when r.called_off_at is not null then 'called-off'
        else 'waiting' end as state, a.name as "preparedByName", b.name as "releasedByName",
      (select count(*)::integer from payment p where p.council_id = r.council_id and p.run_id = r.id) as payments,
      (select count(*)::integer from payment p where p.council_id = r.council_id and p.run_id = r.id
        and p.status = 'rejected') as rejected,
      (select coalesce(sum(amount_pence), 0)::bigint from payment p where p.council_id = r.council_id
        and p.run_id = r.id) as amount
    from payment_run r
    join account a on a.council_id = r.council_id and a.id = r.prepared_by
    left join account b on b.council_id = r.council_id and b.id = r.released_by
    where r.council_id = ${councilId} and ${where} order by r.number desc limit ${MOST_RUNS}
  `.execute(db)
  return rows
}

export type PaymentSeen = {
  readonly id: Id
  readonly name: string
  readonly amount: Pence
  readonly endToEnd: string
  readonly status: 'accepted' | 'rejected' | null
  readonly reason: string
  readonly lines: number
}
export type FileSeen = { readonly format: Format; readonly sha256: string; readonly bytes: number }
export type RunSeen = {
  readonly run: RunListed
  readonly payments: readonly PaymentSeen[]
  readonly leftOut: readonly (LeftOut & { readonly name: string })[]
  readonly files: readonly FileSeen[]
}

/** One run with all that it pays, whom it leaves out and why, and its files: two queries. */
export async function runSeen(db: Db, councilId: Id, runId: Id): Promise<RunSeen | undefined> {
  const run = await runListed(db, councilId, runId)
  if (!run) return undefined
  const { rows } = await sql<Omit<RunSeen, 'run'>>`select
    (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', v.name, 'amount', p.amount_pence,
        'endToEnd', p.end_to_end, 'status', p.status, 'reason', p.reason, 'lines', (select count(*)
          from payment_part t where t.council_id = p.council_id and t.payment_id = p.id)) order by v.name), '[]')
      from payment p join provider v on v.council_id = p.council_id and v.id = p.provider_id
      where p.council_id = ${councilId} and p.run_id = ${runId}) as payments,
    (select coalesce(jsonb_agg(jsonb_build_object('name', v.name, 'providerId', o.provider_id, 'reason', o.reason,
        'lines', o.lines, 'amount', o.amount_pence) order by v.name), '[]')
      from payment_left_out o join provider v on v.council_id = o.council_id and v.id = o.provider_id
      where o.council_id = ${councilId} and o.run_id = ${runId}) as "leftOut",
    (select coalesce(jsonb_agg(jsonb_build_object('format', f.format, 'sha256', f.sha256,
        'bytes', octet_length(f.content)) order by f.format), '[]')
      from payment_file f where f.council_id = ${councilId} and f.run_id = ${runId}) as files
  `.execute(db)
  const [rest] = rows
  return rest && { run, ...rest }
}

/** A file as it was made. */
export async function fileOf(
  db: Db,
  councilId: Id,
  of: { readonly runId: Id; readonly format: Format },
): Promise<{ readonly content: Uint8Array; readonly number: number } | undefined> {
  return db
    .selectFrom('payment_file as f')
    .innerJoin('payment_run as r', (join) =>
      join.onRef('r.council_id', '=', 'f.council_id').onRef('r.id', '=', 'f.run_id'),
    )
    .select(['f.content', 'r.number'])
    .where('f.council_id', '=', councilId)
    .where('f.run_id', '=', of.runId)
    .where('f.format', '=', of.format)
    .executeTakeFirst()
}

export type Returned = { readonly name: string; readonly amount: Pence; readonly reason: string }

/** What the bank sent back and no later run has paid yet. */
export async function returnedPayments(db: Db, councilId: Id): Promise<readonly Returned[]> {
  const { rows } = await sql<Returned>`
    select v.name, p.amount_pence as amount, p.reason from payment p
    join provider v on v.council_id = p.council_id and v.id = p.provider_id
    where p.council_id = ${councilId} and p.status = 'rejected' and exists (
      select from payment_part t join provider_line l on l.council_id = t.council_id and l.id = t.line_id
      where t.council_id = p.council_id and t.payment_id = p.id and l.payment_id is null)
    order by p.answered_at limit ${MOST_RUNS}
  `.execute(db)
  return rows
}

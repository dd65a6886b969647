import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Asked } from './year-queries.ts'

export type DaysKnown = {
  readonly personId: Id
  readonly sessionId: Id
  readonly days: readonly Day[]
}

const ofPeople = ({ councilId, year, people }: Asked) => sql`p.council_id = ${councilId}
  and p.person_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))
  and p.day between ${year.from} and ${year.to}`

/** The days of each session of which it is known what came. A swap stands for a day that is known already. */
export async function daysKnown(db: Db, asked: Asked): Promise<readonly DaysKnown[]> {
  const { rows } = await sql<DaysKnown>`
    select p.person_id as "personId", p.session_id as "sessionId", jsonb_agg(distinct p.day) as days
    from payable p where ${ofPeople(asked)} and p.kind <> 'swap'
    group by p.person_id, p.session_id
  `.execute(db)
  return rows
}

/** A payable day, or a correction of one, that the ledger does not have yet: what it adds to what was said before. */
export type NotPosted = {
  readonly id: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly day: Day
  readonly amount: Pence
  /** Of a correction: the line whose promise the day used when it was told of first. It is the same one's to put right. */
  readonly toldOf?: { readonly threadId: Id | null }
}

/** What comes from a package, beyond the correction before; a day whose money is nobody's to account for comes from none. */
export async function usesNotPosted(db: Db, asked: Asked): Promise<readonly NotPosted[]> {
  type Row = Omit<NotPosted, 'toldOf'> & { readonly toldOf: NotPosted['toldOf'] | null }
  const { rows } = await sql<Row>`
    with said as (
      select p.id, p.person_id, p.session_id, p.day, p.correction,
        case when p.route = 'none' then 0 else p.package_pence end as amount,
        lag(case when p.route = 'none' then 0 else p.package_pence end)
          over (partition by p.person_id, p.session_id, p.day order by p.correction) as before
      from payable p where ${ofPeople(asked)}
    )
    select id, person_id as "personId", session_id as "sessionId", day, amount - coalesce(before, 0) as amount,
      e.line as "toldOf"
    from said
    left join lateral (
      select jsonb_build_object('threadId', y.thread_id) as line
      from payable q
      join ledger_transaction t on t.council_id = q.council_id and t.source_id = q.id
      join ledger_posting o on o.council_id = t.council_id and o.transaction_id = t.id
      join ledger_account a on a.council_id = o.council_id and a.id = o.account_id and a.kind = 'used'
      join line_year y on y.council_id = a.council_id and y.id = a.owner_id
      where q.council_id = ${asked.councilId} and q.person_id = said.person_id and q.session_id = said.session_id
        and q.day = said.day and q.correction < said.correction
      order by q.correction desc limit 1
    ) e on said.correction > 0
    where amount <> coalesce(before, 0) and not exists (
      select 1 from ledger_transaction t where t.council_id = ${asked.councilId} and t.source_id = said.id
        and t.idempotency_key = 'used:' || said.id)
    order by day, id
  `.execute(db)
  return rows.map(({ toldOf, ...row }) => ({ ...row, ...(toldOf && { toldOf }) }))
}

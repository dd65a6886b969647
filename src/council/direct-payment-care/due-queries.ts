import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type DirectPaymentDue, dueBetween, type PayableAccount } from './due.ts'

type Row = Omit<PayableAccount, 'closedOn' | 'stop' | 'reviewOn'> & {
  readonly closedOn: Day | null
  readonly stop: NonNullable<PayableAccount['stop']> | null
  readonly reviewOn: Day | null
}

/**
 * The four-weekly payments of a council that fall due between two days, both included, with who they go to, how much, and
 * why one must be held: a death, or a suspension. What was paid already is not in it. One query for all accounts, by the
 * day on which they fall due.
 */
export async function directPaymentsDue(
  db: Db,
  councilId: Id,
  days: { readonly from: Day; readonly to: Day },
): Promise<readonly DirectPaymentDue[]> {
  const { rows } = await sql<Row>`
    with plan_yearly as (
      select of_thread.person_id, sum(of_thread.yearly_pence)::bigint as yearly
      from (select distinct on (p.person_id, l.thread_id) p.person_id, l.route, l.yearly_pence
        from support_plan p join plan_line l on l.council_id = p.council_id and l.plan_id = p.id
        where p.council_id = ${councilId} and p.state in ('active', 'in-review')
        order by p.person_id, l.thread_id, l.starts_on desc, l.id desc) of_thread
      where of_thread.route = 'direct-payment' group by of_thread.person_id)
    select d.id as "directPaymentId", d.person_id as "personId", d.opened_on as "openedOn", d.closed_on as "closedOn",
      y.yearly,
      jsonb_build_object('kind', m.kind, 'held', d.held, 'firm', d.holder,
        'name', coalesce(a.holder, p.known_as || ' ' || p.family_name)) as payee,
      coalesce((select jsonb_agg(e.period_from) from direct_payment_entry e where e.council_id = d.council_id
        and e.direct_payment_id = d.id and e.kind = 'four-weekly' and e.taken_back_at is null
        and e.period_from >= ${days.from}::date - 28), '[]') as paid,
      (select jsonb_build_object('kind', s.kind, 'lastDay', s.last_day) from direct_payment_stop s
        where s.council_id = d.council_id and s.direct_payment_id = d.id and s.lifted_on is null) as stop,
      (select min(c.due_on) from review_clock c where c.council_id = d.council_id and c.person_id = d.person_id) as "reviewOn"
    from direct_payment d
    join person p on p.council_id = d.council_id and p.id = d.person_id
    join direct_payment_manager m on m.council_id = d.council_id and m.direct_payment_id = d.id and m.ends_on is null
    left join authority a on a.council_id = m.council_id and a.id = m.authority_id
    join plan_yearly y on y.person_id = d.person_id
    where d.council_id = ${councilId} and d.opened_on <= ${days.to}
      and (d.closed_on is null or d.closed_on >= ${days.from})
    order by p.family_name, p.known_as, d.id
  `.execute(db)
  const due = rows.flatMap(({ closedOn, stop, reviewOn, ...row }) =>
    dueBetween(
      {
        ...row,
        ...(closedOn && { closedOn }),
        ...(stop && { stop }),
        ...(reviewOn && { reviewOn }),
      },
      days,
    ),
  )
  return due.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Found } from './breach.ts'

/** Council and person together are what was agreed, to the penny (rule R8). */
export const sharesMakeBudget = (councilId: Id): RawBuilder<Found> => sql`
  select id as row, agreed_pence || ' agreed, ' || council_pays_pence || ' + ' || person_pays_pence as found
  from budget where council_id = ${councilId} and agreed_pence <> council_pays_pence + person_pays_pence`

/** What the plan in force has in a year is no more than what was agreed: the rest is free (decision 24, rule R7). */
export const linesWithinBudget = (councilId: Id, on: Day): RawBuilder<Found> => sql`
  select p.id as row, b.agreed_pence || ' agreed, lines come to ' || sum(l.yearly_pence) as found
  from support_plan p
  join budget b on b.council_id = p.council_id and b.id = p.budget_id
  join plan_line l on l.council_id = p.council_id and l.plan_id = p.id
    and l.starts_on <= ${on}::date and (l.ends_on is null or l.ends_on >= ${on}::date)
  where p.council_id = ${councilId} and p.state in ('active', 'in-review')
  group by p.id, b.agreed_pence having sum(l.yearly_pence) > b.agreed_pence`

/** No hour of the plan in force is paid for both by a direct payment and by the council. */
export const oneRouteAnHour = (councilId: Id, on: Day): RawBuilder<Found> => sql`
  select own.id as row, 'the same hour as ' || managed.id as found
  from support_plan p
  join plan_line own on own.council_id = p.council_id and own.plan_id = p.id and own.route = 'direct-payment'
  join plan_line managed on managed.council_id = p.council_id and managed.plan_id = p.id and managed.route = 'managed'
  where p.council_id = ${councilId} and p.state in ('active', 'in-review') and own.weekday = managed.weekday
    and own.starts_minute < managed.starts_minute + managed.minutes
    and managed.starts_minute < own.starts_minute + own.minutes
    and own.starts_on <= ${on}::date and (own.ends_on is null or own.ends_on >= ${on}::date)
    and managed.starts_on <= ${on}::date and (managed.ends_on is null or managed.ends_on >= ${on}::date)`

/** One price of a session, and one row of a rule, holds on any day. */
export const oneRateADay = (councilId: Id): RawBuilder<Found> => sql`
  select a.session_id as row, a.staff || ':' || a.people || ' has two prices from ' || b.valid_from as found
  from session_price a join session_price b on b.council_id = a.council_id and b.session_id = a.session_id
    and b.staff = a.staff and b.people = a.people and b.valid_from > a.valid_from
    and b.valid_from <= coalesce(a.valid_to, 'infinity')
  where a.council_id = ${councilId}
  union all
  select b.id, 'the rule ' || a.key || ' has two rows from ' || b.valid_from
  from council_policy a join council_policy b on b.council_id = a.council_id and b.key = a.key
    and b.state = 'approved' and (b.valid_from, b.id) > (a.valid_from, a.id)
    and b.valid_from <= coalesce(a.valid_to, 'infinity')
  where a.council_id = ${councilId} and a.state = 'approved'`

/** Each transaction comes to nought, in postings of its own day. */
export const ledgerBalances = (councilId: Id): RawBuilder<Found> => sql`
  select t.id as row, 'postings come to ' || coalesce(sum(p.amount_pence), 0) || ', ' || count(p.*) || ' of them' as found
  from ledger_transaction t left join ledger_posting p
    on p.council_id = t.council_id and p.transaction_id = t.id and p.happened_on = t.happened_on
  where t.council_id = ${councilId}
  group by t.id having sum(p.amount_pence) is distinct from 0`

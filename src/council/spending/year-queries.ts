import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { ORDINARY_SITE, type SiteCalendar, type Span } from '#lives/offer/open-days.ts'
import type { PlanLine, Rhythm } from '#weeks/plans/plan-line.ts'
import { siteCalendar } from '#weeks/plans/site-queries.ts'
import type { Standing } from './budget-row.ts'
import type { Piece } from './line-year.ts'
import type { BudgetHeld } from './spending-year.ts'

/** People of a council by their ids, so many from one on. */
export async function peopleAfter(
  db: Db,
  councilId: Id,
  { after, most }: { readonly after: Id | undefined; readonly most: number },
): Promise<readonly Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from person where council_id = ${councilId} and (${after ?? null}::uuid is null or id > ${after ?? null}::uuid)
    order by id limit ${most}
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** Some people of one council in one financial year. */
export type Asked = {
  readonly councilId: Id
  readonly year: Span
  readonly people: readonly Id[]
}
const asked = (people: readonly Id[]) =>
  sql`(select value::uuid from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb))`

/** What was agreed for each of them, whatever became of it since. */
export async function budgetsHeld(
  db: Db,
  { councilId, year, people }: Asked,
): Promise<readonly (BudgetHeld & { readonly personId: Id })[]> {
  const { rows } = await sql<{ personId: Id; agreed: Pence; from: Day; to: Day | null }>`
    select person_id as "personId", agreed_pence as agreed, valid_from as "from", valid_to as "to" from budget
    where council_id = ${councilId} and person_id in ${asked(people)} and state in ('active', 'revised', 'ended')
      and valid_from <= ${year.to} and (valid_to is null or valid_to >= ${year.from})
    order by person_id, valid_from
  `.execute(db)
  return rows.map(({ to, ...row }) => ({ ...row, ...(to && { to }) }))
}

type PieceRow = Pick<PlanLine, 'threadId' | 'kind' | 'what' | 'route' | 'unitPrice' | 'yearly'> & {
  readonly personId: Id
  readonly sessionId: Id | null
  readonly rhythm: Rhythm['kind']
  readonly weekday: number | null
  readonly times: number | null
  readonly weeks: number | null
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly site: SiteCalendar | null
}

/** The lines of their plans for as long as each version was in force, the oldest version first; one query. */
export async function piecesOf(
  db: Db,
  { councilId, year, people }: Asked,
): Promise<readonly (Piece & { readonly personId: Id })[]> {
  const { rows } = await sql<PieceRow>`
    with begun as (
      select id, person_id, number, starts_on, coalesce(active_on, starts_on) as active_on, ended_on from support_plan
      where council_id = ${councilId} and person_id in ${asked(people)}
        and state in ('active', 'in-review', 'superseded')
    ), version as (
      select id, person_id, number,
        case when lag(id) over (partition by person_id order by number) is null
          then least(active_on, starts_on) else active_on end as first_day,
        least(ended_on, lead(active_on) over (partition by person_id order by number) - 1) as last_day
      from begun
    )
    select x.person_id as "personId", l.thread_id as "threadId", l.kind, l.what, l.route, l.session_id as "sessionId",
      l.rhythm, l.weekday, l.times_a_week::float8 as times, l.weeks, l.unit_pence as "unitPrice",
      l.yearly_pence as yearly, least(l.ends_on, x.last_day) as "endsOn",
      case l.rhythm when 'once' then l.starts_on else greatest(l.starts_on, x.first_day) end as "startsOn",
      case when v.id is not null then ${siteCalendar} end as site
    from version x
    join plan_line l on l.council_id = ${councilId} and l.plan_id = x.id
    left join session s on s.council_id = l.council_id and s.id = l.session_id
    left join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where x.first_day <= ${year.to} and (x.last_day is null or x.last_day >= ${year.from})
      and (l.ends_on is null or l.ends_on >= x.first_day) and (x.last_day is null or l.starts_on <= x.last_day)
      and l.starts_on <= ${year.to} and l.unit_pence > 0
    order by x.person_id, x.number, l.starts_on, l.id
  `.execute(db)
  return rows.map(({ sessionId, endsOn, site, rhythm, weekday, times, weeks, ...row }) => ({
    ...row,
    ...(sessionId && { sessionId }),
    ...(endsOn && { endsOn }),
    rhythm: rhythmOf({ rhythm, weekday, times, weeks }),
    site: site ?? ORDINARY_SITE,
  }))
}

function rhythmOf({
  rhythm,
  weekday,
  times,
  weeks,
}: Pick<PieceRow, 'rhythm' | 'weekday' | 'times' | 'weeks'>): Rhythm {
  if (rhythm === 'open-days') return { kind: rhythm, weekday: weekday ?? 0 }
  if (rhythm === 'once') return { kind: rhythm }
  return { kind: rhythm, timesAWeek: times ?? 0, weeks: weeks ?? 0 }
}

/** What each of these accounts holds, and what of it was told as a whole; by account. One query. */
export async function standingsOf(
  db: Db,
  councilId: Id,
  owners: readonly Id[],
): Promise<ReadonlyMap<Id, Standing>> {
  const { rows } = await sql<Standing & { readonly id: Id }>`
    select a.id, sum(p.amount_pence)::bigint as holds, count(*)::int as postings,
      coalesce(sum(p.amount_pence) filter (where t.source_kind in ('budget-year', 'line-passed')), 0)::bigint as told
    from ledger_account a
    join ledger_posting p on p.council_id = a.council_id and p.account_id = a.id
    join ledger_transaction t on t.council_id = p.council_id and t.id = p.transaction_id
    where a.council_id = ${councilId} and a.kind in ('agreed-budget', 'commitment', 'used')
      and a.owner_id in ${asked(owners)}
    group by a.id
  `.execute(db)
  return new Map(rows.map(({ id, ...standing }) => [id, standing]))
}

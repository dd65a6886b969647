import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { SiteCalendar, Span } from '#lives/offer/open-days.ts'
import type { Setting } from '#lives/offer/session.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { financialYearOf } from '#means/contributions/periods.ts'
import { contributionOrder, financialYear, weekBasis } from '#means/contributions/policies.ts'
import { placeNotice } from '#weeks/bookings/absence-policies.ts'
import type { EligibleNeed } from './basket.ts'
import { isActive, type SupportPlan } from './plan.ts'
import { type Costing, planCosting } from './policies.ts'
import type { BreakNeeded } from './respite.ts'
import { siteCalendar } from './site-queries.ts'
import type { CheckedFacts } from './validator.ts'

export type Of = { readonly councilId: Id; readonly personId: Id; readonly on: Day }

type Row = {
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly home: string
  readonly fee_days: number
  readonly communication: string
  readonly assessment: {
    readonly id: Id
    readonly eligible: boolean | null
    readonly minutes: number | null
    readonly needs: readonly EligibleNeed[]
  } | null
  readonly budget: {
    readonly id: Id
    readonly state: string
    readonly adjusted: Pence
    readonly agreed: Pence | null
  } | null
  readonly charge: { readonly maximum: Pence | null } | null
  readonly breaks: readonly BreakNeeded[]
  readonly ratios: readonly { readonly setting: Setting; readonly ratio: Ratio }[]
  readonly copies: number
  readonly sites: Readonly<Record<Id, SiteCalendar>>
}

/** The calendars of the sites of a plan's sessions, by session. */
const sites = (councilId: Id, planId: Id | undefined) => sql`coalesce((
  select jsonb_object_agg(s.id, ${siteCalendar}) from session s
  join venue v on v.council_id = s.council_id and v.id = s.venue_id
  where s.council_id = ${councilId} and s.id in (select l.session_id from plan_line l
    where l.council_id = ${councilId} and l.plan_id = ${planId ?? null}::uuid)), '{}')`

/** All that a plan is worked on with: what it is held against, and the rules of the day. */
export type AtHand = {
  readonly facts: CheckedFacts
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly assessmentId?: Id
  readonly budgetId?: Id
  readonly communication: string
  /** Whether the person lives with somebody whose week their days out change. */
  readonly ratios: Row['ratios']
  readonly costing: Costing
  readonly noticeWeeks: number
  readonly year: Span
  readonly bankHolidays: ReadonlySet<Day>
}

/** The budget that is worked on, else the one that holds; for a plan in force, the one that holds. */
const budget = ({ councilId, personId, on }: Of, isForce: boolean) => sql`(
  select jsonb_build_object('id', b.id, 'state', b.state, 'adjusted', b.adjusted_pence, 'agreed', b.agreed_pence)
  from budget b where b.council_id = ${councilId} and b.person_id = ${personId}
    and ((b.state in ('indicative', 'adjusted', 'proposed') and not ${isForce}::boolean)
      or (b.state in ('authorised', 'active', 'revised') and (b.valid_to is null or b.valid_to >= ${on})
        and (b.valid_from <= ${on} or not ${isForce}::boolean)))
  order by b.number desc limit 1)`

const assessment = ({ councilId, personId, on }: Of) => sql`(
  select jsonb_build_object('id', a.id, 'eligible', a.eligible, 'minutes', a.needed_minutes,
    'needs', coalesce((select jsonb_agg(jsonb_build_object('outcome', n.outcome, 'need', n.need) order by n.outcome)
      from assessed_need n where n.council_id = a.council_id and n.assessment_id = a.id and n.eligible), '[]'))
  from assessment a where a.council_id = ${councilId} and a.person_id = ${personId}
    and a.state = 'decided' and a.decided_on <= ${on}
  order by a.decided_on desc, a.id desc limit 1)`

const breaks = ({ councilId, personId, on }: Of) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('carerId', c.id, 'name', c.name, 'needed', latest.break_minutes) order by c.name)
  from carer c cross join lateral (
    select x.break_minutes from carer_assessment x where x.council_id = c.council_id and x.carer_id = c.id
      and x.state = 'decided' order by x.decided_on desc, x.id desc limit 1) latest
  where c.council_id = ${councilId} and c.person_id = ${personId} and latest.break_minutes > 0
    and (c.ended_on is null or c.ended_on > ${on})), '[]')`

const ratios = ({ councilId, personId, on }: Of) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('setting', setting,
    'ratio', jsonb_build_object('staff', staff, 'people', people)) order by setting)
  from assessed_ratio where council_id = ${councilId} and person_id = ${personId}
    and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})), '[]')`

type Held = Pick<SupportPlan, 'id' | 'version' | 'state'>

async function factsRow(db: Db, of: Of, plan: Held | undefined) {
  const { councilId, personId, on } = of
  const isForce = plan !== undefined && isActive(plan)
  const { rows } = await sql<Row>`
    select c.jurisdiction, p.home, p.home_includes_days as fee_days, p.communication,
      ${assessment(of)} as assessment, ${budget(of, isForce)} as budget,
      (select jsonb_build_object('maximum', f.maximum_pence) from financial_assessment f
        where f.council_id = ${councilId} and f.person_id = ${personId} and f.valid_from <= ${on}
          and (f.valid_to is null or f.valid_to >= ${on})) as charge,
      ${breaks(of)} as breaks, ${ratios(of)} as ratios,
      (select count(*)::int from letter l where l.council_id = ${councilId} and l.person_id = ${personId}
        and l.kind = 'plan' and l.subject = ${plan?.id ?? null}::uuid and l.version = ${plan?.version ?? 0}
        and l.state in ('made', 'given')) as copies,
      ${sites(councilId, plan?.id)} as sites
    from person p join council c on c.id = p.council_id
    where p.council_id = ${councilId} and p.id = ${personId}
  `.execute(db)
  return rows[0]
}

/**
 * All that a plan is worked on with, in three queries, whatever it holds. Refuses where a table that it is reckoned with
 * does not hold on the day.
 *
 * @param plan its version decides whether the person has a copy of just this
 * @param seesCarers whether the reader may know what break the carers need
 */
export async function loadAtHand(
  db: Db,
  of: Of,
  plan: Held | undefined,
  seesCarers: boolean,
): Promise<Result<AtHand, LapsedPolicy>> {
  const rules = await policiesOn(db, of, {
    ...{ weekBasis, order: contributionOrder, year: financialYear },
    ...{ costing: planCosting, notice: placeNotice },
  })
  if (!rules.ok) return rules
  const row = await factsRow(db, of, plan)
  const { weekBasis: basis, order, year, costing, notice } = rules.value
  const { assessment, budget, charge } = row ?? {}
  const days = financialYearOf(of.on, year)
  const holidays = await bankHolidays(db, days.from, days.to)
  if (!areKnownTo(holidays, days.to))
    return refuse({ kind: 'lapsed-policy', key: 'bank-holidays', on: days.to })
  return accept({
    facts: {
      eligibleNeeds: assessment?.needs ?? [],
      ...(assessment?.minutes && { neededMinutes: assessment.minutes }),
      ...(budget && {
        money: {
          kind: budget.agreed === null ? 'indicative' : 'agreed',
          yearly: budget.agreed ?? budget.adjusted,
        } as const,
      }),
      hasThreeAmounts: budget?.agreed != null,
      ...(charge && { maximumWeekly: charge.maximum ?? 'full-cost' }),
      ...{ weekBasis: basis, order },
      ...(seesCarers && { breaks: row?.breaks ?? [] }),
      homePaysForDays: (row?.fee_days ?? 0) > 0,
      calendar: { year: days, bankHolidays: holidays, sites: row?.sites ?? {} },
      isAssessed: assessment != null,
      hasCopy: (row?.copies ?? 0) > 0,
    },
    jurisdiction: row?.jurisdiction ?? 'ENGLAND',
    ...(assessment && { assessmentId: assessment.id }),
    ...(budget && { budgetId: budget.id }),
    communication: row?.communication ?? '',
    ratios: row?.ratios ?? [],
    ...{ costing, noticeWeeks: notice, bankHolidays: holidays },
    year: days,
  })
}

/** No two bank holidays lie further apart than August and Christmas: a longer silence is a table that has ended. */
const LONGEST_SILENCE = 125
const areKnownTo = (holidays: ReadonlySet<Day>, to: Day): boolean =>
  [...holidays].some((day) => day >= addDays(to, -LONGEST_SILENCE))

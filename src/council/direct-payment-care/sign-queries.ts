import { sql } from 'kysely'
import { surplusRules } from '#council/direct-payments/surplus-policies.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { weeklyOf } from '#means/contributions/periods.ts'
import { weekBasis } from '#means/contributions/policies.ts'
import { signRules, talkDays } from './sign-policies.ts'
import {
  type AccountFacts,
  type Sign,
  type Status,
  signsOf,
  statusOf,
  type Talked,
} from './signs.ts'

/** One account with what it shows. */
export type Watched = {
  readonly directPaymentId: Id
  readonly personId: Id
  readonly name: string
  readonly reference: string
  readonly balance: Pence
  readonly signs: readonly Sign[]
  readonly status: Status
  /** The day that a review was due, where it has gone by. It is paid all the same. */
  readonly reviewLateSince?: Day
}

type Row = Pick<Watched, 'directPaymentId' | 'personId' | 'name' | 'reference'> &
  Pick<AccountFacts, 'openedOn' | 'balance' | 'ends' | 'saved'> & {
    readonly yearly: Pence
    readonly lastSpentOn: Day | null
    readonly outside: Pence
    readonly outsideSince: Day | null
    readonly roundTimes: number
    readonly roundSince: Day | null
    readonly hospital: Pence
    readonly hospitalSince: Day | null
    readonly talks: readonly Talked[]
    readonly reviewOn: Day | null
  }

const LOOK_BACK = 84
const TALKS_COUNT = 365

/**
 * The open accounts of a council with the signs that each shows today, in two queries for all of them; or of one person.
 * Nothing where a rule of the council has lapsed.
 */
export async function watchedAccounts(
  db: Db,
  councilId: Id,
  { today, personId }: { readonly today: Day; readonly personId?: Id },
): Promise<readonly Watched[]> {
  const wanted = { surplus: surplusRules, basis: weekBasis, signs: signRules, talk: talkDays }
  const read = await policiesOn(db, { councilId, on: today }, wanted)
  if (!read.ok) return []
  const { surplus, basis, signs: rules, talk } = read.value
  const rows = await accountRows(db, councilId, today, personId)
  return rows.map((row) => {
    const facts = factsOf(row, { today, weekly: weeklyOf(row.yearly, basis), weeks: surplus.weeks })
    const signs = signsOf(facts, rules)
    const { directPaymentId, personId: id, name, reference, balance, reviewOn } = row
    return {
      ...{ directPaymentId, personId: id, name, reference, balance, signs },
      status: statusOf(signs, row.talks, { today, days: talk.days }),
      ...(reviewOn && reviewOn < today && { reviewLateSince: reviewOn }),
    }
  })
}

const since = (day: Day | null) => (day ? { since: day } : {})

const factsOf = (
  row: Row,
  rules: Pick<AccountFacts, 'today' | 'weekly' | 'weeks'>,
): AccountFacts => ({
  ...{ openedOn: row.openedOn, balance: row.balance, ends: row.ends, saved: row.saved, ...rules },
  ...(row.lastSpentOn && { lastSpentOn: row.lastSpentOn }),
  notInPlan: { amount: row.outside, ...since(row.outsideSince) },
  roundToManager: { times: row.roundTimes, ...since(row.roundSince) },
  inHospital: { amount: row.hospital, ...since(row.hospitalSince) },
})

async function accountRows(
  db: Db,
  councilId: Id,
  today: Day,
  personId: Id | undefined,
): Promise<readonly Row[]> {
  const from = addDays(today, -LOOK_BACK)
  const { rows } = await sql<Row>`
    with shown as (
      select d.*, l.id as ledger_id, a.holder as manager_name from direct_payment d
      left join ledger_account l on l.council_id = d.council_id and l.kind = 'direct-payment' and l.owner_id = d.id
      left join direct_payment_manager m on m.council_id = d.council_id and m.direct_payment_id = d.id and m.ends_on is null
      left join authority a on a.council_id = m.council_id and a.id = m.authority_id
      where d.council_id = ${councilId} and d.closed_on is null
        and (${personId ?? null}::uuid is null or d.person_id = ${personId ?? null}::uuid)),
    in_plan as (
      select distinct on (p.person_id, l.thread_id) p.person_id, l.thread_id, l.route, l.yearly_pence
      from support_plan p join plan_line l on l.council_id = p.council_id and l.plan_id = p.id
      where p.council_id = ${councilId} and p.state in ('active', 'in-review')
        and p.person_id in (select person_id from shown)
      order by p.person_id, l.thread_id, l.starts_on desc, l.id desc),
    wanted as (
      select p.person_id, o.thread_id from support_plan p
      join plan_outcome o on o.council_id = p.council_id and o.plan_id = p.id
      where p.council_id = ${councilId} and p.state in ('active', 'in-review')
        and p.person_id in (select person_id from shown)),
    spent as (
      select s.id as payment_id, t.happened_on, -o.amount_pence as pence,
        s.manager_name is not null and lower(e.to_whom) = lower(s.manager_name)
          and o.amount_pence % 1000 = 0 as is_round,
        not exists (select 1 from in_plan i where i.person_id = s.person_id and i.thread_id = e.line_thread)
          and not exists (select 1 from wanted w where w.person_id = s.person_id
            and w.thread_id = e.outcome_thread) as is_outside,
        exists (select 1 from long_absence h where h.council_id = s.council_id and h.person_id = s.person_id
          and h.reason = 'hospital' and h.first_day <= t.happened_on
          and (h.last_day is null or h.last_day >= t.happened_on)) as is_hospital
      from shown s
      join direct_payment_entry e on e.council_id = s.council_id and e.direct_payment_id = s.id and e.kind = 'spent'
        and e.taken_back_at is null
      join ledger_transaction t on t.council_id = e.council_id and t.source_id = e.id and t.reverses is null
        and t.happened_on >= ${from} and t.happened_on <= ${today}
      join ledger_posting o on o.council_id = t.council_id and o.transaction_id = t.id and o.account_id = s.ledger_id),
    round_days as (
      select payment_id, happened_on, count(*)::int as often from spent where is_round group by payment_id, happened_on),
    sums as (
      select payment_id, max(happened_on) as last_on,
        coalesce(sum(pence) filter (where is_outside), 0)::bigint as outside,
        min(happened_on) filter (where is_outside) as outside_since,
        coalesce(sum(pence) filter (where is_hospital), 0)::bigint as hospital,
        min(happened_on) filter (where is_hospital) as hospital_since
      from spent group by payment_id)
    select s.id as "directPaymentId", s.person_id as "personId", p.known_as || ' ' || p.family_name as name, p.reference,
      s.opened_on as "openedOn", ${leftOn(sql`${today}::date`)} as balance,
      coalesce((select jsonb_agg(jsonb_build_object('on', q.ended, 'left', ${leftOn(sql`q.ended`)}) order by q.ended desc)
        from (select s.opened_on + 28 * n - 1 as ended from generate_series(1, (${today}::date - s.opened_on + 1) / 28) n
          order by n desc limit 13) q), '[]') as ends,
      coalesce((select sum(i.yearly_pence)::bigint from in_plan i where i.person_id = s.person_id
        and i.route = 'direct-payment'), 0) as yearly,
      coalesce((select sum(v.amount_pence)::bigint from direct_payment_saving v where v.council_id = s.council_id
        and v.direct_payment_id = s.id and v.ended_at is null and v.needed_on >= ${today}), 0) as saved,
      u.last_on as "lastSpentOn", coalesce(u.outside, 0) as outside, u.outside_since as "outsideSince",
      coalesce(u.hospital, 0) as hospital, u.hospital_since as "hospitalSince",
      coalesce((select max(r.often) from round_days r where r.payment_id = s.id), 0) as "roundTimes",
      (select min(r.happened_on) from round_days r where r.payment_id = s.id and r.often > 1) as "roundSince",
      coalesce((select jsonb_agg(jsonb_build_object('on', k.talked_on, 'isSuspicion', k.suspicion))
        from direct_payment_talk k where k.council_id = s.council_id and k.direct_payment_id = s.id
          and k.talked_on >= ${addDays(today, -TALKS_COUNT)}), '[]') as talks,
      (select min(c.due_on) from review_clock c where c.council_id = s.council_id and c.person_id = s.person_id) as "reviewOn"
    from shown s join person p on p.council_id = s.council_id and p.id = s.person_id
    left join sums u on u.payment_id = s.id
    order by p.family_name, p.given_name, p.id
  `.execute(db)
  return rows
}

/** What the ledger holds of an account at the end of a day. */
const leftOn = (
  on: ReturnType<typeof sql>,
) => sql`coalesce((select sum(b.amount_pence)::bigint from ledger_posting b
  where b.council_id = s.council_id and b.account_id = s.ledger_id and b.happened_on <= ${on}), 0)`

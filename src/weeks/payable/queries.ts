import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy, PlainRow } from '#ground/policies/policy.ts'
import { policiesUsedOn } from '#ground/policies/queries.ts'
import { cancelBands, heldStretches, sicknessAllowance } from '#weeks/bookings/absence-policies.ts'
import type { Basis, Due, PayableRules } from './payable.ts'
import type { Counted } from './totals.ts'

const wanted = {
  bands: cancelBands,
  sickness: sicknessAllowance,
  stretches: heldStretches,
} as const

/** The rules of a day, and the day from which the youngest of them holds: kept with what was worked out by them. */
export type RulesUsed = { readonly rules: PayableRules; readonly from: Day }

export async function rulesUsedOn(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<Result<RulesUsed, LapsedPolicy>> {
  const read = await policiesUsedOn(db, { councilId, on }, wanted)
  if (!read.ok) return read
  const from =
    read.value.used
      .map((one) => one.from)
      .sort()
      .at(-1) ?? on
  return accept({ rules: read.value.values, from })
}

/** The rules by which each of these days was reckoned, by the day from which they hold; two queries for each change. */
export async function rulesBy(
  db: Db,
  councilId: Id,
  counted: readonly CountedThen[],
): Promise<Result<ReadonlyMap<Day, PayableRules>, LapsedPolicy>> {
  const found = new Map<Day, PayableRules>()
  for (const from of new Set(counted.map(({ rulesFrom }) => rulesFrom))) {
    const read = await rulesUsedOn(db, councilId, from)
    if (!read.ok) return read
    found.set(from, read.value.rules)
  }
  return accept(found)
}

/** The rows of a council's rules that are proposed and not decided yet, by key: the newest of each. */
export async function proposedRules(
  db: Db,
  councilId: Id,
): Promise<ReadonlyMap<string, readonly PlainRow[]>> {
  const { rows } = await sql<{ key: string; value: unknown }>`
    select distinct on (key) key, value from council_policy
    where council_id = ${councilId} and state = 'proposed'
      and key in (${cancelBands.key}, ${sicknessAllowance.key}, ${heldStretches.key})
    order by key, proposed_at desc
  `.execute(db)
  return new Map(
    rows.map(({ key, value }) => [key, (Array.isArray(value) ? value : [value]) as PlainRow[]]),
  )
}

/** What stands of each day: the last correction. Of one provider's sessions, where it is named. */
export const latest = (councilId: Id, from: Day, to: Day, providerId?: Id) => sql`(
  select distinct on (day, session_id, person_id) * from payable
  where council_id = ${councilId} and day between ${from}::date and ${to}::date
    ${
      providerId === undefined
        ? sql``
        : sql`and session_id in (select id from session
          where council_id = ${councilId} and provider_id = ${providerId})`
    }
  order by day, session_id, person_id, correction desc
)`

/** So many days that came to the same by the same rules, and the day from which the youngest of those holds. */
export type CountedThen = Counted & { readonly rulesFrom: Day }

/** A span's booked days in one query: those that came to the same by the same rules are counted together. */
export async function countedDays(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly CountedThen[]> {
  const { rows } = await sql<CountedThen>`
    select count(*)::integer as days, p.price_pence as price, p.facts as fact, p.policy_from as "rulesFrom"
    from ${latest(councilId, from, to)} p where p.facts <> '{}'
    group by p.price_pence, p.facts, p.policy_from
  `.execute(db)
  return rows
}

export type ByRoute = {
  readonly route: 'direct-payment' | 'service-fund' | 'managed' | 'none'
  readonly days: number
  readonly provider: Pence
  readonly package: Pence
  readonly council: Pence
  readonly chargeable: Pence
}

/** What stands for a span, by how the person's money is held. */
export async function totalsByRoute(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly ByRoute[]> {
  const { rows } = await sql<ByRoute>`
    select route, count(*)::integer as days, sum(provider_pence)::bigint as provider,
      sum(package_pence)::bigint as package, sum(council_pence)::bigint as council,
      sum(chargeable_pence)::bigint as chargeable
    from ${latest(councilId, from, to)} p group by route order by route
  `.execute(db)
  return rows
}

export type Waiting = { readonly sittings: number; readonly checks: number }

/** What is not payable yet in a span: registers that nobody signed off, and welfare checks that are open. */
export async function notYetPayable(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<Waiting> {
  const { rows } = await sql<Waiting>`select
    (select count(*)::integer from register_day where council_id = ${councilId} and signed_off_at is null
      and day between ${from}::date and ${to}::date) as sittings,
    (select count(*)::integer from welfare_check where council_id = ${councilId} and closed_at is null
      and day between ${from}::date and ${to}::date) as checks`.execute(db)
  return rows[0] ?? { sittings: 0, checks: 0 }
}

/** One day of one person as whoever runs it is paid for it. */
export type PaidDay = {
  readonly day: Day
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly personId: Id
  readonly knownAs: string
  readonly basis: Basis
  readonly price: Pence
  readonly provider: Pence
  readonly package: Pence
  readonly council: Pence
  readonly reasons: Due['reasons']
}

/** What a provider is paid for its days of a span, the latest first. */
export async function paidDays(
  db: Db,
  of: {
    readonly councilId: Id
    readonly providerId: Id
    readonly from: Day
    readonly to: Day
    readonly most: number
  },
): Promise<readonly PaidDay[]> {
  const { councilId, providerId, from, to, most } = of
  const { rows } = await sql<PaidDay>`
    select p.day, p.session_id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy",
      p.person_id as "personId", n.known_as as "knownAs", p.basis, p.price_pence as price,
      p.provider_pence as provider, p.package_pence as package, p.council_pence as council, p.reasons
    from session s
    join ${latest(councilId, from, to, providerId)} p on p.session_id = s.id
    join person n on n.council_id = s.council_id and n.id = p.person_id
    where s.council_id = ${councilId} and s.provider_id = ${providerId}
    order by p.day desc, s.title_en, n.known_as, p.person_id limit ${most}
  `.execute(db)
  return rows
}

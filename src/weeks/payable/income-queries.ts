import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { latest } from './queries.ts'
import type { AreaCount, PaidBy } from './who-pays.ts'

type Whose = { readonly councilId: Id; readonly providerId: Id }

/**
 * What a provider is paid for its days of a span, by whose money it is: that of each holder of service funds, as they held
 * it on the day, of each person with a direct payment, and of the council, whose allowance pays for days of illness too.
 */
export async function incomeOf(
  db: Db,
  { councilId, providerId, from, to }: Whose & { readonly from: Day; readonly to: Day },
): Promise<readonly PaidBy[]> {
  const { rows } = await sql<{
    kind: PaidBy['kind']
    payer: Id | null
    name: string | null
    amount: PaidBy['amount']
  }>`
    with paid as (
      select p.day, p.person_id, p.route, p.package_pence, p.council_pence
      from ${latest(councilId, from, to, providerId)} p
    ), shares as (
      select case p.route when 'managed' then 'council' when 'none' then 'not-known' else p.route end as kind,
        case p.route when 'service-fund' then f.account_id when 'direct-payment' then p.person_id end as payer,
        f.name, p.package_pence as amount
      from paid p
      left join lateral (
        select x.account_id, a.name from relationship x
        join account a on a.council_id = x.council_id and a.id = x.account_id
        where p.route = 'service-fund' and x.council_id = ${councilId} and x.person_id = p.person_id
          and x.kind = 'service-fund' and x.starts_on <= p.day and (x.ends_on is null or x.ends_on >= p.day)
        order by x.starts_on, x.id limit 1
      ) f on true
      union all
      select 'council', null, null, council_pence from paid
    )
    select kind, payer, name, sum(amount)::bigint as amount from shares
    group by kind, payer, name having sum(amount) > 0 order by sum(amount) desc, kind, payer
  `.execute(db)
  return rows.map(({ payer, name, ...row }) => ({
    ...row,
    ...(payer && { payer }),
    ...(name && { name }),
  }))
}

/** Whether a provider is the council itself. */
export async function isCouncils(db: Db, { councilId, providerId }: Whose): Promise<boolean> {
  const row = await db
    .selectFrom('provider')
    .select('kind')
    .where('council_id', '=', councilId)
    .where('id', '=', providerId)
    .executeTakeFirst()
  return row?.kind === 'council'
}

/** How many of those with a weekly place with a provider live in each area, the most first. */
export async function homeAreasOf(
  db: Db,
  { councilId, providerId, on }: Whose & { readonly on: Day },
): Promise<readonly AreaCount[]> {
  const { rows } = await sql<AreaCount>`
    select a.name_en as "nameEn", a.name_cy as "nameCy", count(distinct n.id)::int as people
    from session s
    join standing_booking b on b.council_id = s.council_id and b.session_id = s.id
      and b.starts_on <= ${on}::date and (b.ends_on is null or b.ends_on >= ${on}::date)
    join person n on n.council_id = b.council_id and n.id = b.person_id
    join area a on a.council_id = n.council_id and a.key = n.area
    where s.council_id = ${councilId} and s.provider_id = ${providerId}
    group by a.key, a.name_en, a.name_cy order by people desc, a.key
  `.execute(db)
  return rows
}

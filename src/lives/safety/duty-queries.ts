import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { AlertKind, OnDuty } from './alert.ts'
import type { Cover } from './cover.ts'

/** Who has the desk at a moment, first level first, and when somebody next begins; in one query. */
export async function coverAt(db: Db, councilId: Id, at: Date): Promise<Cover> {
  const { rows } = await sql<OnDuty & { startsAt: Date }>`
    (select s.level, s.account_id as "accountId", a.name, coalesce(s.ended_early_at, s.ends_at) as "endsAt",
        s.starts_at as "startsAt"
      from duty_shift s join account a on a.council_id = s.council_id and a.id = s.account_id
      where s.council_id = ${councilId} and s.starts_at <= ${at} and s.ends_at > ${at}
        and (s.ended_early_at is null or s.ended_early_at > ${at})
      order by s.level, s.starts_at, s.id)
    union all
    (select s.level, s.account_id, '', s.ends_at, s.starts_at from duty_shift s
      where s.council_id = ${councilId} and s.starts_at > ${at}
        and (s.ended_early_at is null or s.ended_early_at > s.starts_at)
      order by s.starts_at limit 1)
  `.execute(db)
  const onDuty = rows.filter((row) => row.startsAt <= at)
  const next = rows.find((row) => row.startsAt > at)
  return {
    onDuty: onDuty.map(({ startsAt: _, ...one }) => one),
    ...(onDuty.length === 0 && next && { opensAt: next.startsAt }),
  }
}

/** Somebody whom a person may not want to be told: they are tied to the person, or at the desk now. */
export type Face = { readonly accountId: Id; readonly name: string; readonly kind: string }

/** Those around a person who have a sign-in, family first, and whoever is at the desk: none of them unseen is told. */
export async function facesAround(
  db: Db,
  { councilId, personId, on, at }: { councilId: Id; personId: Id; on: Day; at: Date },
): Promise<readonly Face[]> {
  const { rows } = await sql<Face>`
    select distinct on (rank, name, "accountId") "accountId", name, kind from (
      select r.account_id as "accountId", a.name, r.kind,
        case r.kind when 'circle' then 1 when 'authority' then 2 when 'works-with' then 3 else 4 end as rank
      from relationship r join account a on a.council_id = r.council_id and a.id = r.account_id
      where r.council_id = ${councilId} and r.person_id = ${personId} and r.starts_on <= ${on}
        and (r.ends_on is null or r.ends_on >= ${on}) and (a.ended_on is null or a.ended_on > ${on})
      union all
      select s.account_id, a.name, 'duty', 5 from duty_shift s
      join account a on a.council_id = s.council_id and a.id = s.account_id
      where s.council_id = ${councilId} and s.starts_at <= ${at} and s.ends_at > ${at}
        and (s.ended_early_at is null or s.ended_early_at > ${at})) around
    order by rank, name, "accountId" limit 40
  `.execute(db)
  const seen = new Set<Id>()
  return rows.filter(({ accountId }) => !seen.has(accountId) && seen.add(accountId)).slice(0, 20)
}

/** What one person or sign-in told in the last days, with who has it; never its words. */
export type ToldBefore = {
  readonly id: Id
  readonly kind: AlertKind
  readonly raisedAt: Date
  readonly hasIt?: { readonly name: string; readonly at: Date }
  readonly isClosed: boolean
}

export async function toldBefore(
  db: Db,
  { councilId, accountId, since }: { councilId: Id; accountId: Id; since: Date },
): Promise<readonly ToldBefore[]> {
  const { rows } = await sql<{
    id: Id
    kind: AlertKind
    raisedAt: Date
    name: string | null
    at: Date | null
    closedAt: Date | null
  }>`
    select x.id, x.kind, x.raised_at as "raisedAt", a.name, x.acknowledged_at as at, x.closed_at as "closedAt"
    from alert x left join account a on a.council_id = x.council_id and a.id = x.acknowledged_by
    where x.council_id = ${councilId} and x.account_id = ${accountId} and x.raised_at >= ${since}
      and x.source in ('me', 'public')
    order by x.raised_at desc, x.id limit 3
  `.execute(db)
  return rows.map(({ name, at, closedAt, ...row }) => ({
    ...row,
    ...(name && at && { hasIt: { name, at } }),
    isClosed: closedAt !== null,
  }))
}

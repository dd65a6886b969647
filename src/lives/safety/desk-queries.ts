import { sql } from 'kysely'
import { permissionsOf, ROLES } from '#ground/access/role.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { AlertKind, AlertSource, Level } from './alert.ts'
import type { Shift } from './rota.ts'

/** An alert as the desk's list shows it. */
export type ListedAlert = {
  readonly id: Id
  readonly kind: AlertKind
  readonly source: AlertSource
  readonly level: Level
  readonly raisedAt: Date
  readonly personId: Id | null
  /** The person's name, or the one that was given. */
  readonly name: string
  readonly acknowledgedBy: string | null
  readonly acknowledgedAt: Date | null
}

/** Every alert that is not closed and may be told to this account: those that nobody has first, the oldest first. */
export async function openAlerts(
  db: Db,
  councilId: Id,
  accountId: Id,
): Promise<readonly ListedAlert[]> {
  const { rows } = await sql<ListedAlert>`
    select x.id, x.kind, x.source, x.level, x.raised_at as "raisedAt", x.person_id as "personId",
      coalesce(p.known_as || ' ' || p.family_name, x.name_given) as name, a.name as "acknowledgedBy",
      x.acknowledged_at as "acknowledgedAt"
    from alert x
    left join person p on p.council_id = x.council_id and p.id = x.person_id
    left join account a on a.council_id = x.council_id and a.id = x.acknowledged_by
    where x.council_id = ${councilId} and x.closed_at is null and not (${accountId}::uuid = any(x.not_accounts))
    order by (x.acknowledged_at is not null), x.raised_at, x.id limit 100
  `.execute(db)
  return rows
}

export type SeenAlert = ListedAlert & {
  readonly subject: Id | null
  readonly nameGiven: string
  readonly whereGiven: string
  readonly contactGiven: string
  readonly words: string
  readonly notTo: string
  readonly language: 'en' | 'cy'
  readonly closedAt: Date | null
  readonly outcome: string
  readonly toldBy: string | null
  readonly notNames: readonly string[]
  readonly steps: readonly SeenStep[]
}
export type SeenStep = {
  readonly kind: string
  readonly level: Level
  readonly at: Date
  readonly name: string | null
  readonly words: string
}

/** One alert, whole. @throws NotFound where there is none, or it must not be told to this account */
export async function alertById(
  db: Db,
  councilId: Id,
  { alertId, accountId }: { readonly alertId: Id; readonly accountId: Id },
): Promise<SeenAlert> {
  const { rows } = await sql<Omit<SeenAlert, 'steps'>>`
    select x.id, x.kind, x.source, x.level, x.raised_at as "raisedAt", x.person_id as "personId", x.subject,
      coalesce(p.known_as || ' ' || p.family_name, x.name_given) as name, a.name as "acknowledgedBy",
      x.acknowledged_at as "acknowledgedAt", x.name_given as "nameGiven", x.where_given as "whereGiven",
      x.contact_given as "contactGiven", x.words, x.not_to as "notTo", x.language, x.closed_at as "closedAt",
      x.outcome, t.name as "toldBy",
      array(select n.name from account n where n.council_id = x.council_id and n.id = any(x.not_accounts)
        order by n.name) as "notNames"
    from alert x
    left join person p on p.council_id = x.council_id and p.id = x.person_id
    left join account a on a.council_id = x.council_id and a.id = x.acknowledged_by
    left join account t on t.council_id = x.council_id and t.id = x.account_id
    where x.council_id = ${councilId} and x.id = ${alertId} and not (${accountId}::uuid = any(x.not_accounts))
  `.execute(db)
  const [alert] = rows
  if (!alert) throw new NotFound(`No alert ${alertId} for account ${accountId}`)
  const { rows: steps } = await sql<SeenStep>`
    select s.kind, s.level, s.at, a.name, s.words from alert_step s
    left join account a on a.council_id = s.council_id and a.id = s.account_id
    where s.council_id = ${councilId} and s.alert_id = ${alertId} order by s.at, s.id limit 200
  `.execute(db)
  return { ...alert, steps }
}

export type SeenShift = Shift & {
  readonly id: Id
  readonly name: string
}

/** The turns that touch a time, none that were taken off. */
export async function shiftsBetween(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<readonly SeenShift[]> {
  const { rows } = await sql<SeenShift>`
    select s.id, s.level, s.starts_at as "startsAt", coalesce(s.ended_early_at, s.ends_at) as "endsAt", a.name
    from duty_shift s join account a on a.council_id = s.council_id and a.id = s.account_id
    where s.council_id = ${councilId} and s.starts_at < ${to} and s.ends_at > ${from}
      and (s.ended_early_at is null or (s.ended_early_at > s.starts_at and s.ended_early_at > ${from}))
    order by s.starts_at, s.level, s.id limit 500
  `.execute(db)
  return rows
}

/** Everybody whose work lets them have the desk. */
export async function deskAccounts(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<readonly { readonly id: Id; readonly name: string }[]> {
  const { rows } = await sql<{ id: Id; name: string }>`
    select a.id, a.name from account a
    where a.council_id = ${councilId} and (a.ended_on is null or a.ended_on > ${on})
      and exists (select 1 from account_role r where r.council_id = a.council_id and r.account_id = a.id
        and r.role = any(${DESK_ROLES}::text[]))
    order by a.name, a.id limit 200
  `.execute(db)
  return rows
}
const DESK_ROLES = ROLES.filter((role) => permissionsOf([role]).has('duty'))

/** Whether an account is one of them. */
export async function hasDeskRole(db: Db, councilId: Id, accountId: Id): Promise<boolean> {
  const row = await db
    .selectFrom('account_role')
    .select('role')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .where('role', 'in', DESK_ROLES)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

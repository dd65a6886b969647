import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { type Alert, LEVELS, type Level, type OnDuty } from './alert.ts'

/** An alert as it is first written. */
export type AlertRow = Pick<
  Alert,
  'id' | 'kind' | 'source' | 'raisedAt' | 'level' | 'notAccounts'
> & {
  readonly personId?: Id | undefined
  readonly accountId?: Id | undefined
  readonly subject?: Id | undefined
  readonly nameGiven: string
  readonly whereGiven: string
  readonly contactGiven: string
  readonly words: string
  readonly notTo: string
  readonly language: 'en' | 'cy'
}

/** @returns whether it is new: the same id, or the same subject while its alert is open, is one alert */
export async function insertAlert(db: Db, councilId: Id, alert: AlertRow): Promise<boolean> {
  const written = await db
    .insertInto('alert')
    .values({
      ...{ council_id: councilId, id: alert.id, kind: alert.kind, source: alert.source },
      ...{ person_id: alert.personId ?? null, account_id: alert.accountId ?? null },
      ...{ subject: alert.subject ?? null, name_given: alert.nameGiven, words: alert.words },
      ...{ where_given: alert.whereGiven, contact_given: alert.contactGiven, not_to: alert.notTo },
      ...{ not_accounts: [...alert.notAccounts], language: alert.language, level: alert.level },
      raised_at: alert.raisedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** The open alert about one thing from one source. */
export const openAlertAbout = (
  db: Db,
  councilId: Id,
  { source, subject }: { readonly source: string; readonly subject: Id },
): Promise<{ readonly id: Id } | undefined> =>
  db
    .selectFrom('alert')
    .select('id')
    .where('council_id', '=', councilId)
    .where('source', '=', source)
    .where('subject', '=', subject)
    .where('closed_at', 'is', null)
    .executeTakeFirst()

export type Step = {
  readonly alertId: Id
  readonly kind:
    | 'raised'
    | 'climbed'
    | 'acknowledged'
    | 'spoke'
    | 'acted'
    | 'told-person'
    | 'closed'
  readonly level: Level
  readonly accountId?: Id | undefined
  readonly words?: string
  readonly at: Date
}

export async function insertSteps(db: Db, councilId: Id, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return
  await db
    .insertInto('alert_step')
    .values(
      steps.map(({ alertId, accountId, words = '', ...step }) => ({
        ...{ council_id: councilId, id: newId(step.at), alert_id: alertId, ...step },
        ...{ account_id: accountId ?? null, words },
      })),
    )
    .execute()
}

type Row = {
  readonly id: Id
  readonly kind: string
  readonly source: string
  readonly person_id: Id | null
  readonly raised_at: Date
  readonly level: number
  readonly climbed_at: Date | null
  readonly acknowledged_at: Date | null
  readonly acknowledged_by: Id | null
  readonly closed_at: Date | null
  readonly closed_by: Id | null
  readonly not_accounts: readonly string[]
  readonly version: number
}

export function readAlert(row: Row): Alert {
  assert((LEVELS as readonly number[]).includes(row.level), `No level ${row.level}`)
  return {
    ...{ id: row.id, kind: row.kind as Alert['kind'], source: row.source as Alert['source'] },
    ...(row.person_id && { personId: row.person_id }),
    ...{ raisedAt: row.raised_at, level: row.level as Level, version: row.version },
    ...(row.climbed_at && { climbedAt: row.climbed_at }),
    ...(row.acknowledged_at &&
      row.acknowledged_by && {
        acknowledged: { at: row.acknowledged_at, by: row.acknowledged_by },
      }),
    ...(row.closed_at && row.closed_by && { closed: { at: row.closed_at, by: row.closed_by } }),
    notAccounts: row.not_accounts,
  }
}

/** One alert, locked until the transaction ends. */
export async function lockAlert(db: Db, councilId: Id, alertId: Id): Promise<Alert> {
  const row = await db
    .selectFrom('alert')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('id', '=', alertId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No alert ${alertId}`)
  return readAlert(row)
}

/** Those that nobody has acknowledged, locked; those that somebody is changing now are left for the next minute. */
export async function lockWaiting(db: Db, councilId: Id): Promise<readonly Alert[]> {
  const rows = await db
    .selectFrom('alert')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('acknowledged_at', 'is', null)
    .where('closed_at', 'is', null)
    .where('level', '<', 3)
    .orderBy('raised_at')
    .limit(500)
    .forNoKeyUpdate()
    .skipLocked()
    .execute()
  return rows.map(readAlert)
}

export async function saveAlert(
  db: Db,
  councilId: Id,
  alertId: Id,
  changes: {
    readonly level?: Level
    readonly climbed_at?: Date
    readonly acknowledged_at?: Date
    readonly acknowledged_by?: Id
    readonly closed_at?: Date
    readonly closed_by?: Id
    readonly outcome?: string
    readonly person_id?: Id
  },
): Promise<void> {
  await db
    .updateTable('alert')
    .set((of) => ({ ...changes, version: of('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('id', '=', alertId)
    .execute()
}

/** Who has the desk at a moment, first level first. */
export async function dutyAt(db: Db, councilId: Id, at: Date): Promise<readonly OnDuty[]> {
  const { rows } = await sql<OnDuty>`
    select s.level, s.account_id as "accountId", a.name, coalesce(s.ended_early_at, s.ends_at) as "endsAt"
    from duty_shift s join account a on a.council_id = s.council_id and a.id = s.account_id
    where s.council_id = ${councilId} and s.starts_at <= ${at} and s.ends_at > ${at}
      and (s.ended_early_at is null or s.ended_early_at > ${at})
    order by s.level, s.starts_at, s.id
  `.execute(db)
  return rows
}

/** Whether this was written already: a second press, or a retry. */
export async function hasStep(
  db: Db,
  councilId: Id,
  step: {
    readonly alertId: Id
    readonly kind: string
    readonly accountId: Id
    readonly words: string
  },
): Promise<boolean> {
  const row = await db
    .selectFrom('alert_step')
    .select('id')
    .where('council_id', '=', councilId)
    .where('alert_id', '=', step.alertId)
    .where('kind', '=', step.kind)
    .where('account_id', '=', step.accountId)
    .where('words', '=', step.words)
    .executeTakeFirst()
  return row !== undefined
}

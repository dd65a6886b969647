import type { Id } from '#ground/kernel/id.ts'

/** What somebody says is wrong. The first four are the pictures that a person chooses from. */
export const ALERT_KINDS = [
  'hurt',
  'scared',
  'money',
  'stop-this',
  'missing',
  'concern',
  'other',
] as const
export type AlertKind = (typeof ALERT_KINDS)[number]
/** The pictures of the safety path (four, so that each is large). */
export const TOLD_KINDS = ['hurt', 'scared', 'money', 'stop-this'] as const satisfies AlertKind[]
export type ToldKind = (typeof TOLD_KINDS)[number]

/** Where it came from: the person's own page, a page for anyone, the register, a welfare check, staff, a provider. */
export const ALERT_SOURCES = [
  'me',
  'signed-out',
  'register',
  'welfare',
  'staff',
  'provider',
  'public',
] as const
export type AlertSource = (typeof ALERT_SOURCES)[number]

/** Who is asked first is level 1; what nobody acknowledges climbs to 2 and 3. */
export const LEVELS = [1, 2, 3] as const
export type Level = (typeof LEVELS)[number]
export const TOP_LEVEL: Level = 3

export type Alert = {
  readonly id: Id
  readonly kind: AlertKind
  readonly source: AlertSource
  readonly personId?: Id
  readonly raisedAt: Date
  readonly level: Level
  /** When it came to the level where it is, where it climbed. */
  readonly climbedAt?: Date
  readonly acknowledged?: { readonly at: Date; readonly by: Id }
  readonly closed?: { readonly at: Date; readonly by: Id }
  /** Accounts that never see it: those whom it must not be told to. */
  readonly notAccounts: readonly Id[]
  readonly version: number
}

/** Who has the desk at one moment, at one level. */
export type OnDuty = {
  readonly level: Level
  readonly accountId: Id
  readonly name: string
  readonly endsAt: Date
}

const MINUTE = 60_000

/**
 * The level at which an alert stands now (rule R35): it stays `minutes` at each, and climbs while nobody acknowledges it.
 * It stays at the last. The same whether it is asked each minute or once an hour.
 */
export function levelAt(
  alert: Pick<Alert, 'raisedAt' | 'level' | 'climbedAt' | 'acknowledged' | 'closed'>,
  now: Date,
  minutes: number,
): Level {
  if (alert.acknowledged || alert.closed) return alert.level
  const since = (alert.climbedAt ?? alert.raisedAt).getTime()
  const climbed = Math.max(0, Math.floor((now.getTime() - since) / (minutes * MINUTE)))
  return Math.min(TOP_LEVEL, alert.level + climbed) as Level
}

/**
 * The moments at which it climbed since it last did: each level with its own time, so that the record says when each was
 * asked even where the program was away.
 */
export function climbsUntil(
  alert: Pick<Alert, 'raisedAt' | 'level' | 'climbedAt' | 'acknowledged' | 'closed'>,
  now: Date,
  minutes: number,
): readonly { readonly level: Level; readonly at: Date }[] {
  const to = levelAt(alert, now, minutes)
  const since = (alert.climbedAt ?? alert.raisedAt).getTime()
  return LEVELS.filter((level) => level > alert.level && level <= to).map((level) => ({
    level,
    at: new Date(since + (level - alert.level) * minutes * MINUTE),
  }))
}

/**
 * Where an alert begins: with the first on the rota whom it may be told to. Where nobody on the rota may be, with the
 * first level, and it climbs from there.
 */
export function firstLevel(onDuty: readonly OnDuty[], notAccounts: readonly Id[]): Level {
  const levels = onDuty.flatMap(({ accountId, level }) =>
    notAccounts.includes(accountId) ? [] : [level],
  )
  return LEVELS.find((level) => levels.includes(level)) ?? 1
}

/** Whom it is put before at its level: everybody on the rota there whom it may be told to. */
export const askedNow = (
  alert: Pick<Alert, 'level' | 'notAccounts'>,
  onDuty: readonly OnDuty[],
): readonly OnDuty[] =>
  onDuty.filter(
    ({ level, accountId }) => level <= alert.level && !alert.notAccounts.includes(accountId),
  )

/** Whether this account may ever see it. */
export const mayBeToldTo = (alert: Pick<Alert, 'notAccounts'>, accountId: Id): boolean =>
  !alert.notAccounts.includes(accountId)

/** Why nothing was written to an alert, or why it was not closed. */
export type StepRefusal = { readonly kind: 'say-what' | 'closed-already' | 'not-acknowledged' }

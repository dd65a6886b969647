import type { z } from 'zod'
import { machineClock, standingClock, tickingClock } from './clock.ts'
import type { LogLevel } from './log.ts'
import { CannotGoOn } from './platform.ts'
import { SETTINGS, type Setting, type SettingName } from './settings.ts'

/** What the environment says, checked. docs/guides/settings.md explains each setting. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly baseUrl: string
  readonly database:
    | { readonly kind: 'embedded'; readonly dataDir: string }
    | { readonly kind: 'server'; readonly url: string }
  readonly migrateUrl: string | undefined
  readonly defaultCouncil: string | undefined
  readonly mail: { readonly url: string; readonly from: string } | undefined
  readonly signIn:
    | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }
    | undefined
  readonly demo: boolean
  readonly now: () => Date
  readonly seed: number
  readonly logLevel: LogLevel
}
type Environment = Readonly<Record<string, string | undefined>>
type Read = { [Name in SettingName]?: z.output<(typeof SETTINGS)[Name]['check']> }

const WRONG_SETTINGS = 2

/**
 * Reads the settings. An empty one counts as not set, as an empty line in a compose file means it.
 * @throws CannotGoOn with one sentence for each wrong value, all of them at once
 */
export function readConfig(environment: Environment): Config {
  const wrong: string[] = []
  const read: Record<string, unknown> = {}
  for (const [name, setting] of Object.entries<Setting>(SETTINGS)) {
    const given = environment[name]?.trim()
    if (!given) continue
    const checked = setting.check.safeParse(given)
    if (checked.success) read[name] = checked.data
    else
      wrong.push(
        `${name} is ${setting.secret ? 'not an address' : `"${given}"`}: put ${setting.put}.`,
      )
  }
  wrong.push(...together(environment))
  if (wrong.length > 0) throw new CannotGoOn(wrong.join('\n'), WRONG_SETTINGS)
  return configOf(read as Read)
}

/** Settings of which one is of no use without the others. */
function together(environment: Environment): readonly string[] {
  const has = (name: SettingName) => Boolean(environment[name]?.trim())
  const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const
  const missing = oidc.filter((name) => !has(name))
  return [
    ...(missing.length > 0 && missing.length < oidc.length
      ? missing.map((name) => `${name} is not set: put ${SETTINGS[name].put}, or unset the others.`)
      : []),
    ...(has('SMTP_URL') && !has('MAIL_FROM')
      ? [`MAIL_FROM is not set: put ${SETTINGS.MAIL_FROM.put}, or unset SMTP_URL.`]
      : []),
  ]
}

function configOf(read: Read): Config {
  const port = read.PORT ?? 3000
  const clock = read.GOOD_DAYS_NOW
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read
  return {
    port,
    host: read.HOST ?? '127.0.0.1',
    baseUrl: read.BASE_URL ?? `http://localhost:${port}`,
    database: read.DATABASE_URL
      ? { kind: 'server', url: read.DATABASE_URL }
      : { kind: 'embedded', dataDir: read.DATA_DIR ?? 'data' },
    migrateUrl: read.MIGRATE_DATABASE_URL,
    defaultCouncil: read.DEFAULT_COUNCIL,
    mail:
      read.SMTP_URL && read.MAIL_FROM ? { url: read.SMTP_URL, from: read.MAIL_FROM } : undefined,
    signIn: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined,
    demo: read.DEMO ?? !read.DATABASE_URL,
    now: clock ? (clock.stands ? standingClock(clock.at) : tickingClock(clock.at)) : machineClock,
    seed: read.GOOD_DAYS_SEED ?? 1,
    logLevel: read.LOG_LEVEL ?? 'info',
  }
}

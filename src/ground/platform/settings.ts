import { z } from 'zod'

/** One setting of the program: read, checked and documented from this one row. */
export type Setting = {
  readonly check: z.ZodType
  /** What it may be, for the message about a wrong value: "Put …". */
  readonly put: string
  /** What holds where it is not set. */
  readonly otherwise: string
  readonly means: string
  /** Never shown, not even when it is wrong. */
  readonly secret?: true
}

const text = z.string().min(1)
const url = (...protocols: readonly string[]) =>
  z.string().refine((given) => {
    const parsed = URL.parse(given)
    return parsed !== null && protocols.includes(parsed.protocol)
  })
const postgres = z.string().regex(/^postgres(ql)?:\/\/\S+$/)
const mailbox = z.string().regex(/^([^<>@]+<)?[^\s<>@]+@[^\s<>@]+>?$/)
const moment = z.iso.datetime({ offset: true }).transform((given) => new Date(given))

/** Every setting, in the order in which the guide explains them. */
export const SETTINGS = {
  PORT: {
    check: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535),
    put: 'a number from 0 to 65535 (0 takes any free port)',
    otherwise: '3000',
    means: 'The port on which pages are served.',
  },
  HOST: {
    check: text,
    put: 'a host name or an IP address of this machine',
    otherwise: '127.0.0.1: this machine only',
    means: 'The address to listen on. Put 0.0.0.0 to let other machines in.',
  },
  BASE_URL: {
    check: url('http:', 'https:').transform((given) => given.replace(/\/+$/, '')),
    put: 'a whole address such as https://days.example.gov.uk',
    otherwise: 'http://localhost and the port',
    means: 'How people reach the pages: links in letters and e-mails begin with it.',
  },
  DATA_DIR: {
    check: text,
    put: 'the path of a folder that may be written',
    otherwise: 'data',
    means: 'The folder of the embedded database. Not used with DATABASE_URL.',
  },
  DATABASE_URL: {
    check: postgres,
    put: 'an address such as postgresql://good_days_program:password@host/good_days',
    otherwise: 'the embedded database in DATA_DIR',
    means: 'The PostgreSQL server (15 or later), by a login that owns nothing.',
    secret: true,
  },
  MIGRATE_DATABASE_URL: {
    check: postgres,
    put: 'an address such as postgresql://good_days_owner:password@host/good_days',
    otherwise: 'none',
    means:
      'The same database by the login that owns its tables. `good-days migrate` alone uses it.',
    secret: true,
  },
  DEFAULT_COUNCIL: {
    check: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
    put: 'the short name of a council, such as severnshire',
    otherwise: 'none: the address must name one',
    means: 'The council shown on a host that several share, where the address names none.',
  },
  SMTP_URL: {
    check: url('smtp:', 'smtps:'),
    put: 'an address such as smtp://user:password@mail.example.gov.uk:587',
    otherwise: 'none: no e-mail is sent',
    means: 'The server that sends e-mail.',
    secret: true,
  },
  MAIL_FROM: {
    check: mailbox,
    put: 'an e-mail address, with or without a name: Good Days <days@example.gov.uk>',
    otherwise: 'none; needed with SMTP_URL',
    means: 'Whom e-mail comes from.',
  },
  OIDC_ISSUER: {
    check: url('https:'),
    put: 'the https address of the sign-in service',
    otherwise: 'none: no single sign-on',
    means: 'The council’s single sign-on. The three OIDC settings go together.',
  },
  OIDC_CLIENT_ID: {
    check: text,
    put: 'the name under which the sign-in service knows Good Days',
    otherwise: 'none',
    means: 'See OIDC_ISSUER.',
  },
  OIDC_CLIENT_SECRET: {
    check: text,
    put: 'the secret that the sign-in service gave for Good Days',
    otherwise: 'none',
    means: 'See OIDC_ISSUER.',
    secret: true,
  },
  DEMO: {
    check: z.enum(['yes', 'no']).transform((given) => given === 'yes'),
    put: 'yes or no',
    otherwise: 'yes on the embedded database, no on a server',
    means: 'Whether the demo counties are made, with a page of ready-made sign-ins.',
  },
  GOOD_DAYS_NOW: {
    check: z
      .string()
      .regex(/^\S+( stands)?$/)
      .transform((given) => given.split(' '))
      .pipe(
        z
          .tuple([moment], z.literal('stands'))
          .transform(([at, stands]) => ({ at, stands: stands === 'stands' })),
      ),
    put: 'a moment such as 2026-09-01T08:00:00Z, with " stands" after it to stop the clock there',
    otherwise: 'the clock of the machine',
    means: 'For trying out and tests: the moment at which the program believes it starts.',
  },
  GOOD_DAYS_SEED: {
    check: z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
    put: 'a whole number of at most 15 digits',
    otherwise: '1',
    means: 'For trying out and tests: the seed of the demo counties and of plans.',
  },
  LOG_LEVEL: {
    check: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    put: 'debug, info, warn, error or silent',
    otherwise: 'info',
    means: 'How much is written to the log.',
  },
} as const satisfies Readonly<Record<string, Setting>>

export type SettingName = keyof typeof SETTINGS

/** The table of docs/guides/settings.md. */
export const settingsTable = (): string =>
  [
    '| Setting | What it is | Put | If it is not set |',
    '| --- | --- | --- | --- |',
    ...Object.entries(SETTINGS).map(
      ([name, { means, put, otherwise }]) => `| \`${name}\` | ${means} | ${put} | ${otherwise} |`,
    ),
  ].join('\n')

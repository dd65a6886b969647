import pino, { type DestinationStream } from 'pino'

/** What a line of the log may say beside its sentence. Ids and numbers: nothing that tells who somebody is. */
export type LogFacts = Readonly<Record<string, unknown>>

export type Log = {
  readonly debug: (facts: LogFacts, sentence: string) => void
  readonly info: (facts: LogFacts, sentence: string) => void
  readonly warn: (facts: LogFacts, sentence: string) => void
  readonly error: (facts: LogFacts, sentence: string) => void
}
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/**
 * The only keys that are ever written. A list of what is kept out would miss the next field that somebody adds; what is
 * not on this list is named and struck out.
 */
const MAY_BE_LOGGED = new Set([
  'requestId', // of one request
  'method',
  'route', // the pattern of the address, never the address: it may hold a token or an id
  'status',
  'milliseconds',
  'councilId',
  'accountId',
  'jobId',
  'queue',
  'work',
  'day',
  'kind',
  'number',
  'count',
  'port',
  'version',
  'database',
  'migrations',
  'signal',
  'error',
])
const STRUCK_OUT = '[not logged]'

/** Quoted values, rows that a database quotes in brackets, addresses, long numbers: where data hides in messages. */
const VALUES = [/'[^']*'|"[^"]*"|`[^`]*`|“[^”]*”/g, /=\([^)]*\)/g, /\S+@\S+/g, /\d[\d ]{5,}\d/g]

/** The message of a fault without the values in it. */
const withoutValues = (message: string): string =>
  VALUES.reduce((text, value) => text.replace(value, '…'), message)

/** What may be said of a fault: its kind, where it came from, and its message without values. Never its detail. */
export function faultFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, constraint, table } = error as {
    code?: string
    constraint?: string
    table?: string
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    message: withoutValues(error.message),
    ...(code && { code }),
    ...(constraint && { constraint }),
    ...(table && { table }),
    stack: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause instanceof Error && { cause: faultFacts(error.cause) }),
  }
}

const allowed = (facts: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      !MAY_BE_LOGGED.has(key) ? STRUCK_OUT : key === 'error' ? faultFacts(value) : value,
    ]),
  )

/** Structured lines, one JSON object each (https://getpino.io). */
export function makeLog({
  level,
  to,
  now,
}: {
  readonly level: LogLevel
  readonly to?: DestinationStream
  readonly now: () => Date
}): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${now().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }), log: allowed },
  }
  const log = to ? pino(options, to) : pino(options, pino.destination({ fd: 2, sync: true }))
  return {
    debug: (facts, sentence) => log.debug(facts, sentence),
    info: (facts, sentence) => log.info(facts, sentence),
    warn: (facts, sentence) => log.warn(facts, sentence),
    error: (facts, sentence) => log.error(facts, sentence),
  }
}

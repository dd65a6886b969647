import pg from 'pg'
import type { Database } from './database.ts'
import { kyselyOn } from './embedded.ts'
import type { Log } from './log.ts'
import { parserOf } from './parsers.ts'
import { CannotGoOn } from './platform.ts'
import type { Row, Run } from './session.ts'

const OLDEST = 150_000
/** Connections a process holds at most. A server's default limit is 100, shared by every process. */
const MOST_CONNECTIONS = 10
const CONNECT_MILLISECONDS = 10_000

/** Runs SQL on one connection of node-postgres. */
export const runOn =
  (client: pg.ClientBase): Run =>
  async (text, values) => {
    const result = (await (values ? client.query(text, [...values]) : client.query(text))) as
      | pg.QueryResult<Row>
      | pg.QueryResult<Row>[]
    return Array.isArray(result) ? result.flatMap((one) => one.rows) : result.rows
  }

/** The address of a server for people to read: without the password. */
const named = (url: string): string => {
  try {
    const { host, hostname, pathname } = new URL(url)
    return `${host || hostname || 'the local socket'}${pathname}`
  } catch {
    return 'the server'
  }
}

const cannotReach = (setting: string, url: string, error: unknown): CannotGoOn =>
  new CannotGoOn(
    `The database at ${named(url)} cannot be reached (${(error as { code?: string }).code ?? (error as Error).message}): check ${setting}, and that the server runs and lets this login in.`,
  )

const LOGIN = `
select
  current_setting('server_version_num')::int as version,
  (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unbound,
  pg_has_role(current_user, 'good_days', 'usage') as works,
  exists (
    select from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
      and pg_has_role(current_user, relowner, 'usage')
  ) as owns`

/**
 * A login that row-level security does not bind would see every council's rows the day the program is wrong.
 * @throws CannotGoOn where it is one, or may not work at all, or the server is older than PostgreSQL 15
 */
async function checkLogin(run: Run): Promise<void> {
  const [role] = await run("select to_regrole('good_days') is not null as there")
  if (!role?.there)
    throw new CannotGoOn(
      'The database at DATABASE_URL is empty: run "good-days migrate" with MIGRATE_DATABASE_URL set, then start again.',
    )
  const [login] = await run(LOGIN)
  if ((login?.version as number) < OLDEST)
    throw new CannotGoOn('The database server is older than PostgreSQL 15: use 15 or later.')
  if (login?.unbound || login?.owns)
    throw new CannotGoOn(
      'The login in DATABASE_URL owns tables or is a superuser, so the database could not keep councils apart: give Good Days a login of its own (create role good_days_program login in role good_days).',
    )
  if (!login?.works)
    throw new CannotGoOn(
      'The login in DATABASE_URL may not work for Good Days: as the owner, run "grant good_days to" that login.',
    )
}

/** Opens a PostgreSQL server as the program's own login, which owns nothing. */
export async function openServer(url: string, log: Log): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    types: { getTypeParser: parserOf },
    application_name: 'good-days',
  })
  // A connection that drops fails the work on it, if any, and the pool opens another for the next. Without a listener
  // of its own, one that drops between two statements would end the whole program.
  pool.on('connect', (client) =>
    client.on('error', (error) => log.warn({ error }, 'A connection to the database was lost')),
  )
  pool.on('error', () => {})
  const session: Database['session'] = async (work) => {
    const client = await pool.connect()
    try {
      return await work(runOn(client))
    } finally {
      client.release()
    }
  }
  try {
    await session(checkLogin)
  } catch (error) {
    await pool.end()
    throw error instanceof CannotGoOn ? error : cannotReach('DATABASE_URL', url, error)
  }
  const db = kyselyOn(pool as unknown as Parameters<typeof kyselyOn>[0])
  return { kind: 'server', db, role: undefined, session, close: () => db.destroy() }
}

/** Works on a server as the owner of its tables, which `good-days migrate` alone does. */
export async function asOwner<T>(url: string, work: (run: Run) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    types: { getTypeParser: parserOf },
  })
  try {
    await client.connect()
  } catch (error) {
    throw cannotReach('MIGRATE_DATABASE_URL', url, error)
  }
  try {
    return await work(runOn(client))
  } finally {
    await client.end()
  }
}

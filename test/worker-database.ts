import { readFileSync } from 'node:fs'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { openPglite, poolOfOne } from '#ground/platform/embedded.ts'
import { parserOf } from '#ground/platform/parsers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated PGlite data folder, dumped to a file. */
    readonly pgliteTemplate: string | undefined
    /** How to reach the PostgreSQL server, as its superuser, without the name of a database. */
    readonly postgresServer: string | undefined
  }
}

export type WhichDatabase = 'PGlite' | 'PostgreSQL'
/** Which of the two this run of the test is on. */
export const whichDatabase = (): WhichDatabase =>
  inject('postgresServer') === undefined ? 'PGlite' : 'PostgreSQL'

export const TEMPLATE = 'good_days_template'
let clones = 0

export const urlOf = (database: string, login = 'postgres'): string => {
  const server = inject('postgresServer')
  if (!server)
    throw new Error('There is no PostgreSQL here. Name the file *.postgres.test.ts or *.db.test.ts')
  return server.replace('//postgres@/', `//${login}@/${database}`)
}

/** Makes a new migrated database on the test server, and gives its name. */
export async function cloneTemplate(): Promise<string> {
  clones += 1
  const name = `test_${process.pid}_${process.env.VITEST_POOL_ID ?? 0}_${clones}`
  const client = new pg.Client({ connectionString: urlOf('postgres') })
  await client.connect()
  await client.query(`create database ${name} template ${TEMPLATE} owner good_days_owner`)
  await client.end()
  return name
}

async function openWorkersOwn(): Promise<PostgresPool> {
  if (whichDatabase() === 'PGlite') {
    const template = inject('pgliteTemplate')
    if (!template) throw new Error('The template database was not made: see test/global-setup.ts')
    return poolOfOne(await openPglite({ loadDataDir: new Blob([readFileSync(template)]) }))
  }
  const connectionString = urlOf(await cloneTemplate())
  const types = { getTypeParser: parserOf }
  const pool = new pg.Pool({ connectionString, max: 1, types, allowExitOnIdle: true })
  // The server is stopped when all tests are over, which may be before this worker is.
  pool.on('error', () => {})
  return pool as unknown as PostgresPool
}

let opened: Promise<PostgresPool> | undefined
/** One database for a worker, with one connection, shared by all its test files (isolate: false). */
export const takeConnection = async (): Promise<PostgresPoolClient> => {
  opened ??= openWorkersOwn()
  return (await opened).connect()
}

import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { parserOf } from '#ground/platform/parsers.ts'
import { prepare } from '#ground/platform/prepare.ts'
import type { Schema } from '#ground/platform/schema.ts'
import { runOn } from '#ground/platform/server.ts'
import { startPostgres } from '../test/postgres-server.ts'

export type BenchServer = {
  /** As the program's own login sees one council, on a pool of so many connections. */
  readonly program: (connections: number) => Kysely<Schema>
  /** As the superuser, past every policy: to lay out rows. */
  readonly everything: Kysely<Schema>
  /** The same login and database, for another program. */
  readonly url: string
  readonly stop: () => Promise<void>
}

const ROLES = [
  'create role good_days_owner login',
  'create role good_days nologin',
  'create role good_days_program login in role good_days',
  'create database bench owner good_days_owner',
]

/** A real PostgreSQL server of its own for a benchmark, migrated as the program is, and empty. */
export async function benchServer(now: Date): Promise<BenchServer> {
  const server = await startPostgres()
  const url = (login: string, database: string) =>
    server.url.replace('//postgres@/', `//${login}@/${database}`)
  await asClient(url('postgres', 'postgres'), async (client) => {
    for (const statement of ROLES) await client.query(statement)
  })
  await asClient(url('good_days_owner', 'bench'), (client) =>
    prepare(runOn(client), { kind: 'server', now: () => now }),
  )
  const opened: Kysely<Schema>[] = []
  const open = (login: string, max: number) => {
    const types = { getTypeParser: parserOf }
    const pool = new pg.Pool({ connectionString: url(login, 'bench'), max, types })
    pool.on('error', () => {}) // the server may end before the pool has
    const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
    opened.push(db)
    return db
  }
  return {
    program: (connections) => open('good_days_program', connections),
    everything: open('postgres', 2),
    url: url('postgres', 'bench'),
    stop: async () => {
      for (const db of opened) await db.destroy()
      await server.stop()
    },
  }
}

async function asClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser: parserOf } })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** The middle of many times, and the one that nineteen in twenty are under, in milliseconds. */
export function spread(times: readonly number[]): {
  readonly median: number
  readonly p95: number
} {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return { median: at(0.5) ?? 0, p95: at(0.95) ?? 0 }
}

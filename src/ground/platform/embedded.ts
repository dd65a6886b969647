import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as pause } from 'node:timers/promises'
import { PGlite, type PGliteOptions, types } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { refuseInside } from './inside.ts'
import { parsers } from './parsers.ts'
import type { Schema } from './schema.ts'
import type { Row, Run } from './session.ts'

/** node-postgres makes a PostgreSQL array of a list, which a JSON column refuses: so it is refused here too, in words. */
function jsonText(value: unknown): string {
  if (Array.isArray(value))
    throw new TypeError('A list for a JSON column must be given as text: JSON.stringify(list)')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export const openPglite = (options: PGliteOptions): Promise<PGlite> =>
  PGlite.create({
    ...options,
    extensions: { btree_gin, btree_gist, pg_trgm },
    parsers: { ...parsers },
    serializers: { [types.JSON]: jsonText, [types.JSONB]: jsonText },
  })

export type OnePool = PostgresPool & {
  /** Holds the connection while several statements run on it. */
  readonly session: <T>(work: (run: Run) => Promise<T>) => Promise<T>
}

/** So many statements of one transaction run before whatever else the process has to do is looked at. */
const BETWEEN_PAUSES = 20

/**
 * PGlite as a pool of one connection. Who asks while it is taken waits for their turn, so that no statement strays into
 * somebody else's transaction.
 *
 * It answers within the process, and so a chain of statements never waits for anything: a night's work would keep every
 * request out until it ends. Before each turn, and now and then within one, the process is left to others for a moment.
 */
export function poolOfOne(pglite: PGlite): OnePool {
  let last = Promise.resolve()
  const takeTurn = async (): Promise<() => void> => {
    refuseInside()
    const before = last
    let end = () => {}
    last = new Promise((resolve) => {
      end = resolve
    })
    await before
    await pause()
    return end
  }
  let statements = 0
  const query = async (text: string, values: readonly unknown[]) => {
    statements += 1
    if (statements % BETWEEN_PAUSES === 0) await pause()
    const { rows, affectedRows, command } = await pglite.query(text, [...values])
    return { rows, command, rowCount: affectedRows ?? rows.length }
  }
  const run: Run = async (text, values) => {
    if (values) return (await pglite.query<Row>(text, [...values])).rows
    return (await pglite.exec(text)).flatMap((result) => result.rows as Row[])
  }
  return {
    options: {},
    connect: async () => {
      const release = await takeTurn()
      return { query, release } as unknown as PostgresPoolClient
    },
    session: async (work) => {
      const release = await takeTurn()
      try {
        return await work(run)
      } catch (error) {
        // A script that fails within its own begin … commit leaves the connection in a dead transaction.
        await pglite.exec('rollback')
        throw error
      } finally {
        release()
      }
    },
    end: async () => {
      const release = await takeTurn()
      await pglite.close()
      release()
    },
  }
}

export const kyselyOn = (pool: PostgresPool): Kysely<Schema> =>
  new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })

/** Where the database lies within the data folder. */
const FOLDER = 'database'

/**
 * Opens the database in a data folder that this process holds. A new one is made aside and moved into place once it is
 * whole, so that a process killed meanwhile leaves nothing that looks like a database.
 */
export async function openFolder(
  dataDir: string,
  prepare: (pool: OnePool) => Promise<void>,
): Promise<OnePool> {
  const folder = join(dataDir, FOLDER)
  const making = join(dataDir, `${FOLDER}.making`)
  rmSync(making, { recursive: true, force: true })
  if (!existsSync(folder)) {
    await (await openPrepared(making, prepare)).end()
    renameSync(making, folder)
  }
  return openPrepared(folder, prepare)
}

/** One that cannot be prepared is closed again: left open, it would keep the process from ending. */
async function openPrepared(
  dataDir: string,
  prepare: (pool: OnePool) => Promise<void>,
): Promise<OnePool> {
  const pool = poolOfOne(await openPglite({ dataDir }))
  try {
    await prepare(pool)
    return pool
  } catch (error) {
    await pool.end()
    throw error
  }
}

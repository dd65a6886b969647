import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite, type PGliteOptions, types } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
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
    extensions: { btree_gist },
    parsers: { ...parsers },
    serializers: { [types.JSON]: jsonText, [types.JSONB]: jsonText },
  })

export type OnePool = PostgresPool & {
  /** Holds the connection while several statements run on it. */
  readonly session: <T>(work: (run: Run) => Promise<T>) => Promise<T>
}

/**
 * PGlite as a pool of one connection. Who asks while it is taken waits for their turn, so that no statement strays into
 * somebody else's transaction.
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
    return end
  }
  const query = async (text: string, values: readonly unknown[]) => {
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

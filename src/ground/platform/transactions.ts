import { setTimeout as wait } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'
import { refuseInside, runInside } from './inside.ts'
import type { Db, Platform } from './platform.ts'
import type { Schema } from './schema.ts'

/** Two transactions that met: PostgreSQL ended one, which may simply be run again (serialization, deadlock). */
const MET = new Set(['40001', '40P01'])
const TRIES = 4
const FIRST_PAUSE = 20

/** Sets, until the transaction ends, who works and whose rows they see. No council: none of any council's rows. */
export async function enter(
  db: Kysely<Schema>,
  role: Database['role'],
  councilId: string | undefined,
): Promise<void> {
  const council = sql`set_config('good_days.council', ${councilId ?? ''}, true)`
  await (role
    ? sql`select set_config('role', ${role}, true), ${council}`
    : sql`select ${council}`
  ).execute(db)
}

/** The two ways to the database that the program has. */
export function transactions(database: Database): Pick<Platform, 'transaction' | 'national'> {
  const once = <T>(councilId: string | undefined, work: (db: Db) => Promise<T>) =>
    database.db.transaction().execute(async (db) => {
      await enter(db, database.role, councilId)
      return runInside(() => work(db))
    })
  return {
    transaction: async (councilId, work) => {
      refuseInside()
      for (let tries = 1; ; tries += 1)
        try {
          return await once(councilId, work)
        } catch (error) {
          if (tries === TRIES || !MET.has((error as { code?: string }).code ?? '')) throw error
          await wait(FIRST_PAUSE * 2 ** tries)
        }
    },
    national: async (work) => {
      refuseInside()
      return once(undefined, work)
    },
  }
}

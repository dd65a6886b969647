import { type Kysely, type PostgresPool, type PostgresPoolClient, sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { kyselyOn } from '#ground/platform/embedded.ts'
import { writeFact } from '#ground/platform/facts.ts'
import { refuseInside, runInside } from '#ground/platform/inside.ts'
import { type Log, makeLog } from '#ground/platform/log.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'
import { enter } from '#ground/platform/transactions.ts'
import { takeConnection } from './worker-database.ts'

/** The whole test is one transaction, begun by its first query and rolled back at its end. */
let begun = false
let counted: string[] | undefined

function counting(client: PostgresPoolClient): PostgresPoolClient {
  return {
    query: (text: string, values: readonly unknown[]) => {
      if (counted && !HARNESS.test(text)) counted.push(text)
      return client.query(text, values)
    },
    release: () => client.release(),
  } as PostgresPoolClient
}
/** What the harness itself, and entering a transaction, send. */
const HARNESS = /^(begin|savepoint|release|rollback|select set_config)/

const pool: PostgresPool = {
  options: {},
  connect: async () => {
    refuseInside()
    const client = await takeConnection()
    if (!begun) await client.query('begin', [])
    begun = true
    return counting(client)
  },
  end: async () => {},
}
const all: Kysely<Schema> = kyselyOn(pool)

export const beginTest = (): void => {
  begun = false
  counted = undefined
}
export const endTest = async (): Promise<void> => {
  if (!begun) return
  const client = await takeConnection()
  await client.query('rollback', [])
  client.release()
  begun = false
}

/** Everything in the database, past every policy, for laying out facts and looking at what became of them. */
export const everything = (): Db => all

/** An action's transaction is a savepoint in the test's, as the program's own role and seeing one council only. */
const inAction = <T>(councilId: Id | undefined, work: (db: Db) => Promise<T>): Promise<T> => {
  refuseInside()
  return all.connection().execute(async (db) => {
    await sql`savepoint action`.execute(db)
    try {
      await enter(db, 'good_days', councilId)
      const value = await runInside(() => work(db))
      await sql`select set_config('role', 'none', true), set_config('good_days.council', '', true)`.execute(
        db,
      )
      await sql`release savepoint action`.execute(db)
      return value
    } catch (error) {
      await sql`rollback to savepoint action`.execute(db)
      throw error
    }
  })
}

const silent = makeLog({ level: 'silent', now: () => new Date(0) })

type Given = { readonly now: Date; readonly log?: Log }

/** The platform in tests: a clock that stands, and the database of this worker, rolled back after each test. */
export const testPlatform = ({ now, log = silent }: Given): Platform => ({
  now: () => new Date(now),
  transaction: inAction,
  national: (work) => inAction(undefined, work),
  tell: async (db, fact) => {
    await writeFact(db, fact)
  },
  log,
})

/** Runs the work and gives the SQL that it sent, to hold a page to its number of queries. */
export async function queriesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = []
  counted = sent
  try {
    await work()
  } finally {
    counted = undefined
  }
  return sent
}

/** The two demo councils, by id. */
export const severnshire: Id = '0190aaaa-0000-7000-8000-000000000001'
export const dyfrdwy: Id = '0190aaaa-0000-7000-8000-000000000002'

/** Puts both councils there: nearly every row belongs to one. */
export const haveCouncils = async (): Promise<void> => {
  await all
    .insertInto('council')
    .values([
      {
        id: severnshire,
        key: 'severnshire',
        name_en: 'Severnshire County Council',
        name_cy: 'Cyngor Sir Hafren',
        jurisdiction: 'ENGLAND',
        is_demo: true,
        lat: 52.19,
        lon: -2.22,
      },
      {
        id: dyfrdwy,
        key: 'dyfrdwy',
        name_en: 'Dyfrdwy County Council',
        name_cy: 'Cyngor Sir Dyfrdwy',
        jurisdiction: 'WALES',
        is_demo: true,
        lat: 53.04,
        lon: -2.99,
      },
    ])
    .execute()
}

import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parserOf } from '#ground/platform/parsers.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'
import { transactions } from '#ground/platform/transactions.ts'
import { severnshire } from '#test/platform.ts'
import { NOW } from '#test/staff-scene.ts'
import { cloneTemplate, urlOf } from '#test/worker-database.ts'
import { answerAuthorisation } from './authorisation-actions.ts'

const RACERS = 8
const id = (kind: string, n: number) => `0190${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`
const person = id('a002', 1)
const budget = id('c002', 1)
const asked = id('c003', 1)

const open = (url: string) =>
  new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({ connectionString: url, max: RACERS, types: { getTypeParser: parserOf } }),
    }),
  })

let program: Db
let everything: Db
beforeAll(async () => {
  const name = await cloneTemplate()
  everything = open(urlOf(name))
  program = open(urlOf(name, 'good_days_program'))
  await layWaiting(everything)
}, 60_000)
afterAll(async () => {
  await program.destroy()
  await everything.destroy()
})

async function layWaiting(db: Db): Promise<void> {
  const council_id = severnshire
  const council = { id: severnshire, key: 'severnshire', name_en: 'S', name_cy: 'H' }
  await db
    .insertInto('council')
    .values({ ...council, jurisdiction: 'ENGLAND', is_demo: true, lat: 52, lon: -2 })
    .execute()
  const accounts = Array.from({ length: RACERS + 1 }, (_, n) => ({
    ...{ council_id, id: id('a001', n), name: `Manager ${n}` },
    ...{ language: 'en', seeing: 'standard' },
  }))
  await db.insertInto('account').values(accounts).execute()
  await db.insertInto('area').values(AREA).execute()
  await db.insertInto('person').values(PERSON).execute()
  const assessment = { council_id, id: id('c001', 1), person_id: person, jurisdiction: 'ENGLAND' }
  const days = { started_on: '2027-01-04', decided_on: '2027-01-25', state: 'decided' }
  await db.insertInto('assessment').values({ ...assessment, ...days }).execute()
  await db.insertInto('budget').values(BUDGET).execute()
  await db.insertInto('authorisation').values(WAITING).execute()
}

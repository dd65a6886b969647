import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import type { Database } from '#ground/platform/database.ts'
import { parserOf } from '#ground/platform/parsers.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'
import { transactions } from '#ground/platform/transactions.ts'
import { severnshire } from '#test/platform.ts'
import { NOW } from '#test/staff-scene.ts'
import * as scene from '#test/week-scene.ts'
import { cloneTemplate, urlOf } from '#test/worker-database.ts'
import { answerAuthorisation } from './authorisation-actions.ts'

const RACERS = 8
const id = (kind: string, n: number) => `0190${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`
const [person, assessment] = [id('a002', 1), id('c001', 1)]
const [budget, asked] = [id('c002', 1), id('c003', 1)]
const managers = Array.from({ length: RACERS + 1 }, (_, n) => id('a001', n))
const [worker = ''] = managers

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

const isHere = { council_id: severnshire, person_id: person }

async function layWaiting(db: Db): Promise<void> {
  const council = { id: severnshire, key: 'severnshire', name_en: 'S', name_cy: 'H' }
  await db
    .insertInto('council')
    .values({ ...council, jurisdiction: 'ENGLAND', is_demo: true, lat: 52, lon: -2 })
    .execute()
  await scene.haveTown(db)
  await scene.havePeople(db, [{ ...scene.aPerson('priya'), id: person, reference: 'R1' }])
  const manager = { council_id: severnshire, language: 'en', seeing: 'standard' }
  await db
    .insertInto('account')
    .values(managers.map((one, n) => ({ ...manager, id: one, name: `Manager ${n}` })))
    .execute()
  const days = { started_on: '2027-01-04', decided_on: '2027-01-25' }
  await db
    .insertInto('assessment')
    .values({ ...isHere, id: assessment, jurisdiction: 'ENGLAND', state: 'decided', ...days })
    .execute()
  const [amount, nothing] = [pence(100_000), pence(0)]
  await db
    .insertInto('budget')
    .values({
      ...{ ...isHere, id: budget, number: 1, state: 'proposed', assessment_id: assessment },
      ...{ indicative_pence: amount, adjusted_pence: amount, agreed_pence: amount },
      ...{ person_pays_pence: nothing, council_pays_pence: amount, made_at: NOW },
    })
    .execute()
  await db
    .insertInto('authorisation')
    .values({
      ...{ ...isHere, id: asked, budget_id: budget, plan_id: id('c004', 1), plan_version: 1 },
      ...{ tier: 'team-manager', adjusted_pence: amount, final_pence: amount, asked_at: NOW },
      ...{ asked_by: worker, answer_by: '2027-03-08', state: 'waiting' },
    })
    .execute()
}

test('of many who answer at once, one answers; every other is told who did, and what', async () => {
  const { transaction } = transactions({ db: program, role: undefined } as unknown as Database)
  const answers = await Promise.all(
    managers.slice(1).map((accountId, n) =>
      transaction(severnshire, (db) =>
        answerAuthorisation(db, {
          ...{ councilId: severnshire, authorisationId: asked, accountId, now: NOW },
          ...{ roles: ['team-manager'], planVersion: 1, wroteIt: new Set([worker]) },
          ...{ answer: n % 2 === 0 ? 'authorised' : 'returned', reasons: 'Which days?' },
        }),
      ),
    ),
  )
  const won = answers.flatMap((one) => (one.ok ? [one.value] : []))
  expect(won).toHaveLength(1)
  const refusal = {
    ...{ kind: 'answered-already', state: won[0]?.state },
    name: won[0]?.answered?.name,
  }
  for (const one of answers) if (!one.ok) expect(one.refusal).toEqual(refusal)
  const kept = await everything.selectFrom('budget').select(['state', 'version']).execute()
  const isYes = won[0]?.state === 'authorised'
  expect(kept).toEqual([
    isYes ? { state: 'authorised', version: 2 } : { state: 'proposed', version: 1 },
  ])
})

import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Id } from '#ground/kernel/id.ts'
import type { Database } from '#ground/platform/database.ts'
import { parserOf } from '#ground/platform/parsers.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'
import { transactions } from '#ground/platform/transactions.ts'
import { havePlanInHand, PLAN, PRIYA, WHO } from '#test/plan-life-scene.ts'
import { everything as laid, severnshire } from '#test/platform.ts'
import { NOW } from '#test/staff-scene.ts'
import { cloneTemplate, urlOf } from '#test/worker-database.ts'
import { activatePlan, answerPlan, sendPlan } from './authority-actions.ts'
import { agreePlan, reopenPlan, sharePlan } from './lifecycle-actions.ts'

const AT_ONCE = 8
const open = (url: string) =>
  new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({
        connectionString: url,
        max: AT_ONCE,
        types: { getTypeParser: parserOf },
      }),
    }),
  })

let program: Db
let all: Db
beforeEach(async () => {
  const name = await cloneTemplate()
  all = open(urlOf(name))
  program = open(urlOf(name, 'good_days_program'))
  await havePlanInHand()
  for (const table of TABLES) await copied(table)
}, 60_000)
afterEach(async () => {
  await program.destroy()
  await all.destroy()
})

const TABLES = [
  ...['council', 'area', 'postcode', 'activity', 'provider', 'venue', 'person', 'account'],
  ...['account_role', 'relationship', 'session', 'session_price', 'assessment', 'assessed_need'],
  ...['budget', 'carer', 'support_plan', 'plan_outcome', 'plan_line', 'file', 'letter'],
]

/** What the scene laid out in the test's own transaction, in a database that several connections may see. */
async function copied(table: string): Promise<void> {
  const { rows } = await sql<{ json: unknown }>`
    select coalesce(jsonb_agg(t), '[]') as json from ${sql.table(table)} t`.execute(laid())
  await sql`insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows[0]?.json)}::jsonb)`.execute(
    all,
  )
}

const inAction = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  transactions({ db: program, role: undefined } as Database).transaction(severnshire, work)
const step = (version = 1) => ({
  ...{ councilId: severnshire, personId: PRIYA, planId: PLAN, version },
  ...{ accountId: WHO.worker, now: NOW },
})
const agree = () =>
  inAction((db) =>
    agreePlan(db, { ...step(), agreeing: { by: 'worker' }, how: 'talk', words: 'Yes' }),
  )
const atOnce = <T>(press: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, i) => press(i)))
const sent = async (): Promise<Id> => {
  await inAction((db) => sharePlan(db, step()))
  await agree()
  const asked = await inAction((db) => sendPlan(db, step()))
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusal))
  return asked.value.id
}
const answer = (authorisationId: Id, accountId: Id, how: 'authorised' | 'returned') =>
  inAction((db) =>
    answerPlan(db, {
      ...{ councilId: severnshire, authorisationId, accountId, version: 1, now: NOW },
      ...{ answer: how, reasons: 'Who drives?', roles: ['service-manager'] },
    }),
  )

test('of two who answer one plan at once, one yes and one no, one answer stands and the other is told', async () => {
  const id = await sent()
  const answers = await Promise.all([
    answer(id, WHO.serviceManager, 'authorised'),
    answer(id, WHO.teamManager, 'returned'),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  for (const one of answers)
    if (!one.ok) expect(['answered-already', 'changed-meanwhile']).toContain(one.refusal.kind)
  const [row] = await all.selectFrom('authorisation').selectAll().execute()
  const [plan] = await all.selectFrom('support_plan').select('state').execute()
  expect(plan?.state).toBe(row?.state === 'authorised' ? 'authorised' : 'draft')
})

test('every button pressed many times at once does its work once', async () => {
  await atOnce(() => inAction((db) => sharePlan(db, step())))
  await atOnce(agree)
  const asked = await atOnce(() => inAction((db) => sendPlan(db, step())))
  const ids = new Set(asked.map((one) => (one.ok ? one.value.id : one.refusal.kind)))
  expect(ids.size).toBe(1)
  await answer([...ids][0] ?? '', WHO.serviceManager, 'authorised')
  const done = await atOnce(() => inAction((db) => activatePlan(db, step())))
  expect(done.every(({ ok }) => ok)).toBe(true)
  const count = async (table: 'plan_agreement' | 'authorisation' | 'standing_booking') =>
    (await all.selectFrom(table).select('id').execute()).length
  expect(await count('plan_agreement')).toBe(1)
  expect(await count('authorisation')).toBe(1)
  expect(await count('standing_booking')).toBe(1)
}, 30_000)

test('while one opens a plan again, no other can put the old version in force', async () => {
  const id = await sent()
  await Promise.all([
    inAction((db) => reopenPlan(db, step())),
    answer(id, WHO.serviceManager, 'authorised'),
    inAction((db) => activatePlan(db, step())),
  ])
  const [plan] = await all.selectFrom('support_plan').select(['state', 'version']).execute()
  if (plan?.version === 2) expect(plan.state).toBe('draft')
  else expect(['authorised', 'active']).toContain(plan?.state)
  const places = await all.selectFrom('standing_booking').select('id').execute()
  expect(places).toHaveLength(plan?.state === 'active' ? 1 : 0)
})

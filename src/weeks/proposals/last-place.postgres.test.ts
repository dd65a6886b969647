import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#ground/kernel/id.ts'
import type { Database } from '#ground/platform/database.ts'
import { parserOf } from '#ground/platform/parsers.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'
import { transactions } from '#ground/platform/transactions.ts'
import { severnshire } from '#test/platform.ts'
import * as scene from '#test/week-scene.ts'
import { cloneTemplate, urlOf } from '#test/worker-database.ts'
import { acceptWeek, proposeWeeks, swapLine } from './actions.ts'

const RACERS = 16
const ids = (kind: string) =>
  Array.from(
    { length: RACERS },
    (_, i) => `0190${kind}-0000-7000-8000-${String(i).padStart(12, '0')}`,
  )
const runners = ids('c001')

const open = (url: string) =>
  new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({ connectionString: url, max: RACERS, types: { getTypeParser: parserOf } }),
    }),
  })

/** The program's own login, on as many connections as there are people, and the superuser to lay out the facts. */
let program: Db
let everything: Db
beforeAll(async () => {
  const name = await cloneTemplate()
  everything = open(urlOf(name))
  program = open(urlOf(name, 'good_days_program'))
  const council = { id: severnshire, key: 'severnshire', name_en: 'S', name_cy: 'H' }
  await everything
    .insertInto('council')
    .values({ ...council, jurisdiction: 'ENGLAND', is_demo: true, lat: 52, lon: -2 })
    .execute()
  await scene.haveTown(everything)
  await scene.haveRun(everything)
  await scene.haveAccounts(everything).catch(() => {})
}, 60_000)
afterAll(async () => {
  await program.destroy()
  await everything.destroy()
})

const database = (): Pick<Database, 'db' | 'role'> => ({ db: program, role: undefined })

async function weeksWith(lines: readonly ReturnType<typeof scene.aLine>[]): Promise<readonly Id[]> {
  await scene.havePeople(
    everything,
    runners.map((id, i) => ({ ...scene.aPerson('priya'), id, reference: `R${i}` })),
  )
  const weeks = runners.map((personId) => ({ personId, lines, gaps: [] }))
  return proposeWeeks(everything, severnshire, scene.run, weeks, scene.TUESDAY)
}

const taken = (session: keyof typeof scene.sessions) =>
  everything
    .selectFrom('standing_booking')
    .select('person_id')
    .where('session_id', '=', scene.sessions[session])
    .where('ends_on', 'is', null)
    .execute()

const answering = (i: number, weeks: readonly Id[], version = 1) => ({
  ...{ councilId: severnshire, personId: runners[i] ?? '', weekId: weeks[i] ?? '', version },
  ...{ accountId: scene.accounts.mel, now: scene.TUESDAY },
})

test('of many people who say yes at once to a week with one last place, exactly one has it', async () => {
  await scene.haveSessions(everything, [
    scene.aSession('art', { most: 1 }),
    scene.aSession('choir', { weekday: 1, most: 50, staff: { n: 10, d: 1 } }),
  ])
  const weeks = await weeksWith([scene.aLine('art'), scene.aLine('choir')])
  const { transaction } = transactions(database() as Database)
  const decisions = await Promise.all(
    runners.map((_, i) => transaction(severnshire, (db) => acceptWeek(db, answering(i, weeks)))),
  )
  expect(decisions.filter((d) => d.ok)).toHaveLength(1)
  for (const decision of decisions)
    if (!decision.ok)
      expect(decision.refusal).toEqual({ kind: 'session-full', sessionId: scene.sessions.art })
  expect(await taken('art')).toHaveLength(1)
  expect(await taken('choir')).toHaveLength(1)
})

test('of many who say yes while others swap the other way, none waits for ever and no session has one too many', async () => {
  await everything.deleteFrom('standing_booking').execute()
  await scene.haveSessions(everything, [
    scene.aSession('pottery', { most: 5 }),
    scene.aSession('swimming', { most: 5 }),
  ])
  const weeks = await weeksWith([scene.aLine('pottery')])
  const { transaction } = transactions(database() as Database)
  await Promise.all(
    runners.map(async (_, i) => {
      const first = await transaction(severnshire, (db) => acceptWeek(db, answering(i, weeks)))
      const swap = { from: scene.sessions.pottery, to: scene.sessions.swimming }
      const version = first.ok ? 2 : 1
      await transaction(severnshire, (db) =>
        swapLine(db, { ...answering(i, weeks, version), ...swap }),
      )
      if (!first.ok) await transaction(severnshire, (db) => acceptWeek(db, answering(i, weeks, 2)))
    }),
  )
  expect((await taken('pottery')).length).toBeLessThanOrEqual(5)
  expect((await taken('swimming')).length).toBe(5)
})

test('one press sent many times at once is one answer and one place', async () => {
  await everything.deleteFrom('standing_booking').execute()
  await scene.haveSessions(everything, [scene.aSession('music', { most: 1 })])
  const weeks = await weeksWith([scene.aLine('music')])
  const { transaction } = transactions(database() as Database)
  const decisions = await Promise.all(
    runners.map(() => transaction(severnshire, (db) => acceptWeek(db, answering(0, weeks)))),
  )
  expect(decisions.every((d) => d.ok)).toBe(true)
  expect(await taken('music')).toHaveLength(1)
})

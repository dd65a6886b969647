import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { laySpokes, type Spokes } from '#test/many-places.ts'
import { type OwnDatabase, ownDatabase } from '#test/postgres-platform.ts'
import { marksOf } from './event.ts'
import { appendEvents } from './event-actions.ts'
import type { NewEvent } from './event-check.ts'
import { eventsOfSitting } from './event-queries.ts'

let database: OwnDatabase
let councilId: Id
let spokes: Spokes
const PEOPLE = 20
beforeAll(async () => {
  database = await ownDatabase()
  councilId = await database.addCouncil('northshire')
  spokes = await laySpokes(database.everything, councilId, { sessions: 1, people: PEOPLE })
  await sql`insert into standing_booking (council_id, id, person_id, session_id, starts_on, staff, people, price_pence,
    route, made_by) select p.council_id, gen_random_uuid(), p.id, s.id, ${spokes.first}, 1, 5, 2760, 'managed', 'import'
    from person p, session s where p.council_id = ${councilId} and s.council_id = ${councilId}`.execute(
    database.everything,
  )
}, 60_000)
afterAll(() => database.close())

test('two tablets that send the same batches over and over at once are kept complete, once, and without a deadlock', async () => {
  const { platform } = await database.open()
  const [sessionId = ''] = spokes.sessions
  const { rows } = await sql<{
    readonly provider_id: Id
  }>`select provider_id from session where id = ${sessionId}`.execute(database.everything)
  const providerId = rows[0]?.provider_id ?? ''
  // A sitting may be marked on the day before: the clock of the test stands on it.
  const now = new Date(`${addDays(spokes.first, -1)}T09:00:00Z`)
  const marks = (tablet: string): readonly NewEvent[] =>
    spokes.people.slice(0, PEOPLE).map((personId, n) => ({
      ...{ id: idFrom(councilId, tablet, String(n)), sessionId, day: spokes.first, personId },
      kind: tablet === 'A' || n % 2 === 0 ? 'here' : 'left',
      device: { id: idFrom(councilId, 'tablet', tablet), count: n + 1, at: now },
      knows: [],
    }))
  const send = (events: readonly NewEvent[]) =>
    platform.transaction(councilId, (db) =>
      appendEvents(db, { councilId, providerId, accountId: spokes.account, events, now }),
    )
  const [a, b] = [marks('A'), marks('B')]
  const batches = Array.from({ length: 16 }, (_, n) => (n % 2 ? a : b.toReversed()).slice(n % 5))
  const answers = (await Promise.all([...batches, a, b].map(send))).flat()
  expect(answers.filter((one) => one.answer === 'refused')).toEqual([])
  expect(answers.filter((one) => one.answer === 'accepted')).toHaveLength(2 * PEOPLE)
  const kept = await platform.transaction(councilId, (db) =>
    eventsOfSitting(db, { councilId, sessionId, on: spokes.first }),
  )
  expect(kept).toHaveLength(2 * PEOPLE)
  const differing = [...marksOf(kept).values()].filter((one) => one.differs.length > 0)
  expect(differing).toHaveLength(PEOPLE / 2)
})

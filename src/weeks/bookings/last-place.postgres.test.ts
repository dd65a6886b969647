import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { Random } from '#ground/kernel/random.ts'
import { staffing } from '#lives/offer/staffing.ts'
import { laySpokes, type Spokes } from '#test/many-places.ts'
import { type OwnDatabase, ownDatabase } from '#test/postgres-platform.ts'
import { askForPlace } from './request-actions.ts'
import { comingOn, nextDays } from './seat.ts'
import { seatsOf } from './seat-queries.ts'

const now = new Date('2027-03-01T09:00:00Z')
const today = day('2027-03-01')
let database: OwnDatabase
let councilId: Id
let spokes: Spokes
beforeAll(async () => {
  database = await ownDatabase()
  councilId = await database.addCouncil('northshire')
  spokes = await laySpokes(database.everything, councilId, { sessions: 3, people: 60 })
}, 60_000)
afterAll(() => database.close())

test('of many who press at once for the last places, on any mixture of weeks and days, none is sold twice and none is lost', async () => {
  const { platform } = await database.open()
  const random = new Random(7)
  const confirmed: Id[] = []
  const kinds = new Set<string>()
  const press = async (n: number) => {
    const personId = spokes.people[n % spokes.people.length] ?? ''
    const sessionId = random.pick(spokes.sessions)
    const on = addDays(spokes.first, 7 * random.int(0, 2))
    const asked = await platform.transaction(councilId, (db) =>
      askForPlace(db, {
        ...{ councilId, accountId: spokes.account, now, personId, sessionId, day: on },
        ...{ requestId: idFrom(councilId, 'request', String(n)) },
        kind: random.pick(['weekly', 'single', 'taster'] as const),
      }),
    )
    kinds.add(asked.ok ? asked.value.state : asked.refusal.kind)
    if (asked.ok && asked.value.bookingId) confirmed.push(asked.value.bookingId)
  }
  for (let round = 0; round < 10; round += 1)
    await Promise.all(Array.from({ length: 16 }, (_, n) => press(round * 16 + n)))

  const { rows } = await sql<{ readonly id: Id }>`
    select id from standing_booking union all select id from date_booking`.execute(
    database.everything,
  )
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(confirmed))
  expect(kinds).toContain('full')
  const seats = await platform.transaction(councilId, (db) =>
    seatsOf(db, { councilId, sessionIds: spokes.sessions, from: today }),
  )
  for (const seat of seats.values())
    for (const on of nextDays(seat, today, 20)) {
      const coming = comingOn(seat, on)
      expect(coming.length).toBeLessThanOrEqual(seat.most)
      expect(staffing(coming, seat).needed * seat.staff.d).toBeLessThanOrEqual(seat.staff.n)
    }
})

test('the very same press that arrives many times at once is one place', async () => {
  const { platform } = await database.open()
  const [personId = ''] = (
    await laySpokes(database.everything, councilId, { sessions: 1, people: 1, from: 100 })
  ).people
  const [sessionId = ''] = (
    await laySpokes(database.everything, councilId, { sessions: 1, people: 0, from: 200 })
  ).sessions
  const press = (n: number) =>
    platform.transaction(councilId, (db) =>
      askForPlace(db, {
        ...{ councilId, accountId: spokes.account, now, personId, sessionId, day: spokes.first },
        ...{ requestId: idFrom(councilId, 'same', String(n % 2)), kind: 'single' },
      }),
    )
  const all = await Promise.all(Array.from({ length: 12 }, (_, n) => press(n)))
  const had = all.filter((one) => one.ok).map((one) => one.ok && one.value.bookingId)
  expect(new Set(had).size).toBe(1)
  const held = await database.everything
    .selectFrom('date_booking')
    .select('id')
    .where('person_id', '=', personId)
    .execute()
  expect(held).toHaveLength(1)
})

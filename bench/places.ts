import { sql } from 'kysely'
import { addDays, day } from '#ground/kernel/day.ts'
import { type Id, idFrom, newId } from '#ground/kernel/id.ts'
import { Random } from '#ground/kernel/random.ts'
import type { Db } from '#ground/platform/platform.ts'
import { enter } from '#ground/platform/transactions.ts'
import { staffing } from '#lives/offer/staffing.ts'
import { lockPlaces } from '#weeks/bookings/actions.ts'
import { askForPlace } from '#weeks/bookings/request-actions.ts'
import { comingOn, nextDays } from '#weeks/bookings/seat.ts'
import { seatsOf } from '#weeks/bookings/seat-queries.ts'
import { laySpokes } from '../test/many-places.ts'
import { benchServer } from './server.ts'

/**
 * Sixty-four connections to a real PostgreSQL fight for the last places of fifty sessions: weekly places, single days and
 * tasters, days given up and taken by others. Then every day is counted: nobody too many, no confirmation lost. The speed
 * is a ratio against a plain INSERT of the same row, by as many connections, in a transaction of the same isolation.
 *
 * `npm run bench:places -- 10` fights for ten seconds instead of a minute.
 */
const SECONDS = Number(process.argv[2] ?? 60)
const CONNECTIONS = 64
const SESSIONS = 50
const PEOPLE = 2_000
const WEEKS = 3
const now = new Date('2027-03-01T09:00:00Z')
const today = day('2027-03-01')
const DEADLOCK = '40P01'

const server = await benchServer(now)
const everything = server.everything
const program = server.program(CONNECTIONS)
const councilId: Id = '0190aaaa-0000-7000-8000-0000000000bb'
await everything
  .insertInto('council')
  .values({
    ...{ id: councilId, key: 'bench', name_en: 'Bench', name_cy: 'Mainc', lat: 52, lon: -2 },
    jurisdiction: 'ENGLAND',
  })
  .execute()
const spokes = await laySpokes(everything, councilId, { sessions: SESSIONS, people: PEOPLE })
await sql`analyze`.execute(everything)

const within = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  program.transaction().execute(async (db) => {
    await enter(db, 'good_days', councilId)
    return work(db)
  })

/** So many workers at once, each doing one thing after another until the time is over. */
async function fight(seconds: number, work: (random: Random, n: number) => Promise<void>) {
  const until = performance.now() + seconds * 1000
  let n = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, worker) => {
      const random = new Random(worker + 1)
      while (performance.now() < until) await work(random, n++)
    }),
  )
  return (performance.now() - began) / 1000
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random.int(0, from.length - 1)] as T

let plain = 0
const plainSeconds = await fight(Math.max(2, SECONDS / 6), async (random) => {
  await within((db) =>
    db
      .insertInto('date_booking')
      .values({
        ...{ council_id: councilId, id: newId(now), person_id: pick(random, spokes.people) },
        ...{ session_id: pick(random, spokes.sessions), kind: 'single', staff: 1, people: 5 },
        ...{ day: addDays(day('2030-01-01'), random.int(0, 9_999)), price_pence: 0 as never },
        ...{ route: 'none', made_by: 'person', account_id: spokes.account, made_at: now },
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  plain += 1
})
await everything.deleteFrom('date_booking').execute()

const tally = { asked: 0, confirmed: 0, refused: 0, gaveUp: 0, deadlocks: 0, otherFaults: 0 }
const confirmed = new Set<Id>()
const isDeadlock = (error: unknown) => (error as { code?: string }).code === DEADLOCK
const fought = await fight(SECONDS, async (random, n) => {
  const [personId, sessionId] = [pick(random, spokes.people), pick(random, spokes.sessions)]
  const on = addDays(spokes.first, 7 * random.int(0, WEEKS - 1))
  const kind = random.chance(0.02) ? 'weekly' : random.chance(0.3) ? 'taster' : 'single'
  tally.asked += 1
  try {
    const asked = await within((db) =>
      askForPlace(db, {
        ...{ councilId, accountId: spokes.account, now, personId, sessionId, day: on, kind },
        requestId: idFrom(councilId, 'request', String(n)),
      }),
    )
    if (!asked.ok) {
      tally.refused += 1
      if (random.chance(0.5)) await giveUp(sessionId, random)
    } else if (asked.value.bookingId) {
      tally.confirmed += 1
      confirmed.add(asked.value.bookingId)
    }
  } catch (error) {
    tally[isDeadlock(error) ? 'deadlocks' : 'otherFaults'] += 1
    if (tally.otherFaults === 1 && !isDeadlock(error)) console.error(error)
  }
})

/** Somebody who has a place on some day says that they do not come: it is free for others. */
async function giveUp(sessionId: Id, random: Random): Promise<void> {
  await within(async (db) => {
    await lockPlaces(db, councilId, [sessionId])
    const held = await db
      .selectFrom('date_booking')
      .select(['person_id', 'day'])
      .where('council_id', '=', councilId)
      .where('session_id', '=', sessionId)
      .execute()
    if (held.length === 0) return
    const one = pick(random, held)
    const given = await db
      .insertInto('day_given_up')
      .values({
        ...{ council_id: councilId, id: newId(now), session_id: sessionId, by: 'person', ...one },
        ...{ cause: 'ill', told_at: now },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    tally.gaveUp += Number(given.numInsertedOrUpdatedRows ?? 0)
  })
}

const { rows } = await sql<{ readonly id: Id }>`
  select id from standing_booking union all select id from date_booking`.execute(everything)
const there = new Set(rows.map(({ id }) => id))
const lost = [...confirmed].filter((id) => !there.has(id)).length
const unasked = [...there].filter((id) => !confirmed.has(id)).length
const seats = await within((db) =>
  seatsOf(db, { councilId, sessionIds: spokes.sessions, from: today }),
)
let oversold = 0
let full = 0
let counted = 0
for (const seat of seats.values())
  for (const on of nextDays(seat, today, WEEKS + 8)) {
    const coming = comingOn(seat, on)
    const isOver =
      coming.length > seat.most || staffing(coming, seat).needed * seat.staff.d > seat.staff.n
    counted += 1
    if (isOver) oversold += 1
    if (coming.length === seat.most) full += 1
  }
await server.stop()

const each = (count: number, seconds: number) => Math.round(count / seconds)
console.log(
  `${CONNECTIONS} connections, ${SESSIONS} sessions, ${PEOPLE} people, ${Math.round(fought)} s`,
)
console.log(`asked ${tally.asked}, refused ${tally.refused}, days given up ${tally.gaveUp}`)
console.log(`confirmed ${tally.confirmed}: ${each(tally.confirmed, fought)} bookings a second`)
console.log(`answered ${each(tally.asked, fought)} a second, yes or no`)
console.log(`a plain INSERT: ${each(plain, plainSeconds)} a second`)
const ratio = (count: number) => (plain / plainSeconds / (count / fought)).toFixed(1)
console.log(`a plain INSERT is ${ratio(tally.asked)} times as quick as an answer`)
console.log(`days counted ${counted}, to the last place full ${full}, oversold ${oversold}`)
console.log(`confirmations lost ${lost}, places that nobody was told of ${unasked}`)
console.log(`deadlocks ${tally.deadlocks}, other faults ${tally.otherFaults}`)
if (oversold + lost + unasked + tally.deadlocks + tally.otherFaults > 0) process.exitCode = 1

import { type RawBuilder, sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { addDays, type Day, day } from '#ground/kernel/day.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sitsOn } from '#lives/offer/date-queries.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { aBooking, aPerson, aSession, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { expectedIn } from './expected-queries.ts'
import { personsDays } from './persons-days-queries.ts'

const platform = testPlatform({ now: NOW })
const person = idOf('person', 1)
const MADE = { made_at: '2026-06-01T09:00:00Z' }
const days = (from: string, to: string) =>
  platform.transaction(severnshire, (db) =>
    personsDays(db, { councilId: severnshire, personId: person, from: day(from), to: day(to) }),
  )
const said = async (from: string, to: string) =>
  (await days(from, to)).map(({ day, state, why }) =>
    [day, state, why?.kind ?? ''].join(' ').trim(),
  )

const single = (n: number, session: number, on: string, kind = 'single') => ({
  ...{ id: idOf('booking', 100 + n), person_id: person, session_id: idOf('session', session) },
  ...{ day: on, kind, staff: 1, people: 5, price_pence: 2000, route: 'managed' },
  ...{ made_by: 'demo', swap_for: kind === 'swap' ? '2027-03-29' : null, ...MADE },
})
const date = (session: number, on: string, kind: string, given: object = {}) => ({
  ...{ session_id: idOf('session', session), day: on, kind, by: 'provider', why: 'staff-ill' },
  ...{ words: '', version: 1, ...MADE, ...given },
})
const givenUp = (n: number, session: number, on: string, given: object = {}) => ({
  ...{ id: idOf('answer', n), person_id: person, session_id: idOf('session', session), day: on },
  ...{ by: 'person', cause: 'ill', words: '', told_at: MADE.made_at, ...given },
})

beforeEach(async () => {
  await haveCounty()
  await lay('person', [aPerson(1), aPerson(2)])
})

const isWeekly = () => lay('session', [offered(1)])
const offered = (n: number, given: object = {}) =>
  aSession(n, {
    ...{ every_weeks: 1, confirms: 'at-once', youngest: 18, state: 'live', version: 1 },
    ...{ about_en: '', about_cy: '', about_easy_en: '', about_easy_cy: '', many_reason: '' },
    ...{ ended_because: '', ...given },
  })

test('A weekly place is there each week, and says why on a bank holiday, a cancelled day and a day given up', async () => {
  await isWeekly()
  await lay('standing_booking', [aBooking(1, 1, 1)])
  await lay('session_date', [date(1, '2027-03-08', 'cancelled')])
  await lay('day_given_up', [
    givenUp(1, 1, '2027-03-15'),
    givenUp(2, 1, '2027-03-22', { undone_at: MADE.made_at }),
  ])
  expect(await said('2027-03-01', '2027-04-05')).toEqual([
    '2027-03-01 on',
    '2027-03-08 cancelled staff-ill',
    '2027-03-15 given-up ill',
    '2027-03-22 on',
    '2027-03-29 closed bank-holiday',
    '2027-04-05 on',
  ])
})

test('A changed day says what it is now and what it would have been', async () => {
  await isWeekly()
  await lay('standing_booking', [aBooking(1, 1, 1)])
  const changed = { why: 'building', venue_id: idOf('venue', 2), starts: 600, ends: 780 }
  await lay('session_date', [date(1, '2027-03-08', 'changed', changed)])
  const [only] = await days('2027-03-08', '2027-03-08')
  expect(only).toMatchObject({ state: 'on', starts: 600, ends: 780, venueName: 'Hub 2' })
  expect(only?.changedFrom).toEqual({ starts: 570, ends: 750, venueName: 'Hub 1' })
  expect(only?.why).toEqual({ kind: 'building', words: '' })
})

test('A single day, an extra date and a while away are each what they are', async () => {
  await lay('session', [offered(1), offered(2, { weekday: 1 })])
  await lay('standing_booking', [aBooking(1, 1, 1)])
  await lay('date_booking', [single(1, 2, '2027-03-30', 'swap')])
  await lay('session_date', [date(1, '2027-03-31', 'extra', { why: 'swap' })])
  const away = { id: idOf('answer', 9), person_id: person, first_day: '2027-04-05', version: 1 }
  await lay('long_absence', [
    { ...away, reason: 'hospital', words: '', told_at: MADE.made_at, last_day: null },
  ])
  const found = await days('2027-03-29', '2027-04-12')
  expect(found.map((d) => [d.day, d.kind, d.state, d.why?.kind])).toEqual([
    ['2027-03-29', 'weekly', 'closed', 'bank-holiday'],
    ['2027-03-30', 'swap', 'on', undefined],
    ['2027-03-31', 'weekly', 'on', 'swap'],
    ['2027-04-05', 'weekly', 'away', 'hospital'],
    ['2027-04-12', 'weekly', 'away', 'hospital'],
  ])
})

test('One person’s days are one query, whatever their number, and nobody else’s', async () => {
  await isWeekly()
  await lay('standing_booking', [aBooking(1, 2, 1)])
  expect(await queriesOf(() => days('2027-01-01', '2027-12-31'))).toHaveLength(1)
  expect(await days('2027-01-01', '2027-12-31')).toEqual([])
})

/** The days on which a register of that session would have the person, as registers ask it. */
const expectedDays = async (db: Db, from: Day, to: Day): Promise<readonly string[]> => {
  const on = sql.ref('d.day') as RawBuilder<unknown>
  const { rows } = await sql<{ key: string }>`
    select d.day || ' ' || s.id as key
    from (select generate_series(${from}::date, ${to}::date, interval '1 day')::date as day) d, session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    where s.council_id = ${severnshire} and ${sitsOn(on)}
      and exists (select 1 from ${expectedIn(on)} e where e.person_id = ${person})
    order by 1
  `.execute(db)
  return rows.map((row) => row.key)
}

test('The days that are on are those on which a register expects the person, for series of every kind', async () => {
  const kinds = Array.from({ length: 28 }, (_, i) => {
    const monthly = i % 3 === 0
    const every = monthly ? 1 : 1 + (i % 4)
    const week = monthly ? ([1, 2, 3, 4, -1][i % 5] ?? 1) : null
    const starts_on = addDays(day('2026-12-20'), i * 3)
    const ends_on = i % 4 === 0 ? addDays(starts_on, 90 + i) : null
    const weekly = { weekday: i % 7, every_weeks: every, month_week: week, starts_on, ends_on }
    return offered(i + 1, { ...weekly, venue_id: idOf('venue', 1 + (i % 2)) })
  })
  await lay('session', kinds)
  await sql`update venue set closed_on_bank_holidays = id <> ${idOf('venue', 2)}`.execute(
    everything(),
  )
  const shut = { first_day: '2027-02-10', last_day: '2027-02-19', reason: 'Painting' }
  await lay('venue_closure', [{ id: idOf('answer', 50), venue_id: idOf('venue', 1), ...shut }])
  await lay(
    'standing_booking',
    kinds.slice(0, 20).map((_, i) =>
      aBooking(i + 1, 1, i + 1, {
        starts_on: addDays(day('2027-01-04'), i),
        ends_on: i % 3 === 0 ? addDays(day('2027-05-01'), i) : null,
      }),
    ),
  )
  const at = (n: number) => addDays(day('2027-01-04'), n)
  await lay(
    'date_booking',
    Array.from({ length: 56 }, (_, i) => single(i, (i % 28) + 1, at(i * 2 + (i % 28)))),
  )
  await lay(
    'session_date',
    Array.from({ length: 84 }, (_, i) =>
      date(
        (i % 28) + 1,
        at(Math.floor(i / 28) * 35 + (i % 7)),
        ['cancelled', 'changed', 'extra'][i % 3] ?? '',
      ),
    ),
  )
  await lay(
    'day_given_up',
    Array.from({ length: 112 }, (_, i) => givenUp(i, (i % 28) + 1, at(i * 1))),
  )
  const away = { id: idOf('answer', 900), person_id: person, version: 1, words: '' }
  const told = { reason: 'holiday', told_at: MADE.made_at }
  await lay('long_absence', [{ ...away, ...told, first_day: '2027-03-10', last_day: '2027-03-24' }])
  const [from, to] = [day('2026-12-15'), day('2027-06-30')]
  const expected = await expectedDays(everything(), from, to)
  const on = (await days(from, to)).filter((d) => d.state === 'on')
  expect(on.map((d) => `${d.day} ${d.sessionId}`).sort()).toEqual(expected)
  expect(expected.length).toBeGreaterThan(100)
})

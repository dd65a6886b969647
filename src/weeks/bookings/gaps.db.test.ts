import { beforeEach, expect, test } from 'vitest'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { aBooking, aPerson, aSession, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { gapsBecomeTasks } from './gap-actions.ts'

const platform = testPlatform({ now: NOW })
const PEOPLE = 450
const all = Array.from({ length: PEOPLE }, (_, n) => n + 1)

/** Mondays at one hub: everybody there from half past nine to eleven and from one to three; the hub between is full. */
beforeEach(async () => {
  await haveCounty()
  await lay(
    'person',
    [...all, PEOPLE + 1].map((n) => aPerson(n, { needs: [] })),
  )
  await lay('session', [
    aSession(1, { starts: 570, ends: 660 }),
    aSession(2, { starts: 780, ends: 900 }),
    aSession(3, { starts: 540, ends: 1020, least: 1, most: 1 }),
  ])
  await lay(
    'session_price',
    [1, 2, 3].map((n) => ({
      ...{ session_id: idOf('session', n), staff: 1, people: 5, price_pence: 1000 },
      valid_from: '2026-01-01',
    })),
  )
  const from = { valid_from: '2026-01-01' }
  await lay(
    'assessed_ratio',
    all.map((n) => ({
      ...{ person_id: idOf('person', n), setting: 'building', staff: 1, people: 5, ...from },
    })),
  )
  await lay(
    'weekly_budget',
    all.map((n) => ({
      ...{ person_id: idOf('person', n), weekly_pence: 50_000, routes: ['managed'], ...from },
    })),
  )
  await lay('standing_booking', [
    ...all.flatMap((n) => [aBooking(2 * n, n, 1), aBooking(2 * n + 1, n, 2)]),
    aBooking(1, PEOPLE + 1, 3),
  ])
})

const night = () =>
  platform.transaction(severnshire, (db) =>
    gapsBecomeTasks(db, { councilId: severnshire, now: NOW }),
  )

test('of 450 people whose hub is full each has their two tasks, once, in ten queries for every two hundred', async () => {
  let made = 0
  const sent = await queriesOf(async () => {
    made = await night()
  })
  expect(made).toBe(2 * PEOPLE)
  expect(sent.length).toBeLessThanOrEqual(3 * 10)
  const people = await everything().selectFrom('task').select('person_id').distinct().execute()
  expect(people).toHaveLength(PEOPLE)
  expect(await night()).toBe(0)
}, 60_000)

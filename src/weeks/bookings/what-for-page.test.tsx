import { beforeEach, expect, test } from 'vitest'
import { queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  haveTies,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { weekLifeRoutes } from './week-life-routes.tsx'

const asha = readerOf({ roles: ['broker'] })
const read = async (person: number, reader = asha) => {
  const routes = asReader(reader, weekLifeRoutes(testPlatform({ now: NOW })))
  const response = await routes.request(`/people/${idOf('person', person)}/what-for`)
  return response.text()
}
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** On the first of March: Known1 did two kinds of things in December and does three; Known2 one, and four. */
beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveTies(1, [1, 2])
  const kinds = ['music', 'gardening', 'cooking', 'sewing']
  await lay(
    'activity',
    kinds.map((key) => ({
      ...{ key, name_en: key, name_cy: key, easy_en: key, easy_cy: key, picture: 'art' },
      outcomes: ['skills'],
    })),
  )
  const tries = [{ taster_pence: 0 }, { taster_pence: 0, has: ['hoist'] }, {}]
  await lay('session', [
    ...['art', ...kinds].map((activity, n) =>
      aSession(n + 1, { activity, taster_pence: null, youngest: 18 }),
    ),
    ...tries.map((of, n) => aSession(n + 11, { taster_pence: null, youngest: 16, ...of })),
  ])
  await lay('person', [aPerson(1, { needs: [] }), aPerson(2, { needs: ['hoist'] })])
  const since = (starts_on: string) => ({ starts_on, ends_on: null })
  await lay('standing_booking', [
    aBooking(1, 1, 1, since('2026-06-01')),
    aBooking(2, 1, 2, since('2026-06-01')),
    aBooking(3, 1, 3, since('2027-01-11')),
    aBooking(4, 2, 1, since('2026-06-01')),
    ...[2, 3, 4].map((n) => aBooking(4 + n, 2, n, since('2027-02-01'))),
  ])
  await lay('date_booking', [
    {
      ...{ id: idOf('booking', 50), person_id: idOf('person', 2), kind: 'taster', staff: 1 },
      ...{ session_id: idOf('session', 12), day: '2027-01-18', people: 5, price_pence: 0 },
      ...{ route: 'none', made_by: 'person', made_at: NOW },
    },
  ])
})

test('of one person: kinds of things then and now, tries between, and what they may still try', async () => {
  const first = await read(1)
  expect(await faultsOf(first)).toEqual([])
  expect(plain(first)).toContain(
    'Kinds of things in the week 2 on Tuesday 1 December 2026, 3 today Tries since Tuesday 1 December 2026 0',
  )
  expect(plain(first)).toContain('they do not know yet 2')
  const second = plain(await read(2))
  expect(second).toContain('1 on Tuesday 1 December 2026, 4 today')
  expect(second).toContain('Tries since Tuesday 1 December 2026 1')
  expect(second).toContain('they do not know yet 1')
  expect(plain(await read(2, { ...asha, view: { ...asha.view, language: 'cy' } }))).toContain(
    'Newydd ac amrywiol',
  )
})

test('asks a handful of questions', async () => {
  expect((await queriesOf(() => read(1))).length).toBeLessThanOrEqual(9)
})

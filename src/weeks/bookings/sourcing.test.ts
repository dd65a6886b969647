import { beforeEach, describe, expect, test } from 'vitest'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
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
import { placePaths } from './place-paths.ts'
import { gapCounts } from './sourcing-queries.ts'
import { sourcingRoutes } from './sourcing-routes.tsx'

const platform = testPlatform({ now: NOW })
const broker = readerOf({ roles: ['broker'] })
const provider = readerOf({ roles: ['micro-provider'], provider: 2 })
const manager = { ...readerOf({ roles: ['team-manager'] }), accountId: idOf('account', 2) }
const ben = idOf('person', 1)
const at = (rest: string) => `/people/${ben}${rest}`

const get = async (path: string, reader = broker) => {
  const response = await asReader(reader, sourcingRoutes(platform)).request(path)
  return { status: response.status, html: await response.text() }
}
const post = async (path: string, form: Readonly<Record<string, string>>, reader = broker) => {
  const response = await asReader(reader, sourcingRoutes(platform)).request(path, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  return { status: response.status, html: await response.text() }
}
const rows = (table: 'unmet_request' | 'place_visit' | 'spot_offer') =>
  everything().selectFrom(table).selectAll().execute()

beforeEach(async () => {
  await haveCounty()
  await lay('person', [aPerson(1), aPerson(2), aPerson(3)])
  await haveAccount(1)
  await haveAccount(2, { name: 'Wendy' })
  await haveTies(1, [1])
  const usual = {
    ...{ every_weeks: 1, confirms: 'at-once', youngest: 18, state: 'live', version: 1 },
    ...{ about_en: '', about_cy: '', about_easy_en: '', about_easy_cy: '', many_reason: '' },
    ...{ ended_because: '', taster_pence: 0 },
  }
  await lay('session', [aSession(1, usual)])
})

describe('what nobody offers', () => {
  test('an art group on a Saturday is written down once, and counts in its area', async () => {
    const form = { id: idOf('answer', 1), activity: 'art', weekday: '5', words: 'He asks weekly' }
    expect((await post(at('/nobody-offers'), form)).status).toBe(303)
    expect((await post(at('/nobody-offers'), form)).status).toBe(303)
    expect(await rows('unmet_request')).toMatchObject([
      { activity: 'art', weekday: 5, area: 'malvern', person_id: ben, met_on: null },
    ])
    const { html } = await get(at('/nobody-offers'))
    for (const said of ['Art. He asks weekly', 'Saturday', 'Nobody offers it'])
      expect(html).toContain(said)
    const counts = () => platform.transaction(severnshire, (db) => gapCounts(db, severnshire))
    expect(await counts()).toEqual([
      {
        area: 'malvern',
        weekday: null,
        activity: { en: 'Art', cy: 'Celf' },
        by: 'activity',
        people: 1,
      },
      { area: 'malvern', weekday: 5, activity: null, by: 'weekday', people: 1 },
    ])
    await post(at('/nobody-offers'), { met: idOf('answer', 1) })
    expect(await counts()).toEqual([])
  })

  test('counts on the county’s map of gaps from five people on, by day and by activity', async () => {
    await lay(
      'person',
      [4, 5, 6, 7].map((n) => aPerson(n)),
    )
    const wish = (n: number, weekday: number) => ({
      ...{ id: idOf('answer', 10 + n), person_id: idOf('person', n), area: 'malvern', weekday },
      ...{ words: '', access: [], made_by: idOf('account', 1), made_at: NOW },
    })
    const onSaturdays = async (of: readonly number[]) =>
      lay(
        'unmet_request',
        of.map((n) => wish(n, 5)),
      )
    const commissioner = readerOf({ roles: ['commissioner'], account: 2 })
    const map = async () => {
      const page = await asReader(commissioner, sourcingRoutes(platform)).request(
        placePaths.gaps.to(),
      )
      return (await page.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    }
    expect(await map()).toContain('Nothing is written down.')
    await onSaturdays([1, 2, 3, 4])
    expect(await map()).toContain('0 0 0 0 0 hidden 0 0 hidden')
    await onSaturdays([5])
    expect(await map()).toContain('0 0 0 0 0 5 0 0 5')
    await onSaturdays([6, 7])
    const text = await map()
    expect(text).toContain('0 0 0 0 0 7 0 0 7')
    expect(text).toContain('Anything 7')
    expect(await queriesOf(map)).toHaveLength(2)
  })

  test('an empty form says what is missing', async () => {
    const { status, html } = await post(at('/nobody-offers'), { words: ' ', access: 'hoist' })
    expect(status).toBe(422)
    expect(html).toContain('Say which activity, which day, or a few words')
    expect(html).toMatch(/value="hoist"[^>]* checked/)
  })

  test('nobody else’s record is opened by it, and each page is a handful of queries', async () => {
    expect((await get(`/people/${idOf('person', 2)}/nobody-offers`)).status).toBe(404)
    for (const path of [at('/nobody-offers'), at('/visits'), at('/spot-offers')])
      expect((await queriesOf(() => get(path))).length).toBeLessThanOrEqual(6)
  })
})

describe('a visit', () => {
  test('is booked for a day on which it sits, and takes no place', async () => {
    const page = await get(at(`/visits?session=${idOf('session', 1)}`))
    expect(page.html).toContain('Monday 8 March 2027')
    const form = { id: idOf('answer', 1), session: idOf('session', 1), goesWith: 'Asha' }
    expect((await post(at('/visits'), form)).html).toContain('Choose a day')
    expect((await post(at('/visits'), { ...form, day: '2027-03-09' })).html).toContain(
      'It is not on that day',
    )
    expect((await post(at('/visits'), { ...form, day: '2027-03-08' })).status).toBe(303)
    expect((await post(at('/visits'), { ...form, day: '2027-03-08' })).status).toBe(303)
    expect(await rows('place_visit')).toHaveLength(1)
    expect((await get(at('/visits'))).html).toContain('(Asha)')
    expect(await everything().selectFrom('date_booking').selectAll().execute()).toEqual([])
  })
})

describe('an offer for one person', () => {
  const form = {
    ...{ id: idOf('answer', 1), provider: idOf('provider', 2), ratio: '1:2', framework: '79.80' },
    words: 'Two days a week, personal care',
  }
  const offer = `/requests/spot-offers/${idOf('answer', 1)}`

  test('above the rate needs somebody else’s yes; within it, nobody’s', async () => {
    expect((await post(at('/spot-offers'), form)).status).toBe(303)
    expect((await get('/requests/spot-offers', provider)).html).toContain('Two days a week')
    await post(offer, { version: '1', price: '86.98', words: 'From May' }, provider)
    expect((await get(at('/spot-offers'))).html).toContain('£86.98 (9.0% above the rate)')
    expect((await get(at('/spot-offers'))).html).toContain('Needs approval by whoever holds')
    const list = await get('/spot-offers', manager)
    expect(list.html).toContain('9.0% above the rate')
    const decide = { offer: idOf('answer', 1), version: '2' }
    const no = await post('/spot-offers', { ...decide, answer: 'no' }, manager)
    expect(no.html).toContain('Say why not')
    const own = { ...manager, accountId: broker.accountId }
    expect((await post('/spot-offers', { ...decide, answer: 'yes' }, own)).html).toContain(
      'You asked for this offer yourself',
    )
    expect((await post('/spot-offers', { ...decide, answer: 'yes' }, manager)).status).toBe(303)
    expect(await rows('spot_offer')).toMatchObject([{ state: 'approved', price_pence: 8_698 }])
  })

  test('within the rate it stands as it is; an empty price is a no', async () => {
    await post(at('/spot-offers'), form)
    const bad = await post(offer, { version: '1', price: 'eighty', words: 'x' }, provider)
    expect(bad.status).toBe(422)
    expect(bad.html).toContain('value="eighty"')
    await post(offer, { version: '1', price: '79.80' }, provider)
    expect(await rows('spot_offer')).toMatchObject([{ state: 'offered' }])
    const again = await post(offer, { version: '1', price: '10.00' }, provider)
    expect(again.html).toContain('No offer is asked of you')
    const second = { ...form, id: idOf('answer', 2) }
    await post(at('/spot-offers'), second)
    await post(`/requests/spot-offers/${second.id}`, { version: '1', price: '' }, provider)
    expect((await get(at('/spot-offers'))).html).toContain('They cannot offer it')
  })

  test('a form that is wrong keeps what was typed', async () => {
    const { status, html } = await post(at('/spot-offers'), { ...form, ratio: 'two', words: '' })
    expect(status).toBe(422)
    for (const said of ['Write the support as staff to people', 'Say what you ask for', '79.80'])
      expect(html).toContain(said)
  })
})

test('tries that became regular are counted, and small numbers hidden', async () => {
  const taster = (n: number, person: number, on: string) => ({
    ...{ id: idOf('booking', 100 + n), person_id: idOf('person', person), day: on },
    ...{ session_id: idOf('session', 1), kind: 'taster', staff: 1, people: 5, price_pence: 0 },
    ...{ route: 'none', made_by: 'demo', made_at: '2027-01-01T09:00:00Z' },
  })
  await lay('date_booking', [taster(1, 1, '2027-02-01'), taster(2, 2, '2027-02-08')])
  await lay('standing_booking', [aBooking(1, 1, 1, { starts_on: '2027-02-15' })])
  expect((await get('/county/tasters')).html).toContain('Fewer than five')
  await lay(
    'person',
    Array.from({ length: 30 }, (_, n) => aPerson(10 + n)),
  )
  await lay(
    'date_booking',
    Array.from({ length: 28 }, (_, n) => taster(10 + n, 10 + n, '2027-02-08')),
  )
  await lay(
    'standing_booking',
    Array.from({ length: 18 }, (_, n) => aBooking(10 + n, 10 + n, 1, { starts_on: '2027-02-15' })),
  )
  const { html } = await get('/county/tasters')
  for (const said of ['>\n30', '>\n19', '63%'])
    expect(html.replace(/>\s+/g, '>\n')).toContain(said.trimStart())
})

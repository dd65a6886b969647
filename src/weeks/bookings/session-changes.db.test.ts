import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { sessionChangeRoutes } from './session-change-routes.tsx'

const platform = testPlatform({ now: NOW })
const joan = readerOf({ roles: ['micro-provider'], provider: 1 })
const at = (what: string) => `/my-sessions/${idOf('session', 1)}/${what}`
const ask = async (what: string) => {
  const response = await asReader(joan, sessionChangeRoutes(platform)).request(at(what))
  return { status: response.status, text: await response.text() }
}
async function send(what: string, fields: Readonly<Record<string, string>>) {
  const response = await asReader(joan, sessionChangeRoutes(platform)).request(at(what), {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return { status: response.status, text: await response.text() }
}
const on = (name: string, text: string) => {
  const [year = '', month = '', day = ''] = text.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
const session = () =>
  everything()
    .selectFrom('session')
    .selectAll()
    .where('id', '=', idOf('session', 1))
    .executeTakeFirstOrThrow()

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('person', [aPerson(1), aPerson(2), aPerson(3)])
  await lay('session', [aSession(1)])
  await lay('session_price', [
    {
      ...{ session_id: idOf('session', 1), staff: 1, people: 5, price_pence: 2_000 },
      valid_from: '2026-01-01',
    },
  ])
  await lay('standing_booking', [
    aBooking(1, 1, 1),
    aBooking(2, 2, 1),
    aBooking(3, 3, 1, { ends_on: '2027-04-05' }),
  ])
})

describe('changing a session that people come to', () => {
  test('a higher price needs eight weeks, and no day is left without a price', async () => {
    const soon = await send('prices', { ratio: '1:5', price: '21.50', ...on('from', '2027-04-01') })
    expect(soon.status).toBe(422)
    expect(soon.text).toContain('The first day that you can choose is Monday 26 April 2027')
    expect(soon.text).toContain('value="21.50"')
    for (const _ of [1, 2])
      expect(
        (await send('prices', { ratio: '1:5', price: '21.50', ...on('from', '2027-05-03') }))
          .status,
      ).toBe(303)
    const prices = await everything()
      .selectFrom('session_price')
      .selectAll()
      .orderBy('valid_from')
      .execute()
    expect(prices).toMatchObject([
      { price_pence: 2_000, valid_to: '2027-05-02' },
      { price_pence: 2_150, valid_from: '2027-05-03', valid_to: null },
    ])
  })
  test('new times leave the days until then as they were, and tell who comes', async () => {
    const sent = await send('times', {
      starts: '10:00',
      ends: '13:00',
      ...on('from', '2027-03-15'),
    })
    expect(sent.status).toBe(303)
    expect(await session()).toMatchObject({ starts: 600, ends: 780, version: 2 })
    const days = await everything().selectFrom('session_date').selectAll().orderBy('day').execute()
    expect(days.map(({ day, starts }) => `${day} ${starts}`)).toEqual([
      '2027-03-01 570',
      '2027-03-08 570',
    ])
    const told = await everything().selectFrom('day_change_told').select(['day']).execute()
    expect(told).toEqual([1, 2, 3].map(() => ({ day: '2027-03-15' })))
    expect(
      (await send('times', { starts: '10:00', ends: '9:00', ...on('from', '2027-04-01') })).text,
    ).toContain('Enter an end that is after the beginning')
  })
  test('new times are while the place is open, or nothing changes', async () => {
    const { venue_id } = await session()
    await everything()
      .insertInto('venue_hours')
      .values({ council_id: severnshire, venue_id, weekday: 0, opens: 540, closes: 1_020 })
      .execute()
    const late = await send('times', {
      starts: '18:00',
      ends: '20:00',
      ...on('from', '2027-03-15'),
    })
    expect(late.status).toBe(422)
    expect(late.text).toContain('The place is not open then.')
    expect(await session()).toMatchObject({ starts: 570, version: 1 })
  })
  test('a last day needs twelve weeks and a reason, and everybody is found another way', async () => {
    const soon = await send('last-day', { because: 'I retire.', ...on('lastDay', '2027-04-30') })
    expect(soon.text).toContain('Monday 24 May 2027')
    expect(
      (await send('last-day', { because: '', ...on('lastDay', '2027-06-30') })).text,
    ).toContain('Write why it ends')
    for (const _ of [1, 2])
      expect(
        (await send('last-day', { because: 'I retire.', ...on('lastDay', '2027-06-30') })).status,
      ).toBe(303)
    expect(await session()).toMatchObject({ ends_on: '2027-06-30', ended_because: 'I retire.' })
    const tasks = await everything()
      .selectFrom('task')
      .select(['kind', 'person_id'])
      .orderBy('person_id')
      .execute()
    // Whose place ends before then loses nothing.
    expect(tasks).toEqual(
      [1, 2].map((n) => ({ kind: 'provider-notice', person_id: idOf('person', n) })),
    )
  })
  test('is paused and goes on, once each', async () => {
    await send('pause', { state: 'paused' })
    await send('pause', { state: 'paused' })
    expect(await session()).toMatchObject({ state: 'paused', version: 2 })
    await send('pause', { state: 'live' })
    expect(await session()).toMatchObject({ state: 'live', version: 3 })
  })
  test('is the provider’s own alone, in one query a page', async () => {
    const other = readerOf({ roles: ['micro-provider'], provider: 2 })
    const theirs = await asReader(other, sessionChangeRoutes(platform)).request(at('prices'))
    expect(theirs.status).toBe(404)
    expect(unguarded(sessionChangeRoutes(platform))).toEqual([])
    expect(await queriesOf(() => ask('prices'))).toHaveLength(1)
    expect((await ask('times')).text).toContain('value="09:30"')
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
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
import { hubPageRoutes } from './hub-page-routes.tsx'
import { hubToolRoutes } from './hub-tool-routes.tsx'
import { roomRoutes } from './room-routes.tsx'
import { venueRoutes } from './venue-routes.tsx'

const platform = testPlatform({ now: NOW })
const given = { platform, councils: async () => [], defaultCouncil: undefined }
const marcus = readerOf({ roles: ['hub-manager'], provider: 1 })
const routes = () =>
  venueRoutes(platform)
    .route('/', roomRoutes(platform))
    .route('/', hubToolRoutes(platform))
    .route('/', hubPageRoutes(given))
const request = async (address: string, fields?: Record<string, string>, reader = marcus) => {
  const sent = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
  const answer = await asReader(reader, routes()).request(address, sent)
  const text = (await answer.text()).replaceAll('&#39;', '’')
  return { status: answer.status, text, to: answer.headers.get('location') ?? '' }
}
const HUB = idOf('venue', 1)
const hub = `/my-places/${HUB}`
const open = (days: readonly number[]) =>
  Object.fromEntries(
    days.flatMap((d) => [
      [`opens-${d}-0`, '09:00'],
      [`closes-${d}-0`, '17:00'],
    ]),
  )

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  const people = Array.from({ length: 10 }, (_, i) => i + 1)
  await lay(
    'person',
    people.map((n) => aPerson(n)),
  )
  await lay('session', [aSession(1, { staff_n: 2, starts: 600, ends: 960 })])
  await lay(
    'standing_booking',
    people.map((n) => aBooking(n, n, 1)),
  )
  const spoke = {
    kind: 'spoke',
    postcode: 'WR14 1AA',
    area: 'wyre',
    lat: 52.1,
    lon: -2.2,
    hub_id: HUB,
  }
  const rest = { has: [], exposes: [], least_staff: 1, opens: 540, closes: 1020, open_days: [0] }
  const more = { about_en: '', about_cy: '', phone: '', parking: '', drop_in: false, version: 1 }
  await lay('venue', [
    {
      ...{
        id: idOf('venue', 5),
        reference: 'V5',
        provider_id: idOf('provider', 2),
        name: 'The Barn',
      },
      ...{ ...spoke, ...rest, ...more, checked_on: '2025-01-04', closed_on_bank_holidays: true },
    },
  ])
})

describe('a provider’s own places', () => {
  test('lead to hours, facts and rooms; another’s are not there', async () => {
    const { text } = await request('/my-places')
    expect([text.includes('Hub 1'), text.includes('Hub 2')]).toEqual([true, false])
    expect((await request(hub)).text).toContain('One person more')
    expect((await request(`/my-places/${idOf('venue', 2)}`)).status).toBe(404)
    const joan = readerOf({ roles: ['micro-provider'], provider: 1 })
    expect((await request(hub, undefined, joan)).text).not.toContain('One person more')
    expect((await request(`${hub}/walk-ins`, undefined, joan)).status).toBe(404)
  })
  test('hours: Tuesday to eight and Saturday are kept and seen by everybody; wrong ones say where', async () => {
    const longer = {
      ...open([0, 1, 2]),
      'closes-1-0': '20:00',
      'opens-5-0': '10:00',
      'closes-5-0': '15:00',
    }
    const bad = await request(`${hub}/hours`, { ...longer, 'closes-2-0': '25:00', version: '1' })
    expect([bad.status, bad.text.includes('Write a time'), bad.text.includes('25:00')]).toEqual([
      422,
      true,
      true,
    ])
    const half = await request(`${hub}/hours`, { ...longer, 'closes-2-0': '', version: '1' })
    expect(half.text).toContain('Write both times, or neither')
    const back = await request(`${hub}/hours`, { ...longer, 'closes-2-0': '08:00', version: '1' })
    expect(back.text).toContain('Wednesday: it closes before it opens')
    expect((await request(`${hub}/hours`, { version: '1' })).text).toContain(
      'It would never be open',
    )
    expect((await request(`${hub}/hours`, { ...longer, version: '1' })).status).toBe(303)
    const stale = await request(`${hub}/hours`, { ...open([0]), version: '1' })
    expect([stale.status, stale.text.includes('changed this place meanwhile')]).toEqual([422, true])
    const page = (await request(`/hubs/${HUB}`, undefined, readerOf({ roles: ['person'] }))).text
    expect(page).toContain('In the evening too')
    expect(page).toContain('Art 1')
    expect(page).toContain('With Mel')
    expect(page).not.toContain('Known1')
  })
  test('facts are dated when somebody looked, and one of long ago says so', async () => {
    const said = { 'is-hoist': 'yes', 'words-hoist': 'Bring a sling', 'is-crowds': 'no' }
    expect((await request(`${hub}/facts`, said)).status).toBe(303)
    await everything()
      .updateTable('venue_fact')
      .set({ checked_on: '2026-02-01' })
      .where('fact', '=', 'crowds')
      .execute()
    const { text } = await request(`/hubs/${HUB}`)
    expect(text).toContain('Hoist. Bring a sling')
    expect(text).toContain('No: Lots of people')
    expect(text).toContain('That is over a year ago. Ask first.')
  })
})

describe('rooms', () => {
  test('are added, found free, taken once and given back', async () => {
    await request(`${hub}/hours`, { ...open([0, 1]), version: '1' })
    const room = {
      id: idOf('run', 1),
      of: '',
      version: '0',
      name: 'Library room',
      holds: '8',
      lent: 'yes',
    }
    expect((await request(`${hub}/rooms`, { ...room, holds: '0' })).text).toContain(
      'Write a whole number',
    )
    expect((await request(`${hub}/rooms`, room)).status).toBe(303)
    const other = readerOf({ roles: ['micro-provider'], provider: 2 })
    const when = {
      day: '2027-03-09',
      starts: '10:00',
      ends: '12:00',
      people: '8',
      what: 'Art group',
    }
    const found = await request(`/rooms?${new URLSearchParams(when)}`, undefined, other)
    expect(found.text).toContain('1 room is free')
    expect(found.text).toContain('8 places')
    const take = (n: number) =>
      request(`/rooms/${idOf('run', 1)}`, { ...when, id: idOf('run', n) }, other)
    expect([(await take(2)).status, (await take(2)).status]).toEqual([303, 303])
    const again = await take(3)
    expect([again.status, again.text.includes('Somebody else has this room')]).toEqual([422, true])
    expect((await request(`${hub}/rooms`)).text).toContain('Art group')
    await request(`/rooms/uses/${idOf('run', 2)}/give-back`, {}, other)
    expect((await request('/rooms', undefined, other)).text).toContain(
      'You have no rooms of others.',
    )
    const wrong = await request(
      `/rooms?${new URLSearchParams({ ...when, day: 'soon' })}`,
      undefined,
      other,
    )
    expect([wrong.status, wrong.text.includes('Enter a real date')]).toEqual([422, true])
  })
})

describe('running a hub', () => {
  test('who comes by is counted without a name; what looks like one is asked about once', async () => {
    const log = (n: number, more: Record<string, string> = {}) =>
      request(`${hub}/walk-ins`, {
        ...{ id: idOf('run', 40 + n), people: '1', wanted: 'information', help: 'signposted' },
        ...{ signpostedTo: idOf('venue', 5), note: '', ...more },
      })
    await log(1)
    await log(1)
    await log(2)
    await log(3, { help: 'asks-assessment', signpostedTo: '' })
    const named = await log(4, { note: 'asked for Mary Jones' })
    expect([named.status, named.text.includes('This looks like a name')]).toEqual([422, true])
    expect(
      (await log(4, { note: 'went on to Upton Library', seen: 'went on to Upton Library' })).status,
    ).toBe(303)
    expect((await log(5, { people: '0' })).text).toContain('Write a whole number from 1 to 50')
    const { text } = await request(`${hub}/walk-ins`)
    expect(text).toContain('4 people came by in the last 28 days.')
    expect(text).toContain('Asks for an assessment: <strong>1</strong>')
  })
  test('help for a spoke is written down, and raises its access', async () => {
    const help = {
      ...{ id: idOf('run', 50), spokeId: idOf('venue', 5), kind: 'access', words: 'A ramp' },
      ...{ 'day-day': '26', 'day-month': '2', 'day-year': '2027', gained: 'step-free' },
    }
    expect((await request(`${hub}/help`, { ...help, 'day-year': '2028' })).text).toContain(
      'has not come yet',
    )
    expect((await request(`${hub}/help`, help)).status).toBe(303)
    const { text } = await request(`${hub}/help`)
    expect(text).toContain('1 of 1 spokes helped in the last year; 1 gained access.')
    const report = (await request('/county/hubs', undefined, readerOf({ roles: ['commissioner'] })))
      .text
    expect(report).toContain('1 spokes helped; 1 of them gained access.')
  })
  test('a spoke that no hub helps is linked once, and another hub’s is not to be had', async () => {
    const link = (aloneId: string) => request(`${hub}/spokes`, { aloneId })
    const help = () => request(`${hub}/help`)
    expect((await help()).text).not.toContain('Spokes that no hub helps yet')
    expect((await link('')).text).toContain('Choose a spoke that no hub helps yet')
    await everything()
      .updateTable('venue')
      .set({ hub_id: null })
      .where('id', '=', idOf('venue', 5))
      .execute()
    expect((await help()).text).toContain('Spokes that no hub helps yet')
    for (const _ of ['linked', 'pressed again'])
      expect((await link(idOf('venue', 5))).status).toBe(303)
    const { text } = await help()
    expect(text).toContain('0 of 1 spokes helped')
    expect(text).not.toContain('Spokes that no hub helps yet')
    await everything()
      .updateTable('venue')
      .set({ hub_id: idOf('venue', 2) })
      .where('id', '=', idOf('venue', 5))
      .execute()
    expect((await link(idOf('venue', 5))).status).toBe(422)
  })
  test('the eleventh at 1:5 makes two staff three, and costs a member of staff for the day', async () => {
    const costs = {
      fixed: '96,000',
      price: '48',
      variable: '14',
      daysAYear: '240',
      staffHour: '18.40',
    }
    const bad = await request(`${hub}/costs`, { ...costs, price: 'much' })
    expect([bad.status, bad.text.includes('Write pounds'), bad.text.includes('96,000')]).toEqual([
      422,
      true,
      true,
    ])
    expect((await request(`${hub}/costs`, costs)).status).toBe(303)
    const money = (await request(`${hub}/costs`)).text
    for (const figure of ['26,400.00', '1,920.00', '14,400.00', '2,824', 'Came'])
      expect(money).toContain(figure)
    expect(money.toLowerCase()).not.toContain('close this')
    const { text } = await request(`${hub}/staffing?session=${idOf('session', 1)}&ratio=1:5`)
    expect(text).toContain('Now: 10 people, 2 staff needed.')
    expect(text).toContain('Then: 11 people, 3 staff needed.')
    expect(text).toContain('1 more staff: £110.40 each time.')
    expect(text).toContain('The staff on the rota are then too few.')
  })
  test('next month has its evenings, its Saturdays and its bank holidays', async () => {
    const longer = {
      ...open([0, 1, 2, 3, 4]),
      'closes-1-0': '20:00',
      'opens-5-0': '10:00',
      'closes-5-0': '15:00',
    }
    await request(`${hub}/hours`, { ...longer, version: '1' })
    const { text } = await request(`${hub}/month?month=2027-05`)
    expect(text).toContain('4 evenings and 5 weekend days this month.')
    expect(text).toContain('Closed: Early May bank holiday')
    expect((await request(`${hub}/month?month=2027-13`)).text).toContain('April 2027')
    const welsh = readerOf({ roles: ['hub-manager'], provider: 1, language: 'cy' })
    expect((await request(`${hub}/month?month=2027-05`, undefined, welsh)).text).toContain(
      'Ar gau: ',
    )
  })
  test('each page takes a handful of queries, whatever the numbers', async () => {
    const counts = await Promise.resolve([
      (await queriesOf(() => request('/my-places'))).length,
      (await queriesOf(() => request('/hubs'))).length,
      (await queriesOf(() => request(`/hubs/${HUB}`))).length,
      (await queriesOf(() => request(`${hub}/month`))).length,
      (await queriesOf(() => request(`${hub}/costs`))).length,
      (await queriesOf(() => request(`${hub}/walk-ins`))).length,
    ])
    expect(counts).toEqual([1, 2, 4, 3, 6, 3])
  })
})

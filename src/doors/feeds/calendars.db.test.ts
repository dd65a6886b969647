import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
} from '#test/staff-scene.ts'
import { personsDays } from '#weeks/bookings/persons-days-queries.ts'
import { calendarFeedRoutes, myCalendarRoutes, venueCalendarRoutes } from './calendar-routes.tsx'

const NOW = new Date('2027-03-01T08:00:00Z')
const config = { baseUrl: 'https://days.example' }
const person = idOf('person', 1)
const priya = { ...readerOf({ roles: ['person'] }), personId: person }
const provider = readerOf({ roles: ['micro-provider'], account: 2, provider: 1 })

const at = (now: Date) => {
  const platform = testPlatform({ now })
  const mine = asReader(priya, myCalendarRoutes({ platform, config }))
  const theirs = asReader(provider, venueCalendarRoutes({ platform, config }))
  return { platform, mine, theirs, feed: calendarFeedRoutes({ platform }) }
}
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

type App = ReturnType<typeof at>['mine']
const post = async (app: App, path: string, form: Record<string, string>) => {
  const response = await app.request(path, { method: 'POST', body: new URLSearchParams(form) })
  return { status: response.status, text: await response.text() }
}
const addressIn = (text: string) =>
  /value="https:\/\/days\.example(\/calendar\/[^"]+\.ics)"/.exec(text)?.[1] ?? 'none'
const make = async (app: App, path = '/me/calendar', replaces = '') =>
  addressIn((await post(app, path, { replaces })).text)
const inUse = async () =>
  (
    await everything()
      .selectFrom('calendar_address')
      .select('id')
      .where('revoked_at', 'is', null)
      .execute()
  ).map(({ id }) => id)

const read = async (address: string, now = NOW) => {
  const response = await at(now).feed.request(address)
  const text = await response.text()
  return { status: response.status, text, headers: response.headers }
}
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => ({
    uid: one.getFirstPropertyValue('uid') as string,
    starts: (one.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate().toISOString(),
    status: one.getFirstPropertyValue('status') as string,
    sequence: Number(one.getFirstPropertyValue('sequence')),
    summary: one.getFirstPropertyValue('summary') as string,
    location: one.getFirstPropertyValue('location') as string | null,
  }))

const MADE = { made_at: '2026-06-01T09:00:00Z' }
beforeEach(async () => {
  await haveCounty()
  await lay('person', [aPerson(1), aPerson(2)])
  await haveAccount(1, { person_id: person })
  await haveAccount(2, { provider_id: idOf('provider', 1) })
  await lay('session', [aSession(1), aSession(2, { weekday: 2 })])
  await lay('standing_booking', [aBooking(1, 1, 1), aBooking(2, 2, 2)])
})

describe('my week in a calendar', () => {
  test('an address is made, tells my own days and nobody else’s, and is stopped', async () => {
    const address = await make(at(NOW).mine)
    const { status, text, headers } = await read(address)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const own = await at(NOW).platform.transaction(severnshire, (db) =>
      personsDays(db, {
        ...{ councilId: severnshire, personId: person },
        ...{ from: day('2027-01-30'), to: day('2027-06-29') },
      }),
    )
    expect(own.length).toBeGreaterThan(10)
    expect(events(text).length).toBe(own.length)
    expect(events(text)[0]).toMatchObject({ summary: 'Art 1', location: 'Hub 1', sequence: 0 })
    expect(text).not.toContain('Known1')
    expect(text).not.toContain(person)
    const [id = ''] = await inUse()
    expect((await post(at(NOW).mine, '/me/calendar/stop', { address: id })).status).toBe(303)
    expect((await read(address)).status).toBe(404)
    expect(await inUse()).toEqual([])
  })

  test('ten o’clock stays ten o’clock when the clocks change', async () => {
    const { text } = await read(await make(at(NOW).mine))
    const hours = new Set(events(text).map(({ starts }) => starts.slice(11, 13)))
    const winter = events(text).find(({ starts }) => starts.startsWith('2027-03-22'))
    const summer = events(text).find(({ starts }) => starts.startsWith('2027-04-12'))
    expect(hours.size).toBe(2)
    expect(Number(winter?.starts.slice(11, 13)) - Number(summer?.starts.slice(11, 13))).toBe(1)
  })

  test('a day that is cancelled says so with the next number; one given back has the next; the same again changes nothing', async () => {
    const address = await make(at(NOW).mine)
    const on = async (now: Date) => {
      const { text } = await read(address, now)
      return { text, monday: events(text).find(({ starts }) => starts.startsWith('2027-03-15')) }
    }
    const first = await on(NOW)
    expect(first.monday).toMatchObject({ status: 'CONFIRMED', sequence: 0 })
    expect((await on(later(0.1))).text).toBe(first.text)
    await lay('session_date', [
      {
        ...{ session_id: idOf('session', 1), day: '2027-03-15', kind: 'cancelled', by: 'provider' },
        ...{ why: 'staff-ill', words: 'Sam has a cold', version: 1, ...MADE },
      },
    ])
    const cancelled = await on(later(1))
    expect(cancelled.monday).toMatchObject({ status: 'CANCELLED', sequence: 1 })
    expect(cancelled.text).not.toContain('cold')
    expect(cancelled.monday?.uid).toBe(first.monday?.uid)
    await everything().deleteFrom('session_date').execute()
    expect((await on(later(2))).monday).toMatchObject({ status: 'CONFIRMED', sequence: 2 })
    await everything().deleteFrom('standing_booking').execute()
    const gone = events((await read(address, later(3))).text)
    expect(gone.every(({ status }) => status === 'CANCELLED')).toBe(true)
  })

  test('a second press makes nothing new and says so; a new address stops the old', async () => {
    const first = await make(at(NOW).mine)
    const again = await post(at(NOW).mine, '/me/calendar', { replaces: '' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('An address was made or stopped a moment ago')
    expect((await read(first)).status).toBe(200)
    const [id = ''] = await inUse()
    const second = await make(at(NOW).mine, '/me/calendar', id)
    expect((await read(first)).status).toBe(404)
    expect((await read(second)).status).toBe(200)
    expect((await inUse()).length).toBe(1)
    expect((await post(at(NOW).mine, '/me/calendar/stop', { address: id })).status).toBe(303)
    expect((await read(second)).status).toBe(200)
  })

  test('an account that ended, a token that nobody has, and what is no token lead nowhere', async () => {
    const address = await make(at(NOW).mine)
    for (const wrong of [
      '/calendar/x.ics',
      `/calendar/${severnshire}.x.ics`,
      address.slice(0, -5),
      '/calendar/.ics',
    ])
      expect((await read(wrong)).status, wrong).toBe(404)
    await everything().updateTable('account').set({ ended_on: '2027-02-28' }).execute()
    expect((await read(address)).status).toBe(404)
  })

  test('the audit has one reading a day, and the making and the stopping', async () => {
    const address = await make(at(NOW).mine)
    for (const now of [NOW, later(0.1), later(1)]) await read(address, now)
    const [id = ''] = await inUse()
    await post(at(NOW).mine, '/me/calendar/stop', { address: id })
    const said = (await audited()).filter(({ person_id }) => person_id === person)
    const count = (action: string) => said.filter((one) => one.action === action).length
    expect(count('calendar read')).toBe(2)
    expect(count('calendar address made')).toBe(1)
    expect(count('calendar address stopped')).toBe(1)
  })

  test('is read in a handful of queries, however full the week', async () => {
    const address = await make(at(NOW).mine)
    await read(address)
    const sent = await queriesOf(async () => read(address))
    expect(sent.length).toBeLessThanOrEqual(4)
  })

  test.each(['standard', 'easy', 'pictures'] as const)(
    'the page is there in %s and in Welsh',
    async (seeing) => {
      for (const language of ['en', 'cy'] as const) {
        const reader = { ...priya, view: { language, seeing } }
        const app = asReader(reader, myCalendarRoutes({ platform: at(NOW).platform, config }))
        const text = await (await app.request('/me/calendar')).text()
        expect(text).toContain(language === 'en' ? 'My week on my phone' : 'Fy wythnos ar fy ffôn')
      }
    },
  )
})

describe('a place in a calendar', () => {
  test('has what sits there, for whoever runs it, and says nothing of who comes', async () => {
    const page = await (await at(NOW).theirs.request('/calendars')).text()
    expect(page).toContain('Hub 1')
    const address = await make(at(NOW).theirs, `/calendars/${idOf('venue', 1)}`)
    const { text } = await read(address)
    const titles = new Set(events(text).map(({ summary }) => summary))
    expect([...titles].sort()).toEqual(['Art 1', 'Art 2'])
    expect(events(text).length).toBeGreaterThan(20)
    expect(text).not.toContain('Known')
    await lay('session_date', [
      {
        ...{ session_id: idOf('session', 1), day: '2027-03-15', kind: 'cancelled', by: 'provider' },
        ...{ why: 'building', words: '', version: 1, ...MADE },
      },
    ])
    const monday = events((await read(address, later(1))).text).filter(({ starts }) =>
      starts.startsWith('2027-03-15'),
    )
    expect(monday).toMatchObject([{ status: 'CANCELLED', sequence: 1 }])
  })

  test('another provider’s place has no page here', async () => {
    await lay('venue', [
      {
        ...{
          id: idOf('venue', 9),
          reference: 'V9',
          provider_id: idOf('provider', 2),
          name: 'Hub 9',
        },
        ...{ kind: 'hub', postcode: 'WR14 1AA', area: 'malvern', lat: 52, lon: -2 },
        ...{ has: [], exposes: [], least_staff: 2, opens: 540, closes: 1020, open_days: [0] },
        checked_on: '2027-01-04',
      },
    ])
    const made = await post(at(NOW).theirs, `/calendars/${idOf('venue', 9)}`, { replaces: '' })
    expect(made.status).toBe(404)
  })
})

import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  MONDAY,
  NOW,
} from '#test/staff-scene.ts'
import { registerRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const hub = readerOf({ roles: ['hub-manager'], provider: 1 })
const see = async (address: string, reader = hub) => {
  const response = await asReader(reader, registerRoutes(platform)).request(address)
  return { status: response.status, text: await response.text() }
}
const sheet = (venue: number, on = MONDAY) => `/venues/${idOf('venue', venue)}/days/${on}`

/** One at 2:1, two at 1:1, three at 1:2, seven at 1:5 and six at 1:8: nineteen people (R34's own example). */
const nineteen = [[2, 1], [1, 1], [1, 1], ...[1, 2, 3].map(() => [1, 2])]
  .concat(Array.from({ length: 7 }, () => [1, 5]))
  .concat(Array.from({ length: 6 }, () => [1, 8]))

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay(
    'person',
    Array.from({ length: 21 }, (_, n) => aPerson(n + 1)),
  )
  await lay('session', [
    aSession(1),
    aSession(2, { weekday: 1 }),
    aSession(3, { provider_id: idOf('provider', 2), venue_id: idOf('venue', 2) }),
    aSession(4, { provider_id: idOf('provider', 2), title_en: 'Secret singing' }),
  ])
  await lay(
    'standing_booking',
    nineteen.map(([staff, people], n) => aBooking(n + 1, n + 1, 1, { staff, people })),
  )
  await lay('standing_booking', [
    aBooking(50, 20, 1, { starts_on: '2027-03-08' }),
    aBooking(51, 21, 1, { ends_on: '2027-02-28' }),
    aBooking(52, 21, 3),
    aBooking(53, 20, 4),
  ])
})

describe('the day sheet of a venue', () => {
  test('says the staff that nineteen people need, against the rota, in words', async () => {
    const { status, text } = await see(sheet(1))
    expect(status).toBe(200)
    expect(text).toContain('8 needed: 4 for one person each, 4 shared; 7 on the rota: one short')
    expect(text).toContain('19 people expected, 20 at most')
    expect(text).toContain('8 needed; 7 on the rota: one short')
  })
  test('with other people it says other numbers: three at 1:4 need two on a site, and have seven', async () => {
    await lay('session', [aSession(9, { weekday: 2, staff_n: 5, staff_d: 2 })])
    await lay(
      'standing_booking',
      [1, 2, 3].map((n) => aBooking(60 + n, n, 9, { people: 4 })),
    )
    const { text } = await see(sheet(1, '2027-03-03'))
    expect(text).toContain('2 needed, the least that may be on this site; 2.5 on the rota: enough')
  })
  test('says who comes, how to communicate, and what they need, for those booked on that day alone', async () => {
    const { text } = await see(sheet(1))
    for (const said of [
      'Known1 Family001',
      'Speak slowly to 1',
      '2 workers for 1 person',
      'Hoist',
      'Not with: crowds',
      'KF',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('Known20')
    expect(text).not.toContain('Known21')
    expect(text).not.toContain('Secret singing')
  })
  test('ends with everybody at the place, once each, to be called over outside', async () => {
    await lay('session', [aSession(9, { starts: 780, ends: 960 })])
    await lay('standing_booking', [aBooking(60, 1, 9)])
    const { text } = await see(sheet(1))
    const list = text.slice(text.indexOf('to call over outside'))
    expect(list.match(/Known1 Family001/g)).toHaveLength(1)
    expect(list).toContain('9.30am to 12.30pm; 1pm to 4pm')
  })
  test('is another provider’s alone: their venue, their sessions and their people are not there', async () => {
    expect((await see(sheet(2))).status).toBe(404)
    expect((await see(sheet(2), readerOf({ roles: ['hub-manager'], provider: 2 }))).status).toBe(
      200,
    )
    const guests = await see(sheet(1), readerOf({ roles: ['micro-provider'], provider: 2 }))
    expect(guests.text).toContain('Secret singing')
    expect(guests.text).not.toContain('Known1 Family001')
    expect((await see(sheet(1), readerOf({ roles: ['hub-manager'] }))).status).toBe(404)
    expect((await see(sheet(1), readerOf({ roles: ['social-worker'] }))).status).toBe(404)
  })
  test('is not there for a day or a venue that is none', async () => {
    for (const address of [
      sheet(1, '2027-02-30'),
      sheet(1, 'monday'),
      '/venues/x/days/2027-03-01',
      sheet(7),
    ])
      expect((await see(address)).status).toBe(404)
  })
  test('takes ten queries, whatever the number of people, and two more on the day itself, when it looks for people', async () => {
    expect(await queriesOf(() => see(sheet(1, '2027-03-08')))).toHaveLength(10)
    const nobodyToWriteDown = await queriesOf(() => see(sheet(1, '2027-03-02')))
    expect(nobodyToWriteDown).toHaveLength(9)
    const first = await queriesOf(() => see(sheet(1)))
    expect(first.filter((query) => /insert into register_day/.test(query))).toHaveLength(1)
    expect(await queriesOf(() => see(sheet(1)))).toHaveLength(12)
  })
  test('writes down each person once', async () => {
    await see(sheet(1))
    const rows = await audited()
    expect(rows).toHaveLength(19)
    expect(new Set(rows.map((row) => row.person_id)).size).toBe(19)
    expect(rows[0]?.action).toBe('day sheet seen')
  })
  test('says that a bank holiday is one, in both languages, and has what runs on it all the same', async () => {
    await sql`insert into bank_holiday (day, name_en, name_cy)
      values ('2027-03-29', 'Easter Monday', 'Llun y Pasg') on conflict do nothing`.execute(
      everything(),
    )
    expect((await see(sheet(1, '2027-03-29'))).text).toContain('You have no sessions on this day')
    await sql`update venue set closed_on_bank_holidays = false`.execute(everything())
    expect((await see(sheet(1, '2027-03-29'))).text).toContain('Easter Monday')
    const cymraeg = readerOf({ roles: ['hub-manager'], provider: 1, language: 'cy' })
    const { text } = await see(sheet(1, '2027-03-29'), cymraeg)
    expect(text).toContain('Llun y Pasg')
    expect(text).toContain(
      'Angen 8: 4 ar gyfer un person yr un, 4 wedi’u rhannu; 7 ar y rota: un yn brin',
    )
  })
})

describe('the list of a day', () => {
  test('is today’s, names nobody, and has the provider’s own sessions alone', async () => {
    const { text } = await see('/day-sheets')
    expect(text).toContain('Sessions on Monday 1 March 2027')
    expect(text).toContain('19 people expected, 20 at most')
    expect(text).toContain('one short')
    expect(text).not.toContain('Secret singing')
    expect(text).not.toContain('Known1')
    expect(await audited()).toEqual([])
  })
  test('shows the day asked for, in six queries', async () => {
    const queries = await queriesOf(async () => {
      const { text } = await see('/day-sheets?day=2027-03-02')
      expect(text).toContain('Art 2')
    })
    expect(queries).toHaveLength(6)
    expect((await see('/day-sheets?day=2027-03-06')).text).toContain('You have no sessions')
  })
  test('shows a day that is none again, and what is wrong with it', async () => {
    const { status, text } = await see('/day-sheets?day=2027-02-30')
    expect(status).toBe(422)
    expect(text).toContain('Enter a real date')
  })
  test('says so when more come than the session takes, or fewer than it runs with', async () => {
    await lay('session', [
      aSession(9, { weekday: 2, least: 3, most: 20 }),
      aSession(10, { weekday: 2, most: 2 }),
    ])
    await lay('standing_booking', [
      aBooking(61, 1, 9),
      ...[1, 2, 3].map((n) => aBooking(61 + n, n, 10)),
    ])
    const { text } = await see('/day-sheets?day=2027-03-03')
    expect(text).toContain('Fewer than the 3 with whom it runs')
    expect(text).toContain('1 more than the session takes')
  })
})

describe('changes to come', () => {
  test('a provider is told who begins and who leaves in its own sessions, and of nobody else', async () => {
    await lay('standing_booking', [
      aBooking(70, 21, 2, { ends_on: '2027-03-09' }),
      aBooking(71, 1, 4, { starts_on: '2027-03-10' }),
      aBooking(72, 2, 2, { starts_on: '2027-06-01' }),
    ])
    const { text } = await see('/day-sheets/changes')
    expect(text.match(/<li>Known20[^<]* begins in /g)).toHaveLength(1)
    expect(text.match(/<li>Known21[^<]* leaves /g)).toHaveLength(1)
    expect(text).not.toContain('Secret singing')
    expect(text).not.toContain('Known2 Family')
    const rows = await everything().selectFrom('audit').select(['action', 'person_id']).execute()
    expect(rows.map((row) => row.action)).toEqual(['changes seen', 'changes seen'])
  })
})

test('every page stands in every way of seeing, and says who may use it', async () => {
  for (const seeing of ['easy', 'pictures'] as const)
    for (const address of ['/day-sheets', '/day-sheets/changes', sheet(1)])
      expect(
        (await see(address, readerOf({ roles: ['hub-manager'], provider: 1, seeing }))).status,
      ).toBe(200)
  expect(unguarded(registerRoutes(platform))).toEqual([])
})

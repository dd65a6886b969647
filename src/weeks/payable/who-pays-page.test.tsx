import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#ground/access/role.ts'
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
import { faultsOf } from '#test/valid-html.ts'
import { payableRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const joan = readerOf({ roles: ['micro-provider'], provider: 1 })
const see = async (reader = joan) => {
  const response = await asReader(reader, payableRoutes(platform)).request('/our-service/who-pays')
  return { status: response.status, text: await response.text() }
}

let made = 0
/** A day of a person that came to so many pence, by the route of their money. */
const paid = (person: number, pence: number, route: string, given: object = {}) => {
  made += 1
  return {
    ...{ id: `0190c006-0000-7000-8000-${String(made).padStart(12, '0')}`, correction: 0 },
    ...{ person_id: idOf('person', person), session_id: idOf('session', 1) },
    ...{ day: `2027-02-${String(made).padStart(2, '0')}`, basis: 'attended', price_pence: pence },
    ...{
      provider_pence: pence,
      package_pence: pence,
      council_pence: 0,
      chargeable_pence: 0,
      route,
    },
    ...{ reasons: [], facts: { kind: 'attended' }, policy_from: '2015-04-01' },
    ...{ made_at: '2027-02-28T02:00:00Z', ...given },
  }
}

beforeEach(async () => {
  made = 0
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await lay('person', [
    ...[1, 2, 3, 4, 5].map((n) => aPerson(n)),
    aPerson(6, { area: 'wyre' }),
    aPerson(7, { area: 'wyre' }),
  ])
  const other = { provider_id: idOf('provider', 2), venue_id: idOf('venue', 2) }
  await lay('session', [aSession(1), aSession(2, other)])
  await everything().updateTable('provider').set({ kind: 'micro' }).execute()
  await lay(
    'standing_booking',
    [1, 2, 3, 4, 5, 6, 7].map((n) => aBooking(n, n, n === 7 ? 2 : 1)),
  )
  await lay(
    'relationship',
    [1, 2].map((n) => ({
      ...{ id: idOf('tie', n), account_id: idOf('account', 2), person_id: idOf('person', n) },
      ...{ kind: 'service-fund', scopes: ['week', 'money'], starts_on: '2026-01-01' },
    })),
  )
})

test('71 % from one holder of funds is amber, with advice; whose money it is otherwise is never named', async () => {
  await lay('payable', [
    paid(1, 60_400, 'service-fund'),
    paid(2, 110_000, 'service-fund'),
    paid(3, 30_000, 'direct-payment'),
    paid(4, 19_600, 'direct-payment'),
    paid(5, 20_000, 'managed', { package_pence: 12_000, council_pence: 8_000 }),
    // A correction takes the place of what was reckoned first, and another provider's days are its own.
    paid(6, 9_900, 'managed', { day: '2027-01-05' }),
    paid(6, 0, 'managed', { day: '2027-01-05', correction: 1 }),
    paid(7, 90_000, 'managed', { session_id: idOf('session', 2) }),
    paid(5, 90_000, 'managed', { day: '2026-08-01' }),
  ])
  const { text, status } = await see()
  expect(status).toBe(200)
  expect(text).toContain('Amber: one payer pays for most')
  expect(text).toContain('71.0% of your income comes from one payer. The council’s line is 50.0%.')
  expect(text).toMatch(/held by Account 2[\s\S]*£1,704.00[\s\S]*71.0%/)
  expect(text).toMatch(/People with direct payments[\s\S]*£496.00[\s\S]*20.7%/)
  expect(text).toMatch(/The council<[\s\S]*£200.00[\s\S]*8.3%[\s\S]*£2,400.00/)
  expect(text).not.toContain('Known')
  expect(await faultsOf(text)).toEqual([])
})

test('One payer under the line makes no note; the council may be the one above it', async () => {
  await lay('payable', [paid(1, 4_900, 'service-fund'), paid(3, 5_100, 'direct-payment')])
  expect((await see()).text).toContain('one person with a direct payment')
  await lay('payable', [paid(4, 3_000, 'direct-payment'), paid(5, 1_000, 'managed')])
  const { text } = await see()
  expect(text).toContain('No one payer brings more than 50.0% of your income.')
  expect(text).not.toContain('Amber')
  await lay('payable', [paid(5, 90_000, 'managed')])
  expect((await see()).text).toContain('Payer: The council.')
  await everything().updateTable('provider').set({ kind: 'council' }).execute()
  const own = (await see()).text
  expect(own).not.toContain('Amber')
  expect(own).not.toContain('No one payer')
})

test('Areas of six people: the small count takes the other with it, and no address stands there', async () => {
  const { text } = await see()
  expect(text).toContain('People with a weekly place: 6. Areas that they come from: 2.')
  expect(text.match(/hidden, to keep people private/g)).toHaveLength(2)
  expect(text).not.toContain('WR14')
  expect(text).toContain('No day is payable yet.')
})

test('It is for those who run the service, in four queries, in Welsh too', async () => {
  expect((await queriesOf(see)).length).toBeLessThanOrEqual(4)
  const others: readonly Role[] = ['support-worker', 'commissioner', 'broker', 'finance-officer']
  for (const role of others)
    expect((await see(readerOf({ roles: [role], provider: 1 }))).status).toBe(404)
  const welsh = await see(readerOf({ roles: ['micro-provider'], provider: 1, language: 'cy' }))
  expect(welsh.text).toContain('Pwy sy’n dod, a phwy sy’n talu')
})

test('Where the council’s rule has ended that is said in words, and the areas are still there', async () => {
  await everything()
    .updateTable('national_policy')
    .set({ valid_to: '2026-12-31' })
    .where('key', '=', 'one-payer')
    .execute()
  const { text, status } = await see()
  expect(status).toBe(200)
  expect(text).toContain('the council’s rule about one payer has ended')
  expect(text).toContain('People with a weekly place: 6.')
})

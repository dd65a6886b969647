import { beforeEach, describe, expect, test } from 'vitest'
import { queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
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
const finance = readerOf({ roles: ['finance-officer'] })
const joan = readerOf({ roles: ['micro-provider'], provider: 1 })
const see = async (address: string, reader = finance) => {
  const response = await asReader(reader, payableRoutes(platform)).request(address)
  return { status: response.status, text: await response.text() }
}

let made = 0
const payable = (given: object) => {
  made += 1
  return {
    ...{ id: `0190c005-0000-7000-8000-${String(made).padStart(12, '0')}`, correction: 0 },
    ...{ person_id: idOf('person', 1 + (made % 2)), session_id: idOf('session', 1) },
    ...{ basis: 'attended', price_pence: 2400, provider_pence: 2400, package_pence: 2400 },
    ...{ council_pence: 0, chargeable_pence: 2400, route: 'managed', kind: 'weekly' },
    ...{ reasons: [{ rule: 'R9', kind: 'attended' }], facts: { kind: 'attended' } },
    ...{ policy_from: '2015-04-01', made_at: '2027-02-28T02:00:00Z', ...given },
  }
}
const day = (n: number) => `2027-02-${String(n).padStart(2, '0')}`

beforeEach(async () => {
  made = 0
  await haveCounty()
  await haveAccount(1)
  await lay('person', [aPerson(1), aPerson(2)])
  await lay('session', [aSession(1, { company: 'ordinary' }), aSession(2, { weekday: 5 })])
  await lay('standing_booking', [aBooking(1, 1, 1, { price_pence: 2400 })])
  await lay('payable', [
    ...Array.from({ length: 10 }, (_, i) => payable({ day: day(i + 1) })),
    ...Array.from({ length: 8 }, (_, i) =>
      payable({ day: day(i + 1), session_id: idOf('session', 2) }),
    ),
    ...Array.from({ length: 6 }, (_, i) =>
      payable({
        ...{ day: day(i + 12), basis: 'did-not-come', chargeable_pence: 0, reasons: [] },
        facts: { kind: 'missed', cause: 'changed-mind', minutes: 0, sickAgo: [] },
      }),
    ),
  ])
})

describe('what a month comes to', () => {
  test('by payer, and beside it by other rules', async () => {
    const { text, status } = await see('/council/payable')
    expect(status).toBe(200)
    expect(text).toContain('Days of February 2027')
    expect(text).toMatch(/The council’s rules that month[\s\S]*?£576.00/)
    expect(text).toMatch(/Only days that took place[\s\S]*?£432.00[\s\S]*?−£144.00/)
    expect(await faultsOf(text)).toEqual([])
  })

  test('tries rules that nobody has proposed, and saves nothing', async () => {
    const { text } = await see('/council/payable?month=2027-02&none=50')
    expect(text).toMatch(/Rules that you try[\s\S]*?£504.00[\s\S]*?−£72.00/)
  })

  test('says what is wrong with what was typed, and keeps it', async () => {
    const { text, status } = await see('/council/payable?month=2027-02&none=500')
    expect(status).toBe(422)
    expect(text).toContain('Write a percentage from 0 to 100')
    expect(text).toContain('value="500"')
    expect((await see('/council/payable?month=2027-13')).status).toBe(422)
  })

  test('shows rules that are proposed, in Welsh too', async () => {
    await haveAccount(9)
    await lay('council_policy', [
      {
        ...{ id: idOf('answer', 1), key: 'cancel-bands', state: 'proposed', reason: 'Try' },
        ...{ value: [{ hours: 0, share: 2500 }], valid_from: '2027-04-01' },
        ...{ proposed_by: idOf('account', 9), proposed_at: '2027-02-20T09:00:00Z' },
      },
    ])
    const welsh = readerOf({ roles: ['finance-officer'], language: 'cy' })
    expect((await see('/council/payable', welsh)).text).toContain('Rheolau sydd wedi’u cynnig nawr')
  })

  test('is a handful of queries, for those alone who see what is payable', async () => {
    expect((await queriesOf(() => see('/council/payable'))).length).toBeLessThanOrEqual(6)
    expect((await see('/council/payable', readerOf({ roles: ['councillor'] }))).status).toBe(404)
  })
})

describe('what we are paid', () => {
  test('a second illness a day before: all of the price by policy, waived, and she is paid', async () => {
    const told = { session_id: idOf('session', 1), person_id: idOf('person', 1), by: 'person' }
    await lay('day_given_up', [
      {
        ...told,
        id: idOf('answer', 2),
        day: '2027-02-22',
        cause: 'ill',
        words: '',
        told_at: '2027-02-21T09:00:00Z',
      },
      {
        ...told,
        id: idOf('answer', 3),
        day: '2027-03-08',
        cause: 'ill',
        words: '',
        told_at: '2027-03-07T09:30:00Z',
      },
    ])
    const { text } = await see('/my-pay', joan)
    expect(text).toMatch(/Monday 8 March 2027[\s\S]*?100% of the price by policy: late notice/)
    expect(text).toContain('waived: illness 2 of 2 in the allowance, which the council pays')
    expect(text).toMatch(/The council<\/td>[\s\S]*?£24.00/)
    expect(await audited()).toContainEqual(expect.objectContaining({ action: 'own pay seen' }))
    expect(await faultsOf(text)).toEqual([])
  })

  test('never says that somebody is afraid, and is nobody else’s', async () => {
    await lay('day_given_up', [
      {
        session_id: idOf('session', 1),
        person_id: idOf('person', 1),
        by: 'person',
        id: idOf('answer', 3),
        day: '2027-03-08',
        cause: 'fear-or-harm',
        words: 'He shouts',
        told_at: '2027-03-07T09:30:00Z',
      },
    ])
    const { text } = await see('/my-pay', joan)
    expect(text).toContain('waived for the person: the council pays')
    expect(text).not.toContain('He shouts')
    const other = readerOf({ roles: ['micro-provider'], provider: 2 })
    expect((await see('/my-pay', other)).text).toContain('No day of this week is payable yet.')
    expect((await queriesOf(() => see('/my-pay', joan))).length).toBeLessThanOrEqual(8)
  })
})

test('Where and when days take place: the share in ordinary places and outside nine to five, by district', async () => {
  const { text } = await see('/council/days-out')
  expect(text).toMatch(/Malvern[\s\S]*?18[\s\S]*?10[\s\S]*?55.6%[\s\S]*?8[\s\S]*?44.4%/)
  expect(text).toContain('Nothing is known of the three months before.')
  expect(text).toContain('Nobody goes to anything that ends after the last bus')
  expect(await faultsOf(text)).toEqual([])
})

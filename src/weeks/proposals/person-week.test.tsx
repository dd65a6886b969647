import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import {
  aBooking,
  aLine,
  anAnswer,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  haveRun,
  haveTies,
  haveWeek,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { planRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const worker = readerOf({ roles: ['social-worker'] })
const mother = readerOf({ roles: ['family-carer'], account: 2 })
const see = async (reader = worker, person = 1) => {
  const address = `/people/${idOf('person', person)}/week`
  const response = await asReader(reader, planRoutes(platform)).request(address)
  return { status: response.status, text: await response.text() }
}
const everyScope = { scopes: ['week', 'travel', 'money', 'plan'] }

const reasons = {
  for: [
    { kind: 'wish', strength: 2 },
    { kind: 'friend', friendId: idOf('person', 2) },
    { kind: 'near', minutes: 15 },
  ],
  against: [{ kind: 'new-place' }],
}
const obstacles = [{ kind: 'over-budget', shortBy: 450 }, { kind: 'apart' }]

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await haveAccount(3, { person_id: idOf('person', 1), name: 'Known1' })
  await lay(
    'person',
    [1, 2].map((n) => aPerson(n)),
  )
  await lay('friendship', [
    { person_id: idOf('person', 1), friend_id: idOf('person', 2), weight: 1 },
  ])
  await lay('weekly_budget', [
    {
      person_id: idOf('person', 1),
      weekly_pence: 5000,
      routes: ['managed'],
      valid_from: '2026-04-01',
    },
  ])
  await lay('session', [
    aSession(1),
    aSession(2, { title_en: 'Pottery', weekday: 1 }),
    aSession(3, { title_en: 'Choir', weekday: 2 }),
    aSession(4, { title_en: 'Football', weekday: 2 }),
  ])
  await lay('standing_booking', [aBooking(1, 1, 3), aBooking(2, 2, 1)])
  await haveRun()
  await haveWeek(1, 1)
  await lay('proposed_line', [
    aLine(1, 1, { reasons, price_pence: 1875 }),
    aLine(1, 2, { price_pence: 2010, people: 3 }),
  ])
  await lay('proposed_gap', [
    {
      week_id: idOf('week', 1),
      half_day: 1,
      reasons: [{ sessionId: idOf('session', 4), obstacles }],
    },
    { week_id: idOf('week', 1), half_day: 4, reasons: [] },
  ])
  await haveTies(1, [1])
})

describe('one person’s proposed week, for the social worker', () => {
  test('says for each line when, where, what it costs, the support, the journey, and the reasons for and against', async () => {
    const { status, text } = await see()
    expect(status).toBe(200)
    for (const said of [
      ...['How to communicate: Speak slowly to 1', 'Monday, 9.30am to 12.30pm', 'Hub 1, Malvern'],
      ...['£18.75', '£20.10', '1 worker for 3 people', '15 minutes by bus', 'A favourite activity'],
      ...['Could be there with a friend, Known2', 'A friend goes: Known2'],
      'A place that the person does not go to now',
    ])
      expect(text).toContain(said)
  })
  test('sets the cost against the weekly budget, and the present week beside the proposed one', async () => {
    const { text } = await see()
    expect(text).toContain('£38.85 a week of £50.00 that may be planned: £11.15 left')
    const table = /<table[\s\S]*?<\/table>/.exec(text)?.[0] ?? ''
    expect(table).toContain('Choir, 9.30am to 12.30pm')
    expect(table).toContain('Pottery, 9.30am to 12.30pm')
  })
  test('says why each wanted time stays empty: all that stands in the way, or that nothing runs', async () => {
    const { text } = await see()
    expect(text).toContain('Monday afternoon')
    expect(text).toContain('It would take £4.50 a week more than the budget has left')
    expect(text).toContain('Somebody there is not to be in one session with the person')
    expect(text).toContain('Nothing runs at this time')
  })
  test('says what the person said and who pressed: a helper’s answer never passes for theirs', async () => {
    await lay('week_answer', [
      anAnswer(1, 1, 3, { answer: 'no', session_id: idOf('session', 2) }),
      anAnswer(2, 1, 1, { answer: 'talk', open: true, answered_at: '2027-02-26T09:00:00Z' }),
    ])
    const { text } = await see()
    expect(text).toContain('Thursday 25 February 2027, 2.30pm. Pottery: no.')
    expect(text).toContain('Pressed by the person.')
    expect(text).toContain('Friday 26 February 2027, 9am. The whole week: wants to talk.')
    expect(text).toContain('Pressed by Account 1, not by the person.')
    expect(text).toContain('They have asked to talk with someone')
    expect(text).toContain('£18.75 a week of £50.00')
  })
  test('takes seven queries, and is written down as seen', async () => {
    const queries = await queriesOf(() => see())
    expect(queries).toHaveLength(7)
    expect(await audited()).toEqual([{ action: 'week seen', person_id: idOf('person', 1) }])
  })
  test('before a week is proposed shows the places held now', async () => {
    await haveTies(1, [2])
    const { text } = await see(worker, 2)
    expect(text).toContain('No week has been proposed yet')
    expect(text).toContain('Art 1, 9.30am to 12.30pm')
  })
})

describe('the same week, for family', () => {
  test('is not there without the person’s consent, nor after it has ended', async () => {
    expect((await see(mother)).status).toBe(404)
    await haveTies(2, [1], { kind: 'circle', ends_on: '2027-02-28' })
    expect((await see(mother)).status).toBe(404)
    expect(await audited()).toEqual([])
  })
  test('leaves out what the person has not shared: prices, money, journeys, support, friends’ names', async () => {
    await haveTies(2, [1], { kind: 'circle', scopes: ['week'] })
    const { status, text } = await see(mother)
    expect(status).toBe(200)
    expect(text).toContain('Pottery')
    expect(text).not.toMatch(/£|Known2|15 minutes|1 worker for/)
  })
  test('shows prices with the scope for money, and never that two people are to be apart', async () => {
    await haveTies(2, [1], { kind: 'circle', ...everyScope })
    const { text } = await see(mother)
    expect(text).toContain('£18.75')
    expect(text).not.toContain('Somebody there is not to be')
    expect(text).not.toContain('Football')
    expect(text).toContain('This does not fit.')
  })
  test('tells an advocate no more about who is to be apart', async () => {
    await haveTies(2, [1], { kind: 'advocate', ...everyScope })
    const { text } = await see(readerOf({ roles: ['advocate'], account: 2 }))
    expect(text).toContain('£38.85')
    expect(text).not.toContain('Somebody there is not to be')
  })
})

test('the page speaks Welsh, and stands in every way of seeing', async () => {
  const { text } = await see(readerOf({ roles: ['social-worker'], language: 'cy' }))
  for (const said of [
    'Sut i gyfathrebu: Speak slowly to 1',
    'Hoff weithgaredd',
    '£38.85 yr wythnos o £50.00',
  ])
    expect(text).toContain(said)
  await haveTies(2, [1], { kind: 'circle', scopes: ['week'] })
  for (const seeing of ['easy', 'pictures'] as const)
    expect((await see(readerOf({ roles: ['family-carer'], account: 2, seeing }))).status).toBe(200)
})

test('nobody without a tie, a permission or a real address has this page', async () => {
  expect((await see(worker, 2)).status).toBe(404)
  expect((await see(readerOf({ roles: ['commissioner'] }))).status).toBe(404)
  const odd = await asReader(worker, planRoutes(platform)).request('/people/x/week')
  expect(odd.status).toBe(404)
  expect(unguarded(planRoutes(platform))).toEqual([])
})

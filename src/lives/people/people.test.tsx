import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import { maySee } from '#ground/access/relationship.ts'
import { day } from '#ground/kernel/day.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import {
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
import { peopleRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const worker = readerOf({ roles: ['social-worker'] })
const app = (reader = worker) => asReader(reader, peopleRoutes(platform))
const see = async (address: string, reader = worker) => {
  const response = await app(reader).request(address)
  return { status: response.status, text: await response.text() }
}
const find = (q: string, reader = worker) =>
  app(reader).request('/people', { method: 'POST', body: new URLSearchParams({ q }) })

const shownIn = (text: string) =>
  [...text.matchAll(/\/people\/[^/]*0{6}(\d{6})\/week/g)].map((m) => Number(m[1]))

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
})

describe('the list of people', () => {
  test('shows those whom the account works with today, by name, and nobody else', async () => {
    await lay(
      'person',
      [1, 2, 3, 4, 5, 6].map((n) => aPerson(n)),
    )
    await haveTies(1, [2, 1])
    await haveTies(1, [3], { ends_on: '2027-02-28' })
    await haveTies(1, [4], { starts_on: '2027-03-02' })
    await haveTies(1, [5], { kind: 'circle' })
    await haveTies(2, [6])
    expect(shownIn((await see('/people')).text)).toEqual([1, 2])
  })
  test('picks just those whom the rule lets the reader see, whatever ties there are', async () => {
    await lay(
      'person',
      Array.from({ length: 16 }, (_, n) => aPerson(n + 1)),
    )
    const kinds = ['works-with', 'circle', 'advocate', 'authority', 'service-fund']
    for (const [i, kind] of kinds.entries())
      for (const [k, more] of [{}, { scopes: ['money'] }, { ends_on: '2027-01-01' }].entries())
        await haveTies(1, [i * 3 + k + 1], { kind, document: 'LPA 7', ...more })
    for (const role of [
      'social-worker',
      'family-carer',
      'advocate',
      'service-fund-holder',
    ] as const) {
      const reader = readerOf({ roles: [role] })
      const today = day('2027-03-01')
      const may: number[] = []
      for (let n = 1; n <= 16; n += 1) {
        const personId = idOf('person', n)
        const ties = await relationshipsWith(everything(), severnshire, reader.accountId, personId)
        if (maySee(reader, ties, { personId, scope: 'week', today })) may.push(n)
      }
      expect(shownIn((await see('/people', reader)).text), role).toEqual(may)
    }
  })
  test('each row says how to communicate, the support assessed, and how many wanted half-days are met', async () => {
    await lay('person', [aPerson(1)])
    await lay('assessed_ratio', [
      {
        person_id: idOf('person', 1),
        setting: 'building',
        staff: 1,
        people: 3,
        valid_from: '2026-01-01',
      },
    ])
    await haveTies(1, [1])
    await lay('session', [aSession(1)])
    await haveRun()
    await haveWeek(1, 1)
    await lay('proposed_line', [aLine(1, 1)])
    const { text } = await see('/people')
    for (const said of [
      'Speak slowly to 1',
      'In a building: 1 worker for 3 people',
      '1 of 2',
      'Malvern',
      'R0001',
    ])
      expect(text).toContain(said)
    expect(text).toContain('Waiting for an answer')
  })
  test('a mother does not see in it what was assessed, unless it is shared with her', async () => {
    await lay('person', [aPerson(1)])
    await haveTies(1, [1], { kind: 'circle', scopes: ['week'] })
    const { text } = await see('/people', readerOf({ roles: ['family-carer'] }))
    expect(text).toContain('Not shared with you')
  })
  test('says what each person said last, and can be narrowed to those who wait for somebody', async () => {
    await lay(
      'person',
      [1, 2, 3, 4, 5, 6].map((n) => aPerson(n)),
    )
    await haveTies(1, [1, 2, 3, 4, 5, 6])
    await haveRun()
    await haveWeek(2, 2)
    await haveWeek(3, 3)
    await haveWeek(4, 4)
    await haveWeek(5, 5, { state: 'accepted' })
    await haveWeek(6, 6, { state: 'declined' })
    await haveWeek(7, 2, { state: 'replaced', proposed_at: '2027-02-28T09:00:00Z' })
    await lay('week_answer', [
      anAnswer(1, 3, 1, { answer: 'talk', open: true }),
      anAnswer(2, 4, 1, { answer: 'not-sure' }),
    ])
    const found = async (state: string) => shownIn((await see(`/people?state=${state}`)).text)
    expect(await found('not-proposed')).toEqual([1])
    expect(await found('waiting')).toEqual([2])
    expect(await found('talk')).toEqual([3])
    expect(await found('not-sure')).toEqual([4])
    expect(await found('yes')).toEqual([5])
    expect(await found('no')).toEqual([6])
    expect(await found('nonsense')).toHaveLength(6)
  })
  test('has pages of 25 and a bounded number of queries, and writes down everybody whom it shows', async () => {
    await lay(
      'person',
      Array.from({ length: 30 }, (_, n) => aPerson(n + 1)),
    )
    await haveTies(
      1,
      Array.from({ length: 30 }, (_, n) => n + 1),
    )
    const queries = await queriesOf(async () => {
      expect(shownIn((await see('/people')).text)).toHaveLength(25)
    })
    expect(queries).toHaveLength(2)
    expect(await audited()).toHaveLength(25)
    expect(new Set((await audited()).map((row) => row.action))).toEqual(
      new Set(['people list seen']),
    )
    const second = await see('/people?page=2')
    expect(shownIn(second.text)).toEqual([26, 27, 28, 29, 30])
    expect(second.text).toContain('30 people')
    expect((await see('/people?page=-1')).status).toBe(200)
  })
})

describe('looking for a person', () => {
  beforeEach(async () => {
    await lay('person', [
      aPerson(1, { given_name: 'Siŵan', family_name: 'Prys', known_as: 'Siŵan' }),
      aPerson(2, { given_name: 'Daniel', family_name: 'O’Neill', known_as: 'Dan' }),
      aPerson(3, { given_name: 'Daniel', family_name: 'Prys', known_as: 'Danny' }),
    ])
    await haveTies(1, [1, 2])
  })
  test('finds by any word of a name and by reference, with or without accents, among one’s own people alone', async () => {
    const found = async (q: string) => shownIn(await (await find(q)).text())
    expect(await found('siwan')).toEqual([1])
    expect(await found('PRYS Siŵan')).toEqual([1])
    expect(await found('dan')).toEqual([2])
    expect(await found('r0002')).toEqual([2])
    expect(await found('%')).toEqual([])
    expect(await found('')).toEqual([2, 1])
    expect((await audited()).filter((row) => row.action === 'people searched')).not.toHaveLength(0)
  })
  test('leaves no name in any address', async () => {
    const response = await find('Siŵan Prys')
    expect(response.headers.get('location')).toBeNull()
    const text = await response.text()
    for (const [, address] of text.matchAll(/(?:href|action)="([^"]*)"/g))
      expect(decodeURIComponent(address ?? '')).not.toMatch(/prys|siŵan/i)
    expect(text).toContain('value="Siŵan Prys"')
    expect((await app().request('/people?q=prys')).status).toBe(200)
    expect(shownIn((await see('/people?q=prys')).text)).toEqual([2, 1])
  })
  test('shows what is too long again, and what is wrong with it', async () => {
    const response = await find('x'.repeat(101))
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain('Write no more than 100 letters')
    expect(text).toContain('x'.repeat(101))
  })
})

test('the list speaks Welsh, and stands in every way of seeing', async () => {
  await lay('person', [aPerson(1)])
  await haveTies(1, [1])
  const { text } = await see('/people', readerOf({ roles: ['social-worker'], language: 'cy' }))
  for (const said of ['Pobl', 'Sut i gyfathrebu', 'Heb ei chynnig eto', 'Malfern'])
    expect(text).toContain(said)
  for (const seeing of ['easy', 'pictures'] as const)
    expect((await see('/people', readerOf({ roles: ['family-carer'], seeing }))).status).toBe(200)
})

test('the list is not there for a provider or for the person', async () => {
  for (const role of ['micro-provider', 'person', 'commissioner'] as const)
    expect((await see('/people', readerOf({ roles: [role] }))).status).toBe(404)
  expect(unguarded(peopleRoutes(platform))).toEqual([])
})

import { beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '#ground/access/role.ts'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { saveRatios } from '#lives/needs/actions.ts'
import { saveBudgets } from '#means/budgets/actions.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import {
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  haveTies,
  idOf,
  lay,
} from '#test/staff-scene.ts'
import { choiceCounted } from './jobs.ts'
import { countMonth } from './month-actions.ts'
import { choicePaths } from './paths.ts'
import { answersOf, asksNow, countedIn } from './queries.ts'
import { choiceRoutes } from './routes.tsx'

const APRIL = new Date('2027-04-01T03:00:00Z')
const platform = testPlatform({ now: APRIL })
const ADA = idOf('person', 1)
const of = { councilId: severnshire, personId: ADA }
const SINCE = day('2026-01-01')

const asked = async (role: Role, path: string, form?: Record<string, string>, language = 'en') => {
  const reader = readerOf({ roles: [role], language: language as 'en' })
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const response = await asReader(reader, choiceRoutes(platform)).request(path, sent)
  const text = (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { status: response.status, text }
}
const said = (on: string, score: number | null, person = 1) => ({
  ...{
    id: idOf('answer', person * 1000 + Number(on.slice(5, 7))),
    person_id: idOf('person', person),
  },
  ...{ answered_on: on, score, how: 'told', account_id: idOf('account', 1), at: `${on}T09:00:00Z` },
})
const index = (month: string, providers: number, person: number, given = {}) => ({
  ...{ month, person_id: idOf('person', person), outcome: '', area: 'malvern', band: '1:5' },
  ...{ providers, ...given },
})
const count = (month: string) =>
  platform.transaction(severnshire, (db) => countMonth(db, severnshire, day(month)))
const night = (on: string) =>
  platform.transaction(severnshire, (db) =>
    choiceCounted.run(db, { councilId: severnshire, day: day(on) }, platform),
  )
const named = () =>
  everything().selectFrom('task').selectAll().where('kind', '=', 'no-choice').execute()

/** Each with a session on Monday morning, of another provider. */
const offer = async (...providers: readonly number[]) => {
  await lay(
    'session',
    providers.map((n) => aSession(n, { provider_id: idOf('provider', n), least: 1 })),
  )
  const price = { staff: 1, people: 5, price_pence: 3300, valid_from: SINCE }
  await lay(
    'session_price',
    providers.map((n) => ({ session_id: idOf('session', n), ...price })),
  )
}

beforeEach(async () => {
  await haveCounty()
  const people = [1, 2, 3, 4, 5, 6].map((n) => idOf('person', n))
  await lay(
    'person',
    people.map((_, i) => aPerson(i + 1)),
  )
  const db = everything()
  await saveRatios(
    db,
    severnshire,
    people.map((personId) => ({
      ...{ personId, setting: 'building', ratio: { staff: 1, people: 5 }, validFrom: SINCE },
    })),
  )
  await saveBudgets(
    db,
    severnshire,
    people.map((personId) => ({
      ...{ personId, weekly: pence(10_000), routes: ['managed'], validFrom: SINCE },
    })),
  )
  await haveAccount(1)
  await haveTies(1, [1])
})

describe('what somebody says of their choice', () => {
  const path = choicePaths.person.to({ personId: ADA })
  const typed = { score: '4', helpedBy: 'family-or-friend' }

  test('is typed in as they said it, with who helped, and pressed twice it stands once', async () => {
    expect((await asked('social-worker', path, typed)).status).toBe(303)
    expect((await asked('social-worker', path, typed)).status).toBe(303)
    expect(await answersOf(everything(), of)).toEqual([
      {
        ...{ personId: ADA, answeredOn: '2027-04-01', score: 4, how: 'told' },
        helpedBy: 'family-or-friend',
      },
    ])
    const { text } = await asked('social-worker', path)
    expect(text).toMatch(/1 April 2027.* 4: Often .*Family or a friend.*Told a worker/)
    expect((await audited()).map((one) => one.action)).toContain('choice answered')
  })
  test('may be left, and is refused half said, with what was typed kept', async () => {
    const half = await asked('social-worker', path, { score: '2' })
    expect(half.status).toBe(422)
    expect(half.text).toContain('There is a problem')
    expect((await asked('social-worker', path, { ...typed, score: 'none' })).status).toBe(303)
    const [left] = await answersOf(everything(), of)
    expect(left?.score).toBeUndefined()
  })
  test('is asked again when twelve weeks have passed, and leaving the question counts as being asked', async () => {
    const asks = () => asksNow(everything(), of, day('2027-04-01'))
    expect(await asks()).toBe(true)
    await lay('choice_answer', [said('2027-01-07', 3)])
    expect(await asks(), 'twelve weeks to the day').toBe(true)
    await lay('choice_answer', [said('2027-02-01', null)])
    expect(await asks()).toBe(false)
  })
  test('of somebody else is not there', async () => {
    const other = choicePaths.person.to({ personId: idOf('person', 2) })
    expect((await asked('social-worker', other)).status).toBe(404)
    expect((await asked('social-worker', '/people/nobody/choice')).status).toBe(404)
  })
})

describe('a month’s choice is counted for everybody', () => {
  test('nobody can go anywhere; then two providers have a place for each, and the month stays as it was counted', async () => {
    expect(await count('2027-03-02')).toEqual({ ok: true, value: { people: 6 } })
    await offer(1, 2)
    expect(await count('2027-03-20')).toEqual({ ok: true, value: { people: 0 } })
    await count('2027-04-01')
    const providers = async (month: string) =>
      (await countedIn(everything(), severnshire, day(month))).flatMap((one) =>
        one.outcome ? [] : [one.providers],
      )
    expect(await providers('2027-03-01')).toEqual([0, 0, 0, 0, 0, 0])
    expect(await providers('2027-04-01')).toEqual([2, 2, 2, 2, 2, 2])
  })
  test('in nine queries, whatever the council’s size', async () => {
    await offer(1, 2)
    expect((await queriesOf(() => count('2027-04-01'))).length).toBeLessThanOrEqual(9)
  })
  test('whoever comes to have none is named to a broker, once', async () => {
    await lay('choice_index', [
      ...[index('2027-03-01', 2, 1), index('2027-03-01', 0, 2)],
      ...[3, 4, 5, 6].map((n) => index('2027-03-01', 1, n)),
    ])
    await night('2027-04-01')
    await night('2027-04-02')
    const tasks = await named()
    expect(tasks.map((one) => one.person_id).sort()).toEqual(
      [1, 3, 4, 5, 6].map((n) => idOf('person', n)),
    )
    expect(new Set(tasks.map((one) => one.role))).toEqual(new Set(['broker']))
  })
  test('nobody is named while there is somewhere to go', async () => {
    await offer(1)
    await night('2027-04-01')
    expect(await named()).toEqual([])
  })
})

describe('the council’s page of choice', () => {
  const months = async (before: number, now: number) =>
    lay('choice_index', [
      ...[1, 2, 3, 4, 5, 6].map((n) => index('2027-03-01', before, n)),
      ...[1, 2, 3, 4, 5, 6].map((n) => index('2027-04-01', now, n)),
      ...[1, 2, 3, 4, 5].map((n) => index('2027-04-01', 1, n, { outcome: 'skills' })),
    ])
  const scores = (month: string, all: readonly number[]) =>
    lay(
      'choice_answer',
      all.map((score, i) => said(`${month}-02`, score, i + 1)),
    )

  test('tells what people say and what they could choose from, and how both moved', async () => {
    await months(1, 3)
    await scores('2027-03', [3, 3, 3, 3, 4])
    await scores('2027-04', [4, 4, 4, 4, 4, 3])
    const { text } = await asked('commissioner', choicePaths.report.to())
    expect(text).toContain('People said 3.2 of 5 in March 2027, and 3.8 in April 2027.')
    expect(text).toContain('choose from: 1 in March 2027, and 3 in April 2027')
    expect(text).toContain('April 2027 3.8 6 3 0')
    expect(text).toContain('Malvern 6 1 3')
    expect(text).toContain('1 worker for 5 people 6 1 3')
    expect(text).toContain('learning skills 5 not counted 1')
    expect(text).not.toContain('Choice has fallen')
  })
  test('points out a fall of the median by one', async () => {
    await months(3, 2)
    const { text } = await asked('commissioner', choicePaths.report.to())
    expect(text).toContain('Choice has fallen: the whole council. Median before: 3. Now: 2.')
    expect(text).toContain('Choice has fallen: Malvern. Median before: 3. Now: 2.')
    const cy = await asked('commissioner', choicePaths.report.to(), undefined, 'cy')
    expect(cy.text).toContain('Mae dewis wedi gostwng: Malfern. Canolrif cynt: 3. Nawr: 2.')
  })
  test('hides what four people said, counts the last word of each, and is one page in six queries', async () => {
    await scores('2027-04', [4, 4, 4, 5])
    await lay('choice_answer', [{ ...said('2027-04-01', 1, 1), id: idOf('answer', 9) }])
    const see = () => asked('commissioner', choicePaths.report.to())
    expect((await see()).text).toContain('April 2027 hidden hidden not counted not counted')
    expect((await queriesOf(see)).length).toBeLessThanOrEqual(6)
  })
  test('is empty in words where nothing was counted, and is not for everybody', async () => {
    expect((await asked('commissioner', choicePaths.report.to())).text).toContain(
      'Nothing has been asked',
    )
    expect((await asked('family-carer', choicePaths.report.to())).status).not.toBe(200)
  })
})

import { beforeEach, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { aPerson, aSession, haveAccount, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { changePlaces } from './actions.ts'
import { answerRequest } from './request-actions.ts'
import { requestsOf, requestsToAnswer } from './request-queries.ts'

const platform = testPlatform({ now: NOW })
const run = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const who = { councilId: severnshire, personId: idOf('person', 1), accountId: idOf('account', 1) }
const CHECK = 'Enhanced DBS check of whoever is there'

/** Mondays for all ages from sixteen, with the check that comes first. */
beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('session', [aSession(1, { youngest: 16, child_check: CHECK, confirms: 'at-once' })])
  await lay('session_price', [
    { session_id: idOf('session', 1), staff: 1, people: 5, price_pence: 2000, ...HOLDS },
  ])
  const of = { person_id: idOf('person', 1), ...HOLDS }
  await lay('person', [aPerson(1, { born_on: '2010-09-07', needs: [] })])
  await lay('assessed_ratio', [{ ...of, setting: 'building', staff: 1, people: 5 }])
  await lay('weekly_budget', [{ ...of, weekly_pence: 5000, routes: ['managed'] }])
})
const HOLDS = { valid_from: '2026-01-01' }

const take = (startsOn = '2027-03-09') =>
  run((db) =>
    changePlaces(db, {
      ...{ ...who, now: NOW },
      change: {
        ...{ keeps: [], ends: [], drops: [] },
        takes: [
          {
            ...{ sessionId: idOf('session', 1), ratio: { staff: 1, people: 5 } },
            ...{ price: pence(2000), startsOn: day(startsOn) },
          },
        ],
      },
    }),
  )
const places = () => everything().selectFrom('standing_booking').select('starts_on').execute()
const asked = () => run((db) => requestsToAnswer(db, { ...who, providerId: idOf('provider', 1) }))

test('a place of somebody of sixteen that comes with a plan is asked for, once, with the check that comes first', async () => {
  await take()
  await take()
  expect(await places()).toEqual([])
  expect(await asked()).toMatchObject([{ kind: 'weekly', day: '2027-03-15', childCheck: CHECK }])
  const seen = await run((db) => requestsOf(db, { ...who, now: NOW }))
  expect(seen).toMatchObject([{ state: 'requested', kind: 'weekly' }])
})

test('whoever runs it says yes once the check is made, and then the place is theirs', async () => {
  await take()
  const [request] = await asked()
  const yes = (isChecked: boolean) =>
    run((db) =>
      answerRequest(db, {
        ...{ ...who, requestId: request?.id ?? '', version: 1, now: NOW },
        ...{ providerId: idOf('provider', 1), answer: { kind: 'accept', words: '', isChecked } },
      }),
    )
  expect(await yes(false)).toEqual({ ok: false, refusal: { kind: 'not-checked' } })
  expect(await places()).toEqual([])
  expect(await yes(true)).toMatchObject({ ok: true, value: { state: 'confirmed' } })
  expect(await places()).toEqual([{ starts_on: '2027-03-15' }])
})

test('on the eighteenth birthday nobody is asked', async () => {
  await everything()
    .updateTable('person')
    .set({ born_on: day('2009-03-08') })
    .execute()
  await take('2027-03-08')
  expect(await places()).toEqual([{ starts_on: '2027-03-08' }])
  expect(await asked()).toEqual([])
})

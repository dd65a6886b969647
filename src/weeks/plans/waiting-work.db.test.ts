import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { havePlanInHand, PLAN, PRIYA, WHO, wholePlan } from '#test/plan-life-scene.ts'
import { aPlanLine, haveSomebodyAssessed } from '#test/plan-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  haveTies,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { comeAfterAll, giveUpDay } from '#weeks/bookings/absence-actions.ts'
import { changePlaces } from '#weeks/bookings/actions.ts'
import type { Cause } from '#weeks/bookings/cause.ts'
import { startPlan } from './actions.ts'
import { activatePlan, answerPlan, sendPlan } from './authority-actions.ts'
import { heardGivenUp } from './fee-unmet-actions.ts'
import { agreePlan, sharePlan } from './lifecycle-actions.ts'
import { savePlans } from './save-actions.ts'

const platform = testPlatform({ now: NOW })
const BROKER = idOf('account', 9)
const run = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const tasks = () => everything().selectFrom('task').selectAll().orderBy('made_at').execute()
const haveBroker = async () => {
  await haveAccount(9)
  await lay('account_role', [{ account_id: BROKER, role: 'broker' }])
  await haveTies(9, [1])
}
const who = { councilId: severnshire, personId: PRIYA, accountId: WHO.worker, now: NOW }

describe('somebody new', () => {
  const begin = () => run((db) => startPlan(db, { ...who, because: '' }))
  const take = () =>
    run((db) =>
      changePlaces(db, {
        ...who,
        change: {
          ...{ keeps: [], ends: [], drops: [] },
          takes: [
            {
              ...{ sessionId: idOf('session', 1), ratio: { staff: 1, people: 5 } },
              ...{ price: pence(3588), startsOn: day('2027-03-08'), route: 'managed' },
            },
          ],
        },
      }),
    )
  beforeEach(async () => {
    await haveCounty()
    await lay('person', [aPerson(1)])
    await haveAccount(1)
    await haveSomebodyAssessed(1)
    await lay('session', [aSession(1)])
  })

  test('with a first plan and nowhere to go waits for their broker, once, until a place is taken', async () => {
    await haveBroker()
    for (const _ of ['begun', 'pressed again']) expect((await begin()).ok).toBe(true)
    const waits = { kind: 'new-starter', person_id: PRIYA, account_id: BROKER, done_at: null }
    expect(await tasks()).toMatchObject([waits])
    await take()
    expect(await tasks()).toMatchObject([{ kind: 'new-starter', done_at: NOW }])
  })

  test('whom no broker knows yet waits for any broker', async () => {
    await begin()
    expect(await tasks()).toMatchObject([{ role: 'broker', account_id: null }])
  })

  test('who goes somewhere already is not new', async () => {
    await lay('standing_booking', [aBooking(1, 1, 1)])
    await begin()
    expect(await tasks()).toEqual([])
  })
})

test('A first plan in force that gives nobody a place is a new starter’s', async () => {
  const lines = [
    aPlanLine(2, {
      ...{ needs: ['community', 'work-or-learning'], startsOn: day('2027-03-01') },
      rhythm: { kind: 'weekly', timesAWeek: 6, weeks: 52 },
    }),
  ]
  await havePlanInHand({ agreed: 536_640, plan: { lines } })
  await haveBroker()
  const step = { ...who, planId: PLAN, version: 1 }
  expect(await run((db) => sharePlan(db, step))).toMatchObject({ ok: true })
  await run((db) =>
    agreePlan(db, { ...step, agreeing: { by: 'worker' }, how: 'talk', words: 'Yes' }),
  )
  const sent = await run((db) => sendPlan(db, step))
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal))
  await run((db) =>
    answerPlan(db, {
      ...{ councilId: severnshire, authorisationId: sent.value.id, accountId: WHO.teamManager },
      ...{ roles: ['team-manager'], answer: 'authorised', reasons: '', version: 1, now: NOW },
    }),
  )
  expect((await run((db) => activatePlan(db, step))).ok).toBe(true)
  expect(await tasks()).toMatchObject([{ kind: 'new-starter', account_id: BROKER }])
})

describe('a fee that leaves a need unmet', () => {
  const MONDAY = day('2027-03-08')
  const told = new Date('2027-03-07T10:00:00Z')
  const acting = {
    ...who,
    sessionId: idOf('session', 1),
    day: MONDAY,
    now: told,
    tell: platform.tell,
  }
  const giveUp = (cause: Cause, now = told) =>
    run(async (db) => {
      await giveUpDay(db, { ...acting, now, cause, words: '' })
      const { id } = await db.selectFrom('day_given_up').select('id').executeTakeFirstOrThrow()
      await heardGivenUp(db, severnshire, { givenUpId: id, now })
    })
  const haveActive = async (needs: readonly string[]) => {
    await havePlanInHand()
    await everything().deleteFrom('plan_line').execute()
    const plan = wholePlan({ state: 'active', activeOn: day('2027-03-01') })
    const [art, sam] = plan.lines
    if (!art || !sam) throw new Error('Two lines')
    await savePlans(everything(), severnshire, [{ ...plan, lines: [art, { ...sam, needs }] }])
    const dear = { price_pence: 3588, starts_on: '2027-03-08' }
    await lay('standing_booking', [aBooking(1, 1, 1, dear)])
  }

  test('is work for the worker who plans with them, within two working days, until they come after all', async () => {
    await haveActive(['community'])
    await giveUp('changed-mind')
    expect(await tasks()).toMatchObject([
      {
        ...{ kind: 'fee-unmet', account_id: WHO.worker, role: 'social-worker', done_at: null },
        due_on: '2027-03-09',
      },
    ])
    await run((db) => comeAfterAll(db, acting))
    expect(await tasks()).toMatchObject([{ kind: 'fee-unmet', done_by: WHO.worker }])
  })

  test('is nobody’s work where something else of the week meets what the day meets', async () => {
    await haveActive(['community', 'work-or-learning'])
    await giveUp('changed-mind')
    expect(await tasks()).toEqual([])
  })

  test('is nobody’s work where nothing is paid, by notice or in fairness', async () => {
    await haveActive(['community'])
    await giveUp('changed-mind', new Date('2027-03-01T09:00:00Z'))
    expect(await tasks()).toEqual([])
    await everything().deleteFrom('day_given_up').execute()
    await giveUp('disability')
    expect(await tasks()).toEqual([])
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { budgetHistory } from '#means/budgets/queries.ts'
import { weekOfSessions } from '#means/budgets/weekly-budget.ts'
import { haveMeans, haveTable } from '#test/budget-scene.ts'
import { BUDGET, havePlanInHand, PLAN, PRIYA, WHO, wholePlan } from '#test/plan-life-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { haveAccount, NOW } from '#test/staff-scene.ts'
import { activatePlan, answerPlan, type Sending, sendPlan } from './authority-actions.ts'
import { agreePlan, reopenPlan, sharePlan } from './lifecycle-actions.ts'
import { sessionMoney } from './session-money.ts'

const platform = testPlatform({ now: NOW })
const by = (version: number) => ({
  ...{ councilId: severnshire, personId: PRIYA, planId: PLAN, accountId: WHO.worker },
  ...{ version, now: NOW },
})
const run = <T>(work: Parameters<typeof platform.transaction<T>>[1]) =>
  platform.transaction(severnshire, work)
const agreed = async (version = 1) => {
  await run((db) => sharePlan(db, by(version)))
  const said = { agreeing: { by: 'worker' }, how: 'picture', words: 'She nodded' } as const
  return run((db) => agreePlan(db, { ...by(version), ...said }))
}
const send = (money: Sending['money'], version = 1) =>
  run((db) => sendPlan(db, { ...by(version), ...(money && { money }) }))
const budgets = () => run((db) => budgetHistory(db, severnshire, PRIYA))
const only = async () => (await budgets())[0]
const nothingSaid = { gapReason: '' }

/** The budget of the scene, as it stands in another state. */
const budgetIs = (row: Record<string, unknown>) =>
  everything().updateTable('budget').set(row).where('id', '=', BUDGET).execute()

async function authorise(version = 1) {
  const waiting = await everything()
    .selectFrom('authorisation')
    .select('id')
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return run((db) =>
    answerPlan(db, {
      ...{ councilId: severnshire, authorisationId: waiting.id, accountId: WHO.serviceManager },
      ...{ roles: ['service-manager'], answer: 'authorised', reasons: '', version, now: NOW },
    }),
  )
}

beforeEach(async () => {
  await havePlanInHand()
  for (const n of [8, 9]) await haveAccount(n)
  await haveTable()
  await haveMeans(1)
})

describe('sending a plan proposes its budget', () => {
  const started = { state: 'adjusted', agreed_pence: null, person_pays_pence: null }
  beforeEach(() =>
    budgetIs({ ...started, council_pays_pence: null, indicative_pence: 340_000, points: 9 }),
  )
  test('with a reason for the gap, its three amounts are there and it waits', async () => {
    await agreed()
    expect(await send(nothingSaid)).toMatchObject({
      ok: false,
      refusal: { kind: 'budget-refused', refusal: { kind: 'gap-reason-needed', direction: 'up' } },
    })
    expect((await only())?.state).toBe('adjusted')
    expect(await send({ gapReason: 'The place costs more' })).toMatchObject({ ok: true })
    const budget = await only()
    expect(budget).toMatchObject({ state: 'proposed', gapReason: 'The place costs more' })
    expect(budget?.split?.agreed).toBe(351_104)
    expect((budget?.split?.personPays ?? 0) + (budget?.split?.councilPays ?? 0)).toBe(351_104)
  })
  test('sent twice, it is one asking and one version', async () => {
    await agreed()
    await send({ gapReason: 'More' })
    const version = (await only())?.version
    const again = await send({ gapReason: 'More' })
    expect(again.ok).toBe(true)
    expect((await only())?.version).toBe(version)
    expect(await everything().selectFrom('authorisation').select('id').execute()).toHaveLength(1)
  })
  test('opened again after it was authorised, it can be sent again', async () => {
    await agreed()
    await send({ gapReason: 'More' })
    expect(await authorise()).toMatchObject({ ok: true })
    expect((await only())?.state).toBe('authorised')
    expect(await run((db) => reopenPlan(db, by(1)))).toMatchObject({ ok: true })
    expect((await only())?.state).toBe('proposed')
    await agreed(2)
    expect(await send({ gapReason: 'More' }, 2)).toMatchObject({ ok: true })
    expect(await authorise(2)).toMatchObject({ ok: true })
  })
  test('in force, the week’s figure is what is left for sessions, over the weeks in which they run', async () => {
    await agreed()
    await send({ gapReason: 'More' })
    await authorise()
    expect(await run((db) => activatePlan(db, by(1)))).toMatchObject({ ok: true })
    const week = await everything()
      .selectFrom('weekly_budget')
      .select('weekly_pence')
      .executeTakeFirstOrThrow()
    expect(Number(week.weekly_pence)).toBe(3588)
  })
})

describe('where a budget is in force', () => {
  beforeEach(() =>
    budgetIs({ state: 'active', valid_from: '2026-09-01', points: 9, indicative_pence: 333_000 }),
  )
  test('another goes on from it, for an allowed reason and no other; its points are not typed again', async () => {
    await agreed()
    const why = { gapReason: 'More' }
    expect(await send(why)).toMatchObject({
      refusal: { refusal: { kind: 'change-reason-needed' } },
    })
    expect(await send({ ...why, reason: 'savings-target' })).toMatchObject({
      refusal: { refusal: { kind: 'reason-not-allowed' } },
    })
    expect(await budgets()).toHaveLength(1)
    expect(await send({ ...why, reason: 'need-changed' })).toMatchObject({ ok: true })
    const [next, before] = await budgets()
    expect(before?.state).toBe('active')
    expect(next).toMatchObject({ number: 2, state: 'proposed', points: 9, indicative: 333_000 })
    expect(next?.change?.reason).toBe('need-changed')
  })
})

describe('where the budget in force is more than the plan costs', () => {
  const MORE = 370_000
  beforeEach(() =>
    budgetIs({
      ...{
        state: 'active',
        valid_from: '2026-09-01',
        points: 9,
        gap_reason: 'The pool costs more',
      },
      ...{ agreed_pence: MORE, council_pays_pence: MORE - 51_104 },
    }),
  )
  test('it stays as it is: no reason, no review, and what is left stays theirs', async () => {
    await agreed()
    expect(await send({ ...nothingSaid, stays: true })).toMatchObject({ ok: true })
    const [next] = await budgets()
    expect(next?.split?.agreed).toBe(MORE)
    expect(next?.gapReason).toBe('The pool costs more')
    expect(next?.change).toBeUndefined()
  })
  test('made smaller, it needs a reason and a review that was held', async () => {
    await agreed()
    const less = { gapReason: 'Less' }
    expect(await send(less)).toMatchObject({
      refusal: { refusal: { kind: 'change-reason-needed' } },
    })
    expect(await send({ ...less, reason: 'outcome-met', evidence: 'He goes alone' })).toMatchObject(
      {
        refusal: { refusal: { kind: 'review-needed' } },
      },
    )
    expect(await budgets()).toHaveLength(1)
  })
  test('a plan that costs more than it never leaves it as it is', async () => {
    await budgetIs({ agreed_pence: 351_103, council_pays_pence: 351_103 - 51_104 })
    await agreed()
    expect(await send({ ...nothingSaid, stays: true })).toMatchObject({
      refusal: { refusal: { kind: 'change-reason-needed' } },
    })
  })
})

test('a first budget is begun with its points, and nothing is guessed', async () => {
  await budgetIs({ state: 'withdrawn' })
  await agreed()
  expect(await send(nothingSaid)).toMatchObject({
    refusal: { kind: 'budget-refused', refusal: { kind: 'no-budget' } },
  })
})

test('substantial difficulty, nobody appropriate and no advocate for the planning: it is not shared', async () => {
  await everything().updateTable('assessment').set({ has_difficulty: true }).execute()
  expect(await run((db) => sharePlan(db, by(1)))).toMatchObject({
    refusal: { kind: 'needs-advocate' },
  })
})

test('£3,511.04 with £1,788.80 of a worker leaves £35.88 for the sessions of each of 48 weeks', () => {
  const plan = wholePlan()
  const money = sessionMoney(plan)
  expect(money).toEqual({ besides: 178_880, weeks: 48 })
  expect(weekOfSessions({ agreed: pence(351_104), ...money })).toBe(3588)
  expect(weekOfSessions({ agreed: pence(100), besides: pence(101), weeks: 48 })).toBe(0)
  expect(plan.startsOn).toBe(day('2027-03-01'))
})

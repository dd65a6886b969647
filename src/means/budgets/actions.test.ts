import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '#ground/access/role.ts'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { DOING, haveBudgetScene, haveReviewed, moneyId, PRIYAS } from '#test/budget-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { at, idOf, lay, NOW } from '#test/staff-scene.ts'
import { activateBudget, answerAuthorisation, askAuthorisation } from './authorisation-actions.ts'
import { authorisationById } from './authorisation-queries.ts'
import {
  adjustBudget,
  proposeBudget,
  startBudget,
  tellOfDecrease,
  withdrawBudget,
} from './budget-actions.ts'
import { budgetById, budgetInHand, budgetOn } from './queries.ts'
import { changesByReason } from './target-queries.ts'

const platform = testPlatform({ now: NOW })
const run = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const must = <T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const [FINAL, GAP] = [pence(2_056_384), 'The places that are free cost more']

const begin = async (change: { reason?: string; evidence?: string } = {}) =>
  must(await run((db) => startBudget(db, { ...DOING, points: 38, ...change })))
const proposal = (cost = FINAL, more: { evidence?: string; agreed?: typeof FINAL } = {}) =>
  run((db) =>
    proposeBudget(db, { ...DOING, planCost: cost, chargeable: cost, gapReason: GAP, ...more }),
  )
const plan = moneyId('plan', 1)
const ask = (planCost = FINAL, planVersion = 3) =>
  run((db) => askAuthorisation(db, { ...DOING, planId: plan, planVersion, planCost }))
const answer = (
  authorisationId: string,
  account = 2,
  roles: readonly Role[] = ['service-manager'],
) =>
  run((db) =>
    answerAuthorisation(db, {
      ...{ councilId: severnshire, accountId: idOf('account', account), roles, now: NOW },
      ...{ authorisationId, answer: 'authorised', reasons: '', planVersion: 3 },
      wroteIt: new Set([DOING.accountId]),
    }),
  )
const activate = (budgetId: string, from = '2027-03-08', now = NOW) =>
  run((db) => activateBudget(db, { ...DOING, now, budgetId, from: day(from), routes: ['managed'] }))
/** From nothing to a budget in force. */
async function active(cost = FINAL, from = '2027-03-01', change = {}) {
  const budget = await begin(change)
  must(await proposal(cost, change))
  must(await answer(must(await ask(cost)).id, 3, ['panel-chair', 'service-manager']))
  return { budget, outcome: await activate(budget.id, from) }
}

beforeEach(haveBudgetScene)

describe('a budget begins', () => {
  test('by the published table, of a decided assessment, with its first step kept', async () => {
    const budget = await begin()
    expect(budget).toMatchObject({ number: 1, state: 'indicative', indicative: 1_406_000 })
    expect(await run((db) => budgetInHand(db, severnshire, DOING.personId))).toEqual(budget)
  })
  test('never without a completed assessment of need', async () => {
    await sql`update assessment set decided_on = '2027-03-02'`.execute(everything())
    const refused = await run((db) => startBudget(db, { ...DOING, points: 38 }))
    expect(refused).toEqual({ ok: false, refusal: { kind: 'no-assessment' } })
  })
  test('never by a table that has lapsed', async () => {
    await sql`update council_policy set valid_to = '2027-02-28'`.execute(everything())
    const refused = await run((db) => startBudget(db, { ...DOING, points: 38 }))
    const refusal = { kind: 'lapsed-policy', key: 'resource-allocation', on: '2027-03-01' }
    expect(refused).toEqual({ ok: false, refusal: { ...refusal, heldUntil: '2027-02-28' } })
  })
  test('one at a time; one given up makes room for another', async () => {
    await begin()
    const again = await run((db) => startBudget(db, { ...DOING, points: 40 }))
    expect(again).toEqual({ ok: false, refusal: { kind: 'in-hand' } })
    must(await run((db) => withdrawBudget(db, { ...DOING, version: 1 })))
    expect(await begin()).toMatchObject({ number: 2 })
  })
})

describe('a budget is adjusted', () => {
  test('Priya’s steps come to £19,546.40, in their order; what was there before is replaced', async () => {
    const { id } = await begin()
    const adjust = (version: number, adjustments = PRIYAS) =>
      run((db) => adjustBudget(db, { ...DOING, version, adjustments }))
    must(await adjust(1, PRIYAS.slice(1)))
    must(await adjust(2))
    const kept = await run((db) => budgetById(db, severnshire, id))
    expect(kept).toMatchObject({ state: 'adjusted', version: 3, adjusted: 1_954_640 })
    expect(kept.steps.map((step) => step.amount)).toEqual([1_406_000, 318_240, 230_400])
  })
  test('of two tabs the second is told, and nothing of it is saved', async () => {
    const { id } = await begin()
    const adjust = (adjustments = PRIYAS) =>
      run((db) => adjustBudget(db, { ...DOING, version: 1, adjustments }))
    must(await adjust())
    expect(await adjust([])).toEqual({ ok: false, refusal: { kind: 'changed-meanwhile' } })
    expect((await run((db) => budgetById(db, severnshire, id))).steps).toHaveLength(3)
  })
})

describe('a budget is proposed', () => {
  test('as three amounts that reconcile: £20,563.84 is £3,320.20 and £17,243.64', async () => {
    await begin()
    const { budget, shortfall } = must(await proposal())
    expect(budget.split).toEqual({ agreed: FINAL, personPays: 332_020, councilPays: 1_724_364 })
    expect(shortfall).toBeUndefined()
  })
  test('not without reasons for the gap, nor before what the person pays is worked out', async () => {
    await begin()
    const silent = { ...DOING, planCost: FINAL, chargeable: FINAL, gapReason: '' }
    expect(await run((db) => proposeBudget(db, silent))).toMatchObject({
      refusal: { kind: 'gap-reason-needed', direction: 'up' },
    })
    await sql`delete from financial_assessment`.execute(everything())
    expect(await proposal()).toEqual({ ok: false, refusal: { kind: 'means-not-assessed' } })
  })
  test('the database itself refuses three amounts that do not reconcile', async () => {
    await begin()
    must(await proposal())
    const wrong = run((db) => sql`update budget set person_pays_pence = 1`.execute(db))
    await expect(wrong).rejects.toThrow(/check constraint/)
  })
  test('£8,200.00 for a plan of £8,950.00: £750.00 short, and authority cannot be asked for', async () => {
    await begin()
    const cost = pence(895_000)
    expect(must(await proposal(cost, { agreed: pence(820_000) })).shortfall).toBe(75_000)
    expect(await ask(cost)).toEqual({
      ok: false,
      refusal: { kind: 'not-enough', shortfall: 75_000 },
    })
  })
})

describe('authority to spend', () => {
  test('Priya’s 5.2 % goes to a service manager, to be answered in five working days', async () => {
    await begin()
    must(await run((db) => adjustBudget(db, { ...DOING, version: 1, adjustments: PRIYAS })))
    must(await proposal())
    const asked = must(await ask())
    expect(asked).toMatchObject({ tier: 'service-manager', answerBy: '2027-03-08', final: FINAL })
    expect(must(await ask()).id).toBe(asked.id)
  })
  test('bank holidays do not count', async () => {
    await sql`insert into bank_holiday (day, name_en, name_cy) values ('2027-03-02', 'A', 'B')
      on conflict do nothing`.execute(everything())
    await begin()
    must(await proposal())
    expect(must(await ask()).answerBy).toBe('2027-03-09')
  })
  test('of two who answer, the second is told who did; the budget is authorised once', async () => {
    const { id } = await begin()
    must(await proposal(pence(1_406_000)))
    const asked = must(await ask(pence(1_406_000)))
    expect(must(await answer(asked.id)).answered?.name).toBe('Account 2')
    expect(await answer(asked.id, 3)).toEqual({
      ok: false,
      refusal: { kind: 'answered-already', state: 'authorised', name: 'Account 2' },
    })
    expect(await run((db) => budgetById(db, severnshire, id))).toMatchObject({
      state: 'authorised',
    })
  })
  test('whoever asked, or began the budget, does not answer', async () => {
    await begin()
    must(await proposal(pence(1_406_000)))
    const asked = must(await ask(pence(1_406_000)))
    expect(await answer(asked.id, 1)).toMatchObject({ refusal: { kind: 'own-request' } })
  })
  test('a budget that is adjusted meanwhile withdraws the asking', async () => {
    await begin()
    const { budget } = must(await proposal(pence(1_406_000)))
    const asked = must(await ask(pence(1_406_000)))
    const change = { ...DOING, version: budget.version, adjustments: PRIYAS }
    must(await run((db) => adjustBudget(db, change)))
    const now = await run((db) => authorisationById(db, severnshire, asked.id))
    expect(now.state).toBe('withdrawn')
  })
})

describe('a budget in force', () => {
  const weekly = () =>
    everything()
      .selectFrom('weekly_budget')
      .select(['weekly_pence', 'valid_from', 'valid_to', 'routes'])
      .orderBy('valid_from')
      .execute()

  test('gives the planner and My week their figure in the same transaction', async () => {
    const { outcome } = await active()
    expect(must(outcome)).toMatchObject({ state: 'active', validFrom: '2027-03-01' })
    expect(await weekly()).toMatchObject([{ weekly_pence: 39_546, routes: ['managed'] }])
  })
  test('is put in force once, and not before it is authorised', async () => {
    const { budget, outcome } = await active()
    expect(must(await activate(budget.id)).version).toBe(must(outcome).version)
    expect(await weekly()).toHaveLength(1)
  })
  test('a larger one follows it from its own day, and both days and weeks follow on', async () => {
    await active()
    must((await active(pence(2_200_000), '2027-04-05', { reason: 'need-changed' })).outcome)
    const on = async (of: string) =>
      (await run((db) => budgetOn(db, severnshire, DOING.personId, day(of))))?.number
    expect([await on('2027-04-04'), await on('2027-04-05')]).toEqual([1, 2])
    expect(await weekly()).toMatchObject([{ valid_to: '2027-04-04' }, { weekly_pence: 42_308 }])
  })
  test('is not changed for a savings target, and that it was tried is counted', async () => {
    await active()
    const tried = { ...DOING, points: 30, reason: 'savings-target' }
    expect(await run((db) => startBudget(db, tried))).toEqual({
      ok: false,
      refusal: { kind: 'reason-not-allowed', reason: 'savings-target' },
    })
    const year = { councilId: severnshire, from: day('2027-01-01'), to: day('2027-12-31') }
    const counted = await run((db) => changesByReason(db, year))
    expect(counted.refused).toBe(1)
    expect(counted.reasons.every(({ count }) => count === 0)).toBe(true)
  })
})

describe('a smaller budget', () => {
  const smaller = pence(1_500_000)
  const reviewed = { reason: 'outcome-met', evidence: 'Review of 20 February: laundry alone' }

  test('is not proposed without a review', async () => {
    await active()
    await begin({ reason: 'outcome-met' })
    const refused = { ok: false, refusal: { kind: 'review-needed' } }
    expect(await proposal(smaller)).toEqual(refused)
    expect(await proposal(smaller, reviewed), 'words alone are no review').toEqual(refused)
    await haveReviewed('2026-02-28')
    expect(await proposal(smaller, reviewed), 'a year ago and a day').toEqual(refused)
    await haveReviewed()
    expect((await proposal(smaller, reviewed)).ok).toBe(true)
  })
  test('holds four weeks after the person was told, and the larger one until then', async () => {
    await haveReviewed()
    await active()
    const { budget, outcome } = await active(smaller, '2027-03-29', reviewed)
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'not-told' } })
    const version = (await run((db) => budgetById(db, severnshire, budget.id))).version
    must(await run((db) => tellOfDecrease(db, { ...DOING, version })))
    expect(await activate(budget.id, '2027-03-28')).toMatchObject({
      refusal: { kind: 'notice', until: '2027-03-29' },
    })
    expect(must(await activate(budget.id, '2027-03-29', at('2027-03-29T09:00:00Z'))).state).toBe(
      'active',
    )
    const year = { councilId: severnshire, from: day('2027-01-01'), to: day('2027-12-31') }
    const counted = (await run((db) => changesByReason(db, year))).reasons
    expect(counted.find(({ reason }) => reason === 'outcome-met')).toMatchObject({
      ...{ count: 1, smaller: 1 },
    })
  })
  test('does not take effect while it is challenged', async () => {
    await haveReviewed()
    await active()
    const { budget } = await active(smaller, '2027-03-29', reviewed)
    const version = (await run((db) => budgetById(db, severnshire, budget.id))).version
    must(await run((db) => tellOfDecrease(db, { ...DOING, version })))
    await lay('challenge', [
      {
        ...{ id: moneyId('rule', 7), person_id: DOING.personId, about: 'budget' },
        ...{ subject: budget.id, kind: 'challenge', made_by: DOING.accountId, made_for: 'person' },
        ...{ came_by: 'phone', words: 'No', picture: '', wants_advocate: 'no', made_at: NOW },
        ...{ acknowledge_by: '2027-03-04', answer_by: '2027-03-29', answer: '', learnt: '' },
      },
    ])
    const later = at('2027-04-12T09:00:00Z')
    expect(await activate(budget.id, '2027-03-29', later)).toEqual({
      ok: false,
      refusal: { kind: 'challenged' },
    })
    const now = await run((db) => budgetOn(db, severnshire, DOING.personId, day('2027-04-12')))
    expect(now?.split?.agreed).toBe(FINAL)
  })
})

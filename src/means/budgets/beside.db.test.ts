import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { DOING, haveBudgetScene } from '#test/budget-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { NOW } from '#test/staff-scene.ts'
import { saveBudgets } from './actions.ts'
import { endBudget } from './authorisation-actions.ts'
import { addOtherFigure } from './beside-actions.ts'
import { startBudget } from './budget-actions.ts'
import { saveFullBudgets } from './full-budget-actions.ts'
import { budgetHistory, budgetOn, homeFunding, moneyBeside } from './queries.ts'

const platform = testPlatform({ now: NOW })
const run = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const must = <T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const begin = async () => must(await run((db) => startBudget(db, { ...DOING, points: 38 })))

beforeEach(haveBudgetScene)

describe('beside a budget', () => {
  test('KM: an independent figure of £157,000 is kept, with the reasons for another', async () => {
    const { id } = await begin()
    const figure = { budgetId: id, whose: 'Independent social worker', yearly: pence(15_700_000) }
    const silent = await run((db) => addOtherFigure(db, DOING, { ...figure, reasons: '' }))
    expect(silent).toEqual({ ok: false, refusal: { kind: 'reasons-needed' } })
    const reasons = 'It counts nights that his sister covers and wishes to'
    must(await run((db) => addOtherFigure(db, DOING, { ...figure, reasons })))
    const { figures } = await run((db) => moneyBeside(db, severnshire, DOING.personId))
    expect(figures).toMatchObject([{ yearly: 15_700_000, reasons }])
  })
  test('whole budgets are saved in bulk, and again without change', async () => {
    const kept = await begin()
    const { version: _, ...given } = { ...kept, gapReason: 'As imported' }
    expect(await run((db) => saveFullBudgets(db, severnshire, [given]))).toMatchObject({
      changed: 1,
    })
    expect(await run((db) => saveFullBudgets(db, severnshire, [given]))).toMatchObject({ same: 1 })
    const all = await run((db) => budgetHistory(db, severnshire, DOING.personId))
    expect(all).toEqual([{ ...given, version: 1 }])
  })
})

describe('a budget that ends', () => {
  test('holds to its last day, and the weekly figure with it', async () => {
    const { version: _, ...begun } = await begin()
    const agreed = begun.indicative
    const split = { agreed, personPays: pence(0), councilPays: agreed }
    const validFrom = day('2027-02-01')
    const given = { ...begun, state: 'active', split, validFrom } as const
    await run((db) => saveFullBudgets(db, severnshire, [given]))
    const week = { personId: DOING.personId, weekly: pence(27_038), validFrom }
    await run((db) => saveBudgets(db, severnshire, [{ ...week, routes: ['managed'] }]))
    const lastDay = day('2027-03-31')
    expect(must(await run((db) => endBudget(db, { ...DOING, lastDay }))).state).toBe('ended')
    const on = (of: string) => run((db) => budgetOn(db, severnshire, DOING.personId, day(of)))
    expect(await on('2027-03-31')).toBeDefined()
    expect(await on('2027-04-01')).toBeUndefined()
    const weeks = await everything().selectFrom('weekly_budget').select('valid_to').execute()
    expect(weeks).toEqual([{ valid_to: lastDay }])
    const again = await run((db) => endBudget(db, { ...DOING, lastDay }))
    expect(again).toEqual({ ok: false, refusal: { kind: 'nothing-to-end' } })
  })
})

test('the fee of a home says how many days it pays for', async () => {
  await everything()
    .updateTable('person')
    .set({ home: 'care-home', home_includes_days: 2 })
    .execute()
  const home = await run((db) => homeFunding(db, severnshire, DOING.personId))
  expect(home).toEqual({ home: 'care-home', includesDays: 2 })
})

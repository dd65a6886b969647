import { beforeEach, describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { DOING, haveBudgetScene } from '#test/budget-scene.ts'
import { severnshire, testPlatform } from '#test/platform.ts'
import { NOW } from '#test/staff-scene.ts'
import { addOtherFigure } from './beside-actions.ts'
import { startBudget } from './budget-actions.ts'
import { saveFullBudgets } from './full-budget-actions.ts'
import { budgetHistory, moneyBeside } from './queries.ts'

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

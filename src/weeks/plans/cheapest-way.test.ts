import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import { aPlan, aPlanLine, priyasFacts } from '#test/plan-scene.ts'
import { cheapestWay, type Way } from './cheapest-way.ts'
import { areAtOnce } from './line-times.ts'
import { whatIsMissing } from './validator.ts'

const way = (name: string, yearly: number, serves: readonly string[], weekday = 0): Way => ({
  ...{ sessionId: name, titleEn: name, titleCy: name, yearly: pence(yearly), serves },
  time: { weekday, starts: 600, ends: 720, startsOn: day('2026-09-01') },
})

describe('the cheapest way to meet what a plan leaves out', () => {
  test('is the cheapest session for one need', () => {
    const ways = [way('art', 172_224, ['community']), way('garden', 158_400, ['community'])]
    expect(cheapestWay(['community'], ways)).toMatchObject({ cost: 158_400, without: [] })
  })
  test('is one session for two needs, where that costs less than two', () => {
    const ways = [
      way('art', 100_000, ['community'], 0),
      way('laundry', 90_000, ['work'], 1),
      way('café', 150_000, ['community', 'work'], 2),
    ]
    const found = cheapestWay(['community', 'work'], ways)
    expect([found.cost, found.ways.map((one) => one.titleEn)]).toEqual([150_000, ['café']])
  })
  test('is never two at one time', () => {
    const ways = [
      way('art', 100_000, ['community'], 0),
      way('laundry', 90_000, ['work'], 0),
      way('later', 120_000, ['work'], 1),
    ]
    expect(cheapestWay(['community', 'work'], ways).cost).toBe(220_000)
  })
  test('says which needs no session can serve, and never counts them as nought', () => {
    const found = cheapestWay(['community', 'toilet'], [way('art', 100_000, ['community'])])
    expect(found).toMatchObject({ cost: 100_000, without: ['toilet'] })
  })
})

test('it is as cheap as the cheapest of every choice there is', () => {
  const needs = ['a', 'b', 'c']
  const ways = fc.array(
    fc.record({
      yearly: fc.integer({ min: 1, max: 1000 }),
      serves: fc.subarray(needs, { minLength: 1 }),
      weekday: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(ways, (given) => {
      const all = given.map((one, i) => way(`w${i}`, one.yearly, one.serves, one.weekday))
      const best = subsets(all)
        .filter((some) => needs.every((need) => some.some((one) => one.serves.includes(need))))
        .filter((some) =>
          some.every((a, i) => some.slice(i + 1).every((b) => !areAtOnce(a.time, b.time))),
        )
        .map((some) => some.reduce((sum, one) => sum + one.yearly, 0))
      if (best.length > 0) expect(cheapestWay(needs, all).cost).toBe(Math.min(...best))
    }),
  )
})

/** Every choice of some of them: one for each number in binary. */
const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** all.length }, (_, n) => all.filter((_, i) => (n >> i) & 1))

describe('a budget is never below sufficient (rule R7)', () => {
  const facts = (agreed: number) => ({
    ...priyasFacts({ money: { kind: 'agreed', yearly: agreed as Pence } }),
    ...{ isAssessed: true, hasCopy: true },
  })
  const plan = (yearly: number, needs: readonly string[]) =>
    aPlan({
      lines: [aPlanLine(1, { rhythm: { kind: 'once' }, unitPrice: pence(yearly), needs })],
    })

  test('a plan of £8,950.00 with a budget of £8,200.00 is £750.00 short', () => {
    expect(whatIsMissing(plan(895_000, ['community']), facts(820_000))).toEqual([
      { kind: 'not-enough', shortBy: 75_000 },
    ])
  })
  test('a plan of £6,000.00 that leaves a need out is short too, where meeting it costs £2,950.00', () => {
    const cheapest = cheapestWay(['community'], [way('art', 295_000, ['community'])])
    const missing = whatIsMissing(plan(600_000, []), facts(820_000), cheapest)
    expect(missing).toContainEqual({
      ...{ kind: 'not-enough', shortBy: 75_000, withCheapest: 895_000 },
    })
    expect(missing).toContainEqual(
      expect.objectContaining({ kind: 'need-not-met', cheapest: cheapest.ways[0] }),
    )
  })
  test('with enough money for it, only the need is missing', () => {
    const cheapest = cheapestWay(['community'], [way('art', 220_000, ['community'])])
    const kinds = whatIsMissing(plan(600_000, []), facts(820_000), cheapest).map((m) => m.kind)
    expect(kinds).toContain('need-not-met')
    expect(kinds).not.toContain('not-enough')
  })
  test('where no session is there for it, that is said', () => {
    const none = cheapestWay(['community'], [])
    expect(whatIsMissing(plan(600_000, []), facts(820_000), none)).toContainEqual(
      expect.objectContaining({ kind: 'need-not-met', cheapest: 'none' }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { isDue, meanInTenths } from './survey.ts'

describe('people are asked whether they have choice', () => {
  test('at once where they never were, then not before twelve weeks have passed', () => {
    const asked = day('2026-06-09')
    expect(isDue(undefined, asked, 12)).toBe(true)
    expect(isDue(asked, day('2026-08-31'), 12)).toBe(false)
    expect(isDue(asked, day('2026-09-01'), 12)).toBe(true)
  })
  test('the mean is told to one decimal, a half rounded up', () => {
    expect(meanInTenths({ answers: 20, sum: 62 })).toBe(31)
    expect(meanInTenths({ answers: 20, sum: 78 })).toBe(39)
    expect(meanInTenths({ answers: 20, sum: 65 }), '3.25').toBe(33)
    expect(meanInTenths({ answers: 3, sum: 10 }), '3.333').toBe(33)
    expect(meanInTenths({ answers: 0, sum: 0 })).toBeUndefined()
  })
  test('it lies between the least and the most that anybody said', () => {
    const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 })
    fc.assert(
      fc.property(scores, (said) => {
        const sum = said.reduce((a, b) => a + b, 0)
        const mean = meanInTenths({ answers: said.length, sum }) ?? 0
        expect(mean).toBeGreaterThanOrEqual(10 * Math.min(...said))
        expect(mean).toBeLessThanOrEqual(10 * Math.max(...said))
      }),
    )
  })
})

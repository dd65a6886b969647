import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { groupRows, hasFallen, medianOf, monthOf, monthRows } from './report.ts'

const JUNE = day('2026-06-01')
const JULY = day('2026-07-01')
const counted = (month: typeof JUNE, providers: number, people: number, area = 'malvern') => ({
  ...{ month, area, band: '1:5', providers, people },
})
/** In providers, not in halves. */
const median = (...all: readonly (readonly [number, number])[]) =>
  (medianOf(all.map(([providers, people]) => ({ providers, people }))) ?? -2) / 2

describe('the median of choice', () => {
  test('is the middle person’s, and half way between two', () => {
    expect(median([0, 2], [1, 3], [4, 2])).toBe(1)
    expect(median([1, 5], [2, 5])).toBe(1.5)
    expect(median([3, 1])).toBe(3)
    expect(median()).toBe(-1)
  })
  test('is what sorting everybody gives', () => {
    const tally = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 4 })), { minLength: 1 })
    fc.assert(
      fc.property(tally, (all) => {
        const sorted = all
          .flatMap(([providers, people]) => new Array<number>(people).fill(providers))
          .sort((a, b) => a - b)
        const at = (place: number) => sorted[place] ?? 0
        const last = sorted.length - 1
        expect(median(...all)).toBe((at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2)
      }),
    )
  })
})

describe('the report of choice', () => {
  test('from 3.1 of 5 to 3.9, and from one provider to three, the newest month first', () => {
    const answers = [
      { month: JUNE, answers: 20, sum: 62 },
      { month: JULY, answers: 20, sum: 78 },
    ]
    const rows = monthRows(answers, [counted(JUNE, 1, 9), counted(JUNE, 0, 6), counted(JULY, 3, 9)])
    expect(rows).toEqual([
      { month: JULY, mean: 39, answers: 20, median: 6, atNought: 0 },
      { month: JUNE, mean: 31, answers: 20, median: 2, atNought: 6 },
    ])
  })
  test('hides what fewer than five people said or have, and how many they are', () => {
    const [row] = monthRows(
      [{ month: JUNE, answers: 4, sum: 12 }],
      [counted(JUNE, 2, 3), counted(JUNE, 0, 1)],
    )
    expect(row).toEqual({
      ...{ month: JUNE, mean: 'hidden', answers: 'hidden', median: 'hidden', atNought: 'hidden' },
    })
    const [group] = groupRows([counted(JUNE, 2, 4)], 'area', ['malvern'])
    expect(group).toMatchObject({ people: 'hidden', median: 'hidden' })
  })
  test('points out a fall by one, of an area too, and no smaller one', () => {
    const [malvern, wyre] = groupRows(
      [
        ...[counted(JUNE, 3, 9), counted(JULY, 2, 9)],
        ...[counted(JUNE, 2, 8, 'wyre'), counted(JULY, 2, 8, 'wyre')],
      ],
      'area',
      ['malvern', 'wyre'],
    )
    expect(malvern).toMatchObject({ before: 6, median: 4 })
    expect([malvern, wyre].map((row) => row && hasFallen(row, 1))).toEqual([true, false])
    expect(hasFallen({ before: 5, median: 4 }, 1), 'by a half').toBe(false)
    expect(hasFallen({ before: undefined, median: 0 }, 1)).toBe(false)
    expect(hasFallen({ before: 'hidden', median: 0 }, 1)).toBe(false)
  })
  test('a day belongs to its month', () => {
    expect(monthOf(day('2026-02-28'))).toBe('2026-02-01')
  })
})

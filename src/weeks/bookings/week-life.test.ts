import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { meanTenths, mixOf, monthsToCompare } from './week-life.ts'

const at = (staff: number, people: number) => ({ staff, people })

test('a mean is divided once, and half goes up: 41 people in ten groups are 4.1, 20.5 tenths are 21', () => {
  expect(meanTenths(41, 10)).toBe(41)
  expect(meanTenths(68, 10)).toBe(68)
  expect(meanTenths(41, 20)).toBe(21)
  expect(meanTenths(1, 3)).toBe(3)
  expect(meanTenths(0, 4)).toBe(0)
  expect(meanTenths(0, 0)).toBeUndefined()
})

test('a group’s mix is told from most support to least', () => {
  expect(mixOf([at(1, 5), at(1, 1), at(1, 5), at(2, 1), at(1, 8)])).toEqual([
    { ratio: at(2, 1), people: 1 },
    { ratio: at(1, 1), people: 1 },
    { ratio: at(1, 5), people: 2 },
    { ratio: at(1, 8), people: 1 },
  ])
  expect(mixOf([])).toEqual([])
})

test('a month is compared with six months ago, or with the first of a younger record; never with one before it', () => {
  const september = day('2026-09-01')
  const of = (first: string | undefined) => {
    const { choices, usual } = monthsToCompare(september, first ? day(first) : undefined)
    return [choices.length, choices.at(-1), usual]
  }
  expect(of('2019-05-06')).toEqual([18, '2025-03-01', '2026-03-01'])
  expect(of('2026-03-15')).toEqual([6, '2026-03-01', '2026-03-01'])
  expect(of('2026-04-20')).toEqual([4, '2026-05-01', '2026-05-01'])
  expect(of('2026-08-31')).toEqual([1, '2026-08-01', '2026-08-01'])
  expect(of(undefined)).toEqual([1, '2026-08-01', '2026-08-01'])
})

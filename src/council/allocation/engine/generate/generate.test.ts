import { describe, expect, test } from 'vitest'
import type { Problem } from '../problem.ts'
import { validate } from '../validate.ts'
import { generateCounty } from './generate.ts'

const size = { people: 80, sessions: 150, seed: 9 }

const staffOn = ({ sessions }: Problem, day: number): number =>
  sessions
    .filter(({ starts }) => Math.floor(starts / 1440) === day)
    .reduce((sum, { staff }) => sum + staff.n / staff.d, 0)

describe('a synthetic county', () => {
  test('is as large as asked, sound, and the same for the same wish', () => {
    const county = generateCounty(size)
    expect(county.people).toHaveLength(80)
    expect(county.sessions).toHaveLength(150)
    expect(validate(county)).toEqual([])
    expect(JSON.stringify(generateCounty(size))).toBe(JSON.stringify(county))
    expect(JSON.stringify(generateCounty({ ...size, seed: 10 }))).not.toBe(JSON.stringify(county))
  })
  test('is short of staff on the days asked for, and on no other', () => {
    const usual = generateCounty(size)
    const short = generateCounty({ ...size, shortDays: [1], shortBy: 0.6 })
    expect(staffOn(short, 1)).toBeLessThan(0.5 * staffOn(usual, 1))
    expect(staffOn(short, 2)).toBe(staffOn(usual, 2))
  })
  test('is short of the ratios asked for', () => {
    const offering = (problem: Problem) =>
      problem.sessions.filter(({ prices }) =>
        prices.some(({ ratio }) => ratio.staff === 1 && ratio.people === 2),
      ).length
    const short = generateCounty({ ...size, shortRatios: ['1:2'], shortBy: 1 })
    expect(offering(generateCounty(size))).toBeGreaterThan(100)
    expect(offering(short)).toBe(0)
  })
})

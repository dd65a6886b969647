import { describe, expect, test } from 'vitest'
import { staffFor } from './checker/plain-staffing.ts'
import { aSession } from './hand-made.ts'
import type { Ratio } from './problem.ts'
import { staffNeeded } from './staffing.ts'

const ratio = (text: string): Ratio => {
  const [staff = 0, people = 0] = text.split(':').map(Number)
  return { staff, people }
}

const people = (groups: Readonly<Record<string, number>>): Ratio[] =>
  Object.entries(groups).flatMap(([text, count]) =>
    Array.from({ length: count }, () => ratio(text)),
  )

describe('R34: staff for a mixed session', () => {
  const prices = ['2:1', '1:1', '1:2', '1:3', '1:5', '1:8'].map((text) => ({
    ratio: ratio(text),
    pence: 1,
  }))
  const together = aSession({ prices, leastStaff: 2 })
  const byRatio = aSession({ prices, leastStaff: 2, rooms: 'by-ratio' })
  const nineteen = people({ '2:1': 1, '1:1': 2, '1:2': 3, '1:5': 7, '1:8': 6 })

  test('the worked example: 4 dedicated and 438 of 120 shared make 8 staff together', () => {
    expect(staffNeeded(together, nineteen)).toBe(8)
  })
  test('the same people in three rooms need 2, 2 and 1: 9 staff', () => {
    expect(staffNeeded(byRatio, nineteen)).toBe(9)
  })
  test('ten at 1:5 need 2, the eleventh makes it 3', () => {
    expect(staffNeeded(together, people({ '1:5': 10 }))).toBe(2)
    expect(staffNeeded(together, people({ '1:5': 11 }))).toBe(3)
  })
  test('three at 1:3 are one worker exactly, not a hair more', () => {
    const alone = { ...together, leastStaff: 1 }
    expect(staffNeeded(alone, people({ '1:3': 3 }))).toBe(1)
    expect(staffNeeded(alone, people({ '1:3': 30, '1:5': 5 }))).toBe(11)
  })
  test('one person has the least staff of the site, and nobody has none', () => {
    expect(staffNeeded(together, people({ '1:8': 1 }))).toBe(2)
    expect(staffNeeded(together, [])).toBe(0)
  })
  test('agrees with the checker on every small mix', () => {
    for (let mix = 0; mix < 4 ** 5; mix++) {
      const counts = ['1:1', '1:2', '1:3', '1:5', '1:8'].map((text, i): [string, number] => [
        text,
        Math.floor(mix / 4 ** i) % 4,
      ])
      const ratios = people(Object.fromEntries(counts))
      for (const session of [together, byRatio]) {
        expect(staffNeeded(session, ratios)).toBe(staffFor(session, ratios))
      }
    }
  })
})

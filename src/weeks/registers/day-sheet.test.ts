import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Expected, everybodyAt, initialsOf, staffOnDay, stretchesOf } from './day-sheet.ts'
import type { InRoom } from './staff-of-day.ts'

const of = (count: number, staff: number, people: number): InRoom[] =>
  Array.from({ length: count }, () => ({ ratio: { staff, people } }))
const mixed = [...of(1, 2, 1), ...of(2, 1, 1), ...of(3, 1, 2), ...of(7, 1, 5), ...of(6, 1, 8)]
const sitting = { starts: 570, ends: 750, rooms: 'together' as const, staff: { n: 7, d: 1 } }

describe('staff on the day (R34)', () => {
  test('nineteen people need 8, 4 of them for one person each; with 7 on the rota it is one short', () => {
    expect(staffOnDay(sitting, mixed, 2)).toEqual({
      ...{ dedicated: 4, pooled: [4], needed: 8, onRota: 7, short: 1 },
    })
  })
  test('three and a half workers are half a worker short of four, and enough for three', () => {
    const half = { ...sitting, staff: { n: 7, d: 2 } }
    expect(staffOnDay(half, of(4, 1, 1), 0)).toMatchObject({ onRota: 3.5, short: 0.5 })
    expect(staffOnDay(half, of(3, 1, 1), 0).short).toBe(0)
  })
  test('a third of a worker three times over is one worker, not a hair less', () => {
    const third = { ...sitting, staff: { n: 1, d: 3 }, people: of(1, 1, 4) }
    expect(stretchesOf([third, third, third], 1)[0]).toMatchObject({ needed: 3, short: 2 })
    const whole = { ...sitting, staff: { n: 3, d: 3 } }
    expect(staffOnDay(whole, of(4, 1, 4), 0).short).toBe(0)
  })
})

describe('a venue’s day', () => {
  const morning = { ...sitting, starts: 570, ends: 750, people: of(5, 1, 5) }
  const late = { ...sitting, starts: 660, ends: 840, staff: { n: 1, d: 1 }, people: of(2, 1, 1) }
  test('adds up the sittings that go on at one time', () => {
    expect(stretchesOf([morning, late], 2)).toEqual([
      { starts: 570, ends: 660, people: 5, needed: 2, onRota: 7, short: 0 },
      { starts: 660, ends: 750, people: 7, needed: 3, onRota: 8, short: 0 },
      { starts: 750, ends: 840, people: 2, needed: 2, onRota: 1, short: 1 },
    ])
  })
  test('asks for nobody while nobody is expected', () => {
    expect(stretchesOf([{ ...morning, people: [] }], 2)).toEqual([])
    expect(stretchesOf([], 2)).toEqual([])
  })
  test('never asks for fewer than the site’s least, nor than any one sitting needs', () => {
    const some = fc.record({
      starts: fc.integer({ min: 540, max: 700 }),
      ends: fc.integer({ min: 710, max: 960 }),
      staff: fc.record({ n: fc.integer({ min: 1, max: 9 }), d: fc.integer({ min: 1, max: 4 }) }),
      rooms: fc.constantFrom('together' as const, 'by-ratio' as const),
      people: fc.array(
        fc.record({
          ratio: fc.record({
            staff: fc.integer({ min: 1, max: 2 }),
            people: fc.integer({ min: 1, max: 8 }),
          }),
        }),
      ),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (sittings) => {
        const stretches = stretchesOf(sittings, 2)
        for (const stretch of stretches) expect(stretch.needed).toBeGreaterThanOrEqual(2)
        for (const s of sittings.filter((one) => one.people.length > 0)) {
          const alone = staffOnDay(s, s.people, 0).needed
          const during = stretches.filter((t) => t.starts >= s.starts && t.ends <= s.ends)
          expect(during.length).toBeGreaterThan(0)
          for (const stretch of during) expect(stretch.needed).toBeGreaterThanOrEqual(alone)
        }
      }),
    )
  })
})

const person = (personId: string, knownAs: string, familyName: string): Expected => ({
  ...{ personId, knownAs, familyName, ratio: { staff: 1, people: 5 } },
  ...{ communication: '', needs: [], avoids: [] },
})

test('somebody at two sittings is called over once, with both and with the most support', () => {
  const [ada, siwan] = [person('1', 'Ada', 'Jones'), person('2', 'Ŵena', 'ap Rhys')]
  const sheet = {
    sessionId: 'a',
    titleEn: 'Art',
    titleCy: 'Celf',
    worker: 'Mel',
    least: 2,
    most: 9,
  }
  const all = everybodyAt([
    { ...sitting, ...sheet, expected: [ada, siwan] },
    {
      ...sitting,
      ...sheet,
      sessionId: 'b',
      expected: [{ ...ada, ratio: { staff: 1, people: 2 } }],
    },
  ])
  expect(all[0]?.person.ratio).toEqual({ staff: 1, people: 2 })
  expect(all.map((p) => [p.person.knownAs, p.sittings.length])).toEqual([
    ['Ada', 2],
    ['Ŵena', 1],
  ])
  expect(initialsOf(siwan)).toBe('ŴA')
})

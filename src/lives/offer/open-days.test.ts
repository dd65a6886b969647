import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day, weekdayOf } from '#ground/kernel/day.ts'
import { ORDINARY_SITE, occurrences, openDays } from './open-days.ts'

const YEAR = { from: day('2026-04-01'), to: day('2027-03-31') }
const HOLIDAYS = new Set(
  [
    ...['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25'],
    ...['2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29'],
  ].map(day),
)
const CLOSED = [{ from: day('2026-12-24'), to: day('2027-01-01') }]
const SITE = { closures: CLOSED, keepsBankHolidays: true }
const MONDAY_TO_FRIDAY = [0, 1, 2, 3, 4]

describe('the days on which a site is open, in 2026 to 2027', () => {
  test('each day of the week comes 52 times, and Wednesday 53', () => {
    expect(MONDAY_TO_FRIDAY.map((d) => occurrences(d, YEAR).length)).toEqual([52, 52, 53, 52, 52])
  })

  test('with bank holidays and a closure from 24 December to 1 January: 46, 51, 52, 50 and 48', () => {
    const open = MONDAY_TO_FRIDAY.map((d) => openDays(d, YEAR, SITE, HOLIDAYS).length)
    expect(open).toEqual([46, 51, 52, 50, 48])
  })

  test('a site that opens on bank holidays loses only its own closed days', () => {
    const site = { closures: CLOSED, keepsBankHolidays: false }
    expect(openDays(0, YEAR, site, HOLIDAYS)).toHaveLength(51)
  })

  test('somebody who comes on Mondays has £215.28 less support than one whose year has 52', () => {
    expect((52 - openDays(0, YEAR, SITE, HOLIDAYS).length) * 3588).toBe(21_528)
  })

  test('a span without such a day has none', () => {
    expect(occurrences(0, { from: day('2026-09-01'), to: day('2026-09-06') })).toEqual([])
  })

  test('the seven days of the week share out every day of a span, each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 800 }), (at, n) => {
        const from = addDays(day('2024-01-01'), at)
        const span = { from, to: addDays(from, n) }
        const all = [0, 1, 2, 3, 4, 5, 6].flatMap((d) => occurrences(d, span))
        expect(new Set(all).size).toBe(n + 1)
        for (const d of [0, 3, 6])
          expect(occurrences(d, span).every((on) => weekdayOf(on) === d)).toBe(true)
      }),
    )
  })

  test('closing for longer never opens a day, and no closure leaves every occurrence', () => {
    const none: ReadonlySet<Day> = new Set()
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 300 }),
        (weekday, n) => {
          const from = day('2026-06-01')
          const shut = { closures: [{ from, to: addDays(from, n) }], keepsBankHolidays: true }
          const longer = {
            closures: [{ from, to: addDays(from, n + 30) }],
            keepsBankHolidays: true,
          }
          const open = openDays(weekday, YEAR, shut, none).length
          expect(openDays(weekday, YEAR, longer, none).length).toBeLessThanOrEqual(open)
          expect(openDays(weekday, YEAR, ORDINARY_SITE, none)).toEqual(occurrences(weekday, YEAR))
        },
      ),
    )
  })
})

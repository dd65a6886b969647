import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, day, weekdayOf } from '#ground/kernel/day.ts'
import { isInSeries, MONTH_WEEKS, type Series, seriesDays } from './series.ts'

const weekly: Series = { weekday: 1, everyWeeks: 1, startsOn: day('2027-01-05') }
const within = (from: string, to: string) => ({ from: day(from), to: day(to) })

describe('a series in local days', () => {
  test('goes on through the last Sunday of March and through 29 February', () => {
    expect(seriesDays(weekly, within('2027-03-22', '2027-04-07'))).toEqual([
      '2027-03-23',
      '2027-03-30',
      '2027-04-06',
    ])
    const tuesdays = { ...weekly, startsOn: day('2028-02-01') }
    expect(seriesDays(tuesdays, within('2028-02-21', '2028-03-08'))).toEqual([
      '2028-02-22',
      '2028-02-29',
      '2028-03-07',
    ])
  })

  test('every second week is counted from the week of its first day, whatever that day is', () => {
    const fortnightly = { ...weekly, everyWeeks: 2, startsOn: day('2027-01-03') } // a Sunday
    expect(seriesDays(fortnightly, within('2027-01-01', '2027-02-01'))).toEqual([
      '2027-01-12',
      '2027-01-26',
    ])
  })

  test('the last Tuesday of the month may be the fourth or the fifth', () => {
    const last = { ...weekly, monthWeek: -1 as const }
    expect(seriesDays(last, within('2027-01-01', '2027-03-31'))).toEqual([
      '2027-01-26',
      '2027-02-23',
      '2027-03-30',
    ])
  })

  test('has nothing before its first day nor after its last', () => {
    const short = { ...weekly, endsOn: day('2027-01-12') }
    expect(seriesDays(short, within('2026-12-01', '2027-12-01'))).toEqual([
      '2027-01-05',
      '2027-01-12',
    ])
  })

  const days = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(day('2024-01-01'), n))
  test('the days of a month are those on one weekday, once a month at most', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...MONTH_WEEKS),
        (startsOn: Day, weekday, monthWeek) => {
          const series = { weekday, everyWeeks: 1, monthWeek, startsOn }
          const found = seriesDays(series, { from: startsOn, to: addDays(startsOn, 800) })
          expect(found.every((on) => weekdayOf(on) === weekday && isInSeries(series, on))).toBe(
            true,
          )
          expect(new Set(found.map((on) => on.slice(0, 7))).size).toBe(found.length)
          expect(found.length).toBeGreaterThanOrEqual(24)
        },
      ),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '#ground/kernel/day.ts'
import { type Pence, pence, times } from '#ground/kernel/money.ts'
import { openDays } from '#lives/offer/open-days.ts'
import { lineForecast } from '#weeks/payable/totals.ts'
import { yearlyCostOf } from '#weeks/plans/cost.ts'
import type { Rhythm } from '#weeks/plans/plan-line.ts'
import { forecastOf, lineYearOf, type Piece, threadOf, type YearSeen } from './line-year.ts'

const YEAR = { from: day('2026-04-01'), to: day('2027-03-31') }
const HOLIDAYS = new Set(
  [
    ...['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25'],
    ...['2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29'],
  ].map(day),
)
const SITE = {
  closures: [{ from: day('2026-12-24'), to: day('2027-01-01') }],
  keepsBankHolidays: true,
}
const seen = (passedTo: string, isSettled = false): YearSeen => ({
  ...{ year: YEAR, bankHolidays: HOLIDAYS, passedTo: day(passedTo), isSettled },
})
const weekly = (timesAWeek: number, weeks: number) =>
  ({ kind: 'weekly', timesAWeek, weeks }) as const
function piece(rhythm: Rhythm, price: number, given: Partial<Piece> = {}): Piece {
  const unitPrice = pence(price)
  return {
    ...{ threadId: 'line', kind: 'session', what: 'Resource Centre', route: 'managed' },
    ...{ sessionId: 'centre', rhythm, unitPrice, yearly: yearlyCostOf(rhythm, unitPrice, 0) },
    ...{ startsOn: YEAR.from, site: SITE, ...given },
  }
}
const apart = (first: string, count: number, days: number): ReadonlySet<Day> =>
  new Set(Array.from({ length: count }, (_, i) => addDays(day(first), i * days)))
const known = (days: ReadonlySet<Day>) => new Map([['centre', days]])

describe('rule R41: what a line is to come to', () => {
  const centre = [piece(weekly(2, 48), 13_500)]
  test('Priya: £12,960 committed, 49 days gone of which 47 are payable: £12,690, £270 under', () => {
    const line = lineYearOf(centre, known(apart('2026-04-02', 49, 3)), seen('2026-09-27'))
    expect(line).toMatchObject({ committed: 1_296_000, remaining: 634_500, planned: 96, gone: 49 })
    const used = times(47, pence(13_500))
    const forecast = forecastOf({ ...line, used })
    expect(forecast).toEqual({
      ...{ committed: 1_296_000, actual: 634_500, remaining: 634_500 },
      ...{ forecast: 1_269_000, underspend: 27_000 },
    })
    const months = lineForecast({ price: pence(13_500), planned: 96, gone: 49 }, used)
    expect(forecast).toMatchObject(months)
  })
  test('Ben at £35.88 on open Tuesdays: 51 promised, 20 gone and 22 paid for is £71.76 over', () => {
    const tuesdays = openDays(1, YEAR, SITE, HOLIDAYS)
    const line = lineYearOf(
      [piece({ kind: 'open-days', weekday: 1 }, 3588)],
      known(new Set(tuesdays.slice(0, 20))),
      seen('2026-09-27'),
    )
    expect(line).toMatchObject({ committed: 182_988, remaining: 31 * 3588, planned: 51, gone: 20 })
    expect(forecastOf({ ...line, used: times(22, pence(3588)) }).underspend).toBe(-7176)
  })
  test('a day that nobody reckoned yet stays promised, until the year is settled', () => {
    const none = known(new Set())
    expect(lineYearOf(centre, none, seen('2027-03-31')).remaining).toBe(1_296_000)
    expect(lineYearOf(centre, none, seen('2027-03-31', true))).toMatchObject({
      ...{ committed: 1_296_000, remaining: 0 },
    })
  })
  test('more days than were promised leave nothing to come, never less than nothing', () => {
    const line = lineYearOf(centre, known(apart('2026-04-01', 101, 3)), seen('2027-01-31'))
    expect(line).toMatchObject({ remaining: 0, gone: 101 })
  })
})

describe('a changed plan', () => {
  test('a new price from a day: each day at its own, and a day known belongs to its version', () => {
    const rhythm = { kind: 'open-days', weekday: 1 } as const
    const pieces = [
      piece(rhythm, 3588, { endsOn: day('2026-09-30') }),
      piece(rhythm, 4000, { startsOn: day('2026-10-01') }),
    ]
    const before = openDays(1, { from: YEAR.from, to: day('2026-09-30') }, SITE, HOLIDAYS)
    const line = lineYearOf(pieces, known(new Set(before)), seen('2026-09-27'))
    const after = 51 - before.length
    expect(line.committed).toBe(before.length * 3588 + after * 4000)
    expect(line.remaining).toBe(after * 4000)
  })
  test('a site that closes promises fewer days', () => {
    const rhythm = { kind: 'open-days', weekday: 0 } as const
    expect(lineYearOf([piece(rhythm, 3588)], new Map(), seen('2026-04-05')).planned).toBe(46)
    const shut = { ...SITE, closures: [{ from: YEAR.from, to: day('2026-07-31') }] }
    const fewer = lineYearOf([piece(rhythm, 3588, { site: shut })], new Map(), seen('2026-04-05'))
    expect(fewer.planned).toBeLessThan(46)
  })
  test('what is bought once is bought once, in however many versions it stands', () => {
    const { sessionId: _, ...once } = piece({ kind: 'once' }, 8000, { kind: 'equipment' })
    const twice = [once, { ...once, endsOn: day('2026-12-31') }]
    expect(lineYearOf(twice, new Map(), seen('2026-04-05'))).toMatchObject({
      ...{ committed: 8000, passed: 8000, remaining: 0 },
    })
  })
  test('a day belongs to the line that had it, and to none where no plan did', () => {
    const pieces = [piece(weekly(1, 48), 100, { endsOn: day('2026-06-30') })]
    expect(threadOf(pieces, 'centre', day('2026-06-30'))).toBe('line')
    expect(threadOf(pieces, 'centre', day('2026-07-01'))).toBeUndefined()
    expect(threadOf(pieces, 'elsewhere', day('2026-06-30'))).toBeUndefined()
  })
})

test('hours of an assistant are used as their dates pass: £3,577.60 is £1,764.30 after 180 of 365 days', () => {
  const { sessionId: _, ...hours } = piece(weekly(4, 52), 1720, { kind: 'personal-assistant' })
  const line = lineYearOf([hours], new Map(), seen('2026-09-27'))
  expect(line).toMatchObject({ committed: 357_760, passed: 176_430, remaining: 181_330 })
  const none = lineYearOf([hours], new Map(), seen('2026-03-29'))
  expect(none).toMatchObject({ passed: 0 as Pence, remaining: 357_760 })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween } from '#ground/kernel/day.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import { openDays } from '#lives/offer/open-days.ts'
import { aPlan, aPlanLine, priyasFacts } from '#test/plan-scene.ts'
import { basketOf } from './basket.ts'
import { costInYear, yearlyCostOf } from './cost.ts'

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
const calendar = { year: YEAR, bankHolidays: HOLIDAYS, site: SITE }

/** A place on one day of the week at £35.88, costed by its open days. */
function place(weekday: number, startsOn: string, endsOn?: string) {
  const rhythm = { kind: 'open-days', weekday } as const
  const unitPrice = pence(3588)
  const open = openDays(weekday, YEAR, SITE, HOLIDAYS).length
  const yearly = yearlyCostOf(rhythm, unitPrice, open)
  return {
    ...{ rhythm, unitPrice, yearly, startsOn: day(startsOn) },
    ...(endsOn && { endsOn: day(endsOn) }),
  }
}

describe('what is committed from a first day to 31 March 2027', () => {
  test('a Tuesday from 1 April 2026 has 51 open days, not 52: the full year', () => {
    expect(costInYear(place(1, '2026-04-01'), calendar)).toEqual({ cost: 182_988, openDays: 51 })
    expect(place(1, '2026-04-01').yearly).toBe(182_988)
  })
  test('a Tuesday from 28 September has 26 of them; the full year stays 51', () => {
    expect(costInYear(place(1, '2026-09-28'), calendar)).toEqual({ cost: 93_288, openDays: 26 })
    expect(place(1, '2026-09-28').yearly).toBe(182_988)
  })
  test('a Monday from 1 September to 23 December has 16: it ends before the site shuts', () => {
    const monday = costInYear(place(0, '2026-09-01', '2026-12-23'), calendar)
    expect(monday).toEqual({ cost: 16 * 3588, openDays: 16 })
  })
  test('£20,563.84 a year from 1 September is £11,943.93 by days (rule R12)', () => {
    const yearly = pence(2_056_384)
    const line = { yearly, unitPrice: yearly, rhythm: weekly, startsOn: day('2026-09-01') }
    expect(costInYear(line, calendar).cost).toBe(1_194_393)
  })
  test('what begins after the year, or ended before it, comes to nothing in it', () => {
    expect(costInYear(place(1, '2027-04-01'), calendar)).toEqual({ cost: 0, openDays: 0 })
    expect(costInYear(aPlanLine(1, { startsOn: day('2027-04-01') }), calendar).cost).toBe(0)
    expect(costInYear(place(1, '2025-04-01', '2026-03-31'), calendar).cost).toBe(0)
  })
  test('what is bought once is paid once, in the year of its first day', () => {
    const once = { rhythm: { kind: 'once' }, unitPrice: pence(8000) } as const
    const on = (startsOn: string) =>
      costInYear(aPlanLine(1, { ...once, startsOn: day(startsOn) }), calendar).cost
    expect([on('2026-09-01'), on('2026-03-31'), on('2027-04-01')]).toEqual([8000, 0, 0])
  })
})

const weekly = { kind: 'weekly', timesAWeek: 1, weeks: 52 } as const

test('a year split at any day loses no open day and at most a halfpenny of the rest', () => {
  const within = fc.integer({ min: 0, max: daysBetween(YEAR.from, YEAR.to) - 1 })
  const given = fc.record({
    weekday: fc.integer({ min: 0, max: 6 }),
    after: within,
    yearly: fc.integer({ min: 0, max: 5_000_000 }),
  })
  fc.assert(
    fc.property(given, ({ weekday, after, yearly }) => {
      const last = addDays(YEAR.from, after)
      const [before, rest] = [place(weekday, YEAR.from, last), place(weekday, addDays(last, 1))]
      const sum = costInYear(before, calendar).cost + costInYear(rest, calendar).cost
      expect(sum).toBe(before.yearly)
      const line = { rhythm: weekly, unitPrice: pence(0), yearly: yearly as Pence }
      const parts = [
        costInYear({ ...line, startsOn: YEAR.from, endsOn: last }, calendar).cost,
        costInYear({ ...line, startsOn: addDays(last, 1) }, calendar).cost,
      ]
      expect(Math.abs(parts.reduce((a, b) => a + b, 0) - yearly)).toBeLessThanOrEqual(1)
    }),
  )
})

test('the basket holds both: the full year for the budget, and what is committed from each first day', () => {
  const session = {
    ...place(1, '2026-09-28'),
    ...({ kind: 'session', sessionId: 's1', unit: 'sitting' } as const),
  }
  const plan = aPlan({ lines: [aPlanLine(1, session), aPlanLine(2)] })
  const facts = { year: YEAR, bankHolidays: HOLIDAYS, sites: { s1: SITE } }
  const basket = basketOf(plan, priyasFacts({ calendar: facts }))
  expect(basket.yearly).toBe(182_988 + 178_880)
  expect(basket.inYear?.lines.get(aPlanLine(1).id)).toEqual({ cost: 93_288, openDays: 26 })
  // £1,788.80 from 1 September: 212 of 365 days.
  expect(basket.inYear?.cost).toBe(93_288 + 103_897)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, day, daysBetween } from '#ground/kernel/day.ts'
import {
  type ClockRules,
  dueOf,
  type Ladder,
  latenessOf,
  metOn,
  stepsReached,
  visitsOf,
} from './review-clock.ts'

const rules: ClockRules = { first: { from: 42, to: 56 }, directPaymentMonths: 6, months: 12 }
const ladder: Ladder = [
  { step: 'team', days: 14 },
  { step: 'manager', days: 28 },
  { step: 'director', days: 56 },
]
const aDay = fc.integer({ min: 0, max: 5_000 }).map((n) => addDays(day('2020-01-01'), n))

describe('when a review is due (R20)', () => {
  test('a plan that starts on 5 January 2026 is first reviewed from 16 February to 2 March', () => {
    expect(dueOf({ clock: 'plan', startedOn: day('2026-01-05') }, rules)).toEqual({
      from: '2026-02-16',
      by: '2026-03-02',
    })
  })
  test('held on 24 February 2026, its next is due by 24 February 2027', () => {
    const held = {
      clock: 'plan',
      startedOn: day('2026-01-05'),
      lastMetOn: day('2026-02-24'),
    } as const
    expect(dueOf(held, rules).by).toBe('2027-02-24')
  })
  test('a direct payment first paid on 12 January 2026 is reviewed by 12 July, then within twelve months', () => {
    const startedOn = day('2026-01-12')
    expect(dueOf({ clock: 'direct-payment', startedOn }, rules).by).toBe('2026-07-12')
    const held = { clock: 'direct-payment', startedOn, lastMetOn: day('2026-07-01') } as const
    expect(dueOf(held, rules).by).toBe('2027-07-01')
  })
  test('a payment that began on the last day of August is reviewed by the last day of February', () => {
    const running = { clock: 'direct-payment', startedOn: day('2026-08-31') } as const
    expect(dueOf(running, rules).by).toBe('2027-02-28')
  })
  test('held on 29 February, the next is due by 28 February', () => {
    const held = {
      clock: 'plan',
      startedOn: day('2027-01-01'),
      lastMetOn: day('2028-02-29'),
    } as const
    expect(dueOf(held, rules).by).toBe('2029-02-28')
  })
  test('is never more than a year after the last, nor before it, on any day', () => {
    fc.assert(
      fc.property(aDay, aDay, (startedOn, lastMetOn) => {
        const { from, by } = dueOf({ clock: 'plan', startedOn, lastMetOn }, rules)
        expect(by > lastMetOn && by <= addMonths(lastMetOn, 12)).toBe(true)
        expect(from <= by).toBe(true)
        expect(daysBetween(lastMetOn, by)).toBeLessThanOrEqual(366)
      }),
    )
  })
})

describe('two reviews in one visit', () => {
  const two = (plan: string, payment: string) => [
    { clock: 'plan', dueOn: day(plan) } as const,
    { clock: 'direct-payment', dueOn: day(payment) } as const,
  ]
  test('due 28 days apart are one visit by the earlier day, and both duties are met', () => {
    expect(visitsOf(two('2026-07-12', '2026-08-09'), 28)).toEqual([
      { clocks: ['plan', 'direct-payment'], dueOn: '2026-07-12' },
    ])
  })
  test('due 29 days apart are two', () => {
    expect(visitsOf(two('2026-08-10', '2026-07-12'), 28).map((visit) => visit.clocks)).toEqual([
      ['direct-payment'],
      ['plan'],
    ])
  })
  test('a visit meets what is due within 28 days before or after it, and nothing else', () => {
    expect(metOn(two('2026-07-12', '2026-08-20'), day('2026-08-01'), 28)).toEqual([
      'plan',
      'direct-payment',
    ])
    expect(metOn(two('2026-07-12', '2026-08-20'), day('2026-06-20'), 28)).toEqual(['plan'])
  })
  test('every clock is in just one visit, by a day that is not after its own', () => {
    fc.assert(
      fc.property(aDay, aDay, fc.integer({ min: 0, max: 60 }), (a, b, days) => {
        const due = two(a, b)
        const visits = visitsOf(due, days)
        expect(visits.flatMap((visit) => visit.clocks).sort()).toEqual(['direct-payment', 'plan'])
        for (const { clock, dueOn } of due)
          expect((visits.find((one) => one.clocks.includes(clock))?.dueOn ?? '9') <= dueOn).toBe(
            true,
          )
      }),
    )
  })
})

describe('how late a review is', () => {
  const due = day('2026-03-02')
  test.each([
    [-1, 'ahead'],
    [0, 'due'],
    [13, 'due'],
    [14, 'team'],
    [28, 'manager'],
    [55, 'manager'],
    [56, 'director'],
    [400, 'director'],
  ] as const)('%i days after its day it is "%s"', (days, lateness) => {
    expect(latenessOf(due, addDays(due, days), ladder)).toBe(lateness)
  })
  test('a day later never reaches fewer steps', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -30, max: 120 }), (dueOn, late) => {
        const [now, next] = [addDays(dueOn, late), addDays(dueOn, late + 1)]
        expect(stepsReached(dueOn, next, ladder).length).toBeGreaterThanOrEqual(
          stepsReached(dueOn, now, ladder).length,
        )
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { type CarerView, hoursOf, notHeard, toAsk } from './carer-view.ts'
import { breakGiven, breaksPlanned } from './respite.ts'

const waiting = { workingDays: 10, holidays: new Set(['2026-08-31']) }
const margaret = { carerId: 'margaret', name: 'Margaret', needed: 18 * 60 }
const view = (given: Partial<CarerView> = {}): CarerView => ({
  ...{ id: 'v', planId: 'p', carerId: 'margaret', planned: 360, needed: 1080 },
  ...{ askedOn: day('2026-08-24'), state: 'asked', words: '', reply: '', ...given },
})
const on = day('2026-08-25')

describe('a carer’s break', () => {
  test('of 18 hours needed, two sessions of 4 hours less 2 hours of driving leave 6: 12 hours less', () => {
    const planned = breakGiven({ withSupport: 480, travelSaved: 0, drivingOrWaiting: 120 })
    const [one] = breaksPlanned([margaret], planned)
    expect([hoursOf(one?.planned ?? 0), hoursOf(one?.difference ?? 0)]).toEqual([6, -12])
  })
  test('that is as long as it needs to be asks nothing of anybody', () =>
    expect(notHeard(breaksPlanned([margaret], 1080), [], on, waiting)).toEqual([]))
  test('that falls short waits for the carer, with the day until which it waits', () => {
    const breaks = breaksPlanned([margaret], 360)
    expect(toAsk(breaks, [])).toEqual(breaks)
    expect(notHeard(breaks, [], on, waiting)).toEqual([{ carerId: 'margaret', name: 'Margaret' }])
    // Ten working days from Monday 24 August, past the bank holiday on the 31st: Monday 7 September is the ninth.
    expect(notHeard(breaks, [view()], on, waiting)).toEqual([
      { carerId: 'margaret', name: 'Margaret', until: '2026-09-08' },
    ])
    expect(notHeard(breaks, [view()], day('2026-09-08'), waiting)).toHaveLength(1)
    expect(notHeard(breaks, [view()], day('2026-09-09'), waiting)).toEqual([])
  })
  test('goes on once they have answered, or said that they would rather not: a view is no veto', () => {
    const breaks = breaksPlanned([margaret], 360)
    for (const state of ['answered', 'declined'] as const)
      expect(notHeard(breaks, [view({ state })], on, waiting)).toEqual([])
  })
  test('that got shorter since they were asked is asked about anew', () => {
    const breaks = breaksPlanned([margaret], 300)
    expect(toAsk(breaks, [view({ state: 'answered' })])).toHaveLength(1)
    expect(notHeard(breaks, [view({ state: 'answered' })], on, waiting)).toHaveLength(1)
    expect(toAsk(breaksPlanned([margaret], 420), [view({ state: 'answered' })])).toEqual([])
  })
})

test('a silent carer holds a plan for exactly as many working days as the rule says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 20 }), (from, days) => {
      const askedOn = addDays(day('2026-01-01'), from)
      const waits = { workingDays: days, holidays: new Set<string>() }
      const [held] = notHeard(
        breaksPlanned([margaret], 0),
        [view({ askedOn, planned: 0 })],
        askedOn,
        waits,
      )
      let working = 0
      for (let d = addDays(askedOn, 1); d <= (held?.until ?? askedOn); d = addDays(d, 1))
        if (new Date(d).getUTCDay() % 6 !== 0) working += 1
      expect(working).toBe(days)
    }),
  )
})

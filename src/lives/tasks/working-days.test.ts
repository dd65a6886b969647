import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, daysBetween, weekdayOf } from '#ground/kernel/day.ts'
import { horizonOf, isWorkingDay, workingDaysAfter } from './working-days.ts'

const none = new Set<string>()

test('what is asked on a Monday and answered within two working days is answered by Wednesday', () => {
  expect(workingDaysAfter(day('2026-09-07'), 2, none)).toBe('2026-09-09')
})

test('a weekend is not counted, and what comes on a Saturday is counted from the Monday', () => {
  expect(workingDaysAfter(day('2026-09-04'), 1, none)).toBe('2026-09-07')
  expect(workingDaysAfter(day('2026-09-05'), 1, none)).toBe('2026-09-07')
})

test('a bank holiday is not counted: three working days from the Thursday before Easter end the Wednesday after', () => {
  const easter = new Set(['2026-04-03', '2026-04-06'])
  expect(workingDaysAfter(day('2026-04-02'), 2, easter)).toBe('2026-04-08')
})

test('no days is the day itself, whatever day it is', () => {
  expect(workingDaysAfter(day('2026-09-05'), 0, none)).toBe('2026-09-05')
})

test('however many days, the last is a working day, the count between is right, and it lies within the horizon', () => {
  const days = fc.record({
    from: fc.integer({ min: 0, max: 2_000 }).map((n) => addDays(day('2026-01-01'), n)),
    count: fc.integer({ min: 1, max: 60 }),
    off: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 }),
  })
  fc.assert(
    fc.property(days, ({ from, count, off }) => {
      const holidays = new Set<string>(off.map((n) => addDays(from, n)))
      const last = workingDaysAfter(from, count, holidays)
      const between = Array.from({ length: daysBetween(from, last) }, (_, i) =>
        addDays(from, i + 1),
      )
      expect(isWorkingDay(last, holidays)).toBe(true)
      expect(weekdayOf(last)).toBeLessThan(5)
      expect(between.filter((one) => isWorkingDay(one, holidays))).toHaveLength(count)
      expect(last <= horizonOf(from, count)).toBe(true)
    }),
  )
})

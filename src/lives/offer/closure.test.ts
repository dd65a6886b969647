import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type Closure, faultInClosure } from './closure.ts'

const today = day('2026-09-01')
const shut = (firstDay: string, lastDay: string, id = 'a'): Closure => ({
  ...{ id, kind: 'repairs', firstDay: day(firstDay), lastDay: day(lastDay) },
})
const fault = (one: Closure, others: readonly Closure[] = []) =>
  faultInClosure(one, { today, others })

test('a place is shut for a day or for weeks, from today on, and never longer than a quarter', () => {
  expect(fault(shut('2026-09-01', '2026-09-01'))).toBeUndefined()
  expect(fault(shut('2026-10-02', '2026-10-01'))).toBe('ends-first')
  expect(fault(shut('2026-08-31', '2026-09-04'))).toBe('in-the-past')
  expect(fault(shut('2026-09-01', '2026-12-01'))).toBeUndefined()
  expect(fault(shut('2026-09-01', '2026-12-02'))).toBe('too-long')
})

test('the same days are not shut twice; the same form sent again is one closure', () => {
  const others = [shut('2026-10-05', '2026-10-09', 'b')]
  expect(fault(shut('2026-10-09', '2026-10-12'), others)).toBe('twice')
  expect(fault(shut('2026-10-10', '2026-10-12'), others)).toBeUndefined()
  expect(fault(shut('2026-10-05', '2026-10-09', 'b'), others)).toBeUndefined()
})

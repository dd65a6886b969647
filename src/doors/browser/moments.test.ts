import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, momentOf } from '#ground/kernel/day.ts'
import { momentAt } from './moments.ts'

test('a tablet knows the same moments of a day as the server, in summer, in winter and on the days between', () => {
  const from = day('2026-01-01')
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 3 * 60, max: 1439 }),
      (n, at) => {
        const on = addDays(from, n)
        expect(new Date(momentAt(on, at))).toEqual(momentOf(on, at))
      },
    ),
  )
})

import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { closingOf } from './closing.ts'
import type { PersonsWeek } from './persons-week.ts'

const today = day('2026-09-01')
type Held = { readonly id: string; readonly closes?: string; readonly leaves?: string }
const closing = (...places: readonly Held[]) =>
  closingOf(
    {
      held: places.map(({ id, leaves }) => ({
        ...{ sessionId: id, ...(leaves && { endsOn: day(leaves) }) },
      })),
      sessions: new Map(
        places.map(({ id, closes }) => [id, { id, lastDay: closes ? day(closes) : null }]),
      ),
    } as unknown as PersonsWeek,
    today,
  ).map(({ session, weeks }) => [session.id, weeks])

test('what closes is told with its whole weeks of notice, the soonest first', () => {
  expect(closing({ id: 'art', closes: '2026-10-30' }, { id: 'choir' })).toEqual([['art', 8]])
  expect(
    closing({ id: 'art', closes: '2026-11-24' }, { id: 'swim', closes: '2026-09-07' }),
  ).toEqual([
    ['swim', 0],
    ['art', 12],
  ])
})

test('what closed already, and a place that is left before, are no news', () => {
  expect(closing({ id: 'art', closes: '2026-08-31' })).toEqual([])
  expect(closing({ id: 'art', closes: '2026-10-30', leaves: '2026-10-02' })).toEqual([])
  expect(closing({ id: 'art', closes: '2026-10-30', leaves: '2026-10-30' })).toEqual([['art', 8]])
})

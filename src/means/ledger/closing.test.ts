import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type Closing, mayClose, mayOpenAgain, neverClosed } from './closing.ts'

const today = day('2026-09-01')
const june: Closing = { number: 3, closedTo: day('2026-06-30') }

describe('closing the books', () => {
  test('up to a day that is over', () => {
    expect(mayClose(day('2026-08-31'), { today, held: neverClosed, seen: 0 })).toEqual({
      ok: true,
      value: { number: 1, closedTo: '2026-08-31' },
    })
  })
  test('not up to today, on which more may happen', () => {
    expect(mayClose(today, { today, held: neverClosed, seen: 0 })).toMatchObject({
      refusal: { kind: 'not-over', until: '2026-08-31' },
    })
  })
  test('not up to a day that is closed', () => {
    expect(mayClose(day('2026-06-30'), { today, held: june, seen: 3 })).toMatchObject({
      refusal: { kind: 'closed-already', closedTo: '2026-06-30' },
    })
  })
  test('not from a page that somebody has gone beyond', () => {
    expect(mayClose(day('2026-07-31'), { today, held: june, seen: 2 })).toMatchObject({
      refusal: { kind: 'changed-meanwhile' },
    })
  })
})

describe('opening them again', () => {
  const from = day('2026-06-01')
  test('from a day on, with why', () => {
    expect(mayOpenAgain(from, ' A register was lost ', { held: june, seen: 3 })).toEqual({
      ok: true,
      value: { number: 4, closedTo: '2026-05-31', reason: 'A register was lost' },
    })
  })
  test.each([
    ['without why', from, ' ', june, 3, 'reason-needed'],
    ['where nothing is closed', from, 'why', neverClosed, 0, 'nothing-closed'],
    ['from a day that is open', day('2026-07-01'), 'why', june, 3, 'open-already'],
    ['from an old page', from, 'why', june, 1, 'changed-meanwhile'],
  ])('not %s', (_, day, reason, held, seen, kind) => {
    expect(mayOpenAgain(day, reason, { held, seen })).toMatchObject({ refusal: { kind } })
  })
})

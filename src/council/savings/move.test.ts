import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type Move, mayNoteMove, movedBy } from './move.ts'

const move = (on: string, people: number): Move => ({
  ...{ id: `${on} ${people}`, movedOn: day(on), people, evidence: 'Register of moves' },
})
const given = { people: 40, today: day('2026-09-01') }
const kind = (one: Move, before: readonly Move[] = []) => {
  const may = mayNoteMove(one, { ...given, before })
  return may.ok ? 'noted' : may.refusal.kind
}

test('people count as moved from the day on which they did', () => {
  const moves = [move('2026-05-01', 10), move('2026-07-01', 5), move('2026-08-01', -2)]
  expect(movedBy(moves, day('2026-04-30'))).toBe(0)
  expect(movedBy(moves, day('2026-07-01'))).toBe(15)
  expect(movedBy(moves, day('2026-09-01'))).toBe(13)
})
test('a move has evidence and a day that has come, and no more move than there are', () => {
  expect(kind(move('2026-09-01', 40))).toBe('noted')
  expect(kind(move('2026-09-02', 1))).toBe('in-the-future')
  expect(kind({ ...move('2026-09-01', 1), evidence: ' ' })).toBe('evidence-needed')
  expect(kind(move('2026-09-01', 0))).toBe('nobody')
  expect(kind(move('2026-09-01', 41))).toBe('more-than-all')
  expect(kind(move('2026-05-01', 31), [move('2026-06-01', 10)])).toBe('more-than-all')
})
test('nobody comes back who had not moved by then', () => {
  expect(kind(move('2026-09-01', -3), [move('2026-06-01', 3)])).toBe('noted')
  expect(kind(move('2026-05-01', -1), [move('2026-06-01', 3)])).toBe('more-back-than-moved')
  expect(kind(move('2026-05-01', -3), [move('2026-04-01', 3), move('2026-06-01', -1)])).toBe(
    'more-back-than-moved',
  )
})

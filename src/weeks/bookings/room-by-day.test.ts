import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { staffing } from '#lives/offer/staffing.ts'
import {
  aSeat,
  EIGHT,
  FIVE,
  friday,
  now,
  refused,
  singleOf,
  waiter,
  weeklyOf,
} from '#test/asking-scene.ts'
import { comingOn, hasRoomOn, hasRoomWeekly, nextDays } from './seat.ts'

describe('room', () => {
  test('ten at 1:5 need two staff; there is no eleventh place without a third', () => {
    const big = { most: 30, weekly: weeklyOf(9) }
    expect(refused(big)).toBe('taken')
    expect(refused({ ...big, weekly: weeklyOf(10) })).toBe('full')
    expect(refused({ ...big, weekly: weeklyOf(10), staff: { n: 5, d: 2 } })).toBe('full')
    expect(refused({ ...big, weekly: weeklyOf(10), staff: { n: 3, d: 1 } })).toBe('taken')
  })

  test('a weekly place needs room on every day that others have by itself', () => {
    const later = addDays(friday, 21)
    const seven = { weekly: weeklyOf(7) }
    expect(refused({ ...seven, single: singleOf(1, later) }, {}, { kind: 'weekly' })).toBe('full')
    expect(refused({ ...seven, single: singleOf(1, later) })).toBe('taken')
    const begins = [...weeklyOf(7), { personId: 'new', ratio: FIVE, from: day('2026-11-02') }]
    expect(refused({ weekly: begins }, {}, { kind: 'weekly' })).toBe('full')
    expect(refused({ weekly: begins })).toBe('taken')
  })

  test('a day that somebody gave up is free for that day alone', () => {
    const full = { weekly: weeklyOf(8), givenUp: [{ personId: 'w0', day: friday }] }
    expect(refused(full)).toBe('taken')
    expect(refused(full, {}, { kind: 'weekly' })).toBe('full')
    expect(refused({ ...full, single: singleOf(1) })).toBe('full')
  })

  test('a place that is kept for somebody is theirs alone', () => {
    const held = [{ personId: 'ada', ratio: FIVE }]
    expect(refused({ weekly: weeklyOf(7), held })).toBe('full')
    const own = { weekly: weeklyOf(7), held: [{ personId: 'priya', ratio: FIVE }] }
    expect(refused(own, {}, { kind: 'weekly', isOffered: true })).toBe('taken')
  })

  test('whoever asks now comes after those who wait, where the places do not reach for all', () => {
    const two = { weekly: weeklyOf(6) }
    const weekly = { kind: 'weekly' } as const
    expect(refused({ ...two, waiting: [waiter('a')] }, {}, weekly)).toBe('taken')
    expect(refused({ ...two, waiting: [waiter('a'), waiter('b')] }, {}, weekly)).toBe('others-wait')
    // Four friends who wait as one have no room, and hold up nobody.
    const friends = ['a', 'b', 'c'].map((id) => waiter(id, { togetherId: 'friends' }))
    expect(refused({ ...two, waiting: friends }, {}, weekly)).toBe('taken')
    expect(refused({ ...two, waiting: [waiter('a'), waiter('b')] })).toBe('others-wait')
  })

  test('the days of a session are found past bank holidays and closures, and every other week', () => {
    const series = { weekday: 4, everyWeeks: 2, startsOn: friday }
    const closures = [{ from: day('2026-09-18'), to: day('2026-09-20') }]
    expect(nextDays(aSeat({ series, closures }), now.today, 2)).toEqual([
      '2026-09-04',
      '2026-10-02',
    ])
  })
})

const ratios = [
  FIVE,
  EIGHT,
  { staff: 1, people: 1 },
  { staff: 2, people: 1 },
  { staff: 1, people: 3 },
]
const ratioOf = fc.constantFrom(...ratios)
const days = Array.from({ length: 8 }, (_, n) => addDays(friday, n * 7))
const request = fc.record({
  kind: fc.constantFrom('weekly' as const, 'single' as const, 'give-up' as const),
  ratio: ratioOf,
  at: fc.integer({ min: 0, max: 7 }),
})

test('whatever is asked in whatever order, no day ever has more people or needs more staff than there are', () => {
  fc.assert(
    fc.property(
      fc.array(request, { maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
      (asked, most, halves) => {
        let seat = aSeat({ most, staff: { n: halves, d: 2 } })
        asked.forEach(({ kind, ratio, at }, n) => {
          const on = days[at] ?? friday
          if (kind === 'give-up') {
            const who = seat.weekly[n % Math.max(1, seat.weekly.length)]?.personId
            if (who) seat = { ...seat, givenUp: [...seat.givenUp, { personId: who, day: on }] }
          } else if (kind === 'weekly' && hasRoomWeekly(seat, on, [ratio]))
            seat = { ...seat, weekly: [...seat.weekly, { personId: `w${n}`, ratio, from: on }] }
          else if (kind === 'single' && hasRoomOn(seat, on, [ratio]))
            seat = { ...seat, single: [...seat.single, { personId: `s${n}`, ratio, day: on }] }
        })
        for (const on of days) {
          const coming = comingOn(seat, on)
          expect(coming.length).toBeLessThanOrEqual(most)
          expect(staffing(coming, seat).needed * 2).toBeLessThanOrEqual(halves)
        }
      },
    ),
  )
})

import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { Answers } from './draft.ts'
import { type PlaceThere, placeFaults, roomWanted } from './place-then.ts'

const weekday = (of: number) => ({ weekday: of, opens: 540, closes: 1020 })
const hall: PlaceThere = {
  ...{ id: 'v1', name: 'Link Hall', isOwn: false, hours: [0, 1, 2, 3].map(weekday) },
  rooms: [{ id: 'r1', name: 'Garden room', holds: 8 }],
}
const answers: Answers = {
  ...{ place: 'v1', room: 'r1', everyWeeks: 2, weekday: 1, starts: 600, ends: 720, most: 8 },
  startsOn: day('2027-03-02'),
}
const today = day('2027-03-01')
const kinds = (given: Answers, place = hall) =>
  placeFaults({ ...answers, ...given }, place, undefined).map(({ kind }) => kind)

describe('where and when a session is to be', () => {
  test('is all within the hours of its place', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ ends: 1020 })).toEqual([])
    expect(kinds({ ends: 1021 })).toEqual(['closed-then'])
    expect(kinds({ starts: 530 })).toEqual(['closed-then'])
  })

  test('says when the place is open that day, and that it is shut', () => {
    expect(placeFaults({ ...answers, starts: 500 }, hall, undefined)).toEqual([
      { kind: 'closed-then', place: 'Link Hall', open: [weekday(1)] },
    ])
    const own = { ...hall, isOwn: true }
    expect(placeFaults({ ...answers, weekday: 5 }, own, undefined)).toEqual([
      { kind: 'closed-then', place: 'Link Hall', open: [], own: 'v1' },
    ])
  })

  test('is not refused where nobody has said when the place is open, or what time it is', () => {
    expect(kinds({ weekday: 5 }, { ...hall, hours: [] })).toEqual([])
    expect(placeFaults({ place: 'v1', weekday: 5 }, hall, undefined)).toEqual([])
    expect(placeFaults(answers, undefined, undefined)).toEqual([])
  })

  test('needs a room that is free on each of its days, is large enough and can still be had', () => {
    const taken = day('2027-03-16')
    expect(placeFaults(answers, hall, taken)).toEqual([
      { kind: 'room-taken', room: 'Garden room', on: taken },
    ])
    expect(kinds({ most: 9 })).toEqual(['room-too-small'])
    expect(kinds({ room: 'r2' })).toEqual(['room-gone'])
    expect(kinds({ room: 'none', most: 40 })).toEqual([])
  })

  test('asks for the room on the days of its series, and not before all is answered', () => {
    const { days = [], ...wanted } = roomWanted(answers, today, hall) ?? {}
    expect(wanted).toEqual({ roomId: 'r1', starts: 600, ends: 720 })
    expect(days.slice(0, 3)).toEqual(['2027-03-02', '2027-03-16', '2027-03-30'])
    expect(days.at(-1)).toBe('2027-08-31')
    const past = { ...answers, startsOn: day('2027-01-05') }
    expect(roomWanted(past, today, hall)?.days[0]).toBe('2027-03-02')
    const { starts: _, ...early } = answers
    expect(roomWanted(early, today, hall)).toBeUndefined()
    expect(roomWanted({ ...answers, room: 'none' }, today, hall)).toBeUndefined()
  })
})

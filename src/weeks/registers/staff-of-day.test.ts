import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { staffOnDay } from './day-sheet.ts'
import {
  type InRoom,
  MOST_ROOMS,
  roomsByRatio,
  staffingInRooms,
  staffWith,
} from './staff-of-day.ts'

const of = (count: number, staff: number, people: number): InRoom[] =>
  Array.from({ length: count }, () => ({ ratio: { staff, people } }))
const nineteen = [...of(1, 2, 1), ...of(2, 1, 1), ...of(3, 1, 2), ...of(7, 1, 5), ...of(6, 1, 8)]
const together = { rooms: 'together', leastStaff: 2 } as const
const apart = (people: readonly InRoom[]) =>
  people.map((person) => ({
    ...person,
    ...roomsByRatio(people)
      .filter((one) => one.person === person)
      .map(({ room }) => ({ room }))[0],
  }))

describe('rooms split or joined on the day (R34)', () => {
  test('nineteen people who stay together need 8; in three rooms by their support, 9', () => {
    expect(staffingInRooms(nineteen, together).needed).toBe(8)
    expect(staffingInRooms(apart(nineteen), together)).toEqual({
      ...{ dedicated: 4, pooled: [2, 2, 1], needed: 9 },
    })
  })
  test('two of the nineteen who go into another room make it 9 as well', () => {
    const split = nineteen.map((person, i) =>
      i === 7 || i === 8 ? { ...person, room: 2 } : person,
    )
    expect(staffingInRooms(split, together).needed).toBe(9)
  })
  test('ten people at 1:5 need 2, and the eleventh makes it 3; split five and six, each room rounds up', () => {
    expect(staffingInRooms(of(10, 1, 5), together).needed).toBe(2)
    expect(staffingInRooms(of(11, 1, 5), together).needed).toBe(3)
    const rooms = of(11, 1, 5).map((person, i) => ({ ...person, room: i < 5 ? 1 : 2 }))
    expect(staffingInRooms(rooms, together).pooled).toEqual([1, 2])
  })
  test('splitting never needs fewer staff than staying together', () => {
    const person = fc.record({
      ratio: fc.record({
        staff: fc.integer({ min: 1, max: 2 }),
        people: fc.integer({ min: 1, max: 8 }),
      }),
      room: fc.integer({ min: 1, max: MOST_ROOMS }),
    })
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 30 }), (people) => {
        const joined = people.map(({ ratio }) => ({ ratio }))
        const split = staffingInRooms(people, together).needed
        expect(split).toBeGreaterThanOrEqual(staffingInRooms(joined, together).needed)
        const sum = people.reduce((all, p) => all + p.ratio.staff / p.ratio.people, 0)
        expect(split).toBeGreaterThanOrEqual(Math.ceil(sum - 1e-9))
      }),
    )
  })
})

describe('staff of the day', () => {
  test('one of eight who is ill leaves seven: one short of eight, and an agency worker makes it up', () => {
    const sitting = { staff: { n: 8, d: 1 }, rooms: 'together' } as const
    const ill = { n: -1, d: 1 }
    expect(staffOnDay(sitting, nineteen, 2)).toMatchObject({ onRota: 8, short: 0 })
    const short = { ...sitting, staffChanges: [ill] }
    expect(staffOnDay(short, nineteen, 2)).toMatchObject({ needed: 8, onRota: 7, short: 1 })
    const made = { ...sitting, staffChanges: [ill, { n: 1, d: 1 }] }
    expect(staffOnDay(made, nineteen, 2).short).toBe(0)
  })
  test('with one of two there, a site that needs two is one short', () => {
    const sitting = {
      staff: { n: 2, d: 1 },
      rooms: 'together',
      staffChanges: [{ n: -1, d: 1 }],
    } as const
    expect(staffOnDay(sitting, of(4, 1, 5), 2)).toMatchObject({ needed: 2, onRota: 1, short: 1 })
  })
  test('quarters and halves add up exactly, and nobody is there less than not at all', () => {
    expect(
      staffWith({ n: 7, d: 2 }, [
        { n: 1, d: 4 },
        { n: -1, d: 2 },
      ]),
    ).toEqual({ n: 13, d: 4 })
    expect(staffWith({ n: 1, d: 3 }, [{ n: 2, d: 3 }])).toEqual({ n: 1, d: 1 })
    expect(staffWith({ n: 1, d: 2 }, [{ n: -1, d: 1 }])).toEqual({ n: 0, d: 1 })
  })
})

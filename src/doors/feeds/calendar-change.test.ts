import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import type { CalendarEntry, ToldEntry } from './calendar.ts'
import { calendarNow } from './calendar-change.ts'

const FROM = day('2027-03-01')
const at = (minute: number) => new Date(Date.UTC(2027, 2, 1, 8, minute))
const pottery: CalendarEntry = {
  ...{ uid: 'a', day: day('2027-03-02'), starts: 600, ends: 720 },
  ...{ summary: 'Pottery', place: 'Malvern hub', cancelled: false },
}
const first = calendarNow([], [pottery], { from: FROM, at: at(0) })

describe('what a calendar says next', () => {
  test('what is the same keeps its number and its moment', () => {
    const again = calendarNow(first.entries, [pottery], { from: FROM, at: at(5) })
    expect(again.entries).toEqual(first.entries)
    expect(again.changed).toEqual([])
  })

  test('a new time has the next number, and so has what was cancelled, and what is on after all', () => {
    const later = calendarNow(first.entries, [{ ...pottery, starts: 660 }], {
      from: FROM,
      at: at(5),
    })
    expect(later.entries[0]).toMatchObject({ sequence: 1, starts: 660, changedAt: at(5) })
    const off = calendarNow(later.entries, [{ ...pottery, starts: 660, cancelled: true }], {
      ...{ from: FROM, at: at(6) },
    })
    expect(off.entries[0]).toMatchObject({ sequence: 2, cancelled: true })
    const on = calendarNow(off.entries, [{ ...pottery, starts: 660 }], { from: FROM, at: at(7) })
    expect(on.entries[0]).toMatchObject({ sequence: 3, cancelled: false })
  })

  test('what is there no longer is cancelled, once; what was over is left alone', () => {
    const gone = calendarNow(first.entries, [], { from: FROM, at: at(5) })
    expect(gone.entries).toEqual([
      { ...first.entries[0], cancelled: true, sequence: 1, changedAt: at(5) },
    ])
    expect(calendarNow(gone.entries, [], { from: FROM, at: at(6) }).changed).toEqual([])
    const past = calendarNow(first.entries, [], { from: day('2027-03-03'), at: at(5) })
    expect(past.entries).toEqual([])
  })

  test('a number never falls, whatever comes and goes', () => {
    const some = fc.uniqueArray(
      fc.record({
        uid: fc.constantFrom('a', 'b', 'c'),
        day: fc.integer({ min: 0, max: 5 }).map((n) => addDays(FROM, n)),
        starts: fc.constantFrom(540, 600),
        ends: fc.constant(700),
        summary: fc.constantFrom('Pottery', 'Swimming'),
        place: fc.constant('Hub'),
        cancelled: fc.boolean(),
      }),
      { selector: ({ uid }) => uid },
    )
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (turns) => {
        let told: readonly ToldEntry[] = []
        turns.forEach((entries, i) => {
          const { entries: said } = calendarNow(told, entries, { from: FROM, at: at(i) })
          for (const entry of said) {
            const before = told.find(({ uid }) => uid === entry.uid)
            if (before) expect(entry.sequence).toBeGreaterThanOrEqual(before.sequence)
          }
          expect(new Set(said.map(({ uid }) => uid)).size).toBe(said.length)
          told = said
        })
      }),
    )
  })
})

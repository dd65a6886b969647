import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type ToldEntry, writeCalendar } from './calendar.ts'

const entry = (given: Partial<ToldEntry> = {}): ToldEntry => ({
  ...{ uid: '1@good-days', day: day('2027-03-02'), starts: 600, ends: 720 },
  ...{ summary: 'Pottery', place: 'Malvern hub', cancelled: false, sequence: 0 },
  changedAt: new Date('2027-03-01T08:30:15.250Z'),
  ...given,
})
const read = (text: string) => new ICAL.Component(ICAL.parse(text))
const eventsOf = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

describe('a calendar', () => {
  test('says when in UTC: ten o’clock is nine in summer and ten in winter', () => {
    const winter = writeCalendar('My week', [entry()])
    expect(winter).toContain('DTSTART:20270302T100000Z\r\n')
    expect(winter).toContain('DTSTAMP:20270301T083015Z\r\n')
    const summer = writeCalendar('My week', [entry({ day: day('2027-03-30') })])
    expect(summer).toContain('DTSTART:20270330T090000Z\r\n')
    expect(summer).toContain('DTEND:20270330T110000Z\r\n')
  })

  test('what ends at midnight ends as the next day begins, and on 29 February too', () => {
    const text = writeCalendar('My week', [
      entry({ day: day('2028-02-29'), starts: 1320, ends: 1440 }),
    ])
    expect(text).toContain('DTEND:20280301T000000Z\r\n')
  })

  test('a cancelled entry says so, with its number', () => {
    const text = writeCalendar('My week', [entry({ cancelled: true, sequence: 3 })])
    expect(text).toContain('STATUS:CANCELLED\r\n')
    expect(text).toContain('SEQUENCE:3\r\n')
  })

  test('no line is longer than 75 octets, and any words come back as they went in', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
          .filter((s) => !/\p{Cc}/u.test(s)),
        (words) => {
          const text = writeCalendar('My week', [entry({ summary: words, place: words })])
          for (const line of text.split('\r\n'))
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
          const [event] = eventsOf(text)
          expect(event?.summary).toBe(words)
          expect(event?.location).toBe(words)
        },
      ),
    )
  })

  test('words cannot begin a line of their own', () => {
    const [event, ...more] = eventsOf(
      writeCalendar('My week', [entry({ summary: 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\nB' })]),
    )
    expect(more).toEqual([])
    expect(event?.summary).toBe('A\nEND:VEVENT\nBEGIN:VEVENT\nB')
  })
})

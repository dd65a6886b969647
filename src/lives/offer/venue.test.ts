import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { mayUse } from './room.ts'
import { afterFile, isOld, trueOf } from './venue-facts.ts'
import { faultInHours, hoursOf, isOpen, longerHours } from './venue-hours.ts'
import { looksLikeName, walkInCounts } from './walk-in.ts'

const TODAY = day('2027-03-01')

describe('opening hours', () => {
  const usual = { opens: 540, closes: 1020, openDays: [0, 1, 2, 3, 4] }
  const hours = hoursOf(usual, [
    { weekday: 1, opens: 540, closes: 1200 },
    { weekday: 5, opens: 600, closes: 900 },
  ])
  test('Tuesday to eight and Saturday from ten to three, beside the usual days', () => {
    expect(hours).toHaveLength(6)
    expect(isOpen(hours, { weekday: 1, starts: 1080, ends: 1200 })).toBe(true)
    expect(isOpen(hours, { weekday: 0, starts: 1080, ends: 1200 })).toBe(false)
    expect(isOpen(hours, { weekday: 5, starts: 600, ends: 901 })).toBe(false)
    expect(longerHours(hours)).toEqual({
      evenings: [{ weekday: 1, opens: 540, closes: 1200 }],
      weekends: [{ weekday: 5, opens: 600, closes: 900 }],
    })
  })
  test('that make no sense are refused, naming the day', () => {
    expect(faultInHours([])).toEqual({ kind: 'never-open' })
    expect(faultInHours([{ weekday: 2, opens: 600, closes: 600 }])).toEqual({
      ...{ kind: 'closes-before-it-opens', weekday: 2 },
    })
    const lunch = [
      { weekday: 3, opens: 540, closes: 780 },
      { weekday: 3, opens: 840, closes: 1020 },
    ]
    expect(faultInHours(lunch)).toBeUndefined()
    expect(faultInHours([...lunch, { weekday: 3, opens: 700, closes: 850 }])).toEqual({
      ...{ kind: 'hours-overlap', weekday: 3 },
    })
  })
})

describe('facts of a venue', () => {
  const hoist = {
    fact: 'hoist',
    isSo: true,
    words: 'Bring your own sling',
    checkedOn: day('2027-01-10'),
  } as const
  const told = (has: 'hoist'[], on: string) => ({ has, exposes: [], checkedOn: day(on) })
  test('are old after twelve months', () => {
    expect(isOld(day('2026-03-01'), TODAY)).toBe(false)
    expect(isOld(day('2026-02-28'), TODAY)).toBe(true)
  })
  test('a file changes what was looked at before it, and nothing that was looked at later', () => {
    expect(afterFile([hoist], told([], '2027-01-11'))).toEqual([
      { fact: 'hoist', isSo: false, words: '', checkedOn: '2027-01-11' },
    ])
    expect(afterFile([hoist], told([], '2027-01-09'))).toEqual([hoist])
    expect(afterFile([], told(['hoist'], '2027-01-09'))).toMatchObject([
      { fact: 'hoist', isSo: true },
    ])
    expect(afterFile([hoist], told(['hoist'], '2027-02-01'))).toMatchObject([
      { words: 'Bring your own sling' },
    ])
  })
  test('a search reads only what is so, and waiting is not matched', () => {
    const waiting = { ...hoist, fact: 'waiting' } as const
    const crowds = { ...hoist, fact: 'crowds' } as const
    expect(trueOf([hoist, waiting, crowds])).toEqual({ has: ['hoist'], exposes: ['crowds'] })
    expect(trueOf([{ ...hoist, isSo: false }])).toEqual({ has: [], exposes: [] })
  })
})

describe('somebody else’s room', () => {
  const free = { lent: true, holds: 8, isOpen: true, isTaken: false }
  const asked = { day: TODAY, starts: 600, ends: 720, people: 8 }
  const kind = (room: Partial<typeof free>, more: Partial<typeof asked> = {}) => {
    const may = mayUse({ ...free, ...room }, { ...asked, ...more }, TODAY)
    return may.ok ? may.value : may.refusal.kind
  }
  test('is theirs when it is lent, open, free and large enough', () => {
    expect(kind({})).toBe('may')
    expect(kind({ lent: false })).toBe('not-lent')
    expect(kind({ isOpen: false })).toBe('venue-closed')
    expect(kind({ isTaken: true })).toBe('room-taken')
    expect(kind({}, { people: 9 })).toBe('room-too-small')
    expect(kind({}, { ends: 600 })).toBe('ends-before-it-starts')
    expect(kind({}, { day: day('2027-02-28') })).toBe('in-the-past')
  })
})

describe('people who come by', () => {
  test('are counted by what was done for them', () => {
    const all = [
      { people: 1, help: 'signposted' },
      { people: 1, help: 'signposted' },
      { people: 1, help: 'asks-assessment' },
    ] as const
    expect(walkInCounts(all)).toEqual({
      people: 3,
      by: { stayed: 0, told: 0, signposted: 2, 'asks-assessment': 1 },
    })
  })
  test('a note that looks like a name is noticed', () => {
    expect(looksLikeName('Asked for Mary Jones at noon')).toBe(true)
    expect(looksLikeName('Wanted a bus timetable')).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { PersonMarks } from './event.ts'
import { mayLeave, signsOff } from './leaving.ts'
import { supportLines } from './profile.ts'
import { purposeTotals, readHours } from './staff-time.ts'

const MONDAY = day('2027-03-01')
const at = (time: string) => new Date(`2027-03-01T${time}:00Z`)
const when = { day: MONDAY, starts: 570, ends: 750 }
const here = {
  ...{ sessionId: 's', day: MONDAY, personId: 'p', differs: [], heads: [], history: [] },
  mark: {
    ...{ eventId: 'e', kind: 'here', at: at('09:30'), receivedAt: at('09:30') },
    ...{ accountId: 'a', markedSelf: false, words: '' },
  },
} satisfies PersonMarks
const sure = { toWhom: 'Margaret', how: 'in-person', confirmedAt: at('11:00'), version: 1 } as const
const { confirmedAt: _, ...open } = sure

describe('going home (R34)', () => {
  test('nobody is sent home early without a handover that is confirmed', () => {
    const early = (handover: Parameters<typeof mayLeave>[2]['handover']) =>
      mayLeave(here, when, { at: at('11:00'), handover })
    expect(early(undefined)).toMatchObject({ refusal: { kind: 'handover-needed' } })
    expect(early(open)).toMatchObject({ refusal: { kind: 'handover-open' } })
    expect(early(sure).ok).toBe(true)
  })
  test('at the end everybody may go; who is not in cannot leave', () => {
    expect(mayLeave(here, when, { at: at('12:25'), handover: undefined }).ok).toBe(true)
    expect(mayLeave(undefined, when, { at: at('12:30'), handover: sure })).toMatchObject({
      refusal: { kind: 'not-in' },
    })
  })
})

describe('signing off', () => {
  const line = { standing: 'here', isMarked: true, differs: false } as const
  const now = at('12:30')
  test('waits for the end, for every mark, and for tablets to agree', () => {
    const off = (lines: Parameters<typeof signsOff>[0], time = now) =>
      signsOff(lines, when, { now: time, handovers: [] })
    expect(off([line], at('12:29'))).toMatchObject({ refusal: { kind: 'not-ended' } })
    expect(off([line, { ...line, isMarked: false }])).toMatchObject({
      refusal: { kind: 'unmarked', people: 1 },
    })
    expect(off([{ ...line, differs: true }])).toMatchObject({ refusal: { kind: 'differs' } })
    expect(off([line]).ok).toBe(true)
  })
  test('waits for a handover that is not sure', () => {
    expect(signsOff([line], when, { now, handovers: [{}] })).toMatchObject({
      refusal: { kind: 'handover-open' },
    })
  })
})

describe('hours by purpose', () => {
  const hours = (support: number, business: number) =>
    purposeTotals([
      { purpose: 'business', minutes: business * 60 },
      { purpose: 'support', minutes: support * 60 },
    ])
  test('126 of 210 hours of business leave 40 % for support; 38 of 210 leave 82 %', () => {
    expect(hours(84, 126)).toEqual({
      all: 12_600,
      totals: [
        { purpose: 'support', minutes: 5_040, percent: 40 },
        { purpose: 'business', minutes: 7_560, percent: 60 },
      ],
    })
    expect(hours(172, 38).totals[0]?.percent).toBe(82)
  })
  test('six hours of support and half an hour of the café are what they are', () => {
    expect(hours(6, 0.5).totals.map((total) => total.percent)).toEqual([92, 8])
    expect(purposeTotals([])).toEqual({ all: 0, totals: [] })
  })
  test('are written in quarters', () => {
    expect(['6', '0.5', '7,25', ' 1.75 '].map(readHours)).toEqual([360, 30, 435, 105])
    expect(['', '0', '25', '1.1', '-2', 'six', '1e2'].map(readHours)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    )
  })
})

test('a card has the first three lines of how to support somebody', () => {
  expect(supportLines({ support: 'One\n\n Two \nThree\nFour' })).toEqual(['One', 'Two', 'Three'])
})

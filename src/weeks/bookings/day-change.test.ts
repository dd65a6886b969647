import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import {
  type Asked,
  type DayFacts,
  type DayRefusal,
  decideDay,
  howTold,
  isUrgent,
  type ToTell,
} from './day-change.ts'

const TUESDAY = day('2027-03-30')
const facts: DayFacts = {
  ...{ day: TUESDAY, starts: 600, ends: 720, worker: 'Joan', venueId: 'hall', isUsual: true },
  version: 0,
}
const asked: Asked = { change: 'cancel', why: 'staff-ill', words: 'Joan is ill.', version: 0 }
const now = new Date('2027-03-29T12:00:00Z')
const refused = (
  given: Partial<DayFacts>,
  want: Partial<Asked>,
  at = now,
): DayRefusal['kind'] | undefined => {
  const decided = decideDay({ ...facts, ...given }, { ...asked, ...want }, at)
  return decided.ok ? undefined : decided.refusal.kind
}
const cancelled = { kind: 'cancelled', why: 'staff-ill', words: 'Joan is ill.' } as const

describe('one day of a session', () => {
  test('is cancelled, covered, moved, or at another time, and says only what is otherwise', () => {
    const rows = [
      decideDay(facts, asked, now),
      decideDay(facts, { ...asked, change: 'cover', worker: 'Mel' }, now),
      decideDay(facts, { ...asked, change: 'move', venueId: 'library' }, now),
      decideDay(facts, { ...asked, change: 'times', starts: 660, ends: 780 }, now),
    ].map((one) => one.ok && one.value.kind === 'write' && one.value.row)
    const said = { why: 'staff-ill', words: 'Joan is ill.' }
    expect(rows).toEqual([
      { kind: 'cancelled', ...said },
      { kind: 'changed', worker: 'Mel', ...said },
      { kind: 'changed', venueId: 'library', ...said },
      { kind: 'changed', starts: 660, ends: 780, ...said },
    ])
  })
  test('a second change keeps the first: another worker, and then another time', () => {
    const row = { kind: 'changed', worker: 'Mel', why: 'staff-ill', words: 'Joan is ill.' } as const
    const decided = decideDay(
      { ...facts, now: row, version: 1 },
      { ...asked, change: 'times', starts: 660, ends: 780, version: 1 },
      now,
    )
    expect(decided.ok && decided.value).toMatchObject({ row: { worker: 'Mel', starts: 660 } })
  })
  test('asked twice it is one, and of two windows the second is told', () => {
    const done = decideDay({ ...facts, now: cancelled, version: 1 }, asked, now)
    expect(done).toEqual({ ok: true, value: { kind: 'same' } })
    expect(refused({ now: cancelled, version: 1 }, { words: 'No room.' })).toBe('changed-meanwhile')
    const undone = decideDay(
      { ...facts, version: 2 },
      { ...asked, change: 'undo', version: 1 },
      now,
    )
    expect(undone).toEqual({ ok: true, value: { kind: 'same' } })
  })
  test('is refused with why: gone by, no such day, nothing otherwise, no cover named', () => {
    expect(refused({}, {}, new Date('2027-03-30T09:00:00Z'))).toBe('gone-by')
    // British Summer Time began two days before: ten o’clock is nine in the other zone.
    expect(refused({}, {}, new Date('2027-03-30T08:59:00Z'))).toBeUndefined()
    expect(refused({ isUsual: false }, {})).toBe('not-a-day')
    expect(refused({}, { change: 'extra' })).toBe('is-a-day')
    expect(refused({}, { change: 'cover' })).toBe('worker-missing')
    expect(refused({}, { change: 'cover', worker: 'Joan' })).toBe('nothing-changed')
    expect(refused({}, { change: 'move' })).toBe('place-missing')
    expect(refused({}, { change: 'times', starts: 720 })).toBe('ends-before-start')
    expect(refused({}, { change: 'undo' })).toBe('nothing-to-undo')
    expect(
      refused({ now: cancelled, version: 1 }, { change: 'cover', worker: 'Mel', version: 1 }),
    ).toBe('is-cancelled')
  })
  test('an extra day that falls out again is simply none', () => {
    const extra = { kind: 'extra', why: 'other', words: '' } as const
    const decided = decideDay(
      { ...facts, isUsual: false, now: extra, version: 1 },
      { ...asked, version: 1 },
      now,
    )
    expect(decided).toEqual({ ok: true, value: { kind: 'remove' } })
  })
})

describe('who is told, and how', () => {
  const person = (given: Partial<ToTell>): ToTell => ({
    ...{ personId: 'p', name: 'Priya', communication: '', language: 'en', seeing: 'easy' },
    ...{ hasSignIn: true, formats: [], hasPrivateFormat: false, carers: [], ...given },
  })
  const how = (given: Partial<ToTell>) => howTold([person(given)], false)[0]?.how
  test('on their own page where that is enough, else by somebody who works with them', () => {
    expect(how({})).toBe('own-page')
    expect(how({ formats: ['easy-read'] })).toBe('own-page')
    expect(how({ hasSignIn: false })).toBe('by-voice')
    expect(how({ formats: ['braille'] })).toBe('by-voice')
    expect(how({ hasPrivateFormat: true })).toBe('by-voice')
  })
  test('a carer hears besides where it is urgent, and only then', () => {
    const with_ = [person({ carers: [{ id: 'c', hasSignIn: true }] })]
    expect(howTold(with_, true)[0]?.withCarer).toBe(true)
    expect(howTold(with_, false)[0]?.withCarer).toBe(false)
    expect(howTold([person({})], true)[0]?.withCarer).toBe(false)
  })
  test('under 24 hours before it begins is urgent (rule R22)', () => {
    const at = (instant: string, hours = 24) => isUrgent(TUESDAY, 600, new Date(instant), hours)
    expect(at('2027-03-29T09:00:00Z')).toBe(false)
    expect(at('2027-03-29T09:00:01Z')).toBe(true)
    expect(at('2027-03-28T09:00:01Z', 48)).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { answered, plainPostcode, type Typed, typedOf } from './answer.ts'
import type { Answers, Question } from './draft.ts'
import {
  firstOf,
  isAsked,
  nextAfter,
  QUESTIONS,
  questionsOf,
  stateOf,
  TASKS,
  unanswered,
} from './draft.ts'

const known = {
  ...{ activities: ['art', 'allotment'], places: ['venue-1', 'venue-2'], rooms: ['hall'] },
  today: day('2027-03-01'),
}
const rules = { largeGroup: 12, roomsAt: ['venue-2'] }
const answer = (question: Question, typed: Typed, before: Answers = {}) =>
  answered(question, typed, before, known)
const faults = (question: Question, typed: Typed, before: Answers = {}) => {
  const read = answer(question, typed, before)
  return read.ok ? [] : read.refusal.map(({ field, kind }) => `${field} ${kind}`)
}

describe('one question and its answer', () => {
  test('what was answered stands in its field again as it was typed', () => {
    const typed: readonly (readonly [Question, Typed])[] = [
      ['activity', { activity: 'art' }],
      ['times', { starts: '10:00', ends: '12:30' }],
      ['rhythm', { rhythm: 'month--1' }],
      ['rhythm', { rhythm: 'weeks-2' }],
      ['staff', { staff: '2.5', rooms: 'together' }],
      ['taster', { tasters: 'yes', tasterPence: '12.50' }],
      ['access', { has: ['step-free', 'hoist'] }],
      ['senses', { exposes: [] }],
      ['weekday', { weekday: '0' }],
      ['dates', { startsOn: '2027-06-01', endsOn: '2028-02-29' }],
    ]
    for (const [question, fields] of typed) {
      const read = answer(question, fields)
      expect(read.ok && typedOf(question, read.value), question).toMatchObject(fields)
    }
  })
  test('staff is an exact fraction: two and a half workers are five halves', () => {
    const read = answer('staff', { staff: '2.5', rooms: 'together' })
    expect(read.ok && read.value.staff).toEqual({ n: 5, d: 2 })
    expect(faults('staff', { staff: '2.3', rooms: 'together' })).toEqual(['staff not-a-number'])
    expect(faults('staff', { staff: '0', rooms: 'together' })).toEqual(['staff not-a-number'])
  })
  test('each field that is wrong is named, with what is wrong', () => {
    expect(faults('title', { titleEn: ' ', titleCy: 'x'.repeat(121) })).toEqual([
      'titleEn missing',
      'titleCy too-long',
    ])
    expect(faults('times', { starts: '12:00', ends: '10am' })).toEqual(['ends not-a-time'])
    expect(faults('times', { starts: '12:00', ends: '12:00' })).toEqual(['ends ends-before-start'])
    expect(faults('new-place', { newName: 'Hall', newPostcode: 'nowhere' })).toEqual([
      'newPostcode not-a-postcode',
    ])
    expect(faults('numbers', { least: '5', most: '4' })).toEqual(['most fewer-than-least'])
    expect(faults('taster', { tasters: 'yes' })).toEqual(['tasterPence taster-price'])
    expect(faults('activity', { activity: 'skydiving' })).toEqual(['activity not-a-choice'])
    expect(faults('routes', { routes: [] })).toEqual(['routes missing'])
    expect(faults('ages', { youngest: '40', oldest: '30' })).toEqual([
      'oldest younger-than-youngest',
    ])
  })
  test('a session in the past is refused, and one without a single day too', () => {
    expect(faults('dates', { startsOn: '2027-02-28' })).toEqual(['startsOn in-the-past'])
    expect(faults('dates', { startsOn: '2027-02-30' })).toEqual(['startsOn not-a-day'])
    const monthly: Answers = { weekday: 1, everyWeeks: 1, monthWeek: -1 }
    const february = { startsOn: '2028-02-01', endsOn: '2028-02-28' }
    expect(faults('dates', february, monthly)).toEqual(['endsOn no-day-at-all'])
    expect(faults('dates', { ...february, endsOn: '2028-02-29' }, monthly)).toEqual([])
  })
  test('a field that is emptied takes its answer with it', () => {
    const before: Answers = { startsOn: day('2027-06-01'), endsOn: day('2027-07-01'), least: 2 }
    const read = answer('dates', { startsOn: '2027-06-01', endsOn: '' }, before)
    expect(read.ok && read.value).toEqual({ startsOn: '2027-06-01', least: 2 })
    const weekly = answer('rhythm', { rhythm: 'weeks-1' }, { everyWeeks: 1, monthWeek: 2 })
    expect(weekly.ok && weekly.value).toEqual({ everyWeeks: 1 })
  })
  test('a room is one of its place, and goes with it; no room is an answer too', () => {
    const before: Answers = { place: 'venue-2', room: 'hall', least: 2 }
    const same = answer('place', { place: 'venue-2' }, before)
    expect(same.ok && same.value).toEqual(before)
    const other = answer('place', { place: 'venue-1' }, before)
    expect(other.ok && other.value).toEqual({ place: 'venue-1', least: 2 })
    expect(faults('room', { room: 'cellar' }, before)).toEqual(['room not-a-choice'])
    const none = answer('room', { room: 'none' }, before)
    expect(none.ok && none.value.room).toBe('none')
  })
  test('a postcode is kept as the post writes it', () => {
    expect(plainPostcode('wr141aa')).toBe('WR14 1AA')
    expect(plainPostcode(' ll11  2aw ')).toBe('LL11 2AW')
  })
})

describe('the list of tasks', () => {
  test('asks why where more than twelve are together, and what is checked where a child may come', () => {
    expect(isAsked('many', { most: 12 }, rules)).toBe(false)
    expect(isAsked('many', { most: 13 }, rules)).toBe(true)
    expect(isAsked('many', { most: 9 }, { ...rules, largeGroup: 8 })).toBe(true)
    expect(isAsked('child-check', { youngest: 16 }, rules)).toBe(true)
    expect(isAsked('child-check', { youngest: 18 }, rules)).toBe(false)
    expect(questionsOf('where', { place: 'new' }, rules)).toContain('new-place')
    expect(questionsOf('where', { place: 'venue-1' }, rules)).not.toContain('new-place')
    expect(questionsOf('where', { place: 'venue-1' }, rules)).not.toContain('room')
    expect(questionsOf('where', { place: 'venue-2' }, rules)).toContain('room')
  })
  test('stands as not begun, begun and done, and leads to what is missing', () => {
    expect(stateOf('what', {}, rules)).toBe('not-begun')
    expect(stateOf('what', { activity: 'art' }, rules)).toBe('begun')
    expect(firstOf('what', { activity: 'art' }, rules)).toBe('title')
    const done: Answers = { activity: 'art', titleEn: 'Art', titleCy: 'Celf', aboutEn: 'Paint' }
    expect(stateOf('what', done, rules)).toBe('done')
    expect(nextAfter('activity', {}, rules)).toBe('title')
    expect(nextAfter('about', {}, rules)).toBeUndefined()
  })
  test('has every question in one task, and an empty draft misses each that is asked', () => {
    const asked = (place: string) =>
      TASKS.flatMap((task) => questionsOf(task, { place, most: 13, youngest: 1 }, rules))
    const [places, all] = [
      ['new-place', 'room'],
      [...asked('new'), ...asked('venue-2')],
    ]
    expect([...new Set(all)].sort()).toEqual([...QUESTIONS].sort())
    expect(all.filter((one) => places.includes(one)).sort()).toEqual(places)
    expect(unanswered({}, rules)).toHaveLength(QUESTIONS.length - 4)
  })
})

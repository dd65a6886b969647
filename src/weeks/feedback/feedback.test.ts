import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { PersonsDay } from '#weeks/bookings/persons-days.ts'
import { handlerOf, needsAnswer, toTell, wordsIn } from './feedback.ts'
import { pageOf } from './paths.ts'

const at = (on: string, sessionId: string, given: Partial<PersonsDay> = {}) =>
  ({ day: day(on), sessionId, state: 'on', starts: 600, ends: 720, ...given }) as PersonsDay
const now = { today: day('2027-03-02'), minute: 725 }

describe('what somebody may say something of', () => {
  test('is what they were at and is over, the latest first', () => {
    const days = [
      at('2027-03-01', 'a'),
      at('2027-03-02', 'b'),
      at('2027-03-02', 'c', { ends: 800 }),
    ]
    expect(toTell(days, [], now).map((one) => one.sessionId)).toEqual(['b', 'a'])
  })

  test('is not what was cancelled, given up, or said already', () => {
    const days = [
      at('2027-03-01', 'a', { state: 'cancelled' }),
      at('2027-03-01', 'b', { state: 'given-up' }),
      at('2027-03-01', 'c'),
    ]
    expect(toTell(days, [{ sessionId: 'c', day: day('2027-03-01') }], now)).toEqual([])
    expect(toTell(days, [{ sessionId: 'c', day: day('2027-02-22') }], now)).toHaveLength(1)
  })
})

test('bad, or a wish to change or stop, is answered by somebody; good and not sure need not be', () => {
  expect(needsAnswer({ feeling: 'bad' })).toBe(true)
  expect(needsAnswer({ feeling: 'good', wants: 'change' })).toBe(true)
  expect(needsAnswer({ feeling: 'not-sure', wants: 'stop' })).toBe(true)
  expect(needsAnswer({ feeling: 'not-sure' })).toBe(false)
  expect(needsAnswer({ feeling: 'good', wants: 'same' })).toBe(false)
})

test('the social worker is asked before the broker, and nobody where there is neither', () => {
  const workers = [{ role: 'broker' as const }, { role: 'social-worker' as const }]
  expect(handlerOf(workers)).toEqual({ role: 'social-worker' })
  expect(handlerOf([{ role: 'advocate' as const }])).toBeUndefined()
})

test('words are looked at as plain letters, each by itself', () => {
  expect(wordsIn('Siân was LOUD. Siân!')).toEqual(['sian', 'was', 'loud'])
})

test('a page is told apart without whose or when', () => {
  expect(pageOf('/people/0190a002-0000-7000-8000-000000000001/reviews?x=1')).toBe(
    '/people/:id/reviews',
  )
  expect(pageOf('/me/how/0190a005-0000-7000-8000-000000000002/2027-03-01')).toBe('/me/how/:id/:id')
})

import { describe, expect, test } from 'vitest'
import { halfDay } from '#ground/kernel/week.ts'
import { halfDaysMet } from './people-list.ts'

const wanted = [halfDay(0, 'morning'), halfDay(0, 'afternoon'), halfDay(3, 'evening')]

describe('half-days met', () => {
  test('a whole day meets two wanted half-days, and what nobody asked for meets none', () => {
    expect(halfDaysMet(wanted, [{ weekday: 0, starts: 600, ends: 930 }])).toBe(2)
    expect(halfDaysMet(wanted, [{ weekday: 1, starts: 600, ends: 930 }])).toBe(0)
  })
  test('two sittings in one half-day meet it once', () => {
    const morning = { weekday: 0, starts: 540, ends: 630 }
    expect(halfDaysMet(wanted, [morning, { ...morning, starts: 640, ends: 740 }])).toBe(1)
  })
  test('no week meets nothing', () => {
    expect(halfDaysMet(wanted, [])).toBe(0)
  })
})

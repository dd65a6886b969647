import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import {
  sayDay,
  sayDays,
  sayHalfDay,
  sayNearDay,
  sayOnDay,
  sayShortWeekday,
  saySoftDay,
  sayWeekday,
  sayWeekOf,
} from './dates.ts'

const en: View = { language: 'en', seeing: 'standard' }
const cy: View = { language: 'cy', seeing: 'standard' }
const easy: View = { language: 'en', seeing: 'easy' }
const hawdd: View = { language: 'cy', seeing: 'pictures' }
const tuesday = day('2027-03-02')

test('a day has its name, and its year only in the standard view', () => {
  expect(sayDay(en, tuesday)).toBe('Tuesday 2 March 2027')
  expect(sayDay(cy, tuesday)).toBe('Dydd Mawrth 2 Mawrth 2027')
  expect(sayDay(easy, tuesday)).toBe('Tuesday 2 March')
  expect(sayDay(hawdd, tuesday)).toBe('Dydd Mawrth 2 Mawrth')
})

test('within a sentence the Welsh day is softened', () => {
  expect(sayOnDay(en, tuesday)).toBe('on Tuesday 2 March 2027')
  expect(sayOnDay(cy, tuesday)).toBe('ddydd Mawrth 2 Mawrth 2027')
  expect(saySoftDay(en, tuesday)).toBe('Tuesday 2 March 2027')
  expect(saySoftDay(cy, tuesday)).toBe('ddydd Mawrth 2 Mawrth 2027')
  expect(sayDays(hawdd, tuesday, day('2027-03-07'))).toBe(
    'Dydd Mawrth 2 Mawrth i ddydd Sul 7 Mawrth',
  )
})

test('a week goes by its Monday', () => {
  const monday = day('2027-03-01')
  expect(sayWeekOf(en, monday)).toBe('Week starting Monday 1 March 2027')
  expect(sayWeekOf(easy, monday)).toBe('The week that starts on Monday 1 March')
  expect(sayWeekOf(cy, monday)).toBe('Yr wythnos sy’n dechrau ddydd Llun 1 Mawrth 2027')
})

test('a near day is today, tomorrow or yesterday', () => {
  expect(sayNearDay(easy, tuesday, tuesday)).toBe('Today')
  expect(sayNearDay(hawdd, day('2027-03-03'), tuesday)).toBe('Yfory')
  expect(sayNearDay(en, day('2027-03-01'), tuesday)).toBe('Yesterday')
  expect(sayNearDay(en, day('2027-03-04'), tuesday)).toBe('Thursday 4 March 2027')
})

test('days and half-days of any week', () => {
  expect(sayWeekday(cy, 6)).toBe('Dydd Sul')
  expect(sayShortWeekday(en, 2)).toBe('Wed')
  expect(sayShortWeekday(cy, 2)).toBe('Mer')
  expect(sayHalfDay(en, 0, 'morning')).toBe('Monday morning')
  expect(sayHalfDay(cy, 0, 'afternoon')).toBe('Prynhawn dydd Llun')
  expect(sayHalfDay(cy, 4, 'evening')).toBe('Nos Wener')
})

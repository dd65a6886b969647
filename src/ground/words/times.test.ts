import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayLength, sayTime, sayTimeAndPart, sayTimes, sayWhen } from './times.ts'

const en: View = { language: 'en', seeing: 'standard' }
const cy: View = { language: 'cy', seeing: 'standard' }
const easy: View = { language: 'en', seeing: 'easy' }
const hawdd: View = { language: 'cy', seeing: 'easy' }
const at = (hours: number, minutes = 0) => hours * 60 + minutes

test.each([
  [at(9), '9am', '9yb', '9 o’clock', '9 o’r gloch'],
  [at(12), 'midday', 'hanner dydd', '12 o’clock', '12 o’r gloch'],
  [at(14, 30), '2.30pm', '2.30yp', 'half past 2', 'hanner awr wedi 2'],
  [at(14, 5), '2.05pm', '2.05yp', '2:05 in the afternoon', '2:05 yn y prynhawn'],
  [at(19), '7pm', '7yh', '7 o’clock', '7 o’r gloch'],
  [at(0), 'midnight', 'hanner nos', 'midnight', 'hanner nos'],
  [at(12, 15), '12.15pm', '12.15yp', '12:15 in the afternoon', '12:15 yn y prynhawn'],
])('%i minutes after midnight, never on the 24-hour clock', (time, ...said) => {
  expect([en, cy, easy, hawdd].map((view) => sayTime(view, time))).toEqual(said)
})

test('the part of the day is added where the clock leaves it open', () => {
  expect(sayTimeAndPart(easy, at(14))).toBe('2 o’clock in the afternoon')
  expect(sayTimeAndPart(hawdd, at(9, 30))).toBe('hanner awr wedi 9 yn y bore')
  expect(sayTimeAndPart(easy, at(14, 5))).toBe('2:05 in the afternoon')
  expect(sayTimeAndPart(en, at(14))).toBe('2pm')
})

test('from when to when, and on which day', () => {
  const monday = day('2027-03-01')
  expect(sayTimes(en, at(14), at(16, 30))).toBe('2pm to 4.30pm')
  expect(sayTimes(hawdd, at(14), at(16, 30))).toBe('O 2 o’r gloch i hanner awr wedi 4')
  expect(sayWhen(en, monday, at(14), at(16))).toBe('Monday 1 March 2027, 2pm to 4pm')
  expect(sayWhen(easy, monday, at(14), at(16))).toBe('Monday 1 March. From 2 o’clock to 4 o’clock')
})

test('how long something takes', () => {
  expect(sayLength(en, 90)).toBe('1 hour 30 minutes')
  expect(sayLength(cy, 120)).toBe('2 awr')
  expect(sayLength(easy, 150)).toBe('2 and a half hours')
  expect(sayLength(hawdd, 90)).toBe('awr a hanner')
  expect(sayLength(easy, 30)).toBe('half an hour')
  expect(sayLength(en, 0)).toBe('0 minutes')
})

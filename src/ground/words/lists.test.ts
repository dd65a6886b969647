import { expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { inOrder, letterOf } from './collate.ts'
import { sayMoney, sayNumber, sayRatio } from './figures.ts'
import { sayList, sayOr, soften } from './lists.ts'

const en: View = { language: 'en', seeing: 'standard' }
const cy: View = { language: 'cy', seeing: 'standard' }
const easy: View = { language: 'en', seeing: 'easy' }

test('a list in English', () => {
  expect(sayList(en, ['art', 'music', 'cooking'])).toBe('art, music and cooking')
  expect(sayList(en, ['art'])).toBe('art')
  expect(sayList(en, [])).toBe('')
})

test.each([
  [['celf', 'cerddoriaeth', 'coginio'], 'celf, cerddoriaeth a choginio'],
  [['te', 'coffi'], 'te a choffi'],
  [['gwaith', 'addysg'], 'gwaith ac addysg'],
  [['bara', 'wy'], 'bara ac wy'],
  [['bara', 'ŵy'], 'bara ac ŵy'],
  [['7', '8'], '7 ac 8'],
  [['2', '3'], '2 a 3'],
  [['Sir y Fflint', 'Wrecsam'], 'Sir y Fflint a Wrecsam'],
])('Welsh joins %j by the sound of what follows', (items, said) => {
  expect(sayList(cy, items, 'words')).toBe(said)
})

test('a name is never changed by what stands before it', () => {
  expect(sayList(cy, ['Tom', 'Carys'])).toBe('Tom a Carys')
  expect(sayOr(cy, ['Tom', 'Mair'])).toBe('Tom neu Mair')
  expect(sayOr(cy, ['dydd Llun', 'dydd Mawrth'], 'words')).toBe('dydd Llun neu ddydd Mawrth')
})

test('treiglad meddal', () => {
  const soft = ['pobl', 'te', 'coed', 'bws', 'dydd', 'gardd', 'mis', 'llyfr', 'rhaw', 'ffrind']
  expect(soft.map(soften)).toEqual([
    ...['bobl', 'de', 'goed', 'fws', 'ddydd', 'ardd', 'fis', 'lyfr', 'raw', 'ffrind'],
  ])
  expect(soften('Gwener')).toBe('Wener')
})

test('Welsh has its own alphabet', () => {
  const places = ['Chirk', 'Cefn', 'Llay', 'Lowri', 'Corwen']
  expect(inOrder(cy, places, (place) => place)).toEqual([
    ...['Cefn', 'Corwen', 'Chirk', 'Lowri', 'Llay'],
  ])
  expect(inOrder(en, places, (place) => place)).toEqual([
    ...['Cefn', 'Chirk', 'Corwen', 'Llay', 'Lowri'],
  ])
  expect([letterOf(cy, 'llay'), letterOf(en, 'llay'), letterOf(cy, 'Ŵyn')]).toEqual([
    'Ll',
    'L',
    'W',
  ])
})

test('figures are digits, and pence are shown where they matter', () => {
  expect(sayNumber(cy, 1500)).toBe('1,500')
  expect(sayMoney(en, pence(1200))).toBe('£12.00')
  expect(sayMoney(easy, pence(1200))).toBe('£12')
  expect(sayMoney(easy, pence(1250))).toBe('£12.50')
})

test('a ratio is said in people', () => {
  expect(sayRatio(en, { staff: 1, people: 5 })).toBe('1 worker for 5 people')
  expect(sayRatio(en, { staff: 2, people: 1 })).toBe('2 workers for 1 person')
  expect(sayRatio(cy, { staff: 1, people: 5 })).toBe('1 gweithiwr i 5 o bobl')
  expect(sayRatio(cy, { staff: 2, people: 1 })).toBe('2 weithiwr i 1 person')
})

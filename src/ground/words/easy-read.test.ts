import { expect, test } from 'vitest'
import { easyFaults } from './easy-read.ts'

const rules = (text: string, language: 'en' | 'cy' = 'en') =>
  easyFaults(text, language).map(({ rule, weight }) => `${rule} ${weight}`)

const FIFTEEN = 'You can go to the farm on Monday and come home on the small bus'

test('fifteen words are the most that a sentence may have', () => {
  expect(rules(`${FIFTEEN}.`)).toEqual([])
  expect(rules(`${FIFTEEN} today.`)).toEqual(['ER1 fails'])
  expect(rules(`${FIFTEEN}. ${FIFTEEN}.`)).toEqual([])
  expect(rules('Gelli di fynd i’r fferm bob dydd Llun os wyt ti am.', 'cy')).toEqual([])
})

test('a title is not the end of a sentence', () => {
  expect(
    rules('You see Dr. Patel at the big hub on High Street with Mel and Dan on Monday.'),
  ).toEqual(['ER1 fails'])
})

test('what holds more than one idea is read again', () => {
  expect(rules('We go, if it is dry, to the farm.')).toEqual(['ER2 warns'])
  expect(rules('Come in; sit down.')).toEqual(['ER2 warns'])
  expect(rules('This is the farm which you liked.')).toEqual(['ER2 warns'])
  expect(rules('Art, music and cooking.')).toEqual([])
})

test('initials are told from words', () => {
  expect(rules('You have an ISF.')).toEqual(['ER8 fails'])
  expect(rules('Two PAs come.')).toEqual(['ER8 fails'])
  expect(rules('We watch TV. I am in.')).toEqual([])
  expect(rules('Mae Ŵyn yn y BBCC.', 'cy')).toEqual(['ER8 fails'])
})

test('figures that are hard to read', () => {
  expect(rules('About 50% of the time.')).toEqual(['ER11 fails'])
  expect(rules('Open 9-5.')).toEqual(['ER11 fails'])
  expect(rules('Come on 02/03.')).toEqual(['ER11 fails'])
  expect(rules('It costs £12.50. Come at 2:30.')).toEqual([])
})

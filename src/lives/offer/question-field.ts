import { ACCESS_NEEDS, SENSORY_FACTS } from '#lives/people/person.ts'
import { CONFIRMS, type Question } from './draft.ts'
import { COMPANY, ROUTES, SETTINGS } from './session.ts'

/** How a field of a question is filled in. */
export type FieldSpec =
  | {
      readonly name: string
      readonly kind: 'text' | 'long' | 'money' | 'time' | 'number' | 'date'
      /** May be left empty. */
      readonly optional?: true
    }
  | {
      readonly name: string
      readonly kind: 'one' | 'many'
      /** What may be chosen; nothing, where it is looked up. */
      readonly choices?: readonly string[]
      /** Having chosen none of several is an answer too. */
      readonly optional?: true
    }

/** How often a session comes round: every so many weeks, or on one weekday of the month (-1: the last). */
export const RHYTHMS = [
  'weeks-1',
  'weeks-2',
  'weeks-3',
  'weeks-4',
  'month-1',
  'month-2',
  'month-3',
  'month-4',
  'month--1',
] as const
export type Rhythm = (typeof RHYTHMS)[number]

export const LANGUAGES = ['en', 'cy'] as const

/** What each question asks. Prices and photos have pages of their own, and no field here. */
export const FIELDS: Readonly<Record<Question, readonly FieldSpec[]>> = {
  activity: [{ name: 'activity', kind: 'one' }],
  title: [
    { name: 'titleEn', kind: 'text' },
    { name: 'titleCy', kind: 'text' },
  ],
  about: [
    { name: 'aboutEn', kind: 'long' },
    { name: 'aboutCy', kind: 'long', optional: true },
    { name: 'aboutEasyEn', kind: 'long', optional: true },
    { name: 'aboutEasyCy', kind: 'long', optional: true },
  ],
  place: [{ name: 'place', kind: 'one' }],
  'new-place': [
    { name: 'newName', kind: 'text' },
    { name: 'newPostcode', kind: 'text' },
  ],
  room: [{ name: 'room', kind: 'one' }],
  setting: [{ name: 'setting', kind: 'one', choices: SETTINGS }],
  company: [{ name: 'company', kind: 'one', choices: COMPANY }],
  rhythm: [{ name: 'rhythm', kind: 'one', choices: RHYTHMS }],
  weekday: [{ name: 'weekday', kind: 'one', choices: ['0', '1', '2', '3', '4', '5', '6'] }],
  times: [
    { name: 'starts', kind: 'time' },
    { name: 'ends', kind: 'time' },
  ],
  dates: [
    { name: 'startsOn', kind: 'date' },
    { name: 'endsOn', kind: 'date', optional: true },
  ],
  worker: [{ name: 'worker', kind: 'text' }],
  staff: [
    { name: 'staff', kind: 'number' },
    { name: 'rooms', kind: 'one', choices: ['together', 'by-ratio'] },
  ],
  numbers: [
    { name: 'least', kind: 'number' },
    { name: 'most', kind: 'number' },
  ],
  many: [{ name: 'manyReason', kind: 'long' }],
  prices: [],
  taster: [
    { name: 'tasters', kind: 'one', choices: ['yes', 'no'] },
    { name: 'tasterPence', kind: 'money', optional: true },
  ],
  routes: [{ name: 'routes', kind: 'many', choices: ROUTES }],
  access: [{ name: 'has', kind: 'many', choices: ACCESS_NEEDS, optional: true }],
  senses: [{ name: 'exposes', kind: 'many', choices: SENSORY_FACTS, optional: true }],
  languages: [{ name: 'languages', kind: 'many', choices: LANGUAGES }],
  ages: [
    { name: 'youngest', kind: 'number' },
    { name: 'oldest', kind: 'number', optional: true },
  ],
  'child-check': [{ name: 'childCheck', kind: 'long' }],
  confirms: [{ name: 'confirms', kind: 'one', choices: CONFIRMS }],
  photos: [],
}

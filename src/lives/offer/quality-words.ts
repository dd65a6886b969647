import { type Sentence, says } from '#ground/words/says.ts'
import type { VisitRefusal } from './quality.ts'

export const qualityWords = {
  title: says({
    en: 'Visits by people who know',
    cy: 'Ymweliadau gan bobl sy’n gwybod',
    easy: { en: 'Our visits', cy: 'Ein hymweliadau' },
  }),
  about: says({
    en: 'People with a learning disability went there and say what they found. There are no stars.',
    cy: 'Aeth pobl ag anabledd dysgu yno a dweud beth a welsant. Does dim sêr.',
    easy: {
      en: 'We went there. We say what we found.',
      cy: 'Aethom yno. Rydym yn dweud beth welsom.',
    },
  }),
  none: says({ en: 'There are no visits yet.', cy: 'Does dim ymweliadau eto.' }),
  write: says({ en: 'Write about a visit', cy: 'Ysgrifennu am ymweliad' }),
  place: says({ en: 'Where did you go?', cy: 'Ble aethoch chi?' }),
  day: says({ en: 'When did you go?', cy: 'Pryd aethoch chi?' }),
  visitors: says({ en: 'How many of you went?', cy: 'Faint ohonoch chi aeth?' }),
  again: says({ en: 'How many would go again?', cy: 'Faint fyddai’n mynd eto?' }),
  good: says({ en: 'What was good?', cy: 'Beth oedd yn dda?' }),
  better: says({ en: 'What could be better?', cy: 'Beth allai fod yn well?' }),
  send: says({ en: 'Send', cy: 'Anfon' }),
  someAgain: says<{ again: number; visitors: number }>({
    en: '{again} of {visitors} would go again',
    cy: 'Byddai {again} o {visitors} yn mynd eto',
  }),
  goodSaid: says({ en: 'Good', cy: 'Da' }),
  betterSaid: says({ en: 'Could be better', cy: 'Gallai fod yn well' }),
  answer: says({ en: 'What the provider says', cy: 'Beth mae’r darparwr yn ei ddweud' }),
  yourAnswer: says({ en: 'Your answer', cy: 'Eich ateb' }),
  sendAnswer: says({ en: 'Send this answer', cy: 'Anfon yr ateb hwn' }),
  number: says({ en: 'Write a number from 1 to 20', cy: 'Ysgrifennwch rif o 1 i 20' }),
  numberAgain: says({ en: 'Write a number from 0 to 20', cy: 'Ysgrifennwch rif o 0 i 20' }),
  goodNeeded: says({ en: 'Write what was good', cy: 'Ysgrifennwch beth oedd yn dda' }),
  betterNeeded: says({
    en: 'Write what could be better',
    cy: 'Ysgrifennwch beth allai fod yn well',
  }),
  placeNeeded: says({ en: 'Choose a place', cy: 'Dewiswch le' }),
  wrongDay: says({ en: 'Write a real date', cy: 'Ysgrifennwch ddyddiad go iawn' }),
} as const

export const visitRefusals: Readonly<Record<VisitRefusal['kind'], Sentence>> = {
  'more-than-visited': says({
    en: 'More would go again than went. Check both numbers',
    cy: 'Byddai mwy yn mynd eto nag a aeth. Gwiriwch y ddau rif',
  }),
  'in-the-future': says({
    en: 'This day has not come yet',
    cy: 'Nid yw’r diwrnod hwn wedi dod eto',
  }),
  'answer-needed': says({ en: 'Write your answer', cy: 'Ysgrifennwch eich ateb' }),
  'changed-meanwhile': says({
    en: 'Somebody else answered meanwhile. Read it first',
    cy: 'Atebodd rhywun arall yn y cyfamser. Darllenwch ef yn gyntaf',
  }),
}

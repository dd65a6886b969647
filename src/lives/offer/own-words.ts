import { type Sentence, says } from '#ground/words/says.ts'
import type { Route } from './session.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const routeWords: Readonly<Record<Route, Sentence>> = {
  'direct-payment': staff('A direct payment', 'Taliad uniongyrchol'),
  'service-fund': staff('An individual service fund', 'Cronfa gwasanaeth unigol'),
  managed: staff('The council pays', 'Y cyngor sy’n talu'),
}

export const ownWords = {
  title: staff('How people can pay us', 'Sut y gall pobl ein talu'),
  about: staff(
    'People look for what their own money can pay. It stands on each of your sessions, and changes there as soon as you save.',
    'Mae pobl yn chwilio am yr hyn y gall eu harian eu hunain ei dalu. Mae’n ymddangos ar bob un o’ch sesiynau, ac yn newid yno cyn gynted ag y byddwch yn cadw.',
  ),
  which: staff('What do you accept?', 'Beth ydych chi’n ei dderbyn?'),
  chooseOne: staff(
    'Choose at least one way in which people can pay you',
    'Dewiswch o leiaf un ffordd y gall pobl eich talu',
  ),
  save: staff('Save', 'Cadw'),
  saved: staff('Saved', 'Wedi’i gadw'),
  counts: staff('How spokes and providers can be paid', 'Sut y gellir talu lloerennau a darparwyr'),
  route: staff('Way to pay', 'Ffordd o dalu'),
  spokes: staff('Spokes', 'Lloerennau'),
  providers: staff('Providers', 'Darparwyr'),
  ofAll: says<{ count: number; all: number }>({
    en: '{count} of {all}',
    cy: '{count} o {all}',
    readers: 'staff',
  }),
} as const

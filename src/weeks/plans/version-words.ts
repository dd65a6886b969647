import { type Sentence, says } from '#ground/words/says.ts'
import type { LineCompared } from './versions-compared.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

export const words = {
  title: said('Versions side by side', 'Fersiynau ochr yn ochr'),
  first: said('One version', 'Un fersiwn'),
  second: said('The other', 'Y llall'),
  show: said('Compare', 'Cymharu'),
  only: said('There is one version so far.', 'Un fersiwn sydd hyd yma.'),
  because: says<{ words: string }>({ en: 'Why: {words}', cy: 'Pam: {words}', ...staff }),
  a: says<{ number: number; state: string }>({
    en: 'Version {number}: {state}',
    cy: 'Fersiwn {number}: {state}',
    ...staff,
  }),
  line: said('Support', 'Cymorth'),
  what: said('What changed', 'Beth newidiodd'),
  yearly: said('A year', 'Y flwyddyn'),
  week: said('One week under each', 'Un wythnos o dan bob un'),
  lines: said('Line by line', 'Fesul llinell'),
  change: said('Difference', 'Gwahaniaeth'),
  nothing: said('Not there', 'Ddim yno'),
} as const

export const comparedWords: Readonly<Record<LineCompared['kind'], Sentence>> = {
  same: said('The same', 'Yr un fath'),
  changed: said('Changed', 'Wedi newid'),
  new: said('New', 'Newydd'),
  gone: said('Gone', 'Wedi mynd'),
}

import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

export const outcomesWords = {
  title: said(
    'What people want, and what they reach',
    'Beth mae pobl ei eisiau, a’r hyn y maen nhw’n ei gyrraedd',
  ),
  about: said(
    'Each person sets a scale of their own, from 0 to 4. Who has moved up is at least one level above where they began.',
    'Mae pob person yn gosod ei raddfa ei hun, o 0 i 4. Mae’r sawl a symudodd i fyny o leiaf un lefel uwchlaw’r man cychwyn.',
  ),
  kinds: said('By the kind of thing that people want', 'Yn ôl y math o beth y mae pobl ei eisiau'),
  kind: said('What people want', 'Beth mae pobl ei eisiau'),
  notSaid: said('Not asked yet', 'Heb ei ofyn eto'),
  people: said('People', 'Pobl'),
  up: said('Moved up a level', 'Symudodd i fyny lefel'),
  share: said('Share', 'Cyfran'),
  percent: says<{ percent: number }>({ en: '{percent} %', cy: '{percent} %', sameInBoth: true }),
  hidden: said('Hidden', 'Wedi’i guddio'),
  hiddenWhy: said(
    'Counts of one to four people are hidden, and so is what they could be worked out from.',
    'Mae cyfrifon o un i bedwar o bobl wedi’u cuddio, felly hefyd yr hyn y gellid eu cyfrifo ohono.',
  ),
  none: said(
    'No plan in force has an outcome yet.',
    'Nid oes canlyniad mewn unrhyw gynllun sydd mewn grym eto.',
  ),
  places: said('At home and in the community', 'Gartref ac yn y gymuned'),
  place: said('Where', 'Ble'),
  areas: said(
    'By area: how many moved up, of how many',
    'Yn ôl ardal: faint symudodd i fyny, o faint',
  ),
  area: said('Area', 'Ardal'),
  of: says<{ up: string; people: string }>({
    en: '{up} of {people}',
    cy: '{up} o {people}',
    ...staff,
  }),
  national: said(
    'By national outcome, with who chose',
    'Yn ôl canlyniad cenedlaethol, gyda phwy ddewisodd',
  ),
} as const

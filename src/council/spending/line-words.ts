import { type Sentence, says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string): Sentence => says({ en, cy, ...staff })

/** The lines behind a figure, and one of them. */
export const lineWords = {
  lines: said('Lines of plans', 'Llinellau cynlluniau'),
  linesOf: says<{ of: string; year: string }>({
    en: '{of}, {year}',
    cy: '{of}, {year}',
    sameInBoth: true,
  }),
  back: said('Forecast of the year', 'Rhagolwg y flwyddyn'),
  noLines: said('No line stands behind this figure.', 'Nid oes llinell y tu ôl i’r ffigur hwn.'),
  person: says({ en: 'Person', cy: 'Person', sameInBoth: true, ...staff }),
  line: said('Line', 'Llinell'),
  route: said('Route', 'Llwybr'),
  howMany: says<{ planned: string; gone: string }>({
    en: 'Days of the year: {planned}. Days of which it is known what came of them: {gone}. The rest is promised at the line’s price.',
    cy: 'Diwrnodau’r flwyddyn: {planned}. Diwrnodau y mae’n hysbys beth ddaeth ohonynt: {gone}. Mae’r gweddill wedi’i addo am bris y llinell.',
    ...staff,
  }),
  passes: said(
    'No register is kept of this line: what is promised is used as its weeks pass.',
    'Ni chedwir cofrestr o’r llinell hon: defnyddir yr hyn a addawyd wrth i’w hwythnosau fynd heibio.',
  ),
  notPlanned: said(
    'No plan has these days. They come out of what is free of the person’s budget.',
    'Nid oes cynllun â’r diwrnodau hyn. Maent yn dod o’r hyn sy’n rhydd o gyllideb y person.',
  ),
  days: said('What was used, day by day', 'Beth a ddefnyddiwyd, fesul diwrnod'),
  noDays: said('Nothing was used yet.', 'Nid oes dim wedi’i ddefnyddio eto.'),
  day: said('Day', 'Diwrnod'),
  came: said('What came of it', 'Beth ddaeth ohono'),
  price: said('Price', 'Pris'),
  used: said('Used', 'Defnyddiwyd'),
  passed: said(
    'Weeks that passed, up to this day',
    'Wythnosau a aeth heibio, hyd at y diwrnod hwn',
  ),
  corrected: said('corrected', 'wedi’i gywiro'),
  promises: said('What was promised, and given back', 'Beth a addawyd, a’r hyn a roddwyd yn ôl'),
  from: said('From', 'O'),
  promised: said('Promised', 'Addawyd'),
  givenBack: said('Given back', 'Rhoddwyd yn ôl'),
  amount: said('Amount', 'Swm'),
} as const

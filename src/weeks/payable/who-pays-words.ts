import { type Sentence, says } from '#ground/words/says.ts'
import type { PayerKind } from './who-pays.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string): Sentence => says({ en, cy, ...staff })

/** Where a provider's people come from, and who pays for them. */
export const whoPaysWords = {
  title: said('Who comes, and who pays', 'Pwy sy’n dod, a phwy sy’n talu'),
  hint: said(
    'The areas that people come from, and how much of your income each payer brings.',
    'Yr ardaloedd y mae pobl yn dod ohonynt, a faint o’ch incwm y mae pob talwr yn dod ag ef.',
  ),
  areas: said('Where people come from', 'O ble mae pobl yn dod'),
  people: says<{ people: number; areas: number }>({
    en: 'People with a weekly place: {people}. Areas that they come from: {areas}. Where each of them lives is not told.',
    cy: 'Pobl â lle wythnosol: {people}. Ardaloedd y maen nhw’n dod ohonynt: {areas}. Ni ddywedir ble mae pob un yn byw.',
    ...staff,
  }),
  tooFew: said(
    'Fewer than 5 people have a weekly place with you: too few to say where they come from.',
    'Mae gan lai na 5 o bobl le wythnosol gyda chi: rhy ychydig i ddweud o ble maen nhw’n dod.',
  ),
  area: said('Area', 'Ardal'),
  count: said('People', 'Pobl'),
  hidden: said('hidden, to keep people private', 'wedi’i guddio, er preifatrwydd pobl'),
  income: says<{ months: number }>({
    en: 'Who paid for the days of the last {months, plural, one {month} other {# months}}',
    cy: 'Pwy dalodd am y diwrnodau, dros {months, plural, zero {# mis} one {# mis} two {# fis} few {# mis} many {# mis} other {# mis}}',
    ...staff,
  }),
  noIncome: said('No day is payable yet.', 'Nid oes diwrnod yn daladwy eto.'),
  lapsed: said(
    'Who paid is not shown: the council’s rule about one payer has ended. It is for the council to renew.',
    'Ni ddangosir pwy dalodd: daeth rheol y cyngor am un talwr i ben. Mater i’r cyngor yw ei hadnewyddu.',
  ),
  payer: said('Payer', 'Talwr'),
  amount: said('Amount', 'Swm'),
  share: said('Share', 'Cyfran'),
  total: said('All', 'Cyfan'),
  fundOf: says<{ name: string }>({
    en: 'Individual service funds held by {name}',
    cy: 'Cronfeydd gwasanaeth unigol. Deiliad: {name}',
    ...staff,
  }),

  amber: said('Amber: one payer pays for most', 'Oren: un talwr sy’n talu’r rhan fwyaf'),
  amberSaid: says<{ share: string; line: string }>({
    en: '{share}% of your income comes from one payer. The council’s line is {line}%.',
    cy: 'Daw {share}% o’ch incwm gan un talwr. Llinell y cyngor yw {line}%.',
    ...staff,
  }),
  amberWho: says<{ payer: string }>({ en: 'Payer: {payer}', cy: 'Talwr: {payer}', ...staff }),
  onePerson: said('one person with a direct payment', 'un person â thaliad uniongyrchol'),
  advice: said('What helps', 'Beth sy’n helpu'),
  adviceWhy: said(
    'If this payer stops, you may have to. Nothing is wrong, and nobody is told: it is for you to know in time.',
    'Os bydd y talwr hwn yn stopio, efallai y bydd rhaid i chithau. Nid oes dim o’i le, ac ni ddywedir wrth neb: mater i chi ei wybod mewn pryd yw hyn.',
  ),
  adviceRoutes: said(
    'Accept more ways to pay: direct payments, and places that the council manages',
    'Derbyn mwy o ffyrdd o dalu: taliadau uniongyrchol, a lleoedd y mae’r cyngor yn eu rheoli',
  ),
  adviceTasters: said(
    'Offer a try-out or another day, so that people of other payers come',
    'Cynnig sesiwn flasu neu ddiwrnod arall, er mwyn i bobl â thalwyr eraill ddod',
  ),
  adviceNotice: said(
    'Ask this payer how long before it stops it would tell you, and have it in writing.',
    'Gofynnwch i’r talwr hwn pa mor hir cyn stopio y byddai’n dweud wrthych, a’i gael yn ysgrifenedig.',
  ),
  adviceReserve: said(
    'Put by what you need for the notice that you owe people yourself.',
    'Rhowch o’r neilltu yr hyn sydd ei angen ar gyfer y rhybudd sy’n ddyledus gennych chi i bobl.',
  ),
  even: says<{ line: string }>({
    en: 'No one payer brings more than {line}% of your income.',
    cy: 'Nid oes un talwr yn dod â mwy na {line}% o’ch incwm.',
    ...staff,
  }),
} as const

export const payerWords: Readonly<Record<PayerKind, Sentence>> = {
  'service-fund': said('Individual service funds', 'Cronfeydd gwasanaeth unigol'),
  'direct-payment': said('People with direct payments', 'Pobl â thaliadau uniongyrchol'),
  council: said('The council', 'Y cyngor'),
  'not-known': said('Not known yet', 'Heb fod yn hysbys eto'),
}

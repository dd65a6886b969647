import { type Sentence, says } from '#ground/words/says.ts'
import type { LineGap, Missing } from './validator.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

/** What stands beside every page of a plan. */
export const words = {
  title: said('The plan so far', 'Y cynllun hyd yma'),
  chosen: said('Chosen', 'Wedi’i ddewis'),
  committed: says<{ day: string }>({
    en: 'Committed to {day}',
    cy: 'Wedi’i ymrwymo hyd at {day}',
    ...staff,
  }),
  agreed: said('Agreed', 'Wedi’i gytuno'),
  indicated: said('Indicated', 'Wedi’i awgrymu'),
  left: said('Left', 'Ar ôl'),
  short: said('Short', 'Yn brin'),
  notAuthorised: said(
    'It cannot be authorised like this: propose a new budget with it, or change the plan.',
    'Ni ellir ei awdurdodi fel hyn: cynigiwch gyllideb newydd gydag ef, neu newidiwch y cynllun.',
  ),
  toBudget: said('The budget', 'Y gyllideb'),
  noMoney: said('No budget yet', 'Dim cyllideb eto'),
  aYear: says<{ money: string }>({ en: '{money} a year', cy: '{money} y flwyddyn', ...staff }),
  aWeek: says<{ money: string }>({ en: '{money} a week', cy: '{money} yr wythnos', ...staff }),
  pays: said('The person pays', 'Mae’r person yn talu'),
  notKnown: said('Not worked out yet', 'Heb ei gyfrifo eto'),
  routePays: says<{ route: string; money: string; pays: string }>({
    en: '{route}: {money} a year, of which the person pays {pays}',
    cy: '{route}: {money} y flwyddyn, a’r person yn talu {pays} ohono',
    ...staff,
  }),
  routes: said('By route', 'Yn ôl llwybr'),
  hours: said('Hours a week', 'Oriau’r wythnos'),
  planned: says<{ planned: string; needed: string }>({
    en: '{planned} planned of {needed} needed',
    cy: '{planned} wedi’u cynllunio o {needed} sydd eu hangen',
    ...staff,
  }),
  plannedOnly: says<{ planned: string }>({
    en: '{planned} planned',
    cy: '{planned} wedi’u cynllunio',
    ...staff,
  }),
  free: says<{ free: string }>({
    en: '{free} wanted free',
    cy: '{free} yn rhydd o ddewis',
    ...staff,
  }),
  toPlan: says<{ hours: string }>({ en: '{hours} to plan', cy: '{hours} i’w cynllunio', ...staff }),
  noHours: said('0 hours', '0 awr'),
  outcomes: said('What they want', 'Beth maen nhw ei eisiau'),
  needs: said('Eligible needs', 'Anghenion cymwys'),
  metByLine: said('met', 'wedi’i ddiwallu'),
  metByCarer: said('met by a carer', 'gofalwr yn ei ddiwallu'),
  notMet: said('not met', 'heb ei ddiwallu'),
  served: said('served', 'yn cael ei wasanaethu'),
  notServed: said('nothing serves it', 'nid oes dim yn ei wasanaethu'),
  purpose: said('Purpose in the week', 'Diben yn yr wythnos'),
  yes: said('Yes', 'Oes'),
  no: said('Only rest so far', 'Dim ond gorffwys hyd yma'),
  breaks: said('Break for carers', 'Seibiant i ofalwyr'),
  breakOf: says<{ name: string; planned: string; needed: string }>({
    en: '{name}: {planned} of {needed} hours',
    cy: '{name}: {planned} o {needed} awr',
    ...staff,
  }),
  breakShort: says<{ hours: string }>({
    en: 'Hours short: {hours}. Their view must be asked for (rule R38)',
    cy: 'Oriau’n brin: {hours}. Rhaid gofyn am eu barn (rheol R38)',
    ...staff,
  }),
  paidTwice: said(
    'The fee for the home may already pay for days (rule R32). Look at it; nothing is refused.',
    'Gall ffi’r cartref fod yn talu am ddiwrnodau eisoes (rheol R32). Edrychwch arno; nid oes dim yn cael ei wrthod.',
  ),
} as const

type Plain = Exclude<
  Missing['kind'],
  'line' | 'hours' | 'not-enough' | 'outcome-not-served' | 'need-not-met'
>
export const missingWords: Readonly<Record<Plain, Sentence>> = {
  assessment: said('A completed assessment', 'Asesiad wedi’i gwblhau'),
  'no-outcome': said('What the person wants', 'Beth mae’r person ei eisiau'),
  'no-line': said('Support in the week', 'Cymorth yn yr wythnos'),
  contingency: said(
    'What happens if support falls through',
    'Beth sy’n digwydd os bydd cymorth yn methu',
  ),
  capacity: said('Capacity and consent', 'Galluedd a chydsyniad'),
  communication: said('How the person is told things', 'Sut mae’r person yn cael gwybod pethau'),
  'carer-impact': said('What it does to carers', 'Beth mae’n ei wneud i ofalwyr'),
  'review-date': said('A day for the review', 'Diwrnod ar gyfer yr adolygiad'),
  purpose: said(
    'Something with a purpose besides rest, or why not',
    'Rhywbeth â diben heblaw gorffwys, neu pam lai',
  ),
  'three-amounts': said(
    'The agreed budget: the whole, what the person pays, what the council pays',
    'Y gyllideb y cytunwyd arni: y cyfan, yr hyn mae’r person yn ei dalu, yr hyn mae’r cyngor yn ei dalu',
  ),
  copy: said('The person’s copy, in their format', 'Copi’r person, yn eu fformat nhw'),
}
export const missingSaid = {
  hours: says<{ hours: string }>({
    en: '{hours} a week without support or a wish for free time',
    cy: '{hours} yr wythnos heb gymorth na dymuniad am amser rhydd',
    ...staff,
  }),
  notEnough: says<{ money: string }>({
    en: 'The budget is {money} a year short of the plan (rule R7)',
    cy: 'Mae’r gyllideb {money} y flwyddyn yn brin o’r cynllun (rheol R7)',
    ...staff,
  }),
  notEnoughWith: says<{ money: string; whole: string }>({
    en: 'The budget is {money} a year short: the plan, with the cheapest that could meet what it leaves out, comes to {whole} (rule R7)',
    cy: 'Mae’r gyllideb {money} y flwyddyn yn brin: mae’r cynllun, gyda’r rhataf a allai ddiwallu’r hyn y mae’n ei hepgor, yn dod i {whole} (rheol R7)',
    ...staff,
  }),
  notMetCheapest: says<{ outcome: string; title: string; money: string }>({
    en: 'Something for this eligible need: {outcome}. The cheapest that they could use: {title}, {money} a year',
    cy: 'Rhywbeth ar gyfer yr angen cymwys hwn: {outcome}. Y rhataf y gallent ei ddefnyddio: {title}, {money} y flwyddyn',
    ...staff,
  }),
  notMetNone: says<{ outcome: string }>({
    en: 'Something for this eligible need: {outcome}. No session has a place that they could use: look for other support',
    cy: 'Rhywbeth ar gyfer yr angen cymwys hwn: {outcome}. Nid oes gan unrhyw sesiwn le y gallent ei ddefnyddio: chwiliwch am gymorth arall',
    ...staff,
  }),
  notServed: says<{ words: string }>({
    en: 'Support for “{words}”',
    cy: 'Cymorth ar gyfer “{words}”',
    ...staff,
  }),
  notMet: says<{ outcome: string }>({
    en: 'Something for this eligible need: {outcome}',
    cy: 'Rhywbeth ar gyfer yr angen cymwys hwn: {outcome}',
    ...staff,
  }),
  line: says<{ what: string; lacks: string }>({
    en: '{what}: {lacks}',
    cy: '{what}: {lacks}',
    ...staff,
    sameInBoth: true,
  }),
} as const

export const gapWords: Readonly<Record<LineGap, Sentence>> = {
  start: said('a first day in the plan', 'diwrnod cyntaf yn y cynllun'),
  outcome: said('which outcome it serves', 'pa ganlyniad y mae’n ei wasanaethu'),
  need: said(
    'which need the direct payment meets',
    'pa angen y mae’r taliad uniongyrchol yn ei ddiwallu',
  ),
  provider: said('the provider', 'y darparwr'),
  route: said('how the money is held', 'sut mae’r arian yn cael ei ddal'),
  ratio: said('the ratio', 'y gymhareb'),
  price: said('where the price comes from', 'o ble mae’r pris yn dod'),
  chooser: said('why the person did not choose', 'pam na ddewisodd y person'),
}

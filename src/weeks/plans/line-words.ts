import { type Sentence, says } from '#ground/words/says.ts'
import type { Choice, LineKind, LineRoute, PriceSource } from './plan-line.ts'
import type { OfferBlock } from './session-offer.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

export const lineKindWords: Readonly<Record<LineKind, Sentence>> = {
  session: said('Session', 'Sesiwn'),
  'personal-assistant': said('Personal assistant', 'Cynorthwyydd personol'),
  community: said('Free in the community', 'Am ddim yn y gymuned'),
  transport: said('Transport', 'Cludiant'),
  tenancy: said('Support at home', 'Cymorth gartref'),
  equipment: said('Equipment', 'Offer'),
  'one-off': said('Something once', 'Rhywbeth unwaith'),
}
/** Each is as good as another: in no order of worth. */
export const lineRouteWords: Readonly<Record<LineRoute, Sentence>> = {
  'direct-payment': said('Direct payment', 'Taliad uniongyrchol'),
  'service-fund': said('Individual service fund', 'Cronfa gwasanaeth unigol'),
  managed: said('The council arranges it', 'Mae’r cyngor yn ei drefnu'),
  none: said('It costs nothing', 'Nid yw’n costio dim'),
}
export const sourceWords: Readonly<Record<PriceSource, Sentence>> = {
  'session-price': said('The session’s price', 'Pris y sesiwn'),
  'rate-table': said('The council’s rate', 'Cyfradd y cyngor'),
  quote: said('A quotation', 'Dyfynbris'),
  import: said('From the council’s other records', 'O’r system achosion'),
  free: said('It is free', 'Mae am ddim'),
}
export const byWords: Readonly<Record<Choice['by'], Sentence>> = {
  person: said('The person', 'Y person'),
  'with-help': said('The person, with help', 'Y person, gyda help'),
  'someone-else': said('Someone else', 'Rhywun arall'),
}
export const howWords: Readonly<Record<Choice['how'], Sentence>> = {
  talk: said('By talking', 'Drwy siarad'),
  picture: said('With pictures', 'Gyda lluniau'),
  object: said('With objects', 'Gyda gwrthrychau'),
  sign: said('By signing', 'Drwy arwyddo'),
  writing: said('In writing', 'Yn ysgrifenedig'),
  observed: said('Seen in what they do', 'Wedi’i weld yn yr hyn a wnânt'),
  'not-known': said('Not known', 'Ddim yn hysbys'),
}
export const blockWords: Readonly<Record<OfferBlock, Sentence>> = {
  ended: said('It no longer runs', 'Nid yw’n rhedeg mwyach'),
  'not-assessed': said(
    'No ratio is assessed for this setting',
    'Nid oes cymhareb wedi’i hasesu ar gyfer y lleoliad hwn',
  ),
  ratio: said(
    'Rule R47: staffed below the assessed ratio, with no decision on positive risk',
    'Rheol R47: llai o staff na’r gymhareb a aseswyd, heb benderfyniad risg gadarnhaol',
  ),
  full: said('It is full', 'Mae’n llawn'),
  'does-not-fit': said('It does not fit the person', 'Nid yw’n addas i’r person'),
}

/** What the pages of one line say. */
export const words = {
  chooseKind: said('What kind of support?', 'Pa fath o gymorth?'),
  continue: said('Continue', 'Parhau'),
  what: said('What it is, as the person knows it', 'Beth ydyw, fel mae’r person yn ei adnabod'),
  hoursAWeek: said('Hours a week', 'Oriau’r wythnos'),
  tripsAWeek: said('Trips a week', 'Teithiau’r wythnos'),
  timesAWeek: said('Times a week', 'Sawl gwaith yr wythnos'),
  weeks: said('Weeks in a year', 'Wythnosau’r flwyddyn'),
  hoursEach: said('Hours each time', 'Oriau bob tro'),
  price: said('Price each, in pounds', 'Pris yr un, mewn punnoedd'),
  source: said('Where the price comes from', 'O ble mae’r pris yn dod'),
  route: said('How the money is held', 'Sut mae’r arian yn cael ei ddal'),
  routeHint: said(
    'Each way is as good as another. The person chooses.',
    'Mae pob ffordd cystal â’i gilydd. Y person sy’n dewis.',
  ),
  outcomes: said('What they want that it serves', 'Beth maen nhw ei eisiau y mae’n ei wasanaethu'),
  needs: said('Eligible needs that it meets', 'Anghenion cymwys y mae’n eu diwallu'),
  startsOn: said('First day', 'Diwrnod cyntaf'),
  startsOnHint: says<{ day: string }>({
    en: 'The plan begins on {day}.',
    cy: 'Mae’r cynllun yn dechrau ar {day}.',
    ...staff,
  }),
  endsOn: said('Last day, if there is one', 'Diwrnod olaf, os oes un'),
  endsOnHint: said('Leave it empty where it goes on.', 'Gadewch ef yn wag lle mae’n parhau.'),
  weekday: said(
    'Day of the week, if it is always the same',
    'Diwrnod yr wythnos, os yw bob amser yr un fath',
  ),
  noDay: said('It differs', 'Mae’n amrywio'),
  at: said('Starts at', 'Yn dechrau am'),
  atHint: said(
    'Such as 14:00. Leave it empty where it differs.',
    'Megis 14:00. Gadewch ef yn wag lle mae’n amrywio.',
  ),
  writeStart: said(
    'Rule R4: write the first day, such as 28 9 2026',
    'Rheol R4: ysgrifennwch y diwrnod cyntaf, megis 28 9 2026',
  ),
  writeEnd: said(
    'Write a last day that there is, or leave it empty',
    'Ysgrifennwch ddiwrnod olaf sy’n bod, neu gadewch ef yn wag',
  ),
  writeTime: said('Write a time, such as 14:00', 'Ysgrifennwch amser, megis 14:00'),
  chooseDay: said(
    'Choose the day of the week for this time',
    'Dewiswch ddiwrnod yr wythnos ar gyfer yr amser hwn',
  ),
  sessionBegins: says<{ day: string }>({
    en: 'The session begins on {day}. Write that day or a later one.',
    cy: 'Mae’r sesiwn yn dechrau ar {day}. Ysgrifennwch y diwrnod hwnnw neu un diweddarach.',
    ...staff,
  }),
  inYearDays: says<{ day: string; days: number; money: string }>({
    en: 'To {day}: {days, plural, one {# open day} other {# open days}}, {money}',
    cy: 'Hyd at {day}: {days, plural, zero {# diwrnod agored} one {# diwrnod agored} two {# ddiwrnod agored} few {# diwrnod agored} many {# diwrnod agored} other {# diwrnod agored}}, {money}',
    ...staff,
  }),
  inYear: says<{ day: string; money: string }>({
    en: 'To {day}: {money}',
    cy: 'Hyd at {day}: {money}',
    ...staff,
  }),
  bothFigures: says<{ day: string; money: string }>({
    en: 'A full year is what the budget is agreed on. From each first day to {day} the plan comes to {money}.',
    cy: 'Ar flwyddyn lawn y cytunir ar y gyllideb. O bob diwrnod cyntaf hyd at {day} mae’r cynllun yn dod i {money}.',
    ...staff,
  }),
  by: said('Who chose it?', 'Pwy ddewisodd?'),
  how: said('How did they choose?', 'Sut dewison nhw?'),
  itsWords: said('What they said or showed', 'Beth ddywedon nhw neu ei ddangos'),
  reason: said('Reason', 'Rheswm'),
  reasonHint: said(
    'Needed where someone else chose, or where a carer would rather have something else.',
    'Mae ei angen lle dewisodd rhywun arall, neu lle byddai’n well gan ofalwr rywbeth arall.',
  ),
  carer: said(
    'What a carer would rather have, if anything',
    'Beth fyddai’n well gan ofalwr, os o gwbl',
  ),
  carerHint: said(
    'Kept apart from the person’s choice, which leads.',
    'Yn cael ei gadw ar wahân i ddewis y person, sy’n arwain.',
  ),
  driving: said(
    'Hours a week that a carer drives or waits for it',
    'Oriau’r wythnos y mae gofalwr yn gyrru neu’n aros',
  ),
  saved: said(
    'Hours a week of driving that a carer is spared',
    'Oriau gyrru’r wythnos a arbedir i ofalwr',
  ),
  writeIt: said('Write what it is', 'Ysgrifennwch beth ydyw'),
  writeNumber: said('Write a number, such as 2 or 1.5', 'Ysgrifennwch rif, megis 2 neu 1.5'),
  writeWeeks: said(
    'Write a number of weeks, from 1 to 53',
    'Ysgrifennwch nifer o wythnosau, o 1 i 53',
  ),
  writePrice: said(
    'Write pounds and pence, such as 17.20',
    'Ysgrifennwch bunnoedd a cheiniogau, megis 17.20',
  ),
  chooseOne: said('Choose one', 'Dewiswch un'),
  findTitle: said('Find a session', 'Dod o hyd i sesiwn'),
  activity: said('Activity', 'Gweithgaredd'),
  anyActivity: said('Any activity', 'Unrhyw weithgaredd'),
  day: said('Day', 'Diwrnod'),
  anyDay: said('Any day', 'Unrhyw ddiwrnod'),
  show: said('Show sessions', 'Dangos sesiynau'),
  fit: says<{ total: number }>({
    en: '{total, plural, =0 {Nothing fits} one {# session fits} other {# sessions fit}}',
    cy: '{total, plural, =0 {Nid oes dim yn addas} zero {# sesiwn yn addas} one {# sesiwn yn addas} two {# sesiwn yn addas} few {# sesiwn yn addas} many {# sesiwn yn addas} other {# sesiwn yn addas}}',
    ...staff,
  }),
  excluded: says<{ total: number }>({
    en: '{total, plural, =0 {Nothing was left out} one {# session was left out} other {# sessions were left out}}',
    cy: '{total, plural, =0 {Ni adawyd dim allan} zero {Gadawyd # sesiwn allan} one {Gadawyd # sesiwn allan} two {Gadawyd # sesiwn allan} few {Gadawyd # sesiwn allan} many {Gadawyd # sesiwn allan} other {Gadawyd # sesiwn allan}}',
    ...staff,
  }),
  fitOrder: said(
    'What they like or are good at comes first, then the cheapest.',
    'Yr hyn y maen nhw’n ei hoffi neu’n dda am ei wneud sy’n dod gyntaf, yna’r rhataf.',
  ),
  firstOf: says<{ shown: number }>({
    en: 'The first {shown} are here. Choose an activity or a day to see others.',
    cy: 'Dyma’r {shown} cyntaf. Dewiswch weithgaredd neu ddiwrnod i weld eraill.',
    ...staff,
  }),
  travel: said('Travel', 'Teithio'),
  session: said('Session', 'Sesiwn'),
  when: said('When', 'Pryd'),
  ratioPrice: said('Price at their ratio', 'Pris yn ôl eu cymhareb'),
  places: said('Places left', 'Lleoedd ar ôl'),
  choose: says<{ title: string }>({ en: 'Choose {title}', cy: 'Dewis: {title}', ...staff }),
  chosen: said('In the plan', 'Yn y cynllun'),
  atOnce: says<{ what: string }>({
    en: 'At the same time as “{what}” in the plan',
    cy: 'Ar yr un pryd â “{what}” yn y cynllun',
    ...staff,
  }),
  decideRisk: said('Decide with the person', 'Penderfynu gyda’r person'),
  notFit: said(
    'This session cannot be put into the plan:',
    'Ni ellir rhoi’r sesiwn hon yn y cynllun:',
  ),
  onOpenDays: says<{ days: number }>({
    en: '{days, plural, one {# open day a year} other {# open days a year}}',
    cy: '{days, plural, zero {# diwrnod agored} one {# diwrnod agored} two {# ddiwrnod agored} few {# diwrnod agored} many {# diwrnod agored} other {# diwrnod agored}} y flwyddyn',
    readers: 'staff',
  }),
  openDays: said('On every open day', 'Ar bob diwrnod agored'),
  weekly: says<{ times: string; weeks: number }>({
    en: '{times} a week for {weeks} weeks',
    cy: '{times} yr wythnos; wythnosau: {weeks}',
    ...staff,
  }),
  once: said('Once', 'Unwaith'),
  switch: said('Another provider', 'Darparwr arall'),
  switchHint: says<{ weeks: number }>({
    en: 'The old place runs on for {weeks} weeks of notice. The new one begins the day after, so that no day is lost.',
    cy: 'Mae’r hen le yn parhau drwy’r cyfnod rhybudd; wythnosau: {weeks}. Mae’r un newydd yn dechrau drannoeth, fel na chollir diwrnod.',
    ...staff,
  }),
} as const

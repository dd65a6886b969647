import { type Sentence, says } from '#ground/words/says.ts'
import type { FeeReason } from '#weeks/bookings/cancellation.ts'
import type { Basis, Due } from './payable.ts'
import type { RuleSetKind } from './rule-set.ts'
import type { Part } from './totals.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string): Sentence => says({ en, cy, ...staff })

export const payableWords = {
  title: said('What days come to', 'Gwerth y diwrnodau'),
  about: said(
    'Days become payable once their register is signed off and every welfare check is closed. Only a day that took place may count in what somebody pays.',
    'Daw diwrnodau yn daladwy ar ôl cymeradwyo eu cofrestr a chau pob gwiriad lles. Dim ond diwrnod a ddigwyddodd all gyfrif yn yr hyn y mae rhywun yn ei dalu.',
  ),
  month: said('Month', 'Mis'),
  monthHint: said('For example, 2027-03', 'Er enghraifft, 2027-03'),
  monthWrong: said('Write a month, like 2027-03', 'Ysgrifennwch fis, fel 2027-03'),
  show: said('Show', 'Dangos'),
  ofMonth: says<{ month: string }>({ en: 'Days of {month}', cy: 'Diwrnodau {month}', ...staff }),
  none: said('No day of this month is payable yet.', 'Nid oes diwrnod o’r mis hwn yn daladwy eto.'),
  waits: says<{ sittings: number; checks: number }>({
    en: 'Registers not signed off: {sittings}. Welfare checks open: {checks}. Their days are not in these figures.',
    cy: 'Cofrestri heb eu cymeradwyo: {sittings}. Gwiriadau lles ar agor: {checks}. Nid yw eu diwrnodau yn y ffigurau hyn.',
    ...staff,
  }),
  byRoute: said(
    'By how the person’s money is held',
    'Yn ôl sut y mae arian y person yn cael ei ddal',
  ),
  route: said('Route', 'Llwybr'),
  days: said('Days', 'Diwrnodau'),
  compare: said('The same month by other rules', 'Yr un mis yn ôl rheolau eraill'),
  rules: said('Rules', 'Rheolau'),
  difference: said('More for providers', 'Mwy i ddarparwyr'),
  whatCame: said('What came of the days', 'Beth ddaeth o’r diwrnodau'),
  try: said('Try other rules', 'Rhoi cynnig ar reolau eraill'),
  tryHelp: said(
    'Nothing is saved or proposed. To propose a rule, go to the council’s rules.',
    'Ni chaiff dim ei gadw na’i gynnig. I gynnig rheol, ewch i reolau’r cyngor.',
  ),
  band: says<{ hours: number }>({
    en: 'Share of the price with at least {hours} hours’ notice, percent',
    cy: 'Cyfran o’r pris gydag o leiaf {hours} awr o rybudd, y cant',
    ...staff,
  }),
  bandNone: said(
    'Share with less notice or none, percent',
    'Cyfran gyda llai o rybudd neu ddim, y cant',
  ),
  percentWrong: said('Write a percentage from 0 to 100', 'Ysgrifennwch ganran o 0 i 100'),
  timesField: said(
    'Days of illness in the sickness allowance',
    'Diwrnodau salwch yn y lwfans salwch',
  ),
  timesWrong: said('Write a whole number from 0 to 52', 'Ysgrifennwch rif cyfan o 0 i 52'),
  compareNow: said('Compare', 'Cymharu'),
  fewer: said('fewer than 5', 'llai na 5'),
  toDays: said('Where and when days take place', 'Ble a phryd y cynhelir diwrnodau'),

  mine: said('What we are paid', 'Beth rydym yn cael ein talu'),
  mineAbout: said(
    'Each week of the last eight, and days that somebody has given up ahead. Who pays is not your worry: you are paid.',
    'Pob un o’r wyth wythnos diwethaf, a’r diwrnodau y mae rhywun wedi’u hildio o’n blaenau. Nid chi sy’n gorfod poeni pwy sy’n talu: cewch eich talu.',
  ),
  mineNone: said(
    'No day of this week is payable yet.',
    'Nid oes diwrnod o’r wythnos hon yn daladwy eto.',
  ),
  weekBefore: said('The week before', 'Yr wythnos cynt'),
  weekAfter: said('The week after', 'Yr wythnos wedyn'),
  ahead: said('Given up ahead', 'Wedi’u hildio ymlaen llaw'),
  day: said('Day', 'Diwrnod'),
  who: said('Who', 'Pwy'),
  session: said('Session', 'Sesiwn'),
  what: said('What came of it', 'Beth ddaeth ohono'),
  youGet: said('You get', 'Cewch chi'),
  from: said('From', 'Oddi wrth'),
  fromCouncil: said('The council', 'Y cyngor'),
  fromPackage: said('The person’s package', 'Pecyn y person'),
  fromNobody: said('Nobody', 'Neb'),
  total: said('Total', 'Cyfanswm'),
}

export const basisWords: Readonly<Record<Basis, Sentence>> = {
  attended: said('Came', 'Daeth'),
  'did-not-come': said('Did not come', 'Ni ddaeth'),
  'cancelled-late': said('Said so late', 'Dywedwyd yn hwyr'),
  'cancelled-in-time': said('Said so in time', 'Dywedwyd mewn pryd'),
  'cancelled-by-provider': said(
    'Cancelled by who runs it',
    'Wedi’i ganslo gan y sawl sy’n ei redeg',
  ),
  held: said('Place held', 'Lle wedi’i gadw'),
  notice: said('Notice', 'Rhybudd'),
}

export const partWords: Readonly<Record<Part, Sentence>> = {
  provider: said('To providers', 'I ddarparwyr'),
  package: said('From packages', 'O becynnau'),
  council: said('From the council’s allowance', 'O lwfans y cyngor'),
  chargeable: said('May count in charges', 'Gall gyfrif mewn taliadau'),
}

export const setWords: Readonly<Record<RuleSetKind, Sentence>> = {
  present: said('The council’s rules that month', 'Rheolau’r cyngor y mis hwnnw'),
  proposed: said('Rules that are proposed now', 'Rheolau sydd wedi’u cynnig nawr'),
  tried: said('Rules that you try', 'Rheolau rydych yn rhoi cynnig arnynt'),
  'only-attended': said('Only days that took place', 'Dim ond diwrnodau a ddigwyddodd'),
  'every-planned': said('Every planned day', 'Pob diwrnod a gynlluniwyd'),
}

export const routeWords = {
  'direct-payment': said('Direct payment', 'Taliad uniongyrchol'),
  'service-fund': said('Individual service fund', 'Cronfa gwasanaeth unigol'),
  managed: said('The council arranges it', 'Mae’r cyngor yn ei drefnu'),
  none: said('None', 'Dim'),
} as const

const reasonWords = {
  band: says<{ share: string; hours: number }>({
    en: '{share} of the price by policy: notice of {hours} hours or more',
    cy: '{share} o’r pris yn ôl polisi: rhybudd o {hours} awr neu fwy',
    ...staff,
  }),
  late: says<{ share: string }>({
    en: '{share} of the price by policy: late notice',
    cy: '{share} o’r pris yn ôl polisi: rhybudd hwyr',
    ...staff,
  }),
  none: says<{ share: string }>({
    en: '{share} of the price by policy: no notice',
    cy: '{share} o’r pris yn ôl polisi: dim rhybudd',
    ...staff,
  }),
  sickness: says<{ nth: number; of: number }>({
    en: 'waived: illness {nth} of {of} in the allowance, which the council pays',
    cy: 'wedi’i hepgor: salwch {nth} o {of} yn y lwfans, y mae’r cyngor yn ei dalu',
    ...staff,
  }),
  waived: said(
    'waived for the person: the council pays',
    'wedi’i hepgor i’r person: y cyngor sy’n talu',
  ),
  provider: said(
    'cancelled by who runs it: nothing to pay',
    'wedi’i ganslo gan y sawl sy’n ei redeg: dim i’w dalu',
  ),
  held: says<{ week: number; share: string }>({
    en: 'place held, week {week}: {share} of the price',
    cy: 'lle wedi’i gadw, wythnos {week}: {share} o’r pris',
    ...staff,
  }),
  notice: says<{ day: string }>({
    en: 'notice until {day}',
    cy: 'rhybudd hyd at {day}',
    ...staff,
  }),
  attended: said('came', 'daeth'),
  swap: said('another day in its place', 'diwrnod arall yn ei le'),
  closed: said('closed', 'ar gau'),
}

/** A reason for whoever is paid: what made a fee fall on nobody is said only where it is illness. */
export function sayReason(
  view: Parameters<Sentence>[0],
  reason: Due['reasons'][number],
  say: { readonly share: (share: number) => string; readonly day: (on: string) => string },
): string {
  if (reason.rule === 'R9') return reasonWords.attended(view)
  const fee: FeeReason = reason
  switch (fee.rule) {
    case 'R21':
      if (fee.kind === 'sickness-allowance') return reasonWords.sickness(view, fee)
      if (fee.kind === 'did-not-come')
        return reasonWords.none(view, { share: say.share(fee.share) })
      return fee.hours === 0
        ? reasonWords.late(view, { share: say.share(fee.share) })
        : reasonWords.band(view, { share: say.share(fee.share), hours: fee.hours })
    case 'R22':
      return reasonWords.provider(view)
    case 'R24':
      return reasonWords.held(view, { week: fee.week, share: say.share(fee.share) })
    case 'R25':
      return reasonWords.notice(view, { day: say.day(fee.until) })
    case 'R26':
      return reasonWords.closed(view)
    case 'fairness':
      return fee.kind === 'swap' ? reasonWords.swap(view) : reasonWords.waived(view)
  }
}

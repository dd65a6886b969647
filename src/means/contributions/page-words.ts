import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

export const pageWords = {
  money: says({ en: 'What people pay', cy: 'Beth mae pobl yn ei dalu' }),
  moneyAbout: says({
    en: 'Everybody whom the council knows, with what they pay today. Nothing of an assessment of need is shown here.',
    cy: 'Pawb mae’r cyngor yn eu hadnabod, gyda’r hyn maent yn ei dalu heddiw. Ni ddangosir dim o asesiad o anghenion yma.',
    ...staff,
  }),
  directPayment: says({
    en: 'Direct payment account',
    cy: 'Cyfrif taliad uniongyrchol',
    ...staff,
  }),
  directPayments: says({
    en: 'Direct payment accounts',
    cy: 'Cyfrifon taliadau uniongyrchol',
    ...staff,
  }),
  find: says({ en: 'Find a person', cy: 'Dod o hyd i berson' }),
  findHint: says({
    en: 'A name or a reference. It is not kept in the address of the page.',
    cy: 'Enw neu gyfeirnod. Nid yw’n cael ei gadw yng nghyfeiriad y dudalen.',
    ...staff,
  }),
  search: says({ en: 'Search', cy: 'Chwilio' }),
  tooLong: says({
    en: 'Write no more than 100 letters',
    cy: 'Ysgrifennwch ddim mwy na 100 llythyren',
  }),
  everyone: says({ en: 'Show everyone', cy: 'Dangos pawb' }),
  onlyWithout: says({
    en: 'Show those without a financial assessment',
    cy: 'Dangos y rhai heb asesiad ariannol',
  }),
  found: says<{ total: number }>({
    en: '{total, plural, one {# person} other {# people}}',
    cy: '{total, plural, zero {# o bobl} one {# person} two {# berson} few {# o bobl} many {# o bobl} other {# o bobl}}',
  }),
  firstOf: says<{ shown: number; total: number }>({
    en: 'The first {shown} of {total}. Write more of the name to find fewer.',
    cy: 'Y {shown} cyntaf o {total}. Ysgrifennwch fwy o’r enw i ddod o hyd i lai.',
    ...staff,
  }),
  nobody: says({ en: 'Nobody fits.', cy: 'Does neb yn cyfateb.' }),
  name: says({ en: 'Name', cy: 'Enw' }),
  reference: says({ en: 'Reference', cy: 'Cyfeirnod' }),
  pays: says({ en: 'Pays at most', cy: 'Yn talu ar y mwyaf' }),
  since: says({ en: 'Since', cy: 'Ers' }),
  notAssessed: says({ en: 'Not assessed', cy: 'Heb ei asesu' }),
  aWeek: says<{ amount: string }>({ en: '{amount} a week', cy: '{amount} yr wythnos' }),
  fullCost: says({ en: 'The full cost', cy: 'Y gost lawn' }),
  free: says({ en: 'Nothing', cy: 'Dim byd' }),

  title: says<{ name: string }>({
    en: 'What they pay: {name}',
    cy: 'Beth maen nhw’n ei dalu: {name}',
  }),
  person: says({ en: 'Back to the person', cy: 'Yn ôl at y person' }),
  none: says({
    en: 'There is no financial assessment for today, so what this person pays is not known. Nothing is charged until one is made.',
    cy: 'Nid oes asesiad ariannol ar gyfer heddiw, felly nid yw’n hysbys beth mae’r person hwn yn ei dalu. Ni chodir dim nes bod un yn cael ei wneud.',
    ...staff,
  }),
  holdsFrom: says<{ day: string }>({ en: 'From {day}.', cy: 'O {day}.' }),
  holdsTo: says<{ from: string; to: string }>({
    en: 'From {from} to {to}.',
    cy: 'O {from} hyd {to}.',
  }),
  assessedOn: says<{ day: string }>({
    en: 'Worked out: {day}.',
    cy: 'Cyfrifwyd: {day}.',
  }),
  rulesUsed: says({
    en: 'The dated rules that were used',
    cy: 'Y rheolau dyddiedig a ddefnyddiwyd',
  }),
  ruleFrom: says<{ rule: string; day: string }>({
    en: '{rule}: the row from {day}',
    cy: '{rule}: y rhes o {day}',
  }),
  ruleOwn: says<{ rule: string; day: string }>({
    en: '{rule}: the council’s own row from {day}',
    cy: '{rule}: rhes y cyngor ei hun o {day}',
  }),
  carerNever: says({
    en: 'Only the person pays this. A carer is never billed for it.',
    cy: 'Y person yn unig sy’n talu hyn. Nid yw gofalwr byth yn cael bil amdano.',
    ...staff,
  }),
  supersededOn: says<{ day: string }>({
    en: 'Worked out again: {day}.',
    cy: 'Cyfrifwyd eto: {day}.',
  }),
  before: says({ en: 'Other financial assessments', cy: 'Asesiadau ariannol eraill' }),
  assess: says({ en: 'Make a financial assessment', cy: 'Gwneud asesiad ariannol' }),
  assessAgain: says({ en: 'Assess again', cy: 'Asesu eto' }),
  whatIf: says({
    en: 'What if the money were different?',
    cy: 'Beth pe bai’r arian yn wahanol?',
  }),
  inTheirWords: says({
    en: 'As it is said to the person',
    cy: 'Fel mae’n cael ei ddweud wrth y person',
  }),
}

import { says } from '#ground/words/says.ts'

/** The lines of a charge, as the person, their family and officers all read them. */
export const chargeWords = {
  caption: says({
    en: 'How it was worked out',
    cy: 'Sut y cafodd ei gyfrifo',
  }),
  line: says({ en: 'Line', cy: 'Llinell' }),
  eachWeek: says({ en: 'Each week', cy: 'Bob wythnos' }),
  comingIn: says({ en: 'Money coming in', cy: 'Arian yn dod i mewn' }),
  takenOff: says({ en: 'Taken off before anything is charged', cy: 'Tynnir cyn codi dim' }),
  outcome: says({
    en: 'What is left, and what is paid',
    cy: 'Beth sydd ar ôl, a beth sy’n cael ei dalu',
  }),
  counted: says({ en: 'Money that counts', cy: 'Arian sy’n cyfrif' }),
  notCounted: says<{ what: string }>({
    en: '{what}: never counted',
    cy: '{what}: byth yn cael ei gyfrif',
  }),
  more: says<{ share: number }>({
    en: '{share} per cent more, as Wales adds',
    cy: '{share} y cant yn fwy, fel mae Cymru’n ei ychwanegu',
    readers: 'staff',
  }),
  toLiveOn: says({
    en: 'Minimum income: left to live on, whatever is charged',
    cy: 'Isafswm incwm: ar ôl i fyw arno, beth bynnag a godir',
    easy: { en: 'Money left to live on', cy: 'Arian ar ôl i fyw arno' },
  }),
  expense: says<{ what: string }>({
    en: 'Cost of disability: {what}',
    cy: 'Cost anabledd: {what}',
  }),
  expenseCovered: says<{ what: string }>({
    en: '{what}: the minimum income covers it',
    cy: '{what}: mae’r isafswm incwm yn ei gynnwys',
  }),
  left: says({ en: 'What is left', cy: 'Beth sydd ar ôl' }),
  short: says({
    en: 'Short of the minimum income, by',
    cy: 'Yn brin o’r isafswm incwm, o',
  }),
  tariff: says<{ capital: string }>({
    en: 'Savings of {capital} count as',
    cy: 'Mae cynilion o {capital} yn cyfrif fel',
  }),
  savingsFree: says<{ capital: string; limit: string }>({
    en: 'Savings of {capital} count for nothing: the limit is {limit}',
    cy: 'Nid yw cynilion o {capital} yn cyfrif: y terfyn yw {limit}',
  }),
  overUpper: says<{ capital: string; limit: string }>({
    en: 'Savings of {capital} are above the limit of {limit}',
    cy: 'Mae cynilion o {capital} uwchlaw’r terfyn o {limit}',
  }),
  cap: says({
    en: 'Nobody is charged more than',
    cy: 'Ni chodir mwy na hyn ar neb',
  }),
  tooLittle: says({
    en: 'Nothing is collected below',
    cy: 'Ni chesglir dim o dan',
  }),
  exempt: says<{ why: string }>({ en: 'Free: {why}', cy: 'Am ddim: {why}' }),
  leftOut: says<{ what: string }>({
    en: 'Never charged for: {what}',
    cy: 'Ni chodir byth am: {what}',
  }),
  declined: says({
    en: 'No figures were given',
    cy: 'Ni roddwyd ffigurau',
  }),
  maximum: says({
    en: 'The most to pay in a week',
    cy: 'Y mwyaf i’w dalu mewn wythnos',
  }),
  fullCost: says({
    en: 'The full cost of the support',
    cy: 'Cost lawn y gefnogaeth',
  }),
  nothing: says({ en: 'Nothing', cy: 'Dim byd' }),
  never: says({
    en: 'Never more than the support of that week costs. In a week with no support there is nothing to pay.',
    cy: 'Byth yn fwy na chost cefnogaeth yr wythnos honno. Mewn wythnos heb gefnogaeth does dim i’w dalu.',
    easy: {
      en: 'A week with no support costs nothing.',
      cy: 'Mae wythnos heb gefnogaeth am ddim.',
    },
  }),
}

/** The same to the person, in short sentences. */
export const easyChargeWords = {
  comingIn: says<{ amount: string }>({
    en: 'The money that counts is {amount} each week.',
    cy: 'Yr arian sy’n cyfrif yw {amount} bob wythnos.',
  }),
  notCounted: says<{ what: string }>({
    en: 'We do not count this: {what}.',
    cy: 'Nid ydym yn cyfrif hyn: {what}.',
  }),
  toLiveOn: says<{ amount: string }>({
    en: 'You must be left with {amount} to live on.',
    cy: 'Rhaid gadael {amount} i chi fyw arno.',
  }),
  expenses: says<{ amount: string }>({
    en: 'You spend {amount} because of your disability. We take that off too.',
    cy: 'Rydych yn gwario {amount} oherwydd eich anabledd. Rydym yn tynnu hynny hefyd.',
  }),
  savings: says<{ amount: string }>({
    en: 'For your savings we add {amount} each week.',
    cy: 'Am eich cynilion rydym yn ychwanegu {amount} bob wythnos.',
  }),
  overUpper: says({
    en: 'You have a lot of savings. So you pay for your support yourself.',
    cy: 'Mae gennych lawer o gynilion. Felly rydych yn talu am eich cefnogaeth eich hun.',
  }),
  declined: says({
    en: 'You did not want to tell us about your money. That is all right.',
    cy: 'Doeddech chi ddim eisiau dweud wrthym am eich arian. Mae hynny’n iawn.',
  }),
  cap: says<{ amount: string }>({
    en: 'Nobody pays more than {amount} a week.',
    cy: 'Does neb yn talu mwy na {amount} yr wythnos.',
  }),
  youPay: says<{ amount: string }>({
    en: 'You pay {amount} a week, and never more. The council pays the rest.',
    cy: 'Rydych yn talu {amount} yr wythnos, a byth mwy. Mae’r cyngor yn talu’r gweddill.',
  }),
  youPayNothing: says({
    en: 'You pay nothing. The council pays for it all.',
    cy: 'Dydych chi ddim yn talu dim. Mae’r cyngor yn talu am y cyfan.',
  }),
  youPayAll: says({
    en: 'You pay what your support costs.',
    cy: 'Rydych yn talu beth mae eich cefnogaeth yn ei gostio.',
  }),
}

import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

export const formWords = {
  title: says<{ name: string }>({
    en: 'Financial assessment: {name}',
    cy: 'Asesiad ariannol: {name}',
  }),
  about: says({
    en: 'What the person told you, in pounds a week. Leave empty what they do not have. Nothing is kept until you have seen how it works out.',
    cy: 'Beth ddywedodd y person wrthych, mewn punnoedd yr wythnos. Gadewch yn wag yr hyn nad oes ganddynt. Ni chedwir dim nes i chi weld sut mae’n cael ei gyfrifo.',
    ...staff,
  }),
  income: says({ en: 'Money coming in each week', cy: 'Arian yn dod i mewn bob wythnos' }),
  neverCounted: says({
    en: 'Written down so that it can be seen, and never counted',
    cy: 'Ysgrifennir i lawr i’w weld, ond byth yn cael ei gyfrif',
  }),
  savings: says({ en: 'Savings and investments, in all', cy: 'Cynilion a buddsoddiadau, i gyd' }),
  savingsHint: says({
    en: 'In pounds. Not their home.',
    cy: 'Mewn punnoedd. Nid eu cartref.',
  }),
  expenses: says({
    en: 'Costs of disability each week',
    cy: 'Costau anabledd bob wythnos',
  }),
  expensesHint: says({
    en: 'What they spend because of their disability: laundry, special food, heating. Keep the evidence.',
    cy: 'Beth maent yn ei wario oherwydd eu hanabledd: golchi dillad, bwyd arbennig, gwres. Cadwch y dystiolaeth.',
    ...staff,
  }),
  what: says<{ number: number }>({ en: 'Cost {number}: what', cy: 'Cost {number}: beth' }),
  howMuch: says<{ number: number }>({
    en: 'Cost {number}: pounds a week',
    cy: 'Cost {number}: punnoedd yr wythnos',
  }),
  anotherCost: says({ en: 'Add another cost', cy: 'Ychwanegu cost arall' }),
  minimum: says({ en: 'Minimum income', cy: 'Isafswm incwm' }),
  premiums: says({ en: 'What is added to it', cy: 'Beth sy’n cael ei ychwanegu ato' }),
  exempt: says({ en: 'Is their support free?', cy: 'Ydy eu cefnogaeth am ddim?' }),
  notExempt: says({ en: 'No', cy: 'Nac ydy' }),
  declined: says({
    en: 'They do not wish to give figures',
    cy: 'Nid ydynt yn dymuno rhoi ffigurau',
  }),
  declinedHint: says({
    en: 'Their own choice. They then pay the full cost, in Wales up to the weekly limit.',
    cy: 'Eu dewis nhw. Yna byddant yn talu’r gost lawn, yng Nghymru hyd at y terfyn wythnosol.',
    ...staff,
  }),
  from: says({ en: 'From which day does it hold?', cy: 'O ba ddiwrnod mae mewn grym?' }),
  fromHint: says({
    en: 'The rules of that day are used. It takes the place of what holds before it.',
    cy: 'Defnyddir rheolau’r diwrnod hwnnw. Mae’n cymryd lle’r hyn sydd mewn grym cyn hynny.',
    ...staff,
  }),
  workItOut: says({ en: 'Work it out', cy: 'Ei gyfrifo' }),
  check: says<{ name: string }>({
    en: 'Check what they pay: {name}',
    cy: 'Gwirio beth maen nhw’n ei dalu: {name}',
  }),
  checkAbout: says({
    en: 'Nothing is kept yet. Read each line with the person.',
    cy: 'Does dim wedi’i gadw eto. Darllenwch bob llinell gyda’r person.',
  }),
  save: says({ en: 'Save this assessment', cy: 'Cadw’r asesiad hwn' }),
  change: says({ en: 'Change the figures', cy: 'Newid y ffigurau' }),

  whatIf: says<{ name: string }>({ en: 'What if: {name}', cy: 'Beth pe bai: {name}' }),
  whatIfAbout: says({
    en: 'Try other figures and see what they would pay. Nothing is kept.',
    cy: 'Rhowch gynnig ar ffigurau eraill i weld beth fyddent yn ei dalu. Ni chedwir dim.',
  }),
  countedIncome: says({
    en: 'Money that counts, each week',
    cy: 'Arian sy’n cyfrif, bob wythnos',
  }),
  countedHint: says({
    en: 'Without earnings and without the mobility part of PIP or DLA',
    cy: 'Heb enillion a heb ran symudedd PIP neu DLA',
    ...staff,
  }),
  together: says({ en: 'all together', cy: 'gyda’i gilydd' }),
  allExpenses: says({
    en: 'Costs of disability, each week',
    cy: 'Costau anabledd, bob wythnos',
  }),

  notMoney: says({
    en: 'Write pounds and pence, such as 112.50',
    cy: 'Ysgrifennwch bunnoedd a cheiniogau, fel 112.50',
  }),
  savingsMissing: says({
    en: 'Write how much they have saved, or 0',
    cy: 'Ysgrifennwch faint maent wedi’i gynilo, neu 0',
  }),
  whatMissing: says({ en: 'Write what the cost is for', cy: 'Ysgrifennwch am beth mae’r gost' }),
  chooseMinimum: says({
    en: 'Choose the row of the minimum income',
    cy: 'Dewiswch res yr isafswm incwm',
  }),
  dayMissing: says({ en: 'Write the first day', cy: 'Ysgrifennwch y diwrnod cyntaf' }),
  dayWrong: says({
    en: 'Write a day that is in the calendar, such as 6 4 2026',
    cy: 'Ysgrifennwch ddiwrnod sydd yn y calendr, fel 6 4 2026',
    ...staff,
  }),
  lapsed: says<{ rule: string; day: string }>({
    en: 'Nothing can be worked out for {day}: the rule “{rule}” has no row for that day. Somebody must load one first.',
    cy: 'Ni ellir cyfrifo dim ar gyfer {day}: nid oes gan y rheol “{rule}” res ar gyfer y diwrnod hwnnw. Rhaid i rywun lwytho un yn gyntaf.',
    ...staff,
  }),
  noRow: says<{ row: string }>({
    en: 'The minimum income of that day has no amount for this: {row}. Somebody must load it first.',
    cy: 'Nid oes gan isafswm incwm y diwrnod hwnnw swm ar gyfer hyn: {row}. Rhaid i rywun ei lwytho yn gyntaf.',
    ...staff,
  }),
  notExemptHere: says({
    en: 'The rule “What is free” of that day does not free them',
    cy: 'Nid yw rheol “Beth sydd am ddim” y diwrnod hwnnw’n eu rhyddhau',
    ...staff,
  }),
  supersedes: says({
    en: 'It takes the place of the one from the same day, which is kept to be read.',
    cy: 'Mae’n cymryd lle’r un o’r un diwrnod, sy’n cael ei gadw i’w ddarllen.',
    ...staff,
  }),
}

import { type Sentence, says } from '#ground/words/says.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })
type Row = { row: number }

export const words = {
  title: staff('Read a bank statement', 'Darllen cyfriflen banc'),
  about: staff(
    'A CSV file from the bank or the card, with headings for date, description, amount and balance. Nothing is kept before you have seen each row.',
    'Ffeil CSV o’r banc neu’r cerdyn, gyda phenawdau ar gyfer dyddiad, disgrifiad, swm a balans. Ni chedwir dim cyn i chi weld pob rhes.',
  ),
  file: staff('The file', 'Y ffeil'),
  look: staff('See what it says', 'Gweld beth mae’n ei ddweud'),
  keep: staff('Keep it', 'Ei gadw'),
  holds: says<{ from: string; to: string; opening: string; closing: string }>({
    en: '{from} to {to}. There before: {opening}. There after: {closing}. It adds up.',
    cy: '{from} i {to}. Yno cynt: {opening}. Yno wedyn: {closing}. Mae’n gywir.',
    readers: 'staff',
  }),
  rows: staff('The rows', 'Y rhesi'),
  day: staff('Day', 'Diwrnod'),
  says: staff('What the bank says', 'Beth mae’r banc yn ei ddweud'),
  amount: staff('Amount', 'Swm'),
  what: staff('What it is', 'Beth yw e'),
  forRow: says<Row>({
    en: 'What is row {row}?',
    cy: 'Beth yw rhes {row}?',
    readers: 'staff',
  }),
  remember: says<Row>({
    en: 'Always so, where it contains (row {row})',
    cy: 'Bob amser felly, lle mae’n cynnwys (rhes {row})',
    readers: 'staff',
  }),
  choose: staff('Choose', 'Dewiswch'),
  oneOff: staff('Paid in by the council', 'Talwyd i mewn gan y cyngor'),
  leaveOut: staff('Leave it out, and talk about it', 'Ei adael allan, a siarad amdano'),
  answerRow: says<Row>({
    en: 'Choose what row {row} is',
    cy: 'Dewiswch beth yw rhes {row}',
    readers: 'staff',
  }),
  backToAccount: staff('Back to the account', 'Yn ôl at y cyfrif'),
} as const

export const foundWords: Readonly<Record<'matched' | 'known' | 'asked', Sentence>> = {
  matched: staff('Written down already', 'Wedi’i gofnodi eisoes'),
  known: staff('Known by a rule', 'Yn hysbys drwy reol'),
  asked: staff('Nobody knows yet', 'Nid oes neb yn gwybod eto'),
}

export const faultWords = {
  'no-file': staff('Choose a file', 'Dewiswch ffeil'),
  'no-rows': staff('There are no rows in this file', 'Nid oes rhesi yn y ffeil hon'),
  'not-a-table': staff(
    'This is not a CSV file with commas, in UTF-8',
    'Nid ffeil CSV â chomas mohoni, mewn UTF-8',
  ),
  headings: staff(
    'The first row must name date, description, amount and balance',
    'Rhaid i’r rhes gyntaf enwi date, description, amount a balance',
  ),
  'kept-already': staff(
    'This file was kept already. Nothing was changed',
    'Cadwyd y ffeil hon eisoes. Ni newidiwyd dim',
  ),
  'more-than-was-there': staff(
    'With these rows more would have gone out than was there. Record what was paid in first',
    'Gyda’r rhesi hyn byddai mwy wedi mynd allan nag oedd yno. Cofnodwch yr hyn a dalwyd i mewn yn gyntaf',
  ),
} as const

export const rowFaultWords = {
  'cut-off': says<Row>({
    en: 'The file is cut off at row {row}',
    cy: 'Mae’r ffeil wedi’i thorri yn rhes {row}',
    readers: 'staff',
  }),
  date: says<Row>({
    en: 'There is no such day in row {row}',
    cy: 'Nid oes y fath ddiwrnod yn rhes {row}',
    readers: 'staff',
  }),
  amount: says<Row>({
    en: 'There is no amount in pounds and pence in row {row}',
    cy: 'Nid oes swm mewn punnoedd a cheiniogau yn rhes {row}',
    readers: 'staff',
  }),
  currency: says<Row>({
    en: 'Row {row} is not in pounds',
    cy: 'Nid yw rhes {row} mewn punnoedd',
    readers: 'staff',
  }),
  'in-the-future': says<Row>({
    en: 'The day of row {row} has not come yet',
    cy: 'Nid yw diwrnod rhes {row} wedi dod eto',
    readers: 'staff',
  }),
  'before-it-was-opened': says<Row>({
    en: 'The account was not open on the day of row {row}',
    cy: 'Nid oedd y cyfrif ar agor ar ddiwrnod rhes {row}',
    readers: 'staff',
  }),
} as const

export const doesNotAddUp = says<Row & { money: string }>({
  en: 'The file does not add up: the balance of row {row} should be {money}',
  cy: 'Nid yw’r ffeil yn gywir: dylai balans rhes {row} fod yn {money}',
  readers: 'staff',
})

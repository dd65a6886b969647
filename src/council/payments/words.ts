import { minus, noMoney, type Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { AnswerFault } from './answers.ts'
import type { CallRefusal, DetailsRefusal } from './bank-details.ts'
import type { PrepareRefusal, ReleaseRefusal, WhyLeftOut } from './run.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string): Sentence => says({ en, cy, ...staff })

/** £24.00; −£24.00 where it is taken back. */
export const saySigned = (view: View, amount: Pence): string =>
  amount < 0 ? `−${sayMoney(view, minus(noMoney, amount))}` : sayMoney(view, amount)

export const paymentWords = {
  title: said('Payments to providers', 'Taliadau i ddarparwyr'),
  about: said(
    'Providers send no invoices: what they are paid comes from registers that are signed off. One person prepares a run, another releases it.',
    'Nid yw darparwyr yn anfon anfonebau: daw’r hyn a delir iddynt o gofrestri a gymeradwywyd. Mae un person yn paratoi rhediad, ac un arall yn ei ryddhau.',
  ),
  needsMe: said('What needs somebody', 'Beth sydd angen rhywun'),
  nothingNeeds: said('Nothing waits.', 'Nid oes dim yn aros.'),
  queries: said('Questions about lines', 'Cwestiynau am linellau'),
  held: said('Bank details to call back about', 'Manylion banc i alw’n ôl amdanynt'),
  returned: said(
    'Sent back by the bank, and in the next run again',
    'Wedi’u hanfon yn ôl gan y banc, ac yn y rhediad nesaf eto',
  ),
  prepare: said('Prepare a run', 'Paratoi rhediad'),
  upTo: said('Days up to', 'Diwrnodau hyd at'),
  payOn: said('Paid on', 'Telir ar'),
  prepareNow: said('Prepare', 'Paratoi'),
  noSuchDay: said('Write a day that there is', 'Ysgrifennwch ddiwrnod sy’n bod'),
  runs: said('Runs', 'Rhediadau'),
  noRuns: said('No run yet.', 'Dim rhediad eto.'),
  run: says<{ number: number }>({ en: 'Run {number}', cy: 'Rhediad {number}', ...staff }),
  ofDays: says<{ upTo: string; payOn: string }>({
    en: 'Days up to {upTo}, paid on {payOn}',
    cy: 'Diwrnodau hyd at {upTo}, i’w talu ar {payOn}',
    ...staff,
  }),
  preparedBy: says<{ name: string }>({
    ...{ en: 'Prepared by {name}', cy: 'Paratowyd gan {name}', ...staff },
  }),
  releasedBy: says<{ name: string }>({
    ...{ en: 'Released by {name}', cy: 'Rhyddhawyd gan {name}', ...staff },
  }),
  state: said('State', 'Cyflwr'),
  payments: said('Payments', 'Taliadau'),
  total: said('Total', 'Cyfanswm'),
  provider: said('Provider', 'Darparwr'),
  amount: said('Amount', 'Swm'),
  lines: said('Lines', 'Llinellau'),
  bankSays: said('The bank says', 'Mae’r banc yn dweud'),
  leftOut: said('Left out', 'Wedi’u gadael allan'),
  nobodyLeftOut: said('Nobody is left out.', 'Nid oes neb wedi’i adael allan.'),
  why: said('Why', 'Pam'),
  release: said('Release this run', 'Rhyddhau’r rhediad hwn'),
  releaseAbout: said(
    'The files are made once, and nothing in the run can be changed after.',
    'Gwneir y ffeiliau unwaith, ac ni ellir newid dim yn y rhediad wedyn.',
  ),
  waitsForOther: said(
    'It waits for somebody else to release it.',
    'Mae’n aros i rywun arall ei ryddhau.',
  ),
  callOff: said('Call this run off', 'Diddymu’r rhediad hwn'),
  files: said('Files', 'Ffeiliau'),
  fileOf: says<{ format: string; bytes: number }>({
    en: '{format}, {bytes, number} bytes',
    cy: '{format}, {bytes, number} beit',
    ...staff,
  }),
  fingerprint: said('Fingerprint (SHA-256)', 'Ôl bys (SHA-256)'),
  answers: said('Load the bank’s answers', 'Llwytho atebion y banc'),
  answersHint: said(
    'A CSV file with the columns end_to_end_id, status (accepted or rejected), amount, currency and reason, and a last row: total, how many, their sum, GBP.',
    'Ffeil CSV gyda’r colofnau end_to_end_id, status (accepted neu rejected), amount, currency a reason, a rhes olaf: total, faint, eu swm, GBP.',
  ),
  answersFile: said('File of answers', 'Ffeil o atebion'),
  load: said('Load', 'Llwytho'),
  loaded: says<{ accepted: number; rejected: number; same: number }>({
    en: 'Accepted: {accepted}. Sent back: {rejected}. Known before: {same}.',
    cy: 'Derbyniwyd: {accepted}. Anfonwyd yn ôl: {rejected}. Yn hysbys eisoes: {same}.',
    ...staff,
  }),
  noFile: said('Choose a CSV file', 'Dewiswch ffeil CSV'),
  inRow: says<{ row: number; what: string }>({
    ...{ en: 'Row {row}: {what}', cy: 'Rhes {row}: {what}', ...staff },
  }),

  details: said('Bank details', 'Manylion banc'),
  detailsAbout: said(
    'Changed details are on hold until somebody else than who wrote them down has called back, on a number that was known before. What was called back before stays in force meanwhile.',
    'Mae manylion a newidiwyd yn cael eu dal nes bod rhywun heblaw’r sawl a’u hysgrifennodd wedi galw’n ôl, ar rif a oedd yn hysbys o’r blaen. Mae’r hyn a gadarnhawyd o’r blaen yn dal mewn grym yn y cyfamser.',
  ),
  ownAccount: said(
    'The account that the council pays out of',
    'Y cyfrif y mae’r cyngor yn talu ohono',
  ),
  none: said('None yet.', 'Dim eto.'),
  inForce: said('In force', 'Mewn grym'),
  onHold: said(
    'On hold until somebody has called back',
    'Wedi’u dal nes bod rhywun wedi galw’n ôl',
  ),
  accountName: said('Name on the account', 'Yr enw ar y cyfrif'),
  sortCode: said('Sort code', 'Cod didoli'),
  sortCodeHint: said('Six digits', 'Chwe digid'),
  accountNumber: said('Account number', 'Rhif y cyfrif'),
  accountHint: said('Eight digits', 'Wyth digid'),
  ending: says<{ name: string; digits: string }>({
    en: '{name}, account ending {digits}',
    cy: '{name}, cyfrif yn gorffen â {digits}',
    ...staff,
  }),
  givenBy: says<{ name: string; day: string }>({
    en: 'Given by {name} on {day}',
    cy: 'Rhoddwyd gan {name} ar {day}',
    ...staff,
  }),
  save: said('Save', 'Cadw'),
  warning: said('Warning', 'Rhybudd'),
  oddNumber: said(
    'By the banks’ tables this account number is not one of this sort code. Ask about it when you call back.',
    'Yn ôl tablau’r banciau, nid yw rhif y cyfrif hwn yn perthyn i’r cod didoli hwn. Holwch amdano wrth alw’n ôl.',
  ),
  callBack: said('Call back', 'Galw’n ôl'),
  whomCalled: said(
    'Whom you spoke to, and where you knew the number from',
    'Â phwy y siaradoch chi, ac o ble roeddech yn gwybod y rhif',
  ),
  whatSaid: said('What they said', 'Beth ddywedon nhw'),
  confirmed: said('It is their account', 'Eu cyfrif nhw yw ef'),
  refused: said('It is not their account', 'Nid eu cyfrif nhw yw ef'),
  chooseOne: said('Choose what they said', 'Dewiswch beth ddywedon nhw'),
}

export const stateWords = {
  waiting: said('Waits for release', 'Yn aros i’w ryddhau'),
  released: said('Released', 'Rhyddhawyd'),
  'called-off': said('Called off', 'Diddymwyd'),
} as const

export const bankWords = {
  accepted: said('Accepted', 'Derbyniwyd'),
  rejected: said('Sent back', 'Anfonwyd yn ôl'),
  nothing: said('No answer yet', 'Dim ateb eto'),
} as const

export const leftOutWords: Readonly<Record<WhyLeftOut, Sentence>> = {
  queried: said('Somebody has asked about these lines', 'Mae rhywun wedi holi am y llinellau hyn'),
  'no-details': said('No bank details', 'Dim manylion banc'),
  'details-held': said('Bank details wait for a call back', 'Manylion banc yn aros am alwad yn ôl'),
  'in-credit': said('More is taken back than is owed', 'Cymerir mwy yn ôl nag sy’n ddyledus'),
}

export const prepareRefusals: Readonly<Record<PrepareRefusal['kind'], Sentence>> = {
  'days-not-over': said(
    'Only days that are over can be paid for',
    'Dim ond am ddiwrnodau sydd wedi bod y gellir talu',
  ),
  'pay-day-past': said('That day is past', 'Mae’r diwrnod hwnnw wedi bod'),
  'no-own-account': said(
    'The account that the council pays out of is not confirmed yet',
    'Nid yw’r cyfrif y mae’r cyngor yn talu ohono wedi’i gadarnhau eto',
  ),
  'run-waits': said(
    'Another run waits: release it or call it off first',
    'Mae rhediad arall yn aros: rhyddhewch neu diddymwch ef yn gyntaf',
  ),
  'nothing-to-pay': said(
    'Nothing is owed that could be paid by then',
    'Nid oes dim yn ddyledus y gellid ei dalu erbyn hynny',
  ),
}

export const releaseRefusals: Readonly<Record<ReleaseRefusal['kind'], Sentence>> = {
  'prepared-it-yourself': said(
    'You prepared this run. Somebody else must release it',
    'Chi a baratôdd y rhediad hwn. Rhaid i rywun arall ei ryddhau',
  ),
  'called-off': said('This run was called off', 'Diddymwyd y rhediad hwn'),
  'pay-day-past': said(
    'Its pay day is past. Call it off and prepare it again',
    'Mae ei ddiwrnod talu wedi bod. Diddymwch ef a’i baratoi eto',
  ),
  'queried-since': said(
    'Somebody has asked about one of its lines since. Call it off and prepare it again: it will leave that line out',
    'Mae rhywun wedi holi am un o’i linellau ers hynny. Diddymwch ef a’i baratoi eto: bydd yn gadael y llinell honno allan',
  ),
  'details-changed': said(
    'Other bank details have come into force since. Call it off and prepare it again',
    'Daeth manylion banc eraill i rym ers hynny. Diddymwch ef a’i baratoi eto',
  ),
}

export const detailsRefusals: Readonly<Record<DetailsRefusal['kind'], Sentence>> = {
  'name-needed': said(
    'Write the name on the account, in at most 70 letters',
    'Ysgrifennwch yr enw ar y cyfrif, mewn 70 llythyren ar y mwyaf',
  ),
  'sort-code-wrong': said('A sort code is six digits', 'Chwe digid yw cod didoli'),
  'account-number-wrong': said('An account number is eight digits', 'Wyth digid yw rhif cyfrif'),
}

export const callRefusals: Readonly<Record<CallRefusal['kind'], Sentence>> = {
  'wrote-it-yourself': said(
    'You wrote these details down. Somebody else must call back',
    'Chi a ysgrifennodd y manylion hyn. Rhaid i rywun arall alw’n ôl',
  ),
  'say-whom-you-called': said(
    'Write whom you spoke to, and where you knew the number from',
    'Ysgrifennwch â phwy y siaradoch chi, ac o ble roeddech yn gwybod y rhif',
  ),
  'given-anew': said(
    'Other details were given since. Call back about those',
    'Rhoddwyd manylion eraill ers hynny. Galwch yn ôl am y rheini',
  ),
}

export const answerFaults: Readonly<Record<AnswerFault['kind'], Sentence>> = {
  'headings-wrong': said(
    'the columns are not those of a file of answers',
    'nid colofnau ffeil o atebion yw’r rhain',
  ),
  'cut-off': said(
    'the file was cut off: its last row does not count and sum the others',
    'torrwyd y ffeil yn fyr: nid yw ei rhes olaf yn cyfrif ac yn adio’r lleill',
  ),
  'status-unknown': said(
    'the status is neither accepted nor rejected',
    'nid yw’r statws yn accepted nac yn rejected',
  ),
  'amount-wrong': said('the amount is not one of money', 'nid swm o arian yw’r swm'),
  'other-currency': said('the currency is not GBP', 'nid GBP yw’r arian'),
  'said-twice': said(
    'this payment was answered above already',
    'atebwyd y taliad hwn uchod eisoes',
  ),
  'unknown-payment': said('no payment has this reference', 'nid oes taliad â’r cyfeirnod hwn'),
  'other-amount': said('the payment was of another amount', 'roedd y taliad o swm arall'),
  'rejected-before': said(
    'the bank sent this payment back before, and it may be paid again',
    'anfonodd y banc y taliad hwn yn ôl o’r blaen, a gellir ei dalu eto',
  ),
  'not-released': said('its run was never released', 'ni ryddhawyd ei rediad erioed'),
}

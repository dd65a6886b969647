import { type Sentence, says } from '#ground/words/says.ts'
import type { RowState } from './dated-rule.ts'
import type { CellFault } from './rule-cells.ts'

const staff = { readers: 'staff' } as const

export const words = {
  title: says({ en: 'Council rules', cy: 'Rheolau’r cyngor' }),
  introduction: says({
    en: 'The rates, rules and limits that this council works with, as they are today. A change has a first day, and holds once a second person has approved it. Nothing already worked out is changed by it.',
    cy: 'Y cyfraddau, y rheolau a’r terfynau mae’r cyngor hwn yn gweithio gyda nhw, fel y maent heddiw. Mae gan newid ddiwrnod cyntaf, ac mae’n dod i rym ar ôl i ail berson ei gymeradwyo. Nid yw’n newid dim sydd wedi’i gyfrifo’n barod.',
    ...staff,
  }),
  rule: says({ en: 'Rule', cy: 'Rheol' }),
  today: says({ en: 'Today', cy: 'Heddiw' }),
  source: says({ en: 'Where it comes from', cy: 'O ble mae’n dod' }),
  next: says({ en: 'Next change', cy: 'Y newid nesaf' }),
  noChange: says({ en: 'None is known', cy: 'Nid oes un yn hysbys' }),
  endsOn: says<{ day: string }>({
    en: 'Ends: {day}. Nothing is known for after it.',
    cy: 'Daw i ben: {day}. Does dim yn hysbys am wedyn.',
  }),
  nation: {
    ENGLAND: says({ en: 'National rule of England', cy: 'Rheol genedlaethol Lloegr' }),
    WALES: says({ en: 'National rule of Wales', cy: 'Rheol genedlaethol Cymru' }),
  },
  own: says({ en: 'This council’s own', cy: 'Rheol y cyngor ei hun' }),
  lapsed: says({ en: 'Nothing holds today', cy: 'Does dim mewn grym heddiw' }),
  notOurs: says({ en: 'Not set', cy: 'Heb ei gosod' }),
  notOursWhy: says({
    en: 'No nation has this rule, and this council has not set its own. Propose one if you want it.',
    cy: 'Nid oes gan unrhyw genedl y rheol hon, ac nid yw’r cyngor hwn wedi gosod ei rheol ei hun. Cynigiwch un os ydych ei heisiau.',
    ...staff,
  }),
  lapsedWhy: says({
    en: 'Nothing can be worked out with this rule until a row for today is here. Propose one.',
    cy: 'Ni ellir cyfrifo dim â’r rheol hon nes bod rhes ar gyfer heddiw yma. Cynigiwch un.',
    ...staff,
  }),
  waitingCount: says<{ count: number }>({
    en: '{count, plural, one {# change waits} other {# changes wait}} for a second person',
    cy: '{count, plural, zero {# newid} one {# newid} two {# newid} few {# newid} many {# newid} other {# newid}} yn aros am ail berson',
  }),
  rowCount: says<{ count: number }>({
    en: '{count, plural, one {# row} other {# rows}}',
    cy: '{count, plural, zero {# rhes} one {# rhes} two {# res} few {# rhes} many {# rhes} other {# rhes}}',
  }),
  from: says<{ day: string }>({ en: 'From {day}', cy: 'O {day}' }),
  back: says({ en: 'All council rules', cy: 'Holl reolau’r cyngor' }),
  notSet: says({ en: 'Not set', cy: 'Heb ei osod' }),

  waiting: says({ en: 'Waiting for a second person', cy: 'Yn aros am ail berson' }),
  proposedBy: says<{ name: string; day: string }>({
    en: 'Proposed by {name}, {day}',
    cy: 'Cynigiwyd gan: {name}, {day}',
  }),
  decidedBy: says<{ name: string; day: string }>({
    en: 'Answered by {name}, {day}',
    cy: 'Atebwyd gan: {name}, {day}',
  }),
  reasonGiven: says<{ reason: string }>({ en: 'Why: {reason}', cy: 'Pam: {reason}' }),
  yours: says({
    en: 'You proposed this, so somebody else must answer it.',
    cy: 'Chi a gynigiodd hyn, felly rhaid i rywun arall ei ateb.',
  }),
  approve: says({ en: 'Approve this change', cy: 'Cymeradwyo’r newid hwn' }),
  refuse: says({ en: 'Refuse it', cy: 'Ei wrthod' }),
  withdraw: says({ en: 'Take it back', cy: 'Ei dynnu’n ôl' }),
  afterwards: says({
    en: 'When its last day has passed, the national rule holds again.',
    cy: 'Pan fydd ei ddiwrnod olaf wedi mynd heibio, bydd y rheol genedlaethol mewn grym eto.',
    ...staff,
  }),

  history: says({ en: 'Every row, by date', cy: 'Pob rhes, yn ôl dyddiad' }),
  days: says({ en: 'Days', cy: 'Dyddiau' }),
  holds: says({ en: 'What it says', cy: 'Beth mae’n ei ddweud' }),
  state: says({ en: 'State', cy: 'Cyflwr' }),
  until: says<{ from: string; to: string }>({ en: '{from} to {to}', cy: '{from} hyd {to}' }),

  propose: says({ en: 'Propose a change', cy: 'Cynnig newid' }),
  firstDay: says({ en: 'Its first day', cy: 'Ei ddiwrnod cyntaf' }),
  firstDayHint: says({
    en: 'Today or later. A row without a last day is closed the day before this one starts.',
    cy: 'Heddiw neu’n hwyrach. Bydd rhes heb ddiwrnod olaf yn cau’r diwrnod cyn i hon ddechrau.',
    ...staff,
  }),
  lastDay: says({ en: 'Its last day, if it has one', cy: 'Ei ddiwrnod olaf, os oes un' }),
  lastDayHint: says({
    en: 'Leave it empty for a rule that holds until something takes its place.',
    cy: 'Gadewch yn wag os yw’r rheol mewn grym nes i rywbeth gymryd ei lle.',
    ...staff,
  }),
  reason: says({
    en: 'Why, and where the figures come from',
    cy: 'Pam, ac o ble mae’r ffigurau’n dod',
  }),
  row: says<{ number: number }>({ en: 'Row {number}', cy: 'Rhes {number}' }),
  addRow: says({ en: 'Add another row', cy: 'Ychwanegu rhes arall' }),
  emptyRows: says({
    en: 'A row that is left empty is not kept.',
    cy: 'Ni chedwir rhes sy’n cael ei gadael yn wag.',
  }),
  preview: says({ en: 'Look at it first', cy: 'Edrych arno’n gyntaf' }),
  previewTitle: says({ en: 'Check this change', cy: 'Gwirio’r newid hwn' }),
  previewWhat: says({
    en: 'Nothing is kept yet. If you propose it, it waits for a second person.',
    cy: 'Does dim wedi’i gadw eto. Os byddwch yn ei gynnig, bydd yn aros am ail berson.',
  }),
  before: says({
    en: 'What holds on that day now',
    cy: 'Beth sydd mewn grym ar y diwrnod hwnnw nawr',
  }),
  after: says({ en: 'What would hold', cy: 'Beth fyddai mewn grym' }),
  proposeIt: says({ en: 'Propose this change', cy: 'Cynnig y newid hwn' }),
  changeIt: says({ en: 'Change it', cy: 'Ei newid' }),
  chooseOne: says({ en: 'Choose', cy: 'Dewiswch' }),
  ratio: says({ en: 'Staff to people, such as 1:5', cy: 'Staff i bobl, fel 1:5' }),
  mayBeEmpty: says({ en: 'May be left empty', cy: 'Gellir ei adael yn wag' }),

  dayMissing: says({ en: 'Write its first day', cy: 'Ysgrifennwch ei ddiwrnod cyntaf' }),
  dayWrong: says({
    en: 'Write a day that is in the calendar, such as 6 4 2027',
    cy: 'Ysgrifennwch ddiwrnod sydd yn y calendr, fel 6 4 2027',
    ...staff,
  }),
  reasonMissing: says({ en: 'Say why', cy: 'Dywedwch pam' }),
  reasonLong: says({
    en: 'Say why in 1,000 letters or fewer',
    cy: 'Dywedwch pam mewn 1,000 llythyren neu lai',
  }),
  startsInThePast: says<{ today: string }>({
    en: 'It may not begin in the past: what was worked out then would no longer be true. The earliest day is {today}.',
    cy: 'Ni chaiff ddechrau yn y gorffennol: ni fyddai’r hyn a gyfrifwyd bryd hynny’n wir mwyach. Y diwrnod cynharaf yw {today}.',
    ...staff,
  }),
  endsBefore: says({
    en: 'Its last day must not be before its first',
    cy: 'Ni chaiff ei ddiwrnod olaf fod cyn ei ddiwrnod cyntaf',
  }),
  overlapsOpen: says<{ from: string }>({
    en: 'This council already has an approved row from {from} on. Two rows cannot hold on one day: give this one a last day before it, or a first day after it.',
    cy: 'Mae gan y cyngor hwn res sydd wedi’i chymeradwyo’n barod o {from} ymlaen. Ni all dwy res fod mewn grym ar un diwrnod: rhowch ddiwrnod olaf i hon cyn hynny, neu ddiwrnod cyntaf ar ôl hynny.',
    ...staff,
  }),
  overlaps: says<{ from: string; to: string }>({
    en: 'This council already has an approved row from {from} to {to}. Two rows cannot hold on one day: choose days before or after it.',
    cy: 'Mae gan y cyngor hwn res sydd wedi’i chymeradwyo’n barod o {from} hyd {to}. Ni all dwy res fod mewn grym ar un diwrnod: dewiswch ddyddiau cyn neu ar ôl hynny.',
    ...staff,
  }),
  ownProposal: says({
    en: 'You proposed this change, so you cannot answer it. Two people stand for every rule.',
    cy: 'Chi a gynigiodd y newid hwn, felly ni allwch ei ateb. Mae dau berson yn sefyll dros bob rheol.',
    ...staff,
  }),
  notYours: says({
    en: 'Only the person who proposed it can take it back',
    cy: 'Dim ond y person a’i cynigiodd all ei dynnu’n ôl',
  }),
  alreadyAnswered: says<{ state: string }>({
    en: 'Somebody has answered it already: {state}',
    cy: 'Mae rhywun wedi’i ateb yn barod: {state}',
  }),
  wrongTogether: says({
    en: 'These rows do not make sense together',
    cy: 'Nid yw’r rhesi hyn yn gwneud synnwyr gyda’i gilydd',
  }),
}

export const stateWords: Readonly<Record<RowState, Sentence>> = {
  proposed: says({ en: 'Waiting', cy: 'Yn aros' }),
  approved: says({ en: 'Approved', cy: 'Wedi’i gymeradwyo' }),
  refused: says({ en: 'Refused', cy: 'Wedi’i wrthod' }),
  withdrawn: says({ en: 'Taken back', cy: 'Wedi’i dynnu’n ôl' }),
}

type AboutCell = { field: string; row: number; limit: string }
/** What is wrong in one cell. Where a table has rows, the row is named first. */
export const cellWords: Readonly<Record<CellFault['kind'], Sentence<AboutCell>>> = {
  missing: says({ en: '{field}: write it', cy: '{field}: ysgrifennwch hwn' }),
  'not-money': says({
    en: '{field}: write pounds and pence, such as 112.50',
    cy: '{field}: ysgrifennwch bunnoedd a cheiniogau, fel 112.50',
  }),
  'not-whole': says({
    en: '{field}: write a whole number',
    cy: '{field}: ysgrifennwch rif cyfan',
  }),
  'not-a-share': says({
    en: '{field}: write per cent, such as 5.2',
    cy: '{field}: ysgrifennwch y cant, fel 5.2',
    ...staff,
  }),
  'not-a-ratio': says({
    en: '{field}: write staff to people, such as 1:5',
    cy: '{field}: ysgrifennwch staff i bobl, fel 1:5',
  }),
  'not-a-choice': says({ en: '{field}: choose one', cy: '{field}: dewiswch un' }),
  'too-little': says({
    en: '{field}: it must be {limit} or more',
    cy: '{field}: rhaid iddo fod yn {limit} neu fwy',
  }),
  'too-much': says({
    en: '{field}: it must be {limit} or less',
    cy: '{field}: rhaid iddo fod yn {limit} neu lai',
  }),
  'too-long': says({
    en: '{field}: write {limit} letters or fewer',
    cy: '{field}: ysgrifennwch {limit} llythyren neu lai',
  }),
}
export const inRow = says<{ row: number; fault: string }>({
  en: 'Row {row}. {fault}',
  cy: 'Rhes {row}. {fault}',
})

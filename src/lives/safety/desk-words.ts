import { type Sentence, says } from '#ground/words/says.ts'
import type { StepRefusal } from './alert.ts'
import type { ShiftRefusal } from './rota.ts'

/** The duty desk and its rota. Only staff read these. */
export const deskWords = {
  title: says({ en: 'Duty desk', cy: 'Desg ddyletswydd', readers: 'staff' }),
  intro: says({
    en: 'What is wrong now, oldest first. An alert that nobody takes goes to the next on the rota.',
    cy: 'Beth sydd o’i le nawr, yr hynaf yn gyntaf. Mae rhybudd nad oes neb yn ei gymryd yn mynd at y nesaf ar y rota.',
    readers: 'staff',
  }),
  renews: says({
    en: 'This page renews itself every 20 seconds.',
    cy: 'Mae’r dudalen hon yn adnewyddu bob 20 eiliad.',
    readers: 'staff',
  }),
  hold: says({ en: 'Stop renewing', cy: 'Peidio ag adnewyddu', readers: 'staff' }),
  goOn: says({ en: 'Renew again', cy: 'Adnewyddu eto', readers: 'staff' }),
  now: says({ en: 'At the desk now', cy: 'Wrth y ddesg nawr', readers: 'staff' }),
  nobodyNow: says({
    en: 'Nobody is on the rota now. People are told so, with the number to ring and 999.',
    cy: 'Does neb ar y rota nawr. Dywedir hynny wrth bobl, gyda’r rhif i’w ffonio a 999.',
    readers: 'staff',
  }),
  noPhones: says({
    en: 'The council has not set its telephone numbers, so the page for people gives 999 alone. They are a rule of the council.',
    cy: 'Nid yw’r cyngor wedi gosod ei rifau ffôn, felly dim ond 999 sydd ar y dudalen i bobl. Rheol y cyngor ydyn nhw.',
    readers: 'staff',
  }),
  levelUntil: says<{ level: string; name: string; until: string }>({
    en: '{level}: {name}, until {until}',
    cy: '{level}: {name}, tan {until}',
    readers: 'staff',
  }),
  alerts: says({ en: 'Alerts', cy: 'Rhybuddion', readers: 'staff' }),
  noAlerts: says({ en: 'No alert is open.', cy: 'Does dim rhybudd ar agor.', readers: 'staff' }),
  waiting: says({ en: 'Nobody has it', cy: 'Does neb wedi’i gymryd', readers: 'staff' }),
  has: says<{ name: string }>({ en: '{name} has it', cy: 'Gyda: {name}', readers: 'staff' }),
  atLevel: says<{ level: string }>({
    en: 'Level: {level}',
    cy: 'Lefel: {level}',
    readers: 'staff',
  }),
  what: says({ en: 'What', cy: 'Beth', readers: 'staff' }),
  who: says({ en: 'Who', cy: 'Pwy', readers: 'staff' }),
  when: says({ en: 'Told', cy: 'Dywedwyd', readers: 'staff' }),
  standing: says({ en: 'How it stands', cy: 'Sut mae’n sefyll', readers: 'staff' }),
  unknown: says({ en: 'Not known', cy: 'Ddim yn hysbys', readers: 'staff' }),
  concerns: says({ en: 'Safeguarding concerns', cy: 'Pryderon diogelu', readers: 'staff' }),
  noConcerns: says({ en: 'No concern is open.', cy: 'Does dim pryder ar agor.', readers: 'staff' }),
  gaps: says({
    en: 'When nobody has the desk, in the next 7 days',
    cy: 'Adegau heb neb wrth y ddesg yn y 7 diwrnod nesaf',
    readers: 'staff',
  }),
  noGaps: says({
    en: 'Somebody has the desk at every hour of the next 7 days.',
    cy: 'Mae rhywun wrth y ddesg bob awr o’r 7 diwrnod nesaf.',
    readers: 'staff',
  }),
  moreGaps: says<{ count: number }>({
    en: '{count, plural, one {And # more.} other {And # more.}}',
    cy: '{count, plural, zero {A # arall.} one {Ac # arall.} two {A # arall.} few {A # arall.} many {A # arall.} other {A # arall.}}',
    readers: 'staff',
  }),
  toRota: says({ en: 'The rota', cy: 'Y rota', readers: 'staff' }),

  alert: says({ en: 'Alert', cy: 'Rhybudd', readers: 'staff' }),
  theirWords: says({ en: 'In their words', cy: 'Yn eu geiriau nhw', readers: 'staff' }),
  noWords: says({
    en: 'They chose a picture only',
    cy: 'Dim ond llun a ddewiswyd',
    readers: 'staff',
  }),
  from: says({ en: 'Told by', cy: 'Dywedwyd gan', readers: 'staff' }),
  where: says({ en: 'Where', cy: 'Ble', readers: 'staff' }),
  contact: says({
    en: 'How to reach them safely',
    cy: 'Sut i gysylltu’n ddiogel',
    readers: 'staff',
  }),
  notTo: says({ en: 'Must not know', cy: 'Ni ddylai wybod', readers: 'staff' }),
  language: says({ en: 'Language', cy: 'Iaith', readers: 'staff' }),
  english: says({ en: 'English', cy: 'Saesneg', readers: 'staff' }),
  welsh: says({ en: 'Welsh', cy: 'Cymraeg', readers: 'staff' }),
  iHaveIt: says({ en: 'I have it', cy: 'Rwy’n ei gymryd', readers: 'staff' }),
  iHaveItHint: says({
    en: 'It climbs no further, and whoever told it sees your name.',
    cy: 'Nid yw’n dringo ymhellach, ac mae’r sawl a’i dywedodd yn gweld eich enw.',
    readers: 'staff',
  }),
  write: says({ en: 'What was done', cy: 'Beth a wnaed', readers: 'staff' }),
  whatKind: says({ en: 'What was it?', cy: 'Beth oedd hyn?', readers: 'staff' }),
  add: says({ en: 'Write it down', cy: 'Ei ysgrifennu', readers: 'staff' }),
  outcome: says({ en: 'What came of it', cy: 'Beth ddaeth o hyn', readers: 'staff' }),
  close: says({ en: 'Close the alert', cy: 'Cau’r rhybudd', readers: 'staff' }),
  history: says({ en: 'What happened', cy: 'Beth ddigwyddodd', readers: 'staff' }),
  toCheck: says({
    en: 'How they are being looked for',
    cy: 'Sut mae chwilio amdanynt',
    readers: 'staff',
  }),
  toConcern: says({ en: 'Read the concern', cy: 'Darllen y pryder', readers: 'staff' }),
  makeConcern: says({
    en: 'Raise a safeguarding concern from this',
    cy: 'Codi pryder diogelu o hyn',
    readers: 'staff',
  }),

  rota: says({ en: 'Rota of the duty desk', cy: 'Rota’r ddesg ddyletswydd', readers: 'staff' }),
  turn: says({ en: 'Turn', cy: 'Tro', readers: 'staff' }),
  turns: says({
    en: 'Turns of the next 14 days',
    cy: 'Troeon y 14 diwrnod nesaf',
    readers: 'staff',
  }),
  noTurns: says({ en: 'Nobody is on it.', cy: 'Does neb arni.', readers: 'staff' }),
  takeOff: says<{ name: string; when: string }>({
    en: 'Take off: {name}, {when}',
    cy: 'Tynnu oddi ar y rota: {name}, {when}',
    readers: 'staff',
  }),
  takeOffShort: says({ en: 'Take off', cy: 'Tynnu oddi ar y rota', readers: 'staff' }),
  putOn: says({ en: 'Put somebody on', cy: 'Rhoi rhywun arni', readers: 'staff' }),
  whom: says({ en: 'Who', cy: 'Pwy', readers: 'staff' }),
  level: says({ en: 'When are they asked?', cy: 'Pryd gofynnir iddynt?', readers: 'staff' }),
  levelFirst: says({ en: 'First', cy: 'Yn gyntaf', readers: 'staff' }),
  levelSecond: says({
    en: 'Second: when the first does not take it',
    cy: 'Yn ail: pan nad yw’r cyntaf yn ei gymryd',
    readers: 'staff',
  }),
  levelThird: says({ en: 'Last', cy: 'Yn olaf', readers: 'staff' }),
  first: says({ en: 'First day', cy: 'Diwrnod cyntaf', readers: 'staff' }),
  last: says({ en: 'Last day', cy: 'Diwrnod olaf', readers: 'staff' }),
  starts: says({ en: 'From, for example 08:00', cy: 'O, er enghraifft 08:00', readers: 'staff' }),
  ends: says({
    en: 'To, for example 18:00. Where it is earlier, it is on the day after.',
    cy: 'Tan, er enghraifft 18:00. Lle mae’n gynharach, mae ar y diwrnod wedyn.',
    readers: 'staff',
  }),
  put: says({ en: 'Put on the rota', cy: 'Rhoi ar y rota', readers: 'staff' }),
  chooseWho: says({ en: 'Choose who', cy: 'Dewiswch bwy', readers: 'staff' }),
  chooseLevel: says({
    en: 'Choose when they are asked',
    cy: 'Dewiswch pryd gofynnir iddynt',
    readers: 'staff',
  }),
  wrongDay: says({
    en: 'Write a day that there is, such as 7 9 2026',
    cy: 'Ysgrifennwch ddiwrnod sy’n bod, fel 7 9 2026',
    readers: 'staff',
  }),
  wrongTime: says({
    en: 'Write a time on the 24-hour clock, such as 08:00',
    cy: 'Ysgrifennwch amser ar y cloc 24 awr, fel 08:00',
    readers: 'staff',
  }),
  tooLong: says({
    en: 'Write no more than 4,000 letters',
    cy: 'Ysgrifennwch ddim mwy na 4,000 o lythrennau',
    readers: 'staff',
  }),
  chooseKind: says({ en: 'Choose what it was', cy: 'Dewiswch beth oedd hyn', readers: 'staff' }),
} as const

export const stepWords: Readonly<Record<string, Sentence>> = {
  raised: says({ en: 'Told', cy: 'Dywedwyd', readers: 'staff' }),
  climbed: says({
    en: 'Nobody took it: it climbed',
    cy: 'Ni chymerodd neb ef: dringodd',
    readers: 'staff',
  }),
  acknowledged: says({ en: 'Taken', cy: 'Cymerwyd', readers: 'staff' }),
  spoke: says({ en: 'Spoke with somebody', cy: 'Siaradwyd â rhywun', readers: 'staff' }),
  acted: says({ en: 'Did something', cy: 'Gwnaed rhywbeth', readers: 'staff' }),
  'told-person': says({
    en: 'Told the person what happens',
    cy: 'Dywedwyd wrth y person beth sy’n digwydd',
    readers: 'staff',
  }),
  closed: says({ en: 'Closed', cy: 'Caewyd', readers: 'staff' }),
}

export const stepRefusals: Readonly<Record<StepRefusal['kind'], Sentence>> = {
  'say-what': says({ en: 'Write what it was', cy: 'Ysgrifennwch beth oedd hyn', readers: 'staff' }),
  'closed-already': says({
    en: 'The alert was closed meanwhile. Nothing was kept.',
    cy: 'Caewyd y rhybudd yn y cyfamser. Ni chadwyd dim.',
    readers: 'staff',
  }),
  'not-acknowledged': says({
    en: 'Take it first: what nobody has is not closed.',
    cy: 'Cymerwch ef yn gyntaf: ni chaiff yr hyn nad oes neb yn ei gymryd ei gau.',
    readers: 'staff',
  }),
}

export const shiftRefusals: Readonly<Record<ShiftRefusal['kind'], Sentence>> = {
  'ended-already': says({
    en: 'That is over already. Choose days to come.',
    cy: 'Mae hynny drosodd eisoes. Dewiswch ddyddiau i ddod.',
    readers: 'staff',
  }),
  'no-such-day': deskWords.wrongDay,
  'too-many-days': says({
    en: 'That is more than 31 days. Lay out the rest afterwards.',
    cy: 'Mae hynny’n fwy na 31 diwrnod. Gosodwch y gweddill wedyn.',
    readers: 'staff',
  }),
  'last-before-first': says({
    en: 'The last day comes before the first. Change one of them.',
    cy: 'Mae’r diwrnod olaf cyn y cyntaf. Newidiwch un ohonynt.',
    readers: 'staff',
  }),
}

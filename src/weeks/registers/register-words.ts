import { type Sentence, says } from '#ground/words/says.ts'
import type { AbsenceReason } from './event.ts'
import type { EventRefusal } from './event-check.ts'
import type { LeaveRefusal, SignOffRefusal } from './leaving.ts'

const staff = { readers: 'staff' } as const

/** The register of a sitting, and the board above it. */
export const registerWords = {
  now: says({ en: 'Now', cy: 'Nawr', ...staff }),
  asOf: says<{ time: string }>({
    en: 'As it was at {time}',
    cy: 'Fel yr oedd am {time}',
    ...staff,
  }),
  in: says({ en: 'In', cy: 'I mewn', ...staff }),
  expected: says({ en: 'Expected', cy: 'I’w disgwyl', ...staff }),
  notComing: says({ en: 'Not coming', cy: 'Ddim yn dod', ...staff }),
  unaccounted: says({ en: 'Not accounted for', cy: 'Heb gyfrif amdanynt', ...staff }),
  seeChecks: says<{ count: number }>({
    en: '{count, plural, one {# welfare check is open} other {# welfare checks are open}}',
    cy: '{count, plural, zero {# gwiriad lles ar agor} one {# gwiriad lles ar agor} two {# wiriad lles ar agor} few {# gwiriad lles ar agor} many {# gwiriad lles ar agor} other {# gwiriad lles ar agor}}',
    ...staff,
  }),
  register: says({ en: 'Register', cy: 'Cofrestr', ...staff }),
  registerOf: says<{ venue: string }>({
    en: 'Register: {venue}',
    cy: 'Cofrestr: {venue}',
    ...staff,
  }),
  openRegister: says({ en: 'Open the register', cy: 'Agor y gofrestr', ...staff }),
  evacuation: says({ en: 'Evacuation list', cy: 'Rhestr wacáu', ...staff }),
  evacuationOf: says<{ venue: string }>({
    en: 'Evacuation list: {venue}',
    cy: 'Rhestr wacáu: {venue}',
    ...staff,
  }),
  inside: says<{ count: number }>({
    en: '{count, plural, one {# person is in} other {# people are in}}',
    cy: '{count, plural, zero {# o bobl i mewn} one {# person i mewn} two {# berson i mewn} few {# o bobl i mewn} many {# o bobl i mewn} other {# o bobl i mewn}}',
    ...staff,
  }),
  maybeInside: says({
    en: 'Nobody has said where these are. Look for them too.',
    cy: 'Nid oes neb wedi dweud ble mae’r rhain. Chwiliwch amdanynt hefyd.',
    ...staff,
  }),
  nobodyIn: says({ en: 'Nobody is marked as in.', cy: 'Does neb wedi’i farcio i mewn.', ...staff }),
  staffIn: says({ en: 'Staff in', cy: 'Staff i mewn', ...staff }),
  staffOfDay: says({ en: 'Staff and rooms', cy: 'Staff ac ystafelloedd', ...staff }),
  walkIns: says({ en: 'People who come by', cy: 'Pobl sy’n galw heibio', ...staff }),
  hours: says({ en: 'My hours', cy: 'Fy oriau', ...staff }),
  checks: says({ en: 'Welfare checks', cy: 'Gwiriadau lles', ...staff }),

  marked: says<{ marked: number; of: number }>({
    en: '{marked} of {of} marked',
    cy: '{marked} o {of} wedi’u marcio',
    ...staff,
  }),
  here: says({ en: 'Here', cy: 'Yma', ...staff }),
  hereName: says<{ name: string }>({ en: 'Here: {name}', cy: 'Yma: {name}', ...staff }),
  notHere: says({ en: 'Not here', cy: 'Ddim yma', ...staff }),
  notHereName: says<{ name: string }>({ en: 'Not here: {name}', cy: 'Ddim yma: {name}', ...staff }),
  hereSince: says<{ time: string }>({ en: 'Here since {time}', cy: 'Yma ers {time}', ...staff }),
  bySelf: says({ en: 'They marked themself.', cy: 'Marciodd y person ei hun.', ...staff }),
  leftAt: says<{ time: string }>({ en: 'Left at {time}', cy: 'Wedi mynd am {time}', ...staff }),
  isNotHere: says<{ why: string }>({ en: 'Not here: {why}', cy: 'Ddim yma: {why}', ...staff }),
  isExpected: says({ en: 'Expected', cy: 'I’w ddisgwyl', ...staff }),
  isUnaccounted: says({ en: 'Not accounted for', cy: 'Heb gyfrif', ...staff }),
  undo: says({ en: 'Undo', cy: 'Dadwneud', ...staff }),
  undoName: says<{ name: string }>({ en: 'Undo: {name}', cy: 'Dadwneud: {name}', ...staff }),
  openCheck: says({ en: 'Open the welfare check', cy: 'Agor y gwiriad lles', ...staff }),
  allHere: says<{ count: number }>({
    en: 'Mark the other {count} as here',
    cy: 'Marcio’r {count} arall yn bresennol',
    ...staff,
  }),
  allHereTitle: says({ en: 'Is everybody here?', cy: 'Ydy pawb yma?', ...staff }),
  allHereLook: says({
    en: 'Look round first. Each of these people will be marked as here.',
    cy: 'Edrychwch o gwmpas yn gyntaf. Bydd pob un o’r bobl hyn yn cael ei farcio’n bresennol.',
    ...staff,
  }),
  allHereSeen: says<{ count: number }>({
    en: '{count, plural, one {I have seen this person} other {I have seen all # people}}',
    cy: '{count, plural, zero {Rwyf wedi gweld pob un o’r # o bobl} one {Rwyf wedi gweld y person hwn} two {Rwyf wedi gweld y ddau ohonynt} few {Rwyf wedi gweld pob un o’r # o bobl} many {Rwyf wedi gweld pob un o’r # o bobl} other {Rwyf wedi gweld pob un o’r # o bobl}}',
    ...staff,
  }),
  allHereTick: says({
    en: 'Tick to say that you have seen them all',
    cy: 'Ticiwch i ddweud eich bod wedi eu gweld i gyd',
    ...staff,
  }),
  allHereCount: says({
    en: 'Somebody was marked meanwhile. Look at the list again.',
    cy: 'Cafodd rhywun ei farcio yn y cyfamser. Edrychwch ar y rhestr eto.',
    ...staff,
  }),
  selves: says({
    en: 'Let people mark themselves',
    cy: 'Gadael i bobl farcio eu hunain',
    ...staff,
  }),
  whyNot: says<{ name: string }>({
    en: '{name}: why are they not here?',
    cy: '{name}: pam nad yw’r person yma?',
    ...staff,
  }),
  whyNotHint: says({
    en: 'If nobody knows, say so: they are then looked for.',
    cy: 'Os nad oes neb yn gwybod, dywedwch hynny: yna chwilir amdanynt.',
    ...staff,
  }),
  told: says<{ name: string; why: string }>({
    en: '{name} told us: {why}',
    cy: '{name}: wedi dweud wrthym. {why}',
    ...staff,
  }),
  away: says<{ name: string; why: string }>({
    en: '{name} is away: {why}',
    cy: '{name}: i ffwrdd. {why}',
    ...staff,
  }),
  differs: says({
    en: 'Two tablets say different things. Which is right? Both are kept.',
    cy: 'Mae dwy lechen yn dweud pethau gwahanol. Pa un sy’n gywir? Cedwir y ddau.',
    ...staff,
  }),
  thisIsRight: says({ en: 'This is right', cy: 'Mae hyn yn gywir', ...staff }),
  by: says<{ name: string; time: string }>({
    en: '{name}, {time}',
    cy: '{name}, {time}',
    sameInBoth: true,
  }),
  signOff: says({ en: 'Sign the register off', cy: 'Cymeradwyo’r gofrestr', ...staff }),
  signedOff: says<{ name: string; time: string }>({
    en: 'Signed off by {name} at {time}',
    cy: 'Wedi’i chymeradwyo gan {name} am {time}',
    ...staff,
  }),
  chargeWaits: says({
    en: 'Nothing is charged for this day until the last welfare check is closed.',
    cy: 'Ni chodir dim am y diwrnod hwn nes bod y gwiriad lles olaf wedi’i gau.',
    ...staff,
  }),
  reopen: says({
    en: 'Open it again to put a mark right',
    cy: 'Ei hailagor i gywiro marc',
    ...staff,
  }),
  beginsLate: says<{ minutes: number }>({
    en: 'Begins {minutes, plural, one {# minute} other {# minutes}} late',
    cy: 'Yn dechrau {minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}} yn hwyr',
    ...staff,
  }),
  runLate: says({ en: 'I am running late', cy: 'Rwy’n rhedeg yn hwyr', ...staff }),
  runLateHint: says({
    en: 'Nobody is looked for before it has begun.',
    cy: 'Ni chwilir am neb cyn iddi ddechrau.',
    ...staff,
  }),
  onTime: says({ en: 'On time after all', cy: 'Ar amser wedi’r cyfan', ...staff }),
  lateBy: says<{ minutes: number }>({
    en: '{minutes, plural, one {# minute} other {# minutes}}',
    cy: '{minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}}',
    ...staff,
  }),
  today: says({ en: 'Today', cy: 'Heddiw', ...staff }),
  noneToday: says({
    en: 'You have nothing on today.',
    cy: 'Does gennych chi ddim byd heddiw.',
    ...staff,
  }),
  noSafety: says({
    en: 'Nobody has written their page yet.',
    cy: 'Does neb wedi ysgrifennu eu tudalen eto.',
    ...staff,
  }),
} as const

/** What the person themself reads, on a shared tablet. */
export const selfWords = {
  title: says({ en: 'Who are you?', cy: 'Pwy ydych chi?' }),
  touch: says({ en: 'Touch your name.', cy: 'Cyffyrddwch â’ch enw.' }),
  hello: says<{ name: string }>({
    en: 'Hello {name}. You are here.',
    cy: 'Helo {name}. Rydych chi yma.',
  }),
  all: says({ en: 'Everybody is marked.', cy: 'Mae pawb wedi’u marcio.' }),
  done: says({ en: 'Back to the staff page', cy: 'Yn ôl i dudalen y staff' }),
} as const

export const reasonWords: Readonly<Record<AbsenceReason, Sentence>> = {
  ill: says({ en: 'Ill', cy: 'Yn sâl', ...staff }),
  holiday: says({ en: 'On holiday', cy: 'Ar wyliau', ...staff }),
  hospital: says({ en: 'In hospital', cy: 'Yn yr ysbyty', ...staff }),
  transport: says({ en: 'Transport did not come', cy: 'Ni ddaeth y cludiant', ...staff }),
  'chose-not-to': says({ en: 'Chose not to come', cy: 'Dewisodd beidio â dod', ...staff }),
  appointment: says({ en: 'Has an appointment', cy: 'Mae apwyntiad', ...staff }),
  unknown: says({ en: 'We do not know', cy: 'Dydyn ni ddim yn gwybod', ...staff }),
}

/** Why somebody told beforehand that they do not come: causes of days given up and of absences. */
export const toldWords: Readonly<Record<string, Sentence>> = {
  ...reasonWords,
  'changed-mind': says({ en: 'Changed their mind', cy: 'Wedi newid meddwl', ...staff }),
  disability: says({ en: 'To do with their disability', cy: 'Yn ymwneud â’u hanabledd', ...staff }),
  'support-failed': says({ en: 'Support did not come', cy: 'Ni ddaeth y cymorth', ...staff }),
  // It may be about somebody who reads this page: the duty desk knows it, and nobody here.
  'fear-or-harm': says({ en: 'Another reason', cy: 'Rheswm arall', ...staff }),
  provider: says({ en: 'The provider cancelled', cy: 'Canslodd y darparwr', ...staff }),
  council: says({ en: 'The council cancelled', cy: 'Canslodd y cyngor', ...staff }),
  swap: says({ en: 'Swapped for another day', cy: 'Wedi’i gyfnewid am ddiwrnod arall', ...staff }),
  family: says({ en: 'Family', cy: 'Teulu', ...staff }),
  other: says({ en: 'Another reason', cy: 'Rheswm arall', ...staff }),
}

type Refusal = LeaveRefusal['kind'] | SignOffRefusal['kind'] | EventRefusal | 'handover-open'
export const refusalWords: Readonly<Record<Refusal, Sentence>> = {
  'not-in': says({
    en: 'They are not marked as in. Look at the register again.',
    cy: 'Nid yw’r person wedi’i farcio i mewn. Edrychwch ar y gofrestr eto.',
    ...staff,
  }),
  'handover-needed': says({
    en: 'It is before the end. First write down who takes over, and make sure of it. Nobody goes home early without that.',
    cy: 'Mae cyn y diwedd. Yn gyntaf ysgrifennwch pwy sy’n cymryd drosodd, a gwnewch yn siŵr. Ni chaiff neb fynd adref yn gynnar heb hynny.',
    ...staff,
  }),
  'handover-open': says({
    en: 'A handover is not sure yet. Confirm it first.',
    cy: 'Nid yw trosglwyddiad yn sicr eto. Cadarnhewch ef yn gyntaf.',
    ...staff,
  }),
  'not-ended': says({
    en: 'The session has not ended. Sign the register off after it.',
    cy: 'Nid yw’r sesiwn wedi dod i ben. Cymeradwywch y gofrestr wedyn.',
    ...staff,
  }),
  unmarked: says({
    en: 'Not everybody is marked. Mark each person as here or not here.',
    cy: 'Nid yw pawb wedi’u marcio. Marciwch bob person yn bresennol neu’n absennol.',
    ...staff,
  }),
  differs: says({
    en: 'Two tablets say different things of somebody. Say which is right first.',
    cy: 'Mae dwy lechen yn dweud pethau gwahanol am rywun. Dywedwch pa un sy’n gywir yn gyntaf.',
    ...staff,
  }),
  'changed-meanwhile': says({
    en: 'Somebody else changed this register meanwhile. Look at it again, then sign it off.',
    cy: 'Newidiodd rhywun arall y gofrestr hon yn y cyfamser. Edrychwch arni eto, yna ei chymeradwyo.',
    ...staff,
  }),
  'not-your-session': says({
    en: 'This session is not yours.',
    cy: 'Nid eich sesiwn chi yw hon.',
    ...staff,
  }),
  'no-place-here': says({
    en: 'They have no place in this session.',
    cy: 'Nid oes lle gan y person yn y sesiwn hon.',
    ...staff,
  }),
  'day-ahead': says({
    en: 'That day has not come yet.',
    cy: 'Nid yw’r diwrnod hwnnw wedi dod eto.',
    ...staff,
  }),
  'reason-missing': says({ en: 'Choose a reason.', cy: 'Dewiswch reswm.', ...staff }),
  'nothing-to-undo': says({
    en: 'There is nothing left to undo. Look at the register again.',
    cy: 'Nid oes dim ar ôl i’w ddadwneud. Edrychwch ar y gofrestr eto.',
    ...staff,
  }),
  'other-device': says({
    en: 'That tablet belongs to somebody else.',
    cy: 'Mae’r llechen honno’n perthyn i rywun arall.',
    ...staff,
  }),
  'count-used': says({
    en: 'That mark came from a tablet that has to send again.',
    cy: 'Daeth y marc hwnnw o lechen sy’n gorfod anfon eto.',
    ...staff,
  }),
  'id-used': says({
    en: 'That mark could not be kept. Mark it again.',
    cy: 'Ni ellid cadw’r marc hwnnw. Marciwch eto.',
    ...staff,
  }),
}

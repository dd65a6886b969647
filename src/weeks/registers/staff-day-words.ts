import { type Sentence, says } from '#ground/words/says.ts'
import type { HandoverWay } from './leaving.ts'
import type { ChangeWhy, PartOfWorker, ShortChoice } from './staff-of-day.ts'
import type { Purpose } from './staff-time.ts'

const staff = { readers: 'staff' } as const

/** Staff of the day, rooms, going home early, and hours. */
export const staffDayWords = {
  titleOf: says<{ venue: string }>({
    en: 'Staff and rooms: {venue}',
    cy: 'Staff ac ystafelloedd: {venue}',
    ...staff,
  }),
  cannotStart: says({
    en: 'Too few staff: this activity cannot start as planned.',
    cy: 'Rhy ychydig o staff: ni all y gweithgaredd hwn ddechrau fel y cynlluniwyd.',
    ...staff,
  }),
  alwaysOpen: says({
    en: 'The register, the evacuation list and welfare checks stay open. Nobody is sent home without a safe, confirmed handover, and nobody’s place is taken away.',
    cy: 'Mae’r gofrestr, y rhestr wacáu a’r gwiriadau lles yn aros ar agor. Ni chaiff neb ei anfon adref heb drosglwyddiad diogel wedi’i gadarnhau, ac ni chymerir lle neb oddi arno.',
    ...staff,
  }),
  decide: says({ en: 'What will you do?', cy: 'Beth wnewch chi?', ...staff }),
  decideWords: says({
    en: 'Why, and who was asked',
    cy: 'Pam, a phwy y gofynnwyd iddynt',
    ...staff,
  }),
  decideWordsNeeded: says({
    en: 'Write down why, and who was asked',
    cy: 'Ysgrifennwch pam, a phwy y gofynnwyd iddynt',
    ...staff,
  }),
  chooseOne: says({ en: 'Choose what you will do', cy: 'Dewiswch beth wnewch chi', ...staff }),
  notShort: says({
    en: 'There are enough staff now, so there is nothing to decide.',
    cy: 'Mae digon o staff nawr, felly nid oes dim i’w benderfynu.',
    ...staff,
  }),
  writeDown: says({ en: 'Write this decision down', cy: 'Cofnodi’r penderfyniad hwn', ...staff }),
  decided: says<{ choice: string; words: string; name: string; time: string }>({
    en: '{time}, {name}: {choice}. {words}',
    cy: '{time}, {name}: {choice}. {words}',
    sameInBoth: true,
  }),
  changes: says({ en: 'Changes today', cy: 'Newidiadau heddiw', ...staff }),
  changed: says<{ worker: string; why: string; part: string }>({
    en: '{worker}: {why} ({part})',
    cy: '{worker}: {why} ({part})',
    sameInBoth: true,
  }),
  noChanges: says({ en: 'None so far.', cy: 'Dim hyd yma.', ...staff }),
  takeBack: says<{ worker: string }>({
    en: 'Take back: {worker}',
    cy: 'Tynnu’n ôl: {worker}',
    ...staff,
  }),
  somebody: says({ en: 'Somebody more or less', cy: 'Rhywun yn fwy neu’n llai', ...staff }),
  worker: says({ en: 'Who', cy: 'Pwy', ...staff }),
  workerNeeded: says({
    en: 'Write the worker’s name',
    cy: 'Ysgrifennwch enw’r gweithiwr',
    ...staff,
  }),
  why: says({ en: 'What happened', cy: 'Beth ddigwyddodd', ...staff }),
  whyNeeded: says({ en: 'Choose what happened', cy: 'Dewiswch beth ddigwyddodd', ...staff }),
  part: says({ en: 'How much of the session', cy: 'Faint o’r sesiwn', ...staff }),
  addChange: says({ en: 'Add this change', cy: 'Ychwanegu’r newid hwn', ...staff }),
  rooms: says({ en: 'Rooms', cy: 'Ystafelloedd', ...staff }),
  roomsHint: says({
    en: 'People share staff only inside the room that they are in. Each room is rounded up by itself.',
    cy: 'Dim ond o fewn yr ystafell y maent ynddi y mae pobl yn rhannu staff. Caiff pob ystafell ei thalgrynnu i fyny ar ei phen ei hun.',
    ...staff,
  }),
  withTheOthers: says({ en: 'With the others', cy: 'Gyda’r lleill', ...staff }),
  room: says<{ room: number }>({ en: 'Room {room}', cy: 'Ystafell {room}', ...staff }),
  roomFor: says<{ name: string }>({ en: 'Room of {name}', cy: 'Ystafell: {name}', ...staff }),
  byRatio: says({
    en: 'A room for each level of support',
    cy: 'Ystafell i bob lefel o gymorth',
    ...staff,
  }),
  allTogether: says({ en: 'Everybody as planned', cy: 'Pawb fel y cynlluniwyd', ...staff }),
  saveRooms: says({ en: 'Save the rooms', cy: 'Cadw’r ystafelloedd', ...staff }),
  perRoom: says<{ dedicated: number; rooms: string }>({
    en: '{dedicated} for one person each; shared: {rooms}',
    cy: '{dedicated} ar gyfer un person yr un; wedi’u rhannu: {rooms}',
    ...staff,
  }),

  goingHome: says({ en: 'Going home', cy: 'Mynd adref', ...staff }),
  early: says({
    en: 'Going home before the end needs somebody who takes over, and that it is sure.',
    cy: 'Mae mynd adref cyn y diwedd angen rhywun i gymryd drosodd, a’i fod yn sicr.',
    ...staff,
  }),
  toWhom: says({ en: 'Who takes over', cy: 'Pwy sy’n cymryd drosodd', ...staff }),
  toWhomNeeded: says({
    en: 'Write down who takes over',
    cy: 'Ysgrifennwch pwy sy’n cymryd drosodd',
    ...staff,
  }),
  how: says({ en: 'How', cy: 'Sut', ...staff }),
  howNeeded: says({ en: 'Choose how', cy: 'Dewiswch sut', ...staff }),
  isSure: says({
    en: 'It is sure: they are there, or they have arrived',
    cy: 'Mae’n sicr: maen nhw yno, neu wedi cyrraedd',
    ...staff,
  }),
  handOver: says({ en: 'Write the handover down', cy: 'Cofnodi’r trosglwyddiad', ...staff }),
  handover: says<{ to: string; how: string }>({
    en: 'To {to}, {how}',
    cy: 'At: {to}, {how}',
    ...staff,
  }),
  sure: says<{ time: string }>({
    en: 'Confirmed at {time}',
    cy: 'Cadarnhawyd am {time}',
    ...staff,
  }),
  notSure: says({ en: 'Not confirmed yet', cy: 'Heb ei gadarnhau eto', ...staff }),
  confirm: says({ en: 'Confirm the handover', cy: 'Cadarnhau’r trosglwyddiad', ...staff }),
  leaves: says({ en: 'They leave now', cy: 'Maen nhw’n mynd nawr', ...staff }),

  hoursTitle: says({ en: 'My hours', cy: 'Fy oriau', ...staff }),
  hoursOn: says<{ day: string }>({ en: 'Hours on {day}', cy: 'Oriau: {day}', ...staff }),
  hoursHint: says({
    en: 'In quarters of an hour: 6, 0.5 or 1.75. Leave empty what there was none of.',
    cy: 'Mewn chwarteri awr: 6, 0.5 neu 1.75. Gadewch yn wag yr hyn nad oedd.',
    ...staff,
  }),
  hoursWrong: says({
    en: 'Enter hours in quarters, such as 6, 0.5 or 1.75',
    cy: 'Rhowch oriau mewn chwarteri, megis 6, 0.5 neu 1.75',
    ...staff,
  }),
  hoursTooMany: says({
    en: 'A day has no more than 24 hours',
    cy: 'Nid oes mwy na 24 awr mewn diwrnod',
    ...staff,
  }),
  purpose: says({ en: 'For what', cy: 'At beth', ...staff }),
  hours: says({ en: 'Hours', cy: 'Oriau', ...staff }),
  share: says({ en: 'Share', cy: 'Cyfran', ...staff }),
  percent: says<{ percent: number }>({ en: '{percent} %', cy: '{percent} %', sameInBoth: true }),
  hoursWeek: says<{ venue: string; from: string; to: string }>({
    en: 'Everybody’s hours at {venue}, {from} to {to}',
    cy: 'Oriau pawb: {venue}, {from} i {to}',
    ...staff,
  }),
  noHours: says({
    en: 'Nobody has written any down.',
    cy: 'Nid oes neb wedi cofnodi dim.',
    ...staff,
  }),
} as const

export const changeWords: Readonly<Record<ChangeWhy, Sentence>> = {
  ill: says({ en: 'ill', cy: 'yn sâl', ...staff }),
  late: says({ en: 'late', cy: 'yn hwyr', ...staff }),
  leave: says({ en: 'on leave', cy: 'ar wyliau', ...staff }),
  'moved-away': says({ en: 'moved to another group', cy: 'wedi symud i grŵp arall', ...staff }),
  agency: says({ en: 'agency worker who came', cy: 'gweithiwr asiantaeth a ddaeth', ...staff }),
  'moved-here': says({ en: 'moved here', cy: 'wedi symud yma', ...staff }),
  extra: says({ en: 'one more', cy: 'un yn ychwanegol', ...staff }),
}
export const partWords: Readonly<Record<PartOfWorker, Sentence>> = {
  whole: says({ en: 'all of it', cy: 'y cyfan', ...staff }),
  half: says({ en: 'half of it', cy: 'hanner', ...staff }),
  quarter: says({ en: 'a quarter of it', cy: 'chwarter', ...staff }),
}
export const choiceWords: Readonly<Record<ShortChoice, Sentence>> = {
  agency: says({ en: 'Ask for an agency worker', cy: 'Gofyn am weithiwr asiantaeth', ...staff }),
  'move-group': says({ en: 'Move a group', cy: 'Symud grŵp', ...staff }),
  shorten: says({ en: 'Shorten the session', cy: 'Byrhau’r sesiwn', ...staff }),
  wait: says({
    en: 'Wait: the activity starts when there are enough',
    cy: 'Aros: mae’r gweithgaredd yn dechrau pan fydd digon',
    ...staff,
  }),
  cancel: says({
    en: 'Cancel the activity: people stay, and go home safely',
    cy: 'Canslo’r gweithgaredd: mae pobl yn aros, ac yn mynd adref yn ddiogel',
    ...staff,
  }),
}
export const handoverWords: Readonly<Record<HandoverWay, Sentence>> = {
  'in-person': says({ en: 'who came for them', cy: 'a ddaeth i’w nôl', ...staff }),
  'by-phone-then-arrived': says({
    en: 'by phone, and will say when they arrive',
    cy: 'dros y ffôn, a bydd yn dweud pan gyrhaeddant',
    ...staff,
  }),
  'travels-alone': says({
    en: 'expected there; they travel alone',
    cy: 'yn eu disgwyl yno; maent yn teithio ar eu pen eu hunain',
    ...staff,
  }),
}
export const purposeWords: Readonly<Record<Purpose, Sentence>> = {
  support: says({ en: 'Supporting people', cy: 'Cefnogi pobl', ...staff }),
  business: says({ en: 'The business of the place', cy: 'Busnes y lle', ...staff }),
  travel: says({ en: 'Travel', cy: 'Teithio', ...staff }),
  training: says({ en: 'Training', cy: 'Hyfforddiant', ...staff }),
  meeting: says({ en: 'Meetings', cy: 'Cyfarfodydd', ...staff }),
}

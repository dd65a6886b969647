import { type Sentence, says } from '#ground/words/says.ts'
import type { Change, DayRefusal, Why } from './day-change.ts'

const staff = { readers: 'staff' } as const

export const changeWords: Readonly<Record<Change, Sentence>> = {
  cancel: says({ en: 'Cancel this day', cy: 'Canslo’r diwrnod hwn' }),
  cover: says({ en: 'Somebody else runs it', cy: 'Rhywun arall sy’n ei rhedeg' }),
  move: says({ en: 'It is somewhere else', cy: 'Mae yn rhywle arall' }),
  times: says({ en: 'It is at another time', cy: 'Mae ar amser arall' }),
  extra: says({
    en: 'It is on, besides its usual days',
    cy: 'Mae ymlaen, ar ben ei diwrnodau arferol',
  }),
  undo: says({ en: 'Put it back as usual', cy: 'Ei rhoi’n ôl fel arfer' }),
}

export const whyWords: Readonly<Record<Why, Sentence>> = {
  'staff-ill': says({
    en: 'Somebody who works there is ill',
    cy: 'Mae rhywun sy’n gweithio yno yn sâl',
  }),
  'too-few': says({ en: 'Too few people would come', cy: 'Byddai rhy ychydig o bobl yn dod' }),
  building: says({ en: 'The building cannot be used', cy: 'Ni ellir defnyddio’r adeilad' }),
  weather: says({ en: 'The weather', cy: 'Y tywydd' }),
  holiday: says({ en: 'A holiday', cy: 'Gwyliau' }),
  moved: says({ en: 'It moves', cy: 'Mae’n symud' }),
  other: says({ en: 'Something else', cy: 'Rhywbeth arall' }),
}

export const refusalWords: Readonly<Record<DayRefusal['kind'], Sentence>> = {
  'gone-by': says({
    en: 'This day has begun or gone by, so it stays as it is',
    cy: 'Mae’r diwrnod hwn wedi dechrau neu wedi mynd heibio, felly mae’n aros fel y mae',
    ...staff,
  }),
  'not-a-day': says({
    en: 'It is not on that day. Choose “It is on, besides its usual days” to add it',
    cy: 'Nid yw ymlaen y diwrnod hwnnw. Dewiswch “Mae ymlaen, ar ben ei diwrnodau arferol” i’w ychwanegu',
    ...staff,
  }),
  'is-a-day': says({ en: 'It is on that day already', cy: 'Mae ymlaen y diwrnod hwnnw’n barod' }),
  'is-cancelled': says({
    en: 'This day is cancelled. Put it back as usual first',
    cy: 'Mae’r diwrnod hwn wedi’i ganslo. Rhowch ef yn ôl fel arfer gyntaf',
    ...staff,
  }),
  'nothing-changed': says({
    en: 'That is as it is already. Say what is otherwise',
    cy: 'Dyna fel y mae’n barod. Dywedwch beth sy’n wahanol',
  }),
  'nothing-to-undo': says({
    en: 'This day is as usual: there is nothing to put back',
    cy: 'Mae’r diwrnod hwn fel arfer: does dim i’w roi’n ôl',
    ...staff,
  }),
  'changed-meanwhile': says({
    en: 'Somebody else changed this day. Look at it as it is now, and press again',
    cy: 'Newidiodd rhywun arall y diwrnod hwn. Edrychwch arno fel y mae nawr, a phwyswch eto',
    ...staff,
  }),
  'worker-missing': says({
    en: 'Write who runs it instead',
    cy: 'Ysgrifennwch pwy sy’n ei rhedeg yn lle hynny',
  }),
  'place-missing': says({ en: 'Choose where it is instead', cy: 'Dewiswch ble mae yn lle hynny' }),
  'ends-before-start': says({
    en: 'Enter an end that is after the beginning',
    cy: 'Rhowch ddiwedd sydd ar ôl y dechrau',
  }),
}

export const dayWords = {
  title: says<{ title: string; day: string }>({
    en: '{title}: {day}',
    cy: '{title}: {day}',
    sameInBoth: true,
  }),
  asUsual: says<{ times: string; place: string; worker: string }>({
    en: 'As usual: {times}, {place}, with {worker}.',
    cy: 'Fel arfer: {times}, {place}, gyda {worker}.',
  }),
  notOn: says({
    en: 'It is not on that day: not one of its days, or the place is closed.',
    cy: 'Nid yw ymlaen y diwrnod hwnnw: nid un o’i diwrnodau, neu mae’r lle ar gau.',
    ...staff,
  }),
  nowCancelled: says<{ words: string }>({
    en: 'It is cancelled. What was told: {words}',
    cy: 'Mae wedi’i ganslo. Yr hyn a ddywedwyd: {words}',
    ...staff,
  }),
  nowChanged: says<{ words: string }>({
    en: 'It is changed. What was told: {words}',
    cy: 'Mae wedi newid. Yr hyn a ddywedwyd: {words}',
    ...staff,
  }),
  nowExtra: says<{ words: string }>({
    en: 'It is an extra day. What was told: {words}',
    cy: 'Mae’n ddiwrnod ychwanegol. Yr hyn a ddywedwyd: {words}',
    ...staff,
  }),
  what: says({ en: 'What changes?', cy: 'Beth sy’n newid?' }),
  why: says({ en: 'Why?', cy: 'Pam?' }),
  words: says({ en: 'What are people told?', cy: 'Beth mae pobl yn ei glywed?' }),
  wordsHint: says({
    en: 'One short sentence. Name nobody’s illness.',
    cy: 'Un frawddeg fer. Peidiwch ag enwi salwch neb.',
  }),
  worker: says({
    en: 'Who runs it, if somebody else does?',
    cy: 'Pwy sy’n ei rhedeg, os yw’n rhywun arall?',
  }),
  venue: says({ en: 'Where is it, if it moves?', cy: 'Ble mae, os yw’n symud?' }),
  samePlace: says({ en: 'The same place', cy: 'Yr un lle' }),
  starts: says({
    en: 'It begins at, if that changes',
    cy: 'Mae’n dechrau am, os yw hynny’n newid',
  }),
  ends: says({
    en: 'It ends at, if that changes',
    cy: 'Mae’n gorffen am, os yw hynny’n newid',
  }),
  whoIsTold: says({ en: 'Who is told, and how', cy: 'Pwy sy’n clywed, a sut' }),
  nobody: says({
    en: 'Nobody has a place on this day.',
    cy: 'Nid oes gan neb le ar y diwrnod hwn.',
  }),
  count: says<{ count: number }>({
    en: '{count, plural, one {One person is told.} other {# people are told.}}',
    cy: '{count, plural, zero {# o bobl yn clywed.} one {Mae un person yn clywed.} two {Mae # berson yn clywed.} few {Mae # o bobl yn clywed.} many {Mae # o bobl yn clywed.} other {Mae # o bobl yn clywed.}}',
  }),
  name: says({ en: 'Name', cy: 'Enw' }),
  language: says({ en: 'Language', cy: 'Iaith' }),
  how: says({ en: 'How', cy: 'Sut' }),
  english: says({ en: 'English', cy: 'Saesneg' }),
  welsh: says({ en: 'Welsh', cy: 'Cymraeg' }),
  ownPageStandard: says({ en: 'On their own page', cy: 'Ar eu tudalen eu hunain' }),
  ownPageEasy: says({
    en: 'On their own page, easy read',
    cy: 'Ar eu tudalen eu hunain, hawdd ei deall',
  }),
  ownPagePictures: says({
    en: 'On their own page, in pictures',
    cy: 'Ar eu tudalen eu hunain, mewn lluniau',
  }),
  byVoice: says({
    en: 'Somebody who works with them tells them',
    cy: 'Mae rhywun sy’n gweithio gyda nhw’n dweud wrthynt',
  }),
  inFormat: says<{ formats: string }>({ en: 'Needs: {formats}', cy: 'Angen: {formats}' }),
  carerToo: says({
    en: 'Their carer too, where it is urgent',
    cy: 'Eu gofalwr hefyd, os yw’n frys',
  }),
  send: says({ en: 'Change it and tell them', cy: 'Ei newid a dweud wrthynt' }),
  sent: says<{ count: number }>({
    en: '{count, plural, one {Done. One person is told.} other {Done. # people are told.}}',
    cy: '{count, plural, zero {Wedi’i wneud. Mae # o bobl yn clywed.} one {Wedi’i wneud. Mae un person yn clywed.} two {Wedi’i wneud. Mae # berson yn clywed.} few {Wedi’i wneud. Mae # o bobl yn clywed.} many {Wedi’i wneud. Mae # o bobl yn clywed.} other {Wedi’i wneud. Mae # o bobl yn clywed.}}',
    ...staff,
  }),
  nothingToPay: says({
    en: 'A day that you cancel costs nobody anything.',
    cy: 'Nid yw diwrnod rydych chi’n ei ganslo yn costio dim i neb.',
    ...staff,
  }),
  urgent: says({
    en: 'It begins soon: where you cancel, somebody finds each person another way today, and carers are told.',
    cy: 'Mae’n dechrau’n fuan: os byddwch yn canslo, bydd rhywun yn dod o hyd i ffordd arall i bob person heddiw, a bydd gofalwyr yn clywed.',
    ...staff,
  }),
  chooseChange: says({ en: 'Choose what changes', cy: 'Dewiswch beth sy’n newid' }),
  chooseWhy: says({ en: 'Choose why', cy: 'Dewiswch pam' }),
  tellSomething: says({
    en: 'Write what people are told',
    cy: 'Ysgrifennwch yr hyn y mae pobl yn ei glywed',
  }),
  wrongTime: says({ en: 'Enter a time, like 09:30', cy: 'Rhowch amser, fel 09:30' }),
  extraTitle: says({ en: 'Which extra day?', cy: 'Pa ddiwrnod ychwanegol?' }),
  day: says({ en: 'Day', cy: 'Diwrnod' }),
  wrongDay: says({ en: 'Enter a day from today on', cy: 'Rhowch ddiwrnod o heddiw ymlaen' }),
  goOn: says({ en: 'Continue', cy: 'Parhau' }),
} as const

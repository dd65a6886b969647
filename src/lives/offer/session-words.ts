import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

export const sessionWords = {
  drafts: says({ en: 'Still setting up', cy: 'Yn dal i’w trefnu' }),
  offered: says({ en: 'What you offer', cy: 'Beth rydych chi’n ei gynnig' }),
  none: says({ en: 'You offer nothing yet.', cy: 'Nid ydych yn cynnig dim eto.' }),
  ended: says({ en: 'Ended', cy: 'Wedi dod i ben' }),
  paused: says({ en: 'Paused', cy: 'Wedi’i oedi' }),
  live: says({ en: 'Live', cy: 'Yn fyw' }),
  until: says<{ day: string }>({ en: 'Until {day}', cy: 'Hyd {day}' }),
  from: says<{ day: string }>({ en: 'From {day}', cy: 'O {day}' }),
  when: says({ en: 'When', cy: 'Pryd' }),
  where: says({ en: 'Where', cy: 'Ble' }),
  worker: says({ en: 'Who runs it', cy: 'Pwy sy’n ei rhedeg' }),
  people: says({ en: 'People', cy: 'Pobl' }),
  peopleSaid: says<{ least: number; most: number }>({
    en: '{least} to {most}',
    cy: '{least} i {most}',
  }),
  prices: says({ en: 'Prices', cy: 'Prisiau' }),
  nextDays: says({ en: 'Next days', cy: 'Diwrnodau nesaf' }),
  change: says({ en: 'Change this session', cy: 'Newid y sesiwn hon' }),
  on: says({ en: 'On', cy: 'Ymlaen' }),
  cancelled: says({ en: 'Cancelled', cy: 'Wedi’i ganslo' }),
  changed: says({ en: 'Changed', cy: 'Wedi newid' }),
  extra: says({ en: 'Extra', cy: 'Ychwanegol' }),
  closed: says({ en: 'Closed', cy: 'Ar gau' }),
  changeDay: says({ en: 'Change', cy: 'Newid' }),
  newPrices: says({ en: 'New prices', cy: 'Prisiau newydd' }),
  newTimes: says({ en: 'New times', cy: 'Amserau newydd' }),
  lastDay: says({ en: 'A last day', cy: 'Diwrnod olaf' }),
  extraDay: says({ en: 'Add an extra day', cy: 'Ychwanegu diwrnod' }),
  pause: says({ en: 'Take nobody new for now', cy: 'Peidio â derbyn neb newydd am nawr' }),
  resume: says({ en: 'Take new people again', cy: 'Derbyn pobl newydd eto' }),
  backToSession: says({ en: 'Back to the session', cy: 'Yn ôl i’r sesiwn' }),
  manyTitle: says<{ people: number }>({
    en: 'Why are more than {people} people together?',
    cy: 'Pam mae mwy na {people} o bobl gyda’i gilydd?',
    ...staff,
  }),
  manyHint: says({
    en: 'Such as a choir that sings as one. The council reads it.',
    cy: 'Er enghraifft, côr sy’n canu fel un. Bydd y cyngor yn ei ddarllen.',
    ...staff,
  }),
  manySave: says({ en: 'Save the reason', cy: 'Cadw’r rheswm' }),
  manyMissing: says({
    en: 'Write why so many people are together, or take fewer at most',
    cy: 'Ysgrifennwch pam mae cynifer o bobl gyda’i gilydd, neu derbyniwch lai ar y mwyaf',
    ...staff,
  }),
  noDays: says({
    en: 'It has no more days in the next year.',
    cy: 'Nid oes rhagor o ddiwrnodau yn y flwyddyn nesaf.',
    ...staff,
  }),
} as const

import { says } from '#ground/words/says.ts'
import type { Feeling, Wants, WhatAbout } from './feedback.ts'

export const feelingWords = {
  good: says({ en: 'Good', cy: 'Da' }),
  'not-sure': says({ en: 'Not sure', cy: 'Ddim yn siŵr' }),
  bad: says({ en: 'Bad', cy: 'Gwael' }),
} satisfies Readonly<Record<Feeling, unknown>>

export const wantsWords = {
  same: says({ en: 'The same again', cy: 'Yr un peth eto' }),
  change: says({ en: 'Change something', cy: 'Newid rhywbeth' }),
  stop: says({ en: 'Stop going', cy: 'Rhoi’r gorau i fynd' }),
} satisfies Readonly<Record<Wants, unknown>>

export const aboutWords = {
  people: says({ en: 'The people there', cy: 'Y bobl yno' }),
  activity: says({ en: 'What we did', cy: 'Yr hyn wnaethon ni' }),
  place: says({ en: 'The place', cy: 'Y lle' }),
  noise: says({ en: 'The noise', cy: 'Y sŵn' }),
  staff: says({ en: 'The staff', cy: 'Y staff' }),
  travel: says({ en: 'Getting there', cy: 'Cyrraedd yno' }),
  food: says({ en: 'The food', cy: 'Y bwyd' }),
} satisfies Readonly<Record<WhatAbout, unknown>>

// Said to those who answer, in the words of their work.
const readers = 'staff' as const

export const wallWords = {
  title: says({ en: 'What people say', cy: 'Beth mae pobl yn ei ddweud', readers }),
  intro: says({
    en: 'How sessions were, in people’s own words where they let others read them. Nobody is named.',
    cy: 'Sut oedd sesiynau, yng ngeiriau pobl eu hunain lle maen nhw’n gadael i eraill eu darllen. Nid oes neb yn cael ei enwi.',
    readers,
  }),
  pagesTitle: says({
    en: 'What people say of the pages',
    cy: 'Beth mae pobl yn ei ddweud am y tudalennau',
    readers,
  }),
  lately: says<{ days: number }>({
    en: 'In the last {days, plural, one {day} other {# days}}',
    cy: '{days, plural, zero {Yn y # diwrnod diwethaf} one {Yn y # diwrnod diwethaf} two {Yn y # ddiwrnod diwethaf} few {Yn y # diwrnod diwethaf} many {Yn y # diwrnod diwethaf} other {Yn y # diwrnod diwethaf}}',
    readers,
  }),
  inTime: says<{ days: number }>({
    en: 'Comments answered within {days, plural, one {# day} other {# days}}',
    cy: '{days, plural, zero {Sylwadau a atebwyd o fewn # diwrnod} one {Sylwadau a atebwyd o fewn # diwrnod} two {Sylwadau a atebwyd o fewn # ddiwrnod} few {Sylwadau a atebwyd o fewn # diwrnod} many {Sylwadau a atebwyd o fewn # diwrnod} other {Sylwadau a atebwyd o fewn # diwrnod}}',
    readers,
  }),
  ofDue: says<{ inTime: number; due: number }>({
    en: '{inTime} of {due}',
    cy: '{inTime} o {due}',
    readers,
  }),
  noneDue: says({ en: 'None to count yet', cy: 'Dim i’w cyfrif eto', readers }),
  all: says({ en: 'All together', cy: 'Gyda’i gilydd', readers }),
  session: says({ en: 'Session', cy: 'Sesiwn', readers }),
  page: says({ en: 'Page', cy: 'Tudalen', readers }),
  nothing: says({
    en: 'Nobody has said anything yet.',
    cy: 'Nid oes neb wedi dweud dim eto.',
    readers,
  }),
  comments: says({ en: 'In their words', cy: 'Yn eu geiriau nhw', readers }),
  saidOn: says<{ title: string; day: string }>({
    en: '{title}, {day}',
    cy: '{title}, {day}',
    sameInBoth: true,
    readers,
  }),
  held: says({
    en: 'Hidden: it may name somebody. Read it, then show it or leave it hidden.',
    cy: 'Cudd: gallai enwi rhywun. Darllenwch ef, yna dangoswch ef neu ei adael yn gudd.',
    readers,
  }),
  hidden: says<{ because: string }>({ en: 'Hidden: {because}', cy: 'Cudd: {because}', readers }),
  hiddenBy: says<{ name: string; because: string }>({
    en: 'Hidden by {name}: {because}',
    cy: 'Cuddiwyd gan {name}: {because}',
    readers,
  }),
  hide: says({ en: 'Hide from others', cy: 'Cuddio rhag eraill', readers }),
  show: says({ en: 'Show to others', cy: 'Dangos i eraill', readers }),
  because: says({ en: 'Why hide it', cy: 'Pam ei guddio', readers }),
  noReason: says({ en: 'Say why it is to be hidden', cy: 'Dywedwch pam mae i’w guddio', readers }),
  reply: says({ en: 'Your answer', cy: 'Eich ateb', readers }),
  replyHint: says({
    en: 'Short and plain: whoever said it reads it, and others where it is shown.',
    cy: 'Yn fyr ac yn blaen: bydd y sawl a’i dywedodd yn ei ddarllen, ac eraill lle caiff ei ddangos.',
    readers,
  }),
  pageReplyHint: says({
    en: 'Short and plain: what you did about it. It is not sent to whoever said it: nobody knows who that is.',
    cy: 'Yn fyr ac yn blaen: beth wnaethoch chi am hyn. Nid yw’n cael ei anfon at y sawl a’i dywedodd: does neb yn gwybod pwy yw.',
    readers,
  }),
  send: says({ en: 'Send the answer', cy: 'Anfon yr ateb', readers }),
  noReply: says({ en: 'Write an answer', cy: 'Ysgrifennwch ateb', readers }),
  answered: says<{ day: string }>({ en: 'Answered on {day}', cy: 'Atebwyd ar {day}', readers }),
  answerBy: says<{ day: string; name: string }>({
    en: 'To be answered by {day}: {name}',
    cy: 'I’w ateb erbyn {day}: {name}',
    readers,
  }),
  nobodyYet: says({ en: 'nobody yet', cy: 'neb eto', readers }),
  changed: says({
    en: 'Somebody changed this meanwhile. Read it again, then answer.',
    cy: 'Newidiodd rhywun hyn yn y cyfamser. Darllenwch ef eto, yna atebwch.',
    readers,
  }),
  ofPerson: says<{ name: string }>({
    en: 'How days were: {name}',
    cy: 'Sut oedd diwrnodau: {name}',
    readers,
  }),
  wants: says({ en: 'Wants', cy: 'Eisiau', readers }),
  about: says({ en: 'About', cy: 'Ynghylch', readers }),
}

export const pageWords = {
  link: says({ en: 'What do you think of this page?', cy: 'Beth yw eich barn am y dudalen hon?' }),
  title: says({ en: 'What do you think?', cy: 'Beth yw eich barn?' }),
  about: says({
    en: 'Say what you think of the page you came from. It does not say who you are.',
    cy: 'Dywedwch beth yw eich barn am y dudalen y daethoch ohoni. Nid yw’n dweud pwy ydych chi.',
    easy: { en: 'Was the page good? Press one.', cy: 'Oedd y dudalen yn dda? Pwyswch un.' },
  }),
  words: says({ en: 'Say more, if you want', cy: 'Dweud mwy, os ydych eisiau' }),
  thanks: says({ en: 'Thank you. We read everything.', cy: 'Diolch. Rydym yn darllen popeth.' }),
  choose: says({ en: 'Choose good, not sure or bad', cy: 'Dewiswch da, ddim yn siŵr neu gwael' }),
  tooLong: says({ en: 'Write 1,000 letters or fewer', cy: 'Ysgrifennwch 1,000 llythyren neu lai' }),
}

import { type Sentence, says } from '#ground/words/says.ts'
import type { Answer, WeekState } from './proposed-week.ts'

// Said to those who help somebody, never to the person: the easy sentences of this feature speak to the person instead.
export const personWeekWords = {
  title: says<{ name: string }>({
    en: 'The week proposed to {name}',
    cy: 'Yr wythnos a gynigir: {name}',
    readers: 'staff',
  }),
  people: says({ en: 'People', cy: 'Pobl', readers: 'staff' }),
  noWeek: says({
    en: 'No week has been proposed yet. The places held now stand below.',
    cy: 'Nid oes wythnos wedi’i chynnig eto. Mae’r lleoedd a gedwir nawr isod.',
    readers: 'staff',
  }),
  proposedOn: says<{ day: string }>({
    en: 'Proposed: {day}.',
    cy: 'Cynigiwyd: {day}.',
    readers: 'staff',
  }),
  worker: says<{ name: string }>({
    en: 'When they ask to talk, {name} talks with them.',
    cy: 'Pan fyddant yn gofyn am siarad, {name} fydd yn siarad â nhw.',
    readers: 'staff',
  }),
  wantsToTalk: says({
    en: 'They have asked to talk with someone, and nobody has yet.',
    cy: 'Maent wedi gofyn am siarad â rhywun, ac nid oes neb wedi gwneud eto.',
    readers: 'staff',
  }),
  compared: says({
    en: 'The present week beside the proposed one',
    cy: 'Yr wythnos bresennol wrth ochr yr un a gynigir',
    readers: 'staff',
  }),
  day: says({ en: 'Day', cy: 'Diwrnod', readers: 'staff' }),
  now: says({ en: 'Now', cy: 'Nawr', readers: 'staff' }),
  proposed: says({ en: 'Proposed', cy: 'Arfaethedig', readers: 'staff' }),
  nothing: says({ en: 'Nothing', cy: 'Dim byd', readers: 'staff' }),
  lines: says({
    en: 'Each session, and the reasons for and against it',
    cy: 'Pob sesiwn, a’r rhesymau o’i phlaid ac yn ei herbyn',
    readers: 'staff',
  }),
  noLines: says({
    en: 'The proposed week has no sessions.',
    cy: 'Nid oes sesiynau yn yr wythnos a gynigir.',
    readers: 'staff',
  }),
  saidNo: says({
    en: 'The person’s last word on this is no',
    cy: 'Gair olaf y person ar hyn yw na',
    readers: 'staff',
  }),
  when: says({ en: 'When', cy: 'Pryd', readers: 'staff' }),
  where: says({ en: 'Where', cy: 'Ble', readers: 'staff' }),
  whoRuns: says({ en: 'Who runs it', cy: 'Pwy sy’n ei rhedeg', readers: 'staff' }),
  travel: says({ en: 'Travel', cy: 'Teithio', readers: 'staff' }),
  ratio: says({ en: 'Support', cy: 'Cymorth', readers: 'staff' }),
  price: says({ en: 'Price', cy: 'Pris', readers: 'staff' }),
  friends: says({ en: 'Friends', cy: 'Ffrindiau', readers: 'staff' }),
  noFriends: says({
    en: 'No friend has a place there',
    cy: 'Nid oes gan ffrind le yno',
    readers: 'staff',
  }),
  cost: says({ en: 'Cost', cy: 'Cost', readers: 'staff', sameInBoth: true }),
  costSaid: says<{ cost: string; budget: string; left: string }>({
    en: '{cost} a week of {budget} that may be planned: {left} left for the person to use.',
    cy: '{cost} yr wythnos o {budget} y gellir ei gynllunio: {left} ar ôl i’r person ei ddefnyddio.',
    readers: 'staff',
  }),
  costOver: says<{ cost: string; budget: string; over: string }>({
    en: '{cost} a week, {over} more than the {budget} that may be planned.',
    cy: '{cost} yr wythnos, {over} yn fwy na’r {budget} y gellir ei gynllunio.',
    readers: 'staff',
  }),
  gaps: says({
    en: 'Wanted times that stay empty, and why',
    cy: 'Adegau a ddymunir sy’n aros yn wag, a pham',
    readers: 'staff',
  }),
  noGaps: says({
    en: 'Every wanted half-day is filled.',
    cy: 'Mae pob hanner diwrnod a ddymunir wedi’i lenwi.',
    readers: 'staff',
  }),
  apart: says({
    en: 'Somebody there is not to be in one session with the person; the reason is in their own records. Do not tell this to either, to the family or to the provider',
    cy: 'Mae rhywun yno na ddylai fod mewn un sesiwn gyda’r person; mae’r rheswm yn eu cofnodion eu hunain. Peidiwch â dweud hyn wrth y naill na’r llall, y teulu na’r darparwr',
    readers: 'staff',
  }),
  answers: says({
    en: 'What the person has said',
    cy: 'Beth mae’r person wedi’i ddweud',
    readers: 'staff',
  }),
  noAnswers: says({
    en: 'Nothing yet. No answer is not a yes.',
    cy: 'Dim byd eto. Nid yw dim ateb yn golygu ie.',
    readers: 'staff',
  }),
  answered: says<{ when: string; about: string; answer: string }>({
    en: '{when}. {about}: {answer}.',
    cy: '{when}. {about}: {answer}.',
    readers: 'staff',
    sameInBoth: true,
  }),
  wholeWeek: says({ en: 'The whole week', cy: 'Yr wythnos gyfan', readers: 'staff' }),
  swappedTo: says<{ title: string }>({
    en: 'another instead: {title}',
    cy: 'un arall yn ei lle: {title}',
    readers: 'staff',
  }),
  pressedByPerson: says({
    en: 'Pressed by the person.',
    cy: 'Gwasgwyd gan y person.',
    readers: 'staff',
  }),
  pressedBy: says<{ name: string }>({
    en: 'Pressed by {name}, not by the person.',
    cy: 'Gwasgwyd gan {name}, nid gan y person.',
    readers: 'staff',
  }),
  someone: says({ en: 'somebody else', cy: 'rhywun arall', readers: 'staff' }),
  stillToTalk: says({ en: 'Still to be talked about.', cy: 'I’w drafod o hyd.', readers: 'staff' }),
  aSession: says({ en: 'A session', cy: 'Sesiwn', readers: 'staff' }),
} as const

export const answerWords: Readonly<Record<Answer, Sentence>> = {
  yes: says({ en: 'yes', cy: 'ie', readers: 'staff' }),
  no: says({ en: 'no', cy: 'na', readers: 'staff' }),
  'not-sure': says({ en: 'not sure', cy: 'ddim yn siŵr', readers: 'staff' }),
  talk: says({ en: 'wants to talk', cy: 'eisiau siarad', readers: 'staff' }),
  swap: says({ en: 'another instead', cy: 'un arall yn ei lle', readers: 'staff' }),
}

export const stateWords: Readonly<Record<WeekState, Sentence>> = {
  open: says({ en: 'Waiting for an answer', cy: 'Yn aros am ateb', readers: 'staff' }),
  accepted: says({ en: 'Said yes', cy: 'Wedi dweud ie', readers: 'staff' }),
  declined: says({ en: 'Said no', cy: 'Wedi dweud na', readers: 'staff' }),
  replaced: says({ en: 'Replaced', cy: 'Wedi’i disodli', readers: 'staff' }),
}

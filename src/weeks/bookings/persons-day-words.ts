import { type Sentence, says } from '#ground/words/says.ts'
import type { Cause } from './cause.ts'

/** What became of a day, for the person, those who help them, and their calendar. */
export const dayStateWords = {
  cancelled: says({ en: 'This is not on.', cy: 'Dydy hwn ddim yn digwydd.' }),
  closed: says({ en: 'This is closed.', cy: 'Mae hwn ar gau.' }),
  'given-up': says({ en: 'You said you cannot come.', cy: 'Dywedoch chi na allwch chi ddod.' }),
  away: says({ en: 'You are away.', cy: 'Rydych chi i ffwrdd.' }),
  /** The same, for others than the person. */
  theyCannot: says({ en: 'They cannot come.', cy: 'Nid yw’r person yn gallu dod.' }),
  theyAreAway: says({ en: 'They are away.', cy: 'Mae’r person i ffwrdd.' }),
  before: says({ en: 'Before:', cy: 'O’r blaen:' }),
  now: says({ en: 'Now:', cy: 'Nawr:' }),
  changed: says({ en: 'This has changed.', cy: 'Mae hwn wedi newid.' }),
} as const

/** Why a day is not as usual, where a provider, the council or the calendar is the reason. */
export const whyWords: Readonly<Record<string, Sentence>> = {
  'staff-ill': says({ en: 'A worker is ill.', cy: 'Mae gweithiwr yn sâl.' }),
  'too-few': says({
    en: 'Too few people could come.',
    cy: 'Roedd rhy ychydig o bobl yn gallu dod.',
  }),
  building: says({
    en: 'The building needs work.',
    cy: 'Mae angen gwaith ar yr adeilad.',
  }),
  weather: says({ en: 'The weather is too bad.', cy: 'Mae’r tywydd yn rhy wael.' }),
  holiday: says({ en: 'It is a holiday.', cy: 'Mae’n wyliau.' }),
  late: says({ en: 'It begins late today.', cy: 'Mae’n dechrau’n hwyr heddiw.' }),
  moved: says({ en: 'It has moved.', cy: 'Mae wedi symud.' }),
  'not-on': says({ en: 'There is none on this day.', cy: 'Does dim un ar y diwrnod hwn.' }),
  'closed-winter': says({
    en: 'It is closed for Christmas and New Year.',
    cy: 'Mae ar gau dros y Nadolig a’r Flwyddyn Newydd.',
  }),
  'closed-summer': says({
    en: 'It is closed for the summer holiday.',
    cy: 'Mae ar gau dros wyliau’r haf.',
  }),
  'closed-repairs': says({
    en: 'The building is being repaired.',
    cy: 'Mae’r adeilad yn cael ei drwsio.',
  }),
  'closed-training': says({ en: 'The staff are learning.', cy: 'Mae’r staff yn dysgu.' }),
  'closed-election': says({ en: 'People vote there.', cy: 'Mae pobl yn pleidleisio yno.' }),
  'closed-other': says({ en: 'The place is closed.', cy: 'Mae’r lle ar gau.' }),
  'bank-holiday': says({ en: 'It is a bank holiday.', cy: 'Mae’n ŵyl banc.' }),
  provider: says({ en: 'They cannot do it.', cy: 'Dydyn nhw ddim yn gallu ei wneud.' }),
  council: says({
    en: 'The council could not do it.',
    cy: 'Doedd y cyngor ddim yn gallu ei wneud.',
  }),
  swap: says({ en: 'You chose another day.', cy: 'Dewisoch chi ddiwrnod arall.' }),
}

/** Why somebody does not come, in their own voice: what they press. */
export const causeWords: Readonly<Record<Cause, Sentence>> = {
  ill: says({ en: 'I am ill', cy: 'Rydw i’n sâl' }),
  hospital: says({
    en: 'I am at the hospital or the doctor',
    cy: 'Rydw i yn yr ysbyty neu gyda’r meddyg',
  }),
  disability: says({
    en: 'My disability makes it too hard',
    cy: 'Mae fy anabledd yn ei wneud yn rhy anodd',
  }),
  holiday: says({ en: 'I am on holiday', cy: 'Rydw i ar wyliau' }),
  transport: says({ en: 'I cannot get there', cy: 'Alla i ddim cyrraedd yno' }),
  'support-failed': says({
    en: 'My help did not come',
    cy: 'Ddaeth fy nghymorth i ddim',
  }),
  'changed-mind': says({ en: 'I do not want to', cy: 'Dydw i ddim eisiau' }),
  'fear-or-harm': says({
    en: 'I am scared, or somebody hurt me',
    cy: 'Mae ofn arna i, neu mae rhywun wedi fy mrifo',
  }),
  provider: says({
    en: 'They did something wrong',
    cy: 'Gwnaethon nhw rywbeth o’i le',
  }),
  council: says({
    en: 'The council did something wrong',
    cy: 'Gwnaeth y cyngor rywbeth o’i le',
  }),
  swap: says({ en: 'I go on another day', cy: 'Rydw i’n mynd ar ddiwrnod arall' }),
  other: says({ en: 'Something else', cy: 'Rhywbeth arall' }),
}

/** The same in two or three words, for the pictures view. */
export const shortCauseWords: Readonly<Partial<Record<Cause, Sentence>>> = {
  ill: says({ en: 'Ill', cy: 'Sâl' }),
  transport: says({ en: 'Cannot get there', cy: 'Methu cyrraedd' }),
  holiday: says({ en: 'On holiday', cy: 'Ar wyliau' }),
  'changed-mind': says({ en: 'Do not want', cy: 'Ddim eisiau' }),
  'fear-or-harm': says({ en: 'Scared or hurt', cy: 'Ofn neu frifo' }),
}

/** Why somebody is away for a while. */
export const awayWords = {
  hospital: says({ en: 'In hospital', cy: 'Yn yr ysbyty' }),
  ill: says({ en: 'Ill at home', cy: 'Yn sâl gartref' }),
  holiday: says({ en: 'On holiday', cy: 'Ar wyliau' }),
  family: says({ en: 'With family', cy: 'Gyda theulu' }),
  other: says({ en: 'Another reason', cy: 'Rheswm arall' }),
} as const

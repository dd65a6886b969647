import { type Sentence, says } from '#ground/words/says.ts'
import type { CarerMissing, CarerWant, HowFar } from './carer-assessment.ts'

const staff = { readers: 'staff' } as const

export const wantWords: Readonly<Record<CarerWant, Sentence>> = {
  work: says({ en: 'Work', cy: 'Gwaith' }),
  learning: says({ en: 'Learning', cy: 'Dysgu' }),
  leisure: says({ en: 'Things I enjoy', cy: 'Pethau rwy’n eu mwynhau' }),
  rest: says({ en: 'Rest and sleep', cy: 'Gorffwys a chwsg' }),
  family: says({ en: 'Time with family', cy: 'Amser gyda’r teulu' }),
  friends: says({ en: 'Time with friends', cy: 'Amser gyda ffrindiau' }),
  health: says({ en: 'My own health', cy: 'Fy iechyd fy hun' }),
}

export const farWords: Readonly<Record<HowFar, Sentence>> = {
  yes: says({ en: 'Yes', cy: 'Ydw' }),
  some: says({ en: 'Some of it', cy: 'Rhywfaint ohono' }),
  no: says({ en: 'No', cy: 'Nac ydw' }),
}

/** Read by the carer, in standard and easy words. */
export const ownWords = {
  title: says({ en: 'What I need as a carer', cy: 'Yr hyn sydd ei angen arnaf fel gofalwr' }),
  intro: says({
    en: 'This is about you, and not about the person you care for. You have a right to it.',
    cy: 'Mae hyn amdanoch chi, ac nid am y person rydych chi’n gofalu amdano. Mae gennych hawl iddo.',
    easy: {
      en: 'This is about you. You have a right to this talk.',
      cy: 'Mae hyn amdanoch chi. Mae gennych hawl i’r sgwrs hon.',
    },
  }),
  nobody: says({
    en: 'Nobody’s record names you as a carer yet. Ask the council to add you.',
    cy: 'Nid oes cofnod yn eich enwi fel gofalwr eto. Gofynnwch i’r cyngor eich ychwanegu.',
    easy: {
      en: 'We do not have you down as a carer yet. Ask the council to add you.',
      cy: 'Nid ydych chi gyda ni fel gofalwr eto. Gofynnwch i’r cyngor eich ychwanegu.',
    },
  }),
  caresFor: says<{ name: string }>({
    en: 'You care for: {name}',
    cy: 'Rydych chi’n gofalu am: {name}',
    easy: { en: 'You help: {name}', cy: 'Rydych chi’n helpu: {name}' },
  }),
  words: says({
    en: 'In your own words: how is it for you?',
    cy: 'Yn eich geiriau eich hun: sut mae pethau i chi?',
    easy: { en: 'How is it for you?', cy: 'Sut mae pethau i chi?' },
  }),
  able: says({
    en: 'Are you able to go on caring, now and in the time ahead?',
    cy: 'Ydych chi’n gallu parhau i ofalu, nawr ac yn y dyfodol?',
    easy: { en: 'Can you go on helping?', cy: 'Ydych chi’n gallu dal ati i helpu?' },
  }),
  willing: says({
    en: 'Are you willing to go on caring?',
    cy: 'Ydych chi’n fodlon parhau i ofalu?',
    easy: { en: 'Do you want to go on helping?', cy: 'Ydych chi eisiau dal ati i helpu?' },
  }),
  wants: says({
    en: 'What would you like time for?',
    cy: 'Ar gyfer beth yr hoffech chi gael amser?',
  }),
  effect: says({
    en: 'What does caring do to your health, work and family?',
    cy: 'Sut mae gofalu’n effeithio ar eich iechyd, gwaith a theulu?',
    easy: { en: 'How does helping change your life?', cy: 'Sut mae helpu’n newid eich bywyd?' },
  }),
  emergency: says({
    en: 'Who steps in if you are ill or cannot be there?',
    cy: 'Pwy sy’n camu i mewn os ydych chi’n sâl neu’n methu bod yno?',
    easy: { en: 'Who helps if you are ill?', cy: 'Pwy sy’n helpu os ydych chi’n sâl?' },
  }),
  save: says({ en: 'Save', cy: 'Cadw', easy: { en: 'Save my answers', cy: 'Cadw fy atebion' } }),
  saved: says({ en: 'Your answers are saved.', cy: 'Mae eich atebion wedi’u cadw.' }),
  start: says({
    en: 'Start with my own words',
    cy: 'Dechrau gyda fy ngeiriau fy hun',
    easy: { en: 'Start', cy: 'Dechrau' },
  }),
  decided: says<{ day: string }>({
    en: 'Talked through and decided: {day}',
    cy: 'Wedi’i drafod a’i benderfynu: {day}',
    easy: { en: 'We decided this: {day}', cy: 'Penderfynwyd hyn: {day}' },
  }),
  break: says<{ hours: number; minutes: number }>({
    en: 'Break you need in a week: {hours, plural, one {# hour} other {# hours}}{minutes, plural, =0 {} one { and # minute} other { and # minutes}}',
    cy: 'Seibiant sydd ei angen arnoch mewn wythnos: {hours, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}{minutes, plural, =0 {} zero {} one { a # munud} two { a # funud} few { a # munud} many { a # munud} other { a # munud}}',
  }),
  reasons: says({ en: 'Why', cy: 'Pam' }),
  next: says({
    en: 'A worker will talk this through with you before anything is decided.',
    cy: 'Bydd gweithiwr yn trafod hyn gyda chi cyn penderfynu dim.',
    easy: {
      en: 'Next, a worker will talk with you.',
      cy: 'Nesaf, bydd gweithiwr yn siarad â chi.',
    },
  }),
  again: says({
    en: 'Start again: my answers have changed',
    cy: 'Dechrau eto: mae fy atebion wedi newid',
    easy: { en: 'Change my answers', cy: 'Newid fy atebion' },
  }),
  stale: says({
    en: 'Somebody changed this after you opened it. Your words are kept below: look, and save again.',
    cy: 'Newidiodd rhywun hyn ar ôl i chi ei agor. Mae eich geiriau isod: edrychwch, a chadwch eto.',
    easy: {
      en: 'Somebody changed this page. Your words are here. Save them again.',
      cy: 'Newidiodd rhywun y dudalen. Mae eich geiriau yma. Cadwch nhw eto.',
    },
  }),
  closed: says({
    en: 'This is decided. Start again to change it.',
    cy: 'Mae hyn wedi’i benderfynu. Dechreuwch eto i’w newid.',
  }),
  tooLong: says({ en: 'This is too long', cy: 'Mae hyn yn rhy hir' }),
}

export const carerWords = {
  title: says<{ name: string }>({
    en: 'Carer’s assessment: {name}',
    cy: 'Asesiad gofalwr: {name}',
    ...staff,
  }),
  intro: says({
    en: 'About the carer, never about the person. Whether they are willing is asked, never taken for granted.',
    cy: 'Am y gofalwr, byth am y person. Gofynnir a ydyn nhw’n fodlon; nid yw byth yn cael ei gymryd yn ganiataol.',
    ...staff,
  }),
  ownOnly: says({
    en: 'Only the carer writes these words: they have a sign-in of their own.',
    cy: 'Dim ond y gofalwr sy’n ysgrifennu’r geiriau hyn: mae ganddyn nhw gyfrif eu hunain.',
    ...staff,
  }),
  words: says({ en: 'In the carer’s own words', cy: 'Yng ngeiriau’r gofalwr ei hun', ...staff }),
  able: says({
    en: 'Are they able, now and ahead?',
    cy: 'A ydyn nhw’n gallu, nawr ac yn y dyfodol?',
    ...staff,
  }),
  willing: says({ en: 'Are they willing?', cy: 'A ydyn nhw’n fodlon?', ...staff }),
  wants: says({
    en: 'What they want time for',
    cy: 'Yr hyn maen nhw eisiau amser ar ei gyfer',
    ...staff,
  }),
  effect: says({
    en: 'Effect on health, work and family',
    cy: 'Effaith ar iechyd, gwaith a theulu',
    ...staff,
  }),
  break: says({
    en: 'Break needed in a week',
    cy: 'Seibiant sydd ei angen mewn wythnos',
    ...staff,
  }),
  emergency: says({ en: 'Plan for an emergency', cy: 'Cynllun ar gyfer argyfwng', ...staff }),
  start: says({
    en: 'Start an assessment of this carer',
    cy: 'Dechrau asesiad o’r gofalwr hwn',
    ...staff,
  }),
  decision: says({ en: 'Decide', cy: 'Penderfynu', ...staff }),
  eligible: says({
    en: 'Does the carer have eligible needs?',
    cy: 'A oes gan y gofalwr anghenion cymwys?',
    ...staff,
  }),
  reasons: says({
    en: 'Reasons, as the carer will read them',
    cy: 'Rhesymau, fel y bydd y gofalwr yn eu darllen',
    ...staff,
  }),
  decide: says({ en: 'Decide', cy: 'Penderfynu', ...staff }),
  decided: says<{ day: string }>({ en: 'Decided: {day}', cy: 'Penderfynwyd: {day}', ...staff }),
  missing: says({ en: 'Still to do', cy: 'Ar ôl i’w wneud', ...staff }),
}

export const carerMissingWords: Readonly<Record<CarerMissing, Sentence>> = {
  'own-words': says({
    en: 'The carer’s own words (Care Act 2014 section 10; Wales: section 24)',
    cy: 'Geiriau’r gofalwr ei hun (Deddf 2014 adran 24)',
    ...staff,
  }),
  able: says({
    en: 'Whether they are able (section 10(5))',
    cy: 'A ydyn nhw’n gallu (adran 24(4))',
    ...staff,
  }),
  willing: says({
    en: 'Whether they are willing (section 10(5))',
    cy: 'A ydyn nhw’n fodlon (adran 24(4))',
    ...staff,
  }),
  effect: says({ en: 'The effect of caring on them', cy: 'Effaith gofalu arnyn nhw', ...staff }),
  break: says({
    en: 'The break needed: nought is an answer',
    cy: 'Y seibiant sydd ei angen: mae dim yn ateb',
    ...staff,
  }),
  'emergency-plan': says({
    en: 'A plan for an emergency',
    cy: 'Cynllun ar gyfer argyfwng',
    ...staff,
  }),
  eligible: says({
    en: 'Whether they have eligible needs',
    cy: 'A oes ganddyn nhw anghenion cymwys',
    ...staff,
  }),
  reasons: says({ en: 'Reasons', cy: 'Rhesymau', ...staff }),
}

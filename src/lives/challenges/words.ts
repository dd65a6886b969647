import type { View } from '#ground/kernel/view.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type {
  About,
  CameBy,
  Challenge,
  ChallengeKind,
  ChallengeOutcome,
  ChallengePicture,
  MadeFor,
} from './challenge.ts'

export const words = {
  challengeThis: says({
    en: 'Challenge this, or complain',
    cy: 'Herio hyn, neu gwyno',
    easy: { en: 'I do not agree with this', cy: 'Dydw i ddim yn cytuno â hyn' },
  }),
  title: says({
    en: 'Challenge or complain',
    cy: 'Herio neu gwyno',
    easy: { en: 'Tell us that you do not agree', cy: 'Dywedwch wrthym nad ydych yn cytuno' },
  }),
  aboutIt: says<{ about: string }>({ en: 'It is about: {about}', cy: 'Mae’n ymwneud â: {about}' }),
  goesOn: says({
    en: 'Support goes on as it is while this is looked at. Nobody may treat anyone worse for it.',
    cy: 'Mae’r cymorth yn parhau fel y mae tra bydd hyn yn cael ei ystyried. Ni chaiff neb drin neb yn waeth oherwydd hyn.',
    easy: {
      en: 'Your support goes on. It is all right to complain.',
      cy: 'Bydd eich cymorth yn parhau. Mae’n iawn i gwyno.',
    },
  }),
  what: says({
    en: 'What is wrong, and what should change?',
    cy: 'Beth sydd o’i le, a beth ddylai newid?',
    easy: { en: 'What is wrong?', cy: 'Beth sydd o’i le?' },
  }),
  whatHint: says({
    en: 'In the words of whoever challenges. They may choose a picture, or send a photo or a voice, instead or as well.',
    cy: 'Yng ngeiriau’r sawl sy’n herio. Gallant ddewis llun, neu anfon ffotograff neu lais, yn lle hynny neu hefyd.',
    easy: {
      en: 'You can write. Or choose a picture. Or say it.',
      cy: 'Gallwch ysgrifennu. Neu ddewis llun. Neu ei ddweud.',
    },
  }),
  picture: says({ en: 'Or choose a picture', cy: 'Neu ddewis llun' }),
  kind: says({
    en: 'What sort is it?',
    cy: 'Pa fath ydyw?',
    easy: { en: 'What do you want?', cy: 'Beth ydych chi eisiau?' },
  }),
  madeFor: says({ en: 'Whose challenge is it?', cy: 'Her pwy ydyw?' }),
  cameBy: says({ en: 'How did it come?', cy: 'Sut daeth?' }),
  advocate: says({
    en: 'Would an independent advocate help?',
    cy: 'A fyddai eiriolwr annibynnol yn helpu?',
    easy: {
      en: 'Do you want someone on your side?',
      cy: 'Ydych chi eisiau rhywun ar eich ochr chi?',
    },
  }),
  advocateHint: says({
    en: 'Somebody who works for neither the council nor a provider, and helps the person to be heard.',
    cy: 'Rhywun nad yw’n gweithio i’r cyngor nac i ddarparwr, ac sy’n helpu’r person i gael eu clywed.',
    easy: {
      en: 'They do not work for the council. They help you to speak up.',
      cy: 'Dydyn nhw ddim yn gweithio i’r cyngor. Maen nhw’n eich helpu i godi llais.',
    },
  }),
  send: says({
    en: 'Send',
    cy: 'Anfon',
    easy: { en: 'Tell the council', cy: 'Dweud wrth y cyngor' },
  }),
  wordless: says({
    en: 'A recording or a photo, without written words',
    cy: 'Recordiad neu lun, heb eiriau ysgrifenedig',
    easy: { en: 'Your voice or your photo', cy: 'Eich llais neu eich llun' },
  }),
  saySomething: says({
    en: 'Write what is wrong, choose a picture, or send a photo or a voice',
    cy: 'Ysgrifennwch beth sydd o’i le, dewiswch lun, neu anfonwch ffotograff neu lais',
    easy: {
      en: 'Write, choose a picture, or send your voice.',
      cy: 'Ysgrifennwch, dewiswch lun, neu anfonwch eich llais.',
    },
  }),
  tooLong: says({
    en: 'Write no more than 5,000 letters',
    cy: 'Ysgrifennwch ddim mwy na 5,000 o lythrennau',
  }),
  chooseOne: says({ en: 'Choose one', cy: 'Dewiswch un' }),
  lapsed: says({
    en: 'The council’s rule for these dates has ended. Nothing was kept. Tell the council’s administrator.',
    cy: 'Mae rheol y cyngor ar gyfer y dyddiadau hyn wedi dod i ben. Ni chadwyd dim. Dywedwch wrth weinyddwr y cyngor.',
    easy: {
      en: 'We could not send this. Please talk to someone.',
      cy: 'Ni allem anfon hwn. Siaradwch â rhywun.',
    },
  }),
} as const

/** Only staff read these. */
export const aboutWords: Readonly<Record<About, Sentence>> = {
  assessment: says({
    en: 'An assessment',
    cy: 'Asesiad',
    easy: {
      en: 'What we wrote about what you need',
      cy: 'Beth ysgrifennom ni am yr hyn sydd ei angen arnoch',
    },
  }),
  budget: says({
    en: 'A personal budget',
    cy: 'Cyllideb bersonol',
    easy: { en: 'The money for your support', cy: 'Yr arian ar gyfer eich cymorth' },
  }),
  charge: says({
    en: 'What the person pays',
    cy: 'Beth mae’r person yn ei dalu',
    easy: { en: 'What you pay', cy: 'Beth rydych chi’n ei dalu' },
  }),
  refusal: says({
    en: 'A refusal',
    cy: 'Gwrthodiad',
    easy: { en: 'We said no', cy: 'Fe ddywedon ni na' },
  }),
  plan: says({ en: 'A plan', cy: 'Cynllun', easy: { en: 'Your plan', cy: 'Eich cynllun' } }),
  move: says({
    en: 'A move to another place',
    cy: 'Symud i le arall',
    easy: { en: 'Going to another place', cy: 'Mynd i le arall' },
  }),
  service: says({
    en: 'A service',
    cy: 'Gwasanaeth',
    easy: { en: 'The support you get', cy: 'Y cymorth rydych yn ei gael' },
  }),
}

export const kindWords: Readonly<Record<ChallengeKind, Sentence>> = {
  question: says({
    en: 'A question or a worry: talk about it first',
    cy: 'Cwestiwn neu bryder: ei drafod yn gyntaf',
    easy: { en: 'Talk about it', cy: 'Siarad amdano' },
  }),
  challenge: says({
    en: 'A challenge: decide it again',
    cy: 'Her: ei benderfynu eto',
    easy: { en: 'Think about it again', cy: 'Meddwl amdano eto' },
  }),
  complaint: says({
    en: 'A complaint: something was done badly',
    cy: 'Cwyn: gwnaed rhywbeth yn wael',
    easy: { en: 'Complain', cy: 'Cwyno' },
  }),
}

export const madeForWords: Readonly<Record<MadeFor, Sentence>> = {
  person: says({ en: 'The person’s own', cy: 'Un y person', easy: { en: 'Mine', cy: 'Fy un i' } }),
  carer: says({ en: 'A carer’s or relative’s', cy: 'Un gofalwr neu berthynas' }),
  advocate: says({ en: 'The advocate’s', cy: 'Un yr eiriolwr' }),
  worker: says({ en: 'A worker’s', cy: 'Un gweithiwr' }),
}

export const cameByWords: Readonly<Record<CameBy, Sentence>> = {
  page: says({ en: 'Written here', cy: 'Ysgrifennwyd yma' }),
  picture: says({ en: 'By a picture', cy: 'Drwy lun' }),
  phone: says({ en: 'By phone, typed in', cy: 'Dros y ffôn, wedi’i deipio' }),
  paper: says({ en: 'On paper, typed in', cy: 'Ar bapur, wedi’i deipio' }),
  meeting: says({ en: 'At a meeting, typed in', cy: 'Mewn cyfarfod, wedi’i deipio' }),
}

export const wantsWords = {
  yes: says({
    en: 'Yes: please arrange one',
    cy: 'Ie: trefnwch un',
    easy: { en: 'Yes', cy: 'Ie' },
  }),
  no: says({ en: 'No', cy: 'Na' }),
  'not-sure': says({ en: 'Not sure', cy: 'Ddim yn siŵr' }),
} as const

export const pictureWords: Readonly<Record<ChallengePicture, Sentence>> = {
  no: says({ en: 'I do not agree', cy: 'Dydw i ddim yn cytuno' }),
  wrong: says({ en: 'Something is wrong', cy: 'Mae rhywbeth o’i le' }),
  money: says({ en: 'It is about money', cy: 'Mae’n ymwneud ag arian' }),
  change: says({ en: 'I want it to change', cy: 'Rwyf am iddo newid' }),
  'not-sure': says({ en: 'I do not understand', cy: 'Dydw i ddim yn deall' }),
}

/** What was said, as it was said: words, picture, or both; else that a recording or a photo says it. */
export const sayWhat = (
  view: View,
  { words: said, picture }: Pick<Challenge, 'words' | 'picture'>,
): string =>
  [picture && pictureWords[picture](view), said].filter(Boolean).join(' – ') || words.wordless(view)

export const outcomeWords: Readonly<Record<ChallengeOutcome, Sentence>> = {
  upheld: says({
    en: 'Agreed: the challenge is right',
    cy: 'Cytuno: mae’r her yn gywir',
    easy: { en: 'You are right', cy: 'Rydych chi’n iawn' },
  }),
  'partly-upheld': says({
    en: 'Agreed in part',
    cy: 'Cytuno’n rhannol',
    easy: { en: 'You are right about some of it', cy: 'Rydych chi’n iawn am ran ohono' },
  }),
  'not-upheld': says({
    en: 'Not agreed',
    cy: 'Ddim yn cytuno',
    easy: { en: 'We do not agree', cy: 'Dydyn ni ddim yn cytuno' },
  }),
  withdrawn: says({
    en: 'Taken back by whoever made it',
    cy: 'Tynnwyd yn ôl gan y sawl a’i gwnaeth',
    easy: { en: 'You took it back', cy: 'Fe’i tynnoch yn ôl' },
  }),
}

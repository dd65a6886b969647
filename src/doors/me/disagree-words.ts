import { type Sentence, says } from '#ground/words/says.ts'
import type { ChallengePicture } from '#lives/challenges/challenge.ts'

export const disagreeWords = {
  title: says({ en: 'I do not agree', cy: 'Dydw i ddim yn cytuno' }),
  about: says<{ what: string }>({
    en: 'This is about {what}.',
    cy: 'Mae hyn yn ymwneud â hyn: {what}.',
  }),
  goesOn: says({
    en: 'Your support goes on. It is all right to say this.',
    cy: 'Bydd eich cymorth yn parhau. Mae’n iawn dweud hyn.',
  }),
  choose: says({ en: 'What is wrong?', cy: 'Beth sydd o’i le?' }),
  orWrite: says({
    en: 'Or tell us in your own words',
    cy: 'Neu dywedwch wrthym yn eich geiriau eich hun',
  }),
  goOn: says({ en: 'Go on', cy: 'Ymlaen' }),
  orSend: says({ en: 'Or send your voice or a photo', cy: 'Neu anfonwch eich llais neu lun' }),
  youSend: says({ en: 'You send this:', cy: 'Rydych chi’n anfon hyn:' }),
  voiceSaid: says({ en: 'My voice or my photo', cy: 'Fy llais neu fy llun' }),
  sayFirst: says({
    en: 'Choose a picture, write, or send your voice.',
    cy: 'Dewiswch lun, ysgrifennwch, neu anfonwch eich llais.',
  }),
  youSay: says<{ words: string }>({
    en: 'You say: “{words}”',
    cy: 'Rydych chi’n dweud: “{words}”',
  }),
  youChose: says<{ picture: string }>({
    en: 'You chose: {picture}',
    cy: 'Fe ddewisoch chi: {picture}',
  }),
  aManager: says({
    en: 'A manager who did not decide this will look at it.',
    cy: 'Bydd rheolwr na wnaeth benderfynu hyn yn edrych arno.',
  }),
  send: says({ en: 'Tell the council', cy: 'Dweud wrth y cyngor' }),
  sendShort: says({ en: 'Tell them', cy: 'Dweud' }),
  sendWithHelp: says({
    en: 'Tell the council, and find someone on my side',
    cy: 'Dweud wrth y cyngor, a dod o hyd i rywun ar fy ochr i',
  }),
  sendWithHelpShort: says({ en: 'With someone’s help', cy: 'Gyda help rhywun' }),
  done: says({ en: 'The council has what you said', cy: 'Mae’r cyngor wedi cael eich geiriau' }),
  answerBy: says<{ name: string; day: string }>({
    en: '{name} will answer you by {day}.',
    cy: 'Bydd {name} yn eich ateb. Y dyddiad olaf: {day}.',
  }),
  answerBySomebody: says<{ day: string }>({
    en: 'A manager will answer you by {day}.',
    cy: 'Bydd rheolwr yn eich ateb. Y dyddiad olaf: {day}.',
  }),
  answered: says<{ answer: string }>({
    en: 'This is the answer: {answer}',
    cy: 'Dyma’r ateb: {answer}',
  }),
  before: says({ en: 'What I said before', cy: 'Beth ddywedais i o’r blaen' }),
  saidOn: says<{ day: string; what: string }>({
    en: '{day}: {what}',
    cy: '{day}: {what}',
    sameInBoth: true,
  }),
  someoneOnSide: says({
    en: 'We will find someone on your side.',
    cy: 'Byddwn ni’n dod o hyd i rywun ar eich ochr chi.',
  }),
  notHappyWithAnswer: says<{ ombudsman: string }>({
    en: 'If the answer is not right, you can ask {ombudsman}. They are not the council.',
    cy: 'Os nad yw’r ateb yn iawn, gallwch ofyn i rywun arall: {ombudsman}. Nid y cyngor ydyn nhw.',
  }),
  LGSCO: says({
    en: 'the Local Government Ombudsman',
    cy: 'yr Ombwdsmon Llywodraeth Leol',
  }),
  PSOW: says({
    en: 'the Public Services Ombudsman for Wales',
    cy: 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
  }),
  notNow: says({
    en: 'This cannot be sent now. Talk to your worker. Nothing was lost.',
    cy: 'Ni ellir anfon hyn nawr. Siaradwch â’ch gweithiwr. Chollwyd dim byd.',
  }),
}

export const aboutWords = {
  budget: says({ en: 'my money', cy: 'fy arian' }),
  charge: says({ en: 'what I pay', cy: 'beth rydw i’n ei dalu' }),
  plan: says({ en: 'my plan', cy: 'fy nghynllun' }),
  assessment: says({ en: 'what people wrote about me', cy: 'beth ysgrifennwyd amdanaf' }),
  refusal: says({
    en: 'something I was told I cannot have',
    cy: 'rhywbeth y dywedwyd na chaf ei gael',
  }),
}
export type MayDisagreeAbout = keyof typeof aboutWords

export const pictureWords = {
  no: says({ en: 'I do not want this', cy: 'Dydw i ddim eisiau hyn' }),
  wrong: says({ en: 'Something is wrong', cy: 'Mae rhywbeth o’i le' }),
  money: says({ en: 'The money is wrong', cy: 'Mae’r arian yn anghywir' }),
  change: says({ en: 'I want a change', cy: 'Rydw i eisiau newid' }),
  'not-sure': says({ en: 'I do not understand', cy: 'Dydw i ddim yn deall' }),
} satisfies Readonly<Record<ChallengePicture, Sentence>>

import type { View } from '#ground/kernel/view.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { Media, MediaRefusal } from './media.ts'

export const mediaWords = {
  photo: says({
    en: 'A photo, or a photo of a paper',
    cy: 'Llun, neu lun o bapur',
    easy: { en: 'Send a photo', cy: 'Anfon llun' },
  }),
  photoHint: says({
    en: 'Take one or choose one: JPEG, PNG or WebP, up to 15 MB each. Where it was taken is not kept.',
    cy: 'Tynnwch neu dewiswch un: JPEG, PNG neu WebP, hyd at 15 MB yr un. Ni chedwir ble y’i tynnwyd.',
    easy: { en: 'Take a photo, or choose one.', cy: 'Tynnwch lun, neu dewiswch un.' },
  }),
  sound: says({
    en: 'A recording of somebody’s voice',
    cy: 'Recordiad o lais rhywun',
    easy: { en: 'Send my voice', cy: 'Anfon fy llais' },
  }),
  soundHint: says({
    en: 'Up to 5 minutes and 10 MB: MP3, M4A, Ogg, WebM or WAV.',
    cy: 'Hyd at 5 munud a 10 MB: MP3, M4A, Ogg, WebM neu WAV.',
    easy: {
      en: 'Say it in your own way. It can be short.',
      cy: 'Dywedwch yn eich ffordd chi. Gall fod yn fyr.',
    },
  }),
  photoWords: says({
    en: 'What is in the photo?',
    cy: 'Beth sydd yn y llun?',
  }),
  photoWordsHint: says({
    en: 'For those who cannot see it. You may leave it out.',
    cy: 'I’r rhai na allant ei weld. Cewch ei hepgor.',
    easy: { en: 'You do not have to say.', cy: 'Does dim rhaid i chi ddweud.' },
  }),
  press: says({ en: 'Press and talk', cy: 'Pwyso a siarad' }),
  stop: says({ en: 'Stop', cy: 'Stop', sameInBoth: true }),
  recording: says({
    en: 'Talk now. Press Stop at the end.',
    cy: 'Siaradwch nawr. Pwyswch Stop ar y diwedd.',
  }),
  recorded: says({
    en: 'We have your voice. You can go on.',
    cy: 'Mae gennym eich llais. Gallwch fynd ymlaen.',
  }),
  noMicrophone: says({
    en: 'The microphone is off. You can choose a recording instead.',
    cy: 'Mae’r meicroffon wedi’i ddiffodd. Gallwch ddewis recordiad yn lle hynny.',
  }),
  waiting: says({
    en: 'Sent so far',
    cy: 'Anfonwyd hyd yma',
    easy: { en: 'We have this', cy: 'Mae gennym hyn' },
  }),
  takeAway: says({ en: 'Take this away', cy: 'Tynnu hwn i ffwrdd' }),
  photoSaid: says<{ words: string }>({ en: 'Photo: {words}', cy: 'Llun: {words}' }),
  photoBy: says<{ name: string }>({ en: 'Photo sent by {name}', cy: 'Llun. Anfonwyd gan: {name}' }),
  soundBy: says<{ name: string }>({
    en: 'Recording sent by {name}',
    cy: 'Recordiad. Anfonwyd gan: {name}',
  }),
  open: says({ en: 'Open it in full', cy: 'Ei agor yn llawn' }),
  inWords: says({ en: 'In words', cy: 'Mewn geiriau' }),
  transcript: says({
    en: 'What they say or show',
    cy: 'Beth maen nhw’n ei ddweud neu’n ei ddangos',
  }),
  transcriptHint: says({
    en: 'Type it as it is said, in their language, so that the record can be read.',
    cy: 'Teipiwch ef fel y’i dywedir, yn eu hiaith nhw, fel y gellir darllen y cofnod.',
    readers: 'staff',
  }),
  saveTranscript: says({ en: 'Save these words', cy: 'Cadw’r geiriau hyn' }),
  wordsTooLong: says({
    en: 'Write no more than 20,000 letters',
    cy: 'Ysgrifennwch ddim mwy na 20,000 o lythrennau',
  }),
  'changed-meanwhile': says({
    en: 'Somebody else typed it meanwhile. Read theirs, then save again.',
    cy: 'Teipiodd rhywun arall ef yn y cyfamser. Darllenwch eu geiriau nhw, yna cadwch eto.',
    readers: 'staff',
  }),
} as const

/** What a photo or recording is, in words: its sender's, or else whose it is. */
export function sayMedia(view: View, { kind, words: said, sentByName: name }: Media): string {
  if (kind === 'sound') return mediaWords.soundBy(view, { name })
  return said === ''
    ? mediaWords.photoBy(view, { name })
    : mediaWords.photoSaid(view, { words: said })
}

export const mediaRefusals: Readonly<Record<MediaRefusal['kind'], Sentence>> = {
  'too-big': says({
    en: 'The file is too big. A photo may have 15 MB and a recording 10 MB.',
    cy: 'Mae’r ffeil yn rhy fawr. Caiff llun fod yn 15 MB a recordiad yn 10 MB.',
    easy: {
      en: 'This is too big. Try a smaller one.',
      cy: 'Mae hwn yn rhy fawr. Rhowch gynnig ar un llai.',
    },
  }),
  'too-long': says({
    en: 'The recording is longer than 5 minutes. Send a shorter one, or two.',
    cy: 'Mae’r recordiad yn hirach na 5 munud. Anfonwch un byrrach, neu ddau.',
    easy: {
      en: 'This is too long. Try a shorter one.',
      cy: 'Mae hwn yn rhy hir. Rhowch gynnig ar un byrrach.',
    },
  }),
  'not-a-photo': says({
    en: 'This file is not a photo that can be shown. Send a JPEG, PNG or WebP.',
    cy: 'Nid yw’r ffeil hon yn llun y gellir ei ddangos. Anfonwch JPEG, PNG neu WebP.',
    easy: {
      en: 'We cannot show this photo. Try another one.',
      cy: 'Ni allwn ddangos y llun hwn. Rhowch gynnig ar un arall.',
    },
  }),
  'not-a-recording': says({
    en: 'This file is not a recording that can be played. Send an MP3, M4A, Ogg, WebM or WAV.',
    cy: 'Nid yw’r ffeil hon yn recordiad y gellir ei chwarae. Anfonwch MP3, M4A, Ogg, WebM neu WAV.',
    easy: {
      en: 'We cannot play this. Try again.',
      cy: 'Ni allwn chwarae hwn. Rhowch gynnig arall arni.',
    },
  }),
  'a-film': says({
    en: 'This is a film. Send a recording of the voice alone.',
    cy: 'Ffilm yw hon. Anfonwch recordiad o’r llais yn unig.',
  }),
  'too-many': says({
    en: 'No more than six photos and recordings can come with one form.',
    cy: 'Ni all mwy na chwe llun a recordiad ddod gydag un ffurflen.',
    easy: {
      en: 'That is too many. Send six at most.',
      cy: 'Mae hynny’n ormod. Anfonwch chwech ar y mwyaf.',
    },
  }),
}

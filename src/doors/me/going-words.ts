import { type Sentence, says } from '#ground/words/says.ts'
import type { Standing } from '#weeks/plans/progress.ts'

export const goingWords = {
  title: says({ en: 'How it is going', cy: 'Sut mae’n mynd' }),
  titleShort: says({ en: 'How it goes', cy: 'Sut mae’n mynd' }),
  show: says({ en: 'Show how it is going', cy: 'Dangos sut mae’n mynd' }),
  showThis: says<{ words: string }>({
    en: 'Show how it is going: {words}',
    cy: 'Dangos sut mae’n mynd: {words}',
  }),
  none: says({
    en: 'You do not have a plan yet.',
    cy: 'Does gennych chi ddim cynllun eto.',
  }),
  level: says({ en: 'How far are you now?', cy: 'Pa mor bell ydych chi nawr?' }),
  showUs: says({ en: 'Show us, or tell us', cy: 'Dangoswch, neu dywedwch' }),
  words: says({ en: 'My words', cy: 'Fy ngeiriau' }),
  choose: says({ en: 'How is it going?', cy: 'Sut mae’n mynd?' }),
  showFirst: says({
    en: 'Send a photo, your voice or some words.',
    cy: 'Anfonwch lun, eich llais neu ychydig o eiriau.',
  }),
  chooseLevel: says({ en: 'Choose how far you are.', cy: 'Dewiswch pa mor bell ydych chi.' }),
  notNow: says({
    en: 'This cannot be saved now. Talk to your worker.',
    cy: 'Ni ellir cadw hyn nawr. Siaradwch â’ch gweithiwr.',
  }),
  lastTime: says<{ day: string }>({
    en: 'This is from {day}.',
    cy: 'Mae hyn o’r diwrnod hwn: {day}.',
  }),
  before: says({ en: 'What I showed before', cy: 'Beth ddangosais i o’r blaen' }),
}

/** Three words or fewer, for the pictures view as well. */
export const standingCards = {
  met: says({ en: 'I did it', cy: 'Wedi’i wneud' }),
  moving: says({ en: 'Going well', cy: 'Mynd yn dda' }),
  stuck: says({ en: 'It is stuck', cy: 'Ddim yn symud' }),
  'no-longer-wanted': says({ en: 'Not any more', cy: 'Dim mwyach' }),
} satisfies Readonly<Record<Standing, Sentence>>

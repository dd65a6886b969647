import { says } from '#ground/words/says.ts'

/** Something that somebody goes to is closing: said plainly, with what they could do in its place. */
export const closingWords = {
  isClosing: says<{ title: string }>({
    en: 'This is closing: {title}',
    cy: 'Mae hwn yn cau: {title}',
  }),
  isClosingShort: says({ en: 'It is closing', cy: 'Mae’n cau' }),
  lastDay: says<{ day: string }>({
    en: 'The last day is {day}.',
    cy: 'Y diwrnod olaf: {day}.',
  }),
  weeks: says<{ count: number }>({
    en: '{count, plural, =0 {That is this week.} one {That is # week from now.} other {That is # weeks from now.}}',
    cy: '{count, plural, =0 {Mae hynny’r wythnos hon.} zero {Mae hynny ymhen # wythnos.} one {Mae hynny ymhen # wythnos.} two {Mae hynny ymhen # wythnos.} few {Mae hynny ymhen # wythnos.} many {Mae hynny ymhen # wythnos.} other {Mae hynny ymhen # wythnos.}}',
  }),
  untilThen: says({
    en: 'You can go until then. It is not because of you.',
    cy: 'Gallwch chi fynd tan hynny. Nid o’ch achos chi y mae hyn.',
  }),
  couldDo: says({
    en: 'You could do one of these instead',
    cy: 'Gallech chi wneud un o’r rhain yn lle hynny',
  }),
  nothing: says({
    en: 'We found nothing yet. Somebody looks for something with you.',
    cy: 'Dydyn ni ddim wedi dod o hyd i ddim eto. Bydd rhywun yn chwilio gyda chi.',
  }),
  seeWhat: says({
    en: 'See what I could do instead',
    cy: 'Gweld beth allwn i ei wneud yn lle hynny',
  }),
  miles: says<{ count: number }>({
    en: '{count, plural, =0 {Less than 1 mile from home.} one {About # mile from home.} other {About # miles from home.}}',
    cy: '{count, plural, =0 {Llai nag 1 filltir o gartref.} zero {Tua # milltir o gartref.} one {Tua # filltir o gartref.} two {Tua # filltir o gartref.} few {Tua # milltir o gartref.} many {Tua # milltir o gartref.} other {Tua # milltir o gartref.}}',
  }),
}

import { says } from '#ground/words/says.ts'

/** Away for a while: why, from when, for how long, and what becomes of the places. */
export const awayWords = {
  title: says({ en: 'Away for a while', cy: 'I ffwrdd am gyfnod' }),
  titleOf: says<{ name: string }>({
    en: 'Away for a while: {name}',
    cy: 'I ffwrdd am gyfnod: {name}',
  }),
  why: says({ en: 'Why?', cy: 'Pam?' }),
  hospital: says({ en: 'In hospital', cy: 'Yn yr ysbyty' }),
  ill: says({ en: 'Ill', cy: 'Yn sâl' }),
  holiday: says({ en: 'On holiday', cy: 'Ar wyliau' }),
  family: says({ en: 'With family', cy: 'Gyda’r teulu' }),
  other: says({ en: 'Something else', cy: 'Rhywbeth arall' }),
  fromWhen: says({ en: 'From when?', cy: 'O bryd?' }),
  howLong: says({ en: 'How long?', cy: 'Am faint?' }),
  weeks: says<{ count: number }>({
    en: '{count, plural, one {# week} other {# weeks}}',
    cy: '{count, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}}',
  }),
  notKnown: says({ en: 'We do not know', cy: 'Dydyn ni ddim yn gwybod' }),
  placesKept: says<{ day: string }>({
    en: 'All places are kept until {day}.',
    cy: 'Mae pob lle’n cael ei gadw tan {day}.',
  }),
  thenAsked: says({
    en: 'Before that somebody asks what happens then.',
    cy: 'Cyn hynny bydd rhywun yn gofyn beth fydd yn digwydd wedyn.',
  }),
  costsNothing: says({
    en: 'The council pays to keep them.',
    cy: 'Y cyngor sy’n talu i’w cadw.',
  }),
  usesMoney: says({
    en: 'Money for support pays to keep them.',
    cy: 'Mae’r arian ar gyfer cymorth yn talu i’w cadw.',
  }),
  awayFrom: says<{ from: string }>({
    en: 'Away from {from}. We do not know until when.',
    cy: 'I ffwrdd o {from}. Dydyn ni ddim yn gwybod tan pryd.',
  }),
  awayBetween: says<{ from: string; to: string }>({
    en: 'Away from {from} until {to}.',
    cy: 'I ffwrdd o {from} tan {to}.',
  }),
  right: says({ en: 'Yes, this is right', cy: 'Ie, mae hyn yn iawn' }),
  goBack: says({ en: 'Go back', cy: 'Mynd yn ôl' }),
  back: says({ en: 'Back now', cy: 'Yn ôl nawr' }),
  notGoing: says({ en: 'Not going after all', cy: 'Ddim yn mynd wedi’r cyfan' }),
  change: says({ en: 'Change the days', cy: 'Newid y dyddiau' }),
  until: says<{ day: string }>({ en: 'Until {day}', cy: 'Tan: {day}' }),
  untilWhen: says({ en: 'Until when?', cy: 'Tan pryd?' }),
  hasBeen: says({
    en: 'Some of these days are over. Choose again.',
    cy: 'Mae rhai o’r dyddiau hyn wedi bod. Dewiswch eto.',
  }),
  already: says({
    en: 'You told us about these days already.',
    cy: 'Rydych chi wedi dweud wrthon ni am y dyddiau hyn yn barod.',
  }),
  changed: says({
    en: 'This has changed. Look at it again.',
    cy: 'Mae hyn wedi newid. Edrychwch arno eto.',
  }),
  lapsed: says({
    en: 'We cannot say how long places are kept. Talk to someone.',
    cy: 'Allwn ni ddim dweud am faint mae lleoedd yn cael eu cadw. Siaradwch â rhywun.',
  }),
}

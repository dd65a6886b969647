import { type Sentence, says } from '#ground/words/says.ts'
import type { MonthWeek } from './series.ts'

/** What a person reads of something to do: the same on their page and where its provider looks at it beforehand. */
export const seenWords = {
  preview: says({ en: 'See it as people will', cy: 'Ei weld fel y bydd pobl' }),
  whatIsIt: says({ en: 'What is it?', cy: 'Beth yw e?' }),
  whatIsItLike: says({ en: 'What is it like?', cy: 'Sut le yw e?' }),
  whenIsIt: says({ en: 'When is it?', cy: 'Pryd mae e?' }),
  whereIsIt: says({ en: 'Where is it?', cy: 'Ble mae e?' }),
  whoRunsIt: says({ en: 'Who runs it?', cy: 'Pwy sy’n ei redeg?' }),
  runBy: says<{ worker: string; provider: string }>({
    en: '{worker} runs it. They are from {provider}.',
    cy: '{worker} sy’n ei redeg. Maen nhw’n dod o {provider}.',
  }),
  whatCost: says({ en: 'What does it cost?', cy: 'Faint mae’n ei gostio?' }),
  eachTime: says<{ money: string }>({
    en: 'It costs {money} each time.',
    cy: 'Mae’n costio {money} bob tro.',
  }),
  eachTimeFor: says<{ money: string; support: string }>({
    en: '{support}: {money} each time',
    cy: '{support}: {money} bob tro',
  }),
  dependsOnYou: says({
    en: 'Each person sees the price for their own support.',
    cy: 'Mae pob person yn gweld y pris ar gyfer eu cymorth eu hunain.',
  }),
  canTry: says<{ money: string }>({
    en: 'You can try it once. That costs {money}.',
    cy: 'Gallwch roi cynnig arni unwaith. Mae hynny’n costio {money}.',
  }),
  canTryFree: says({
    en: 'You can try it once. That is free.',
    cy: 'Gallwch roi cynnig arni unwaith. Mae hynny am ddim.',
  }),
  tryIt: says({ en: 'Can I try it?', cy: 'Alla i roi cynnig arni?' }),
  howToJoin: says({ en: 'How do I get a place?', cy: 'Sut ydw i’n cael lle?' }),
  atOnce: says({
    en: 'You know at once if you have a place.',
    cy: 'Rydych chi’n gwybod ar unwaith a oes gennych chi le.',
  }),
  byProvider: says({
    en: 'You ask. They tell you if you have a place.',
    cy: 'Rydych chi’n gofyn. Maen nhw’n dweud a oes gennych chi le.',
  }),
  thereIs: says<{ thing: string }>({ en: 'There is {thing}.', cy: 'Mae {thing} yno.' }),
  thereCanBe: says<{ fact: string }>({ en: 'There can be {fact}.', cy: 'Gall fod {fact}.' }),
  calm: says({
    en: 'We know of no loud noise, crowds or bright lights.',
    cy: 'Wyddon ni ddim am sŵn uchel, torf na goleuadau llachar.',
    easy: {
      en: 'We know of no loud noise there.',
      cy: 'Wyddon ni ddim am sŵn uchel yno.',
    },
  }),
  ordinary: says({
    en: 'It is a place that everyone uses.',
    cy: 'Mae’n lle y mae pawb yn ei ddefnyddio.',
  }),
  shared: says({
    en: 'Disabled people and other people go there.',
    cy: 'Mae pobl anabl a phobl eraill yn mynd yno.',
  }),
  separate: says({
    en: 'Only disabled people go there.',
    cy: 'Dim ond pobl anabl sy’n mynd yno.',
  }),
  inWelsh: says({ en: 'People speak Welsh there.', cy: 'Mae pobl yn siarad Cymraeg yno.' }),
  ages: says<{ youngest: number; oldest: number }>({
    en: 'People from {youngest} to {oldest} years old go there.',
    cy: 'Mae pobl o {youngest} i {oldest} oed yn mynd yno.',
  }),
  agesFrom: says<{ youngest: number }>({
    en: 'People of {youngest} years and older go there.',
    cy: 'Mae pobl {youngest} oed a hŷn yn mynd yno.',
  }),
  from: says<{ day: string }>({ en: 'It begins on {day}.', cy: 'Mae’n dechrau: {day}.' }),
  everyWeeks: says<{ weeks: number }>({
    en: '{weeks, plural, one {Every week} other {Every # weeks}}',
    cy: '{weeks, plural, zero {Bob # wythnos} one {Bob wythnos} two {Bob 2 wythnos} few {Bob # wythnos} many {Bob # wythnos} other {Bob # wythnos}}',
  }),
} as const

/** On which of its weekday in the month it is. */
export const monthWeekWords: Readonly<Record<MonthWeek, Sentence>> = {
  1: says({ en: 'The first one of each month', cy: 'Y cyntaf o bob mis' }),
  2: says({ en: 'The second one of each month', cy: 'Yr ail o bob mis' }),
  3: says({ en: 'The third one of each month', cy: 'Y trydydd o bob mis' }),
  4: says({ en: 'The fourth one of each month', cy: 'Y pedwerydd o bob mis' }),
  [-1]: says({ en: 'The last one of each month', cy: 'Yr olaf o bob mis' }),
}

import { type Sentence, says } from '#ground/words/says.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'

export const words = {
  changes: says({ en: 'Changes to come', cy: 'Newidiadau i ddod', readers: 'staff' }),
  noChanges: says({
    en: 'Nobody begins or leaves in the next four weeks.',
    cy: 'Nid oes neb yn dechrau nac yn gadael yn y pedair wythnos nesaf.',
    readers: 'staff',
  }),
  begins: says<{ name: string; title: string; weekday: string; day: string; how: string }>({
    en: '{name} begins in {title} ({weekday}) from {day}. How to communicate: {how}',
    cy: '{name}: yn dechrau. Sesiwn: {title} ({weekday}), o {day} ymlaen. Sut i gyfathrebu: {how}',
    readers: 'staff',
  }),
  ends: says<{ name: string; title: string; weekday: string; day: string }>({
    en: '{name} leaves {title} ({weekday}). The place ends on {day}.',
    cy: '{name}: yn gadael. Sesiwn: {title} ({weekday}). Daw’r lle i ben: {day}.',
    readers: 'staff',
  }),
  title: says({ en: 'Day sheets', cy: 'Taflenni dydd' }),
  introduction: says({
    en: 'Your sessions on one day: who is expected, and the staff they need.',
    cy: 'Eich sesiynau ar un diwrnod: pwy sydd i’w disgwyl, a’r staff sydd eu hangen.',
    easy: {
      en: 'Who is coming, and who works.',
      cy: 'Pwy sy’n dod, a phwy sy’n gweithio.',
    },
  }),
  day: says({ en: 'Day', cy: 'Diwrnod' }),
  showDay: says({ en: 'Show this day', cy: 'Dangos y diwrnod hwn' }),
  wrongDay: says({ en: 'Enter a real date', cy: 'Rhowch ddyddiad go iawn' }),
  before: says({ en: 'The day before', cy: 'Y diwrnod cynt' }),
  after: says({ en: 'The day after', cy: 'Y diwrnod wedyn' }),
  onDay: says<{ day: string }>({ en: 'Sessions on {day}', cy: 'Sesiynau: {day}' }),
  bankHoliday: says<{ name: string }>({
    en: 'This is a bank holiday: {name}. Check what runs.',
    cy: 'Mae hon yn ŵyl banc: {name}. Gwiriwch beth sy’n rhedeg.',
  }),
  cancelled: says({ en: 'Cancelled', cy: 'Wedi’i ganslo', readers: 'staff' }),
  noSessions: says({
    en: 'You have no sessions on this day.',
    cy: 'Does gennych chi ddim sesiynau ar y diwrnod hwn.',
  }),
  moreThanShown: says<{ shown: number }>({
    en: 'The first {shown} sessions are shown. The rest stand on the sheets of their own places.',
    cy: 'Dangosir y {shown} sesiwn gyntaf. Mae’r gweddill ar daflenni eu lleoedd eu hunain.',
  }),
  openSheet: says<{ venue: string }>({
    en: 'Open the day sheet for {venue}',
    cy: 'Agor y daflen ddydd: {venue}',
  }),
  session: says({ en: 'Session', cy: 'Sesiwn' }),
  time: says({ en: 'Time', cy: 'Amser' }),
  people: says({ en: 'People', cy: 'Pobl' }),
  staff: says({ en: 'Staff', cy: 'Staff', sameInBoth: true }),
  runBy: says<{ worker: string }>({ en: 'Run by {worker}', cy: 'Yn cael ei rhedeg gan {worker}' }),
  expected: says<{ people: number; most: number }>({
    en: '{people, plural, one {# person expected} other {# people expected}}, {most} at most',
    cy: '{people, plural, zero {# o bobl i’w disgwyl} one {# person i’w ddisgwyl} two {# berson i’w disgwyl} few {# o bobl i’w disgwyl} many {# o bobl i’w disgwyl} other {# o bobl i’w disgwyl}}, {most} ar y mwyaf',
  }),
  overMost: says<{ over: number }>({
    en: '{over} more than the session takes',
    cy: '{over} yn fwy nag y mae’r sesiwn yn eu cymryd',
  }),
  underLeast: says<{ least: number }>({
    en: 'Fewer than the {least} with whom it runs',
    cy: 'Llai na’r {least} y mae’n rhedeg gyda nhw',
  }),
  needed: says<{ needed: number; dedicated: number; shared: number }>({
    en: '{needed} needed: {dedicated} for one person each, {shared} shared',
    cy: 'Angen {needed}: {dedicated} ar gyfer un person yr un, {shared} wedi’u rhannu',
  }),
  neededAtLeast: says<{ needed: number }>({
    en: '{needed} needed, the least that may be on this site',
    cy: 'Angen {needed}, y lleiaf a gaiff fod ar y safle hwn',
  }),
  neededPlain: says<{ needed: number }>({ en: '{needed} needed', cy: 'Angen {needed}' }),
  nobodyNeeded: says({ en: 'No staff needed', cy: 'Dim angen staff' }),
  rota: says<{ needed: string; onRota: string; short: string }>({
    en: '{needed}; {onRota} on the rota: {short}',
    cy: '{needed}; {onRota} ar y rota: {short}',
  }),
  enough: says({ en: 'enough', cy: 'digon' }),
  short: says<{ short: string }>({ en: '{short} short', cy: '{short} yn brin' }),
  oneShort: says({ en: 'one short', cy: 'un yn brin' }),

  sheetTitle: says<{ venue: string }>({ en: 'Day sheet: {venue}', cy: 'Taflen ddydd: {venue}' }),
  wholeDay: says({ en: 'The whole place, hour by hour', cy: 'Y lle cyfan, awr wrth awr' }),
  leastOnSite: says<{ least: number }>({
    en: 'Whenever anybody is there, at least {least} staff are on the site. Only your own sessions are counted.',
    cy: 'Pryd bynnag y mae rhywun yno, mae o leiaf {least} aelod o staff ar y safle. Dim ond eich sesiynau chi sy’n cael eu cyfrif.',
    readers: 'staff',
  }),
  name: says({ en: 'Name', cy: 'Enw' }),
  support: says({ en: 'Support', cy: 'Cymorth' }),
  communication: says({ en: 'How to communicate', cy: 'Sut i gyfathrebu' }),
  needs: says({ en: 'Needs', cy: 'Anghenion' }),
  noneKnown: says({ en: 'None known', cy: 'Dim yn hysbys' }),
  avoids: says<{ facts: string }>({ en: 'Not with: {facts}', cy: 'Nid gyda: {facts}' }),
  nobody: says({ en: 'Nobody is expected.', cy: 'Does neb i’w ddisgwyl.' }),
  everybody: says({ en: 'Everybody, to call over outside', cy: 'Pawb, i’w galw y tu allan' }),
  everybodyHint: says({
    en: 'For a fire or another evacuation. Tick each person when you have seen them.',
    cy: 'Ar gyfer tân neu wacáu arall. Ticiwch bob person pan fyddwch wedi’u gweld.',
  }),
  seen: says({ en: 'Seen', cy: 'Gwelwyd' }),
  whenThere: says({ en: 'When', cy: 'Pryd' }),
  print: says({
    en: 'Print: each session has a page of its own.',
    cy: 'Argraffu: mae gan bob sesiwn dudalen ei hun.',
  }),
} as const

/** What somebody needs, in three words or fewer. */
export const needWords: Readonly<Record<AccessNeed, Sentence>> = {
  'step-free': says({ en: 'No steps', cy: 'Dim grisiau' }),
  'changing-place': says({ en: 'Changing Places toilet', cy: 'Toiled Changing Places' }),
  hoist: says({ en: 'Hoist', cy: 'Teclyn codi' }),
  'accessible-toilet': says({ en: 'Accessible toilet', cy: 'Toiled hygyrch' }),
  'quiet-room': says({ en: 'Quiet room', cy: 'Ystafell dawel' }),
  'personal-care': says({ en: 'Personal care', cy: 'Gofal personol' }),
  signing: says({ en: 'Signing', cy: 'Arwyddo' }),
}

export const sensoryWords: Readonly<Record<SensoryFact, Sentence>> = {
  'loud-noise': says({ en: 'loud noise', cy: 'sŵn uchel' }),
  'sudden-sounds': says({ en: 'sudden sounds', cy: 'synau sydyn' }),
  crowds: says({ en: 'crowds', cy: 'torfeydd' }),
  'bright-lights': says({ en: 'bright lights', cy: 'goleuadau llachar' }),
}

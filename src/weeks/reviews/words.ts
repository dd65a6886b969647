import { type Sentence, says } from '#ground/words/says.ts'
import type { ReviewState, Trigger } from './review.ts'
import type { Clock, Lateness } from './review-clock.ts'

export const words = {
  title: says({
    en: 'Reviews',
    cy: 'Adolygiadau',
    easy: { en: 'Looking at the plan again', cy: 'Edrych ar y cynllun eto' },
  }),
  intro: says({
    en: 'A review looks at whether the plan and the money still fit. Anyone may ask for one at any time.',
    cy: 'Mae adolygiad yn edrych a yw’r cynllun a’r arian yn dal yn addas. Caiff unrhyw un ofyn am un unrhyw bryd.',
    easy: {
      en: 'We look at your plan again with you.',
      cy: 'Rydym yn edrych ar eich cynllun eto gyda chi.',
    },
  }),
  clocks: says({
    en: 'When reviews are due',
    cy: 'Pryd mae adolygiadau i’w cynnal',
    readers: 'staff',
  }),
  duty: says({ en: 'What is reviewed', cy: 'Beth sy’n cael ei adolygu', readers: 'staff' }),
  started: says({ en: 'Started', cy: 'Dechreuodd' }),
  lastHeld: says({ en: 'Last held', cy: 'Cynhaliwyd ddiwethaf', readers: 'staff' }),
  dueBy: says({ en: 'Due by', cy: 'I’w gynnal erbyn' }),
  window: says<{ from: string; by: string }>({ en: '{from} to {by}', cy: '{from} i {by}' }),
  noClock: says({
    en: 'No clock runs yet: it starts when a plan begins, or with the first direct payment.',
    cy: 'Nid oes cloc yn rhedeg eto: mae’n dechrau pan fydd cynllun yn dechrau, neu gyda’r taliad uniongyrchol cyntaf.',
    easy: { en: 'There is no plan to look at yet.', cy: 'Nid oes cynllun i edrych arno eto.' },
  }),
  all: says({
    en: 'Reviews asked for, booked and held',
    cy: 'Adolygiadau y gofynnwyd amdanynt, a drefnwyd ac a gynhaliwyd',
    readers: 'staff',
  }),
  none: says({ en: 'No review is on the record yet.', cy: 'Nid oes adolygiad ar y cofnod eto.' }),
  why: says({ en: 'Why', cy: 'Pam' }),
  when: says({ en: 'When', cy: 'Pryd' }),
  who: says({ en: 'Who comes', cy: 'Pwy sy’n dod' }),
  state: says({ en: 'State', cy: 'Cyflwr' }),
  todo: says({ en: 'What to do', cy: 'Beth i’w wneud' }),
  nobodyYet: says({ en: 'Nobody yet', cy: 'Neb eto' }),
  inWords: says<{ words: string }>({ en: '“{words}”', cy: '“{words}”', sameInBoth: true }),
  foundWas: says<{ found: string }>({ en: 'Found: {found}', cy: 'Canfuwyd: {found}' }),
  reasonsWere: says<{ reasons: string }>({ en: 'Reasons: {reasons}', cy: 'Rhesymau: {reasons}' }),
  askedByWas: says<{ name: string }>({ en: 'Asked for by: {name}', cy: 'Gofynnwyd gan: {name}' }),
  changed: says({
    en: 'Need has changed',
    cy: 'Mae’r angen wedi newid',
    easy: { en: 'Things have changed', cy: 'Mae pethau wedi newid' },
  }),
  ask: says({
    en: 'Ask for a review',
    cy: 'Gofyn am adolygiad',
    easy: { en: 'Ask us to look at the plan again', cy: 'Gofyn i ni edrych ar y cynllun eto' },
  }),
  askWhy: says({ en: 'What is it about?', cy: 'Am beth mae?' }),
  askWords: says({ en: 'In your own words', cy: 'Yn eich geiriau eich hun' }),
  askedFor: says<{ day: string }>({
    en: 'It will be held by {day}, or you will be told why not.',
    cy: 'Cynhelir erbyn: {day}, neu dywedir wrthych pam na.',
    easy: { en: 'We will come by {day}.', cy: 'Byddwn yn dod erbyn: {day}.' },
  }),
  askedComes: says<{ day: string; name: string }>({
    en: 'It will be held by {day}. Who comes: {name}.',
    cy: 'Cynhelir erbyn: {day}. Pwy sy’n dod: {name}.',
  }),
  book: says({ en: 'Book the visit', cy: 'Trefnu’r ymweliad' }),
  bookDay: says({ en: 'Which day?', cy: 'Pa ddiwrnod?' }),
  bookCombined: says<{ days: number }>({
    en: 'Duties that are due within {days} days of the visit are met by it, all at once.',
    cy: 'Mae dyletswyddau sydd i’w cyflawni o fewn {days} o ddyddiau i’r ymweliad yn cael eu cyflawni ganddo, i gyd ar unwaith.',
    readers: 'staff',
  }),
  hold: says({ en: 'Write down what was found', cy: 'Ysgrifennu beth ganfuwyd' }),
  heldDay: says({ en: 'Which day was it held?', cy: 'Pa ddiwrnod y’i cynhaliwyd?' }),
  found: says({
    en: 'What was found, with the person’s own words',
    cy: 'Beth ganfuwyd, gyda geiriau’r person ei hun',
  }),
  needChanged: says({ en: 'Has need changed?', cy: 'A yw’r angen wedi newid?' }),
  needChangedHint: says({
    en: 'Where it has, assess again before the plan or the money changes.',
    cy: 'Os felly, aseswch eto cyn i’r cynllun neu’r arian newid.',
  }),
  refuse: says({ en: 'Say why there will be no review', cy: 'Dweud pam na fydd adolygiad' }),
  reasons: says({ en: 'Reasons', cy: 'Rhesymau' }),
  reasonsHint: says({
    en: 'Whoever asked reads these and may challenge them.',
    cy: 'Bydd y sawl a ofynnodd yn darllen y rhain ac yn gallu eu herio.',
  }),
  save: says({ en: 'Save', cy: 'Cadw' }),
  send: says({ en: 'Ask for it', cy: 'Gofyn amdano' }),
} as const

export const errorWords = {
  chooseWhy: says({ en: 'Choose what it is about', cy: 'Dewiswch am beth mae' }),
  tooLong: says({
    en: 'Write no more than 5,000 letters',
    cy: 'Ysgrifennwch ddim mwy na 5,000 o lythrennau',
  }),
  'reasons-needed': says({
    en: 'Write the reasons: a review is not refused without them',
    cy: 'Ysgrifennwch y rhesymau: ni wrthodir adolygiad hebddynt',
    readers: 'staff',
  }),
  'found-needed': says({ en: 'Write what was found', cy: 'Ysgrifennwch beth ganfuwyd' }),
  'not-yet': says({ en: 'That day has not come yet', cy: 'Nid yw’r diwrnod hwnnw wedi dod eto' }),
  'in-the-past': says({ en: 'That day is past', cy: 'Mae’r diwrnod hwnnw wedi mynd heibio' }),
  closed: says({
    en: 'This review has been held or refused meanwhile',
    cy: 'Mae’r adolygiad hwn wedi’i gynnal neu ei wrthod yn y cyfamser',
    readers: 'staff',
  }),
  'lapsed-policy': says({
    en: 'The council’s rule for reviews has ended: nothing was kept',
    cy: 'Mae rheol y cyngor ar gyfer adolygiadau wedi dod i ben: ni chadwyd dim',
    readers: 'staff',
  }),
  noDay: says({ en: 'Write a day, month and year', cy: 'Ysgrifennwch ddiwrnod, mis a blwyddyn' }),
  chooseWho: says({ en: 'Choose who comes', cy: 'Dewiswch pwy sy’n dod' }),
  chooseChanged: says({ en: 'Choose yes or no', cy: 'Dewiswch ie neu na' }),
} as const

export const clockWords: Readonly<Record<Clock, Sentence>> = {
  plan: says({ en: 'The plan', cy: 'Y cynllun' }),
  'direct-payment': says({
    en: 'The direct payment',
    cy: 'Y taliad uniongyrchol',
    easy: { en: 'The money you get for support', cy: 'Yr arian a gewch ar gyfer cymorth' },
  }),
}

export const latenessWords: Readonly<Record<Lateness, Sentence>> = {
  ahead: says({ en: 'Coming up', cy: 'Ar y ffordd' }),
  due: says({ en: 'Due', cy: 'I’w gynnal' }),
  team: says({ en: 'Late: team manager told', cy: 'Hwyr: rheolwr y tîm wedi cael gwybod' }),
  manager: says({
    en: 'Late: service manager told',
    cy: 'Hwyr: rheolwr y gwasanaeth wedi cael gwybod',
  }),
  director: says({
    en: 'Late: the director’s note is needed',
    cy: 'Hwyr: mae angen nodyn y cyfarwyddwr',
    readers: 'staff',
  }),
}

export const stateWords: Readonly<Record<ReviewState, Sentence>> = {
  open: says({ en: 'Waiting', cy: 'Yn aros' }),
  booked: says({ en: 'Booked', cy: 'Wedi’i drefnu' }),
  held: says({ en: 'Held', cy: 'Wedi’i gynnal' }),
  refused: says({ en: 'Refused', cy: 'Wedi’i wrthod' }),
}

export const triggerWords: Readonly<Record<Trigger, Sentence>> = {
  clock: says({ en: 'Its time has come', cy: 'Mae’r amser wedi dod' }),
  asked: says({ en: 'Somebody would like one', cy: 'Hoffai rhywun un' }),
  'did-not-attend': says({
    en: 'Days missed, again and again',
    cy: 'Diwrnodau wedi’u colli, dro ar ôl tro',
  }),
  hospital: says({ en: 'A stay in hospital', cy: 'Arhosiad yn yr ysbyty' }),
  'carer-strain': says({ en: 'The carer is under strain', cy: 'Mae’r gofalwr o dan straen' }),
  'provider-change': says({
    en: 'A provider changes or ends',
    cy: 'Mae darparwr yn newid neu’n dod i ben',
  }),
  safeguarding: says({ en: 'Keeping the person safe', cy: 'Cadw’r person yn ddiogel' }),
  'price-rise': says({ en: 'A price rises', cy: 'Mae pris yn codi' }),
  restriction: says({
    en: 'A new restriction on what the person may do',
    cy: 'Cyfyngiad newydd ar yr hyn y caiff y person ei wneud',
    readers: 'staff',
  }),
  'eighteenth-birthday': says({ en: 'The person is eighteen', cy: 'Mae’r person yn ddeunaw oed' }),
  'wrong-place': says({ en: 'The place does not fit', cy: 'Nid yw’r lle’n addas' }),
}

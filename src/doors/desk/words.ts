import { type Sentence, says } from '#ground/words/says.ts'
import type { Part } from './hub.ts'
import type { List } from './lists.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const words = {
  work: says({ en: 'My work', cy: 'Fy ngwaith' }),
  team: says({ en: 'My team’s work', cy: 'Gwaith fy nhîm' }),
  intro: staff(
    'What waits for you: the most pressing first, then by date.',
    'Beth sy’n aros amdanoch: y mwyaf brys yn gyntaf, yna yn ôl dyddiad.',
  ),
  teamIntro: staff(
    'What waits about the people whom your team works with.',
    'Beth sy’n aros ynghylch y bobl y mae eich tîm yn gweithio gyda nhw.',
  ),
  views: says({ en: 'Whose work', cy: 'Gwaith pwy' }),
  tasks: says({ en: 'Tasks', cy: 'Tasgau' }),
  nothing: says({ en: 'Nothing waits for you.', cy: 'Nid oes dim yn aros amdanoch.' }),
  person: says({ en: 'Person', cy: 'Person', sameInBoth: true }),
  what: says({ en: 'What to do', cy: 'Beth i’w wneud' }),
  due: says({ en: 'Due', cy: 'Erbyn' }),
  whose: says({ en: 'Whose', cy: 'Pwy' }),
  unowned: says({ en: 'Nobody’s yet', cy: 'Neb eto' }),
  late: says({ en: 'Late', cy: 'Hwyr' }),
  urgent: says({ en: 'Urgent', cy: 'Brys' }),
  somebody: staff('Somebody who asked for help to choose', 'Rhywun a ofynnodd am help i ddewis'),
  reviews: says({ en: 'Reviews due', cy: 'Adolygiadau i’w cynnal' }),
  noReviews: staff(
    'No review is due in the next weeks.',
    'Nid oes adolygiad i’w gynnal yn yr wythnosau nesaf.',
  ),
  booked: says<{ day: string }>({ en: 'Booked for: {day}', cy: 'Wedi’i drefnu ar gyfer: {day}' }),
  notBooked: says({ en: 'Not booked', cy: 'Heb ei drefnu' }),
  plans: says({ en: 'Plans to finish', cy: 'Cynlluniau i’w gorffen' }),
  authorisations: says({
    en: 'Waiting for your authorisation',
    cy: 'Yn aros am eich awdurdodiad',
    readers: 'staff',
  }),
  challenges: says({
    en: 'Challenges and complaints to answer',
    cy: 'Heriau a chwynion i’w hateb',
  }),
  challengesWait: says<{ count: number }>({
    en: '{count, plural, =0 {None waits} one {# waits} other {# wait}} for an answer.',
    cy: '{count, plural, =0 {Nid oes un} zero {Nid oes un} one {Mae # un} two {Mae # ohonynt} few {Mae # ohonynt} many {Mae # ohonynt} other {Mae # ohonynt}} yn aros am ateb.',
    readers: 'staff',
  }),
  ladder: says({ en: 'Late reviews', cy: 'Adolygiadau hwyr' }),
  ladderStep: says({ en: 'How late', cy: 'Pa mor hwyr' }),
  ladderCount: says({ en: 'Reviews', cy: 'Adolygiadau' }),
  withoutNote: says<{ count: number }>({
    en: 'Late by 56 days or more with no director’s note: {count}',
    cy: 'Yn hwyr o 56 diwrnod neu fwy heb nodyn cyfarwyddwr: {count}',
    readers: 'staff',
  }),
  lists: staff('Lists', 'Rhestrau'),
  sentBy: says<{ name: string }>({ en: 'Sent by: {name}', cy: 'Anfonwyd gan: {name}' }),

  task: says({ en: 'Task', cy: 'Tasg' }),
  note: says({ en: 'Note', cy: 'Nodyn' }),
  made: says({ en: 'Since', cy: 'Ers' }),
  doIt: says({ en: 'Go to where it is done', cy: 'Mynd i’r man lle mae’n cael ei wneud' }),
  openPerson: says({
    en: 'Open the person’s record',
    cy: 'Agor cofnod y person',
    readers: 'staff',
  }),
  finish: says({ en: 'It is done', cy: 'Mae wedi’i wneud' }),
  finishNote: says({
    en: 'A note, if there is something to say',
    cy: 'Nodyn, os oes rhywbeth i’w ddweud',
  }),
  directorNote: staff(
    'The director’s note: why the review is so late, and what happens now',
    'Nodyn y cyfarwyddwr: pam mae’r adolygiad mor hwyr, a beth sy’n digwydd nawr',
  ),
  noteNeeded: staff(
    'Write the note: this task is not done without it',
    'Ysgrifennwch y nodyn: nid yw’r dasg wedi’i gwneud hebddo',
  ),
  doneElsewhere: staff(
    'This ends by itself when the work is done there.',
    'Daw hyn i ben ohono’i hun pan fydd y gwaith wedi’i wneud yno.',
  ),
  tooLong: says({
    en: 'Write no more than 2,000 letters',
    cy: 'Ysgrifennwch ddim mwy na 2,000 o lythrennau',
  }),
  doneBy: says<{ day: string }>({ en: 'It was done: {day}', cy: 'Fe’i gwnaed: {day}' }),
  give: says({ en: 'Give it to somebody', cy: 'Ei roi i rywun' }),
  giveTo: says({ en: 'Who does it?', cy: 'Pwy sy’n ei wneud?' }),
  giveButton: says({ en: 'Give it to them', cy: 'Ei roi iddynt' }),
  take: says({ en: 'Take this request', cy: 'Cymryd y cais hwn' }),
  takeHint: staff(
    'You then work with this person, and see what you need to find three options.',
    'Byddwch wedyn yn gweithio gyda’r person hwn, ac yn gweld yr hyn sydd ei angen arnoch i ddod o hyd i dri dewis.',
  ),
  chooseOne: says({ en: 'Choose somebody', cy: 'Dewiswch rywun' }),

  broker: says({ en: 'Ask for help to choose', cy: 'Gofyn am help i ddewis' }),
  brokerIntro: says({
    en: 'A broker finds three options, each with its price and how to get there. Nothing is booked.',
    cy: 'Bydd brocer yn dod o hyd i dri dewis, pob un gyda’i bris a sut i gyrraedd yno. Ni chaiff dim ei archebu.',
    easy: {
      en: 'Someone helps you find things to do. You choose.',
      cy: 'Bydd rhywun yn eich helpu i ddod o hyd i bethau i’w gwneud. Chi sy’n dewis.',
    },
  }),
  brokerWords: says({
    en: 'What would the person like?',
    cy: 'Beth hoffai’r person?',
    easy: { en: 'What would you like to do?', cy: 'Beth hoffech chi ei wneud?' },
  }),
  brokerAsked: staff('Help to choose was asked for', 'Gofynnwyd am help i ddewis'),
  learntTitle: says({ en: 'What challenges taught us', cy: 'Beth ddysgodd heriau i ni' }),
  learntIntro: staff(
    'Challenges and complaints of the last twelve months, by what they were about and what was decided. Numbers under 5 are hidden, and others with them where they would give one away.',
    'Heriau a chwynion y deuddeg mis diwethaf, yn ôl yr hyn roeddent yn ymwneud ag ef a’r hyn a benderfynwyd. Mae rhifau o dan 5 wedi’u cuddio, ac eraill gyda nhw lle byddent yn datgelu un.',
  ),
  learntFrom: says<{ count: string }>({
    en: 'The council learnt something from: {count}',
    cy: 'Dysgodd y cyngor rywbeth gan: {count}',
  }),
  hidden: says({ en: 'hidden', cy: 'cudd' }),
  waiting: says({ en: 'Waiting', cy: 'Yn aros' }),
  all: says({ en: 'All', cy: 'Pob un' }),
  aboutWhat: says({ en: 'About', cy: 'Ynghylch' }),
  lapsed: staff(
    'The council’s rule for this has ended: nothing was kept',
    'Mae rheol y cyngor ar gyfer hyn wedi dod i ben: ni chadwyd dim',
  ),
} as const

/** What each part of a record is called. */
export const partWords: Readonly<Record<Part, Sentence>> = {
  about: says({ en: 'About the person and who helps', cy: 'Am y person a phwy sy’n helpu' }),
  decisions: says({
    en: 'Capacity and best interests',
    cy: 'Galluedd a lles pennaf',
    readers: 'staff',
  }),
  assessment: says({ en: 'Assessment of need', cy: 'Asesiad o angen', readers: 'staff' }),
  ratios: says({ en: 'Assessed ratios', cy: 'Cymarebau a aseswyd', readers: 'staff' }),
  budget: says({ en: 'Personal budget', cy: 'Cyllideb bersonol' }),
  contribution: says({ en: 'What the person pays', cy: 'Beth mae’r person yn ei dalu' }),
  'direct-payment': says({
    en: 'Direct payment account',
    cy: 'Cyfrif taliad uniongyrchol',
    readers: 'staff',
  }),
  plan: says({ en: 'Support plan', cy: 'Cynllun cymorth' }),
  'support-page': says({
    en: 'One page for supporters',
    cy: 'Un dudalen i gefnogwyr',
    readers: 'staff',
  }),
  'welfare-plan': says({ en: 'If they do not come', cy: 'Os na ddaw’r person', readers: 'staff' }),
  choice: says({ en: 'Do they have choice?', cy: 'A oes ganddynt ddewis?', readers: 'staff' }),
  matches: says({ en: 'Find support', cy: 'Dod o hyd i gymorth', readers: 'staff' }),
  away: says({ en: 'Away for a while', cy: 'I ffwrdd am gyfnod' }),
  places: says({
    en: 'Places and time away',
    cy: 'Lleoedd ac amser i ffwrdd',
    readers: 'staff',
  }),
  'way-home': says({ en: 'The way home', cy: 'Y ffordd adref', readers: 'staff' }),
  week: says({ en: 'Week', cy: 'Wythnos' }),
  feedback: says({ en: 'How their days were', cy: 'Sut oedd eu dyddiau', readers: 'staff' }),
  reviews: says({ en: 'Reviews', cy: 'Adolygiadau' }),
  restrictions: says({ en: 'Restrictions', cy: 'Cyfyngiadau', readers: 'staff' }),
  concern: says({ en: 'Raise a concern', cy: 'Codi pryder', readers: 'staff' }),
  papers: says({ en: 'Letters and booklets', cy: 'Llythyrau a llyfrynnau' }),
  challenges: says({ en: 'Challenges and complaints', cy: 'Heriau a chwynion' }),
}

export const listWords: Readonly<Record<List, Sentence>> = {
  'without-budget': staff('People without a budget', 'Pobl heb gyllideb'),
  'changes-of-budgets': staff(
    'Changes of budgets, by reason',
    'Newidiadau i gyllidebau, yn ôl rheswm',
  ),
  'middle-ratios': staff(
    'Ratios between the council’s two places',
    'Cymarebau rhwng dau le’r cyngor',
  ),
  'wrong-place': staff(
    'Places that may not suit the need',
    'Lleoedd nad ydynt efallai’n addas i’r angen',
  ),
  'without-advocate': staff('Who needs an advocate', 'Pwy sydd angen eiriolwr'),
  'plans-counted': staff('Plans in numbers', 'Cynlluniau mewn rhifau'),
  learnt: staff('What challenges taught us', 'Beth ddysgodd heriau i ni'),
}

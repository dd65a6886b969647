import { type Sentence, says } from '#ground/words/says.ts'
import type { Route } from '#lives/offer/session.ts'
import type { LineKind, LineRoute } from './plan-line.ts'
import type { Level } from './plan-outcome.ts'

export const planWords = {
  title: says({ en: 'My plan', cy: 'Fy nghynllun' }),
  none: says({
    en: 'You do not have a plan yet. Your worker can make one with you.',
    cy: 'Does gennych chi ddim cynllun eto. Gall eich gweithiwr wneud un gyda chi.',
  }),
  whatIWant: says({ en: 'What I want', cy: 'Beth rydw i eisiau' }),
  whatIDo: says({ en: 'What I do', cy: 'Beth rydw i’n ei wneud' }),
  whenLooked: says({
    en: 'When we look at my plan again',
    cy: 'Pryd byddwn ni’n edrych eto ar fy nghynllun',
  }),
  lookOn: says<{ day: string }>({
    en: 'We will look at your plan by {day}.',
    cy: 'Byddwn ni’n edrych ar eich cynllun. Y dyddiad olaf: {day}.',
  }),
  isAgreed: says<{ day: string }>({
    en: 'This plan started on {day}.',
    cy: 'Dechreuodd y cynllun hwn: {day}.',
  }),
  newPlan: says({
    en: 'There is a new plan for you to look at',
    cy: 'Mae cynllun newydd i chi edrych arno',
  }),
  youDecide: says({
    en: 'You decide. Nothing changes until you say yes.',
    cy: 'Chi sy’n penderfynu. Does dim yn newid nes i chi ddweud ie.',
  }),
  lookAtNew: says({ en: 'Look at the new plan', cy: 'Edrych ar y cynllun newydd' }),
  newTitle: says({ en: 'My new plan', cy: 'Fy nghynllun newydd' }),
  isItRight: says({ en: 'Is this plan right for you?', cy: 'Ydy’r cynllun hwn yn iawn i chi?' }),
  yes: says({ en: 'Yes, this is my plan', cy: 'Ie, dyma fy nghynllun' }),
  yesShort: says({ en: 'Yes', cy: 'Ie' }),
  notYet: says({ en: 'No, not yet', cy: 'Na, ddim eto' }),
  notYetShort: says({ en: 'Not yet', cy: 'Ddim eto' }),
  saidYes: says({
    en: 'You said yes. The council will now check the money.',
    cy: 'Fe ddywedoch chi ie. Bydd y cyngor nawr yn gwirio’r arian.',
  }),
  saidNotYet: says({
    en: 'You said not yet. Your worker will talk with you.',
    cy: 'Fe ddywedoch chi ddim eto. Bydd eich gweithiwr yn siarad â chi.',
  }),
  checkYes: says({
    en: 'You say yes to this plan as you read it.',
    cy: 'Rydych chi’n dweud ie wrth y cynllun hwn fel y darllenoch chi ef.',
  }),
  thenMoney: says({
    en: 'Then the council checks the money.',
    cy: 'Yna bydd y cyngor yn gwirio’r arian.',
  }),
  checkNotYet: says({
    en: 'You say not yet. You do not have to say why.',
    cy: 'Rydych chi’n dweud ddim eto. Does dim rhaid i chi ddweud pam.',
  }),
  thenTalk: says({
    en: 'Your worker will talk with you. Your support goes on.',
    cy: 'Bydd eich gweithiwr yn siarad â chi. Bydd eich cymorth yn parhau.',
  }),
  hasChanged: says({
    en: 'The plan has changed. Please read it again.',
    cy: 'Mae’r cynllun wedi newid. Darllenwch ef eto os gwelwch yn dda.',
  }),
  notAlone: says({
    en: 'Your worker has to be with you for this. Nothing has changed.',
    cy: 'Rhaid i’ch gweithiwr fod gyda chi ar gyfer hyn. Does dim wedi newid.',
  }),
  nowAndThen: says({ en: 'What would be different?', cy: 'Beth fyddai’n wahanol?' }),
  nowTime: says<{ length: string }>({
    en: 'Now: {length} of support each week.',
    cy: 'Nawr: {length} o gymorth bob wythnos.',
  }),
  newTime: says<{ length: string }>({
    en: 'New plan: {length} each week.',
    cy: 'Cynllun newydd: {length} bob wythnos.',
  }),
  nowDays: says<{ days: number }>({
    en: '{days, plural, one {Now: # day each week.} other {Now: # days each week.}}',
    cy: '{days, plural, zero {Nawr: # diwrnod bob wythnos.} one {Nawr: # diwrnod bob wythnos.} two {Nawr: # ddiwrnod bob wythnos.} few {Nawr: # diwrnod bob wythnos.} many {Nawr: # diwrnod bob wythnos.} other {Nawr: # diwrnod bob wythnos.}}',
  }),
  newDays: says<{ days: number }>({
    en: '{days, plural, one {New plan: # day each week.} other {New plan: # days each week.}}',
    cy: '{days, plural, zero {Cynllun newydd: # diwrnod bob wythnos.} one {Cynllun newydd: # diwrnod bob wythnos.} two {Cynllun newydd: # ddiwrnod bob wythnos.} few {Cynllun newydd: # diwrnod bob wythnos.} many {Cynllun newydd: # diwrnod bob wythnos.} other {Cynllun newydd: # diwrnod bob wythnos.}}',
  }),
  booklet: says({ en: 'My plan on paper', cy: 'Fy nghynllun ar bapur' }),
  askReview: says({ en: 'Ask us to check my plan', cy: 'Gofyn i ni wirio fy nghynllun' }),
  askReviewShort: says({ en: 'Check my plan', cy: 'Gwirio’r cynllun' }),
  notHappy: says({ en: 'I do not agree with something', cy: 'Dydw i ddim yn cytuno â rhywbeth' }),
  notHappyShort: says({ en: 'I disagree', cy: 'Anghytuno' }),
  myWords: says<{ words: string }>({ en: '“{words}”', cy: '“{words}”', sameInBoth: true }),
  weekly: says<{ length: string }>({ en: '{length} each week', cy: '{length} bob wythnos' }),
  nearly: says<{ level: string; wanted: string }>({
    en: 'Now: {level}. I want: {wanted}.',
    cy: 'Nawr: {level}. Rydw i eisiau: {wanted}.',
  }),
}

/** The person's own scale, 0 to 4, in words and never as a mark out of anything (rule R45). */
export const levelWords = {
  0: says({ en: 'not at all', cy: 'ddim o gwbl' }),
  1: says({ en: 'a little', cy: 'ychydig' }),
  2: says({ en: 'half way', cy: 'hanner ffordd' }),
  3: says({ en: 'nearly there', cy: 'bron yno' }),
  4: says({ en: 'just as I want it', cy: 'yn union fel rydw i eisiau' }),
} satisfies Readonly<Record<Level, Sentence>>

export const kindWords = {
  session: says({ en: 'Activity', cy: 'Gweithgaredd' }),
  'personal-assistant': says({ en: 'My assistant', cy: 'Fy nghynorthwyydd' }),
  community: says({ en: 'Free to do', cy: 'Am ddim' }),
  transport: says({ en: 'How I get there', cy: 'Sut rydw i’n cyrraedd' }),
  tenancy: says({ en: 'Help at home', cy: 'Help gartref' }),
  equipment: says({ en: 'Things I use', cy: 'Pethau rydw i’n eu defnyddio' }),
  'one-off': says({ en: 'Just once', cy: 'Unwaith yn unig' }),
} satisfies Readonly<Record<LineKind, Sentence>>

/** Who looks after the money of a line. Each way is as good as another. */
export const routeWords = {
  'direct-payment': says({ en: 'Money paid to me', cy: 'Arian a delir i mi' }),
  'service-fund': says({
    en: 'A service looks after the money',
    cy: 'Mae gwasanaeth yn gofalu am yr arian',
  }),
  managed: says({
    en: 'The council looks after the money',
    cy: 'Mae’r cyngor yn gofalu am yr arian',
  }),
  none: says({ en: 'It costs nothing', cy: 'Nid yw’n costio dim' }),
} satisfies Readonly<Record<LineRoute | Route, Sentence>>

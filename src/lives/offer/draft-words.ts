import { type Sentence, says } from '#ground/words/says.ts'
import type { FaultKind } from './answer.ts'
import type { Task } from './draft.ts'
import type { PaperKind } from './paper.ts'
import type { PhotoRefusal } from './photo.ts'

const staff = { readers: 'staff' } as const

export const taskWords: Readonly<Record<Task, Sentence>> = {
  what: says({ en: 'Say what it is', cy: 'Dweud beth yw e' }),
  where: says({ en: 'Say where it is', cy: 'Dweud ble mae e' }),
  when: says({ en: 'Say when it is', cy: 'Dweud pryd mae e' }),
  who: says({ en: 'Say who is there', cy: 'Dweud pwy sydd yno' }),
  money: says({ en: 'Say what it costs', cy: 'Dweud faint mae’n ei gostio' }),
  like: says({ en: 'Say what it is like', cy: 'Dweud sut le yw e' }),
  joining: says({ en: 'Say how people join', cy: 'Dweud sut mae pobl yn ymuno' }),
  photos: says({ en: 'Add photos', cy: 'Ychwanegu lluniau' }),
}

export const draftWords = {
  list: says({ en: 'My sessions', cy: 'Fy sesiynau' }),
  setUp: says({ en: 'Set up a session', cy: 'Trefnu sesiwn' }),
  unnamed: says({ en: 'A session without a name yet', cy: 'Sesiwn heb enw eto' }),
  intro: says({
    en: 'It takes about 15 minutes. You can stop and come back: what you answer is kept.',
    cy: 'Mae’n cymryd tua 15 munud. Gallwch stopio a dod yn ôl: cedwir eich atebion.',
    ...staff,
  }),
  tasksDone: says<{ done: number; of: number }>({
    en: 'You have done {done} of {of} parts.',
    cy: 'Rydych wedi gwneud {done} o {of} rhan.',
  }),
  done: says({ en: 'Completed', cy: 'Wedi’i gwblhau' }),
  begun: says({ en: 'In progress', cy: 'Ar y gweill' }),
  notBegun: says({ en: 'Not started', cy: 'Heb ddechrau' }),
  continue: says({ en: 'Save and continue', cy: 'Cadw a pharhau' }),
  roomHolds: says<{ holds: number }>({
    en: 'Holds: {holds}',
    cy: 'Yn dal: {holds}',
    readers: 'staff',
  }),
  noneOfThese: says({ en: 'None of these', cy: 'Dim un o’r rhain' }),
  or: says({ en: 'or', cy: 'neu' }),
  choose: says({ en: 'Choose one', cy: 'Dewiswch un' }),
  backToTasks: says({ en: 'Back to all parts', cy: 'Yn ôl i’r holl rannau' }),
  backToList: says({ en: 'Back to my sessions', cy: 'Yn ôl i fy sesiynau' }),
  drop: says({ en: 'Throw this away', cy: 'Taflu hwn' }),
  dropWhy: says({
    en: 'Nobody has seen it. It cannot be brought back.',
    cy: 'Nid oes neb wedi ei weld. Ni ellir dod ag ef yn ôl.',
  }),
  changedMeanwhile: says({
    en: 'This was changed in another window. Look at what you typed, and press again to keep it.',
    cy: 'Newidiwyd hyn mewn ffenestr arall. Edrychwch ar yr hyn a deipioch, a phwyswch eto i’w gadw.',
    ...staff,
  }),
  fault: says<{ field: string; fault: string }>({
    en: '{field}: {fault}',
    cy: '{field}: {fault}',
    sameInBoth: true,
  }),
  notOpen: says({
    en: 'This is published or thrown away, so it cannot be changed here.',
    cy: 'Mae hwn wedi’i gyhoeddi neu ei daflu, felly ni ellir ei newid yma.',
    ...staff,
  }),

  priceIntro: says({
    en: 'One price for each amount of support. An open price ends by itself when the next begins.',
    cy: 'Un pris ar gyfer pob lefel o gymorth. Mae pris agored yn dod i ben ei hun pan fydd y nesaf yn dechrau.',
    ...staff,
  }),
  prices: says({ en: 'Prices so far', cy: 'Prisiau hyd yn hyn' }),
  noPrices: says({ en: 'There are no prices yet.', cy: 'Nid oes prisiau eto.' }),
  support: says({ en: 'Support', cy: 'Cymorth' }),
  price: says({ en: 'Price each time', cy: 'Pris bob tro' }),
  priceHint: says({ en: 'In pounds, as 18.50', cy: 'Mewn punnoedd, fel 18.50' }),
  from: says({ en: 'From', cy: 'O' }),
  to: says({ en: 'To', cy: 'Hyd' }),
  toHint: says({
    en: 'Leave it empty where the price goes on.',
    cy: 'Gadewch yn wag os yw’r pris yn parhau.',
  }),
  untilFurther: says({ en: 'goes on', cy: 'yn parhau' }),
  addPriceTitle: says({ en: 'Add a price', cy: 'Ychwanegu pris' }),
  continueOn: says({ en: 'Continue', cy: 'Parhau' }),
  addPrice: says({ en: 'Add this price', cy: 'Ychwanegu’r pris hwn' }),
  remove: says({ en: 'Remove', cy: 'Tynnu' }),
  examples: says({ en: 'Examples of prices', cy: 'Enghreifftiau o brisiau' }),
  examplesAbout: says<{ length: string; staff: string; added: string }>({
    en: 'For {length}, with a worker at {staff} an hour and {added} an hour besides for each person. They are examples: your price is yours.',
    cy: 'Am {length}, gyda gweithiwr yn costio {staff} yr awr a {added} yr awr yn ychwanegol i bob person. Enghreifftiau ydyn nhw: chi sy’n pennu eich pris.',
    ...staff,
  }),
  examplesLater: says({
    en: 'First say where and when it is. Then examples stand here.',
    cy: 'Yn gyntaf, dywedwch ble a phryd mae e. Yna bydd enghreifftiau yma.',
    ...staff,
  }),
  priceGap: says<{ support: string; days: string }>({
    en: 'There is no price for {support} on these days: {days}',
    cy: 'Nid oes pris ar gyfer {support} ar y diwrnodau hyn: {days}',
    ...staff,
  }),
  priceOverlap: says<{ support: string; days: string }>({
    en: 'There are two prices for {support} on these days: {days}',
    cy: 'Mae dau bris ar gyfer {support} ar y diwrnodau hyn: {days}',
    ...staff,
  }),
  daysOn: says<{ from: string }>({ en: '{from} and after', cy: '{from} ac wedyn' }),
  wrongPrice: says({
    en: 'Enter a price in pounds, like 18.50',
    cy: 'Rhowch bris mewn punnoedd, fel 18.50',
  }),
  wrongRatio: says({
    en: 'Choose how much support it is for',
    cy: 'Dewiswch faint o gymorth y mae ar ei gyfer',
  }),
  wrongFrom: says({
    en: 'Enter the first day of this price',
    cy: 'Rhowch ddiwrnod cyntaf y pris hwn',
  }),
  wrongTo: says({
    en: 'Enter a last day that is not before the first',
    cy: 'Rhowch ddiwrnod olaf nad yw cyn y cyntaf',
  }),
  breakEven: says({ en: 'Will it pay for itself?', cy: 'A fydd yn talu amdano’i hun?' }),

  photoAdd: says({ en: 'Add a photo', cy: 'Ychwanegu llun' }),
  photoFile: says({ en: 'Take or choose a photo', cy: 'Tynnu neu ddewis llun' }),
  photoFileHint: says({
    en: 'We take out where and when it was taken. JPEG, PNG or WebP, up to 15 megabytes.',
    cy: 'Rydym yn tynnu ble a phryd y’i tynnwyd. JPEG, PNG neu WebP, hyd at 15 megabeit.',
    ...staff,
  }),
  photoWordsEn: says({
    en: 'What does it show? In English',
    cy: 'Beth mae’n ei ddangos? Yn Saesneg',
  }),
  photoWordsCy: says({
    en: 'What does it show? In Welsh, if you can',
    cy: 'Beth mae’n ei ddangos? Yn Gymraeg, os gallwch',
  }),
  photoPeople: says({
    en: 'Can anybody be known on it?',
    cy: 'A ellir adnabod unrhyw un arno?',
  }),
  photoYes: says({ en: 'Yes', cy: 'Gellir' }),
  photoNo: says({ en: 'No', cy: 'Na ellir' }),
  photoConsent: says({
    en: 'Who agreed to be on it, and how?',
    cy: 'Pwy gytunodd i fod arno, a sut?',
  }),
  photoConsentHint: says({
    en: 'Only where somebody can be known.',
    cy: 'Dim ond lle gellir adnabod rhywun.',
  }),
  photoAddOne: says({ en: 'Add this photo', cy: 'Ychwanegu’r llun hwn' }),
  photosSoFar: says({ en: 'Photos so far', cy: 'Lluniau hyd yn hyn' }),
  noPhotos: says({ en: 'There are no photos yet.', cy: 'Nid oes lluniau eto.' }),
  photosDone: says({ en: 'That is all for photos', cy: 'Dyna’r cyfan ar gyfer lluniau' }),
} as const

export const photoFaults: Readonly<Record<PhotoRefusal['kind'], Sentence>> = {
  'no-photo': says({ en: 'Choose a photo', cy: 'Dewiswch lun' }),
  'too-big': says({
    en: 'The photo is too big. Choose one of 15 megabytes or less',
    cy: 'Mae’r llun yn rhy fawr. Dewiswch un o 15 megabeit neu lai',
  }),
  'not-a-photo': says({
    en: 'We cannot read this file as a photo. Choose a JPEG, PNG or WebP',
    cy: 'Allwn ni ddim darllen y ffeil hon fel llun. Dewiswch JPEG, PNG neu WebP',
    ...staff,
  }),
  'too-many': says({
    en: 'There are 8 photos already. Take one away first',
    cy: 'Mae 8 llun yno’n barod. Tynnwch un i ffwrdd gyntaf',
  }),
  'words-missing': says({
    en: 'Say what it shows, for people who do not see it',
    cy: 'Dywedwch beth mae’n ei ddangos, i bobl nad ydynt yn ei weld',
  }),
  'people-not-said': says({
    en: 'Say whether anybody can be known on it',
    cy: 'Dywedwch a ellir adnabod unrhyw un arno',
  }),
  'consent-missing': says({
    en: 'Say who agreed to be on it, and how',
    cy: 'Dywedwch pwy gytunodd i fod arno, a sut',
  }),
}

/** What is wrong with a field, after its name: "The last day: it is before the first". */
export const faultWords: Readonly<Record<FaultKind, Sentence>> = {
  missing: says({ en: 'this is empty. Fill it in', cy: 'mae hwn yn wag. Llenwch ef' }),
  'too-long': says({
    en: 'this is too long. Make it shorter',
    cy: 'mae hwn yn rhy hir. Gwnewch ef yn fyrrach',
  }),
  'not-a-choice': says({ en: 'choose one of these', cy: 'dewiswch un o’r rhain' }),
  'not-a-time': says({ en: 'enter a time, like 09:30', cy: 'rhowch amser, fel 09:30' }),
  'not-a-day': says({ en: 'enter a real date', cy: 'rhowch ddyddiad go iawn' }),
  'not-a-number': says({ en: 'enter a number', cy: 'rhowch rif' }),
  'not-money': says({ en: 'enter pounds, like 18.50', cy: 'rhowch bunnoedd, fel 18.50' }),
  'ends-before-start': says({ en: 'it is before the beginning', cy: 'mae cyn y dechrau' }),
  'in-the-past': says({
    en: 'it has gone by. Choose today or later',
    cy: 'mae wedi mynd heibio. Dewiswch heddiw neu wedyn',
  }),
  'no-day-at-all': says({
    en: 'there is no such day in between. Choose a later one',
    cy: 'nid oes diwrnod o’r fath rhyngddynt. Dewiswch un hwyrach',
  }),
  'fewer-than-least': says({
    en: 'this is less than the fewest',
    cy: 'mae hyn yn llai na’r lleiaf',
  }),
  'too-many': says({ en: '200 is the most', cy: '200 yw’r mwyaf' }),
  'not-a-postcode': says({ en: 'enter a whole postcode', cy: 'rhowch god post cyfan' }),
  'younger-than-youngest': says({
    en: 'this is less than the youngest',
    cy: 'mae hyn yn llai na’r ieuengaf',
  }),
  'taster-price': says({
    en: 'enter what the first time costs, or 0',
    cy: 'rhowch gost y tro cyntaf, neu 0',
  }),
}

export const paperNames: Readonly<Record<PaperKind, Sentence>> = {
  identity: says({ en: 'Proof of who you are', cy: 'Prawf o bwy ydych chi' }),
  dbs: says({ en: 'DBS check', cy: 'Gwiriad DBS', ...staff }),
  insurance: says({ en: 'Public liability insurance', cy: 'Yswiriant atebolrwydd cyhoeddus' }),
  'safeguarding-training': says({ en: 'Safeguarding training', cy: 'Hyfforddiant diogelu' }),
  'first-aid': says({ en: 'First aid', cy: 'Cymorth cyntaf' }),
  'food-hygiene': says({ en: 'Food hygiene', cy: 'Hylendid bwyd' }),
  'personal-care-registration': says({
    en: 'Registration for personal care',
    cy: 'Cofrestriad ar gyfer gofal personol',
  }),
}

import { type Sentence, says } from '#ground/words/says.ts'
import type { Adjustment } from './resource-allocation.ts'

const staff = { readers: 'staff' } as const

export const formWords = {
  back: says({ en: 'Personal budget', cy: 'Cyllideb bersonol', ...staff }),
  // starting
  startTitle: says({ en: 'Start a budget', cy: 'Dechrau cyllideb', ...staff }),
  changeTitle: says({ en: 'Change the budget', cy: 'Newid y gyllideb', ...staff }),
  points: says({ en: 'Points from the assessment', cy: 'Pwyntiau o’r asesiad', ...staff }),
  pointsWrong: says({
    en: 'Enter the points as a whole number, such as 38',
    cy: 'Rhowch y pwyntiau fel rhif cyfan, er enghraifft 38',
    ...staff,
  }),
  startHint: says({
    en: 'The council’s published table gives a first amount. What it cannot know is added next, line by line.',
    cy: 'Mae tabl cyhoeddedig y cyngor yn rhoi swm cyntaf. Ychwanegir nesaf, fesul llinell, yr hyn na all ei wybod.',
    ...staff,
  }),
  reason: says({ en: 'Why the budget changes', cy: 'Pam mae’r gyllideb yn newid', ...staff }),
  reasonHint: says({
    en: 'There are no other reasons. A savings target is not one.',
    cy: 'Nid oes rhesymau eraill. Nid yw targed arbedion yn un.',
    ...staff,
  }),
  reasonMissing: says({ en: 'Choose why it changes', cy: 'Dewiswch pam mae’n newid', ...staff }),
  evidence: says({
    en: 'The review that shows it',
    cy: 'Yr adolygiad sy’n dangos hynny',
    ...staff,
  }),
  evidenceHint: says({
    en: 'Its date and what it found. Needed if the budget becomes smaller.',
    cy: 'Ei ddyddiad a’r hyn a ganfu. Mae ei angen os yw’r gyllideb yn mynd yn llai.',
    ...staff,
  }),
  start: says({ en: 'Work out the first amount', cy: 'Cyfrifo’r swm cyntaf', ...staff }),
  // adjusting
  addTitle: says({ en: 'Add to the budget', cy: 'Ychwanegu at y gyllideb', ...staff }),
  kind: says({ en: 'What it is for', cy: 'Ar gyfer beth', ...staff }),
  kindMissing: says({ en: 'Choose what it is for', cy: 'Dewiswch ar gyfer beth y mae', ...staff }),
  words: says({ en: 'In a few words', cy: 'Mewn ychydig eiriau', ...staff }),
  wordsHint: says({
    en: 'Such as “2:1 for 3 hours a week, 48 weeks”. The person reads this.',
    cy: 'Er enghraifft “2:1 am 3 awr yr wythnos, 48 wythnos”. Mae’r person yn darllen hyn.',
    ...staff,
  }),
  wordsMissing: says({
    en: 'Say what it is in a few words',
    cy: 'Dywedwch beth yw ef mewn ychydig eiriau',
    ...staff,
  }),
  sign: says({ en: 'Adds or takes away', cy: 'Yn ychwanegu neu’n tynnu', ...staff }),
  adds: says({ en: 'Adds money', cy: 'Yn ychwanegu arian', ...staff }),
  takes: says({ en: 'Takes money away', cy: 'Yn tynnu arian', ...staff }),
  signMissing: says({
    en: 'Choose whether it adds or takes away',
    cy: 'Dewiswch a yw’n ychwanegu neu’n tynnu',
    ...staff,
  }),
  units: says({ en: 'How many in a year', cy: 'Faint mewn blwyddyn', ...staff }),
  unitsWrong: says({
    en: 'Enter how many in a year, such as 144 or 1.5',
    cy: 'Rhowch faint mewn blwyddyn, er enghraifft 144 neu 1.5',
    ...staff,
  }),
  unit: says({ en: 'Of what', cy: 'O beth', ...staff }),
  unitMissing: says({ en: 'Choose of what', cy: 'Dewiswch o beth', ...staff }),
  each: says({ en: 'Price of each', cy: 'Pris pob un', ...staff }),
  eachWrong: says({
    en: 'Enter the price in pounds, such as 22.10',
    cy: 'Rhowch y pris mewn punnoedd, er enghraifft 22.10',
    ...staff,
  }),
  why: says({ en: 'Why it is needed', cy: 'Pam mae ei angen', ...staff }),
  whyHint: says({
    en: 'Every line needs a reason, up or down. The person reads it.',
    cy: 'Mae angen rheswm ar bob llinell, i fyny neu i lawr. Mae’r person yn ei ddarllen.',
    ...staff,
  }),
  whyMissing: says({ en: 'Say why it is needed', cy: 'Dywedwch pam mae ei angen', ...staff }),
  add: says({ en: 'Add this line', cy: 'Ychwanegu’r llinell hon', ...staff }),
  // what if
  whatIf: says({ en: 'Try other points', cy: 'Rhoi cynnig ar bwyntiau eraill', ...staff }),
  whatIfTitle: says({
    en: 'What other points would give',
    cy: 'Beth byddai pwyntiau eraill yn ei roi',
    ...staff,
  }),
  whatIfHint: says({
    en: 'Nothing is saved.',
    cy: 'Nid oes dim yn cael ei gadw.',
    ...staff,
  }),
  tryIt: says({ en: 'Show the amount', cy: 'Dangos y swm', ...staff }),
  // beside
  moneyTitle: says({ en: 'Other public money', cy: 'Arian cyhoeddus arall', ...staff }),
  source: says({ en: 'Where it comes from', cy: 'O ble mae’n dod', ...staff }),
  sourceMissing: says({
    en: 'Choose where it comes from',
    cy: 'Dewiswch o ble mae’n dod',
    ...staff,
  }),
  yearly: says({ en: 'Amount of a year', cy: 'Swm y flwyddyn', ...staff }),
  yearlyWrong: says({
    en: 'Enter the amount in pounds, such as 2,000',
    cy: 'Rhowch y swm mewn punnoedd, er enghraifft 2,000',
    ...staff,
  }),
  figureTitle: says({ en: 'Somebody else’s figure', cy: 'Ffigur rhywun arall', ...staff }),
  whose: says({ en: 'Whose figure it is', cy: 'Ffigur pwy yw ef', ...staff }),
  whoseMissing: says({ en: 'Say whose figure it is', cy: 'Dywedwch ffigur pwy yw ef', ...staff }),
  reasons: says({ en: 'Why another amount is taken', cy: 'Pam y cymerir swm arall', ...staff }),
  reasonsMissing: says({
    en: 'Say why another amount is taken',
    cy: 'Dywedwch pam y cymerir swm arall',
    ...staff,
  }),
  save: says({ en: 'Save', cy: 'Cadw', ...staff }),
}

export const adjustmentUnits: Readonly<Record<Adjustment['unit'], Sentence>> = {
  hours: says({ en: 'Hours', cy: 'Oriau', ...staff }),
  trips: says({ en: 'Trips', cy: 'Teithiau', ...staff }),
  weeks: says({ en: 'Weeks', cy: 'Wythnosau', ...staff }),
  once: says({ en: 'One amount', cy: 'Un swm', ...staff }),
}

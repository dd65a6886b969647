import { type Sentence, says } from '#ground/words/says.ts'
import type { BudgetState } from './budget.ts'
import type { ChangeReason } from './change-of-budget.ts'
import type { Source } from './other-sources.ts'
import type { BudgetStep } from './resource-allocation.ts'

const staff = { readers: 'staff' } as const

/** The three amounts and the steps, which the person reads too. */
export const budgetWords = {
  title: says({
    en: 'Personal budget',
    cy: 'Cyllideb bersonol',
    easy: { en: 'The money for my support', cy: 'Yr arian ar gyfer fy nghymorth' },
  }),
  agreed: says({
    en: 'Agreed budget',
    cy: 'Cyllideb y cytunwyd arni',
    easy: { en: 'My agreed money', cy: 'Fy arian y cytunwyd arno' },
  }),
  personPays: says({
    en: 'The person pays',
    cy: 'Mae’r person yn talu',
    easy: { en: 'I pay', cy: 'Rydw i’n talu' },
  }),
  councilPays: says({
    en: 'The council pays',
    cy: 'Mae’r cyngor yn talu',
    easy: { en: 'The council pays', cy: 'Mae’r cyngor yn talu' },
  }),
  amount: says({ en: 'Amount', cy: 'Swm' }),
  aYear: says({ en: 'A year', cy: 'Y flwyddyn' }),
  aWeek: says({ en: 'A week', cy: 'Yr wythnos' }),
  part: says({ en: 'Part', cy: 'Rhan' }),
  howItCame: says({
    en: 'How the amount came about',
    cy: 'Sut y cyrhaeddwyd y swm',
    easy: { en: 'How we got this number', cy: 'Sut cawsom y rhif hwn' },
  }),
  what: says({ en: 'What for', cy: 'Ar gyfer beth' }),
  howMany: says({ en: 'How many', cy: 'Faint' }),
  each: says({ en: 'Each', cy: 'Yr un' }),
  byTable: says({ en: 'By the table', cy: 'Yn ôl y tabl' }),
  indicative: says({
    en: 'Indicative budget',
    cy: 'Cyllideb ddangosol',
    easy: { en: 'Rough amount', cy: 'Swm bras' },
  }),
  adjusted: says({
    en: 'Adjusted budget',
    cy: 'Cyllideb wedi’i haddasu',
    easy: { en: 'Amount for now', cy: 'Y swm am nawr' },
  }),
  noLimit: says({
    en: 'This is an early estimate. It is not a limit and not a promise: the agreed budget must be enough to meet the needs.',
    cy: 'Amcangyfrif cynnar yw hwn. Nid yw’n derfyn nac yn addewid: rhaid i’r gyllideb y cytunwyd arni fod yn ddigon i ddiwallu’r anghenion.',
    easy: {
      en: 'This is a first guess. It can change. Your agreed money must be enough for you.',
      cy: 'Syniad cyntaf yw hwn. Gall newid. Rhaid i’ch arian fod yn ddigon i chi.',
    },
  }),
  stepEach: says<{ what: string; many: string; each: string; amount: string }>({
    en: '{what}. {many}. {each} each. {amount}.',
    cy: '{what}. {many}. {each} yr un. {amount}.',
    easy: {
      en: '{what}. {many}. Each one is {each}. That makes {amount}.',
      cy: '{what}. {many}. Mae pob un yn {each}. Mae hynny’n {amount}.',
    },
  }),
  stepWhole: says<{ what: string; many: string; amount: string }>({
    en: '{what}. {many}. {amount}.',
    cy: '{what}. {many}. {amount}.',
    sameInBoth: true,
    easy: {
      en: '{what}. {many}. That is {amount}.',
      cy: '{what}. {many}. Mae hynny’n {amount}.',
    },
  }),
  because: says<{ reason: string }>({ en: 'Why: {reason}', cy: 'Pam: {reason}' }),
  altogether: says<{ amount: string }>({
    en: 'Altogether {amount} a year.',
    cy: '{amount} y flwyddyn at ei gilydd.',
    easy: {
      en: 'All of it makes {amount} a year.',
      cy: 'Mae’r cyfan yn {amount} y flwyddyn.',
    },
  }),
  whyDifferent: says({
    en: 'Why the agreed amount is not the indicative one',
    cy: 'Pam nad yw’r swm y cytunwyd arno yr un fath â’r swm dangosol',
    easy: { en: 'Why the amount changed', cy: 'Pam newidiodd y swm' },
  }),
}

export const stepWords: Readonly<Record<BudgetStep['kind'], Sentence>> = {
  points: says({
    en: 'Points from the assessment',
    cy: 'Pwyntiau o’r asesiad',
    easy: { en: 'Points for the help you need', cy: 'Pwyntiau am yr help sydd ei angen arnoch' },
  }),
  'extra-support': says({
    en: 'More support',
    cy: 'Mwy o gymorth',
    easy: { en: 'More help', cy: 'Mwy o help' },
  }),
  transport: says({ en: 'Transport', cy: 'Cludiant', easy: { en: 'Travel', cy: 'Teithio' } }),
  equipment: says({ en: 'Equipment', cy: 'Offer' }),
  carer: says({
    en: 'Carer',
    cy: 'Gofalwr',
    easy: { en: 'The person who helps at home', cy: 'Y person sy’n helpu gartref' },
  }),
  other: says({ en: 'Other', cy: 'Arall' }),
}

export const unitWords: Readonly<Record<BudgetStep['unit'], Sentence<{ units: string }>>> = {
  points: says<{ units: string }>({ en: 'Points: {units}', cy: 'Pwyntiau: {units}' }),
  hours: says<{ units: string }>({ en: 'Hours: {units}', cy: 'Oriau: {units}' }),
  trips: says<{ units: string }>({ en: 'Trips: {units}', cy: 'Teithiau: {units}' }),
  weeks: says<{ units: string }>({ en: 'Weeks: {units}', cy: 'Wythnosau: {units}' }),
  once: says<{ units: string }>({ en: 'How many: {units}', cy: 'Faint: {units}' }),
}

export const stateWords: Readonly<Record<BudgetState, Sentence>> = {
  indicative: says({ en: 'Indicative', cy: 'Dangosol', ...staff }),
  adjusted: says({ en: 'Adjusted', cy: 'Wedi’i haddasu', ...staff }),
  proposed: says({ en: 'Proposed', cy: 'Wedi’i chynnig', ...staff }),
  authorised: says({ en: 'Authorised', cy: 'Wedi’i hawdurdodi', ...staff }),
  active: says({ en: 'In force', cy: 'Mewn grym', ...staff }),
  revised: says({ en: 'Replaced', cy: 'Wedi’i disodli', ...staff }),
  ended: says({ en: 'Ended', cy: 'Wedi dod i ben', ...staff }),
  withdrawn: says({ en: 'Withdrawn', cy: 'Wedi’i thynnu’n ôl', ...staff }),
}

export const reasonWords: Readonly<Record<ChangeReason, Sentence>> = {
  'need-changed': says({ en: 'Needs changed', cy: 'Newidiodd yr anghenion', ...staff }),
  'circumstances-changed': says({
    en: 'Circumstances changed',
    cy: 'Newidiodd yr amgylchiadau',
    ...staff,
  }),
  'price-changed': says({ en: 'A price changed', cy: 'Newidiodd pris', ...staff }),
  'error-corrected': says({ en: 'An error is corrected', cy: 'Cywirir gwall', ...staff }),
  'person-asked': says({ en: 'The person asked', cy: 'Gofynnodd y person', ...staff }),
  'outcome-met': says({ en: 'An outcome is met', cy: 'Cyflawnwyd canlyniad', ...staff }),
}

export const sourceWords: Readonly<Record<Source, Sentence>> = {
  health: says({ en: 'Health', cy: 'Iechyd' }),
  education: says({ en: 'Education', cy: 'Addysg' }),
  housing: says({ en: 'Housing', cy: 'Tai' }),
  'access-to-work': says({ en: 'Access to Work', cy: 'Mynediad i Waith' }),
  other: says({ en: 'Other', cy: 'Arall' }),
}

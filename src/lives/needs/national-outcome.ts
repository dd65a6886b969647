/** Which Act an assessment is made under. */
export type Jurisdiction = 'ENGLAND' | 'WALES'

/** The ten outcomes of the Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313), reg 2(2), in its order. */
export const ENGLISH_OUTCOMES = [
  'nutrition',
  'hygiene',
  'toilet',
  'clothing',
  'home-safety',
  'habitable-home',
  'relationships',
  'work-or-learning',
  'community',
  'caring-for-a-child',
] as const

/** The outcomes of the Care and Support (Eligibility) (Wales) Regulations 2015 (SI 2015/1578), reg 3(b), in its order. */
export const WELSH_OUTCOMES = [
  'self-care',
  'communication',
  'protection',
  'work-learning-leisure',
  'family',
  'social-life',
  'caring-for-a-child',
] as const

export type EnglishOutcome = (typeof ENGLISH_OUTCOMES)[number]
export type WelshOutcome = (typeof WELSH_OUTCOMES)[number]
export type NationalOutcome = EnglishOutcome | WelshOutcome

/** The areas of well-being of the Care Act 2014 s1(2)(a)-(i). */
export const ENGLISH_WELLBEING = [
  'dignity',
  'health',
  'protection',
  'control',
  'work-learning-play',
  'money-and-society',
  'relationships',
  'home',
  'contribution',
] as const

/** The areas of well-being of the Social Services and Well-being (Wales) Act 2014 (2014 anaw 4) s2(2)-(4). */
export const WELSH_WELLBEING = [
  'health',
  'protection',
  'work-learning-play',
  'relationships',
  'contribution',
  'rights',
  'money-and-society',
  'home',
  'control',
] as const
export type WellbeingArea = (typeof ENGLISH_WELLBEING)[number] | (typeof WELSH_WELLBEING)[number]

/** The nation's list of outcomes that every assessment is made against. */
export const outcomesOf = (jurisdiction: Jurisdiction): readonly NationalOutcome[] =>
  jurisdiction === 'WALES' ? WELSH_OUTCOMES : ENGLISH_OUTCOMES

export const wellbeingOf = (jurisdiction: Jurisdiction): readonly WellbeingArea[] =>
  jurisdiction === 'WALES' ? WELSH_WELLBEING : ENGLISH_WELLBEING

export const isOutcomeOf = (jurisdiction: Jurisdiction, code: string): code is NationalOutcome =>
  (outcomesOf(jurisdiction) as readonly string[]).includes(code)

import { ageOn, type Day } from '#ground/kernel/day.ts'

/** Why somebody needs support: one person may have several. */
export const NEED_TYPES = [
  'learning-disability',
  'physical-disability',
  'autism',
  'sensory',
  'mental-health',
  'long-term-illness',
] as const
export type NeedType = (typeof NEED_TYPES)[number]

/** A record begins at the age from which school reviews plan for adulthood (SEND code of practice 2015, 8.9: year 9). */
export const RECORD_FROM_AGE = 14

/**
 * Where on the one record somebody stands by age. The Mental Capacity Act 2005 is about those of 16 and over (s2(5));
 * adults' duties begin at 18 (Care Act 2014 s9, with s58 to plan for it before).
 */
export const STAGES = ['too-young', 'child', 'young-person', 'adult'] as const
export type Stage = (typeof STAGES)[number]

export function stageOn(bornOn: Day, on: Day): Stage {
  const age = ageOn(bornOn, on)
  if (age < RECORD_FROM_AGE) return 'too-young'
  if (age < 16) return 'child'
  return age < 18 ? 'young-person' : 'adult'
}

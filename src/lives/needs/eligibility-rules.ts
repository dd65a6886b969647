import type { EligibilityRules } from './eligibility.ts'
import { englishRules } from './english-eligibility.ts'
import type { Jurisdiction } from './national-outcome.ts'
import { welshRules } from './welsh-eligibility.ts'

/** The nation's test: everything else asks through the one interface. */
export const eligibilityRulesOf = (jurisdiction: Jurisdiction): EligibilityRules =>
  jurisdiction === 'WALES' ? welshRules : englishRules

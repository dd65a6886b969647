import { choiceRulesGroup } from '#council/choice/policy-words.ts'
import { directPaymentCareRules } from '#council/direct-payment-care/policy-words.ts'
import { directPaymentRules } from '#council/direct-payments/policy-words.ts'
import type { PolicyGroup } from '#ground/policies/registered.ts'
import { challengeRules } from '#lives/challenges/policy-words.ts'
import { needsRules } from '#lives/needs/policy-words.ts'
import { paperRules } from '#lives/offer/policy-words.ts'
import { sessionRules } from '#lives/offer/session-policy-words.ts'
import { safetyRules } from '#lives/safety/policy-words.ts'
import { taskRules } from '#lives/tasks/policy-words.ts'
import { budgetRules } from '#means/budgets/policy-words.ts'
import { contributionRules } from '#means/contributions/policy-words.ts'
import { absenceRules } from '#weeks/bookings/absence-policy-words.ts'
import { placeRules } from '#weeks/bookings/asking-policy-words.ts'
import { feedbackRules } from '#weeks/feedback/policy-words.ts'
import { homewardRules } from '#weeks/homeward/policy-words.ts'
import { planRules } from '#weeks/plans/policy-words.ts'
import { registerRules } from '#weeks/registers/policy-words.ts'
import { reviewRulesGroup } from '#weeks/reviews/policy-words.ts'

/** Every rule that a council may set, by what it is about: each feature's own. The council's page of rules shows them. */
export const councilRules: readonly PolicyGroup[] = [
  needsRules,
  budgetRules,
  contributionRules,
  planRules,
  absenceRules,
  placeRules,
  homewardRules,
  reviewRulesGroup,
  registerRules,
  feedbackRules,
  challengeRules,
  taskRules,
  safetyRules,
  paperRules,
  sessionRules,
  choiceRulesGroup,
  directPaymentRules,
  directPaymentCareRules,
]

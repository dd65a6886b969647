import {
  type Answered,
  type Condition,
  type EligibilityReason,
  type EligibilityRules,
  isYes,
  unanswered,
  unansweredOfAny,
} from './eligibility.ts'
import type { NationalOutcome } from './national-outcome.ts'

/** Any one of them means that the adult is to be regarded as unable to achieve the outcome (SI 2015/313 reg 2(3)). */
const WAYS: readonly Condition[] = ['not-without-help', 'distress', 'danger', 'much-longer']

const cannotAchieve = (answers: readonly Answered[], outcome: NationalOutcome) =>
  WAYS.some((way) => isYes(answers, outcome, way))

/**
 * The Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313) reg 2(1): the needs arise from an
 * impairment or illness; because of them the adult cannot achieve two or more outcomes; and so there is, or is likely to
 * be, a significant effect on their well-being. All three.
 */
export const englishRules: EligibilityRules = {
  jurisdiction: 'ENGLAND',
  perNeed: WAYS,
  overall: ['impairment', 'effect-on-wellbeing'],
  missing: (needs, answers) => [
    ...unanswered(answers, '', ['impairment']),
    ...needs.flatMap((need) => unansweredOfAny(answers, need, WAYS)),
    ...unanswered(answers, '', ['effect-on-wellbeing']),
  ],
  decide: (needs, answers) => {
    const cannot = needs.filter((need) => cannotAchieve(answers, need))
    const impairment = isYes(answers, '', 'impairment')
    const effect = isYes(answers, '', 'effect-on-wellbeing')
    const eligible = impairment && cannot.length >= 2 && effect
    const reasons: readonly EligibilityReason[] = [
      impairment ? { kind: 'impairment', side: 'for' } : { kind: 'no-impairment', side: 'against' },
      ...needs.map(
        (outcome): EligibilityReason =>
          cannot.includes(outcome)
            ? { kind: 'cannot-achieve', outcome, side: 'for' }
            : { kind: 'can-achieve', outcome, side: 'against' },
      ),
      cannot.length >= 2
        ? { kind: 'two-or-more', count: cannot.length, side: 'for' }
        : { kind: 'fewer-than-two', count: cannot.length, side: 'against' },
      effect ? { kind: 'effect', side: 'for' } : { kind: 'no-effect', side: 'against' },
    ]
    return { eligible, eligibleNeeds: eligible ? cannot : [], reasons }
  },
}

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

/**
 * Ways in which a need cannot be met alone, with others who are able and willing, or with help of the community
 * (SI 2015/1578 reg 3(c)), with the tests of reg 6: somebody who manages only with pain, danger or much more time cannot.
 */
const WAYS: readonly Condition[] = ['cannot-meet', 'distress', 'danger', 'much-longer']

/** The first of the four linked conditions that a need fails; nothing, where it meets them all. */
function fails(
  answers: readonly Answered[],
  outcome: NationalOutcome,
): EligibilityReason | undefined {
  const against = (kind: EligibilityReason['kind']) => ({ kind, outcome, side: 'against' }) as const
  if (!isYes(answers, outcome, 'arises')) return against('does-not-arise')
  if (!isYes(answers, outcome, 'relates')) return against('does-not-relate')
  if (!WAYS.some((way) => isYes(answers, outcome, way))) return against('can-meet')
  if (!isYes(answers, outcome, 'unlikely')) return against('likely-without-council')
  return undefined
}

/**
 * The Care and Support (Eligibility) (Wales) Regulations 2015 (SI 2015/1578) reg 3, under the 2014 Act s32: a need is
 * eligible where it meets all four conditions together. One eligible need is enough; there is no count of outcomes.
 */
export const welshRules: EligibilityRules = {
  jurisdiction: 'WALES',
  perNeed: ['arises', 'relates', ...WAYS, 'unlikely'],
  overall: [],
  missing: (needs, answers) =>
    needs.flatMap((need) => [
      ...unanswered(answers, need, ['arises', 'relates']),
      ...unansweredOfAny(answers, need, WAYS),
      ...unanswered(answers, need, ['unlikely']),
    ]),
  decide: (needs, answers) => {
    const eligibleNeeds = needs.filter((need) => !fails(answers, need))
    const reasons = needs.map(
      (outcome): EligibilityReason =>
        fails(answers, outcome) ?? { kind: 'meets-all-four', outcome, side: 'for' },
    )
    const none: EligibilityReason = { kind: 'no-eligible-need', side: 'against' }
    const eligible = eligibleNeeds.length > 0
    return { eligible, eligibleNeeds, reasons: eligible ? reasons : [...reasons, none] }
  },
}

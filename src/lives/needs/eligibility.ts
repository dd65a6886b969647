import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Jurisdiction, NationalOutcome } from './national-outcome.ts'

/** What is asked about one need, or about the whole. */
export type Condition =
  | 'impairment' // England, reg 2(1)(a)
  | 'effect-on-wellbeing' // England, reg 2(1)(c)
  | 'not-without-help' // England, reg 2(3)(a)
  | 'arises' // Wales, reg 3(a)
  | 'relates' // Wales, reg 3(b)
  | 'cannot-meet' // Wales, reg 3(c)
  | 'unlikely' // Wales, reg 3(d)
  | 'distress' // both: significant pain, distress or anxiety
  | 'danger' // both: danger to themselves or to others
  | 'much-longer' // both: takes much longer than is usual

/** One answer with its evidence, by a named worker. `outcome` is empty where it is about the whole. */
export type EligibilityAnswer = {
  readonly outcome: NationalOutcome | ''
  readonly condition: Condition
  readonly answer: 'yes' | 'no'
  readonly evidence: string
  readonly accountId?: Id
  readonly answeredOn: Day
}

/** What the rules need of an answer. */
export type Answered = Pick<EligibilityAnswer, 'outcome' | 'condition' | 'answer'>

export type EligibilityReason = {
  readonly kind:
    | 'impairment'
    | 'no-impairment'
    | 'cannot-achieve'
    | 'can-achieve'
    | 'two-or-more'
    | 'fewer-than-two'
    | 'effect'
    | 'no-effect'
    | 'meets-all-four'
    | 'does-not-arise'
    | 'does-not-relate'
    | 'can-meet'
    | 'likely-without-council'
    | 'no-eligible-need'
  readonly outcome?: NationalOutcome
  readonly count?: number
  /** Whether it speaks for the council having to help. */
  readonly side: 'for' | 'against'
}

export type Verdict = {
  readonly eligible: boolean
  /** Needs that count, in the order of the list. Empty where the person is not eligible. */
  readonly eligibleNeeds: readonly NationalOutcome[]
  readonly reasons: readonly EligibilityReason[]
}

export type Question = { readonly outcome: NationalOutcome | ''; readonly condition: Condition }

/** One nation's test of eligibility. Both nations' stand behind it, and pages ask nothing else. */
export type EligibilityRules = {
  readonly jurisdiction: Jurisdiction
  /** Asked of each need. */
  readonly perNeed: readonly Condition[]
  /** Asked once. */
  readonly overall: readonly Condition[]
  /** What must still be answered before anything is decided. */
  readonly missing: (
    needs: readonly NationalOutcome[],
    answers: readonly Answered[],
  ) => readonly Question[]
  /** Unanswered counts as no, so that nobody is found eligible by a gap. More "yes" never takes eligibility away. */
  readonly decide: (needs: readonly NationalOutcome[], answers: readonly Answered[]) => Verdict
}

/** Whether a question was answered yes. */
export const isYes = (
  answers: readonly Answered[],
  outcome: NationalOutcome | '',
  condition: Condition,
): boolean =>
  answers.some((a) => a.outcome === outcome && a.condition === condition && a.answer === 'yes')

/** Those of the questions that nobody has answered. */
export const unanswered = (
  answers: readonly Answered[],
  outcome: NationalOutcome | '',
  conditions: readonly Condition[],
): readonly Question[] =>
  conditions
    .filter((c) => !answers.some((a) => a.outcome === outcome && a.condition === c))
    .map((condition) => ({ outcome, condition }))

/** Of several ways to meet one condition: nothing more is asked once one is answered yes, else all are. */
export const unansweredOfAny = (
  answers: readonly Answered[],
  outcome: NationalOutcome,
  ways: readonly Condition[],
): readonly Question[] =>
  ways.some((way) => isYes(answers, outcome, way)) ? [] : unanswered(answers, outcome, ways)

import type { Day } from '#ground/kernel/day.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { lacksReferral, type Referral } from './advocacy.ts'
import type { Assessment } from './assessment.ts'
import type { Condition, Verdict } from './eligibility.ts'
import { eligibilityRulesOf } from './eligibility-rules.ts'
import { type NationalOutcome, outcomesOf } from './national-outcome.ts'

/** What is not there yet: each a link to where it is filled in, and the name of the rule that asks for it. */
export type MissingPart =
  | { readonly kind: 'own-words' } // Care Act 2014 s1(3)(a); 2014 anaw 4 s6(2)(a)
  | { readonly kind: 'strengths' } // Wales alone: code of practice part 3
  | { readonly kind: 'hopes' } // outcomes that the person wishes for: s9(4)(b)
  | { readonly kind: 'involvement' } // s9(5)
  | { readonly kind: 'difficulty' } // s67(2)
  | { readonly kind: 'advocate' } // s67; 2014 anaw 4 s181
  | { readonly kind: 'needed-hours' }
  | { readonly kind: 'wellbeing'; readonly outcome: NationalOutcome } // s9(4)(a)
  | {
      readonly kind: 'answer'
      readonly outcome: NationalOutcome | ''
      readonly condition: Condition
    } // SI 2015/313; SI 2015/1578
  | { readonly kind: 'advice' } // s24(2)

type Referred = readonly Pick<Referral, 'duty' | 'state'>[]

/** The rules' answer to what has been filled in so far. */
export const verdictOf = ({ jurisdiction, needs, answers }: Assessment): Verdict =>
  eligibilityRulesOf(jurisdiction).decide(
    outcomesOf(jurisdiction).filter((outcome) => needs.some((need) => need.outcome === outcome)),
    answers,
  )

/**
 * All that is missing before the assessment may be shared and decided, in the order of its pages; empty when it is whole.
 * Advice is asked for only where everything else is there and the rules say no (Care Act 2014 s24(2)).
 */
export function missingParts(assessment: Assessment, referrals: Referred): readonly MissingPart[] {
  const { jurisdiction, statements, needs, answers } = assessment
  const said = statements.filter((s) => s.voice === 'person')
  const questions = eligibilityRulesOf(jurisdiction).missing(
    needs.map((need) => need.outcome),
    answers,
  )
  const parts: readonly (MissingPart | false)[] = [
    said.length === 0 && { kind: 'own-words' },
    !said.some((s) => s.topic === 'hopes') && { kind: 'hopes' },
    jurisdiction === 'WALES' && assessment.strengths.trim() === '' && { kind: 'strengths' },
    assessment.involvement.trim() === '' && { kind: 'involvement' },
    assessment.hasDifficulty === undefined && { kind: 'difficulty' },
    lacksReferral(assessment, referrals, 'assessment') && { kind: 'advocate' },
    ...needs
      .filter((need) => need.wellbeing.length === 0)
      .map(({ outcome }): MissingPart => ({ kind: 'wellbeing', outcome })),
    ...questions.map((question): MissingPart => ({ kind: 'answer', ...question })),
    assessment.neededMinutes === undefined && { kind: 'needed-hours' },
  ]
  const missing = parts.filter((part) => part !== false)
  const isRefused = missing.length === 0 && !verdictOf(assessment).eligible
  return isRefused && assessment.advice.trim() === '' ? [{ kind: 'advice' }] : missing
}

export type AssessmentRefusal =
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'already-decided' }
  | { readonly kind: 'parts-missing'; readonly missing: readonly MissingPart[] }
  | { readonly kind: 'not-shared' }
  | { readonly kind: 'how-agreed-missing' }

/** Nobody changes what was decided, nor what somebody else has changed since they read it. */
export function refusalOfChange(
  { state, version }: Pick<Assessment, 'state' | 'version'>,
  read: number,
): AssessmentRefusal | undefined {
  if (state === 'decided') return { kind: 'already-decided' }
  return version === read ? undefined : { kind: 'changed-meanwhile' }
}

export type Step = Pick<Assessment, 'state'> & Partial<Assessment>

/** Gives the whole assessment to the person to read, in their format; refused while parts are missing. */
export function share(
  assessment: Assessment,
  { referrals, on }: { readonly referrals: Referred; readonly on: Day },
): Result<Step, AssessmentRefusal> {
  const missing = missingParts(assessment, referrals)
  if (missing.length > 0) return refuse({ kind: 'parts-missing', missing })
  return accept({ state: 'shared', sharedOn: on })
}

/** The person's own answer to what they read: how they said that it is right. */
export function agree(
  assessment: Assessment,
  { how, on }: { readonly how: string; readonly on: Day },
): Result<Step, AssessmentRefusal> {
  if (assessment.state !== 'shared') return refuse({ kind: 'not-shared' })
  if (how.trim() === '') return refuse({ kind: 'how-agreed-missing' })
  return accept({ state: 'agreed', agreedOn: on, agreedHow: how.trim() })
}

export type Decision = Verdict & { readonly on: Day }

/**
 * Decides by the nation's rules. The person has had it to read; what they do not agree with is written among their
 * words, for the law asks for their involvement and not for their signature (Care Act 2014 s9(5), s12(3)).
 */
export function decide(
  assessment: Assessment,
  { referrals, on }: { readonly referrals: Referred; readonly on: Day },
): Result<Decision, AssessmentRefusal> {
  const missing = missingParts(assessment, referrals)
  if (missing.length > 0) return refuse({ kind: 'parts-missing', missing })
  if (assessment.state === 'started') return refuse({ kind: 'not-shared' })
  return accept({ ...verdictOf(assessment), on })
}

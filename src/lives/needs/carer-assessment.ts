import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'

export const HOW_FAR = ['yes', 'some', 'no'] as const
export type HowFar = (typeof HOW_FAR)[number]
/** What a carer wants to be able to do (Care Act 2014 s10(6); SI 2015/313 reg 3(3); SI 2015/1578 reg 5). */
export const CARER_WANTS = [
  'work',
  'learning',
  'leisure',
  'rest',
  'family',
  'friends',
  'health',
] as const
export type CarerWant = (typeof CARER_WANTS)[number]

/** A carer's own assessment (Care Act 2014 s10; 2014 anaw 4 s24): about the carer, never about the person. */
export type CarerAssessment = {
  readonly id: Id
  readonly carerId: Id
  readonly personId: Id
  readonly state: 'started' | 'decided'
  readonly version: number
  /** The carer's own. Nobody else writes them where the carer has a sign-in. */
  readonly words: string
  readonly able: HowFar | ''
  readonly willing: HowFar | ''
  readonly wants: readonly CarerWant[]
  readonly effect: string
  /** Break needed in a week. */
  readonly breakMinutes?: Minutes
  readonly emergencyPlan: string
  readonly eligible?: boolean
  readonly reasons: string
  readonly startedOn: Day
  readonly decidedOn?: Day
  readonly decidedBy?: Id
}

/** A decided one from another system or a demonstration. */
export type GivenCarerAssessment = Omit<CarerAssessment, 'state' | 'version'> & {
  readonly decidedOn: Day
  readonly breakMinutes: Minutes
}

export type CarerMissing =
  | 'own-words'
  | 'able'
  | 'willing'
  | 'effect'
  | 'break'
  | 'emergency-plan'
  | 'eligible'
  | 'reasons'

/**
 * What is missing before a carer's assessment may be decided. Whether they are able and willing is asked, now and for the
 * time ahead, and never taken for granted (Care Act 2014 s10(5); 2014 anaw 4 s24(4)). A break of no minutes is an answer.
 */
export function missingOfCarer(
  assessment: CarerAssessment,
  decision: { readonly eligible?: boolean | undefined; readonly reasons: string },
): readonly CarerMissing[] {
  const parts: readonly (CarerMissing | false)[] = [
    assessment.words.trim() === '' && 'own-words',
    assessment.able === '' && 'able',
    assessment.willing === '' && 'willing',
    assessment.effect.trim() === '' && 'effect',
    assessment.breakMinutes === undefined && 'break',
    assessment.emergencyPlan.trim() === '' && 'emergency-plan',
    decision.eligible === undefined && 'eligible',
    decision.reasons.trim() === '' && 'reasons',
  ]
  return parts.filter((part) => part !== false)
}

export type CarerRefusal =
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'already-decided' }
  | { readonly kind: 'parts-missing'; readonly missing: readonly CarerMissing[] }

export function refusalOfCarerChange(
  { state, version }: Pick<CarerAssessment, 'state' | 'version'>,
  read: number,
): CarerRefusal | undefined {
  if (state === 'decided') return { kind: 'already-decided' }
  return version === read ? undefined : { kind: 'changed-meanwhile' }
}

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Media } from '#lives/media/media.ts'
import type { EligibilityAnswer } from './eligibility.ts'
import type { Jurisdiction, NationalOutcome, WellbeingArea } from './national-outcome.ts'
import type { Statement } from './statement.ts'

export const ASSESSMENT_STATES = ['started', 'shared', 'agreed', 'decided'] as const
export type AssessmentState = (typeof ASSESSMENT_STATES)[number]

/** A need against one national outcome, in the worker's words; the person's own are a statement. */
export type AssessedNeed = {
  readonly outcome: NationalOutcome
  readonly need: string
  readonly wellbeing: readonly WellbeingArea[]
  /** By the rules; nothing until decided. */
  readonly eligible?: boolean
}

/** A care and support assessment (Care Act 2014 s9; 2014 anaw 4 s19), with everything that it holds. */
export type Assessment = {
  readonly id: Id
  readonly personId: Id
  readonly jurisdiction: Jurisdiction
  readonly state: AssessmentState
  /** Raised by each change, so that of two tabs one is told. */
  readonly version: number
  readonly startedOn: Day
  readonly startedBy?: Id
  readonly hasDifficulty?: boolean
  readonly difficultyEvidence: string
  readonly appropriateIndividual: string
  readonly involvement: string
  readonly strengths: string
  readonly eligible?: boolean
  readonly advice: string
  /** Daytime support needed in a week. */
  readonly neededMinutes?: Minutes
  readonly sharedOn?: Day
  readonly agreedOn?: Day
  readonly agreedHow: string
  readonly decidedOn?: Day
  readonly decidedBy?: Id
  readonly statements: readonly Statement[]
  readonly needs: readonly AssessedNeed[]
  readonly answers: readonly EligibilityAnswer[]
}

/** What its paper is written with besides. */
export type WrittenWith = {
  /** Those who gave the answers, by account. */
  readonly names: ReadonlyMap<Id, string>
  /** Photos and recordings, by the statement that they came with. */
  readonly media: ReadonlyMap<Id, readonly Media[]>
}

/** What later steps need of an assessment that was decided. */
export type DecidedAssessment = {
  readonly id: Id
  readonly jurisdiction: Jurisdiction
  readonly decidedOn: Day
  readonly eligible: boolean
  readonly eligibleNeeds: readonly { readonly outcome: NationalOutcome; readonly need: string }[]
  /** Daytime support needed in a week (WP-21). */
  readonly neededMinutes: Minutes
}

/** A decided assessment that comes from another system or from a demonstration, in one piece. */
export type GivenAssessment = {
  readonly id: Id
  readonly personId: Id
  readonly reference?: string
  readonly jurisdiction: Jurisdiction
  readonly startedOn: Day
  readonly decidedOn: Day
  readonly startedBy?: Id
  readonly decidedBy?: Id
  readonly eligible: boolean
  readonly advice?: string
  readonly strengths: string
  readonly involvement: string
  readonly hasDifficulty: boolean
  readonly difficultyEvidence?: string
  readonly appropriateIndividual?: string
  readonly neededMinutes: Minutes
  readonly needs: readonly AssessedNeed[]
  readonly answers?: readonly EligibilityAnswer[]
  readonly statements?: readonly Statement[]
}

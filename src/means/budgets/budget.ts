import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { ChangeReason } from './change-of-budget.ts'
import type { BudgetStep } from './resource-allocation.ts'
import type { Split } from './split.ts'

export const BUDGET_STATES = [
  'indicative',
  'adjusted',
  'proposed',
  'authorised',
  'active',
  'revised',
  'ended',
  'withdrawn',
] as const
export type BudgetState = (typeof BUDGET_STATES)[number]

/** Why a budget takes the place of the one before, and what shows it (domain rule R42). */
export type Change = {
  readonly reason: ChangeReason
  /** The review that found it; needed for a decrease. */
  readonly evidence: string
  /** When the person was told of a decrease. */
  readonly toldOn?: Day
}

/** One version of a personal budget (Care Act 2014 s26; Wales: the cost of the plan). All money is of a full year. */
export type Budget = {
  readonly id: Id
  readonly personId: Id
  /** 1 for the first, and on. */
  readonly number: number
  /** Raised by each change, so that of two tabs only the first wins. */
  readonly version: number
  readonly state: BudgetState
  readonly assessmentId: Id
  readonly points?: number
  /** What the published table gives. A starting point, never a ceiling and never a promise. */
  readonly indicative: Pence
  /** The indicative amount with what the table cannot know. */
  readonly adjusted: Pence
  /** The agreed amount and its two parts, from when it is proposed. */
  readonly split?: Split
  /** Why the agreed amount is not the indicative one, up or down. */
  readonly gapReason: string
  readonly change?: Change
  readonly validFrom?: Day
  readonly validTo?: Day
  readonly madeBy?: Id
  readonly madeAt: Date
  readonly steps: readonly BudgetStep[]
}

/** Being worked on or decided: there is at most one for each person. */
export const IN_HAND: readonly BudgetState[] = ['indicative', 'adjusted', 'proposed', 'authorised']
/** Took effect at some time; their days never overlap. */
export const TOOK_EFFECT: readonly BudgetState[] = ['active', 'revised', 'ended']

/** Only until it is proposed; what was proposed goes back before it is changed. */
export const mayAdjust = ({ state }: Pick<Budget, 'state'>): boolean =>
  state === 'indicative' || state === 'adjusted' || state === 'proposed'

/** A whole budget from another system or a demonstration, in one piece. */
export type GivenBudget = Omit<Budget, 'version'>

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Pence, total } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { PlanLine } from './plan-line.ts'
import type { PlanOutcome } from './plan-outcome.ts'

export const PLAN_STATES = [
  'draft',
  'shared',
  'agreed',
  'authorised',
  'active',
  'in-review',
  'superseded',
  'withdrawn',
] as const
export type PlanState = (typeof PLAN_STATES)[number]

/** A need that a carer meets, willing and able, on the day they said so (rule R4). */
export type MetByCarer = { readonly outcome: string; readonly carerId: Id; readonly saidOn: Day }

/** One version of a care and support plan (Care Act 2014 s25; 2014 anaw 4 s54): the agreed week and what it rests on. */
export type SupportPlan = {
  readonly id: Id
  readonly personId: Id
  /** 1 for the first, and on. */
  readonly number: number
  /** Raised by each change, so that of two tabs only the first wins. */
  readonly version: number
  readonly state: PlanState
  readonly assessmentId: Id
  readonly budgetId?: Id
  readonly startsOn: Day
  readonly reviewOn?: Day
  /** What happens if the support falls through. */
  readonly contingency: string
  readonly carerImpact: string
  /** How the person is told things. */
  readonly communication: string
  /** What was found about capacity and consent. */
  readonly capacity: string
  /** Time a week that the person wants free, and how they said so. */
  readonly freeMinutes: Minutes
  readonly freeWords: string
  /** Why nothing in the week has a purpose besides rest, where nothing has. */
  readonly restReason: string
  /** What changed since the version before. */
  readonly changedBecause: string
  readonly madeBy?: Id
  readonly madeAt: Date
  readonly sharedOn?: Day
  readonly activeOn?: Day
  readonly endedOn?: Day
  readonly outcomes: readonly PlanOutcome[]
  readonly lines: readonly PlanLine[]
  readonly metByCarers: readonly MetByCarer[]
}

/** Only a draft is worked on; what was shared is a draft again before it is changed. */
export const mayChange = ({ state }: Pick<SupportPlan, 'state'>): boolean => state === 'draft'

/** Being written or decided: there is at most one. */
export const isInHand = ({ state }: Pick<SupportPlan, 'state'>): boolean =>
  state === 'draft' || state === 'shared' || state === 'agreed' || state === 'authorised'

/** In force: there is at most one. A plan in review stays in force. */
export const isActive = ({ state }: Pick<SupportPlan, 'state'>): boolean =>
  state === 'active' || state === 'in-review'

/**
 * The lines that a full year is made of. Where a line is followed by another of its thread (another provider after
 * notice, a new price from a day), only the later one counts: nothing is counted twice.
 */
export function linesThatCount<L extends Pick<PlanLine, 'threadId' | 'startsOn'>>(
  lines: readonly L[],
): readonly L[] {
  const last = new Map<Id, L>()
  for (const line of lines) {
    const other = last.get(line.threadId)
    if (!other || other.startsOn <= line.startsOn) last.set(line.threadId, line)
  }
  return lines.filter((line) => last.get(line.threadId) === line)
}

/** What a full year costs: the sum of the lines that count, to the penny. */
export const yearlyCost = ({ lines }: Pick<SupportPlan, 'lines'>): Pence =>
  total(linesThatCount(lines).map((line) => line.yearly))

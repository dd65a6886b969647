import type { Day } from '#ground/kernel/day.ts'
import { addDays } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { clashWith, timeOf } from './line-times.ts'
import type { SupportPlan } from './plan.ts'
import type { PlanLine } from './plan-line.ts'
import type { PlanOutcome } from './plan-outcome.ts'

/** Why a change of a plan cannot be made. What was typed is kept by the page. */
export type ChangeRefusal =
  | { readonly kind: 'changed-meanwhile' }
  /** It has been shared or agreed: what was read is what is agreed. */
  | { readonly kind: 'not-a-draft' }
  | { readonly kind: 'no-such-outcome' }
  | { readonly kind: 'no-such-line' }
  /** Someone else chose, and gave no reason. */
  | { readonly kind: 'choice-needs-reason' }
  /** The carer would rather have something else, and nobody wrote why the person's choice stands. */
  | { readonly kind: 'carer-needs-reason' }
  | { readonly kind: 'free-needs-words' }
  | { readonly kind: 'route-needed' }
  /** Rule R4: a line's first day is a day of the plan. */
  | { readonly kind: 'starts-before-plan'; readonly from: Day }
  | { readonly kind: 'ends-before-start' }
  /** Another line is on at the same time in the same weeks. */
  | { readonly kind: 'clash'; readonly what: string; readonly withWhat: string }
export type Changed = Result<SupportPlan, ChangeRefusal>

/** Adds an outcome, or puts it in place of the one with its thread. */
export function withOutcome(plan: SupportPlan, outcome: PlanOutcome): SupportPlan {
  const isOld = plan.outcomes.some((one) => one.threadId === outcome.threadId)
  const outcomes = isOld
    ? plan.outcomes.map((one) => (one.threadId === outcome.threadId ? outcome : one))
    : [...plan.outcomes, outcome]
  return { ...plan, outcomes }
}

/** Takes an outcome away, and from every line that served it. */
export function withoutOutcome(plan: SupportPlan, outcomeId: Id): Changed {
  const gone = plan.outcomes.find((one) => one.id === outcomeId)
  if (!gone) return refuse({ kind: 'no-such-outcome' })
  return accept({
    ...plan,
    outcomes: plan.outcomes.filter((one) => one !== gone),
    lines: plan.lines.map((line) => ({
      ...line,
      outcomes: line.outcomes.filter((thread) => thread !== gone.threadId),
    })),
  })
}

/**
 * Adds a line, or puts it in place of the one with its id. A choice that is not the person's needs its reason; so does
 * the person's own where a carer would rather have something else: theirs leads, and why it does is written down. Its
 * days lie in the plan, and nothing else is on at its time.
 */
export function withLine(plan: SupportPlan, line: PlanLine): Changed {
  const unknown = line.outcomes.find((id) => !plan.outcomes.some((o) => o.threadId === id))
  if (unknown) return refuse({ kind: 'no-such-outcome' })
  const { by, reason, carerPrefers } = line.choice
  if (by === 'someone-else' && !reason) return refuse({ kind: 'choice-needs-reason' })
  if (carerPrefers && !reason) return refuse({ kind: 'carer-needs-reason' })
  if (line.yearly > 0 && line.route === 'none') return refuse({ kind: 'route-needed' })
  const wrongTime = timeRefusal(plan, line)
  if (wrongTime) return refuse(wrongTime)
  const isOld = plan.lines.some((one) => one.id === line.id)
  const lines = isOld
    ? plan.lines.map((one) => (one.id === line.id ? line : one))
    : [...plan.lines, line]
  return accept({ ...plan, lines })
}

/** A line that was there before the plan began, and is carried on in it, keeps its first day. */
function timeRefusal(plan: SupportPlan, line: PlanLine): ChangeRefusal | undefined {
  const { startsOn, endsOn } = line
  const isKept = plan.lines.some((one) => one.id === line.id && one.startsOn === startsOn)
  if (startsOn < plan.startsOn && !isKept)
    return { kind: 'starts-before-plan', from: plan.startsOn }
  if (endsOn !== undefined && endsOn < startsOn) return { kind: 'ends-before-start' }
  const time = timeOf(line)
  const others = plan.lines.filter((one) => one.id !== line.id)
  const clash = time && clashWith(others, time)
  return clash && { kind: 'clash', what: line.what, withWhat: clash.what }
}

/** Takes a line away. One that it followed holds to its own end no longer: it goes on. */
export function withoutLine(plan: SupportPlan, lineId: Id): Changed {
  const gone = plan.lines.find((line) => line.id === lineId)
  if (!gone) return refuse({ kind: 'no-such-line' })
  const before = addDays(gone.startsOn, -1)
  const lines = plan.lines
    .filter((line) => line !== gone)
    .map((line) => {
      if (line.threadId !== gone.threadId || line.endsOn !== before) return line
      const { endsOn: _, ...goesOn } = line
      return goesOn
    })
  return accept({ ...plan, lines })
}

/**
 * LI-01: another line takes a line's place, and no day is lost. The old one runs to the last day of its notice, the new
 * one begins the day after and is the same line by its thread.
 *
 * @param toldOn the day on which the old provider is told
 */
export function followedBy(
  old: PlanLine,
  next: PlanLine,
  { toldOn, weeks }: { readonly toldOn: Day; readonly weeks: number },
): { readonly old: PlanLine; readonly next: PlanLine } {
  const told = toldOn < old.startsOn ? old.startsOn : toldOn
  const lastDay = addDays(told, weeks * 7)
  return {
    old: { ...old, endsOn: lastDay },
    next: { ...next, threadId: old.threadId, startsOn: addDays(lastDay, 1) },
  }
}

/** Time that the person wants for themselves is theirs to say, in their words; nought takes it back. */
export const withFreeTime = (plan: SupportPlan, minutes: number, words: string): Changed =>
  minutes > 0 && !words.trim()
    ? refuse({ kind: 'free-needs-words' })
    : accept({ ...plan, freeMinutes: minutes, freeWords: minutes > 0 ? words.trim() : '' })

export type Checks = Pick<
  SupportPlan,
  'contingency' | 'carerImpact' | 'communication' | 'capacity' | 'restReason'
> & { readonly reviewOn?: Day }

export function withChecks(plan: SupportPlan, checks: Checks): SupportPlan {
  const { reviewOn: _, ...rest } = plan
  return { ...rest, ...checks }
}

/** What a new version of a plan is begun with. */
export type Beginning = {
  readonly personId: Id
  readonly number: number
  readonly assessmentId: Id
  readonly budgetId?: Id
  readonly startsOn: Day
  readonly communication: string
  readonly because: string
  readonly madeBy: Id
  readonly now: Date
}

/** The next version of a plan: a copy of the one before with the same threads, or an empty one. Rows of its own. */
export function nextVersion(before: SupportPlan | undefined, given: Beginning): SupportPlan {
  const { now, because, ...rest } = given
  return {
    ...EMPTY,
    ...(before && copied(before, now)),
    ...rest,
    ...(before?.communication && { communication: before.communication }),
    ...{ id: newId(now), version: 1, state: 'draft', changedBecause: because, madeAt: now },
  }
}

const EMPTY = {
  ...{ contingency: '', carerImpact: '', capacity: '', freeMinutes: 0, freeWords: '' },
  ...{ restReason: '', outcomes: [], lines: [], metByCarers: [] },
} as const

const copied = (plan: SupportPlan, now: Date) => ({
  contingency: plan.contingency,
  carerImpact: plan.carerImpact,
  capacity: plan.capacity,
  freeMinutes: plan.freeMinutes,
  freeWords: plan.freeWords,
  restReason: plan.restReason,
  outcomes: plan.outcomes.map((outcome) => ({ ...outcome, id: newId(now) })),
  lines: plan.lines.map((line) => ({ ...line, id: newId(now) })),
  metByCarers: plan.metByCarers,
  ...(plan.reviewOn && { reviewOn: plan.reviewOn }),
})

import type { Day } from '#ground/kernel/day.ts'
import { addDays } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** Who is asked, in this order where the person's own plan has no other (R23). */
export const CONTACTS = ['person', 'carer', 'emergency-contact', 'visit', 'duty-desk'] as const
export type ContactKind = (typeof CONTACTS)[number]

export type Contact = {
  readonly contact: ContactKind
  readonly name: string
  readonly phone: string
  /** Of a carer: their row, by which a consent taken back or a concern passes them over. */
  readonly carerId?: Id
}

/** In whose order somebody is looked for, and how soon: their own plan, or the council's rule. */
export type WelfarePlan = {
  /** After the start of a sitting. */
  readonly minutes: number
  readonly contacts: readonly Contact[]
  /** Goes to the duty desk when nobody is reached. */
  readonly risk: boolean
  readonly thenWords: string
  readonly agreedOn?: Day
}

export const STEP_OUTCOMES = [
  'reached-well',
  'reached-worried',
  'no-answer',
  'left-message',
  'not-asked',
] as const
export type StepOutcome = (typeof STEP_OUTCOMES)[number]

export const CHECK_OUTCOMES = [
  'came-late',
  'at-home-well',
  'somewhere-safe',
  'ill',
  'hospital',
  'handed-on',
  'mark-was-wrong',
] as const
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number]

export type Step = {
  readonly contact: ContactKind | 'plan' | 'police'
  readonly carerId?: Id
  readonly outcome: StepOutcome
  readonly why: string
  readonly words: string
  readonly at: Date
  readonly byName: string
}

/** Why somebody is not asked: they are spoken of in an open concern, or the person took back the consent to share. */
export type PassedOver = 'in-concern' | 'consent-ended'

/** Where one contact of the plan stands. One is `next`; those before it are done or passed over, those after it wait. */
export type PlanStep = Contact & {
  readonly state: 'done' | 'next' | 'waits' | 'passed-over'
  readonly passedOver?: PassedOver
}

/** Only carers are known by their row: the person, a visit and the desk are never passed over. */
export function planSteps(
  plan: Pick<WelfarePlan, 'contacts'>,
  passedOver: ReadonlyMap<Id, PassedOver>,
  taken: readonly Pick<Step, 'contact' | 'carerId'>[],
): readonly PlanStep[] {
  const left = [...taken]
  let hasNext = false
  return plan.contacts.map((one) => {
    const why = one.carerId ? passedOver.get(one.carerId) : undefined
    if (why) return { ...one, state: 'passed-over', passedOver: why }
    const place = left.findIndex((t) => t.contact === one.contact && t.carerId === one.carerId)
    if (place >= 0) {
      left.splice(place, 1)
      return { ...one, state: 'done' }
    }
    if (hasNext) return { ...one, state: 'waits' }
    hasNext = true
    return { ...one, state: 'next' }
  })
}

/** Whether anybody was reached who knows that all is well. */
export const isFound = (taken: readonly Pick<Step, 'outcome'>[]): boolean =>
  taken.some((step) => step.outcome === 'reached-well')

/**
 * Whether it goes to the duty desk by itself: somebody at risk whom nobody has reached by the time that their plan gives,
 * or once everybody in it was tried. Nobody waits for the clock when there is nobody left to ask.
 */
export function goesToDesk(
  check: { readonly dueAt: Date; readonly risk: boolean },
  steps: readonly PlanStep[],
  taken: readonly Pick<Step, 'outcome'>[],
  now: Date,
): boolean {
  if (!check.risk || isFound(taken)) return false
  const nobodyLeft = steps.every((s) => s.state === 'done' || s.state === 'passed-over')
  return now >= check.dueAt || (nobodyLeft && taken.length > 0)
}

export type CloseRefusal =
  | { readonly kind: 'outcome-needed' }
  | { readonly kind: 'not-asked-yet' }
  | { readonly kind: 'words-needed' }

/**
 * A check ends with an outcome. "At home and well" is known by asking: it needs somebody who was reached. That the mark
 * was wrong, or that it was handed on, is told in words.
 */
export function closes(
  outcome: CheckOutcome | undefined,
  words: string,
  taken: readonly Pick<Step, 'outcome'>[],
): Result<CheckOutcome, CloseRefusal> {
  if (!outcome) return refuse({ kind: 'outcome-needed' })
  const wasReached = taken.some((s) => s.outcome.startsWith('reached'))
  if ((outcome === 'at-home-well' || outcome === 'somewhere-safe') && !wasReached)
    return refuse({ kind: 'not-asked-yet' })
  if ((outcome === 'handed-on' || outcome === 'mark-was-wrong') && words.trim() === '')
    return refuse({ kind: 'words-needed' })
  return accept(outcome)
}

/** How a council looks for people, and when absences ask for a review. A dated rule: policies.ts. */
export type DidNotAttend = {
  readonly minutes: number
  /** Minutes from the opening of a check in which somebody is reached. */
  readonly reach: number
  readonly inARow: number
  readonly times: number
  readonly weeks: number
}
/** A rule that has lapsed leaves nobody unlooked for. */
export const WITHOUT_A_RULE: DidNotAttend = {
  ...{ minutes: 30, reach: 30, inARow: 3, times: 4, weeks: 6 },
}

/** A day on which somebody was expected: they came, or nobody knows why not. */
export type Expectation = { readonly day: Day; readonly unexplained: boolean }

const EXPLAINS: ReadonlySet<CheckOutcome> = new Set([
  'came-late',
  'ill',
  'hospital',
  'mark-was-wrong',
])
/** Found well is not why they did not come: only illness, hospital, coming late or a wrong mark explain it. */
export const explains = (outcome: CheckOutcome | undefined): boolean =>
  outcome !== undefined && EXPLAINS.has(outcome)

/**
 * Rule R23: three unexplained in a row, or four within six weeks, ask for a review.
 * @param days those on which they were expected, in any order
 */
export function asksReview(
  days: readonly Expectation[],
  on: Day,
  { inARow, times, weeks }: Pick<DidNotAttend, 'inARow' | 'times' | 'weeks'>,
): boolean {
  const sorted = days.filter((d) => d.day <= on).toSorted((a, b) => (a.day < b.day ? 1 : -1))
  const cameLast = sorted.findIndex((d) => !d.unexplained)
  if ((cameLast < 0 ? sorted.length : cameLast) >= inARow) return true
  const from = addDays(on, -7 * weeks)
  return sorted.filter((d) => d.unexplained && d.day > from).length >= times
}

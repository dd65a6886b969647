import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { workingDaysAfter } from '#lives/tasks/working-days.ts'
import type { NotHeard } from './lifecycle.ts'
import type { BreakPlanned } from './respite.ts'

/** What a carer says of a plan that leaves them less break than they need (rule R38). Kept beside the person's; not a veto. */
export type CarerView = {
  readonly id: Id
  readonly planId: Id
  readonly carerId: Id
  /** Minutes of break a week, as the plan stood when they were asked. */
  readonly planned: Minutes
  readonly needed: Minutes
  readonly askedOn: Day
  readonly state: 'asked' | 'answered' | 'declined'
  readonly words: string
  readonly answeredAt?: Date
  /** The worker's answer to it. */
  readonly reply: string
}

/** A break in whole and half hours, for people: 360 minutes is 6. */
export const hoursOf = (minutes: Minutes): number => Math.round(minutes / 6) / 10

/** How long a plan waits for a carer. */
export type Waiting = { readonly workingDays: number; readonly holidays: ReadonlySet<string> }

/** The first day on which a plan may go on without an answer: the day after the last of so many working days. */
export const goesOnAfter = (askedOn: Day, { workingDays, holidays }: Waiting): Day =>
  workingDaysAfter(askedOn, workingDays, holidays)

/**
 * A view counts for the plan as it stands only where the carer was shown no more break than it gives now; else they are
 * asked anew.
 */
const isAbout = (view: CarerView, one: BreakPlanned): boolean =>
  view.carerId === one.carerId && view.planned <= one.planned

/**
 * Rule R38: carers whose break falls short and who have not been heard. Heard is answered, declined, or asked and
 * silent for ten whole working days.
 *
 * @param breaks what each carer's week would have
 */
export function notHeard(
  breaks: readonly BreakPlanned[],
  views: readonly CarerView[],
  on: Day,
  waiting: Waiting,
): readonly NotHeard[] {
  return shortOf(breaks).flatMap((one) => {
    const { carerId, name } = one
    const view = views.find((v) => isAbout(v, one))
    if (!view) return [{ carerId, name }]
    if (view.state !== 'asked') return []
    const until = goesOnAfter(view.askedOn, waiting)
    return on > until ? [] : [{ carerId, name, until }]
  })
}

/** Carers who would have less break than they need. */
export const shortOf = (breaks: readonly BreakPlanned[]): readonly BreakPlanned[] =>
  breaks.filter((one) => one.difference < 0)

/** Those who are to be asked: short of their break, and not asked about this plan as it stands. */
export const toAsk = (
  breaks: readonly BreakPlanned[],
  views: readonly CarerView[],
): readonly BreakPlanned[] =>
  shortOf(breaks).filter((one) => !views.some((view) => isAbout(view, one)))

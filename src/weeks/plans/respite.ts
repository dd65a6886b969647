import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'

/** What one kind of support does to a carer's week, in minutes a week. */
export type TimeForCarer = {
  /** The person is out, or at home with other support. */
  readonly withSupport: Minutes
  /** Driving that the carer no longer does. */
  readonly travelSaved: Minutes
  /** Driving and waiting that it costs them. */
  readonly drivingOrWaiting: Minutes
}

/** Rule R38: hours with support, and travel saved, less what the carer spends driving and waiting. May be below nought. */
export const breakGiven = ({ withSupport, travelSaved, drivingOrWaiting }: TimeForCarer): Minutes =>
  withSupport + travelSaved - drivingOrWaiting

export type BreakNeeded = { readonly carerId: Id; readonly name: string; readonly needed: Minutes }

export type BreakPlanned = BreakNeeded & {
  readonly planned: Minutes
  /** Below nought: the carer's view must be sought (rule R38). */
  readonly difference: Minutes
}

/** What each carer's week has of the break that they need. A break is never taken out of time the person wants free. */
export const breaksPlanned = (
  needed: readonly BreakNeeded[],
  planned: Minutes,
): readonly BreakPlanned[] =>
  needed.map((one) => ({ ...one, planned, difference: planned - one.needed }))

import { addDays, addMonths, type Day, daysBetween } from '#ground/kernel/day.ts'

/** Two duties, each with its own clock: the plan (Care Act 2014 s27), the direct payment (SI 2014/2871 reg 7). */
export const CLOCKS = ['plan', 'direct-payment'] as const
export type Clock = (typeof CLOCKS)[number]

export type ClockRules = {
  /** Days from the plan's start in which its first review is held, both counted. */
  readonly first: { readonly from: number; readonly to: number }
  /** Months from the first payment by which a direct payment is reviewed. */
  readonly directPaymentMonths: number
  /** The most months from one review to the next, for either. */
  readonly months: number
}

export type Running = {
  readonly clock: Clock
  readonly startedOn: Day
  readonly lastMetOn?: Day | undefined
}

/** The first day and the last by which a review is due. */
export type Due = { readonly from: Day; readonly by: Day }

/**
 * When a clock asks for its next review (domain rule R20): a plan's first in a window of days, a direct payment's first
 * within months of the first payment, and either's next within months of the last that was held.
 */
export function dueOf({ clock, startedOn, lastMetOn }: Running, rules: ClockRules): Due {
  if (lastMetOn !== undefined) {
    const by = addMonths(lastMetOn, rules.months)
    return { from: lastMetOn, by }
  }
  if (clock === 'plan')
    return { from: addDays(startedOn, rules.first.from), by: addDays(startedOn, rules.first.to) }
  return { from: startedOn, by: addMonths(startedOn, rules.directPaymentMonths) }
}

export type DueClock = { readonly clock: Clock; readonly dueOn: Day }
/** One visit, which meets the duties of each of its clocks, by the earliest of their days. */
export type Visit = { readonly clocks: readonly Clock[]; readonly dueOn: Day }

/**
 * The visits that clocks come to: those due within so many days of each other are one, held by the earlier day, so that
 * neither duty is met late.
 */
export function visitsOf(due: readonly DueClock[], combineDays: number): readonly Visit[] {
  const inOrder = [...due].sort((a, b) =>
    a.dueOn === b.dueOn
      ? CLOCKS.indexOf(a.clock) - CLOCKS.indexOf(b.clock)
      : a.dueOn < b.dueOn
        ? -1
        : 1,
  )
  const visits: Visit[] = []
  for (const { clock, dueOn } of inOrder) {
    const last = visits.at(-1)
    if (last && daysBetween(last.dueOn, dueOn) <= combineDays)
      visits[visits.length - 1] = { ...last, clocks: [...last.clocks, clock] }
    else visits.push({ clocks: [clock], dueOn })
  }
  return visits
}

/** The clocks whose duty a visit on a day meets besides its own: those due within so many days before or after it. */
export const metOn = (due: readonly DueClock[], on: Day, combineDays: number): readonly Clock[] =>
  due.filter(({ dueOn }) => Math.abs(daysBetween(on, dueOn)) <= combineDays).map((one) => one.clock)

export const STEPS = ['team', 'manager', 'director'] as const
export type Step = (typeof STEPS)[number]
export type Ladder = readonly { readonly step: Step; readonly days: number }[]

/** Every step of the ladder that a review has reached by a day, lowest first. None while it is not late enough. */
export const stepsReached = (dueOn: Day, today: Day, ladder: Ladder): readonly Step[] =>
  [...ladder]
    .sort((a, b) => a.days - b.days)
    .filter(({ days }) => daysBetween(dueOn, today) >= days)
    .map(({ step }) => step)

/** How late a review is, as the queue says it. */
export type Lateness = 'ahead' | 'due' | Step
export function latenessOf(dueOn: Day, today: Day, ladder: Ladder): Lateness {
  if (today < dueOn) return 'ahead'
  return stepsReached(dueOn, today, ladder).at(-1) ?? 'due'
}

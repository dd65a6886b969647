import type { Id } from '#ground/kernel/id.ts'
import { HALF_DAYS_A_WEEK, type HalfDay } from '#ground/kernel/week.ts'
import type { Outcome } from '#lives/people/person.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import type { Chooser } from './chooser.ts'
import { canHave } from './obstacles.ts'

/** How the index is counted, by the council's dated rule. */
export type ChoiceRules = {
  /** A journey that may be longer is no choice, one way. */
  readonly minutes: number
  /** A place that comes free within so many weeks counts. */
  readonly weeks: number
  /** Somebody is told where the median falls by so much in a month. */
  readonly fall: number
}

/** Different providers that one person could really go to. Nought is a gap, one is no choice, two or more is choice. */
export type ChoiceIndex = {
  readonly providers: number
  /** The same for each outcome that they want. */
  readonly outcomes: ReadonlyMap<Outcome, number>
}

/**
 * Rule R27 for one person: how many different providers have a place for them on a day that they want, at their ratio,
 * with the access, personal care and language that they need, within the minutes of the rule or their own limit if that
 * is less, and within their budget. What they have refused is no choice. An empty list of outcomes leaves that part out.
 *
 * @param sittings as they stand at the end of the rule's weeks, the person's own places not counted against them
 */
export function choiceIndex(
  chooser: Chooser,
  sittings: readonly Sitting[],
  { minutes }: Pick<ChoiceRules, 'minutes'>,
): ChoiceIndex {
  const within = limited(chooser, minutes)
  const all = new Set<Id>()
  const byOutcome = new Map(chooser.outcomes.map((outcome) => [outcome, new Set<Id>()]))
  // A provider who counts already is not weighed again: a county has thousands of people and sessions.
  const isCounted = ({ providerId, outcomes }: Sitting) =>
    all.has(providerId) &&
    outcomes.every((outcome) => byOutcome.get(outcome)?.has(providerId) !== false)
  for (const one of sittings) {
    if (isCounted(one) || !isOpenTo(within, one)) continue
    all.add(one.providerId)
    for (const outcome of one.outcomes) byOutcome.get(outcome)?.add(one.providerId)
  }
  return {
    providers: all.size,
    outcomes: new Map([...byOutcome].map(([outcome, { size }]) => [outcome, size])),
  }
}

/** The same for each weekday, Monday first, whether or not they have said that they want it: a broker looks at both. */
export function choiceByDay(
  chooser: Chooser,
  sittings: readonly Sitting[],
  { minutes }: Pick<ChoiceRules, 'minutes'>,
): readonly number[] {
  const open = openTo({ ...chooser, wantedHalfDays: WHOLE_WEEK }, sittings, minutes)
  return [0, 1, 2, 3, 4, 5, 6].map(
    (weekday) => providersOf(open.filter((one) => one.weekday === weekday)).size,
  )
}

/** The providers among them who are not the council itself: the outside offer. */
export const outsideOffer = (
  chooser: Chooser,
  sittings: readonly Sitting[],
  { minutes }: Pick<ChoiceRules, 'minutes'>,
): number =>
  providersOf(
    openTo(
      chooser,
      sittings.filter((one) => one.providerKind !== 'council'),
      minutes,
    ),
  ).size

const WHOLE_WEEK = Array.from({ length: HALF_DAYS_A_WEEK }, (_, i) => i as HalfDay)

function openTo(chooser: Chooser, sittings: readonly Sitting[], minutes: number) {
  const within = limited(chooser, minutes)
  return sittings.filter((one) => isOpenTo(within, one))
}

const limited = (chooser: Chooser, minutes: number): Chooser => ({
  ...chooser,
  travelLimit: Math.min(chooser.travelLimit, minutes),
})

const isOpenTo = (chooser: Chooser, one: Sitting): boolean =>
  one.runs && one.languages.includes(chooser.language) && canHave(chooser, one)

const providersOf = (sittings: readonly Sitting[]): ReadonlySet<Id> =>
  new Set(sittings.map((one) => one.providerId))

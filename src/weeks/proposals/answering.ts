import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Pence, total } from '#ground/kernel/money.ts'
import { isEnoughFor, type Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { hasPlaceFor } from '#weeks/bookings/places.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { WantedPlace } from '#weeks/bookings/week-of-places.ts'
import { assessedFor, type Chooser, takesRisk } from '#weeks/fit/chooser.ts'
import { clashes, isOwnWord, obstaclesTo } from '#weeks/fit/obstacles.ts'
import type { Obstacle } from '#weeks/fit/reason.ts'
import type { Answer, ProposedLine, WeekState } from './proposed-week.ts'

/** Why an answer cannot be taken as it is. The person can always answer otherwise, or talk to someone. */
export type AnswerRefusal =
  | { readonly kind: 'week-changed' }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'no-such-line' }
  | { readonly kind: 'nothing-left' } // they have said no to every session of it
  | { readonly kind: 'begun' } // the new week has begun: it can be changed, not taken back
  | { readonly kind: 'session-ended'; readonly sessionId: Id }
  | { readonly kind: 'session-full'; readonly sessionId: Id }
  | { readonly kind: 'ratio'; readonly sessionId: Id } // R47
  | { readonly kind: 'clash'; readonly sessionId: Id; readonly withSessionId: Id }
  | { readonly kind: 'over-budget'; readonly shortBy: Pence }
  | { readonly kind: 'outside-plan' } // it serves nothing that their plan is for: first to be talked about
  | {
      readonly kind: 'does-not-fit'
      readonly sessionId: Id
      readonly obstacles: readonly Obstacle[]
    }

/** An answer as it was given. */
export type AnswerGiven = {
  readonly id: Id
  readonly answer: Answer
  /** The line it is about; nothing where it is about the whole week. */
  readonly sessionId?: Id
  readonly swappedTo?: Id
  readonly accountId: Id
  readonly answeredAt: Date
  /** Somebody still has to talk with the person. */
  readonly open: boolean
}

/** A proposed week as it stands in the middle of an answer. Oldest answer first. */
export type WeekAtHand = {
  readonly id: Id
  readonly personId: Id
  readonly state: WeekState
  readonly version: number
  readonly lines: readonly ProposedLine[]
  readonly answers: readonly AnswerGiven[]
}

/** Everything that a decision about places depends on, read under the locks. */
export type PlaceFacts = {
  readonly week: WeekAtHand
  readonly chooser: Chooser
  readonly sittings: ReadonlyMap<Id, Sitting>
  /** Places that the person holds on the Monday it would begin, or later. */
  readonly held: readonly StandingBooking[]
  readonly from: Day
}

/** Whether the person's last word on a line is no. To choose it again is to say yes. */
export const isSaidNoTo = (
  answers: readonly Pick<AnswerGiven, 'answer' | 'sessionId' | 'swappedTo'>[],
  sessionId: Id,
): boolean =>
  answers.findLast(
    (a) =>
      (a.sessionId === sessionId && (a.answer === 'no' || a.answer === 'yes')) ||
      a.swappedTo === sessionId,
  )?.answer === 'no'

/** The lines that the person has not said no to. */
export const linesWanted = (week: Pick<WeekAtHand, 'lines' | 'answers'>): readonly ProposedLine[] =>
  week.lines.filter((line) => !isSaidNoTo(week.answers, line.sessionId))

/** A button pressed twice: the same answer as the last one, so that nothing is left to do. */
export function isRepeated(
  week: Pick<WeekAtHand, 'answers'>,
  given: Pick<AnswerGiven, 'answer' | 'sessionId' | 'swappedTo'>,
): boolean {
  const last = week.answers.at(-1)
  if (!last || (last.answer === 'talk' && !last.open)) return false
  return (
    last.answer === given.answer &&
    last.sessionId === given.sessionId &&
    last.swappedTo === given.swappedTo
  )
}

/** Whether the week may be answered at all, as the reader last saw it. */
export function mayAnswer(
  week: WeekAtHand,
  version: number,
  states: readonly WeekState[],
): AnswerRefusal | undefined {
  if (!states.includes(week.state)) return { kind: 'not-open' }
  return week.version === version ? undefined : { kind: 'week-changed' }
}

/**
 * Whether a person can have these lines as their week, at today's places, ratios, prices and money. A place that they
 * hold already stays as it is.
 *
 * @returns the places that they then want
 */
export function weekOf(
  facts: PlaceFacts,
  lines: readonly ProposedLine[],
): Result<readonly WantedPlace[], AnswerRefusal> {
  if (lines.length === 0) return refuse({ kind: 'nothing-left' })
  const wanted: WantedPlace[] = []
  for (const line of lines) {
    const place = placeOf(facts, line)
    if (!place.ok) return place
    wanted.push(place.value)
  }
  const clash = firstClash(facts, lines)
  if (clash) return refuse(clash)
  const shortBy = total(wanted.map(({ price }) => price)) - facts.chooser.weekly
  if (shortBy > 0) return refuse({ kind: 'over-budget', shortBy: shortBy as Pence })
  return accept(wanted)
}

function placeOf(facts: PlaceFacts, line: ProposedLine): Result<WantedPlace, AnswerRefusal> {
  const { sessionId, ratio } = line
  const { chooser, from } = facts
  const sitting = facts.sittings.get(sessionId)
  if (!sitting?.runs) return refuse({ kind: 'session-ended', sessionId })
  const startsOn = laterOf(sitting.startsOn, from)
  if (!isStillEnough(chooser, sitting, ratio)) return refuse({ kind: 'ratio', sessionId })
  const goesOn = facts.held.find(
    (h) => h.sessionId === sessionId && isSame(h.ratio, ratio) && h.endsOn === undefined,
  )
  if (goesOn) return accept({ sessionId, ratio, price: goesOn.price, startsOn })
  const price = sitting.prices.find((p) => isSame(p.ratio, ratio))?.price
  if (price === undefined) return refuse({ kind: 'ratio', sessionId })
  if (!hasPlaceFor(sitting, sitting.taken, ratio))
    return refuse({ kind: 'session-full', sessionId })
  if (sitting.taken.some((t) => chooser.apart.includes(t.personId)))
    return refuse({ kind: 'does-not-fit', sessionId, obstacles: [{ kind: 'apart' }] })
  return accept({ sessionId, ratio, price, startsOn })
}

const laterOf = (a: Day, b: Day): Day => [a, b].sort()[1] ?? a

const isSame = (a: Ratio, b: Ratio) => a.staff === b.staff && a.people === b.people

/** R47 by the ratio assessed for the session, as it is on the day the week begins, or by a positive-risk decision. */
function isStillEnough(chooser: Chooser, sitting: Sitting, ratio: Ratio): boolean {
  const assessed = assessedFor(chooser, sitting)
  if (!assessed) return false
  return takesRisk(chooser, sitting) || isEnoughFor(ratio, assessed)
}

function firstClash(
  { chooser, sittings }: PlaceFacts,
  lines: readonly ProposedLine[],
): AnswerRefusal | undefined {
  const all = lines.flatMap((line) => sittings.get(line.sessionId) ?? [])
  for (const [i, a] of all.entries()) {
    const b = all.slice(i + 1).find((other) => clashes(chooser, a, other))
    if (b) return { kind: 'clash', sessionId: a.id, withSessionId: b.id }
  }
  return undefined
}

/** Why one more session cannot come into the week, in the words of an answer. What the person said themselves is theirs to change. */
export function refusalFor(facts: PlaceFacts, to: Sitting, rest: readonly ProposedLine[]) {
  const week = rest.flatMap((line) => {
    const sitting = facts.sittings.get(line.sessionId)
    return sitting ? [{ sitting, price: line.price }] : []
  })
  if (!to.runs) return { kind: 'session-ended', sessionId: to.id } as const
  const obstacles = obstaclesTo(facts.chooser, to, week).filter((o) => !isOwnWord(o))
  const [first] = obstacles
  return first && inAnswer(first, to.id, obstacles)
}

function inAnswer(first: Obstacle, sessionId: Id, obstacles: readonly Obstacle[]): AnswerRefusal {
  if (first.kind === 'full') return { kind: 'session-full', sessionId }
  if (first.kind === 'ratio' || first.kind === 'not-assessed') return { kind: 'ratio', sessionId }
  if (first.kind === 'over-budget') return { kind: 'over-budget', shortBy: first.shortBy }
  if (first.kind === 'clash' && first.withSessionId)
    return { kind: 'clash', sessionId, withSessionId: first.withSessionId }
  return { kind: 'does-not-fit', sessionId, obstacles }
}

import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { WantedPlace } from '#weeks/bookings/week-of-places.ts'
import { fittingPrice, minutesTo } from '#weeks/fit/chooser.ts'
import { reasonsFor } from '#weeks/fit/reasons.ts'
import {
  type AnswerGiven,
  type AnswerRefusal,
  linesWanted,
  mayAnswer,
  type PlaceFacts,
  refusalFor,
  type WeekAtHand,
  weekOf,
} from './answering.ts'
import type { ProposedLine, WeekState } from './proposed-week.ts'

/** What an answer comes to. */
export type Outcome = {
  readonly state: WeekState
  /** Whether the week has changed, so that a page that shows it as it was cannot change it. */
  readonly changes: boolean
  /** A line that goes, and the one that comes. */
  readonly line?: { readonly goes?: Id; readonly comes?: ProposedLine }
  /** The weekly places that the person wants from the coming Monday on, and no others. */
  readonly places?: readonly WantedPlace[]
  /** Places given up that are taken up again. */
  readonly restores?: readonly StandingBooking[]
}
type Decision = Result<Outcome, AnswerRefusal>

/** Yes to the week: every place in it is taken, or none. */
export function acceptWeek(facts: PlaceFacts, version: number): Decision {
  const closed = mayAnswer(facts.week, version, ['open'])
  if (closed) return refuse(closed)
  const places = weekOf(facts, linesWanted(facts.week))
  return places.ok ? accept({ state: 'accepted', changes: true, places: places.value }) : places
}

export type Swap = { readonly from?: Id; readonly to: Id }

/**
 * Another session in place of one line, or in a time that is empty. In a week that is not yet agreed nobody holds the
 * place for the person; in an agreed one it is theirs from the coming Monday.
 */
export function swapLine(facts: PlaceFacts, version: number, { from, to }: Swap): Decision {
  const { week } = facts
  const closed = mayAnswer(week, version, ['open', 'accepted'])
  if (closed) return refuse(closed)
  const sitting = facts.sittings.get(to)
  if (!sitting || (from && !week.lines.some((line) => line.sessionId === from)))
    return refuse({ kind: 'no-such-line' })
  const rest = linesWanted(week).filter((line) => line.sessionId !== from)
  const refusal = refusalFor(facts, sitting, rest)
  if (refusal) return refuse(refusal)
  const comes = lineFor(facts, sitting)
  if (!comes) return refuse({ kind: 'ratio', sessionId: to })
  const line = { ...(from && { goes: from }), comes }
  if (week.state === 'open') return accept({ state: 'open', changes: true, line })
  const places = weekOf(facts, [...rest, comes])
  return places.ok
    ? accept({ state: 'accepted', changes: true, line, places: places.value })
    : places
}

function lineFor({ chooser, held, sittings }: PlaceFacts, sitting: Sitting) {
  const fitting = fittingPrice(chooser, sitting)
  const travelMinutes = minutesTo(chooser, sitting)
  if (!fitting || travelMinutes === undefined) return undefined
  const present = held.flatMap((h) => sittings.get(h.sessionId) ?? [])
  const reasons = reasonsFor(chooser, sitting, present)
  return { sessionId: sitting.id, ...fitting, travelMinutes, reasons } satisfies ProposedLine
}

/** No to the whole week: the person keeps the week that they have. */
export function declineWeek(week: WeekAtHand, version: number): Decision {
  const closed = mayAnswer(week, version, ['open'])
  return closed ? refuse(closed) : accept({ state: 'declined', changes: true })
}

/** No to one line, or yes to it again. In an agreed week the place is given up, or taken again, from the coming Monday. */
export function answerLine(
  facts: PlaceFacts,
  version: number,
  { answer, sessionId }: { readonly answer: 'yes' | 'no'; readonly sessionId: Id },
): Decision {
  const { week } = facts
  const closed = mayAnswer(week, version, ['open', 'accepted'])
  if (closed) return refuse(closed)
  const line = week.lines.find((l) => l.sessionId === sessionId)
  if (!line) return refuse({ kind: 'no-such-line' })
  if (week.state === 'open') return accept({ state: 'open', changes: true })
  const others = linesWanted(week).filter((l) => l !== line)
  const places = weekOf(facts, answer === 'no' ? others : [...others, line])
  return places.ok ? accept({ state: 'accepted', changes: true, places: places.value }) : places
}

/** Not sure, or a wish to talk: nothing is decided, and nothing is lost. */
export function waits(week: WeekAtHand): Decision {
  return week.state === 'replaced'
    ? refuse({ kind: 'not-open' })
    : accept({ state: week.state, changes: false })
}

/** What "I have changed my mind" takes back: the last answer. Nothing, where that was no answer to take back. */
export function takesBack(
  last: AnswerGiven | undefined,
):
  | { readonly kind: 'yes' | 'no' | 'talk' }
  | { readonly kind: 'line'; readonly answer: 'yes' | 'no'; readonly sessionId: Id }
  | ({ readonly kind: 'swap' } & Swap)
  | { readonly kind: 'added'; readonly sessionId: Id }
  | undefined {
  if (!last || last.answer === 'not-sure') return undefined
  if (last.answer === 'talk') return { kind: 'talk' }
  if (last.answer === 'swap' && last.swappedTo)
    return last.sessionId
      ? { kind: 'swap', from: last.swappedTo, to: last.sessionId }
      : { kind: 'added', sessionId: last.swappedTo }
  if (last.answer === 'swap') return undefined
  if (!last.sessionId) return { kind: last.answer }
  return {
    kind: 'line',
    answer: last.answer === 'yes' ? 'no' : 'yes',
    sessionId: last.sessionId,
  }
}

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { divided, minus, noMoney, type Pence, plus, times, total } from '#ground/kernel/money.ts'
import type { SiteCalendar } from '#lives/offer/open-days.ts'
import { costInYear, openDaysInYear, type YearOfDays } from '#weeks/plans/cost.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'

/** A line of one version of a plan for as long as that version was in force. */
export type Piece = Pick<
  PlanLine,
  | 'threadId'
  | 'kind'
  | 'what'
  | 'route'
  | 'sessionId'
  | 'rhythm'
  | 'unitPrice'
  | 'yearly'
  | 'startsOn'
  | 'endsOn'
> & { readonly site: SiteCalendar }

/** What is known on one night: the year, and up to when the days of it have passed. */
export type YearSeen = Pick<YearOfDays, 'year' | 'bankHolidays'> & {
  /** The last day that counts as passed, for lines that have no register. */
  readonly passedTo: Day
  /** Nothing of the year is waited for any more: what was not used goes back. */
  readonly isSettled: boolean
}

/** Days of which it is known what came of them: a session, and the days of it that were reckoned. */
export type KnownDays = ReadonlyMap<Id, ReadonlySet<Day>>

/** What a line comes to in one financial year, by what is known on a night. */
export type LineYear = {
  /** What the plans in force promise in the whole year, by real open dates (rule R26). */
  readonly committed: Pence
  /** Of lines without a register: what its passed dates have used. */
  readonly passed: Pence
  /** Promised and still to come. */
  readonly remaining: Pence
  /** Days in all and those of which it is known what came of them, where it goes by days. */
  readonly planned: number
  readonly gone: number
}

/**
 * What a line promises in one year, and what of that is still to come. A day of a session is promised until it is known
 * what came of it, by its register or by who said what before; all else is used as its dates pass.
 *
 * @param pieces of one thread, from every version of the plan that was in force in the year
 */
export function lineYearOf(pieces: readonly Piece[], known: KnownDays, seen: YearSeen): LineYear {
  const parts = boughtOnce(pieces).map((piece) =>
    piece.sessionId === undefined
      ? passing(piece, seen)
      : byDays(piece, known.get(piece.sessionId) ?? new Set(), seen),
  )
  const sum = (part: 'committed' | 'passed' | 'remaining') => total(parts.map((one) => one[part]))
  const count = (part: 'planned' | 'gone') => parts.reduce((all, one) => all + one[part], 0)
  return {
    ...{ committed: sum('committed'), passed: sum('passed') },
    remaining: seen.isSettled ? noMoney : sum('remaining'),
    ...{ planned: count('planned'), gone: count('gone') },
  }
}

/** What is bought once stands in each version since, and is bought once. */
function boughtOnce(pieces: readonly Piece[]): readonly Piece[] {
  const bought = new Set<Day>()
  return pieces.filter(({ rhythm, startsOn }) => {
    if (rhythm.kind !== 'once') return true
    const isFirst = !bought.has(startsOn)
    bought.add(startsOn)
    return isFirst
  })
}

/** A line whose dates use it by passing: hours of an assistant, transport, things that are bought. */
function passing(piece: Piece, seen: YearSeen): LineYear {
  const calendar = { ...seen, site: piece.site }
  const committed = costInYear(piece, calendar).cost
  const { passedTo } = seen
  const endsOn = piece.endsOn !== undefined && piece.endsOn < passedTo ? piece.endsOn : passedTo
  const passed =
    piece.startsOn > passedTo ? noMoney : costInYear({ ...piece, endsOn }, calendar).cost
  return { committed, passed, remaining: minus(committed, passed), planned: 0, gone: 0 }
}

/**
 * A line of a session. Each open date is promised at the line's price; where the council costs by weeks, so many days as
 * its part of the year pays for, whichever they are (rule R5: 96 days of 104).
 */
function byDays(piece: Piece, known: ReadonlySet<Day>, seen: YearSeen): LineYear {
  const { rhythm, unitPrice: price } = piece
  const calendar = { ...seen, site: piece.site }
  const committed = costInYear(piece, calendar).cost
  if (rhythm.kind === 'open-days') {
    const dates = openDaysInYear(piece, calendar)
    const gone = dates.filter((date) => known.has(date)).length
    const remaining = times(dates.length - gone, price)
    return { committed, passed: noMoney, remaining, planned: dates.length, gone }
  }
  const planned = price > 0 ? divided(committed, price) : 0
  const gone = [...known].filter((on) => isWithin(piece, on)).length
  const left = rhythm.kind === 'once' && gone > 0 ? noMoney : minus(committed, times(gone, price))
  return {
    ...{ committed, passed: noMoney, remaining: left > 0 ? left : noMoney },
    ...{ planned, gone },
  }
}

const isWithin = ({ startsOn, endsOn }: Piece, on: Day): boolean =>
  startsOn <= on && (endsOn === undefined || on <= endsOn)

/** The line that a day of a session belongs to. Nothing: no plan in force had that day. */
export const threadOf = (pieces: readonly Piece[], sessionId: Id, on: Day): Id | undefined =>
  pieces.findLast((piece) => piece.sessionId === sessionId && isWithin(piece, on))?.threadId

/** What a line has come to and is to come to (rule R41). */
export type Forecast = {
  readonly committed: Pence
  readonly actual: Pence
  readonly remaining: Pence
  readonly forecast: Pence
  /** Below nought: more than was committed. */
  readonly underspend: Pence
}

/** Rule R41: what was used so far and what is still promised, and how far both stay below what was committed. */
export function forecastOf(of: {
  readonly committed: Pence
  readonly used: Pence
  readonly remaining: Pence
}): Forecast {
  const { committed, used: actual, remaining } = of
  const forecast = plus(actual, remaining)
  return { committed, actual, remaining, forecast, underspend: minus(committed, forecast) }
}

import type { Pence } from '#ground/kernel/money.ts'
import { compareSupport, isEnoughFor, type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { fittingPrices } from '#lives/needs/assessed-ratio.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { Facts, SessionFacts } from './facts.ts'
import type { Cells } from './layout.ts'
import type { Told } from './problem.ts'
import type { Row } from './rows.ts'

type Asked = Partial<Cells<'bookings'>>
export type Terms = { readonly ratio: Ratio; readonly price: Pence }

/**
 * The place that a row speaks of, where the person holds it already: the one begun on the day that the row names; else
 * the one without an end, if no other row names its day.
 */
export function heldPlace(asked: Asked, facts: Facts): StandingBooking | undefined {
  const personId = facts.known.people.get(asked.person ?? '')?.id
  const sessionId = facts.known.sessions.get(asked.session ?? '')?.id
  if (!personId || !sessionId) return undefined
  const mine = facts.bookingsOf(personId).filter((b) => b.sessionId === sessionId)
  const sameDay = mine.find((b) => b.startsOn === asked.from)
  if (sameDay) return sameDay
  const named = new Set(facts.rowsOfPair(asked).map((row) => row.cells.from))
  const open = mine.find((b) => !b.endsOn && !named.has(b.startsOn))
  if (!asked.from) return open ?? mine.find((b) => b.endsOn === asked.until)
  return asked.until ? undefined : open
}

/**
 * The ratio and price of a place: what the row says; else what the place was taken at; else the cheapest ratio that is
 * enough for the person (rule R47), and the session's own price at it.
 */
export function termsOf(
  asked: Asked,
  held: StandingBooking | undefined,
  session: SessionFacts,
  assessed: Ratio | undefined,
): Result<Terms, Told> {
  const ratio = asked.ratio ?? held?.ratio ?? fittingPrices(assessed, session.prices)[0]?.ratio
  if (!ratio) return refuse({ column: 'ratio', problem: { kind: 'no-ratio' } })
  const same = (other: Ratio) => compareSupport(ratio, other) === 0
  const heldPrice = held && same(held.ratio) ? held.price : undefined
  const price = asked.price ?? heldPrice ?? session.prices.find((p) => same(p.ratio))?.price
  if (price === undefined)
    return refuse({ column: 'ratio', problem: { kind: 'no-price', found: writeRatio(ratio) } })
  return accept({ ratio, price })
}

export function checkBooking(row: Row<'bookings'>, facts: Facts): readonly Told[] {
  const { cells } = row
  const told: Told[] = []
  if (cells.from && cells.until && cells.until < cells.from) {
    const problem = { kind: 'ends-before-starts', found: cells.until, starts: cells.from } as const
    told.push({ column: 'until', problem })
  }
  const others = facts.rowsOfPair(cells).filter((other) => other !== row && cells.person)
  const other = others.find((o) => !cells.from || (!cells.until && !o.cells.until))
  if (other && other.cells.from !== cells.from)
    told.push({ column: 'from', problem: { kind: 'booked-twice', other: other.place.row ?? 0 } })
  return [...told, ...checkTerms(cells, facts)]
}

function checkTerms(cells: Asked, facts: Facts): readonly Told[] {
  const session = cells.session && facts.session(cells.session)
  if (!session || !cells.person || !facts.isPerson(cells.person)) return []
  const held = heldPlace(cells, facts)
  const assessed = facts.assessed(cells.person, session.setting)
  const terms = termsOf(cells, held, session, assessed)
  if (!terms.ok) return [terms.refusal]
  return cells.until && cells.until < facts.today
    ? [] // what is over is history
    : checkSupport(terms.value.ratio, assessed, session)
}

/** Rule R47, told and not enforced: a place that somebody holds today is a fact, and stopping it is not the import's to do. */
function checkSupport(
  ratio: Ratio,
  assessed: Ratio | undefined,
  { prices }: SessionFacts,
): readonly Told[] {
  const column = 'ratio'
  if (!assessed) return [{ column, problem: { kind: 'never-assessed' } }]
  const need = writeRatio(assessed)
  if (fittingPrices(assessed, prices).length === 0)
    return [{ column, problem: { kind: 'nothing-fits', assessed: need } }]
  if (isEnoughFor(ratio, assessed)) return []
  const found = writeRatio(ratio)
  return [{ column, problem: { kind: 'too-little-support', found, assessed: need } }]
}

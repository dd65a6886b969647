import type { Member } from './plan-facts.ts'
import type { Ratio, Session } from './problem.ts'
import { isDedicated, isEnough, isSameRatio } from './ratio-fit.ts'

/** The ratio at which somebody holds a place in a session now, if they do. */
export const heldRatio = (session: Session, person: string): Ratio | undefined =>
  session.held.find((place) => place.person === person)?.ratio

/**
 * What counts while nobody knows whether somebody will say yes: of the place that they hold and the
 * one that they are planned, the larger where the same staff serve both, and both where not (1:1
 * beside a shared ratio, or two rooms of a session that keeps ratios apart). Whatever they say, and
 * whenever, they never need more.
 */
export function reserved(
  session: Pick<Session, 'rooms'>,
  held: Ratio,
  planned: Ratio,
): readonly Ratio[] {
  if (!isOneStaff(session, held, planned)) return [held, planned]
  return [isEnough(held, planned) ? held : planned]
}

function isOneStaff({ rooms }: Pick<Session, 'rooms'>, one: Ratio, other: Ratio): boolean {
  if (isDedicated(one) || isDedicated(other)) return isDedicated(one) && isDedicated(other)
  return rooms === 'together' || (isEnough(one, other) && isEnough(other, one))
}

/** Whether somebody planned at this ratio has that very place already. */
export function isKept(session: Session, person: string, planned: Ratio): boolean {
  const held = heldRatio(session, person)
  return held !== undefined && isSameRatio(held, planned)
}

/** What a line at a price comes to for somebody: their own price, where it is the very place that they hold. */
export const penceFor = (session: Session, person: string, price: Price): number =>
  (isKept(session, person, price.ratio)
    ? session.held.find((place) => place.person === person)?.pence
    : undefined) ?? price.pence
type Price = Session['prices'][number]

/** Everybody else who is planned in a session or holds a place there, with the ratios that count for each. */
export function othersThere(
  session: Session,
  members: readonly Member[],
  person: string,
): ReadonlyMap<string, readonly Ratio[]> {
  const there = new Map<string, readonly Ratio[]>(
    session.held.map((place) => [place.person, [place.ratio]]),
  )
  for (const { person: id, ratio } of members) {
    const [held] = there.get(id) ?? []
    there.set(id, held ? reserved(session, held, ratio) : [ratio])
  }
  there.delete(person)
  return there
}

import type { Ratio, Session } from '../problem.ts'
import type { PlainPlan } from './plain-plan.ts'

export type PlainPlace = { readonly person: string; readonly ratios: readonly Ratio[] }

/** The place that somebody holds in a session now. */
export const placeHeldBy = (session: Session, person: string): Ratio | null =>
  session.held.filter((place) => place.person === person).map(({ ratio }) => ratio)[0] ?? null

export const isThatVeryPlace = (held: Ratio | null, planned: Ratio | null): boolean =>
  held?.staff === planned?.staff && held?.people === planned?.people

/** What they pay: for the very place that they have now, what they pay for it already. */
export function duePence(
  { held }: Session,
  person: string,
  price: Session['prices'][number],
): number {
  for (const place of held)
    if (place.person === person && place.pence !== undefined)
      return isThatVeryPlace(place.ratio, price.ratio) ? place.pence : price.pence
  return price.pence
}

/**
 * Everyone but this person who may turn out to have a place: planned there, or there now and free
 * to stay. Somebody who is both is one head, with what either answer of theirs would need.
 */
export function placesBeside(plan: PlainPlan, session: Session, person: string): PlainPlace[] {
  const planned = plan.peopleIn(session.id).filter((member) => member.person !== person)
  const staying = session.held.filter(
    (place) => place.person !== person && planned.every((member) => member.person !== place.person),
  )
  return [
    ...planned.map((member) => ({
      person: member.person,
      ratios: eitherWay(session, placeHeldBy(session, member.person), member.ratio),
    })),
    ...staying.map((place) => ({ person: place.person, ratios: [place.ratio] })),
  ]
}

/** Both ratios, but for the smaller of two that draw on the same staff. */
export function eitherWay(session: Session, held: Ratio | null, planned: Ratio): readonly Ratio[] {
  if (!held) return [planned]
  const share = (ratio: Ratio) => [BigInt(ratio.staff), BigInt(ratio.people)] as const
  const [a, b] = [share(held), share(planned)]
  const difference = a[0] * b[1] - b[0] * a[1]
  const haveOwn = [held, planned].filter((ratio) => ratio.staff >= ratio.people).length
  const isSameStaff =
    haveOwn === 2 || (haveOwn === 0 && (session.rooms === 'together' || difference === 0n))
  if (!isSameStaff) return [held, planned]
  return difference >= 0n ? [held] : [planned]
}

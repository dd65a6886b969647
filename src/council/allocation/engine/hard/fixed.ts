import { assessedFor, type KnownPerson } from '../lookup.ts'
import type { Session } from '../problem.ts'
import { fittingPrice } from '../ratio-fit.ts'
import type { Block } from './block.ts'

/** Hard constraints between one person and one session, whatever else is planned. */
export type FixedConstraint = (known: KnownPerson, session: Session) => Block | undefined

const unwantedTime: FixedConstraint = ({ wanted }, session) => {
  const halfDays = session.halfDays.filter((halfDay) => !wanted.has(halfDay))
  return halfDays.length > 0 ? { constraint: 'unwanted-time', halfDays } : undefined
}

const declined: FixedConstraint = ({ person }, session) =>
  person.declined.includes(session.id) ? { constraint: 'declined' } : undefined

const refusedActivity: FixedConstraint = ({ person }, session) => {
  const activities = session.activities.filter((activity) => person.refuses.includes(activity))
  return activities.length > 0 ? { constraint: 'refused-activity', activities } : undefined
}

const notAssessed: FixedConstraint = ({ person }, session) =>
  assessedFor(person, session)
    ? undefined
    : { constraint: 'not-assessed', setting: session.setting }

/** Rule R47. Somebody who is not assessed has that reason alone. */
const ratioFit: FixedConstraint = ({ person }, session) => {
  const assessed = assessedFor(person, session)
  if (!assessed || fittingPrice(session, assessed) >= 0) return undefined
  return { constraint: 'ratio-fit', assessed }
}

const access: FixedConstraint = ({ person }, session) => {
  const missing = person.needs.filter((need) => !session.has.includes(need))
  return missing.length > 0 ? { constraint: 'access', missing } : undefined
}

const safety: FixedConstraint = ({ person }, session) => {
  const exposedTo = person.avoids.filter((what) => session.exposes.includes(what))
  return exposedTo.length > 0 ? { constraint: 'safety', exposedTo } : undefined
}

const fundingRoute: FixedConstraint = ({ person }, session) =>
  person.routes.some((route) => session.routes.includes(route))
    ? undefined
    : { constraint: 'funding-route', accepts: session.routes }

const outOfReach: FixedConstraint = ({ person, reach }, session) => {
  const minutes = reach.get(session.place)
  if (minutes !== undefined && minutes <= person.travelLimit) return undefined
  return { constraint: 'out-of-reach', minutes: minutes ?? null, limit: person.travelLimit }
}

/** The cheapest to ask and likeliest to say no stand first. */
const fixedConstraints: readonly FixedConstraint[] = [
  unwantedTime,
  outOfReach,
  notAssessed,
  ratioFit,
  access,
  safety,
  refusedActivity,
  declined,
  fundingRoute,
]

export const fixedBlocks = (known: KnownPerson, session: Session): readonly Block[] =>
  fixedConstraints.flatMap((constraint) => constraint(known, session) ?? [])

/** Whether the session is one of the person's choices at all. */
export const isChoice = (known: KnownPerson, session: Session): boolean =>
  fixedConstraints.every((constraint) => constraint(known, session) === undefined)

import { heldRatio, isKept, othersThere, penceFor, reserved } from '../held-places.ts'
import { assessedFor, type KnownPerson, type Lookup } from '../lookup.ts'
import type { PlanFacts } from '../plan-facts.ts'
import type { Session } from '../problem.ts'
import { fittingPrice } from '../ratio-fit.ts'
import { staffNeeded } from '../staffing.ts'
import type { Block } from './block.ts'
import { clash } from './clash.ts'
import { fixedBlocks } from './fixed.ts'

/**
 * Hard constraints that hang on what else is planned: asked for a line added to the plan as it
 * stands.
 */
type PlanConstraint = (pair: Pair) => Block | undefined

type Pair = {
  readonly lookup: Lookup
  readonly known: KnownPerson
  readonly session: Session
  readonly facts: PlanFacts
}

const clashes: PlanConstraint = ({ lookup, known, session, facts }) => {
  const others = facts.week(known.person.id).filter((line) => line.session !== session.id)
  const clashing = others.filter((line) => {
    const other = lookup.sessions.get(line.session)
    return other !== undefined && clash(lookup, other, session)
  })
  return clashing.length > 0
    ? { constraint: 'clash', with: clashing.map((line) => line.session) }
    : undefined
}

/** Without a ratio that fits there is no price to ask about. */
const weeklyBudget: PlanConstraint = ({ known: { person }, session, facts }) => {
  const price = priceFor({ person }, session)
  if (!price) return undefined
  const spent = facts.week(person.id).reduce((sum, { pence }) => sum + pence, 0)
  const shortBy = spent + penceFor(session, person.id, price) - person.weeklyBudget
  return shortBy > 0 ? { constraint: 'weekly-budget', shortBy } : undefined
}

/** Head count, and staff by rule R34, beside every place that is held. A place held now is kept. */
const sessionFull: PlanConstraint = ({ known, session, facts }) => {
  const { id } = known.person
  const price = priceFor(known, session)
  const held = heldRatio(session, id)
  if (held && (!price || isKept(session, id, price.ratio))) return undefined
  const others = othersThere(session, facts.members(session.id), id)
  const own = price ? (held ? reserved(session, held, price.ratio) : [price.ratio]) : []
  const needed = price ? staffNeeded(session, [...[...others.values()].flat(), ...own]) : 0
  const people = others.size + 1
  const { most, staff } = session
  if (people <= most && needed * staff.d <= staff.n) return undefined
  return { constraint: 'session-full', people, most, staffNeeded: needed, staff }
}

/** Somebody who keeps a place is asked of those planned beside them alone: they hold it as it is. */
const apart: PlanConstraint = ({ known, session, facts }) => {
  const price = priceFor(known, session)
  const members = facts.members(session.id)
  const there =
    price && isKept(session, known.person.id, price.ratio)
      ? members.map(({ person }) => person)
      : [...othersThere(session, members, known.person.id).keys()]
  const from = there.filter((person) => known.apart.has(person))
  return from.length > 0 ? { constraint: 'apart', from } : undefined
}

const wouldNotRun: PlanConstraint = ({ session, facts }) => {
  const people = facts.members(session.id).length + 1
  return people < session.least
    ? { constraint: 'would-not-run', people, least: session.least }
    : undefined
}

const planConstraints: readonly PlanConstraint[] = [
  sessionFull,
  wouldNotRun,
  weeklyBudget,
  clashes,
  apart,
]

/** Every hard constraint that keeps the session out of the person's week as the plan stands. */
export const blocks = (pair: Pair): readonly Block[] => [
  ...planConstraints.flatMap((constraint) => constraint(pair) ?? []),
  ...fixedBlocks(pair.known, pair.session),
]

const priceFor = ({ person }: Pick<KnownPerson, 'person'>, session: Session) => {
  const assessed = assessedFor(person, session)
  return assessed && session.prices[fittingPrice(session, assessed)]
}

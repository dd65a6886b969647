import type { Block } from '../hard/block.ts'
import type { Person, Problem, Ratio, Session } from '../problem.ts'
import {
  duePence,
  eitherWay,
  isThatVeryPlace,
  type PlainPlace,
  placeHeldBy,
  placesBeside,
} from './plain-places.ts'
import type { PlainPlan } from './plain-plan.ts'
import { assessedIn, cheapestPrice, staffFor } from './plain-staffing.ts'

/**
 * Every hard constraint against putting this person in this session beside all else in the plan but
 * their own line there, and beside every place that others hold now.
 */
export function obstacles(problem: Problem, plan: PlainPlan, pair: Pair): Block[] {
  const person = plan.person(pair.person)
  const session = plan.session(pair.session)
  return [...ofThePair(person, session), ...ofThePlan(problem, plan, person, session)]
}

export type Pair = { readonly person: string; readonly session: string }

function ofThePair(person: Person, session: Session): Block[] {
  const found: Block[] = []
  const halfDays = session.halfDays.filter((h) => person.wantedHalfDays.indexOf(h) < 0)
  if (halfDays.length) found.push({ constraint: 'unwanted-time', halfDays })
  if (person.declined.indexOf(session.id) >= 0) found.push({ constraint: 'declined' })
  const activities = session.activities.filter((a) => person.refuses.indexOf(a) >= 0)
  if (activities.length) found.push({ constraint: 'refused-activity', activities })
  const assessed = assessedIn(person, session.setting)
  if (!assessed) found.push({ constraint: 'not-assessed', setting: session.setting })
  else if (!cheapestPrice(session, assessed)) found.push({ constraint: 'ratio-fit', assessed })
  const missing = person.needs.filter((need) => session.has.indexOf(need) < 0)
  if (missing.length) found.push({ constraint: 'access', missing })
  const exposedTo = person.avoids.filter((what) => session.exposes.indexOf(what) >= 0)
  if (exposedTo.length) found.push({ constraint: 'safety', exposedTo })
  const routes = session.routes.filter((route) => person.routes.indexOf(route) >= 0)
  if (!routes.length) found.push({ constraint: 'funding-route', accepts: session.routes })
  const way = person.reach.filter(([place]) => place === session.place).at(-1)
  if (!way || way[1] > person.travelLimit) {
    found.push({
      constraint: 'out-of-reach',
      minutes: way ? way[1] : null,
      limit: person.travelLimit,
    })
  }
  return found
}

function ofThePlan(problem: Problem, plan: PlainPlan, person: Person, session: Session): Block[] {
  const found: Block[] = []
  const others = plan.linesOf(person.id).filter((line) => line.session !== session.id)
  const clashing = others.filter((line) =>
    cannotDoBoth(problem, plan.session(line.session), session),
  )
  if (clashing.length) found.push({ constraint: 'clash', with: clashing.map((l) => l.session) })

  const assessed = assessedIn(person, session.setting)
  const price = assessed && cheapestPrice(session, assessed)
  const planned = plan.peopleIn(session.id).filter((member) => member.person !== person.id)
  if (price) {
    const due = duePence(session, person.id, price)
    const spent = others.reduce((sum, line) => sum + line.pence, due)
    if (spent > person.weeklyBudget) {
      found.push({ constraint: 'weekly-budget', shortBy: spent - person.weeklyBudget })
    }
  }
  const beside = placesBeside(plan, session, person.id)
  const held = placeHeldBy(session, person.id)
  const stays = held !== null && isThatVeryPlace(held, price?.ratio ?? held)
  if (!stays)
    found.push(...noRoom(session, beside, price ? eitherWay(session, held, price.ratio) : []))
  const isKept = stays && price !== null
  const from = (isKept ? planned : beside)
    .map((member) => member.person)
    .filter((other) => mustBeApart(problem, person.id, other))
  if (from.length) found.push({ constraint: 'apart', from })
  const people = planned.length + 1
  if (people < session.least) {
    found.push({ constraint: 'would-not-run', people, least: session.least })
  }
  return found
}

/** @param own what the person themselves would take: nothing where they have no price */
function noRoom(session: Session, beside: readonly PlainPlace[], own: readonly Ratio[]): Block[] {
  const { most, staff } = session
  const people = beside.length + 1
  const all = [...beside.flatMap(({ ratios }) => ratios), ...own]
  const staffNeeded = own.length ? staffFor(session, all) : 0
  const isRoom = people <= most && staffNeeded * staff.d <= staff.n
  return isRoom ? [] : [{ constraint: 'session-full', people, most, staffNeeded, staff }]
}

const mustBeApart = ({ apart }: Problem, one: string, other: string): boolean =>
  apart.some(([a, b]) => (a === one && b === other) || (b === one && a === other))

/**
 * One shared half-day, or overlapping minutes, or one day with less time between than the way
 * takes.
 */
function cannotDoBoth(problem: Problem, one: Session, other: Session): boolean {
  for (const h of one.halfDays) if (other.halfDays.includes(h)) return true
  if (one.starts < other.ends && other.starts < one.ends) return true
  if (Math.floor(one.starts / 1440) !== Math.floor(other.starts / 1440)) return false
  const earlier = one.starts < other.starts ? one : other
  const later = earlier === one ? other : one
  if (earlier.place === later.place) return false
  const listed = (from: string, to: string) =>
    problem.places
      .filter((place) => place.id === from)
      .flatMap((place) => place.near.filter(([id]) => id === to).map(([, minutes]) => minutes))
      .at(-1)
  const way = listed(earlier.place, later.place) ?? listed(later.place, earlier.place)
  return way === undefined || later.starts - earlier.ends < way
}

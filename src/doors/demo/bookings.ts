import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { type Point, straightLine } from '#ground/kernel/place.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { type HalfDay, halfDaysOf } from '#ground/kernel/week.ts'
import { fittingPrices } from '#lives/needs/assessed-ratio.ts'
import type { Route, Session, SessionPrice } from '#lives/offer/session.ts'
import { staffing } from '#lives/offer/staffing.ts'
import type { WeeklyBudget } from '#means/budgets/weekly-budget.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import { journeyMinutes, type TravelSpeed } from '#weeks/travel/journey.ts'
import type { Resident } from './people.ts'
import type { Place } from './venues.ts'

export type Attending = {
  readonly residents: readonly Resident[]
  readonly sessions: readonly Session[]
  readonly places: readonly Place[]
  readonly speeds: readonly TravelSpeed[]
  readonly homes: ReadonlyMap<string, Point>
  readonly budgets: readonly WeeklyBudget[]
  readonly waiting: ReadonlySet<Id>
  /** People with a story: the half-days at their base, and the sessions elsewhere. They come first. */
  readonly story: ReadonlyMap<
    Id,
    { readonly atBase: readonly HalfDay[]; readonly sessions: readonly Id[] }
  >
  readonly councilId: Id
  readonly today: Day
}

/** A session with what has been filled of it so far. */
type Running = {
  readonly session: Session
  readonly place: Place
  readonly halves: readonly HalfDay[]
  readonly taken: Ratio[]
}

/** Shares of half-days that somebody spends elsewhere than at their base, where they are at a framework provider. */
const ELSEWHERE = 0.35
const NEARBY = 25

/** The week that everybody has now: at their base mostly, and never against what a session can hold. */
export function bookingsOf(random: Random, attending: Attending): StandingBooking[] {
  const running = runningOf(attending)
  const byVenue = Map.groupBy(running, (r) => r.place.venue.id)
  const budgetOf = new Map(attending.budgets.map((b) => [b.personId, b]))
  const first = ({ person, slot }: Resident) =>
    attending.story.has(person.id) ? Number.POSITIVE_INFINITY : slot.ratio.staff / slot.ratio.people
  return random
    .shuffle(attending.residents)
    .sort((a, b) => (first(a) === first(b) ? 0 : first(b) - first(a)))
    .filter(({ person }) => !attending.waiting.has(person.id))
    .flatMap((resident) => weekOf(random, resident, { attending, running, byVenue, budgetOf }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function runningOf({ sessions, places }: Attending): Running[] {
  const placeOf = new Map(places.map((place) => [place.venue.id, place]))
  return sessions.map((session) => ({
    session,
    place: placeOf.get(session.venueId) as Place,
    halves: halfDaysOf(session.weekday, session.starts, session.ends),
    taken: [],
  }))
}

type World = {
  readonly attending: Attending
  readonly running: readonly Running[]
  readonly byVenue: ReadonlyMap<Id, readonly Running[]>
  readonly budgetOf: ReadonlyMap<Id, WeeklyBudget>
}

function weekOf(random: Random, resident: Resident, world: World): StandingBooking[] {
  const { attending } = world
  const near = nearbyOf(random, resident, world)
  const base = random.shuffle(atBase(resident, world))
  const budget = world.budgetOf.get(resident.person.id)
  const story = attending.story.get(resident.person.id)
  const told = world.running.filter((r) => story?.sessions.includes(r.session.id))
  let left: number = budget?.weekly ?? 0
  const booked: StandingBooking[] = []
  const filled = new Set<HalfDay>()
  for (const half of resident.person.wantedHalfDays) {
    if (filled.has(half)) continue
    const out = resident.base.part === 'framework' && random.chance(ELSEWHERE)
    const usual = out ? [...near, ...base] : [...base, ...near]
    const candidates = !story ? usual : story.atBase.includes(half) ? base : told
    const soFar = { filled, left, routes: budget?.routes ?? [] }
    const chosen = candidates.find((c) => c.halves.includes(half) && fits(resident, c, soFar))
    const found = chosen && fits(resident, chosen, soFar)
    if (!found) continue
    chosen.taken.push(found.ratio)
    for (const h of chosen.halves) filled.add(h)
    left -= found.price
    booked.push(bookingOf(random, resident, { session: chosen.session, found, attending }))
  }
  return booked
}

/** What is on where the person is based, unless it is farther than they can go. */
function atBase({ person, base }: Resident, { attending, byVenue }: World): readonly Running[] {
  const home = attending.homes.get(person.postcode)
  const minutes = home && journeyMinutes(attending.speeds, person.travelMeans, home, base.venue)
  return minutes !== undefined && minutes <= person.travelLimit
    ? (byVenue.get(base.venue.id) ?? [])
    : []
}

/** The ordinary places and small groups close to home, in a chance order. */
function nearbyOf(
  random: Random,
  { person, base }: Resident,
  { attending, running }: World,
): Running[] {
  const home = attending.homes.get(person.postcode)
  if (!home || base.part !== 'framework') return []
  const minutes = new Map<Id, number>()
  for (const { place } of running) {
    const known = minutes.has(place.venue.id) || (place.part !== 'spoke' && place.part !== 'micro')
    if (known || straightLine(home, place.venue) > 15_000) continue
    minutes.set(
      place.venue.id,
      journeyMinutes(attending.speeds, person.travelMeans, home, place.venue) ?? 999,
    )
  }
  const limit = Math.min(NEARBY, person.travelLimit)
  return random.shuffle(running.filter((r) => (minutes.get(r.place.venue.id) ?? 999) <= limit))
}

type SoFar = {
  readonly filled: ReadonlySet<HalfDay>
  readonly left: number
  readonly routes: readonly Route[]
}

/** The price at which somebody may have a place, or nothing: the planner's hard rules, for the week of today. */
function fits(
  resident: Resident,
  { session, place, halves, taken }: Running,
  soFar: SoFar,
): SessionPrice | undefined {
  const { person, ratios } = resident
  const cheapest = fittingPrices(ratios[session.setting], session.prices)[0]
  if (!cheapest || cheapest.price > soFar.left || taken.length >= session.most) return undefined
  const wanted = halves.every((h) => person.wantedHalfDays.includes(h) && !soFar.filled.has(h))
  const reachable = person.needs.every(
    (n) => place.venue.has.includes(n) || session.has.includes(n),
  )
  const bearable = !person.avoids.some(
    (a) => session.exposes.includes(a) || place.venue.exposes.includes(a),
  )
  const payable = soFar.routes.some((r) => place.provider.routes.includes(r))
  if (!wanted || !reachable || !bearable || !payable) return undefined
  const { needed } = staffing([...taken, cheapest.ratio], {
    rooms: session.rooms,
    leastStaff: place.venue.leastStaff,
  })
  return needed * session.staff.d <= session.staff.n ? cheapest : undefined
}

type Found = {
  readonly session: Session
  readonly found: SessionPrice
  readonly attending: Attending
}

function bookingOf(
  random: Random,
  { person }: Resident,
  { session, found, attending }: Found,
): StandingBooking {
  const monday = addDays(mondayOf(attending.today), -7 * random.int(2, 19))
  return {
    id: idFrom(attending.councilId, 'booking', `${person.reference} ${session.reference}`),
    personId: person.id,
    sessionId: session.id,
    ratio: found.ratio,
    price: found.price,
    startsOn: addDays(monday, session.weekday),
    madeBy: 'demo',
  }
}

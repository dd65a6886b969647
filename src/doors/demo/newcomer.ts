import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import { activityOf } from '#lives/offer/catalogue.ts'
import { price } from '#lives/offer/price.ts'
import type { Postcode, Session } from '#lives/offer/session.ts'
import type { WeeklyBudget } from '#means/budgets/weekly-budget.ts'
import { journeyMinutes, type TravelSpeed } from '#weeks/travel/journey.ts'
import type { Cast, Newcomer } from './cast.ts'
import { halvesOf } from './casting.ts'
import type { Resident } from './people.ts'
import { OVERHEAD_AN_HOUR, STAFF_AN_HOUR } from './sessions.ts'
import type { storyWeek } from './story-week.ts'
import type { Place } from './venues.ts'

export type Arriving = {
  readonly newcomer: Newcomer
  readonly residents: readonly Resident[]
  readonly waiting: ReadonlySet<Id>
  readonly places: readonly Place[]
  readonly postcodes: readonly Postcode[]
  readonly speeds: readonly TravelSpeed[]
  readonly sessions: readonly Session[]
  readonly councilId: Id
  readonly today: Day
}

type Arrived = {
  readonly was: Resident
  readonly is: Resident
  readonly sessions: Session[]
}

const ONE_TO_TWO = { staff: 1, people: 2 }
const DAY = { starts: 10 * 60, ends: 16 * 60 }
const BUILDING = { staffAnHour: STAFF_AN_HOUR, overheadAnHour: OVERHEAD_AN_HOUR.building }
const TOO_FAR = 62
const TUESDAY = 1
const THURSDAY = 3

/**
 * Somebody who waits for a first place becomes the newcomer of the broker's story, and what can be found for them is
 * laid out: three days of what they love within reach, one where nobody may give personal care, one 62 minutes away.
 */
function newcomerIn(arriving: Arriving): Arrived | undefined {
  const { newcomer, residents, waiting } = arriving
  const could = residents.filter((r) => waiting.has(r.person.id) && r.slot.ratioName === '1:2')
  const isManaged = (r: Resident) => r.slot.funding === 'managed' || r.slot.funding === 'mixed'
  const hasDays = (r: Resident) => r.slot.days === newcomer.weekdays.length
  // The council's own places take managed money alone, and the county's counts of days are to stay.
  const was =
    could.find((r) => isManaged(r) && hasDays(r)) ??
    could.find(isManaged) ??
    could.find(hasDays) ??
    could[0]
  const home = was && homeOf(arriving)
  if (!was || !home) return undefined
  const wantedHalfDays = halvesOf(newcomer.weekdays)
  const is: Resident = {
    ...was,
    ratios: { building: ONE_TO_TWO, community: ONE_TO_TWO },
    person: {
      ...was.person,
      ...newcomer.person,
      ...{ postcode: home.postcode.postcode, area: home.postcode.area },
      ...{ wantedHalfDays, wantedMinutes: wantedHalfDays.length * 180 },
    },
  }
  return { was, is, sessions: sessionsFor(arriving, home) }
}

type Home = {
  readonly postcode: Postcode
  readonly near: readonly Place[]
  readonly far: Place
  readonly without: Place
}

/** The first postcode of their area from which the story's journeys are true. */
function homeOf({ newcomer, places, postcodes, speeds }: Arriving): Home | undefined {
  const { travelMeans = 'council-transport', travelLimit = 45, needs = [] } = newcomer.person
  const close = places.filter(
    (p) =>
      (p.part === 'close' || p.part === 'resource-centre') &&
      p.provider.personalCare &&
      needs.every((n) => n === 'personal-care' || p.venue.has.includes(n)),
  )
  const bare = places.filter(
    (p) =>
      (p.part === 'framework' || p.part === 'hub') &&
      !p.provider.personalCare &&
      needs.every((n) => n === 'personal-care' || p.venue.has.includes(n)),
  )
  for (const postcode of postcodes.filter((p) => p.area === newcomer.area)) {
    const minutes = (p: Place) => journeyMinutes(speeds, travelMeans, postcode, p.venue) ?? 999
    const far = close.find((p) => minutes(p) === TOO_FAR)
    const near = close
      .filter((p) => minutes(p) <= travelLimit)
      .toSorted((a, b) => minutes(a) - minutes(b))
    const without = bare.find((p) => minutes(p) <= travelLimit)
    const three = [...near.filter((p) => p.part === 'close').slice(0, 1), ...near]
    if (far && without && near.length >= 3)
      return { postcode, near: [...new Set(three)].slice(0, 3), far, without }
  }
  return undefined
}

/** One of the three asks nine in a hundred more than the guide price. */
function sessionsFor(arriving: Arriving, { near, far, without }: Home): Session[] {
  const guide = price(ONE_TO_TWO, BUILDING, DAY.ends - DAY.starts)
  const dearest = near.find((place) => place.part === 'close') ?? near[2]
  const [first, second, third] = [...near.filter((p) => p !== dearest), dearest] as Place[]
  if (!first || !second || !third) return []
  const dear = pence(Math.round(guide * 1.09))
  const put = [
    [first, TUESDAY, guide],
    [second, TUESDAY, guide],
    [third, THURSDAY, dear],
    [without, TUESDAY, guide],
    [far, THURSDAY, guide],
  ] as const
  const { newcomer, sessions, councilId, today } = arriving
  const activity = newcomer.wishes[0]?.[0] ?? 'laundry'
  const { nameEn, nameCy } = activityOf(activity)
  const startsOn = addDays(mondayOf(today), -7 * 30)
  return put.map(([place, weekday, amount], i) => {
    const reference = `S${String(sessions.length + i + 1).padStart(5, '0')}`
    const { provider, venue } = place
    const worker = sessions.find((s) => s.providerId === provider.id)?.worker ?? 'Amy D'
    return {
      ...{ id: idFrom(councilId, 'session', reference), reference },
      ...{ titleEn: nameEn, titleCy: nameCy, providerId: provider.id, venueId: venue.id, activity },
      ...{ setting: 'building', company: 'separate', weekday, ...DAY },
      ...{ staff: { n: 2, d: 1 }, rooms: 'together', least: 1, most: 4 },
      has: provider.personalCare ? ['personal-care'] : [],
      ...{ exposes: [], languages: ['en'], worker, startsOn },
      prices: [{ ratio: ONE_TO_TWO, price: amount, validFrom: startsOn }],
    }
  })
}

type Told = Omit<Arriving, 'newcomer' | 'sessions'> & {
  readonly cast: Cast
  readonly budgets: readonly WeeklyBudget[]
}

/** The newcomer among the others, with what can be found for them, where the cast has one. */
export function withNewcomer(
  { sessions, bookings }: ReturnType<typeof storyWeek>,
  { cast, budgets, ...told }: Told,
) {
  const { newcomer } = cast
  const arrived = newcomer && newcomerIn({ ...told, newcomer, sessions })
  if (!arrived) return { people: told.residents, sessions, bookings, budgets, newcomer: undefined }
  const weekly = pence(newcomer.weekly * 100)
  return {
    people: told.residents.map((r) => (r === arrived.was ? arrived.is : r)),
    sessions: [...sessions, ...arrived.sessions],
    bookings,
    budgets: budgets.map((b) => (b.personId === arrived.is.person.id ? { ...b, weekly } : b)),
    newcomer: arrived.is,
  }
}

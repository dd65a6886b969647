import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import { activityOf } from '#lives/offer/catalogue.ts'
import { price } from '#lives/offer/price.ts'
import type { Session } from '#lives/offer/session.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { Cast } from './cast.ts'
import { STORY } from './casting.ts'
import type { Resident } from './people.ts'
import { OVERHEAD_AN_HOUR, STAFF_AN_HOUR } from './sessions.ts'
import type { Place } from './venues.ts'

export type Told = {
  readonly sessions: readonly Session[]
  readonly bookings: readonly StandingBooking[]
  readonly lead: Resident
  readonly friend: Resident
  readonly cast: Cast
  readonly councilId: Id
  readonly today: Day
}

type Week = {
  readonly sessions: readonly Session[]
  readonly bookings: readonly StandingBooking[]
}

const ONE_TO_ONE = { staff: 1, people: 1 }
const DAY = { starts: 10 * 60, ends: 16 * 60 }
const BUILDING = { staffAnHour: STAFF_AN_HOUR, overheadAnHour: OVERHEAD_AN_HOUR.building }
/** Four months ago: long enough to be how things are. */
const SINCE = 17

/**
 * The lead's week as their plan has it: whole days one to one at their base, by a worker who is there for them, in
 * place of what chance gave them there; and the friend in the small group on Friday. It comes last, so that nobody
 * else's week is another for it.
 */
export function storyWeek(told: Told): Week {
  const { sessions, bookings, lead, cast, councilId } = told
  if (!cast.daysAtBase) return { sessions, bookings }
  const days = cast.daysAtBase.map(([weekday, activity], i) =>
    dayAtBase(told, lead.base, { weekday, activity, number: sessions.length + i + 1 }),
  )
  const atBase = new Set(
    sessions.filter((s) => s.venueId === lead.base.venue.id).map((session) => session.id),
  )
  const kept = bookings.filter((b) => b.personId !== lead.person.id || !atBase.has(b.sessionId))
  const group = sessions.at(STORY.indexOf('group on Friday') - STORY.length)
  const own = [
    ...days.map((session) => booked(told, lead, session, ONE_TO_ONE)),
    ...(group ? [booked(told, told.friend, group, told.cast.friend.outside)] : []),
  ]
  const added = own.filter((b) => !kept.some(({ id }) => id === b.id))
  return {
    sessions: [...sessions, ...days],
    bookings: [...kept, ...added].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }

  function booked(
    { today }: Told,
    { person }: Resident,
    session: Session,
    ratio: StandingBooking['ratio'],
  ): StandingBooking {
    const monday = addDays(mondayOf(today), -7 * SINCE)
    return {
      id: idFrom(councilId, 'booking', `${person.reference} ${session.reference}`),
      personId: person.id,
      sessionId: session.id,
      ratio,
      price: session.prices.find((p) => p.ratio.people === ratio.people)?.price ?? pence(0),
      startsOn: addDays(monday, session.weekday),
      madeBy: 'demo',
    }
  }
}

type Put = { readonly weekday: number; readonly activity: string; readonly number: number }

function dayAtBase(
  { councilId, today, sessions }: Told,
  { provider, venue }: Place,
  { weekday, activity, number }: Put,
): Session {
  const reference = `S${String(number).padStart(5, '0')}`
  const { nameEn, nameCy } = activityOf(activity)
  const startsOn = addDays(mondayOf(today), -7 * (SINCE + 20))
  const there = sessions.find((s) => s.venueId === venue.id)
  return {
    ...{ id: idFrom(councilId, 'session', reference), reference },
    ...{ titleEn: nameEn, titleCy: nameCy, providerId: provider.id, venueId: venue.id, activity },
    ...{ setting: 'building', company: 'separate', weekday, ...DAY },
    ...{ staff: { n: 2, d: 1 }, rooms: 'together', least: 1, most: 2 },
    has: provider.personalCare ? ['personal-care', 'signing'] : ['signing'],
    ...{ exposes: [], languages: ['en'], worker: there?.worker ?? 'Emily T', startsOn },
    prices: [
      {
        ratio: ONE_TO_ONE,
        price: price(ONE_TO_ONE, BUILDING, DAY.ends - DAY.starts),
        validFrom: startsOn,
      },
    ],
  }
}

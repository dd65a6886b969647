import { momentOf } from '#ground/kernel/day.ts'
import { told } from './listing.ts'
import type { Offered } from './offered.ts'
import { ACTIVITY_LIST, conceptOf } from './openactive-activities.ts'
import type { Sitting } from './opportunity.ts'

/** Where this council's public addresses begin, and what its county is called. */
export type Publishing = { readonly base: string; readonly countyName: string }

const CONTEXT = 'https://openactive.io/'
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const seriesUrl = ({ base }: Publishing, id: string) => `${base}/openactive/session-series/${id}`
const pageUrl = ({ base }: Publishing, id: string) => `${base}/oruk/v3/services/${id}`
const two = (number: number) => String(number).padStart(2, '0')
const clock = (minutes: number) => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
const lasting = (minutes: number) => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`
}
/** To the second: the standard has no milliseconds. */
const moment = (at: Date) => at.toISOString().replace(/\.\d+Z$/, 'Z')

/** A session that comes round. Only of an activity that OpenActive has. */
export function sessionSeries(on: Publishing, offered: Offered) {
  const concept = conceptOf(offered.activity)
  return told({
    '@context': CONTEXT,
    '@type': 'SessionSeries',
    '@id': seriesUrl(on, offered.id),
    identifier: offered.id,
    name: offered.titleEn,
    description: offered.aboutEn,
    url: pageUrl(on, offered.id),
    activity: concept && [
      {
        '@type': 'Concept',
        '@id': concept.id,
        prefLabel: concept.name,
        inScheme: ACTIVITY_LIST,
      },
    ],
    organizer: told({
      '@type': 'Organization',
      '@id': `${on.base}/oruk/v3/organizations/${offered.providerId}`,
      name: offered.provider,
      url: `${on.base}/oruk/v3/organizations/${offered.providerId}`,
      email: offered.email,
    }),
    location: placeOf(on, offered),
    ageRange: told({
      '@type': 'QuantitativeValue',
      minValue: offered.youngest,
      maxValue: offered.oldest,
    }),
    genderRestriction: 'https://openactive.io/NoRestriction',
    eventSchedule: [scheduleOf(offered)],
    offers: offersOf(on, offered),
    isAccessibleForFree: offered.prices.every(({ price }) => price === 0),
  })
}

const placeOf = (on: Publishing, offered: Offered) => ({
  '@type': 'Place',
  '@id': `${on.base}/openactive/places/${offered.venueId}`,
  name: offered.venue,
  address: {
    '@type': 'PostalAddress',
    streetAddress: offered.venue,
    addressLocality: offered.areaEn,
    addressRegion: on.countyName,
    postalCode: offered.postcode,
    addressCountry: 'GB',
  },
  geo: { '@type': 'GeoCoordinates', latitude: offered.lat, longitude: offered.lon },
})

/** What is not weekly is said in single sittings alone: a partial schedule has nothing that would say it. */
const scheduleOf = (offered: Offered) =>
  told({
    '@type': 'PartialSchedule',
    startDate: offered.startsOn,
    endDate: offered.endsOn,
    startTime: clock(offered.starts),
    endTime: clock(offered.ends),
    duration: lasting(offered.ends - offered.starts),
    repeatFrequency: offered.monthWeek === null ? `P${offered.everyWeeks}W` : 'P1M',
    byDay: [`https://schema.org/${DAYS[offered.weekday] ?? ''}`],
    scheduleTimezone: 'Europe/London',
  })

/** Each price of the day, cheapest first. What it depends on is the support that somebody needs. */
const offersOf = (on: Publishing, offered: Offered) =>
  offered.prices.map((price) => ({
    '@type': 'Offer',
    '@id': `${seriesUrl(on, offered.id)}#${price.staff}-${price.people}-${price.from}`,
    name: `${price.staff} staff to ${price.people} people`,
    price: price.price / 100,
    priceCurrency: 'GBP',
  }))

export const sittingUrl = ({ base }: Publishing, { sessionId, day }: Sitting): string =>
  `${base}/openactive/scheduled-sessions/${sessionId}-${day}`

const MIDNIGHT = 24 * 60

/** One day of it, with how many more can come. */
export function scheduledSession(on: Publishing, sitting: Sitting) {
  const { sessionId, day, starts, ends } = sitting
  const begins = momentOf(day, starts)
  return {
    '@context': CONTEXT,
    '@type': 'ScheduledSession',
    '@id': sittingUrl(on, sitting),
    identifier: `${sessionId}-${day}`,
    superEvent: seriesUrl(on, sessionId),
    url: pageUrl(on, sessionId),
    startDate: moment(begins),
    endDate: moment(
      ends < MIDNIGHT
        ? momentOf(day, ends)
        : new Date(momentOf(day, MIDNIGHT - 1).getTime() + 60_000),
    ),
    duration: lasting(ends - starts),
    maximumAttendeeCapacity: sitting.most,
    remainingAttendeeCapacity: sitting.left,
    eventStatus: sitting.cancelled
      ? 'https://schema.org/EventCancelled'
      : 'https://schema.org/EventScheduled',
  }
}

import { conceptOf } from '#doors/feeds/openactive-activities.ts'
import type { OutsideKind, ReadFeed } from '#doors/imports/outside.ts'
import { openActiveRecord, openReferralRecord } from '#doors/imports/outside-record.ts'
import { addMonths, type Day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { type County, councilIdOf } from './county.ts'

/** A feed of a made-up directory or club, as it is once it was read. */
export type FeedElsewhere = {
  readonly kind: OutsideKind
  readonly address: string
  readonly read: ReadFeed
}

type Group = {
  readonly en: string
  readonly cy: string
  readonly by: string
  readonly times: string
  /** How long ago its directory looked at it; nothing, where it does not say. */
  readonly months?: number
}
const GROUPS: readonly Group[] = [
  {
    en: 'Community choir',
    cy: 'Côr cymunedol',
    by: 'Bridge Singers',
    times: 'Mondays, 10am to noon',
    months: 2,
  },
  {
    en: 'Bike repair café',
    cy: 'Caffi trwsio beiciau',
    by: 'Fix It',
    times: 'Saturdays, 10am to noon',
    months: 1,
  },
  {
    en: 'Gardening for all',
    cy: 'Garddio i bawb',
    by: 'Green Fingers',
    times: 'Wednesdays, 10am to noon',
    months: 5,
  },
  {
    en: 'Knit and natter',
    cy: 'Gwau a sgwrsio',
    by: 'Library Friends',
    times: 'Fridays, 10am to noon',
    months: 14,
  },
  {
    en: 'Reading group',
    cy: 'Grŵp darllen',
    by: 'Library Friends',
    times: 'Tuesdays, 10am to noon',
    months: 3,
  },
  { en: 'The Shed', cy: 'Y Sied', by: 'The Shed', times: 'Thursdays, 10am to noon' },
  {
    en: 'Walking for health',
    cy: 'Cerdded er iechyd',
    by: 'Striders',
    times: 'Saturdays, 10am to noon',
    months: 8,
  },
  {
    en: 'Lunch club',
    cy: 'Clwb cinio',
    by: 'Good Neighbours',
    times: 'Fridays, 10am to noon',
    months: 20,
  },
]
const SPORTS = ['swimming', 'walking', 'dance', 'cycling', 'football', 'tennis'] as const
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const ROUNDS = 3
const OPEN = 'https://creativecommons.org/licenses/by/4.0/'

/**
 * What others in a made-up county publish as open data: a directory of its neighbourhoods, and its sports clubs. Each
 * record is read as one that came over the network is. Addresses that end in .example lead nowhere (RFC 2606).
 */
export function feedsElsewhere(county: County, today: Day): readonly FeedElsewhere[] {
  const { key } = county.council
  const directory = `https://directory.${key}.example`
  const clubs = `https://clubs.${key}.example`
  const services = placed(county, GROUPS).map(({ of, at, id }, i) =>
    openReferralRecord(
      i + 1,
      service(county, of, { at, url: `${directory}/services/${id}`, id, today }),
    ),
  )
  const series = placed(county, SPORTS).map(({ of, at, id }, i) =>
    openActiveRecord(
      i + 1,
      id,
      sport(county, of, { at, url: `${clubs}/${id}`, day: DAYS[i % DAYS.length] }),
    ),
  )
  return [
    { kind: 'open-referral', address: `${directory}/oruk/v3`, read: readOf(services) },
    { kind: 'openactive', address: `${clubs}/session-series`, read: readOf(series) },
  ]
}

const readOf = (records: readonly ReturnType<typeof openReferralRecord>[]): ReadFeed => ({
  offers: records.flatMap(({ offer }) => offer ?? []),
  problems: records.flatMap(({ problems }) => problems),
  ...{ licence: OPEN, pages: 1 },
})

type Spot = County['postcodes'][number]
type Placed<T> = { readonly of: T; readonly at: Spot; readonly id: string }

/** Each of them in a few neighbourhoods, spread over the county. */
function placed<T>(county: County, all: readonly T[]): readonly Placed<T>[] {
  const { postcodes, council } = county
  const step = Math.max(1, Math.floor(postcodes.length / (all.length * ROUNDS)))
  return Array.from({ length: all.length * ROUNDS }, (_, i) => {
    const [of, at] = [all[i % all.length], postcodes[(i * step) % postcodes.length]]
    return of && at
      ? [{ of, at, id: idFrom(councilIdOf(council.key), 'elsewhere', `${all.length} ${i}`) }]
      : []
  }).flat()
}

const areaOf = ({ areas, council }: County, { area }: Spot): string => {
  const found = areas.find(({ key }) => key === area)
  return (council.jurisdiction === 'WALES' ? found?.nameCy : found?.nameEn) ?? ''
}

type Telling = { readonly at: Spot; readonly url: string }

function service(
  county: County,
  { en, cy, by, times, months }: Group,
  { at, url, id, today }: Telling & { readonly id: string; readonly today: Day },
) {
  const isWelsh = county.council.jurisdiction === 'WALES'
  const area = areaOf(county, at)
  return {
    ...{ id, name: isWelsh ? `${cy} / ${en}` : en, url, organization: { name: by } },
    description: '',
    ...(months !== undefined && { assured_date: addMonths(today, -months) }),
    schedules: [{ description: times }],
    service_at_locations: [
      {
        location: {
          ...{ name: area, latitude: at.lat, longitude: at.lon },
          addresses: [{ postal_code: at.postcode }],
        },
      },
    ],
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function sport(
  county: County,
  activity: (typeof SPORTS)[number],
  { at, url, day }: Telling & { readonly day: string | undefined },
) {
  const area = areaOf(county, at)
  const concept = conceptOf(activity)
  return {
    ...{ name: `${capital(activity)}: ${area}`, url, organizer: { name: `${area} Sports` } },
    activity: concept ? [{ '@id': concept.id, prefLabel: concept.name }] : [],
    location: {
      ...{ name: `${area} Leisure Centre`, address: { postalCode: at.postcode } },
      geo: { latitude: at.lat, longitude: at.lon },
    },
    eventSchedule: [{ byDay: [`https://schema.org/${day}`], startTime: '18:00', endTime: '19:00' }],
    offers: [{ name: 'Adult', price: 4.5, priceCurrency: 'GBP' }],
  }
}

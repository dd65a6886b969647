import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { straightLine } from '#ground/kernel/place.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { Provider, Venue } from '#lives/offer/session.ts'
import { hoursOf } from '#lives/offer/venue-hours.ts'
import { ACCESS_NEEDS, type AccessNeed } from '#lives/people/person.ts'
import type { Site, Sites, SpokeSite } from './land.ts'
import { type SpokeKind, spokeKind } from './spoke-kinds.ts'

/** What part a place plays: `close` is a framework provider that gives close support (1:1 to 1:3). */
export type Part =
  | 'resource-centre'
  | 'hub'
  | 'work-project'
  | 'close'
  | 'framework'
  | 'micro'
  | 'spoke'

export type Place = {
  readonly part: Part
  readonly provider: Provider
  readonly venue: Venue
  readonly spokeKind?: SpokeKind
  readonly hours?: SpokeSite['hours']
}

/** Of the framework's providers, how many give close support. */
const CLOSE = 0.46

export type Opening = { readonly councilId: Id; readonly today: Day }

/** Every place with its provider. Each council building is a service of its own, with its own staff and register. */
export function placesIn(random: Random, sites: Sites, opening: Opening): Place[] {
  const close = Math.round(sites.framework.length * CLOSE)
  const places: Place[] = [
    ...sites['resource-centre'].map((site) => open(random, opening, site, 'resource-centre')),
    ...sites.hub.map((site) => open(random, opening, site, 'hub')),
    ...sites['work-project'].map((site) => open(random, opening, site, 'work-project')),
    ...sites.framework.map((site, i) =>
      open(random, opening, site, i < close ? 'close' : 'framework'),
    ),
    ...sites.micro.map((site) => open(random, opening, site, 'micro')),
    ...sites.spokes.map((site) => open(random, opening, site, 'spoke')),
  ]
  const numbered = places.map((place, i) => withIds(place, i + 1, opening.councilId))
  const hubs = numbered.filter((place) => place.part === 'hub').map((place) => place.venue)
  return numbered.map((place) => helped(place, hubs))
}

const has: Readonly<Record<Part, Readonly<Partial<Record<AccessNeed, number>>>>> = {
  'resource-centre': {
    'step-free': 1,
    'changing-place': 1,
    hoist: 1,
    'accessible-toilet': 1,
    'quiet-room': 1,
    'personal-care': 1,
  },
  close: {
    'step-free': 1,
    'changing-place': 0.5,
    hoist: 0.7,
    'accessible-toilet': 1,
    'quiet-room': 0.8,
    'personal-care': 1,
  },
  hub: {
    'step-free': 1,
    'changing-place': 0.6,
    hoist: 0.4,
    'accessible-toilet': 1,
    'quiet-room': 0.7,
    'personal-care': 0.6,
  },
  'work-project': { 'step-free': 1, 'accessible-toilet': 1, 'personal-care': 0.3 },
  framework: {
    'step-free': 0.9,
    'accessible-toilet': 0.9,
    'quiet-room': 0.4,
    'personal-care': 0.4,
  },
  micro: { 'step-free': 0.6, 'accessible-toilet': 0.5 },
  spoke: {},
}

const COUNCIL: ReadonlySet<Part> = new Set(['resource-centre', 'hub', 'work-project'])
/** Two staff on a site when anybody is there (rule R34); an ordinary place has people of its own about. */
const ALONE: ReadonlySet<Part> = new Set(['micro', 'spoke'])

function open(random: Random, { today }: Opening, site: Site | SpokeSite, part: Part): Place {
  const kind = 'kind' in site ? spokeKind(site.kind) : undefined
  const chances = kind?.has ?? has[part]
  const facts = ACCESS_NEEDS.filter((need) => random.chance(chances[need] ?? 0))
  const saturday = kind?.saturday ?? (part !== 'framework' && part !== 'work-project')
  const venue: Venue = {
    id: '',
    reference: '',
    providerId: '',
    name: site.name,
    kind: COUNCIL.has(part) ? (part as Venue['kind']) : 'spoke',
    postcode: site.postcode,
    area: site.area,
    lat: site.lat,
    lon: site.lon,
    has: facts,
    exposes: kind?.exposes ?? [],
    leastStaff: ALONE.has(part) ? 1 : 2,
    ...openingOf(site, {
      late: part === 'hub' || part === 'micro' || kind !== undefined,
      saturday,
    }),
    checkedOn: addDays(today, -random.int(10, 420)),
  }
  return {
    part,
    provider: providerOf(random, today, site, {
      part,
      personalCare: facts.includes('personal-care'),
    }),
    venue,
    ...('kind' in site && { spokeKind: site.kind, ...(site.hours && { hours: site.hours }) }),
  }
}

type Kept = { readonly part: Part; readonly personalCare: boolean }

/**
 * A direct payment normally cannot buy the council's own service (Care and Support (Direct Payments) Regulations 2014),
 * so those take the managed route alone. Small providers are reached by direct payments and service funds first.
 */
function providerOf(
  random: Random,
  today: Day,
  site: Site,
  { part, personalCare }: Kept,
): Provider {
  const kind = COUNCIL.has(part)
    ? 'council'
    : part === 'micro'
      ? 'micro'
      : part === 'spoke'
        ? 'community'
        : 'framework'
  const own = ['direct-payment', 'service-fund'] as const
  const managed = kind !== 'micro' || random.chance(0.45)
  return {
    id: '',
    reference: '',
    name: site.provider ?? site.name,
    kind,
    insuredUntil: addDays(today, random.int(20, 360)),
    personalCare,
    routes: kind === 'council' ? ['managed'] : managed ? [...own, 'managed'] : own,
  }
}

function withIds(place: Place, number: number, councilId: Id): Place {
  const digits = String(number).padStart(3, '0')
  const provider = {
    ...place.provider,
    id: idFrom(councilId, 'provider', `PR${digits}`),
    reference: `PR${digits}`,
  }
  const venue = {
    ...place.venue,
    id: idFrom(councilId, 'venue', `V${digits}`),
    reference: `V${digits}`,
    providerId: provider.id,
  }
  return { ...place, provider, venue }
}

/** The nearest hub helps each spoke. */
function helped(place: Place, hubs: readonly Venue[]): Place {
  const nearest = hubs.toSorted(
    (a, b) => straightLine(place.venue, a) - straightLine(place.venue, b),
  )[0]
  if (place.venue.kind !== 'spoke' || !nearest) return place
  return { ...place, venue: { ...place.venue, hubId: nearest.id } }
}

type Usually = { readonly late: boolean; readonly saturday: boolean }

/** The real hours where they are known, else those usual for such a place. */
function openingOf(site: Site | SpokeSite, { late, saturday }: Usually) {
  const hours = 'hours' in site ? (site.hours ?? []) : []
  if (hours.length === 0)
    return {
      hours: hoursOf({
        opens: 9 * 60,
        closes: late ? 21 * 60 : 17 * 60,
        openDays: saturday ? [0, 1, 2, 3, 4, 5] : [0, 1, 2, 3, 4],
      }),
    }
  return { hours: hours.map(([weekday, opens, closes]) => ({ weekday, opens, closes })) }
}

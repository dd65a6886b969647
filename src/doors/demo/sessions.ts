import { addDays, type Day, mondayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Random } from '#ground/kernel/random.ts'
import { activityOf } from '#lives/offer/catalogue.ts'
import { type Costs, price } from '#lives/offer/price.ts'
import type { Session, Setting } from '#lives/offer/session.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'
import { workerName } from './names.ts'
import type { Sitting } from './programme.ts'
import type { Part } from './venues.ts'

/** Rule R1: £18.40 an hour of staff; £4.10 overhead in a building of its own, £2.30 out in the community. */
export const STAFF_AN_HOUR = pence(1840)
export const OVERHEAD_AN_HOUR = { building: pence(410), community: pence(230) } as const
/** How far a provider's own costs lie from those, either way. The council's are the rule's exactly. */
export const PRICE_SPREAD = 0.1

export type Offering = { readonly councilId: Id; readonly today: Day; readonly welsh: boolean }

/** Activities done out and about, whoever runs them. */
const OUT_AND_ABOUT: ReadonlySet<string> = new Set([
  'swimming',
  'walking',
  'shopping',
  'coffee-and-chat',
  'gardening',
  'travel-training',
  'volunteering',
])

const COMPANY: Readonly<Record<Part, Session['company']>> = {
  'resource-centre': 'separate',
  close: 'separate',
  framework: 'separate',
  hub: 'shared',
  'work-project': 'shared',
  micro: 'shared',
  spoke: 'ordinary',
}

const LOUD: Readonly<Record<string, readonly SensoryFact[]>> = {
  music: ['loud-noise'],
  dance: ['loud-noise'],
  football: ['loud-noise'],
  woodwork: ['sudden-sounds'],
  laundry: ['loud-noise'],
  bowling: ['sudden-sounds'],
  cinema: ['loud-noise', 'bright-lights'],
  shopping: ['crowds'],
}

export function sessionsOf(
  random: Random,
  sittings: readonly Sitting[],
  offering: Offering,
): Session[] {
  const costs = new Map<Id, Readonly<Record<Setting, Costs>>>()
  const teams = new Map<Id, readonly string[]>()
  return sittings.map((sitting, i) => {
    const { provider } = sitting.place
    const cost = costs.get(provider.id) ?? costsOf(random, provider.kind === 'council')
    const team = teams.get(provider.id) ?? teamOf(random, sitting.place.part, offering.welsh)
    costs.set(provider.id, cost)
    teams.set(provider.id, team)
    return sessionOf(random, { sitting, number: i + 1, cost, worker: random.pick(team) }, offering)
  })
}

const TEAM: Readonly<Partial<Record<Part, number>>> = {
  'resource-centre': 9,
  hub: 5,
  'work-project': 4,
  close: 4,
}

const teamOf = (random: Random, part: Part, welsh: boolean) =>
  Array.from({ length: TEAM[part] ?? (part === 'framework' ? 3 : 1) }, () =>
    workerName(random, welsh),
  )

function costsOf(random: Random, exactly: boolean): Readonly<Record<Setting, Costs>> {
  const about = (amount: number) =>
    pence(Math.round(amount * (exactly ? 1 : random.between(1 - PRICE_SPREAD, 1 + PRICE_SPREAD))))
  const staffAnHour = about(STAFF_AN_HOUR)
  return {
    building: { staffAnHour, overheadAnHour: about(OVERHEAD_AN_HOUR.building) },
    community: { staffAnHour, overheadAnHour: about(OVERHEAD_AN_HOUR.community) },
  }
}

type Numbered = {
  readonly sitting: Sitting
  readonly number: number
  readonly cost: Readonly<Record<Setting, Costs>>
  readonly worker: string
}

function sessionOf(
  random: Random,
  { sitting, number, cost, worker }: Numbered,
  offering: Offering,
): Session {
  const { place, ratios, ...time } = sitting
  const reference = `S${String(number).padStart(5, '0')}`
  const inSpoke = place.part === 'spoke' || place.part === 'micro'
  const setting: Setting = inSpoke || OUT_AND_ABOUT.has(sitting.activity) ? 'community' : 'building'
  const startsOn = addDays(mondayOf(offering.today), -7 * random.int(20, 130))
  const activity = activityOf(sitting.activity)
  return {
    id: idFrom(offering.councilId, 'session', reference),
    reference,
    titleEn: activity.nameEn,
    titleCy: activity.nameCy,
    providerId: place.provider.id,
    venueId: place.venue.id,
    setting,
    company: COMPANY[place.part],
    ...time,
    rooms: place.part === 'resource-centre' && random.chance(0.25) ? 'by-ratio' : 'together',
    has: hasOf(random, sitting),
    exposes: LOUD[sitting.activity] ?? [],
    languages: languagesOf(random, offering.welsh),
    worker,
    startsOn,
    prices: ratios.map((ratio) => ({
      ratio,
      price: price(ratio, cost[setting], time.ends - time.starts),
      validFrom: startsOn,
    })),
  }
}

/** What the staff bring, besides what the building has. */
function hasOf(random: Random, { place }: Sitting): AccessNeed[] {
  const signing = random.chance(
    place.part === 'resource-centre' || place.part === 'close' ? 0.6 : 0.25,
  )
  return [
    ...(place.provider.personalCare ? (['personal-care'] as const) : []),
    ...(signing ? (['signing'] as const) : []),
  ]
}

const languagesOf = (random: Random, welsh: boolean): Session['languages'] =>
  !welsh ? ['en'] : random.chance(0.35) ? ['en', 'cy'] : random.chance(0.08) ? ['cy'] : ['en']

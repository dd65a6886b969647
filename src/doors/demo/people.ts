import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { type HalfDay, halfDay } from '#ground/kernel/week.ts'
import { OUTCOMES, type Person } from '#lives/people/person.ts'
import { journeyMinutes } from '#weeks/travel/journey.ts'
import { communicationOf } from './communication.ts'
import type { Land } from './land.ts'
import { nameFor } from './names.ts'
import { testNhsNumber } from './nhs-test-number.ts'
import type { Slot } from './slots.ts'
import { avoidsOf, needsCloseSupport, needsOf, ratioOutside } from './support.ts'
import type { Part, Place } from './venues.ts'

/** A made-up person, with what the county knows about their present life. */
export type Resident = {
  readonly person: Person
  readonly slot: Slot
  readonly base: Place
  readonly ratios: { readonly building: Ratio; readonly community: Ratio }
}

export type Peopling = {
  readonly land: Land
  readonly places: readonly Place[]
  readonly slots: readonly Slot[]
  readonly councilTransport: number
  readonly councilId: Id
  readonly today: Day
}

export function residentsOf(random: Random, peopling: Peopling): Resident[] {
  const means = travelMeansFor(random.fork('means'), peopling)
  return peopling.slots.map((slot, i) => {
    const own = random.fork(`person ${i}`)
    return residentOf(own, peopling, { slot, number: i + 1, means: means[i] ?? 'car' })
  })
}

type Given = { readonly slot: Slot; readonly number: number; readonly means: Person['travelMeans'] }

function residentOf(random: Random, peopling: Peopling, { slot, number, means }: Given): Resident {
  const { land, today } = peopling
  const bornOn = addDays(
    today,
    -random.weighted(AGES, ([, , weight]) => weight)[0] * 366 - random.int(1, 3600),
  )
  const reference = `P${String(number).padStart(4, '0')}`
  const home = random.pick(random.weighted(land.homes, (h) => h.weight).postcodes)
  const base = baseFor(random, home, { slot, places: peopling.places })
  const minutes = journeyMinutes(land.speeds, means, home, base.venue) ?? 0
  const travelMeans = means === 'walk' && minutes > 40 ? 'bus' : means
  const there = journeyMinutes(land.speeds, travelMeans, home, base.venue) ?? 0
  const name = nameFor(random, {
    welsh: land.council.jurisdiction === 'WALES',
    welshFirst: slot.language === 'cy',
    bornOn,
    today,
  })
  const wantedHalfDays = halfDaysFor(random, slot.days)
  const person: Person = {
    id: idFrom(peopling.councilId, 'person', reference),
    reference,
    nhsNumber: testNhsNumber(number * 7 + 11),
    ...name,
    knownAs: name.givenName,
    bornOn,
    postcode: home.postcode,
    area: home.area,
    home: slot.home,
    language: slot.language,
    seeing: slot.seeing,
    communication: communicationOf(random, slot),
    travelMeans,
    travelLimit: Math.max(limitFor(random, travelMeans), roundedUp(there + 3)),
    wantedHalfDays,
    wantedMinutes: wantedHalfDays.reduce((sum, half) => sum + (half % 3 === 2 ? 120 : 180), 0),
    needs: needsOf(random, slot, base.venue.has),
    avoids: avoidsOf(random),
    outcomes: random.sample(OUTCOMES, random.int(1, 3)),
    carerBreakMinutes: slot.carer ? random.int(2, Math.max(3, slot.days * 6)) * 60 : 0,
  }
  return {
    person,
    slot,
    base,
    ratios: { building: slot.ratio, community: ratioOutside(random, slot.ratioName) },
  }
}

/** Ages by ten years: the youngest is 18, the oldest 80. */
const AGES: readonly (readonly [from: number, to: number, weight: number])[] = [
  [18, 28, 27],
  [28, 38, 23],
  [38, 48, 17],
  [48, 58, 16],
  [58, 68, 12],
  [70, 80, 5],
]

/** The most complex are taken by the council first; the others walk, go by bus or are driven. */
function travelMeansFor(
  random: Random,
  { slots, councilTransport }: Peopling,
): Person['travelMeans'][] {
  const byNeed = slots
    .map((slot, i) => ({ i, need: slot.ratio.staff / slot.ratio.people + random.between(0, 0.9) }))
    .sort((a, b) => b.need - a.need)
  const taken = Math.round((slots.length * councilTransport) / 100)
  const means: Person['travelMeans'][] = []
  for (const [place, { i }] of byNeed.entries())
    means[i] = place < taken ? 'council-transport' : random.weighted(OTHER_MEANS, ([, w]) => w)[0]
  return means
}
const OTHER_MEANS: readonly (readonly [Person['travelMeans'], number])[] = [
  ['car', 50],
  ['bus', 28],
  ['walk', 22],
]

/** To the next five minutes. Who lives farther from their place than this is not asked to go there. */
const FARTHEST = 75
const roundedUp = (minutes: number) => Math.min(FARTHEST, Math.ceil(minutes / 5) * 5)

const limitFor = (random: Random, means: Person['travelMeans']): number =>
  ({
    walk: random.pick([25, 30, 40]),
    bus: random.pick([40, 45, 60]),
    car: random.pick([25, 30, 40, 45]),
    'council-transport': random.pick([40, 45, 60]),
  })[means]

type Choosing = { readonly slot: Slot; readonly places: readonly Place[] }

/** The nearest place of the kind, or for some the next: people do not all go to the nearest. */
function baseFor(
  random: Random,
  home: { lat: number; lon: number },
  { slot, places }: Choosing,
): Place {
  const part: Part =
    slot.base !== 'external' ? slot.base : needsCloseSupport(slot.ratio) ? 'close' : 'framework'
  const flat = (p: Place) => Math.hypot((p.venue.lat - home.lat) * 1.6, p.venue.lon - home.lon)
  const nearest = places.filter((p) => p.part === part).sort((a, b) => flat(a) - flat(b))
  const [first, second] = nearest
  if (!first) throw new Error(`The county has no place of the kind ${part}.`)
  return second && random.chance(0.25) ? second : first
}

/** Weekdays mostly; one in ten days is half a day; one person in sixteen also wants an evening. */
function halfDaysFor(random: Random, days: number): HalfDay[] {
  const weekdays: number[] = []
  while (weekdays.length < days) {
    const weekday = random.weighted(WEEKDAYS, (d) =>
      weekdays.includes(d) ? 0 : d < 5 ? 20 : d === 5 ? 1 : 0.2,
    )
    weekdays.push(weekday)
  }
  const wanted = weekdays.flatMap((weekday) => {
    const both = [halfDay(weekday, 'morning'), halfDay(weekday, 'afternoon')]
    return random.chance(0.1) ? [random.pick(both)] : both
  })
  if (random.chance(1 / 16)) wanted.push(halfDay(random.pick([1, 3, 4]), 'evening'))
  return wanted.sort((a, b) => a - b)
}
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const

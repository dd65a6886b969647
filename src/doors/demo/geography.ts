import { Random } from '#ground/kernel/random.ts'
import type { Area, Postcode } from '#lives/offer/session.ts'
import type { CountyMap, DrawnArea } from './county-map.ts'
import { isInside, ringThrough, type Spot, toPoint } from './outline.ts'
import { quotas } from './quota.ts'

export type Settlement = {
  readonly name: string
  readonly area: string
  /** About how many people, in hundreds. */
  readonly weight: number
  readonly postcodes: readonly Postcode[]
}

export type Geography = {
  readonly areas: readonly Area[]
  readonly settlements: readonly Settlement[]
}

/** A place does not move when another seed makes other people: the ground has a seed of its own. */
const GROUND = 20_260
const POSTCODES_A_COUNTY = 720

/** The map drawn out: areas with outlines that share their borders, towns and villages, and postcodes in them. */
export function geographyOf(map: CountyMap): Geography {
  const shares = Object.fromEntries(map.areas.map((area) => [area.key, area.share]))
  const populations = quotas(map.population, shares)
  const counts = quotas(POSTCODES_A_COUNTY, shares)
  const laid = map.areas.map((area, number) => {
    const ring = ringThrough(
      GROUND,
      area.ring.split(' ').map((name) => corner(map, name)),
    )
    const outline = ring.map((spot) => toPoint(map.centre, spot))
    return {
      area: {
        key: area.key,
        nameEn: area.nameEn,
        nameCy: area.nameCy,
        population: populations[area.key] ?? 0,
        outline: { type: 'Polygon', coordinates: [outline.map(({ lon, lat }) => [lon, lat])] },
      },
      settlements: settlementsOf(map, area, {
        ring,
        first: number * 10 + 1,
        count: counts[area.key] ?? 0,
        hundreds: (populations[area.key] ?? 0) / 100,
      }),
    }
  })
  return { areas: laid.map((l) => l.area), settlements: laid.flatMap((l) => l.settlements) }
}

function corner(map: CountyMap, name: string): Spot {
  const spot = map.corners[name]
  if (!spot) throw new Error(`The map of ${map.nameEn} has no corner called ${name}.`)
  return spot
}

type Laying = {
  readonly ring: readonly Spot[]
  readonly first: number
  readonly count: number
  readonly hundreds: number
}

function settlementsOf(
  map: CountyMap,
  area: DrawnArea,
  { ring, first, count, hundreds }: Laying,
): Settlement[] {
  const random = new Random(GROUND).fork(area.key)
  const shares = Object.fromEntries(area.settlements)
  const counts = quotas(count, shares)
  const whole = area.settlements.reduce((sum, [, weight]) => sum + weight, 0)
  const taken: Spot[] = []
  return area.settlements.map(([name, weight], i) => {
    const spot = i === 0 ? area.at : apartFrom(random, ring, taken)
    taken.push(spot)
    const district = `${map.postcodeArea}${first + i}`
    const spread = 0.5 + Math.sqrt(weight) * 0.45
    const units = random.sample(UNITS, Math.max(3, counts[name] ?? 0))
    const postcodes = units.map((unit) => ({
      postcode: `${district} ${unit}`,
      area: area.key,
      ...toPoint(map.centre, near(random, { spot, spread, ring })),
    }))
    return { name, area: area.key, weight: (hundreds * weight) / whole, postcodes }
  })
}

const LETTERS = [...'ABDEFGHJLNPQRSTUWXYZ']
/** The inward half of a postcode: a digit and two letters, never C, I, K, M, O or V (Royal Mail). */
const UNITS = Array.from(
  { length: 1800 },
  (_, i) => `${1 + (i % 9)}${LETTERS[Math.floor(i / 9) % 20]}${LETTERS[Math.floor(i / 180) % 20]}`,
)

const TRIES = 80

/** Somewhere inside, well away from the towns already there. */
function apartFrom(random: Random, ring: readonly Spot[], taken: readonly Spot[]): Spot {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  let best: Spot = taken[0] ?? [0, 0]
  let apart = -1
  for (let i = 0; i < TRIES; i++) {
    const spot: Spot = [
      random.between(Math.min(...xs), Math.max(...xs)),
      random.between(Math.min(...ys), Math.max(...ys)),
    ]
    if (!isInside(spot, ring)) continue
    const nearest = Math.min(
      ...[...taken, ...ring].map(([x, y]) => Math.hypot(x - spot[0], y - spot[1])),
    )
    const room = nearest * random.between(0.6, 1)
    if (room > apart) [best, apart] = [spot, room]
  }
  return best
}

type About = { readonly spot: Spot; readonly spread: number; readonly ring: readonly Spot[] }

/** A street of the town, inside the border. */
function near(random: Random, { spot, spread, ring }: About): Spot {
  for (let i = 0; i < TRIES; i++) {
    const street: Spot = [spot[0] + random.normal() * spread, spot[1] + random.normal() * spread]
    if (isInside(street, ring)) return street
  }
  return spot
}

import type { Random } from '#ground/kernel/random.ts'
import type { Settlement } from './geography.ts'
import type { Site, Sites, SpokeSite } from './land.ts'
import type { Magnitudes } from './magnitudes.ts'
import { type SpokeKind, spokeKind, spokeKinds } from './spoke-kinds.ts'

/** How a council's own buildings and its providers are called, in an English county or a Welsh one. */
export type SiteNames = Readonly<
  Record<'resource-centre' | 'hub' | 'work-project', readonly string[]>
> & {
  readonly framework: readonly string[]
  readonly micro: readonly string[]
  /** Share of the ordinary places that go by their Welsh name. */
  readonly inWelsh: number
}

/** The places of a drawn county: as many as its magnitudes say, more where more people live. */
export function placesOf(
  random: Random,
  settlements: readonly Settlement[],
  { magnitudes, names }: { readonly magnitudes: Magnitudes; readonly names: SiteNames },
): Sites {
  const spread = (list: readonly string[], count: number, power: number) =>
    sitesFor(random, settlements, { names: list.slice(0, count), power })
  return {
    'resource-centre': spread(names['resource-centre'], magnitudes.sites['resource-centre'], 2),
    hub: spread(names.hub, magnitudes.sites.hub, 2),
    'work-project': spread(names['work-project'], magnitudes.sites['work-project'], 2),
    framework: spread(names.framework, magnitudes.framework, 1.2),
    micro: spread(names.micro, magnitudes.micro, 0.8),
    spokes: spokesFor(random, settlements, { count: magnitudes.spokes, inWelsh: names.inWelsh }),
  }
}

type Wanted = { readonly names: readonly string[]; readonly power: number }

/** One area after another, so that none is without; within it, the bigger town the likelier. */
function sitesFor(
  random: Random,
  settlements: readonly Settlement[],
  { names, power }: Wanted,
): Site[] {
  const areas = random.shuffle([...new Set(settlements.map((s) => s.area))])
  return names.map((name, i) => {
    const area = areas[i % areas.length]
    const towns = settlements.filter((s) => s.area === area)
    const town = random.weighted(towns, (t) => t.weight ** power)
    const { postcode, lat, lon } = random.pick(town.postcodes)
    return { name: name.replace('{town}', town.name), postcode, area: town.area, lat, lon }
  })
}

type SpokesWanted = { readonly count: number; readonly inWelsh: number }

/** Each town has one of a kind at most, so that no two places have one name. */
function spokesFor(
  random: Random,
  settlements: readonly Settlement[],
  { count, inWelsh }: SpokesWanted,
): SpokeSite[] {
  const open = settlements.flatMap((town) => spokeKinds.map((kind) => ({ town, kind })))
  const found: SpokeSite[] = []
  const taken = new Set<(typeof open)[number]>()
  while (found.length < count && taken.size < open.length) {
    const one = random.weighted(open, (o) => (taken.has(o) ? 0 : likely(o)))
    taken.add(one)
    const { postcode, area, lat, lon } = random.pick(one.town.postcodes)
    const named = random.chance(inWelsh) ? spokeKind(one.kind).cy : spokeKind(one.kind).en
    found.push({
      name: named.replace('{town}', one.town.name),
      kind: one.kind,
      postcode,
      area,
      lat,
      lon,
    })
  }
  return found
}

/** A village has a hall before it has a museum. */
function likely({ town, kind }: { readonly town: Settlement; readonly kind: SpokeKind }): number {
  const rural =
    kind === 'village-hall' || kind === 'church-hall' || kind === 'farm' || kind === 'park'
  return spokeKind(kind).weight * (rural ? 1 : town.weight) * Math.sqrt(town.weight)
}

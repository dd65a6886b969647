import { Random } from '#ground/kernel/random.ts'
import type { Postcode } from '#lives/offer/session.ts'
import type { TravelSpeed } from '#weeks/travel/journey.ts'
import type { Land } from './land.ts'
import type { Magnitudes } from './magnitudes.ts'
import { areasOf } from './open-areas.ts'
import type { OpenData, OpenNeighbourhood, OpenRoad } from './open-data.ts'
import { openSitesOf } from './open-sites.ts'
import { PUBLISHED } from './published.ts'
import { dyfrdwySites, severnshireSites } from './site-names.ts'

/** The ground of a real county: real places and distances, for lives that are all made up. */
export function openLandOf(data: OpenData, magnitudes: Magnitudes, seed: number): Land {
  const { areas, areaOf } = areasOf(data)
  const { nameEn, nameCy, jurisdiction, population } = PUBLISHED[data.area]
  const first = areas[0]?.key ?? ''
  const postcodes = data.postcodes.map(({ lsoa, postcode, lat, lon }) => ({
    lsoa,
    postcode: { postcode, lat, lon, area: areaOf.get(lsoa) ?? first },
  }))
  const byLsoa = Map.groupBy(postcodes, (p) => p.lsoa)
  const all: readonly Postcode[] = postcodes.map((p) => p.postcode)
  const names = jurisdiction === 'WALES' ? dyfrdwySites : severnshireSites
  return {
    council: { key: data.area, nameEn, nameCy, jurisdiction, population, centre: middleOf(data) },
    areas,
    postcodes: all,
    homes: data.neighbourhoods
      .map((n) => ({
        weight: weightOf(n),
        postcodes: (byLsoa.get(n.lsoa) ?? []).map((p) => p.postcode),
      }))
      .filter((n) => n.postcodes.length > 0),
    speeds: speedsOf(data.roads),
    sites: openSitesOf(new Random(seed).fork('sites'), data, { magnitudes, names, postcodes: all }),
  }
}

/** Most people in day opportunities are of working age; fewer are over 65, for fewer lived to be. */
const OLDER_COUNTS = 0.3
const weightOf = (n: OpenNeighbourhood) => n.workingAge + OLDER_COUNTS * n.older

function middleOf({ neighbourhoods }: OpenData) {
  const mean = (of: (n: OpenNeighbourhood) => number) =>
    neighbourhoods.reduce((sum, n) => sum + of(n), 0) / neighbourhoods.length
  return { lat: mean((n) => n.lat), lon: mean((n) => n.lon) }
}

/** The routes were computed for a heavy goods vehicle: a car is somewhat faster, a bus slower and waited for. */
const CAR_IS_FASTER = 1.1
const BUS_IS_SLOWER = 0.62
const ROUND_BY_OTHERS = 1.2
const WALKING_KMH = 4.2

function speedsOf(roads: readonly OpenRoad[]): TravelSpeed[] {
  const rounded = (n: number) => Math.round(n * 1000) / 1000
  const rows = roads.toSorted((a, b) => a.upToKm - b.upToKm)
  return [
    ...rows.map(({ upToKm, detour }) => ({
      means: 'walk' as const,
      upToKm,
      detour,
      kmh: WALKING_KMH,
      wait: 0,
    })),
    ...rows.map(({ upToKm, detour, kmh }) => ({
      means: 'bus' as const,
      upToKm,
      detour,
      kmh: rounded(kmh * BUS_IS_SLOWER),
      wait: upToKm > 5 ? 14 : 10,
    })),
    ...rows.map(({ upToKm, detour, kmh }) => ({
      means: 'car' as const,
      upToKm,
      detour,
      kmh: rounded(kmh * CAR_IS_FASTER),
      wait: 2,
    })),
    ...rows.map(({ upToKm, detour, kmh }) => ({
      means: 'council-transport' as const,
      upToKm,
      detour: rounded(detour * ROUND_BY_OTHERS),
      kmh,
      wait: upToKm > 5 ? 8 : 6,
    })),
  ]
}

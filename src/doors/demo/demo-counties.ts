import type { Day } from '#ground/kernel/day.ts'
import { Random } from '#ground/kernel/random.ts'
import type { CouncilFacts, County, Making } from './county.ts'
import type { CountyMap } from './county-map.ts'
import { dyfrdwyMap } from './dyfrdwy-map.ts'
import { geographyOf } from './geography.ts'
import type { Land } from './land.ts'
import { DYFRDWY, type Magnitudes, SEVERNSHIRE } from './magnitudes.ts'
import { makeCounty } from './make-county.ts'
import { placesOf, type SiteNames } from './places.ts'
import { severnshireMap } from './severnshire-map.ts'
import { dyfrdwySites, severnshireSites } from './site-names.ts'
import { demoSpeeds } from './speeds.ts'

/** The English demo county, to the magnitudes of domain reference 4.5. Nobody and nothing in it is real. */
export const severnshire = (seed: number, today: Day): County =>
  drawnCounty(
    { seed, today },
    { map: severnshireMap, magnitudes: SEVERNSHIRE, names: severnshireSites },
  )

/** The Welsh demo county. */
export const dyfrdwy = (seed: number, today: Day): County =>
  drawnCounty({ seed, today }, { map: dyfrdwyMap, magnitudes: DYFRDWY, names: dyfrdwySites })

type Drawing = {
  readonly map: CountyMap
  readonly magnitudes: Magnitudes
  readonly names: SiteNames
}

/** The ground stays where it is from seed to seed; the people and the programme do not. */
const PLACES = 4_005

function drawnCounty(making: Making, { map, magnitudes, names }: Drawing): County {
  const { areas, settlements } = geographyOf(map)
  const { key, nameEn, nameCy, jurisdiction, centre, population } = map
  const council: CouncilFacts = { key, nameEn, nameCy, jurisdiction, centre, population }
  const land: Land = {
    council,
    areas,
    postcodes: settlements.flatMap((s) => s.postcodes),
    homes: settlements,
    speeds: demoSpeeds,
    sites: placesOf(new Random(PLACES), settlements, { magnitudes, names }),
  }
  return makeCounty({ ...making, land, magnitudes })
}

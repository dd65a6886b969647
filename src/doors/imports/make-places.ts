import { isPicture } from '#ground/words/pictures.ts'
import type { Activity, Area, Postcode } from '#lives/offer/session.ts'
import type { Placed } from './batch.ts'
import type { Making } from './make-ids.ts'
import { type Located, located } from './problem.ts'
import type { Row, Rows, SoundRow, SoundRows } from './rows.ts'

/** About a kilometre, so that an area of one postcode has a shape too. */
const MARGIN_DEGREES = 0.01

/** A plain box round an area's postcodes, for an area that has no outline of its own. */
function boxRound(postcodes: readonly Postcode[]): Area['outline'] {
  const bound = (of: 'lat' | 'lon', sign: 1 | -1) =>
    postcodes.reduce((most, p) => Math.max(most, sign * p[of]), -Infinity) * sign
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
  const west = round(bound('lon', -1) - MARGIN_DEGREES)
  const east = round(bound('lon', 1) + MARGIN_DEGREES)
  const south = round(bound('lat', -1) - MARGIN_DEGREES)
  const north = round(bound('lat', 1) + MARGIN_DEGREES)
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

export function makeAreas(rows: SoundRows, { known }: Making): readonly Placed<Area>[] {
  const within = Map.groupBy(
    rows.postcodes.map((p) => p.cells),
    (p) => p.area,
  )
  return rows.areas.map(({ place, cells }) => {
    const { area: key, name, name_cy: nameCy, population } = cells
    const before = known.areas.get(key)?.outline
    const outline = cells.outline ?? before ?? boxRound(within.get(key) ?? [])
    return { place, value: { key, nameEn: name, nameCy: nameCy ?? name, population, outline } }
  })
}

/** Areas that nothing gives a shape: no outline in the file or before, and no postcodes to draw a box round. */
export function checkOutlines(rows: Rows, known: Making['known']): readonly Located[] {
  const within = new Set(rows.postcodes.map((p) => p.cells.area))
  return rows.areas.flatMap(({ place, cells }: Row<'areas'>) => {
    if (!cells.area || !('outline' in cells) || cells.outline) return []
    if (within.has(cells.area) || known.areas.has(cells.area)) return []
    return [located({ ...place, column: 'outline' }, { kind: 'no-outline', found: cells.area })]
  })
}

export const makeActivity = ({ place, cells }: SoundRow<'activities'>): Placed<Activity> => {
  const { activity: key, name, outcomes } = cells
  const nameCy = cells.name_cy ?? name
  return {
    place,
    value: {
      key,
      nameEn: name,
      nameCy,
      easyEn: cells.easy ?? name,
      easyCy: cells.easy_cy ?? nameCy,
      picture: cells.picture ?? (isPicture(key) ? key : 'activity'),
      outcomes,
    },
  }
}

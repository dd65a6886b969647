import type { Day } from '#ground/kernel/day.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { type Compared, compared } from './comparison.ts'
import type { County } from './county.ts'
import { makeCounty } from './make-county.ts'
import type { OpenDataRefusal } from './open-data-refusal.ts'
import { openLandOf } from './open-land.ts'
import { magnitudesOf } from './published.ts'
import { readOpenData } from './read-open-data.ts'

export type OpenCountyRequest = {
  readonly area: string
  /** Laid out as docs/guides/open-data.md says. */
  readonly folder: string
  readonly seed: number
  readonly today: Day
}

export type OpenCounty = { readonly county: County; readonly comparison: readonly Compared[] }

/**
 * A county of made-up people on real ground: real neighbourhoods, postcodes, places and roads, with the numbers that
 * are published for it. Refuses, with file, line and column, a folder that is not as it should be.
 */
export function countyFromOpenData(
  request: OpenCountyRequest,
): Result<OpenCounty, OpenDataRefusal> {
  const { area, folder, seed, today } = request
  const data = readOpenData(area, folder)
  if (!data.ok) return data
  const magnitudes = magnitudesOf(data.value)
  const land = openLandOf(data.value, magnitudes, seed)
  const county = makeCounty({ seed, today, land, magnitudes })
  return accept({ county, comparison: compared(county, data.value) })
}

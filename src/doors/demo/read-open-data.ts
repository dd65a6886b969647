import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { readTime } from '#ground/kernel/week.ts'
import { isOpenArea, OPEN_AREAS, type OpenData, type OpenVenue, type Shape } from './open-data.ts'
import type { OpenDataRefusal } from './open-data-refusal.ts'
import { type Row, readTable, readText } from './read-table.ts'
import type { SpokeKind } from './spoke-kinds.ts'

type Read<T> = Result<T, OpenDataRefusal>

/** Reads the folder for one county: all of it is right, or the first thing that is wrong is named. */
export function readOpenData(area: string, folder: string): Read<OpenData> {
  if (!isOpenArea(area)) return refuse({ kind: 'unknown-area', area, known: OPEN_AREAS.join(', ') })
  const here = (row: Row) => row.text('area') === area
  const neighbourhoods = readNeighbourhoods(folder, here)
  if (!neighbourhoods.ok) return neighbourhoods
  if (neighbourhoods.value.length === 0)
    return refuse({ kind: 'no-rows', file: 'lsoa21.csv', area })
  const shapes = readShapes(folder, new Set(neighbourhoods.value.map((n) => n.lsoa)))
  if (!shapes.ok) return shapes
  const postcodes = readTable(folder, {
    file: 'postcodes.csv',
    columns: ['postcode', 'area', 'lat', 'lon', 'lsoa21'],
    where: here,
    row: (row) => ({ postcode: row.text('postcode'), lsoa: row.text('lsoa21'), ...point(row) }),
  })
  if (!postcodes.ok) return postcodes
  if (postcodes.value.length === 0) return refuse({ kind: 'no-rows', file: 'postcodes.csv', area })
  const towns = readTable(folder, {
    file: 'localities.csv',
    columns: ['area', 'name', 'lat', 'lon', 'stops'],
    where: here,
    row: (row) => ({
      name: row.text('name'),
      stops: row.number('stops', 0, 100_000),
      ...point(row),
    }),
  })
  if (!towns.ok) return towns
  const dayServices = readDayServices(folder, here)
  if (!dayServices.ok) return dayServices
  const venues = readVenues(folder, here)
  if (!venues.ok) return venues
  const roads = readRoads(folder, area)
  if (!roads.ok) return roads
  if (roads.value.length === 0) return refuse({ kind: 'no-rows', file: 'detour_factors.csv', area })
  const figures = readFigures(folder, here)
  if (!figures.ok) return figures
  return accept({
    area,
    neighbourhoods: neighbourhoods.value,
    shapes: shapes.value,
    postcodes: postcodes.value,
    towns: towns.value,
    dayServices: dayServices.value,
    venues: venues.value,
    roads: roads.value,
    figures: figures.value,
  })
}

const point = (row: Row) => ({ lat: row.number('lat', 49, 61), lon: row.number('lon', -9, 2) })
type Here = (row: Row) => boolean

const WORKING_AGE = ['18_24', '25_34', '35_44', '45_54', '55_64'] as const
const OLDER = ['65_74', '75_plus'] as const
const ages = (row: Row, bands: readonly string[]) =>
  bands.reduce((sum, band) => sum + row.number(`pop2020_${band}`, 0, 100_000), 0)

const readNeighbourhoods = (folder: string, where: Here) =>
  readTable(folder, {
    file: 'lsoa21.csv',
    columns: [
      ...['lsoa21', 'area', 'lad_name', 'msoa21', 'lat', 'lon', 'pop2021'],
      ...[...WORKING_AGE, ...OLDER].map((band) => `pop2020_${band}`),
    ],
    where,
    row: (row) => ({
      lsoa: row.text('lsoa21'),
      msoa: row.text('msoa21'),
      district: row.text('lad_name'),
      people: row.number('pop2021', 0, 100_000),
      workingAge: ages(row, WORKING_AGE),
      older: ages(row, OLDER),
      ...point(row),
    }),
  })

const readDayServices = (folder: string, where: Here) =>
  readTable(folder, {
    file: 'day_services_reported.csv',
    columns: ['area', 'name', 'place', 'reported_role_or_status', 'people', 'lat', 'lon'],
    where,
    row: (row) => ({
      name: row.text('name'),
      town: row.text('place'),
      role: row.text('reported_role_or_status'),
      ...(row.text('people') && { people: row.number('people', 0, 10_000) }),
      ...(row.text('lat') && point(row)),
    }),
  })

/** What the categories of places.csv are to us. Libraries come from their own file, with their hours. */
const KINDS: Readonly<Record<string, SpokeKind>> = {
  village_hall: 'village-hall',
  community_centre: 'community-centre',
  leisure_centre: 'leisure-centre',
  garden_centre_farm: 'garden-centre',
  day_service: 'community-centre',
  lunch_club: 'church-hall',
  faith_venue: 'church-hall',
  museum_heritage: 'museum',
  arts_venue: 'arts-centre',
  country_park_nature: 'park',
  college: 'college',
  community_cafe_shop: 'community-cafe',
}

function readVenues(folder: string, here: Here): Read<OpenVenue[]> {
  const libraries = readTable(folder, {
    file: 'libraries.csv',
    columns: ['area', 'name', 'lat', 'lon', ...DAYS],
    where: here,
    row: (row): OpenVenue => ({
      name: /librar|llyfrgell/i.test(row.text('name'))
        ? row.text('name')
        : `${row.text('name')} Library`,
      kind: 'library',
      isDayService: false,
      ...point(row),
      hours: DAYS.flatMap((day, weekday) => openOn(row, day, weekday)),
    }),
  })
  if (!libraries.ok) return libraries
  const places = readTable(folder, {
    file: 'places.csv',
    columns: ['area', 'category', 'label', 'lat', 'lon'],
    where: (row) => here(row) && row.text('category') !== 'library',
    row: (row): OpenVenue => {
      const kind = KINDS[row.text('category')]
      if (!kind) throw row.wrong('category', `one of ${Object.keys(KINDS).join(', ')}`)
      const name = row.text('label')
      return {
        name,
        kind: kind === 'garden-centre' && /farm/i.test(name) ? 'farm' : kind,
        isDayService: row.text('category') === 'day_service',
        ...point(row),
      }
    },
  })
  return places.ok ? accept([...libraries.value, ...places.value]) : places
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** A library that opens for less than this has no time for a group. */
const LEAST_MINUTES = 90

function openOn(row: Row, day: string, weekday: number) {
  const text = row.text(day)
  if (text === '') return []
  const [opens, closes] = text.split('-').map(readTime)
  if (opens === undefined || closes === undefined || closes <= opens)
    throw row.wrong(day, 'hours like 09:30-17:00')
  return closes - opens >= LEAST_MINUTES ? [[weekday, opens, closes] as const] : []
}

const readRoads = (folder: string, area: string) =>
  readTable(folder, {
    file: 'detour_factors.csv',
    columns: ['proxy_for', 'straight_km_band', 'factor_median', 'speed_kmh_median'],
    where: (row) => row.text('proxy_for') === area && row.text('straight_km_band') !== 'all',
    row: (row) => {
      const upToKm = Number(row.text('straight_km_band').split('-')[1])
      if (!Number.isInteger(upToKm) || upToKm < 1)
        throw row.wrong('straight_km_band', 'a band like 2-5')
      return {
        upToKm,
        detour: row.number('factor_median', 1, 10),
        kmh: row.number('speed_kmh_median', 1, 130),
      }
    },
  })

/** Only the latest year, and only figures that were published: [x], [z] and [c] are not numbers. */
const readFigures = (folder: string, here: Here) =>
  readTable(folder, {
    file: 'ascof_2024_25.csv',
    columns: ['metric', 'area', 'year', 'measure', 'value'],
    where: (row) =>
      here(row) && row.text('year') === '2024 to 2025' && /^[\d.]+$/.test(row.text('value')),
    row: (row) => ({
      metric: row.text('metric'),
      measure: row.text('measure'),
      value: row.number('value', 0, 1e9),
    }),
  })

type Feature = {
  readonly properties?: { readonly lsoa21?: string }
  readonly geometry?: { readonly type: string; readonly coordinates: unknown }
}

function readShapes(
  folder: string,
  wanted: ReadonlySet<string>,
): Read<Map<string, readonly Shape[]>> {
  const file = 'lsoa21.geojson'
  const text = readText(folder, file)
  if (!text.ok) return text
  let features: readonly Feature[]
  try {
    features = (JSON.parse(text.value) as { features?: readonly Feature[] }).features ?? []
  } catch {
    return refuse({ kind: 'unreadable', file, line: 1 })
  }
  const shapes = new Map<string, readonly Shape[]>()
  for (const { properties, geometry } of features) {
    if (!properties?.lsoa21 || !geometry || !wanted.has(properties.lsoa21)) continue
    const { type, coordinates } = geometry
    shapes.set(
      properties.lsoa21,
      type === 'Polygon' ? [coordinates as Shape] : (coordinates as readonly Shape[]),
    )
  }
  const missing = [...wanted].find((lsoa) => !shapes.has(lsoa))
  return missing ? refuse({ kind: 'no-rows', file, area: missing }) : accept(shapes)
}

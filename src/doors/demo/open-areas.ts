import { type Point, straightLine } from '#ground/kernel/place.ts'
import type { Area } from '#lives/offer/session.ts'
import { dissolved } from './dissolve.ts'
import type { OpenData, OpenNeighbourhood } from './open-data.ts'

const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const LEAST_AREAS = 5
const APART = 4_000

/**
 * The areas of a real county: its districts, or, where it is one district, the neighbourhoods about each town that is
 * reported to have a day service, and about the towns with most bus stops until there are five.
 */
export function areasOf(data: OpenData): {
  readonly areas: readonly Area[]
  readonly areaOf: ReadonlyMap<string, string>
} {
  const districts = new Set(data.neighbourhoods.map((n) => n.district))
  const nameOf = districts.size > 1 ? (n: OpenNeighbourhood) => n.district : nearestTown(data)
  const groups = Map.groupBy(data.neighbourhoods, nameOf)
  const areaOf = new Map(data.neighbourhoods.map((n) => [n.lsoa, keyOf(nameOf(n))]))
  const areas = [...groups].map(([name, neighbourhoods]) => ({
    key: keyOf(name),
    nameEn: name,
    nameCy: WELSH[name] ?? name,
    population: neighbourhoods.reduce((sum, n) => sum + n.people, 0),
    outline: {
      type: 'MultiPolygon',
      coordinates: dissolved(neighbourhoods.flatMap((n) => data.shapes.get(n.lsoa) ?? [])),
    },
  }))
  return { areas: areas.sort((a, b) => (a.key < b.key ? -1 : 1)), areaOf }
}

const WELSH: Readonly<Record<string, string>> = {
  Wrexham: 'Wrecsam',
  Chirk: 'Y Waun',
  Llay: 'Llai',
  Ruabon: 'Rhiwabon',
  Worcester: 'Caerwrangon',
}

/** Middle layer areas go whole to their nearest town, so that no village is cut in two. */
function nearestTown(data: OpenData): (n: OpenNeighbourhood) => string {
  const towns = townsOf(data)
  const middles = new Map(
    [...Map.groupBy(data.neighbourhoods, (n) => n.msoa)].map(([msoa, all]) => [
      msoa,
      nearest(towns, middleOf(all)),
    ]),
  )
  return (n) => middles.get(n.msoa) ?? nearest(towns, n)
}

type Town = Point & { readonly name: string }

const nearest = (towns: readonly Town[], from: Point): string =>
  towns.reduce((best, t) => (straightLine(t, from) < straightLine(best, from) ? t : best)).name

/** The middle of the people, not of the fields. */
function middleOf(all: readonly OpenNeighbourhood[]): Point {
  const people = all.reduce((sum, n) => sum + n.people, 0)
  const mean = (of: (n: OpenNeighbourhood) => number) =>
    all.reduce((sum, n) => sum + of(n) * n.people, 0) / people
  return { lat: mean((n) => n.lat), lon: mean((n) => n.lon) }
}

function townsOf({ dayServices, towns }: OpenData): readonly Town[] {
  const chosen: Town[] = []
  for (const { town, lat, lon } of dayServices) {
    if (lat === undefined || lon === undefined || chosen.some((t) => t.name === town)) continue
    chosen.push({ name: town, lat, lon })
  }
  for (const town of towns.toSorted((a, b) => b.stops - a.stops)) {
    if (chosen.length >= LEAST_AREAS) break
    if (chosen.every((t) => straightLine(t, town) > APART)) chosen.push(town)
  }
  return chosen
}

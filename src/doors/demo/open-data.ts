import type { Point } from '#ground/kernel/place.ts'
import type { SpokeKind } from './spoke-kinds.ts'

export const OPEN_AREAS = ['dorset', 'worcestershire', 'lincolnshire', 'wrexham'] as const
export type OpenArea = (typeof OPEN_AREAS)[number]
export const isOpenArea = (text: string): text is OpenArea =>
  (OPEN_AREAS as readonly string[]).includes(text)

/** What is read of the public files, for one county. */
export type OpenData = {
  readonly area: OpenArea
  readonly neighbourhoods: readonly OpenNeighbourhood[]
  /** Rings of each neighbourhood, by its code. */
  readonly shapes: ReadonlyMap<string, readonly Shape[]>
  readonly postcodes: readonly (Point & { readonly postcode: string; readonly lsoa: string })[]
  readonly towns: readonly (Point & { readonly name: string; readonly stops: number })[]
  readonly dayServices: readonly OpenDayService[]
  readonly venues: readonly OpenVenue[]
  readonly roads: readonly OpenRoad[]
  readonly figures: readonly OpenFigure[]
}

/** A lower layer super output area: about 1,600 people. */
export type OpenNeighbourhood = Point & {
  readonly lsoa: string
  readonly msoa: string
  readonly district: string
  readonly people: number
  readonly workingAge: number
  readonly older: number
}

/** A polygon: an outer ring and its holes. */
export type Shape = readonly (readonly (readonly [lon: number, lat: number])[])[]

export type OpenDayService = Partial<Point> & {
  readonly name: string
  readonly town: string
  readonly role: string
  readonly people?: number
}

export type OpenVenue = Point & {
  readonly name: string
  readonly kind: SpokeKind
  readonly isDayService: boolean
  readonly hours?: readonly (readonly [weekday: number, opens: number, closes: number])[]
}

/** How much longer the road is than the straight line, and how fast, for journeys up to a length. */
export type OpenRoad = { readonly upToKm: number; readonly detour: number; readonly kmh: number }

/** One published figure of the national return (ASCOF). */
export type OpenFigure = {
  readonly metric: string
  readonly measure: string
  readonly value: number
}

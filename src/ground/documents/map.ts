import { centroid, dot, geo, plot, text } from '@observablehq/plot'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Point } from '#ground/kernel/place.ts'
import { aDocument, asPicture, COLOURS, type Drawn } from './drawing.ts'
import { addPatterns, patternOf, type Shade } from './pattern.ts'

/** A GeoJSON geometry, WGS84: Polygon or MultiPolygon, wound either way. */
export type Outline = { readonly type: string; readonly coordinates: unknown }

export type ShadedArea = {
  readonly name: string
  /** The letter or word of its class: the shade is never the only sign. */
  readonly mark: string
  readonly shade: Shade
  readonly outline: Outline
}

/** A place on the map, with the number or letter by which the list beside it names it. */
export type Pin = Point & { readonly mark: string }

/** Narrow, so that its words can still be read on a phone, where the whole is made smaller to fit. */
const WIDTH = 480
const TALLEST = 560
/** Half the breadth of a pin. */
const PIN = 13
/** With more areas than this, names would cover each other: the table has them. */
const MOST_NAMES = 15

/**
 * A map of areas in at most five shades, each with a pattern and a mark besides, and places on it. The table or list
 * beside it says the same.
 */
export function mapPicture(
  label: string,
  areas: readonly ShadedArea[],
  pins: readonly Pin[] = [],
): HtmlEscapedString {
  const narrow = narrowness(areas)
  const flat = flattened(areas, narrow)
  const ground = withNear(
    flat.flatMap(({ points }) => points),
    pins.map(({ lon, lat }) => [lon * narrow, lat] as const),
  )
  const shapes = flat.map(({ area, geometry }) => ({
    type: 'Feature' as const,
    properties: area,
    geometry,
  }))
  type Shape = (typeof shapes)[number]
  const says = ({ properties: { name, mark } }: Shape) =>
    areas.length > MOST_NAMES ? mark : `${mark}\n${name}`
  const svg: Drawn = plot({
    document: aDocument(),
    width: WIDTH,
    height: heightOf(ground),
    margin: 4,
    ...(shapes.length > 0 && {
      projection: {
        type: 'reflect-y',
        domain: { type: 'MultiPoint', coordinates: ground } as never,
        inset: pins.length > 0 ? PIN + 3 : 4,
      },
    }),
    color: { type: 'identity' },
    marks: [
      geo(shapes as never[], {
        fill: (shape: Shape) => patternOf(shape.properties.shade),
        stroke: COLOURS.text,
        strokeWidth: 1.5,
      }),
      text(
        shapes as never[],
        centroid({ text: says, fill: COLOURS.text, stroke: COLOURS.paper, strokeWidth: 6 }),
      ),
      ...pinMarks(pins, narrow),
    ],
  })
  addPatterns(svg)
  svg.removeAttribute('style')
  svg.setAttribute('font-size', '16')
  svg.setAttribute('font-family', 'inherit')
  return asPicture(svg, label)
}

/** Dots with their marks in them. Where two lie on one spot, the list tells them apart. */
function pinMarks(pins: readonly Pin[], narrow: number) {
  const at = { x: (pin: Pin) => pin.lon * narrow, y: (pin: Pin) => pin.lat }
  return [
    dot(pins as never[], { ...at, r: PIN, fill: COLOURS.dark, stroke: COLOURS.paper } as never),
    text(pins as never[], { ...at, text: (pin: Pin) => pin.mark, fill: COLOURS.paper } as never),
  ]
}

type Flat = {
  readonly area: ShadedArea
  readonly geometry: unknown
  readonly points: readonly (readonly [number, number])[]
}

/** How much narrower a degree of longitude is than one of latitude, in the middle of the county. */
function narrowness(areas: readonly ShadedArea[]): number {
  const all = areas.flatMap((area) => pointsOf(area.outline.coordinates))
  const middle = all.length > 0 ? (least(all, 1) + most(all, 1)) / 2 : 0
  return Math.cos((middle * Math.PI) / 180)
}

/** Degrees made square for the middle of the county, so that the plane will do and no polygon is turned inside out. */
function flattened(areas: readonly ShadedArea[], narrow: number): readonly Flat[] {
  const squared = (value: unknown): unknown =>
    isPoint(value)
      ? [value[0] * narrow, value[1]]
      : Array.isArray(value)
        ? value.map(squared)
        : value
  return areas.map((area) => {
    const coordinates = squared(area.outline.coordinates)
    return {
      area,
      geometry: { type: area.outline.type, coordinates },
      points: pointsOf(coordinates),
    }
  })
}

const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) && typeof value[0] === 'number'

const pointsOf = (value: unknown): readonly (readonly [number, number])[] =>
  isPoint(value) ? [value] : Array.isArray(value) ? value.flatMap(pointsOf) : []

type Points = Flat['points']
const least = (points: Points, axis: 0 | 1) =>
  points.reduce((a, p) => Math.min(a, p[axis]), Infinity)
const most = (points: Points, axis: 0 | 1) =>
  points.reduce((a, p) => Math.max(a, p[axis]), -Infinity)

/** As far beyond the areas as a quarter of their breadth, what lies there makes the map larger; farther off nothing does. */
function withNear(points: Points, pins: Points): Points {
  const reach = Math.max(...([0, 1] as const).map((a) => most(points, a) - least(points, a))) / 4
  const isNear = (pin: Points[number]) =>
    ([0, 1] as const).every(
      (axis) => least(points, axis) - reach <= pin[axis] && pin[axis] <= most(points, axis) + reach,
    )
  return [...points, ...pins.filter(isNear)]
}

function heightOf(points: Points): number {
  const across = most(points, 0) - least(points, 0)
  const up = most(points, 1) - least(points, 1)
  return across > 0 ? Math.min(TALLEST, Math.max(160, Math.round((WIDTH * up) / across))) : 160
}

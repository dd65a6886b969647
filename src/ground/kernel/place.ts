/** A point on the ground, WGS84 degrees. */
export type Point = { readonly lat: number; readonly lon: number }

export type Metres = number

const EARTH_RADIUS: Metres = 6_371_008.8
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The straight line over the ground between two points (haversine). */
export function straightLine(a: Point, b: Point): Metres {
  const half = (x: number) => Math.sin(radians(x) / 2) ** 2
  const h =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon)
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}

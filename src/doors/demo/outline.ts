import type { Point } from '#ground/kernel/place.ts'
import { Random } from '#ground/kernel/random.ts'

/** Kilometres east and north of the middle of a county. */
export type Spot = readonly [east: number, north: number]
/** GeoJSON order: longitude, latitude; the last is the first again. */
export type Ring = readonly (readonly [lon: number, lat: number])[]

const KM_A_DEGREE = 111.195

export const toPoint = (centre: Point, [east, north]: Spot): Point => ({
  lat: rounded(centre.lat + north / KM_A_DEGREE),
  lon: rounded(centre.lon + east / (KM_A_DEGREE * Math.cos((centre.lat * Math.PI) / 180))),
})

/** Five decimals: a metre. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

const TURNS = 5
const WIGGLE = 0.11

/**
 * A border between two corners that wanders as a brook or a lane does: the middle is moved aside, then the middles of
 * the halves. Two neighbours that share the corners get the same border, each from its own end.
 */
export function border(seed: number, from: Spot, to: Spot): readonly Spot[] {
  const forward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
  const [first, last] = forward ? [from, to] : [to, from]
  const random = new Random(seed).fork(`${first} ${last}`)
  let line: Spot[] = [first, last]
  for (let turn = 0; turn < TURNS; turn++) {
    line = line.flatMap((spot, i) => {
      const next = line[i + 1]
      if (!next) return [spot]
      const aside = random.between(-WIGGLE, WIGGLE)
      const [dx, dy] = [next[0] - spot[0], next[1] - spot[1]]
      const middle: Spot = [spot[0] + dx / 2 - dy * aside, spot[1] + dy / 2 + dx * aside]
      return [spot, middle]
    })
  }
  return forward ? line : line.reverse()
}

/** The closed ring through the corners, counter-clockwise as given (RFC 7946 section 3.1.6). */
export function ringThrough(seed: number, corners: readonly Spot[]): readonly Spot[] {
  const sides = corners.map((corner, i) =>
    border(seed, corner, corners[(i + 1) % corners.length] as Spot),
  )
  const ring = sides.flatMap((side) => side.slice(0, -1))
  return [...ring, ring[0] as Spot]
}

/** Whether a spot lies inside a closed ring (ray casting). */
export function isInside(
  [x, y]: readonly [number, number],
  ring: readonly (readonly [number, number])[],
) {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1] as Spot
    const [x2, y2] = ring[i] as Spot
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

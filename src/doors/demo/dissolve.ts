import type { Shape } from './open-data.ts'

type Corner = readonly [lon: number, lat: number]

const keyOf = ([lon, lat]: Corner) => `${lon},${lat}`

/**
 * One outline for several neighbouring polygons that share their corners exactly: a side that two of them share runs
 * once each way and falls away; the sides that are left are followed round into rings. The result is the coordinates
 * of a GeoJSON MultiPolygon, outer rings counter-clockwise, holes left out (none of our areas lies inside another).
 */
export function dissolved(shapes: readonly Shape[]): readonly (readonly Corner[])[][] {
  const sides = new Map<string, { readonly from: Corner; readonly to: Corner }>()
  for (const ring of shapes.flatMap((shape) => shape.map(oneWay))) {
    for (const [i, to] of ring.entries()) {
      const from = ring[i - 1]
      if (!from) continue
      const back = `${keyOf(to)} ${keyOf(from)}`
      if (!sides.delete(back)) sides.set(`${keyOf(from)} ${keyOf(to)}`, { from, to })
    }
  }
  const from = Map.groupBy(sides.values(), (side) => keyOf(side.from))
  const rings: Corner[][] = []
  for (const start of sides.values()) {
    const ring = followed(start.from, from)
    if (ring.length > 3 && area(ring) > 0) rings.push(ring)
  }
  return rings.map((ring) => [ring])
}

/** Round from a corner until it is met again, using each side once. */
function followed(start: Corner, from: Map<string, { readonly to: Corner }[]>): Corner[] {
  const ring: Corner[] = [start]
  for (let at = start; ; ) {
    const next = from.get(keyOf(at))?.pop()
    if (!next) return []
    ring.push(next.to)
    if (keyOf(next.to) === keyOf(start)) return ring
    at = next.to
  }
}

/** Twice the area, positive where the ring runs counter-clockwise. */
function area(ring: readonly Corner[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring[i - 1] ?? [x, y]
    return sum + (px * y - x * py)
  }, 0)
}

/** Outer rings counter-clockwise and holes clockwise (RFC 7946), so that a shared side runs once each way. */
const oneWay = (ring: readonly Corner[], place: number): readonly Corner[] =>
  area(ring) < 0 === (place === 0) ? ring.toReversed() : ring

import type { Place } from '../problem.ts'
import type { Random } from '../random.ts'
import { between } from './chance.ts'

export type Spot = { readonly x: number; readonly y: number }

export type Area = { readonly key: string; readonly centre: Spot }

export type County = {
  readonly areas: readonly Area[]
  readonly places: readonly (Place & { readonly area: string; readonly at: Spot })[]
}

const kmBetweenCentres = 18

/**
 * Towns on a square grid, each with its places round about; minutes by road are a little over the
 * distance.
 */
export function drawMap(people: number, sessions: number, random: Random): County {
  const count = Math.max(1, Math.round(people / 80))
  const width = Math.ceil(Math.sqrt(count))
  const areas = Array.from({ length: count }, (_, i) => ({
    key: `area ${i + 1}`,
    centre: {
      x: (i % width) * kmBetweenCentres,
      y: Math.floor(i / width) * kmBetweenCentres,
    },
  }))
  const perArea = Math.max(2, Math.ceil(sessions / count / 18))
  const spots = areas.flatMap((area) =>
    Array.from({ length: perArea }, (_, i) => ({
      id: `${area.key}, place ${i + 1}`,
      area: area.key,
      at: near(area.centre, random),
    })),
  )
  const places = spots.map((spot) => ({
    ...spot,
    near: spots
      .filter(({ id }) => id !== spot.id)
      .map(({ id, at }): [string, number] => [id, minutesBetween(spot.at, at)])
      .filter(([, minutes]) => minutes <= 60),
  }))
  return { areas, places }
}

export const near = ({ x, y }: Spot, random: Random): Spot => ({
  x: x + between(random, -8, 8),
  y: y + between(random, -8, 8),
})

export const minutesBetween = (a: Spot, b: Spot): number =>
  5 + Math.round(1.8 * Math.hypot(a.x - b.x, a.y - b.y))

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { straightLine } from '#ground/kernel/place.ts'
import { furthestKm, journeyMinutes, type TravelSpeed } from './journey.ts'

const speeds: readonly TravelSpeed[] = [
  { means: 'bus', upToKm: 10, detour: 1.4, kmh: 18, wait: 8 },
  { means: 'bus', upToKm: 99, detour: 1.3, kmh: 30, wait: 8 },
  { means: 'walk', upToKm: 5, detour: 1.2, kmh: 4, wait: 0 },
]
const home = { lat: 52.1, lon: -2.2 }

test('what can be reached in time is never further away than the furthest', () => {
  const near = fc.double({ min: -0.4, max: 0.4, noNaN: true })
  const minutes = fc.integer({ min: 1, max: 90 })
  fc.assert(
    fc.property(near, near, minutes, fc.constantFrom('bus', 'walk'), (lat, lon, limit, means) => {
      const to = { lat: home.lat + lat, lon: home.lon + lon }
      const takes = journeyMinutes(speeds, means, home, to) ?? 0
      if (takes <= limit)
        expect(straightLine(home, to) / 1000).toBeLessThanOrEqual(
          furthestKm(speeds, means, limit) + 1e-9,
        )
    }),
  )
})

test('nothing is reached in less time than the wait, or by a means that the county has no row for', () => {
  expect(furthestKm(speeds, 'bus', 8)).toBe(0)
  expect(furthestKm(speeds, 'bus', 5)).toBe(0)
  expect(furthestKm(speeds, 'car', 60)).toBe(0)
})

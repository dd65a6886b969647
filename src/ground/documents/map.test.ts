import { expect, test } from 'vitest'
import { mapPicture, type Pin } from './map.ts'

const square = {
  type: 'Polygon',
  coordinates: [
    [
      [-2.3, 52],
      [-2.2, 52],
      [-2.2, 52.1],
      [-2.3, 52.1],
      [-2.3, 52],
    ],
  ],
}
const pinsOf = (pins: readonly Pin[]): readonly number[] => {
  const svg = String(
    mapPicture('A county', [{ name: 'A', mark: '', shade: 0, outline: square }], pins),
  )
  return [...svg.matchAll(/<circle r="13" cy="([\d.]+)" cx="([\d.]+)"/g)].flatMap(([, y, x]) => [
    Number(y),
    Number(x),
  ])
}

test('a place just over the border stands on the map, whole', () => {
  const at = pinsOf([
    { lat: 52.05, lon: -2.25, mark: '1' },
    { lat: 52.11, lon: -2.19, mark: '2' },
  ])
  expect(at).toHaveLength(4)
  for (const one of at) expect(one).toBeGreaterThanOrEqual(13)
})

test('a place in another part of the country does not make the county a dot', () => {
  const alone = pinsOf([{ lat: 52.05, lon: -2.25, mark: '1' }])
  expect(
    pinsOf([
      { lat: 52.05, lon: -2.25, mark: '1' },
      { lat: 55, lon: -2.2, mark: '2' },
    ]),
  ).toEqual(alone)
})

import { expect, test } from 'vitest'
import { dissolved } from './dissolve.ts'
import type { Shape } from './open-data.ts'

const square = (x: number, y: number): Shape => [
  [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ],
]
const backwards = (shape: Shape): Shape => shape.map((ring) => ring.toReversed())

test('two neighbours become one outline of six corners, whichever way they were drawn', () => {
  for (const right of [square(1, 0), backwards(square(1, 0))]) {
    const polygons = dissolved([square(0, 0), right])
    expect(polygons).toHaveLength(1)
    expect(polygons[0]?.[0]).toHaveLength(7)
  }
})

test('an island stays a polygon of its own', () => {
  expect(dissolved([square(0, 0), square(5, 5)])).toHaveLength(2)
})

test('a lake that a neighbour fills falls away', () => {
  const around: Shape = [
    [
      [-1, -1],
      [2, -1],
      [2, 2],
      [-1, 2],
      [-1, -1],
    ],
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  ]
  const polygons = dissolved([around, square(0, 0)])
  expect(polygons).toHaveLength(1)
  expect(polygons[0]?.[0]).toHaveLength(5)
})

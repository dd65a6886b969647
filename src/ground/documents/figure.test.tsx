import { describe, expect, test } from 'vitest'
import { barPicture } from './chart.ts'
import { mapPicture, type Outline } from './map.ts'
import { swatch } from './pattern.ts'

const square = (x: number, y: number, clockwise = false): Outline => {
  const ring = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ]
  return { type: 'Polygon', coordinates: [clockwise ? ring.reverse() : ring] }
}

describe('a bar chart', () => {
  const svg = String(
    barPicture('Pobl heb le', [
      { name: 'Bore dydd Llun & mwy', value: 12, says: '12' },
      { name: 'Nos Fercher', value: 0, says: '0' },
    ]),
  )
  test('is one picture with one name, in the reader’s language', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(svg).toContain('aria-label="Pobl heb le"')
    expect(svg.match(/aria-/g)).toHaveLength(1)
  })
  test('names and labels every bar where it stands, escaped, and brings no style that the policy refuses', () => {
    expect(svg).toContain('Bore dydd Llun &amp; mwy')
    expect(svg).toMatch(/>12<\/text>/)
    expect(svg).not.toContain('<style')
    expect(svg).not.toContain('style=')
  })
})

describe('a map', () => {
  const areas = (clockwise: boolean) =>
    [0, 1, 2].map((x) => ({
      name: `Area ${x}`,
      mark: 'ABC'.charAt(x),
      shade: (x === 2 ? 'hidden' : x) as 0 | 1 | 'hidden',
      outline: square(x - 2, 52, clockwise),
    }))
  test('shades each area with a pattern, and marks and names it besides', () => {
    const svg = String(mapPicture('A map', areas(false)))
    for (const shade of ['0', '1', 'hidden'])
      expect(svg).toContain(`fill="url(#gd-shade-${shade})"`)
    expect(svg.match(/<pattern /g)).toHaveLength(6)
    expect(svg).toContain('Area 2')
    expect(svg).not.toContain('<style')
  })
  test('is the same whichever way its outlines are wound', () => {
    const paths = (svg: string) => [...svg.matchAll(/ d="M([^"]*)Z"/g)].map((m) => m[1]?.length)
    expect(paths(String(mapPicture('A map', areas(true))))).toEqual(
      paths(String(mapPicture('A map', areas(false)))),
    )
  })
  test('has no room for names where there are many areas, but keeps the marks', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({
      name: `Area ${i}`,
      mark: 'A',
      shade: 1 as const,
      outline: square(i % 5, Math.floor(i / 5)),
    }))
    const svg = String(mapPicture('A map', many))
    expect(svg).not.toContain('Area 3')
    expect(svg.match(/>A</g)).toHaveLength(20)
  })
  test('a council without areas has an empty map, not a fault', () => {
    expect(String(mapPicture('A map', []))).toContain('<svg')
  })
})

test('a square of the key is decoration: its words stand beside it', () => {
  expect(String(swatch(3))).toContain('aria-hidden="true"')
  expect(String(swatch(3))).toContain('url(#gd-shade-3)')
})

import { describe, expect, test } from 'vitest'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { type HalfDay, halfDay } from '#ground/kernel/week.ts'
import type { Area } from '#lives/offer/session.ts'
import {
  bandsOf,
  type CountyCounts,
  classOf,
  gapsByHalfDay,
  isUneven,
  peopleByBand,
  ranked,
  sessionGrid,
} from './county.ts'

const area = (key: string): Area => ({
  ...{ key, nameEn: key, nameCy: key, population: 1000 },
  outline: { type: 'Polygon', coordinates: [] },
})
const people = (key: string, band: Ratio | null, count: number, withGap = 0) => ({
  ...{ area: key, band, people: count, planned: count, withGap },
})
const times = (key: string, half: HalfDay, wanted: number, empty: number) => ({
  ...{ area: key, halfDay: half, wanted, empty },
})
const monday = halfDay(0, 'morning')
const counts = (changes: Partial<CountyCounts> = {}): CountyCounts => ({
  areas: [area('malvern'), area('wyre')],
  people: [
    people('malvern', { staff: 1, people: 5 }, 20, 8),
    people('malvern', { staff: 2, people: 1 }, 6),
    people('wyre', { staff: 1, people: 5 }, 30, 6),
    people('wyre', null, 3),
  ],
  halfDays: [times('malvern', monday, 40, 10), times('wyre', monday, 50, 7)],
  sessions: [],
  ...changes,
})

describe('the county counted', () => {
  test('bands go from most support to least, and those not assessed come last', () => {
    expect(bandsOf(counts().people)).toEqual([
      { staff: 2, people: 1 },
      { staff: 1, people: 5 },
      null,
    ])
  })
  test('three people not assessed are hidden, and other counts that would give them away; totals stay', () => {
    const { counts: table } = peopleByBand(counts())
    expect(table.cells[1]).toEqual([0, 'hidden', 'hidden'])
    expect(table.columnTotals[2]).toBe('hidden')
    expect([table.rowTotals, table.total]).toEqual([[26, 33], 59])
  })
  test('areas are ranked by the share of wanted half-days without a place, and shaded in five classes', () => {
    expect(ranked(counts()).map((r) => [r.area.key, r.empty, r.share])).toEqual([
      ['malvern', 10, 4],
      ['wyre', 7, 3],
    ])
    expect([0, 1, 4, 5, 9, 10, 19, 20, 100].map((n) => classOf(n, 100))).toEqual([
      ...[0, 1, 1, 2, 2, 3, 3, 4, 4],
    ])
  })
  test('an area whose count is hidden has its shade hidden too, and is ranked last', () => {
    const halfDays = [
      times('malvern', monday, 4, 4),
      times('redditch', monday, 20, 6),
      times('wyre', monday, 50, 40),
    ]
    const few = counts({ areas: [...counts().areas, area('redditch')], halfDays })
    expect(ranked(few).map((r) => [r.area.key, r.empty, r.share])).toEqual([
      ['wyre', 40, 4],
      ['malvern', 'hidden', 'hidden'],
      ['redditch', 'hidden', 'hidden'],
    ])
    expect(gapsByHalfDay(few).counts.total).toBe(50)
  })
  test('a county is uneven when its best-served area has over a quarter more than its worst (R43)', () => {
    expect(isUneven(counts())).toBe(false)
    expect(
      isUneven(
        counts({ halfDays: [times('malvern', monday, 50, 20), times('wyre', monday, 50, 5)] }),
      ),
    ).toBe(true)
    expect(isUneven(counts({ halfDays: [] }))).toBe(false)
  })
  test('a county without people or areas is an empty answer, not a fault', () => {
    const nobody = counts({ areas: [], people: [], halfDays: [] })
    expect(peopleByBand(nobody).counts.total).toBe(0)
    expect(ranked(nobody)).toEqual([])
  })
})

test('a session from ten to three stands in the morning and in the afternoon', () => {
  const all = { area: 'wyre', weekday: 2, starts: 600, ends: 900, sessions: 2, places: 16 }
  const morning = { ...all, ends: 720, sessions: 1, places: 5 }
  expect(sessionGrid(['malvern', 'wyre'], [all, morning])).toEqual({
    columns: [halfDay(2, 'morning'), halfDay(2, 'afternoon')],
    rows: [
      [
        { sessions: 0, places: 0 },
        { sessions: 0, places: 0 },
      ],
      [
        { sessions: 3, places: 21 },
        { sessions: 2, places: 16 },
      ],
    ],
  })
})

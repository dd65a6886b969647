import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { OPEN_AREAS } from './open-data.ts'
import { isInside } from './outline.ts'
import { countyFromOpenData } from './read-open-county.ts'
import { explainOpenData } from './words.ts'

const FOLDER = '../shared/data'
const here = existsSync(FOLDER)
if (!here) console.log('Open data: skipped, because the folder ../shared/data is not here.')

const READ = [
  'lsoa21.csv',
  'lsoa21.geojson',
  'postcodes.csv',
  'localities.csv',
  'day_services_reported.csv',
  'libraries.csv',
  'places.csv',
  'detour_factors.csv',
  'ascof_2024_25.csv',
]
const TODAY = day('2026-11-22')
const made = (area: string, folder = FOLDER) =>
  countyFromOpenData({ area, folder, seed: 3, today: TODAY })
const told = (area: string, folder = FOLDER) => {
  const answer = made(area, folder)
  return answer.ok
    ? 'It was read.'
    : explainOpenData({ language: 'en', seeing: 'standard' }, answer.refusal)
}

describe.runIf(here)('a county on real ground', () => {
  test.each(OPEN_AREAS)(
    '%s has its published people, 5 to 12 areas that hold their postcodes, and real places',
    (area) => {
      const answer = made(area)
      if (!answer.ok) throw new Error(told(area))
      const { county, comparison } = answer.value
      const row = (measure: string) => comparison.find((c) => c.measure === measure)
      for (const measure of [
        'People who live in the county',
        'People in day opportunities',
        'Council sites',
      ])
        expect(row(measure)?.ours).toBe(row(measure)?.published)
      expect(comparison.every((c) => c.source !== '' && c.published > 0)).toBe(true)
      expect(county.areas.length).toBeGreaterThanOrEqual(5)
      expect(county.areas.length).toBeLessThanOrEqual(12)
      const rings = new Map(
        county.areas.map((a) => [a.key, a.outline.coordinates as [number, number][][][]]),
      )
      const inside = county.postcodes.filter((p) =>
        rings.get(p.area)?.some(([ring]) => ring && isInside([p.lon, p.lat], ring)),
      )
      // The outlines are generalised to 200 metres: a few postcodes at a border lie just outside.
      expect(inside.length / county.postcodes.length).toBeGreaterThan(0.97)
      for (const polygons of rings.values())
        for (const [ring] of polygons) expect(ring?.at(0)).toEqual(ring?.at(-1))
      const postcodes = new Set(county.postcodes.map((p) => p.postcode))
      for (const one of [...county.people, ...county.venues])
        expect(postcodes.has(one.postcode)).toBe(true)
    },
  )

  test('libraries have groups only when they are really open', () => {
    const answer = made('dorset')
    if (!answer.ok) throw new Error(told('dorset'))
    const { venues, sessions } = answer.value.county
    const bridport = venues.find((v) => v.name === 'Beaminster Library')
    // Tuesday, Thursday and the rest as the real list says: closed on Wednesdays.
    const open = bridport?.hours.map(({ weekday }) => weekday)
    expect([...new Set(open)]).toEqual([0, 1, 3, 4, 5])
    for (const s of sessions.filter((x) => x.venueId === bridport?.id))
      expect(open).toContain(s.weekday)
  })

  test('the same seed makes the same county', () => {
    expect(JSON.stringify(made('wrexham'))).toBe(JSON.stringify(made('wrexham')))
  })
})

describe.runIf(here)('a folder that is not as it should be', () => {
  const folders: string[] = []
  const copy = () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-data-'))
    folders.push(folder)
    for (const file of READ) cpSync(join(FOLDER, file), join(folder, file))
    return folder
  }
  const changed = (file: string, change: (text: string) => string) => {
    const folder = copy()
    rmSync(join(folder, file))
    writeFileSync(join(folder, file), change(readFileSync(join(FOLDER, file), 'utf8')))
    return folder
  }
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  test('an unknown area names the known ones', () => {
    expect(told('kent')).toBe(
      'There is no area called “kent”. Use one of these: dorset, worcestershire, lincolnshire, wrexham.',
    )
  })

  test('no folder, or a file that is missing, is named', () => {
    expect(told('dorset', '/nowhere')).toContain('There is no folder /nowhere.')
    const folder = copy()
    rmSync(join(folder, 'places.csv'))
    expect(told('wrexham', folder)).toContain(
      'has no file places.csv. docs/guides/open-data.md says where to get it.',
    )
  })

  test('a file of 200 MB is refused before it is read', () => {
    const folder = copy()
    truncateSync(join(folder, 'postcodes.csv'), 200_000_000)
    expect(told('wrexham', folder)).toBe(
      'The file postcodes.csv is 200 MB. Cut it down to your county: 100 MB is the most.',
    )
  })

  test('a missing column, a number out of range and a broken line are found by file, line and column', () => {
    expect(
      told(
        'wrexham',
        changed('libraries.csv', (t) => t.replace(',mon,', ',monday,')),
      ),
    ).toBe(
      'The file libraries.csv has no column “mon” in its first line. Add the column, or fix its name.',
    )
    const lines = readFileSync(join(FOLDER, 'localities.csv'), 'utf8').split('\n')
    const at = lines.findIndex((l) => l.startsWith('wrexham'))
    const far = changed('localities.csv', (t) =>
      t.split('\n').with(at, 'wrexham,N1,Nowhere,91.5,-3,4,x').join('\n'),
    )
    expect(told('wrexham', far)).toBe(
      `localities.csv, line ${at + 1}, column “lat”: “91.5” is not a number from 49 to 61. Correct the row, or take it out.`,
    )
    const broken = changed('detour_factors.csv', (t) => `${t}wrexham,"unclosed`)
    expect(told('wrexham', broken)).toContain('The file detour_factors.csv cannot be read at line')
    expect(
      told(
        'wrexham',
        changed('lsoa21.geojson', (t) => t.slice(0, 5000)),
      ),
    ).toContain('lsoa21.geojson cannot be read')
  })

  test('a file without rows for the county says so', () => {
    const folder = changed('postcodes.csv', (t) => `${t.split('\n')[0]}\n`)
    expect(told('wrexham', folder)).toBe(
      'The file postcodes.csv has no rows for wrexham. Check that it covers the area.',
    )
  })
})

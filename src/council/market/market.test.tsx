import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import {
  aPerson,
  aSession,
  haveCounty,
  haveRun,
  haveWeek,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { marketRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const commissioner = readerOf({ roles: ['commissioner'] })
const see = async (address: string, reader = commissioner) => {
  const response = await asReader(reader, marketRoutes(platform)).request(address)
  return { status: response.status, text: await response.text() }
}
/** The cells of the row that begins with a heading, in the table with a caption. */
const rowOf = (text: string, caption: string, heading: string): readonly string[] => {
  const bare = (html: string) => html.replace(/<[^>]*>/g, '').trim()
  const table = [...text.matchAll(/<table[\s\S]*?<\/table>/g)]
    .map(([t]) => t)
    .find((t) => bare(/<caption[\s\S]*?<\/caption>/.exec(t)?.[0] ?? '').includes(caption))
  const row = [...(table ?? '').matchAll(/<tr[\s\S]*?<\/tr>/g)]
    .map(([r]) => r)
    .find((r) => bare(/<th[\s\S]*?<\/th>/.exec(r)?.[0] ?? '') === heading)
  return [...(row ?? '').matchAll(/<td[\s\S]*?<\/td>/g)].map(([cell]) => bare(cell))
}

/** Malvern: 12 people, 8 with Monday morning empty. Wyre: 20 people, 6 with it empty; 3 not assessed. */
async function haveGaps(): Promise<void> {
  const people = Array.from({ length: 32 }, (_, n) => n + 1)
  await lay(
    'person',
    people.map((n) => aPerson(n, { area: n <= 12 ? 'malvern' : 'wyre' })),
  )
  await lay(
    'assessed_ratio',
    people
      .filter((n) => n > 3)
      .flatMap((n) => [
        {
          person_id: idOf('person', n),
          setting: 'building',
          staff: 1,
          people: 5,
          valid_from: '2026-01-01',
        },
        ...(n % 2
          ? []
          : [
              {
                person_id: idOf('person', n),
                setting: 'community',
                staff: 1,
                people: 2,
                valid_from: '2026-01-01',
              },
            ]),
      ]),
  )
  await haveRun()
  for (const n of people) await haveWeek(n, n)
  const empty = people.filter((n) => n <= 8 || n > 26)
  await lay(
    'proposed_gap',
    empty.map((n) => ({ week_id: idOf('week', n), half_day: 0, reasons: [] })),
  )
}

beforeEach(async () => {
  await haveCounty()
  await lay('session', [
    aSession(1, { most: 12 }),
    aSession(2, { starts: 600, ends: 900, most: 8 }),
    aSession(3, { venue_id: idOf('venue', 2), provider_id: idOf('provider', 2), most: 5 }),
    aSession(4, { ends_on: '2027-01-31' }),
  ])
})

describe('the county page', () => {
  test('answers who has no place in a sentence, on a map, and in a ranked table', async () => {
    await haveGaps()
    const { text } = await see('/county')
    expect(text).toContain('14 of 32 people have no place at some time that they want.')
    expect(text).toContain('The greatest share is in Malvern: 20 of 100 or more.')
    expect(text).toMatch(/<svg[^>]*aria-label="Map of the areas[^>]*role="img"/)
    const question = 'Who has no place on a day they want?'
    expect(rowOf(text, question, 'Malvern')).toEqual(['12', '8', '8', 'E: 20 of 100 or more'])
    expect(rowOf(text, question, 'Wyre')).toEqual(['20', '6', '6', 'D: 10 to 19 of 100'])
    expect(text).toContain('Weeks as last planned on Sunday 21 February 2027')
  })
  test('counts people by area and the highest support assessed, and hides the three not assessed', async () => {
    await haveGaps()
    const { text } = await see('/county')
    const row = rowOf(text, 'How many people live where', 'Malvern')
    expect(row.at(-2)).toBe('hidden')
    expect(row.filter((cell) => cell === 'hidden').length).toBeGreaterThan(1)
    expect(text).not.toMatch(/<td[^>]*>[1-4]<\/td>/)
    // Fifteen are shown to need most, but the hidden ones may be more: so nothing is said of the most.
    expect(text).toContain('<p class="govuk-body">32 people.</p>')
  })
  test('a refused or replaced week counts for nothing, and people without a week are said apart', async () => {
    await lay(
      'person',
      Array.from({ length: 20 }, (_, n) => aPerson(n + 1)),
    )
    await haveRun()
    for (let n = 1; n <= 12; n += 1)
      await haveWeek(n, n, { state: n <= 6 ? 'declined' : 'accepted' })
    await lay(
      'proposed_gap',
      Array.from({ length: 12 }, (_, n) => ({
        week_id: idOf('week', n + 1),
        half_day: 0,
        reasons: [],
      })),
    )
    const { text } = await see('/county')
    expect(text).toContain('6 of 20 people have no place')
    expect(text).toContain('No week has been proposed yet to 14 people')
  })
  test('shows the sessions that run by place and time, whole days in both halves, and none that has ended', async () => {
    const { text } = await see('/county')
    expect(rowOf(text, 'What runs where', 'Malvern')).toEqual(['2 (20)', '1 (8)'])
    expect(rowOf(text, 'What runs where', 'Wyre')).toEqual(['1 (5)', '0'])
  })
  test('before any plan it says so, and asks none of the questions that a plan answers', async () => {
    const { status, text } = await see('/county')
    expect(status).toBe(200)
    expect(text).toContain('No weeks have been proposed yet')
    expect(text).not.toContain('id="no-place"')
    await haveRun(null)
    expect((await see('/county')).text).toContain('No weeks have been proposed yet')
  })
  test('one area alone shows the same cells: what is hidden in the county is hidden in its part', async () => {
    await haveGaps()
    const all = await see('/county')
    const one = await see('/county?area=malvern')
    for (const caption of [
      'How many people live where',
      'When is there no place',
      'Which support',
    ]) {
      expect(rowOf(one.text, caption, 'Malvern')).toEqual(rowOf(all.text, caption, 'Malvern'))
      expect(rowOf(one.text, caption, 'Malvern')).not.toEqual([])
      expect(rowOf(one.text, caption, 'Wyre')).toEqual([])
    }
    expect((await see('/county?area=atlantis')).status).toBe(200)
  })
  test('takes five queries whatever the county’s size, and opens nobody’s record', async () => {
    await haveGaps()
    const queries = await queriesOf(() => see('/county'))
    expect(queries).toHaveLength(5)
    for (const query of queries) expect(query).toContain('council_id')
    expect(await audited()).toEqual([])
    const { text } = await see('/county')
    expect(text).not.toMatch(/Known\d|Family\d|R00\d\d/)
  })
  test('speaks Welsh', async () => {
    await haveGaps()
    const { text } = await see('/county', readerOf({ roles: ['commissioner'], language: 'cy' }))
    expect(text).toContain('Nid oes gan 14 o 32 o bobl le ar ryw adeg y maent ei heisiau.')
    expect(text).toContain('Malfern')
    expect(text).not.toContain('Malvern')
  })
})

describe('the page of one area', () => {
  test('has its venues, each with its sessions, by half-day and one by one', async () => {
    const { text } = await see('/county/areas/malvern')
    expect(rowOf(text, 'Sessions by venue and time', 'Hub 1')).toEqual(['2 (20)', '1 (8)'])
    expect(text).toContain('Art 1, Monday, 9.30am to 12.30pm. Provider 1. At most 12 people.')
    expect(text).not.toContain('Hub 2')
    expect(text).toContain('Facts last checked Monday 4 January 2027')
  })
  test('shows twenty venues at a time, in two queries', async () => {
    const venue = {
      kind: 'spoke',
      postcode: 'WR14 1AA',
      area: 'malvern',
      lat: 52,
      lon: -2,
      has: [],
      exposes: [],
    }
    await lay(
      'venue',
      Array.from({ length: 25 }, (_, n) => ({
        ...{
          id: idOf('venue', n + 10),
          reference: `X${n}`,
          name: `Spoke ${String(n).padStart(2, '0')}`,
          ...venue,
        },
        ...{ least_staff: 0, opens: 540, closes: 1020, open_days: [0], checked_on: '2027-01-01' },
      })),
    )
    const queries = await queriesOf(async () => {
      expect((await see('/county/areas/malvern')).text).not.toContain('Spoke 20')
    })
    expect(queries).toHaveLength(2)
    expect((await see('/county/areas/malvern?page=2')).text).toContain('Spoke 20')
  })
  test('is not there for an area that is none', async () => {
    expect((await see('/county/areas/atlantis')).status).toBe(404)
  })
})

test('the county is for council roles alone, and stands in every way of seeing', async () => {
  for (const role of ['family-carer', 'micro-provider', 'support-worker', 'person'] as const)
    expect((await see('/county', readerOf({ roles: [role] }))).status).toBe(404)
  for (const seeing of ['easy', 'pictures'] as const)
    expect((await see('/county', readerOf({ roles: ['councillor'], seeing }))).status).toBe(200)
  expect(unguarded(marketRoutes(platform))).toEqual([])
})

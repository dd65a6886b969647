import { beforeEach, describe, expect, test } from 'vitest'
import { saveCounty } from '#doors/demo/actions.ts'
import { type County, councilIdOf } from '#doors/demo/county.ts'
import { dyfrdwy, severnshire } from '#doors/demo/demo-counties.ts'
import { day } from '#ground/kernel/day.ts'
import {
  emptiesIn,
  faultsBy,
  feedsAt,
  haveOffer,
  haveStandards,
  WITHOUT_THEM,
} from './open-standards.ts'
import { queriesOf, testPlatform } from './platform.ts'

const HERE = 'https://days.example'
const NOW = new Date('2026-11-23T09:00:00Z')
const TODAY = day('2026-11-23')
const counties = { severnshire, dyfrdwy }

let site = feedsAt(NOW, HERE)
/** A county kept, and a site that has not yet read which councils there are. */
async function have(county: County): Promise<void> {
  await saveCounty(testPlatform({ now: NOW }), county)
  site = feedsAt(NOW, HERE)
}
const get = (address: string) => site.request(`${HERE}${address}`)
const json = async (address: string) => {
  const response = await get(address)
  expect(response.status, address).toBe(200)
  return (await response.json()) as Record<string, never>
}
type Item = { readonly id: string } & Readonly<Record<string, unknown>>
type Placed = {
  readonly service_at_locations: readonly {
    readonly location: { readonly schedules?: readonly unknown[] }
  }[]
}
type Page = {
  readonly total_items: number
  readonly total_pages: number
  readonly size: number
  readonly last_page: boolean
  readonly empty: boolean
  readonly contents: readonly Item[]
}
const page = async (address: string) => (await json(address)) as unknown as Page

async function pagesOf(address: string): Promise<readonly Page[]> {
  const found: Page[] = []
  for (let number = 1; ; number++) {
    const one = await page(
      `${address}${address.includes('?') ? '&' : '?'}page=${number}&per_page=500`,
    )
    found.push(one)
    if (one.last_page) return found
  }
}
const all = async (address: string): Promise<readonly Item[]> =>
  (await pagesOf(address)).flatMap(({ contents }) => contents)

const LISTS = [
  ['services', 'service'],
  ['service_at_locations', 'service_at_location'],
  ['organizations', 'organization'],
  ['taxonomies', 'taxonomy'],
  ['taxonomy_terms', 'taxonomy_term'],
] as const

describe.skipIf(!haveStandards).each(Object.entries(counties))(
  `the directory of %s (left out where ${WITHOUT_THEM})`,
  (key, make) => {
    const county = make(7, TODAY)
    const at = `/${key}/oruk/v3`
    beforeEach(async () => {
      await have(county)
    }, 60_000)

    test('keeps to the published schemas in every page and every item, with nothing null or empty, counts right, and says nothing of anybody who goes there or works there', async () => {
      expect(faultsBy('api_details', await json(at))).toEqual([])
      for (const [list, record] of LISTS) {
        const pages = await pagesOf(`${at}/${list}`)
        for (const one of pages) expect(faultsBy(`${record}_list`, one), list).toEqual([])
        const items = pages.flatMap(({ contents }) => contents)
        expect(items.length).toBe(pages[0]?.total_items)
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        expect(emptiesIn(items), list).toEqual([])
        for (const { id } of items) {
          const found = await json(`${at}/${list}/${id}`)
          expect(faultsBy(record, found), `${list} ${id}`).toEqual([])
          expect(emptiesIn(found)).toEqual([])
        }
      }
      const services = await all(`${at}/services?full=true`)
      expect(services.length).toBe(county.sessions.length)
      for (const service of services) expect(faultsBy('service', service)).toEqual([])
      expect(emptiesIn(services)).toEqual([])
      const opening = services.map((one) => one as unknown as Placed)
      expect(opening.every((one) => one.service_at_locations[0]?.location.schedules?.length)).toBe(
        true,
      )

      const text = JSON.stringify(await all(`${at}/services?full=true`))
      for (const person of county.people) {
        expect(text).not.toContain(person.id)
        expect(text).not.toContain(`${person.givenName} ${person.familyName}`)
      }
      const named = new Set(county.providers.map(({ name }) => name))
      for (const { worker } of county.sessions)
        if (worker !== '' && ![...named].some((name) => name.includes(worker)))
          expect(text).not.toContain(worker)
    }, 240_000)
  },
)

describe('the directory of a council', () => {
  const county = severnshire(7, TODAY)
  const councilId = councilIdOf('severnshire')
  beforeEach(async () => {
    await haveOffer(county, NOW)
    site = feedsAt(NOW, HERE)
  }, 60_000)

  test('narrows a list by each parameter, and joins them by "and"', async () => {
    const everything = await all('/severnshire/oruk/v3/services')
    const terms = await all('/severnshire/oruk/v3/taxonomy_terms?search=pottery')
    const pottery = terms.find(({ term }) => term === 'pottery')
    const inClay = await all(`/severnshire/oruk/v3/services?taxonomy_term_id=${pottery?.id}`)
    const sessions = county.sessions.filter(({ activity }) => activity === 'pottery')
    expect(inClay.map(({ id }) => id).sort()).toEqual(sessions.map(({ id }) => id).sort())
    expect(inClay.length).toBeLessThan(everything.length)

    const [first] = sessions
    const provider = first?.providerId
    const both = await all(
      `/severnshire/oruk/v3/services?taxonomy_term_id=${pottery?.id}&organization_id=${provider}`,
    )
    expect(both.map(({ id }) => id).sort()).toEqual(
      sessions
        .filter((s) => s.providerId === provider)
        .map(({ id }) => id)
        .sort(),
    )
    const venue = county.venues.find(({ id }) => id === first?.venueId)
    const near = await all(
      `/severnshire/oruk/v3/service_at_locations?postcode=${encodeURIComponent((venue?.postcode ?? '').toLowerCase().replace(' ', ''))}&proximity=10`,
    )
    expect(near.map(({ id }) => id)).toContain(first?.id)
    expect(near.length).toBeLessThan(everything.length)
    for (const nowhere of [
      'postcode=ZZ1%201ZZ',
      'taxonomy_term_id=none',
      'organization_id=none',
      'search=xyzzy',
      'search=%3A%2A%27%3B--',
    ])
      expect((await page(`/severnshire/oruk/v3/services?${nowhere}`)).empty, nowhere).toBe(true)
    expect((await page('/severnshire/oruk/v3/services?search=potery')).empty).toBe(true)
    expect((await page('/severnshire/oruk/v3/services?search=POTTERY')).empty).toBe(false)
  }, 60_000)

  test('gives all of a list in its shortest form, or a record a line', async () => {
    const short = await page('/severnshire/oruk/v3/services?minimal=true')
    expect(short.contents.length).toBe(county.sessions.length)
    expect(Object.keys(short.contents[0] ?? {})).toEqual(['id', 'name', 'status'])
    const lines = await get('/severnshire/oruk/v3/services?format=ndjson')
    const text = await lines.text()
    expect(text.trimEnd().split('\n').length).toBe(county.sessions.length)
    expect(lines.headers.get('content-type')).toContain('ndjson')
  }, 60_000)

  test('refuses by its name a value that it cannot take, and has nothing at an address that leads nowhere', async () => {
    const wrong = await get(
      '/severnshire/oruk/v3/services?page=0&per_page=9999&modified_after=soon',
    )
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toEqual({
      message:
        'These parameters have a value that they cannot take: page, per_page, modified_after.',
    })
    for (const nowhere of [
      '/severnshire/oruk/v3/services/none',
      `/severnshire/oruk/v3/services/${councilId}`,
      '/nowhere/oruk/v3/services',
    ]) {
      const response = await get(nowhere)
      expect(response.status, nowhere).toBe(404)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
    }
    const after = await page('/severnshire/oruk/v3/services?page=99999')
    expect(after).toMatchObject({ empty: true, last_page: true, size: 0 })
  }, 60_000)

  test('is open to every page of the web, in Welsh where it is asked for, and sets no cookie', async () => {
    const english = await get('/severnshire/oruk/v3/services?search=pottery')
    expect(english.headers.get('access-control-allow-origin')).toBe('*')
    expect(english.headers.getSetCookie()).toEqual([])
    const welsh = await page('/severnshire/oruk/v3/services?search=pottery&language=cy')
    expect(JSON.stringify(welsh.contents)).toContain('rochen')
    const options = await site.request(`${HERE}/severnshire/oruk/v3/services`, {
      method: 'OPTIONS',
    })
    expect(options.status).toBe(204)
  }, 60_000)

  test('reads a list in three queries at most, however long it is', async () => {
    await get('/severnshire/oruk/v3/services')
    const sent = await queriesOf(async () =>
      get('/severnshire/oruk/v3/services?full=true&per_page=500'),
    )
    expect(sent.length).toBeLessThanOrEqual(3)
  }, 60_000)
})

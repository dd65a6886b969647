import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { saveCounty } from '#doors/demo/actions.ts'
import { dyfrdwy, severnshire } from '#doors/demo/demo-counties.ts'
import { conceptOf, MAPPED_ACTIVITIES } from '#doors/feeds/openactive-activities.ts'
import { day } from '#ground/kernel/day.ts'
import {
  activityList,
  emptiesIn,
  feedsAt,
  haveOffer,
  haveStandards,
  readActivityList,
} from './open-standards.ts'
import { everything, testPlatform } from './platform.ts'

const require = createRequire(import.meta.url)
type Fault = { readonly severity: string; readonly message: string; readonly path?: string }
const { validate } = require('@openactive/data-model-validator') as {
  validate: (data: unknown, options?: object) => Promise<readonly Fault[]>
}
type Log = { readonly pages: readonly { readonly errors: readonly Fault[] }[] }
const { RpdeValidator } = require('@openactive/rpde-validator') as {
  RpdeValidator: (url: string, options: object) => Promise<Log>
}

const NOW = new Date('2026-11-23T09:00:00Z')
const TODAY = day('2026-11-23')
type Item = {
  readonly id: string
  readonly modified: number
  readonly state: string
  readonly data?: Record<string, unknown>
}
type Page = { readonly next: string; readonly items: readonly Item[] }

/** The validator asks the web for the activity list: it is given the published one, as if it had asked already. */
const cache = mkdtempSync(join(tmpdir(), 'openactive-'))
const LIST = 'https://openactive.io/activity-list'
if (haveStandards)
  for (const url of [LIST, `${LIST}.jsonld`])
    writeFileSync(
      join(cache, `${createHash('sha256').update(url).digest('hex')}.json`),
      JSON.stringify({
        ...{ errorCode: 'error_none', data: readActivityList(), statusCode: 200, url },
        ...{ exception: null, contentType: 'application/json', fetchTime: 9e15 },
      }),
    )
afterAll(() => rmSync(cache, { recursive: true }))

const failures = async (data: unknown) =>
  (await validate(data, { loadRemoteJson: true, remoteJsonCachePath: cache }))
    .filter(({ severity }) => severity === 'failure')
    .map(({ path, message }) => `${path} ${message}`)

/** Every item of a feed, read to its end as any reader does. */
async function whole(site: ReturnType<typeof feedsAt>, from: string): Promise<readonly Item[]> {
  const found: Item[] = []
  for (let [url, pages] = [from, 0]; pages < 200; pages++) {
    const response = await site.request(url)
    expect(response.status).toBe(200)
    const page = (await response.json()) as Page
    if (page.items.length === 0) {
      expect(page.next).toBe(url)
      return found
    }
    found.push(...page.items)
    url = page.next
  }
  throw new Error('The feed has no end')
}

test.skipIf(!haveStandards).each([
  ['severnshire', severnshire],
  ['dyfrdwy', dyfrdwy],
] as const)(
  'every item of the feeds of %s conforms to OpenActive, by its own validators',
  async (key, make) => {
    const county = make(7, TODAY)
    await saveCounty(testPlatform({ now: NOW }), county)
    await everything().updateTable('provider').set({ papers_until: '2027-06-30' }).execute()
    const { promise: listening, resolve } = Promise.withResolvers<number>()
    let site = feedsAt(NOW, 'http://127.0.0.1')
    const server = serve(
      { fetch: (r: Request) => site.fetch(r), port: 0, hostname: '127.0.0.1' },
      ({ port }) => resolve(port),
    )
    try {
      const here = `http://127.0.0.1:${await listening}`
      site = feedsAt(NOW, here)
      const feeds = {
        series: `${here}/${key}/feeds/session-series`,
        scheduled: `${here}/${key}/feeds/scheduled-sessions`,
      }
      const series = await whole(site, feeds.series)
      await everything()
        .updateTable('session')
        .set({ state: 'paused' })
        .where('id', '=', series[0]?.id ?? '')
        .execute()
      const scheduled = (await whole(site, feeds.scheduled)).filter(
        ({ state }) => state === 'updated',
      )
      const mapped = county.sessions.filter(({ activity }) => MAPPED_ACTIVITIES.includes(activity))
      expect(mapped.length).toBeGreaterThan(20)
      expect(series.map(({ id }) => id).sort()).toEqual(mapped.map(({ id }) => id).sort())
      expect(scheduled.length).toBeGreaterThan(series.length * 3)
      for (const { data } of [...series, ...scheduled]) {
        expect(emptiesIn(data)).toEqual([])
        expect(JSON.stringify(data)).not.toMatch(/:\d\d\.\d+Z/)
      }
      const wrong = new Set<string>()
      for (const { data } of [...series, ...scheduled])
        for (const fault of await failures(data)) wrong.add(fault)
      expect([...wrong]).toEqual([])
      for (const url of Object.values(feeds)) {
        const { pages } = await RpdeValidator(url, {
          pageLimit: 200,
          requestDelayMs: 0,
          timeoutMs: 20_000,
        })
        expect(pages.length).toBeGreaterThan(1)
        const said = new Set(
          pages.flatMap(({ errors }) => errors.map((e) => `${e.severity} ${e.message}`)),
        )
        // The validator walks to the last page without knowing that it is the last, and warns of its short life.
        expect(
          [...said].filter(
            (text) => !/^suggestion|Actual header returned was `"public, max-age=8"`/.test(text),
          ),
        ).toEqual([])
      }
    } finally {
      server.close()
    }
  },
  240_000,
)

test.skipIf(!haveStandards)(
  'each activity that is told is the very concept of the published list',
  () => {
    const list = activityList()
    for (const activity of MAPPED_ACTIVITIES) {
      const concept = conceptOf(activity)
      expect(list.get(concept?.id ?? '')).toBe(concept?.name)
    }
  },
)

test('the dataset page tells programs where the feeds are', async () => {
  await haveOffer(dyfrdwy(7, TODAY), NOW)
  const text = await (
    await feedsAt(NOW, 'https://days.example').request('/dyfrdwy/openactive')
  ).text()
  const found = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}'
  expect(JSON.parse(found)).toMatchObject({ '@type': 'Dataset', license: expect.any(String) })
  expect(found).toContain('https://days.example/dyfrdwy/feeds/scheduled-sessions')
}, 60_000)

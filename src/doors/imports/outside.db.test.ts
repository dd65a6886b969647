import { serve } from '@hono/node-server'
import { beforeEach, expect, test } from 'vitest'
import { feedRoutes } from '#doors/feeds/routes.ts'
import { councilsOf } from '#ground/access/councils.ts'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aSession, haveAccount, haveCounty, idOf, lay } from '#test/staff-scene.ts'
import { outsideRoutes } from './outside-routes.tsx'

const NOW = new Date('2027-03-01T08:00:00Z')
const platform = testPlatform({ now: NOW })
const commissioner = readerOf({ roles: ['commissioner'] })
const app = (mayBePrivate = true) =>
  asReader(commissioner, outsideRoutes({ platform, mayBePrivate }))
const post = async (form: Record<string, string>, mayBePrivate = true) => {
  const response = await app(mayBePrivate).request('/elsewhere/feed', {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  return { status: response.status, text: await response.text() }
}
const offers = () => everything().selectFrom('outside_offer').selectAll().execute()

/** Our own feeds, as another council's program reads them. */
async function ourFeeds(work: (here: string) => Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<number>()
  let base = ''
  const councils = councilsOf(platform)
  const site = () =>
    feedRoutes({ platform, councils, config: { baseUrl: base, defaultCouncil: 'severnshire' } })
  const server = serve(
    { fetch: (r: Request) => site().fetch(r), port: 0, hostname: '127.0.0.1' },
    (at) => resolve(at.port),
  )
  try {
    base = `http://127.0.0.1:${await promise}`
    await work(base)
  } finally {
    server.close()
  }
}

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  const swim = { outcomes: ['health'], picture: 'swimming', easy_en: 'Swim', easy_cy: 'Nofio' }
  await lay('activity', [{ key: 'swimming', name_en: 'Swimming', name_cy: 'Nofio', ...swim }])
  await everything().updateTable('provider').set({ papers_until: '2030-01-01' }).execute()
  await lay('session', [
    aSession(1, { activity: 'swimming', title_en: 'Quiet swimming' }),
    aSession(2),
  ])
  await lay('session_price', [
    {
      ...{ session_id: idOf('session', 1), staff: 1, people: 5, price_pence: 2000 },
      valid_from: '2026-01-01',
    },
  ])
})

test('a directory is looked at, brought in, and again changes nothing; what it has no longer is marked as gone', async () => {
  await ourFeeds(async (here) => {
    const form = { kind: 'open-referral', address: `${here}/oruk/v3` }
    const looked = await post({ ...form, do: 'look' })
    expect(looked.text).toContain('2 new, 0 changed, 0 the same, 0 gone')
    expect(await offers()).toEqual([])
    const kept = await post({ ...form, do: 'keep' })
    expect(kept.status).toBe(200)
    expect(kept.text).toContain('Brought in.')
    const [first] = (await offers()).filter(({ activity }) => activity === 'swimming')
    expect(first).toMatchObject({
      title: 'Quiet swimming',
      place: 'Hub 1',
      postcode: 'WR14 1AA',
      organiser: 'Provider 1',
    })
    const again = await post({ ...form, do: 'keep' })
    expect(again.text).toContain('Nothing changed')
    expect(again.text).toContain('0 new, 0 changed, 2 the same, 0 gone')
    await everything()
      .updateTable('session')
      .set({ title_en: 'Swimming for all' })
      .where('id', '=', idOf('session', 1))
      .execute()
    await everything()
      .updateTable('session')
      .set({ ends_on: '2026-09-01' })
      .where('id', '=', idOf('session', 2))
      .execute()
    const later = await post({ ...form, do: 'keep' })
    expect(later.text).toContain('0 new, 1 changed, 0 the same, 1 gone')
    const rows = await offers()
    expect(rows.length).toBe(2)
    expect(rows.filter(({ gone_at }) => gone_at).length).toBe(1)
    const page = await (await app().request('/elsewhere')).text()
    expect(page).toContain('Swimming for all')
    expect(page).toContain('1 thing to do')
    const sent = await queriesOf(async () => app().request('/elsewhere'))
    expect(sent.length).toBeLessThanOrEqual(2)
  })
})

test('an OpenActive feed is brought in with its places and prices, and the audit says who did it', async () => {
  await ourFeeds(async (here) => {
    const form = { kind: 'openactive', address: `${here}/feeds/session-series` }
    expect((await post({ ...form, do: 'keep' })).text).toContain('1 new')
    const [row] = await offers()
    expect(row).toMatchObject({
      title: 'Quiet swimming',
      activity: 'swimming',
      postcode: 'WR14 1AA',
    })
    expect(row?.price).toContain('£20.00')
    const said = await everything().selectFrom('audit').select(['action', 'account_id']).execute()
    expect(said).toEqual([{ action: 'feed brought in', account_id: idOf('account', 1) }])
  })
})

test('what is wrong is said where it can be mended, with what was typed, and nothing is kept', async () => {
  const empty = await post({ address: '', do: 'look' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Put the address of the feed')
  expect(empty.text).toContain('Choose which standard')
  const inside = await post(
    { address: 'http://127.0.0.1:9/x', kind: 'openactive', do: 'keep' },
    false,
  )
  expect(inside.status).toBe(422)
  expect(inside.text).toContain('is inside a private network')
  expect(inside.text).toContain('value="http://127.0.0.1:9/x"')
  expect(await offers()).toEqual([])
})

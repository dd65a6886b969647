import { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { permissionsOf } from '#ground/access/role.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { everything, haveCouncils, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { lay } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import * as scene from '#test/week-scene.ts'
import { meRoutes } from './routes.tsx'

const { people, sessions } = scene
const platform = testPlatform({ now: scene.TUESDAY })

const priya = (view: Partial<View>): Reader => ({
  council: {
    ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Hafren' },
    ...{ jurisdiction: 'ENGLAND', isDemo: true },
  },
  ...{ councilId: severnshire, accountId: scene.accounts.priya, name: 'Priya', roles: ['person'] },
  ...{ permissions: permissionsOf(['person']), personId: people.priya },
  view: { language: 'en', seeing: 'easy', ...view },
})

function ask(path: string, view: Partial<View> = {}, form?: Record<string, string>) {
  const reader = priya(view)
  const frame = {
    ...{ view: reader.view, address: path, councilName: 'Severnshire', homeUrl: '/' },
    ...{ isDemo: true, navigation: [], footer: [] },
    assets: { cssUrl: '/a.css', scriptUrl: '/a.js', iconUrl: '/i.svg', fontUrls: [] },
  }
  const site = new Hono<Signed>().use(async (c, next) => {
    c.set('visitor', reader)
    c.set('reader', reader)
    c.set('frame', frame)
    await next()
  })
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  site.onError((error, c) => {
    if (error instanceof NotFound) return c.text('', 404)
    throw error
  })
  return site.route('/', meRoutes(platform)).request(path, sent)
}
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const read = async (path: string, view: Partial<View> = {}) =>
  main(await (await ask(path, view)).text())
const press = async (path: string, form: Record<string, string> = {}) => {
  const response = await ask(path, {}, form)
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    text: main(await response.text()),
  }
}

/** Art is on Tuesdays at ten, and Tuesday is today; gardening on Thursdays; swimming on Mondays. */
const DAY = (session: keyof typeof sessions, on: string) => `/me/day/${sessions[session]}/${on}`

beforeEach(async () => {
  const db = everything()
  await haveCouncils()
  await scene.haveTown(db)
  await scene.haveSessions(db, [
    scene.aSession('art', { weekday: 1 }),
    scene.aSession('gardening'),
    scene.aSession('swimming', { weekday: 0 }),
  ])
  await scene.havePeople(db, [scene.aPerson('priya')])
  await scene.haveAccounts(db)
  for (const one of ['art', 'gardening', 'swimming'] as const) await scene.holds(db, 'priya', one)
})

describe('my week by its real days', () => {
  test('shows a change as the old crossed out and the new, with why', async () => {
    await lay('session_date', [
      {
        ...{ session_id: sessions.art, day: '2026-09-01', kind: 'changed', by: 'provider' },
        ...{ why: 'staff-ill', words: 'Mel is ill.', worker: 'Sam', starts: 630, ends: 750 },
        ...{ made_at: '2026-08-31T09:00:00Z', version: 1 },
      },
    ])
    for (const page of ['/me', '/me/week']) {
      const html = await read(page, { seeing: 'standard' })
      expect(html).toMatch(/<del><span class="govuk-visually-hidden">Before: <\/span>Mel<\/del>/)
      expect(html).toContain('With Sam')
      expect(html).toContain('A worker is ill. Mel is ill.')
    }
  })

  test('leaves a bank holiday out of what is on, and says which it is', async () => {
    await everything()
      .insertInto('bank_holiday')
      .values({ day: '2026-09-03', name_en: 'A feast', name_cy: 'Gŵyl' })
      .execute()
    const html = await read('/me/week', { seeing: 'standard' })
    expect(html).toContain('<del>gardening group</del>')
    expect(html).toContain('It is a bank holiday. A feast.')
    expect(await read('/me/week', { language: 'cy' })).toContain('Mae’n ŵyl banc. Gŵyl.')
  })

  test('is as many queries as it was', async () => {
    expect((await queriesOf(async () => ask('/me'))).length).toBeLessThanOrEqual(4)
    expect((await queriesOf(async () => ask('/me/week'))).length).toBeLessThanOrEqual(4)
    expect((await queriesOf(async () => ask(DAY('art', '2026-09-08')))).length).toBeLessThanOrEqual(
      3,
    )
  })
})

describe('I cannot come', () => {
  const thursday = DAY('gardening', '2026-09-10')
  const why = `${thursday}/cannot-come`

  test('with more than a week to go: one press, and nothing to pay', async () => {
    expect(await read(thursday)).toContain('I cannot come on this day')
    expect(await press(why, { cause: 'changed-mind' })).toMatchObject({ status: 303, to: thursday })
    const after = await read(thursday)
    expect(after).toContain('You said you cannot come.')
    expect(after).toContain('It costs you nothing.')
    expect(after).toContain('They know: Riverside.')
  })

  test('late, by their own choice: what it costs is said before, and nothing changes until yes', async () => {
    const late = DAY('gardening', '2026-09-03')
    const first = await press(`${late}/cannot-come`, { cause: 'changed-mind' })
    expect(first).toMatchObject({ status: 200 })
    expect(first.text).toContain('So they still get £16.50 of your money.')
    expect(await read(late)).toContain('I cannot come on this day')
    const yes = { cause: 'changed-mind', answer: 'right' }
    expect(await press(`${late}/cannot-come`, yes)).toMatchObject({ status: 303 })
    expect(await press(`${late}/cannot-come`, yes)).toMatchObject({ status: 303 })
    expect(await everything().selectFrom('day_given_up').selectAll().execute()).toHaveLength(1)
    expect(await read(late)).toContain('£16.50')
  })

  test('late because of illness: done at once, and the council pays', async () => {
    const late = DAY('gardening', '2026-09-03')
    expect(await press(`${late}/cannot-come`, { cause: 'ill' })).toMatchObject({ status: 303 })
    expect(await read(late)).toContain('The council pays them.')
    expect(await press(`${late}/come`)).toMatchObject({ status: 303 })
    expect(await read(late)).toContain('I cannot come on this day')
  })

  test('because I am scared: somebody talks with me today', async () => {
    const { text, status } = await press(why, { cause: 'fear-or-harm' })
    expect(status).toBe(200)
    expect(text).toContain('Somebody talks with you about it today.')
    const tasks = await everything().selectFrom('task').select(['kind']).execute()
    expect(tasks).toEqual([{ kind: 'afraid-to-go' }])
  })

  test('has five pictures and no more, and is not for a day that is over', async () => {
    const html = await read(why, { seeing: 'pictures' })
    expect(html.match(/<(a|button)\s/g)?.length).toBe(5)
    const over = await press(`${DAY('gardening', '2026-08-27')}/cannot-come`, { cause: 'ill' })
    expect(over).toMatchObject({ status: 422 })
    expect(over.text).toContain('This has begun.')
    expect((await ask(DAY('gardening', '2026-09-09'))).status).toBe(404)
    expect((await ask(DAY('gardening', '2026-02-30'))).status).toBe(404)
  })
})

describe('another day for one that a bank holiday took', () => {
  const lost = DAY('swimming', '2026-08-31')

  beforeEach(async () => {
    const db = everything()
    await db
      .insertInto('bank_holiday')
      .values({ day: '2026-08-31', name_en: 'Summer bank holiday', name_cy: 'Gŵyl banc yr haf' })
      .onConflict((c) => c.doNothing())
      .execute()
    await scene.haveSessions(db, [scene.aSession('pottery', { weekday: 2 })])
    await db.updateTable('provider').set({ papers_until: '2030-01-01' }).execute()
  })

  test('is offered, and one press takes it; two days are never had for one', async () => {
    expect(await read(lost)).toContain('You can have another day instead.')
    const html = await read(`${lost}/other-day`)
    expect(html).toContain('Wednesday 2 September')
    const to = `${sessions.pottery} 2026-09-02`
    const request = '0190d001-0000-7000-8000-000000000001'
    const taken = await press(`${lost}/other-day`, { request, to })
    expect(taken).toMatchObject({ status: 303, to: `/me/asked/${request}` })
    expect(await press(`${lost}/other-day`, { request, to })).toMatchObject({ to: taken.to })
    const again = {
      request: '0190d001-0000-7000-8000-000000000002',
      to: `${sessions.pottery} 2026-09-09`,
    }
    expect(await press(`${lost}/other-day`, again)).toMatchObject({ status: 303, to: lost })
    expect(
      await everything().selectFrom('date_booking').select(['day', 'swap_for', 'kind']).execute(),
    ).toEqual([{ day: '2026-09-02', swap_for: '2026-08-31', kind: 'swap' }])
    expect(await read('/me/week')).toContain('pottery')
    expect(await read(lost)).not.toContain('You can have another day instead.')
  })

  test('is not offered for what is on, nor once its weeks are over', async () => {
    expect((await ask(`${DAY('gardening', '2026-09-10')}/other-day`)).status).toBe(404)
    expect(await read(DAY('gardening', '2026-09-10'))).not.toContain('another day instead')
  })

  test('is as many queries as a page may have', async () => {
    expect((await queriesOf(async () => ask(`${lost}/other-day`))).length).toBeLessThanOrEqual(9)
  })
})

describe('I want to stop this', () => {
  const stop = `/me/stop/${sessions.gardening}`

  test('is chosen, said what it means, and stops today', async () => {
    expect(await read('/me/stop')).toContain('gardening')
    const check = await press(stop, { cause: 'changed-mind' })
    expect(check.text).toContain('It stops today: gardening.')
    expect(check.text).toContain('They still get your money for it until Tuesday 29 September.')
    const done = await press(stop, { cause: 'changed-mind', answer: 'right' })
    expect(done).toMatchObject({ status: 303, to: expect.stringContaining('/me/stopped/') })
    const again = await press(stop, { cause: 'changed-mind', answer: 'right' })
    expect(again).toMatchObject({ status: 303, to: done.to })
    expect(await read(done.to)).toContain('Somebody asks you what you want instead.')
    expect(await read('/me/week')).not.toContain('gardening')
    expect(await press(done.to)).toMatchObject({ status: 303, to: '/me/week' })
    expect(await read('/me/week')).toContain('gardening')
    expect(await press(done.to)).toMatchObject({ status: 303, to: '/me/week' })
  })

  test('because I am scared costs me nothing', async () => {
    const check = await press(stop, { cause: 'fear-or-harm' })
    expect(check.text).toContain('It costs you nothing. The council pays them.')
  })
})

const EVERY_PAGE = [
  '/me',
  '/me/week',
  DAY('gardening', '2026-09-10'),
  `${DAY('gardening', '2026-09-10')}/cannot-come`,
  '/me/stop',
  `/me/stop/${sessions.gardening}`,
]

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  test.each(['standard', 'easy', 'pictures'] as const)(
    'every page is valid, with one heading, in %s',
    async (seeing) => {
      for (const page of EVERY_PAGE) {
        const html = await (await ask(page, { language, seeing })).text()
        expect(await faultsOf(html), page).toEqual([])
        expect(html.match(/<h1/g)).toHaveLength(1)
        if (seeing === 'pictures')
          expect(main(html).match(/<(a|button)\s/g)?.length, page).toBeLessThanOrEqual(5)
      }
    },
  )
})

import { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Signed, unguarded } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { permissionsOf } from '#ground/access/role.ts'
import { pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { halfDay } from '#ground/kernel/week.ts'
import { keepFile } from '#ground/platform/files.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { everything, haveCouncils, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import * as scene from '#test/week-scene.ts'
import { meRoutes } from './routes.tsx'

const { people, sessions } = scene
const platform = testPlatform({ now: scene.TUESDAY })

const priya = (view: Partial<View> = {}): Reader => ({
  council: {
    ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Hafren' },
    ...{ jurisdiction: 'ENGLAND', isDemo: true },
  },
  ...{ councilId: severnshire, accountId: scene.accounts.priya, name: 'Priya', roles: ['person'] },
  permissions: permissionsOf(['person']),
  personId: people.priya,
  view: { language: 'en', seeing: 'standard', ...view },
})

const frameOf = ({ view }: Reader, address: string) => ({
  ...{ view, address, councilName: 'Severnshire', homeUrl: '/', isDemo: true, navigation: [] },
  assets: { cssUrl: '/a.css', scriptUrl: '/a.js', iconUrl: '/i.svg', fontUrls: [] },
  footer: [],
})

const ask = async (path: string, reader = priya(), form?: Record<string, string>) =>
  new Hono<Signed>()
    .use(async (c, next) => {
      c.set('visitor', reader)
      c.set('reader', reader)
      c.set('frame', frameOf(reader, path))
      await next()
    })
    .route('/', meRoutes(platform))
    .onError((error, c) => {
      if (error instanceof NotFound) return c.notFound()
      throw error
    })
    .request(path, form ? { method: 'POST', body: new URLSearchParams(form) } : {})

const page = async (path: string, view: Partial<View> = {}) => {
  const response = await ask(path, priya(view))
  expect(response.status).toBe(200)
  return response.text()
}

let week: string
beforeEach(async () => {
  const db = everything()
  await haveCouncils()
  await scene.haveTown(db)
  await scene.haveSessions(db, [
    ...(['gardening', 'swimming', 'pottery'] as const).map((s) => scene.aSession(s)),
    scene.aSession('art', { weekday: 1 }),
    scene.aSession('farm', { venueId: scene.farmVenue }),
    scene.aSession('drama', { most: 1 }),
    scene.aSession('cooking', { prices: [scene.priced({ staff: 1, people: 8 }, 2_760)] }),
    scene.aSession('walking', { prices: [scene.priced({ staff: 1, people: 5 }, 9_900)] }),
  ])
  await scene.havePeople(db, [scene.aPerson('priya'), scene.aPerson('sam'), scene.aPerson('tom')])
  await scene.haveAccounts(db)
  await scene.haveRun(db)
  await scene.areFriends(db, 'priya', 'sam')
  await scene.holds(db, 'priya', 'art')
  await scene.holds(db, 'sam', 'swimming')
  await scene.holds(db, 'tom', 'drama')
  week = await scene.isProposed(
    db,
    'priya',
    [scene.aLine('gardening'), scene.aLine('art')],
    [
      {
        halfDay: halfDay(4, 'morning'),
        misses: [{ sessionId: sessions.farm, obstacles: [{ kind: 'apart' }] }],
      },
    ],
  )
})

describe('my week', () => {
  test('begins with today, and says where, when and with whom', async () => {
    const html = await page('/me')
    expect(html).toContain('Today: Tuesday 1 September 2026')
    for (const said of ['art group', '10am to midday', 'The Old Mill', 'With Mel', 'by bus'])
      expect(html).toContain(said)
    expect(html).toContain('Here is a week we thought of for you')
  })

  test('keeps to five things to choose from in the pictures view', async () => {
    const html = await page('/me', { seeing: 'pictures' })
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    expect(main.match(/<(a|button)\s/g)?.length).toBeLessThanOrEqual(5)
  })

  test('is a handful of queries, whatever it holds', async () => {
    expect((await queriesOf(() => ask('/me'))).length).toBeLessThanOrEqual(4)
    expect((await queriesOf(() => ask('/me/find'))).length).toBeLessThanOrEqual(6)
    expect(
      (await queriesOf(() => ask(`/me/activities/${sessions.art}`))).length,
    ).toBeLessThanOrEqual(6)
  })

  test('is nobody’s but the person’s own', async () => {
    const { personId: _, ...nobody } = priya()
    expect((await ask('/me', nobody)).status).toBe(404)
    const worker = { ...priya(), permissions: permissionsOf(['social-worker']) }
    expect((await ask('/me', worker)).status).toBe(404)
  })

  test('every reading of it is written down', async () => {
    await page('/me')
    const rows = await everything().selectFrom('audit').select(['action', 'person_id']).execute()
    expect(rows).toContainEqual({ action: 'own week seen', person_id: people.priya })
  })
})

const EVERY_PAGE = [
  '/me',
  '/me/week',
  '/me/week/proposed',
  '/me/week/yes',
  '/me/week/no',
  '/me/week/not-sure',
  '/me/week/talk',
  '/me/week/change',
  `/me/week/change/${sessions.gardening}`,
  `/me/week/change/${sessions.gardening}/to/${sessions.swimming}`,
  `/me/week/no/${sessions.gardening}`,
  `/me/activities/${sessions.swimming}`,
  `/me/activities/${sessions.farm}`,
  '/me/find',
  '/me/find/likes',
  '/me/find/likes/done',
]

describe.each([
  ['en', 'standard'],
  ['en', 'easy'],
  ['en', 'pictures'],
  ['cy', 'standard'],
  ['cy', 'easy'],
  ['cy', 'pictures'],
] as const)('in %s, %s', (language, seeing) => {
  test.each(EVERY_PAGE)(
    '%s has one heading, no figure of a share, and is in its language',
    async (path) => {
      const html = await page(path, { language, seeing })
      expect(html.match(/<h1/g)).toHaveLength(1)
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      expect(main).not.toContain('%')
      expect(main).not.toContain('undefined')
      expect(main).not.toMatch(/[-−]£/)
      expect(html).toContain(`<html lang="${language}"`)
      if (seeing === 'pictures')
        expect(main.match(/<(a|button)\s/g)?.length ?? 0).toBeLessThanOrEqual(6)
    },
  )
})

describe('the proposed week', () => {
  test('says why each thing is there, and never that two people are to be apart', async () => {
    const html = await page('/me/week/proposed', { seeing: 'easy' })
    expect(html).toContain('You love this.')
    expect(html).toContain('This does not fit.')
    expect(html).not.toContain('farm')
  })

  test('is accepted after a check page, and the page after says from when and until when', async () => {
    const check = await page('/me/week/yes', { seeing: 'easy' })
    expect(check).toContain('Is this right?')
    const response = await ask('/me/week/yes', priya(), { week, version: '1', answer: 'right' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/me/week/answered')
    const after = await page('/me/week/answered')
    expect(after).toContain('Your new week starts on Monday 7 September 2026.')
    expect(after).toContain('until Sunday 6 September 2026')
    expect(after).toContain('I have changed my mind')
  })

  test('that cannot be had is said on the check page again, with what can be done instead', async () => {
    await scene.haveSessions(everything(), [scene.aSession('gardening', { most: 1 })])
    await scene.holds(everything(), 'tom', 'gardening')
    const response = await ask('/me/week/yes', priya(), { week, version: '1' })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('All the places are taken: gardening group.')
    expect(html).toContain('Change one thing')
    expect(html).toContain('Talk to someone')
  })

  test('can be talked about: who comes, and by when', async () => {
    await ask('/me/week/talk', priya(), { week, version: '1' })
    expect(await page('/me/week/answered')).toContain(
      'Mel will talk with you by Tuesday 8 September 2026.',
    )
  })

  test('a mind changed after no has the week to answer again', async () => {
    await ask('/me/week/no', priya(), { week, version: '1' })
    const html = await page('/me/week/changed-my-mind')
    const answerId = /name="answerId" value="([^"]+)"/.exec(html)?.[1] ?? ''
    await ask('/me/week/changed-my-mind', priya(), { week, answerId })
    expect(await page('/me/week/proposed')).toContain('Yes, I want this week')
  })
})

describe('changing one thing', () => {
  test('shows what could be done then, and why the others cannot be had', async () => {
    const html = await page(`/me/week/change/${sessions.gardening}`, { seeing: 'easy' })
    expect(html).toContain('Choose swimming')
    expect(html).toContain('Sam goes too.')
    expect(html).toContain('It costs the same.')
    expect(html).toContain('All the places are taken.')
    expect(html).toContain('It is too far away.')
    expect(html).toContain('There are not enough workers there for you.')
    expect(html).toContain('It costs more money than you have for your week.')
  })

  test('shows each in pictures with when and where, and with its own photo before the drawing that others have too', async () => {
    const fileId = await platform.transaction(severnshire, (db) =>
      keepFile(db, {
        ...{ councilId: severnshire, name: 'pool.jpg', mediaType: 'image/jpeg', at: scene.TUESDAY },
        content: new Uint8Array([255, 216, 255]),
      }),
    )
    const id = sessions.swimming
    await everything()
      .insertInto('offer_photo')
      .values({
        ...{ council_id: severnshire, id, session_id: id, file_id: fileId },
        ...{ sha256: 'x', width: 40, height: 30, words_en: 'The pool', shows_people: false },
        ...{ added_by: scene.accounts.priya, added_at: scene.TUESDAY },
      })
      .execute()
    const html = await page(`/me/week/change/${sessions.gardening}`, { seeing: 'pictures' })
    expect(html).toContain(`src="/offer-photos/${id}" alt="The pool"`)
    expect(html).toContain('The Old Mill')
    expect((await page('/me/find', { seeing: 'easy' })).match(/alt="The pool"/g)).toHaveLength(1)
  })

  test('is done after a check page', async () => {
    const path = `/me/week/change/${sessions.gardening}/to/${sessions.swimming}`
    expect(await page(path, { seeing: 'easy' })).toContain('You want this: swimming.')
    expect((await ask(path, priya(), { week, version: '1' })).status).toBe(303)
    expect(await page('/me/week/answered')).toContain('You chose this: swimming group.')
    expect(await page('/me/week/proposed')).toContain('swimming group')
  })

  test('a session of another council, or none at all, leads nowhere', async () => {
    expect((await ask('/me/activities/not-an-id')).status).toBe(404)
    expect((await ask(`/me/activities/${people.sam}`)).status).toBe(404)
    expect((await ask(`/me/week/change/${sessions.farm}`)).status).toBe(404)
  })
})

describe('telling us what I like', () => {
  test('a card is answered with one button, and the next comes', async () => {
    const first = await page('/me/find/likes')
    const activity = /name="activity" value="([^"]+)"/.exec(first)?.[1] ?? ''
    const response = await ask('/me/find/likes', priya(), {
      ...{ activity, seen: '0', at: '0', answer: 'do-not-like' },
    })
    expect(response.headers.get('location')).toBe('/me/find/likes?seen=1&at=1')
    const wishes = await everything().selectFrom('wish').select(['activity', 'wish']).execute()
    expect(wishes).toEqual([{ activity, wish: -1 }])
    await ask('/me/find/likes/done', priya(), { activity })
    expect(await everything().selectFrom('wish').select('wish').execute()).toEqual([])
  })

  test('a press on none of the three asks again and keeps its place', async () => {
    const response = await ask('/me/find/likes', priya(), { activity: 'art', seen: '3', at: '4' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('value="3"')
  })

  test('where nothing fits, the nearest and what stands in its way are said', async () => {
    await scene.havePeople(
      everything(),
      [scene.aPerson('priya', { travelLimit: 0 })],
      pence(10_000),
    )
    const html = await page('/me/find', { seeing: 'easy' })
    expect(html).toContain('We found nothing that you can do now.')
    expect(html).toContain('It is too far away.')
    expect(html).toContain('Talk to someone')
  })
})

test('every route says who may use it', () => {
  expect(unguarded(meRoutes(platform))).toEqual([])
})

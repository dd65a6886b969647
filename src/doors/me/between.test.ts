import { Hono } from 'hono'
import { beforeEach, expect, test } from 'vitest'
import type { Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { permissionsOf } from '#ground/access/role.ts'
import { haveBookings } from '#test/booking-scene.ts'
import { everything, haveCouncils, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { accounts, holds, people, sessions, TUESDAY } from '#test/week-scene.ts'
import { gapsBecomeTasks } from '#weeks/bookings/gap-actions.ts'
import { betweenRoutes } from './between-routes.tsx'

const platform = testPlatform({ now: TUESDAY })
const db = everything()
const reader: Reader = {
  council: {
    ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Hafren' },
    ...{ jurisdiction: 'ENGLAND', isDemo: true },
  },
  ...{ councilId: severnshire, accountId: accounts.priya, name: 'Priya', roles: ['person'] },
  permissions: permissionsOf(['person']),
  personId: people.priya,
  view: { language: 'en', seeing: 'standard' },
}
const ask = async (form?: Record<string, string>) => {
  const response = await new Hono<Signed>()
    .use(async (c, next) => {
      c.set('visitor', reader)
      c.set('reader', reader)
      c.set('frame', {
        ...{ view: reader.view, address: '/me/between', councilName: 'S', homeUrl: '/' },
        ...{ isDemo: true, navigation: [], footer: [] },
        assets: { cssUrl: '/a.css', scriptUrl: '/a.js', iconUrl: '/i.svg', fontUrls: [] },
      })
      await next()
    })
    .route('/', betweenRoutes(platform))
    .request('/me/between', form ? { method: 'POST', body: new URLSearchParams(form) } : {})
  return { status: response.status, html: await response.text() }
}
const fields = (html: string) =>
  Object.fromEntries(
    ['request', 'session', 'day', 'starts', 'ends'].map((name) => [
      name,
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '',
    ]),
  )
const minute = (hours: number, minutes = 0) => hours * 60 + minutes

/** Thursdays at one hub: swimming until half past eleven, gardening from half past one, and the hub itself all day. */
beforeEach(async () => {
  await haveCouncils()
  await haveBookings(db, {
    swimming: { starts: minute(10), ends: minute(11, 30) },
    gardening: { starts: minute(13, 30), ends: minute(15) },
    choir: { starts: minute(9), ends: minute(16), most: 3 },
  })
  await holds(db, 'priya', 'swimming')
  await holds(db, 'priya', 'gardening')
})

test('swimming ends at half past eleven, gardening starts at half past one: the hub is offered between, at its part of the price', async () => {
  const { html } = await ask()
  expect(html).toContain('swimming group, gardening group')
  expect(html).toContain('11.30am to 1.30pm')
  expect(fields(html)).toMatchObject({ starts: '690', ends: '810', session: sessions.choir })
  const sent = fields(html)
  expect((await ask(sent)).status).toBe(303)
  expect((await ask(sent)).status).toBe(303)
  const held = await db.selectFrom('date_booking').selectAll().execute()
  expect(held).toMatchObject([{ kind: 'gap', starts: 690, ends: 810, price_pence: 943 }])
  expect((await queriesOf(ask)).length).toBeLessThanOrEqual(6)
  const after = await ask()
  expect(after.html).not.toContain('Thursday 3 September 2026')
  expect(after.html).toContain('Thursday 10 September 2026')
})

test('a hub that has two things on then is offered once, with the longer of them', async () => {
  await db
    .updateTable('session')
    .set({ weekday: 3, starts: minute(11, 30), ends: minute(13) })
    .set({ venue_id: (await theHub()).venue_id })
    .where('id', '=', sessions.art)
    .execute()
  const { html } = await ask()
  // The same two things on either of the two Thursdays.
  const offered = [...html.matchAll(/name="session" value="([^"]*)"/g)].map(([, id]) => id)
  expect(offered).toEqual([sessions.choir, sessions.choir])
})
const theHub = () =>
  db
    .selectFrom('session')
    .select('venue_id')
    .where('id', '=', sessions.choir)
    .executeTakeFirstOrThrow()

test('where the hub is full the gap stays open, and somebody has the task, once', async () => {
  for (const who of ['sam', 'ada', 'tom'] as const) await holds(db, who, 'choir')
  const { html } = await ask()
  expect(html).toContain('Every hub is full then')
  expect(html).not.toContain('Be at The Old Mill')
  const night = () =>
    platform.transaction(severnshire, (on) =>
      gapsBecomeTasks(on, { councilId: severnshire, now: TUESDAY }),
    )
  expect(await night()).toBe(2)
  expect(await night()).toBe(0)
  const tasks = await db.selectFrom('task').selectAll().execute()
  expect(tasks).toMatchObject([
    { kind: 'gap-open', person_id: people.priya },
    { kind: 'gap-open', person_id: people.priya },
  ])
  const sent = { day: '2026-09-03', starts: '690', ends: '810', session: sessions.choir }
  const full = await ask({ ...sent, request: '0190b0a1-0000-7000-8000-000000000001' })
  expect(full.status).toBe(422)
  expect(full.html).toContain('There is no place now')
})

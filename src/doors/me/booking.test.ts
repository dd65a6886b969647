import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import type { Id } from '#ground/kernel/id.ts'
import { ask, at, hidden, platform, send, text } from '#test/booking-pages.ts'
import { haveBookings, isBooked, PROVIDER } from '#test/booking-scene.ts'
import { everything, haveCouncils, queriesOf } from '#test/platform.ts'
import { holds, people, sessions, TUESDAY } from '#test/week-scene.ts'
import { meRoutes } from './routes.tsx'

const db = everything()

beforeEach(async () => {
  await haveCouncils()
  await haveBookings(db, { art: { most: 1 }, gardening: { weekday: 4 }, choir: {} })
  await isBooked(db, 'gardening', { taster: 0 })
})

describe('asking for a place', () => {
  test('a try comes first, costs nothing, and is asked with three links and one button', async () => {
    const how = await text(at('gardening'))
    expect(how).toContain('A try is free. You can say no after it.')
    const days = await text(at('gardening', '/taster'))
    expect(days).toContain('Friday 4 September 2026')
    const check = await text(at('gardening', '/taster?day=2026-09-04'))
    expect(check).toContain('You try this once: gardening group. Friday 4 September 2026')
    expect(check).toContain('It is free.')
    const form = { request: hidden(check, 'request'), day: '2026-09-04' }
    const first = await send(at('gardening', '/taster'), form)
    expect(first.status).toBe(303)
    expect((await send(at('gardening', '/taster'), form)).to).toBe(first.to)
    expect(await text(first.to)).toContain('Yes. You have a place.')
    expect(await db.selectFrom('date_booking').selectAll().execute()).toMatchObject([
      { kind: 'taster', day: '2026-09-04', person_id: people.priya },
    ])
    const list = await text('/me/asked')
    expect(list).toContain('gardening group')
  })

  test('what it costs stands before the button, in every view and both languages', async () => {
    const check = await text(at('choir', '/single?day=2026-09-03'))
    expect(check).toContain('It costs £33.00.')
    expect(check).toContain('You have the place at once.')
    const cy = { language: 'cy', seeing: 'easy' } as const
    expect(await text(at('choir', '/single?day=2026-09-03'), { view: cy })).toContain('£33')
    const pictures = { seeing: 'pictures' } as const
    for (const path of [at('gardening'), at('gardening', '/single'), '/me/asked']) {
      const html = await text(path, { view: pictures })
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      expect(main.match(/<(a|button)\s/g)?.length).toBeLessThanOrEqual(5)
    }
  })

  test('each page is a handful of queries', async () => {
    for (const path of [at('choir'), at('choir', '/single'), '/me/asked'])
      expect((await queriesOf(async () => ask(path))).length).toBeLessThanOrEqual(6)
  })

  test('a day that is taken says so, and can be waited for; the rule is published', async () => {
    await holds(db, 'sam', 'art')
    const days = await text(at('art', '/single'))
    expect(days).toContain('There is no place now. You can wait for one.')
    const waited = await send(at('art', '/wait'), { day: '2026-09-03' })
    expect(await text(waited.to)).toContain('You wait for a place.')
    expect((await send(at('art', '/wait'), { day: '2026-09-03' })).to).toBe(waited.to)
    const rule = await text('/who-comes-first')
    const order = ['about to end', 'no place at all', 'waited longest'].map((one) =>
      rule.indexOf(one),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(rule).toContain('72 hours')
    const weekly = await text(at('art', '/weekly'))
    expect(weekly).toContain('There is no place now')
    const left = await send(waited.to, { answer: 'no', request: waited.to.split('/').at(-1) ?? '' })
    expect(left.to).toBe('/me/asked')
  })

  test('a try at the time of something else is had in place of it, for that day alone', async () => {
    await holds(db, 'priya', 'art')
    await db.updateTable('session').set({ weekday: 3 }).execute()
    await isBooked(db, 'choir', { taster: 0 })
    const days = await text(at('choir', '/taster'))
    expect(days).toContain('That day you do not go to this: art group.')
    const soon = await text(at('choir', '/taster?day=2026-09-03'))
    expect(soon).toContain('£16.50 of your money goes to them')
    const check = await text(at('choir', '/taster?day=2026-09-10'))
    expect(check).not.toContain('of your money')
    const form = { request: hidden(check, 'request'), day: '2026-09-10' }
    const instead = hidden(check, 'instead')
    const { to } = await send(at('choir', '/taster'), { ...form, instead })
    expect((await send(at('choir', '/taster'), { ...form, instead })).to).toBe(to)
    expect(await text(to)).toContain('Yes. You have a place.')
    const given = await db.selectFrom('day_given_up').selectAll().execute()
    expect(given).toMatchObject([{ session_id: sessions.art, day: '2026-09-10', undone_at: null }])
    // Refused, nothing is given up either.
    await isBooked(db, 'choir', { state: 'paused' })
    const later = { day: '2026-09-17', instead, request: '0190b0a1-0000-7000-8000-000000000009' }
    expect((await send(at('choir', '/taster'), later)).status).toBe(422)
    expect(await db.selectFrom('day_given_up').selectAll().execute()).toHaveLength(1)
  })

  test('where others answer first, the day elsewhere is given up with their yes, and stays with their no', async () => {
    await holds(db, 'priya', 'art')
    await db.updateTable('session').set({ weekday: 3 }).execute()
    await isBooked(db, 'choir', { taster: 0, confirms: 'by-provider' })
    const given = () =>
      db.selectFrom('day_given_up').select(['session_id', 'day', 'told_at']).execute()
    const tries = async (day: string) => {
      const check = await text(at('choir', `/taster?day=${day}`))
      expect(check).toContain('If you get the place, you do not go to this that day: art group.')
      const form = { day, request: hidden(check, 'request'), instead: hidden(check, 'instead') }
      await send(at('choir', '/taster'), form)
      expect(await given()).toEqual([])
      return `/requests/${form.request}`
    }
    const no = { answer: 'decline', words: 'Full that day', version: '1' }
    await send(await tries('2026-09-10'), no, 'provider')
    expect(await given()).toEqual([])
    const yes = { answer: 'accept', words: 'Come along', version: '1' }
    await send(await tries('2026-09-17'), yes, 'provider')
    const told = { session_id: sessions.art, day: '2026-09-17', told_at: TUESDAY }
    expect(await given()).toEqual([told])
  })

  test('a form that was mangled leads back, and somebody else’s request is nowhere', async () => {
    expect((await send(at('choir', '/single'), { day: 'soon' })).status).toBe(303)
    expect((await ask(at('choir', '/yearly'))).status).toBe(404)
    const form = { day: '2026-09-03', request: '0190b0a1-0000-7000-8000-000000000001' }
    const { to } = await send(at('choir', '/single'), form)
    expect((await ask(to, { who: 'sam' })).status).toBe(404)
    expect((await send(at('choir', '/single'), { day: '2026-08-27' })).html).toContain(
      'That day is over',
    )
  })
})

describe('whoever runs it', () => {
  const form = { day: '2026-09-03', request: '0190b0a1-0000-7000-8000-000000000001' }
  const request = `/requests/${form.request}`
  beforeEach(() => isBooked(db, 'choir', { confirms: 'by-provider' }))

  test('sees who asks, how to communicate, and until when; nothing of money but the price', async () => {
    const { to } = await send(at('choir', '/single'), form)
    expect(await text(to)).toContain('We asked Riverside. You hear by Friday 4 September')
    const list = await text('/requests', { who: 'provider' })
    for (const said of ['Priya asks for a place', 'choir group', 'Thursday 3 September 2026'])
      expect(list).toContain(said)
    expect(await text(request, { who: 'provider' })).toContain('Short sentences')
    expect(
      (await queriesOf(async () => ask('/requests', { who: 'provider' }))).length,
    ).toBeLessThan(4)
    const read = await db.selectFrom('audit').select('action').execute()
    expect(read.map(({ action }) => action)).toContain('requests seen')
  })

  test('says yes, and the person sees their words', async () => {
    const { to } = await send(at('choir', '/single'), form)
    const yes = { version: '1', answer: 'accept', words: 'Bring a coat' }
    expect((await send(request, yes, 'provider')).to).toBe('/requests')
    expect(await text(to)).toContain('They say: Bring a coat')
    const again = await send(request, { ...yes, answer: 'decline' }, 'provider')
    expect(again.status).toBe(303)
    expect(await text('/requests', { who: 'provider' })).toContain('Nobody waits')
  })

  test('a no needs a few words; a stale answer keeps what was typed', async () => {
    await send(at('choir', '/single'), form)
    const no = { version: '1', answer: 'decline', words: '' }
    expect((await send(request, no, 'provider')).html).toContain('Say in a few words why not')
    const stale = await send(request, { ...no, version: '7', words: 'We are away' }, 'provider')
    expect(stale.status).toBe(422)
    expect(stale.html).toContain('This changed while you were looking at it')
    expect(stale.html).toContain('We are away')
  })

  test('suggests another time, which the person takes or leaves', async () => {
    const { to } = await send(at('choir', '/single'), form)
    const page = await text(request, { who: 'provider' })
    const [time = ''] = [...page.matchAll(/<option value="([^" ]+ 2026-[^"]+)"/g)].map(
      ([, v]) => v ?? '',
    )
    await send(
      request,
      { version: '1', answer: 'suggest', time, words: 'Quieter then' },
      'provider',
    )
    const seen = await text(to)
    expect(seen).toContain('Riverside has another idea')
    const answered = await send(to, { answer: 'yes', version: hidden(seen, 'version') })
    expect(await text(answered.to)).toContain('Yes. You have a place.')
    expect(await db.selectFrom('date_booking').select('day').execute()).toHaveLength(1)
  })

  test('another provider’s request is not there', async () => {
    await send(at('choir', '/single'), form)
    await db.updateTable('session').set({ provider_id: PROVIDER }).execute()
    const other = '0190b005-0000-7000-8000-00000000000f' as Id
    expect(other).not.toBe(PROVIDER)
    expect((await ask(request)).status).toBe(404)
  })
})

test('all of it is guarded', () => {
  expect(unguarded(meRoutes(platform))).toEqual([])
})

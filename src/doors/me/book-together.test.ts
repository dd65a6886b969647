import { beforeEach, describe, expect, test } from 'vitest'
import { noMoney } from '#ground/kernel/money.ts'
import { at, hidden, send, text } from '#test/booking-pages.ts'
import { haveBookings, isBooked } from '#test/booking-scene.ts'
import { everything, haveCouncils } from '#test/platform.ts'
import { areFriends, holds, people } from '#test/week-scene.ts'

const db = everything()

beforeEach(async () => {
  await haveCouncils()
  await haveBookings(db, { art: { most: 1 }, gardening: { weekday: 4 }, choir: {} })
  await isBooked(db, 'gardening', { taster: 0 })
})

describe('with a friend', () => {
  const day = '2026-09-03'
  const together = at('choir', '/together')
  const propose = async () => {
    await areFriends(db, 'priya', 'sam')
    const friends = await send(together, { day, friend: people.sam })
    expect(friends.html).toContain('We ask your friends: Sam.')
    const request = hidden(friends.html, 'request')
    return send(together, { day, request, friends: people.sam })
  }

  test('one asks, the other says yes, and both go', async () => {
    expect((await propose()).to).toBe('/me/asked')
    expect(await text('/me/asked')).toContain('We asked Sam.')
    const list = await text('/me/asked', { who: 'sam' })
    expect(list).toContain('Go with Priya?')
    const [, one = ''] = /href="(\/me\/asked\/[^"]+)"/.exec(list) ?? []
    const seen = await text(one, { who: 'sam' })
    await send(one, { answer: 'yes', version: hidden(seen, 'version') }, 'sam')
    expect(await text(one, { who: 'sam' })).toContain(
      'You go with Priya. You have 2 places together.',
    )
    expect(await db.selectFrom('date_booking').select('person_id').execute()).toHaveLength(2)
  })

  test('one place and two friends: they are told, and may wait together', async () => {
    await areFriends(db, 'priya', 'sam')
    const form = { day, request: '0190b0a2-0000-7000-8000-000000000001', friends: people.sam }
    const full = await send(at('art', '/together'), form)
    expect(full.status).toBe(422)
    expect(full.html).toContain('Wait together')
    expect((await send(at('art', '/together'), { ...form, waits: 'yes' })).to).toBe('/me/asked')
  })

  test('each is told what they do not go to that day before they say yes; a yes to another page is no yes', async () => {
    await areFriends(db, 'priya', 'sam')
    await holds(db, 'priya', 'art')
    await db.updateTable('session').set({ weekday: 3, most: 8 }).execute()
    await holds(db, 'sam', 'art')
    const asks = await send(together, { day: '2026-09-10', friend: people.sam })
    expect(asks.html).toContain('If you get the place, you do not go to this that day: art group.')
    const form = { day: '2026-09-10', friends: people.sam, request: hidden(asks.html, 'request') }
    // Sent without what was said there, it is said again.
    expect((await send(together, form)).html).toContain('Is this right?')
    const instead = hidden(asks.html, 'instead')
    expect((await send(together, { ...form, instead })).to).toBe('/me/asked')
    const list = await text('/me/asked', { who: 'sam' })
    const [, one = ''] = /href="(\/me\/asked\/[^"]+)"/.exec(list) ?? []
    const seen = await text(one, { who: 'sam' })
    expect(seen).toContain('If you get the place, you do not go to this that day: art group.')
    const yes = { answer: 'yes', version: hidden(seen, 'version') }
    expect((await send(one, yes, 'sam')).html).toContain('This has changed. Look at it again.')
    await send(one, { ...yes, instead: hidden(seen, 'instead') }, 'sam')
    expect(await text(one, { who: 'sam' })).toContain('You have 2 places together.')
    expect(await db.selectFrom('day_given_up').selectAll().execute()).toHaveLength(2)
  })

  test('no money left in one week: they alone are told so, and whoever asked, that their week has no room', async () => {
    await propose()
    await db
      .updateTable('weekly_budget')
      .set({ weekly_pence: noMoney })
      .where('person_id', '=', people.sam)
      .execute()
    await db.updateTable('session').set({ taster_pence: null }).execute()
    const list = await text('/me/asked', { who: 'sam' })
    const [, one = ''] = /href="(\/me\/asked\/[^"]+)"/.exec(list) ?? []
    const seen = await text(one, { who: 'sam' })
    await send(one, { answer: 'yes', version: hidden(seen, 'version') }, 'sam')
    const sams = await text(one, { who: 'sam' })
    expect(sams).toContain('Your week has no money left for this. Your worker can help.')
    const priyas = await text('/me/asked')
    expect(priyas).toContain('Sam: their week has no room for this now. Their worker can help.')
    expect(priyas).not.toMatch(/no money/)
    expect(await text('/me/asked', { view: { language: 'cy' } })).toContain(
      'Sam: does dim lle i hyn yn eu hwythnos nawr.',
    )
  })

  test('nobody chosen is said on the form', async () => {
    await areFriends(db, 'priya', 'sam')
    expect((await send(together, { day })).html).toContain('Choose who to ask')
  })
})

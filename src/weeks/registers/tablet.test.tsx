import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { newId } from '#ground/kernel/id.ts'
import { everything, queriesOf } from '#test/platform.ts'
import { audited, readerOf } from '#test/staff-reader.ts'
import { aBooking, aSession, haveAccount, idOf, lay, NOW } from '#test/staff-scene.ts'
import {
  aMark,
  assets,
  dan,
  fetched,
  haveTablet,
  platform,
  routes,
  send,
} from '#test/tablet-scene.ts'
import { tabletRoutes } from './tablet-routes.tsx'

beforeEach(haveTablet)

describe('what a tablet is given', () => {
  test('is today’s and tomorrow’s sheets of the provider’s own sessions, with the fewest facts that keep people safe', async () => {
    const { status, given } = await fetched()
    expect(status).toBe(200)
    expect(given).toMatchObject({ account: dan.accountId, days: ['2027-03-01', '2027-03-02'] })
    expect(given.sittings?.map((s) => [s.day, s.titleEn])).toEqual([
      ['2027-03-01', 'Art 1'],
      ['2027-03-02', 'Pottery'],
    ])
    expect(given.sittings?.[0]?.people).toEqual([
      {
        ...{ personId: idOf('person', 1), knownAs: 'Known1', familyName: 'Family001' },
        ...{ ratio: { staff: 1, people: 5 }, communication: 'Speak slowly to 1' },
        ...{ support: ['One', 'Two', 'Three'], allergies: 'Nuts', medicines: '', seizures: '' },
        lookedForAt: '2027-03-01T09:40:00.000Z',
        contacts: [{ contact: 'emergency-contact', name: 'Ann', phone: '01905 496 0123' }],
      },
    ])
    for (const hidden of ['WR14', '1990', 'R0001', 'pence', 'Trains', 'Secret', 'Too far'])
      expect(JSON.stringify(given)).not.toContain(hidden)
  })
  test('is read by nobody later, so each person’s reading is written down when it is handed out, and again only when it changes', async () => {
    const { given } = await fetched()
    const read = async () => (await audited()).filter((a) => a.action === 'register handed out')
    expect((await read()).map((a) => a.person_id).sort()).toEqual([
      idOf('person', 1),
      idOf('person', 2),
    ])
    const again = await fetched(`?have=${given.version}`)
    expect(again.given.sittings).toBeUndefined()
    expect(await read()).toHaveLength(2)
    await lay('standing_booking', [aBooking(9, 2, 1)])
    expect((await fetched(`?have=${given.version}`)).given.sittings).toHaveLength(2)
    expect(await read()).toHaveLength(4)
  })
  test('has a key that is this account’s alone, and the same at each sign-in', async () => {
    const { given } = await fetched()
    expect(atob(given.key)).toHaveLength(32)
    expect((await fetched()).given.key).toBe(given.key)
    await haveAccount(2)
    const mel = { ...dan, accountId: idOf('account', 2) }
    expect((await fetched('', mel)).given.key).not.toBe(given.key)
    expect(
      await everything().selectFrom('offline_key').select('account_id').execute(),
    ).toHaveLength(2)
  })
  test('leaves out whom nobody may ring: family after consent was taken back', async () => {
    const carer = { id: idOf('tie', 1), person_id: idOf('person', 2), name: 'Margaret' }
    await lay('carer', [{ ...carer, relation: 'parent', lives_with: true, language: 'en' }])
    const contacts = async () => (await fetched()).given.sittings?.[1]?.people[0]?.contacts
    const [own, emergency] = [
      { contact: 'person', name: '', phone: '' },
      { contact: 'emergency-contact', name: '', phone: '' },
    ]
    const family = { contact: 'carer', name: 'Margaret', phone: '' }
    expect(await contacts()).toEqual([own, family, emergency])
    await lay('consent', [
      {
        ...{ id: idOf('tie', 2), person_id: idOf('person', 2), about: 'share-with-family' },
        ...{ answer: true, asked_on: '2026-01-01', ended_on: '2027-02-01', how: 'talk' },
        asked_by: idOf('account', 1),
      },
    ])
    expect(await contacts()).toEqual([own, emergency])
  })
  test('is each sheet as it is that day: moved, at another time, cancelled, besides, with a worker ill and rooms apart', async () => {
    const date = (session: number, day: string, kind: string, more = {}) => ({
      ...{ session_id: idOf('session', session), day, kind, by: 'provider', why: 'other' },
      ...{ made_at: NOW, ...more },
    })
    await lay('session_date', [
      date(1, '2027-03-01', 'changed', { starts: 600, worker: 'Ola', venue_id: idOf('venue', 2) }),
      date(2, '2027-03-02', 'cancelled'),
      date(3, '2027-03-01', 'extra'),
    ])
    await lay('sitting_room', [
      {
        ...{ session_id: idOf('session', 1), day: '2027-03-01', person_id: idOf('person', 1) },
        ...{ room: 2, made_by: idOf('account', 1), made_at: NOW },
      },
    ])
    await lay('staff_change', [
      {
        ...{ id: idOf('tie', 5), session_id: idOf('session', 1), day: '2027-03-01', worker: 'Ola' },
        venue_id: idOf('venue', 2),
        ...{ why: 'extra', change_n: 1, change_d: 2, made_by: idOf('account', 1), at: NOW },
      },
    ])
    const at = async (venue: number) => (await fetched(`?venue=${idOf('venue', venue)}`)).given
    expect((await at(1)).sittings?.map((s) => [s.day, s.titleEn])).toEqual([
      ['2027-03-01', 'Too far ahead'],
    ])
    const [moved] = (await at(2)).sittings ?? []
    expect(moved).toMatchObject({ titleEn: 'Art 1', starts: 600, worker: 'Ola' })
    expect(moved?.staff).toEqual({ n: 15, d: 2 })
    expect(moved?.people).toMatchObject([{ room: 2, lookedForAt: '2027-03-01T10:10:00.000Z' }])
  })
  test('of a venue that is another’s is nothing; a provider with several chooses', async () => {
    await lay('session', [aSession(9, { venue_id: idOf('venue', 2) })])
    const { given } = await fetched()
    expect(given.venue).toBeUndefined()
    expect(given.venues.map((v) => v.name)).toEqual(['Hub 1', 'Hub 2'])
    expect((await fetched(`?venue=${idOf('venue', 7)}`)).given.sittings).toEqual([])
    expect((await fetched(`?venue=${idOf('venue', 2)}`)).given.venue?.name).toBe('Hub 2')
  })
  test('is for those who keep registers, and takes a handful of queries', async () => {
    for (const reader of [readerOf({ roles: ['social-worker'] }), readerOf({ roles: ['person'] })])
      expect((await routes(reader).request('/tablet/handed-out')).status).toBe(404)
    await fetched()
    expect(await queriesOf(() => fetched())).toHaveLength(9)
  })
})

describe('marks that a tablet sends', () => {
  test('are answered one by one, and again are the same', async () => {
    const marks = [aMark(1), aMark(2, { kind: 'left' })]
    expect((await send(marks)).body.answers).toMatchObject([
      { id: marks[0]?.id, answer: 'accepted', receivedAt: NOW.toISOString() },
      { id: marks[1]?.id, answer: 'accepted' },
    ])
    expect((await send(marks)).body.answers).toMatchObject([
      { answer: 'already' },
      { answer: 'already' },
    ])
    const { given } = await fetched()
    expect(given.events.map((e) => [e.kind, e.device?.count])).toEqual([
      ['here', 1],
      ['left', 2],
    ])
    expect(given.names).toEqual({ [dan.accountId]: expect.any(String) })
  })
  test('that cannot be read are refused by their id, and the others are kept', async () => {
    const bad = aMark(2, { day: '2027-02-30' })
    const { body } = await send([aMark(1), bad, 'nonsense', { id: 'x', kind: 'gone' }])
    expect(body.answers).toMatchObject([
      { answer: 'accepted' },
      { id: bad.id, answer: 'refused', why: 'not-understood' },
      { id: 'x', answer: 'refused', why: 'not-understood' },
    ])
  })
  test('are never taken under another’s sign-in, nor as anything but JSON, nor more than a batch', async () => {
    expect((await send([aMark(1)], { account: idOf('account', 7) })).status).toBe(409)
    const plain = await routes().request('/tablet/events', { method: 'POST', body: '{}' })
    expect(plain.status).toBe(422)
    expect((await send(Array.from({ length: 51 }, (_, n) => aMark(n + 1)))).status).toBe(422)
    expect((await send([aMark(1)], { sentAt: 'yesterday' })).status).toBe(422)
    expect(await everything().selectFrom('register_event').select('id').execute()).toEqual([])
  })
})

describe('what happened, written on a tablet', () => {
  const incident = {
    ...{ id: newId(NOW), venueId: idOf('venue', 1), kind: 'fall', harm: 'slight' },
    ...{ at: '2027-03-01T09:40:00.000Z', what: 'Slipped', done: 'Sat down', toldFamily: true },
    people: [{ personId: idOf('person', 1), part: 'hurt' }],
  }
  const write = async (given: Readonly<Record<string, unknown>>, account = dan.accountId) => {
    const response = await routes().request('/tablet/incidents', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ account, incident: { ...incident, ...given } }),
    })
    return { status: response.status, body: await response.json() }
  }
  const rows = () => everything().selectFrom('incident').selectAll().execute()

  test('is kept once, however often it is sent', async () => {
    expect((await write({})).body).toEqual({ answer: 'accepted' })
    expect((await write({})).body).toEqual({ answer: 'accepted' })
    expect(await rows()).toMatchObject([{ id: incident.id, kind: 'fall', what: 'Slipped' }])
  })
  test('is refused with why where it cannot be, and is never taken under another’s sign-in', async () => {
    expect((await write({ venueId: idOf('venue', 2) })).body).toEqual({
      ...{ answer: 'refused', why: 'not-their-venue' },
    })
    expect((await write({ what: ' ' })).body).toMatchObject({ why: 'say-what' })
    expect((await write({ kind: 'storm' })).status).toBe(422)
    expect((await write({}, idOf('account', 7))).status).toBe(409)
    expect(await rows()).toEqual([])
  })
})

describe('the app', () => {
  test('keeps by list: the app, its looks and its words, and nothing that anybody signs in for', async () => {
    const worker = await (await routes().request('/tablet/worker.js')).text()
    for (const kept of ['/tablet/register', assets.cssUrl, assets.tablet.scriptUrl])
      expect(worker).toContain(kept)
    expect(worker).not.toContain('handed-out')
    expect((await routes().request('/tablet/worker.js')).headers.get('cache-control')).toBe(
      'no-cache',
    )
  })
  test('says nothing about anybody, and leads to the page that needs no scripts', async () => {
    const text = await (await routes().request('/tablet/register')).text()
    expect(text).toContain('href="/day-sheets"')
    expect(text).not.toContain('Known1')
    const manifest = await (await routes().request('/tablet/manifest.webmanifest')).json()
    expect(manifest).toMatchObject({ start_url: '/tablet/register', scope: '/tablet/' })
  })
  test('every address says who may use it', () => {
    expect(unguarded(tabletRoutes(platform, assets))).toEqual([])
  })
})

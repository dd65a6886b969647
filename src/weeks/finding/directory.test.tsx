import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { day } from '#ground/kernel/day.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import { keepFile } from '#ground/platform/files.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asVisitor } from '#test/staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  MONDAY,
  NOW,
} from '#test/staff-scene.ts'
import { directoryRoutes } from './directory-routes.tsx'
import type { Search } from './search.ts'
import { searchSessions } from './search-queries.ts'

const platform = testPlatform({ now: NOW })
const council = {
  ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Sir Hafren' },
  ...{ jurisdiction: 'ENGLAND' as const, isDemo: true },
}
const routes = () =>
  directoryRoutes({ platform, councils: async () => [council], defaultCouncil: undefined })
const see = async (address: string, language: 'en' | 'cy' = 'en') => {
  const response = await asVisitor(routes(), language).request(address)
  return { status: response.status, text: await response.text() }
}
const find = async (search: Search) => {
  const found = await platform.transaction(severnshire, (db) =>
    searchSessions(db, { councilId: severnshire, on: day(MONDAY), search, most: 50 }),
  )
  return { ...found, references: found.hits.map(({ titleEn }) => titleEn).sort() }
}

const garden = { easy_en: 'Garden', easy_cy: 'Gardd', picture: 'gardening', outcomes: ['health'] }
beforeEach(async () => {
  await haveCounty()
  await lay('activity', [
    { key: 'gardening', name_en: 'Gardening', name_cy: 'Garddio', ...garden },
    { key: 'music', name_en: 'Music', name_cy: 'Cerddoriaeth a gŵyl', ...garden, picture: 'music' },
  ])
  await sql`update provider set routes = '{direct-payment}', kind = 'micro', name = 'Clwb Môr'
    where id = ${idOf('provider', 2)}`.execute(everything())
  await lay('session', [
    aSession(1),
    aSession(3, {
      ...{ activity: 'music', title_en: 'Drums', title_cy: 'Drymiau', weekday: 2, starts: 1080 },
      ...{ provider_id: idOf('provider', 2), venue_id: idOf('venue', 2), exposes: ['loud-noise'] },
      ...{ ends: 1200, least: 1, most: 1 },
    }),
  ])
  const allotment = {
    activity: 'gardening',
    title_en: 'Allotment',
    title_cy: 'Rhandir',
    weekday: 2,
  }
  await lay('session', [aSession(2, { ...allotment, taster_pence: 500 })])
  await lay('session', [aSession(4, { title_en: 'Ended', ends_on: '2027-02-01' })])
  await lay('session', [aSession(5, { title_en: 'Paused', state: 'paused' })])
  const price = { staff: 1, people: 5, valid_from: '2026-01-01' }
  await lay('session_price', [
    { ...price, session_id: idOf('session', 1), price_pence: 3588 },
    { ...price, session_id: idOf('session', 2), price_pence: 1100 },
    { ...price, session_id: idOf('session', 2), staff: 1, people: 8, price_pence: 0 },
    { ...price, session_id: idOf('session', 3), price_pence: 1201 },
  ])
})

describe('a search over what there is', () => {
  test('finds by English and Welsh words, with or without accents, and by the beginning of a word', async () => {
    expect((await find({ words: 'Gardening' })).references).toEqual(['Allotment'])
    expect((await find({ words: 'rhand' })).references).toEqual(['Allotment'])
    expect((await find({ words: 'gŵyl' })).references).toEqual(['Drums'])
    expect((await find({ words: 'gwyl mor' })).references).toEqual(['Drums'])
    expect((await find({ words: 'Gwyr' })).references).toEqual(['Drums'])
  })

  test('a slip of the finger finds the nearest, and says what it took the word for', async () => {
    const { references, taken } = await find({ words: 'gadrening' })
    expect(references).toEqual(['Allotment'])
    expect(taken).toEqual([{ typed: 'gadrening', for: ['gardening'] }])
    expect((await find({ words: 'zzzzqqq' })).total).toBe(0)
  })

  test('what has ended, is paused, or has papers that have run out is not there', async () => {
    expect((await find({})).references).toEqual(['Allotment', 'Art 1', 'Drums'])
    await sql`update provider set papers_until = '2027-02-28' where id = ${idOf('provider', 2)}`.execute(
      everything(),
    )
    expect((await find({})).references).toEqual(['Allotment', 'Art 1'])
  })

  test('each thing that is asked narrows it', async () => {
    const of = async (search: Search) => (await find(search)).references
    expect(await of({ weekday: 2 })).toEqual(['Allotment', 'Drums'])
    expect(await of({ part: 'evening' })).toEqual(['Drums'])
    expect(await of({ part: 'morning' })).toEqual(['Allotment', 'Art 1'])
    expect(await of({ area: 'wyre' })).toEqual(['Drums'])
    expect(await of({ avoids: ['loud-noise'] })).toEqual(['Allotment', 'Art 1'])
    expect(await of({ needs: ['hoist'] })).toHaveLength(3)
    expect(await of({ needs: ['changing-place'] })).toEqual([])
    expect(await of({ most: pence(1200) })).toEqual(['Allotment'])
    expect(await of({ ratio: { staff: 1, people: 5 }, most: 0 as Pence })).toEqual([])
    expect(await of({ ratio: { staff: 1, people: 8 }, most: 0 as Pence })).toEqual(['Allotment'])
    expect(await of({ ratio: { staff: 1, people: 2 } })).toEqual([])
    expect(await of({ routes: ['direct-payment'] })).toEqual(['Drums'])
    expect(await of({ outside: true })).toEqual(['Drums'])
    expect(await of({ tasters: true })).toEqual(['Allotment'])
    expect(await of({ near: { from: { lat: 52.05, lon: -2.25 }, km: 1 } })).toHaveLength(3)
    expect(await of({ near: { from: { lat: 53, lon: -2.25 }, km: 50 } })).toEqual([])
  })

  test('a full session has no room, and friends are found where they go', async () => {
    await lay('person', [aPerson(1)])
    await lay('standing_booking', [aBooking(1, 1, 3)])
    expect((await find({ room: true })).references).toEqual(['Allotment', 'Art 1'])
    expect((await find({ going: [idOf('person', 1)] })).references).toEqual(['Drums'])
    expect((await find({ going: [] })).references).toEqual([])
  })

  test('a new name is found at once, and the old one no more', async () => {
    await sql`update venue set name = 'The Priory' where id = ${idOf('venue', 1)}`.execute(
      everything(),
    )
    await sql`update activity set name_en = 'Horticulture' where key = 'gardening'`.execute(
      everything(),
    )
    expect((await find({ words: 'priory' })).references).toEqual(['Allotment', 'Art 1'])
    expect((await find({ words: 'horticulture priory' })).references).toEqual(['Allotment'])
  })

  test('marks and quotes are only words to look for', async () => {
    for (const words of ["o'clock & | !", "'); drop table session; --", ':* <-> (', '%_%'])
      expect((await find({ words })).total).toBeGreaterThanOrEqual(0)
  })
})

describe('the page for anybody', () => {
  test('every route says that anyone may use it', () => {
    expect(unguarded(routes())).toEqual([])
  })

  test('narrows by address, says how many there are, and names nobody', async () => {
    await lay('person', [aPerson(1)])
    await lay('standing_booking', [aBooking(1, 1, 2)])
    const { status, text } = await see(
      '/severnshire/things-to-do?weekday=2&needs=step-free&upTo=1200',
    )
    expect(status).toBe(200)
    expect(text).toContain('1 thing to do')
    expect(text).toContain('Allotment')
    expect(text).not.toContain('Known1')
  })

  test('says it in Welsh', async () => {
    const { text } = await see('/things-to-do?q=garddio', 'cy')
    expect(text).toContain('1 peth i’w wneud')
    expect(text).toContain('Rhandir')
  })

  test('what cannot be read in an address is as if it had not been asked', async () => {
    const { status, text } = await see('/things-to-do?weekday=9&upTo=x&needs=cake&page=-1')
    expect(status).toBe(200)
    expect(text).toContain('3 things to do')
  })

  test('one session says its prices at each ratio and when its facts are old', async () => {
    await sql`update venue set checked_on = '2025-05-05'`.execute(everything())
    const { text } = await see(`/severnshire/things-to-do/${idOf('session', 2)}`)
    expect(text).toContain('£11.00')
    expect(text).toContain('Try it once: £5.00')
    expect(text).toContain('more than a year ago')
  })

  test('one session shows its photos and what people said of it for others to read, once it is answered', async () => {
    await haveAccount(1)
    const fileId = await platform.transaction(severnshire, (db) =>
      keepFile(db, {
        ...{ councilId: severnshire, name: 'beds.jpg', mediaType: 'image/jpeg', at: NOW },
        content: new Uint8Array([255, 216, 255]),
      }),
    )
    const photo = { id: idOf('answer', 1), session_id: idOf('session', 2), file_id: fileId }
    await lay('offer_photo', [
      {
        ...{ ...photo, sha256: 'x', width: 40, height: 30, words_en: 'Raised beds' },
        ...{ words_cy: 'Gwelyau uchel', shows_people: false, added_at: NOW },
        added_by: idOf('account', 1),
      },
    ])
    await lay(
      'person',
      [1, 2, 3].map((n) => aPerson(n)),
    )
    const said = (n: number, words: string, more = {}) => ({
      ...{ id: idOf('answer', n), about: 'session', person_id: idOf('person', n), words },
      ...{ session_id: idOf('session', 2), day: '2027-02-01', answer: 'good', given_at: NOW },
      ...{ language: 'en', shown: 'public', reply: 'Thank you.', replied_at: NOW, ...more },
    })
    await lay('feedback', [
      said(1, 'I grew leeks'),
      said(2, 'Only for staff', { shown: 'private' }),
      said(3, 'Not answered yet', { reply: '', replied_at: null }),
    ])
    const address = `/severnshire/things-to-do/${idOf('session', 2)}`
    const { text } = await see(address)
    expect(text).toMatch(/I grew leeks.*Thank you\./s)
    for (const hidden of ['Only for staff', 'Not answered yet', 'Known1'])
      expect(text).not.toContain(hidden)
    expect(text).toContain(`src="${address}/photos/${photo.id}" alt="Raised beds"`)
    expect((await see(address, 'cy')).text).toContain('alt="Gwelyau uchel"')
    const shown = (at: string) => asVisitor(routes()).request(`${at}/photos/${photo.id}`)
    expect((await shown(address)).headers.get('content-type')).toBe('image/jpeg')
    expect((await shown(`/things-to-do/${idOf('session', 1)}`)).status).toBe(404)
    await everything().updateTable('offer_photo').set({ removed_at: NOW }).execute()
    expect((await shown(address)).status).toBe(404)
  })

  test('a council that is not here, and a session that has ended, are not found', async () => {
    expect((await see('/nowhere/things-to-do')).status).toBe(404)
    expect((await see(`/severnshire/things-to-do/${idOf('session', 4)}`)).status).toBe(404)
    expect((await see('/severnshire/things-to-do/not-an-id')).status).toBe(404)
  })

  test('takes four queries, whatever there is', async () => {
    expect(await queriesOf(() => see('/severnshire/things-to-do?q=art'))).toHaveLength(4)
  })
})

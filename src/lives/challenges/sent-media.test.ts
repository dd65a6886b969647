import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { mediaRoutes } from '#lives/media/routes.tsx'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { mp3Of, wavOf } from '#test/sounds.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aPerson, at, haveAccount, haveCounty, haveTies, idOf, lay } from '#test/staff-scene.ts'
import { challengeRoutes } from './routes.tsx'

const platform = testPlatform({ now: at('2026-09-07T10:00:00Z') })
const PERSON = idOf('person', 1)
const readers = {
  worker: readerOf({ roles: ['social-worker'], account: 1 }),
  mother: readerOf({ roles: ['family-carer'], account: 2 }),
  manager: readerOf({ roles: ['team-manager'], account: 3 }),
  aunt: readerOf({ roles: ['family-carer'], account: 4 }),
  finance: readerOf({ roles: ['finance-officer'], account: 5 }),
  councillor: readerOf({ roles: ['councillor'], account: 5 }),
}
type Who = keyof typeof readers
const routes = mediaRoutes(platform).route('/', challengeRoutes(platform))
const see = (who: Who, address: string, headers = {}) =>
  asReader(readers[who], routes).request(address, { headers })
const NEW = `/people/${PERSON}/challenges/new`
const ABOUT = { about: 'service', wantsAdvocate: 'no' }
type Fields = Readonly<Record<string, string | File | readonly File[]>>
const send = async (who: Who, address: string, fields: Fields) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one as string)
  return asReader(readers[who], routes).request(address, { method: 'POST', body })
}
const file = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name)
const voice = (seconds = 2) => file(wavOf(seconds), 'voice.wav')
const photo = async () => {
  const create = { width: 60, height: 40, channels: 3, background: '#225588' } as const
  const made = sharp({ create }).withExif({ IFD3: { GPSLatitude: '52/1 11/1 0/1' } })
  return file(await made.jpeg().toBuffer(), 'IMG_0001.JPG')
}
const media = () => everything().selectFrom('media').selectAll().orderBy('kind').execute()
const challenges = () => everything().selectFrom('challenge').selectAll().execute()

beforeEach(async () => {
  await haveCounty()
  for (const n of [1, 2, 3, 4, 5]) await haveAccount(n)
  await lay('account_role', [{ account_id: idOf('account', 3), role: 'team-manager' }])
  await lay('person', [aPerson(1)])
  for (const n of [1, 3]) await haveTies(n, [1])
  for (const n of [2, 4]) await haveTies(n, [1], { kind: 'circle', scopes: ['week', 'plan'] })
})

describe('a challenge without a word', () => {
  test('is made by voice, and by photo; its handler hears, sees and types them', async () => {
    expect((await send('mother', NEW, { ...ABOUT, sound: voice() })).status).toBe(303)
    const [made] = await challenges()
    expect([made?.came_by, made?.words]).toEqual(['voice', ''])
    const paper = { ...ABOUT, cameBy: 'paper', photo: await photo(), photoWords: 'Her letter' }
    expect((await send('worker', NEW, paper)).status).toBe(303)
    const [shot, said] = await media()
    const desk = `/challenges/${made?.id}`
    const heard = await (await see('manager', desk)).text()
    expect(heard).toContain('A recording or a photo, without written words')
    expect(heard).toContain(`<audio`)
    expect(heard).toContain(`src="/media/${said?.id}"`)
    const typed = { transcript: 'She wants the bus at nine', version: '1' }
    expect((await send('manager', `${desk}/sent/${said?.id}`, typed)).status).toBe(303)
    expect(await (await see('manager', desk)).text()).toContain('She wants the bus at nine')
    const late = await send('manager', `${desk}/sent/${said?.id}`, { ...typed, transcript: 'No' })
    expect([late.status, (await late.text()).includes('Somebody else typed it')]).toEqual([
      422,
      true,
    ])
    const elsewhere = await send('manager', `${desk}/sent/${shot?.id}`, typed)
    expect(elsewhere.status).toBe(404)
    const seen = await (await see('manager', `/challenges/${shot?.subject}`)).text()
    expect(seen).toContain('alt="Photo: Her letter"')
  })

  test('pressed twice is one, with what came with it; another voice is another', async () => {
    for (const seconds of [2, 2, 3]) await send('mother', NEW, { ...ABOUT, sound: voice(seconds) })
    expect(await challenges()).toHaveLength(2)
    expect((await media()).filter(({ subject }) => subject)).toHaveLength(2)
  })

  test('is never made of nothing', async () => {
    const empty = new File([], '')
    const none = await send('mother', NEW, { ...ABOUT, sound: empty, photo: empty })
    expect([none.status, await challenges()]).toEqual([422, []])
  })
})

describe('a file that cannot be kept', () => {
  const page = file(Buffer.from('<html><script>alert(1)</script></html>'), 'me.jpg')
  test.each([
    ['a page by the name of a photo', { photo: page }, 'not a photo that can be shown'],
    ['a photo that is too big', { photo: file(new Uint8Array(16 << 20), 'a.jpg') }, 'too big'],
    ['a recording of six minutes', { sound: file(mp3Of(360), 'a.mp3') }, 'longer than 5 minutes'],
    ['a page by the name of a voice', { sound: page }, 'not a recording'],
  ])('%s is refused in words; what else was typed and sent is kept', async (_, sent, why) => {
    const good = 'photo' in sent ? { sound: voice() } : { photo: await photo() }
    const refused = await send('mother', NEW, { ...ABOUT, words: 'Look', ...good, ...sent })
    const text = await refused.text()
    expect(refused.status).toBe(422)
    for (const said of [why, '>Look</textarea>', 'Take this away']) expect(text).toContain(said)
    expect(await challenges()).toEqual([])
    const [, kept = ''] = /name="kept" value="([^"]+)"/.exec(text) ?? []
    await send('mother', NEW, { ...ABOUT, words: 'Look', kept })
    expect((await media()).map(({ used_for }) => used_for)).toEqual(['challenge'])
  })
  test('what was kept can be taken away again', async () => {
    const text = await (await send('mother', NEW, { ...ABOUT, photo: page, sound: voice() })).text()
    const [, kept = ''] = /name="kept" value="([^"]+)"/.exec(text) ?? []
    expect((await send('mother', NEW, { ...ABOUT, kept, drop: kept })).status).toBe(422)
    expect(await challenges()).toEqual([])
  })
})

describe('what was sent', () => {
  const made = async () => {
    await send('mother', NEW, { ...ABOUT, about: 'budget', photo: await photo(), sound: voice() })
    const [shot, said] = await media()
    return { shot: `/media/${shot?.id}`, said: `/media/${said?.id}` }
  }
  test('is served as what it is, to nobody’s cache, and a recording in pieces', async () => {
    const { shot, said } = await made()
    const seen = await see('manager', shot)
    const header = (name: string) => seen.headers.get(name)
    expect([header('content-type'), header('x-content-type-options')]).toEqual([
      ...['image/jpeg', 'nosniff'],
    ])
    expect(header('content-disposition')).toBe('inline; filename="photo.jpg"')
    expect(header('cache-control')).toBe('private, no-store')
    const kept = await sharp(await seen.arrayBuffer()).metadata()
    expect([kept.width, kept.exif]).toEqual([60, undefined])
    const piece = await see('mother', said, { range: 'bytes=0-3' })
    expect([piece.status, await piece.text(), piece.headers.get('content-range')]).toEqual([
      ...[206, 'RIFF', `bytes 0-3/${wavOf(2).length}`],
    ])
  })
  test('is seen by its sender and by staff who see the money, and by nobody else; each opening is written down', async () => {
    const { shot } = await made()
    await haveTies(5, [1], { scopes: ['week'] })
    const may = async (who: Who) => (await see(who, shot)).status
    expect(await Promise.all([may('mother'), may('manager'), may('finance')])).toEqual([
      ...[200, 200, 200],
    ])
    expect([await may('aunt'), await may('councillor')]).toEqual([404, 404])
    const other = { ...readers.manager, councilId: idOf('venue', 1), accountId: idOf('account', 9) }
    expect((await asReader(other, routes).request(shot)).status).toBe(404)
    const opened = await everything()
      .selectFrom('audit')
      .select('account_id')
      .where('action', '=', 'photo or recording opened')
      .where('council_id', '=', severnshire)
      .execute()
    expect(opened).toHaveLength(3)
  })
  test('is not there where the address is no id, or nobody’s', async () => {
    expect((await see('manager', '/media/x')).status).toBe(404)
    expect((await see('manager', `/media/${idOf('run', 1)}`)).status).toBe(404)
  })
})

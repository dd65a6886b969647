import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { openFile } from '#ground/platform/files.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { dyfrdwy, everything, severnshire, testPlatform } from '#test/platform.ts'
import { wavOf } from '#test/sounds.ts'
import { aPerson, haveAccount, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { copyMedia, dropUnsent, hangMedia, keepSent, type Sender, transcribe } from './actions.ts'
import type { Piece } from './media.ts'
import { mediaById, mediaOf } from './queries.ts'

const platform = testPlatform({ now: NOW })
const here = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  platform.transaction(severnshire, work)
const PERSON = idOf('person', 1)
const [SUBJECT, COPY] = [idOf('week', 7), idOf('week', 8)]
const mother: Sender = {
  ...{ councilId: severnshire, personId: PERSON, accountId: idOf('account', 2), now: NOW },
}
const voice = (seconds: number): Piece => {
  const content = wavOf(seconds)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { kind: 'sound', content, mediaType: 'audio/wav', sha256, seconds }
}
const keep = (pieces: readonly Piece[], kept: readonly string[] = [], sender = mother) =>
  here((db) => keepSent(db, sender, { pieces, kept, words: 'Her letter' }))
const hang = (ids: readonly string[], sender = mother) =>
  here((db) =>
    hangMedia(db, sender, { ids, usedFor: 'challenge', subject: SUBJECT, scope: 'money' }),
  )
const held = async () =>
  (await here((db) => mediaOf(db, severnshire, [SUBJECT]))).get(SUBJECT) ?? []
const counts = async () => ({
  media: (await everything().selectFrom('media').select('id').execute()).length,
  files: (await everything().selectFrom('file').select('id').execute()).length,
  bytes: (await everything().selectFrom('file_bytes').select('file_id').execute()).length,
})
const audited = async () =>
  (await everything().selectFrom('audit').select('action').execute()).map(({ action }) => action)

beforeEach(async () => {
  await haveCounty()
  for (const n of [1, 2]) await haveAccount(n)
  await lay('person', [aPerson(1), aPerson(2)])
})

describe('a recording that came with a form', () => {
  test('waits with it once, however often the form comes', async () => {
    const [first] = await keep([voice(1)])
    const again = await keep([voice(1)], [first?.id ?? ''])
    expect(again.map(({ id }) => id)).toEqual([first?.id])
    expect(await counts()).toEqual({ media: 1, files: 1, bytes: 1 })
  })
  test('is nobody else’s to send on, and stays with its person', async () => {
    const [one] = await keep([voice(1)])
    const ids = [one?.id ?? '']
    for (const other of [{ accountId: idOf('account', 1) }, { personId: idOf('person', 2) }]) {
      expect(await keep([], ids, { ...mother, ...other })).toEqual([])
      await hang(ids, { ...mother, ...other })
    }
    expect(await held()).toEqual([])
  })
  test('is gone a day later where the form was never sent, bytes and all; what was sent stays', async () => {
    const [sent] = await keep([voice(1)])
    await hang([sent?.id ?? ''])
    await keep([voice(2)])
    const gone = (before: Date) => here((db) => dropUnsent(db, severnshire, before))
    expect(await gone(NOW)).toBe(0)
    expect(await gone(new Date(NOW.getTime() + 1))).toBe(1)
    expect(await counts()).toEqual({ media: 1, files: 1, bytes: 1 })
  })
})

describe('what was sent', () => {
  test('hangs on its challenge once, in the part of the record that it is about, and is written down', async () => {
    const ids = (await keep([voice(1), voice(2)])).map(({ id }) => id)
    await hang(ids)
    await hang((await keep([voice(1)])).map(({ id }) => id))
    expect((await held()).map((one) => [one.seconds, one.scope, one.sentByName])).toEqual([
      [1, 'money', 'Account 2'],
      [2, 'money', 'Account 2'],
    ])
    expect(await audited()).toEqual(['photo or recording sent', 'photo or recording sent'])
  })
  test('is not there for another council', async () => {
    const [one] = await keep([voice(1)])
    const id = one?.id ?? ''
    const other = (work: (db: Db) => Promise<unknown>) => platform.transaction(dyfrdwy, work)
    await expect(other((db) => mediaById(db, severnshire, id))).rejects.toThrow(NotFound)
    await expect(other((db) => mediaById(db, dyfrdwy, id))).rejects.toThrow(NotFound)
  })
  test('cannot be deleted by the program: no letter and no evidence goes', async () => {
    const [one] = await keep([voice(1)])
    await hang([one?.id ?? ''])
    await here(async (db) => {
      await db.deleteFrom('file_bytes').execute()
      await db.deleteFrom('file').execute()
    })
    expect(await counts()).toEqual({ media: 1, files: 1, bytes: 1 })
  })
  test('is on a copy of its subject as well, with the same bytes', async () => {
    await hang((await keep([voice(1)])).map(({ id }) => id))
    await here((db) => copyMedia(db, severnshire, new Map([[SUBJECT, COPY]]), NOW))
    const copies = await here((db) => mediaOf(db, severnshire, [COPY]))
    const [copy] = copies.get(COPY) ?? []
    const file = await here((db) => openFile(db, severnshire, copy?.fileId ?? ''))
    expect(Buffer.from(file.content).equals(wavOf(1))).toBe(true)
  })
})

describe('what is said in it', () => {
  const type = (transcript: string, version: number) =>
    here(async (db) => {
      const [one] = (await mediaOf(db, severnshire, [SUBJECT])).get(SUBJECT) ?? []
      const asked = { councilId: severnshire, accountId: idOf('account', 1), now: NOW }
      return transcribe(db, { ...asked, mediaId: one?.id ?? '', transcript, version })
    })
  test('is typed once for everybody after; of two who type at once, the second is told', async () => {
    await hang((await keep([voice(1)])).map(({ id }) => id))
    expect(await type(' I want my Fridays back ', 1)).toMatchObject({ ok: true })
    expect(await type('I want my Fridays back', 1)).toMatchObject({ ok: true })
    expect(await type('Something else', 1)).toMatchObject({
      refusal: { kind: 'changed-meanwhile' },
    })
    const [one] = await held()
    expect([one?.transcript, one?.version]).toEqual(['I want my Fridays back', 2])
    expect((await audited()).filter((action) => action.includes('in words'))).toHaveLength(1)
  })
})

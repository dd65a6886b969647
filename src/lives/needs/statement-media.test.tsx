import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { wavOf } from '#test/sounds.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { aPerson, haveAccount, haveCounty, haveTies, idOf, lay, NOW } from '#test/staff-scene.ts'
import { assessmentPaper } from './assessment-paper-words.ts'
import { openAssessment, writtenWith } from './assessment-queries.ts'
import { needsRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const app = asReader(readerOf({ roles: ['social-worker'] }), needsRoutes(platform))
const base = `/people/${idOf('person', 1)}/assessment`
const HOPES = `${base}/words/hopes`
type Fields = Readonly<Record<string, string | File>>
const send = async (fields: Fields) => {
  const body = new FormData()
  const said = { voice: 'person', how: 'talk', words: '', helpedBy: '', ...fields }
  for (const [name, value] of Object.entries(said)) body.append(name, value)
  const answer = await app.request(HOPES, { method: 'POST', body })
  return { status: answer.status, text: await answer.text() }
}
const voice = (seconds = 1) => new File([new Uint8Array(wavOf(seconds))], 'voice.wav')
const photo = async () => {
  const create = { width: 30, height: 20, channels: 3, background: '#116633' } as const
  return new File([new Uint8Array(await sharp({ create }).png().toBuffer())], 'dog.png')
}
const statements = () => everything().selectFrom('assessment_statement').select('id').execute()
const paper = async (language: 'en' | 'cy') => {
  const open = await openAssessment(everything(), severnshire, idOf('person', 1))
  if (!open) throw new Error('An assessment is open')
  const written = await writtenWith(everything(), severnshire, open)
  return assessmentPaper({ language }, { ...written, assessment: open, name: 'Person 1' })
}

beforeEach(async () => {
  await haveCounty()
  for (const n of [1, 2]) await haveAccount(n)
  await lay('person', [aPerson(1)])
  await haveTies(1, [1], { scopes: ['needs', 'week', 'plan'] })
  await app.request(base, { method: 'POST', body: new URLSearchParams() })
})

describe('what matters to somebody', () => {
  test('can be a voice and a photo without a word, and stands in the part of the record about needs', async () => {
    const both = { sound: voice(), photo: await photo(), photoWords: 'Me with Rex' }
    expect((await send(both)).status).toBe(303)
    const page = await (await app.request(HOPES)).text()
    for (const shown of ['<audio', 'alt="Photo: Me with Rex"']) expect(page).toContain(shown)
    const scopes = await everything().selectFrom('media').select(['scope', 'used_for']).execute()
    const needs = { scope: 'needs', used_for: 'statement' }
    expect(scopes).toEqual([needs, needs])
    const sent = (await audited()).filter(({ action }) => action === 'photo or recording sent')
    expect(sent).toHaveLength(2)
  })
  test('pressed twice is one; another recording is another', async () => {
    for (const seconds of [1, 1, 2]) await send({ sound: voice(seconds) })
    for (const words of ['A dog', ' A dog ', 'A cat']) await send({ words })
    expect(await statements()).toHaveLength(4)
  })
  test('is named on the paper that is signed, in its language, so that no answer stands empty', async () => {
    await send({ photo: await photo(), photoWords: 'Me with Rex', sound: voice() })
    const answerIn = async (language: 'en' | 'cy') =>
      (await paper(language)).sections[0]?.rows.map(({ answer }) => answer)
    expect(await answerIn('en')).toEqual(['Photo: Me with Rex. Recording sent by Account 1'])
    expect(await answerIn('cy')).toEqual(['Llun: Me with Rex. Recordiad. Anfonwyd gan: Account 1'])
  })
  test('is kept where a file is no photo: the words, and what came with it', async () => {
    const html = new File(['<html></html>'], 'dog.jpg', { type: 'image/jpeg' })
    const wrong = await send({ photo: html, sound: voice(), words: 'I love dogs' })
    expect(wrong.status).toBe(422)
    for (const said of ['not a photo that can be shown', '>I love dogs</textarea>', 'name="kept"'])
      expect(wrong.text).toContain(said)
    expect(await statements()).toEqual([])
  })
  test('is not what somebody else keeps waiting', async () => {
    const wrong = await send({ photo: new File(['x'], 'dog.jpg'), sound: voice() })
    const [, kept = ''] = /name="kept" value="([^"]+)"/.exec(wrong.text) ?? []
    await everything()
      .updateTable('media')
      .set({ sent_by: idOf('account', 2) })
      .execute()
    expect((await send({ kept })).status).toBe(422)
  })
})

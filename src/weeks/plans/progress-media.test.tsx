import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { havePlanInHand, PRIYA } from '#test/plan-life-scene.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { everything, testPlatform } from '#test/platform.ts'
import { wavOf } from '#test/sounds.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { NOW } from '#test/staff-scene.ts'
import { planLifeRoutes } from './life-routes.tsx'

const platform = testPlatform({ now: NOW })
const app = asReader(readerOf({ roles: ['social-worker'] }), planLifeRoutes(platform))
const OUTCOME = `/people/${PRIYA}/plan/progress/${planIdOf('thread', 101)}`
const noted = { level: '2', standing: 'moving', evidence: 'photo', seenOn: '2027-03-01', words: '' }
type Fields = Readonly<Record<string, string | File>>
const send = async (fields: Fields) => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...noted, ...fields })) body.append(name, value)
  const answer = await app.request(OUTCOME, { method: 'POST', body })
  return { status: answer.status, text: await answer.text() }
}
const photo = async (background = '#883311') => {
  const create = { width: 30, height: 20, channels: 3, background } as const
  const made = sharp({ create }).withExif({ IFD3: { GPSLatitude: '52/1 11/1 0/1' } })
  return new File([new Uint8Array(await made.jpeg().toBuffer())], 'IMG_1.jpg')
}
const written = () =>
  everything().selectFrom('outcome_progress').select(['id', 'evidence', 'file_id']).execute()
const media = () =>
  everything().selectFrom('media').select(['subject', 'scope', 'kind', 'file_id']).execute()

beforeEach(() => havePlanInHand({ plan: { state: 'active', activeOn: day('2027-03-01') } }))

describe('how an outcome goes', () => {
  test('is shown by a photo, which stands in its story and in the plan’s part of the record', async () => {
    expect((await send({ photo: await photo(), words: 'The bridge' })).status).toBe(303)
    const [one] = await written()
    const [shot] = await media()
    expect(one).toMatchObject({ evidence: 'photo', file_id: shot?.file_id })
    expect(shot).toMatchObject({ subject: one?.id, scope: 'plan', kind: 'photo' })
    expect(await (await app.request(OUTCOME)).text()).toContain('alt="Photo: The bridge"')
  })
  test('with the same photo pressed twice is one; with another photo it is another', async () => {
    for (const colour of ['#111111', '#111111', '#eeeeee'])
      await send({ photo: await photo(colour) })
    expect(await written()).toHaveLength(2)
    expect((await media()).filter(({ subject }) => subject)).toHaveLength(2)
  })
  test('is said in a recording as well as in words', async () => {
    const sound = new File([new Uint8Array(wavOf(1))], 'voice.wav')
    expect((await send({ evidence: 'words', sound })).status).toBe(303)
    expect(await (await app.request(OUTCOME)).text()).toContain('<audio')
  })
  test('“a photo” without one is refused, and so is a page by the name of one', async () => {
    const none = await send({})
    expect([none.status, none.text.includes('error-summary')]).toEqual([422, true])
    const html = new File(['<html></html>'], 'me.jpg', { type: 'image/jpeg' })
    const page = await send({ photo: html, words: 'Look here' })
    expect(page.status).toBe(422)
    for (const said of ['not a photo that can be shown', '>Look here</textarea>'])
      expect(page.text).toContain(said)
    expect(await written()).toEqual([])
  })
})

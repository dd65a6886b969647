import { Hono } from 'hono'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { permissionsOf } from '#ground/access/role.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { havePriyasPlan } from '#test/my-plan-scene.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { everything, haveCouncils, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { wavOf } from '#test/sounds.ts'
import { faultsOf } from '#test/valid-html.ts'
import * as scene from '#test/week-scene.ts'
import { meRoutes } from './routes.tsx'

const platform = testPlatform({ now: scene.TUESDAY })
const priya = (view: Partial<View>): Reader => ({
  council: {
    ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Hafren' },
    ...{ jurisdiction: 'ENGLAND', isDemo: true },
  },
  ...{ councilId: severnshire, accountId: scene.accounts.priya, name: 'Priya', roles: ['person'] },
  ...{ permissions: permissionsOf(['person']), personId: scene.people.priya },
  view: { language: 'en', seeing: 'easy', ...view },
})

type Sent = Readonly<Record<string, string | File>>

function ask(path: string, view: Partial<View> = {}, sent?: Sent) {
  const reader = priya(view)
  const frame = {
    ...{ view: reader.view, address: path, councilName: 'Severnshire', homeUrl: '/' },
    ...{ isDemo: true, navigation: [], footer: [] },
    assets: { cssUrl: '/a.css', scriptUrl: '/a.js', iconUrl: '/i.svg', fontUrls: [] },
  }
  const site = new Hono<Signed>()
  site.onError((error, c) => {
    if (error instanceof NotFound) return c.notFound()
    throw error
  })
  site.use(async (c, next) => {
    c.set('visitor', reader)
    c.set('reader', reader)
    c.set('frame', frame)
    await next()
  })
  const body = new FormData()
  for (const [name, value] of Object.entries(sent ?? {})) body.append(name, value)
  return site.route('/', meRoutes(platform)).request(path, sent ? { method: 'POST', body } : {})
}
const read = async (path: string, view: Partial<View> = {}) => (await ask(path, view)).text()
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const photo = async () => {
  const create = { width: 30, height: 20, channels: 3, background: '#336633' } as const
  const bytes = await sharp({ create }).jpeg().toBuffer()
  return new File([new Uint8Array(bytes)], 'carrots.jpg')
}
const voice = new File([new Uint8Array(wavOf(1))], 'voice.wav')
const ONE = `/me/plan/going/${planIdOf('thread', 101)}`
const written = () =>
  everything()
    .selectFrom('outcome_progress')
    .select(['level', 'standing', 'evidence', 'words', 'file_id'])
    .execute()

beforeEach(async () => {
  const db = everything()
  await haveCouncils()
  await scene.haveTown(db)
  await scene.haveSessions(db, [scene.aSession('art')])
  await scene.havePeople(db, [scene.aPerson('priya')])
  await scene.haveAccounts(db)
  await havePriyasPlan()
})

describe('how something that I want goes', () => {
  test('is shown with a photo and a level of my own, and stands on my plan', async () => {
    const form = { standing: 'moving', level: '3', words: 'My carrots', photo: await photo() }
    expect((await ask(ONE, {}, form)).headers.get('location')).toBe('/me/plan/going')
    await ask(ONE, {}, form)
    expect(await written()).toMatchObject([
      { level: 3, standing: 'moving', evidence: 'photo', words: 'My carrots' },
    ])
    for (const page of ['/me/plan', '/me/plan/going', ONE])
      expect(main(await read(page))).toMatch(/alt="Photo: My carrots"[\s\S]+/)
    expect(main(await read('/me/plan'))).toContain('nearly there')
  })
  test('needs no word: with pictures I say it, and press how it goes', async () => {
    const said = await ask(ONE, { seeing: 'pictures' }, { standing: 'met', sound: voice })
    expect(said.status).toBe(303)
    expect(await written()).toMatchObject([{ level: 3, standing: 'met', words: '', file_id: null }])
    expect(await read('/me/plan/going', { seeing: 'pictures' })).toContain('<audio')
  })
  test('is asked again, with what I typed and sent, where something is missing or wrong', async () => {
    const nothing = await ask(ONE, {}, { standing: 'moving', level: '3' })
    expect([nothing.status, await nothing.text()]).toEqual([
      ...[422, expect.stringContaining('Send a photo, your voice or some words.')],
    ])
    const html = new File(['<html>'], 'me.jpg')
    const wrong = await ask(
      ONE,
      {},
      { standing: 'moving', words: 'Look', photo: html, sound: voice },
    )
    const text = await wrong.text()
    for (const kept of ['>Look</textarea>', 'name="kept"', 'Try another one'])
      expect(text).toContain(kept)
    const far = await ask(ONE, {}, { standing: 'moving', words: 'Look' })
    expect(await far.text()).toContain('Choose how far you are.')
    expect(await written()).toEqual([])
  })
  test('that is not in my plan is nowhere', async () => {
    const other = `/me/plan/going/${planIdOf('thread', 999)}`
    expect((await ask(other)).status).toBe(404)
  })
})

describe('not agreeing', () => {
  const BUDGET = '/me/disagree/budget'
  const keptIn = (html: string) => /name="kept" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const made = () => everything().selectFrom('challenge').select(['came_by', 'words']).execute()
  test('can be said by voice alone: I see what I send, press once more, and it is one', async () => {
    const check = await (await ask(BUDGET, {}, { sound: voice })).text()
    expect(check).toContain('<audio')
    const kept = keptIn(check)
    for (const _ of [1, 2]) await ask(BUDGET, {}, { kept, words: '', send: 'alone' })
    expect(await made()).toEqual([{ came_by: 'voice', words: '' }])
    const before = await read(BUDGET)
    const done = /href="(\/me\/disagree[^"]+[0-9a-f]{12})"/.exec(before)?.[1] ?? ''
    expect(main(await read(done))).toContain('<audio')
  })
  test('can be said by one photo', async () => {
    const check = await (await ask(BUDGET, { seeing: 'pictures' }, { photo: await photo() })).text()
    expect(main(check).match(/<(a|button)\s/g)?.length ?? 0).toBeLessThanOrEqual(5)
    await ask(BUDGET, {}, { kept: keptIn(check), words: '', send: 'alone' })
    expect(await made()).toEqual([{ came_by: 'picture', words: '' }])
  })
  test('is asked again in words where the file is no photo, and what I said is kept', async () => {
    const html = new File(['<html><script>1</script>'], 'me.jpg', { type: 'image/jpeg' })
    const wrong = await ask(BUDGET, {}, { photo: html, sound: voice, words: 'Too little' })
    const text = await wrong.text()
    expect(wrong.status).toBe(422)
    for (const said of ['>Too little</textarea>', 'Try another one', keptIn(text)])
      expect(text).toContain(said)
    expect([await made(), keptIn(text)]).toEqual([[], expect.stringMatching(/./)])
  })
  test.each(['standard', 'easy', 'pictures'] as const)(
    'is valid in the %s view',
    async (seeing) => {
      for (const language of ['en', 'cy'] as const) {
        const view = { seeing, language }
        const check = await (await ask(BUDGET, view, { sound: voice, photo: await photo() })).text()
        expect(await faultsOf(check)).toEqual([])
      }
    },
  )
})

test.each(['/me/plan/going', ONE])(
  '%s is valid, in three views and two languages, with five choices at most in pictures',
  async (path) => {
    await ask(ONE, {}, { standing: 'moving', level: '2', words: 'So', photo: await photo() })
    for (const seeing of ['standard', 'easy', 'pictures'] as const)
      for (const language of ['en', 'cy'] as const) {
        const html = await read(path, { seeing, language })
        expect(await faultsOf(html)).toEqual([])
        if (seeing === 'pictures')
          expect(main(html).match(/<(a|button)\s/g)?.length ?? 0).toBeLessThanOrEqual(5)
      }
    expect((await queriesOf(async () => ask(path))).length).toBeLessThanOrEqual(11)
  },
)

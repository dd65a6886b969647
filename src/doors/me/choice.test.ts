import { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { answersOf } from '#council/choice/queries.ts'
import type { Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { permissionsOf } from '#ground/access/role.ts'
import type { View } from '#ground/kernel/view.ts'
import { havePriyasPlan } from '#test/my-plan-scene.ts'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { faultsOf } from '#test/valid-html.ts'
import * as scene from '#test/week-scene.ts'
import { mePaths } from './paths.ts'
import { meRoutes } from './routes.tsx'

const personId = scene.people.priya

function ask(path: string, view: Partial<View> = {}, form?: Record<string, string>) {
  const reader: Reader = {
    council: {
      ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Hafren' },
      ...{ jurisdiction: 'ENGLAND', isDemo: true },
    },
    ...{ councilId: severnshire, accountId: scene.accounts.priya, name: 'Priya' },
    ...{ roles: ['person'], permissions: permissionsOf(['person']), personId },
    view: { language: 'en', seeing: 'easy', ...view },
  }
  const frame = {
    ...{ view: reader.view, address: path, councilName: 'Severnshire', homeUrl: '/' },
    ...{ isDemo: true, navigation: [], footer: [] },
    assets: { cssUrl: '/a.css', scriptUrl: '/a.js', iconUrl: '/i.svg', fontUrls: [] },
  }
  const site = new Hono<Signed>().use(async (c, next) => {
    c.set('visitor', reader)
    c.set('reader', reader)
    c.set('frame', frame)
    await next()
  })
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const platform = testPlatform({ now: scene.TUESDAY })
  return site.route('/', meRoutes(platform)).request(path, sent)
}
const read = async (path: string, view: Partial<View> = {}) => (await ask(path, view)).text()
const goesTo = (response: Response) => response.headers.get('location')
const kept = () => answersOf(everything(), { councilId: severnshire, personId })
const CHOICE = mePaths.choice.to()

beforeEach(async () => {
  const db = everything()
  await haveCouncils()
  await scene.haveTown(db)
  await scene.haveSessions(db, [scene.aSession('art')])
  await scene.havePeople(db, [scene.aPerson('priya')])
  await scene.haveAccounts(db)
  await scene.holds(db, 'priya', 'art')
  await havePriyasPlan()
})

describe('do I have choice?', () => {
  test('is a card of my plan, until I have answered or left it', async () => {
    expect(await read('/me/plan')).toContain(`href="${CHOICE}"`)
    const left = await ask(CHOICE, {}, { score: 'none' })
    expect([left.status, goesTo(left)]).toEqual([303, mePaths.plan.to()])
    expect(await read('/me/plan')).not.toContain(`href="${CHOICE}"`)
    expect(await kept()).toEqual([{ personId, answeredOn: '2026-09-01', how: 'self' }])
  })
  test('has five answers, then who helped, then thanks', async () => {
    const said = await ask(CHOICE, {}, { score: '4' })
    expect(goesTo(said)).toBe(mePaths.choiceHelp.to())
    const helped = await ask(mePaths.choiceHelp.to(), {}, { helper: 'advocate' })
    expect(goesTo(helped)).toBe(mePaths.choiceDone.to())
    expect(await read(mePaths.choiceDone.to())).toContain('Often')
    expect(await kept()).toMatchObject([{ score: 4, helpedBy: 'advocate', how: 'self' }])
  })
  test('an answer that is changed the same day takes the place of the first', async () => {
    await ask(CHOICE, {}, { score: '1' })
    await ask(CHOICE, {}, { score: '5' })
    expect((await kept()).map((one) => one.score)).toEqual([5])
  })
  test('nothing pressed is said so, and keeps nothing', async () => {
    const refused = await ask(CHOICE, {}, {})
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Choose one answer')
    expect((await ask(mePaths.choiceHelp.to(), {}, { helper: 'a cat' })).status).toBe(422)
    expect(await kept()).toEqual([])
  })
  test('thanks nobody who has not answered today', async () => {
    expect((await ask(mePaths.choiceDone.to())).status).toBe(303)
  })
  test.each([
    { language: 'en', seeing: 'standard' },
    { language: 'cy', seeing: 'easy' },
    { language: 'en', seeing: 'pictures' },
    { language: 'cy', seeing: 'pictures' },
  ] as const)('is a valid page in $language, $seeing', async (view) => {
    for (const path of [CHOICE, mePaths.choiceHelp.to()]) {
      const html = await read(path, view)
      expect(await faultsOf(html)).toEqual([])
      expect(html.match(/gd-choice/g)?.length ?? 0).toBeGreaterThan(0)
    }
  })
})

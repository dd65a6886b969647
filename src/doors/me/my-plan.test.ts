import { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { permissionsOf } from '#ground/access/role.ts'
import type { View } from '#ground/kernel/view.ts'
import { ART, havePriyasPlan } from '#test/my-plan-scene.ts'
import { everything, haveCouncils, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { placesOf } from '#test/priyas-week.ts'
import { faultsOf } from '#test/valid-html.ts'
import * as scene from '#test/week-scene.ts'
import { newPurchaseId } from '#weeks/plans/purchase-actions.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import { meRoutes } from './routes.tsx'

const { people, sessions } = scene
const platform = testPlatform({ now: scene.TUESDAY })

const priya = (view: Partial<View>): Reader => ({
  council: {
    ...{ id: severnshire, key: 'severnshire', nameEn: 'Severnshire', nameCy: 'Hafren' },
    ...{ jurisdiction: 'ENGLAND', isDemo: true },
  },
  ...{ councilId: severnshire, accountId: scene.accounts.priya, name: 'Priya', roles: ['person'] },
  ...{ permissions: permissionsOf(['person']), personId: people.priya },
  view: { language: 'en', seeing: 'easy', ...view },
})

function ask(path: string, view: Partial<View> = {}, form?: Record<string, string>) {
  const reader = priya(view)
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
  return site.route('/', meRoutes(platform)).request(path, sent)
}
const read = async (path: string, view: Partial<View> = {}) => (await ask(path, view)).text()
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const planNow = () =>
  platform.transaction(severnshire, (db) => activePlan(db, severnshire, people.priya))

beforeEach(async () => {
  const db = everything()
  await haveCouncils()
  await scene.haveTown(db)
  await scene.haveSessions(db, [
    scene.aSession('art', { prices: [scene.priced({ staff: 1, people: 5 }, 3_588)] }),
    scene.aSession('gardening'),
    scene.aSession('swimming', { prices: [scene.priced({ staff: 1, people: 5 }, 90_000)] }),
    scene.aSession('cooking', { prices: [scene.priced({ staff: 1, people: 8 }, 2_760)] }),
  ])
  await scene.havePeople(db, [scene.aPerson('priya')])
  await scene.haveAccounts(db)
  await scene.holds(db, 'priya', 'art')
  await havePriyasPlan()
})

describe('my plan', () => {
  test('says what I want in my words, what I do for it, and who looks after the money', async () => {
    const html = await read('/me/plan', { seeing: 'standard' })
    for (const said of ['I want to learn to grow food', 'art group', 'With Sam, my PA'])
      expect(html).toContain(said)
    expect(html).toContain('The council looks after the money')
  })
  test('puts what is not a session into my week, on its day', async () => {
    expect(await read('/me')).toContain('With Sam, my PA')
    expect(main(await read('/me/week'))).toContain('With Sam, my PA')
  })
})

describe('my money', () => {
  test('is said by the week: what there is, what I pay, and that the council pays the rest', async () => {
    const html = await read('/me/money')
    for (const said of ['£76.92', 'You pay £20 each week', '£56.92']) expect(html).toContain(said)
    expect(html).not.toContain('%')
  })
  test('shows every figure beside a picture', async () => {
    const rows = main(await read('/me/money'))
      .split('<li class="gd-row">')
      .slice(1)
    for (const row of rows.filter((one) => one.includes('£'))) expect(row).toMatch(/<(img|svg)/)
  })
  test('can be followed to how it was worked out', async () => {
    expect(await read('/me/money/how', { seeing: 'standard' })).toContain('£4,000.00')
  })
})

const swap = (to: keyof typeof sessions) => `/me/plan/change/${sessions.art}/to/${sessions[to]}`

describe('changing one thing of my plan', () => {
  test('needs nobody: gardening for art costs £2.88 less, and starts on Monday', async () => {
    const check = await read(swap('gardening'))
    expect(check).toContain('It costs £2.88 less each time')
    const done = await ask(swap('gardening'), {}, {})
    expect(done.status).toBe(303)
    expect(await placesOf(people.priya)).toMatchObject({
      art: [scene.LONG_AGO, '2026-09-06'],
      gardening: [scene.NEXT_MONDAY, null],
    })
    const line = (await planNow())?.lines.find((one) => one.sessionId === sessions.gardening)
    expect(line).toMatchObject({ threadId: ART, unitPrice: 3_300, choice: { by: 'person' } })
    expect(await read(done.headers.get('location') ?? '')).toContain('Your plan has changed')
  })
  test('pressed twice changes it once', async () => {
    await ask(swap('gardening'), {}, {})
    const before = (await planNow())?.number
    expect((await ask(swap('gardening'), {}, {})).status).toBe(303)
    expect((await planNow())?.number).toBe(before)
  })
  test('says why something cannot be had, and changes nothing', async () => {
    const dear = await ask(swap('swimming'), {}, {})
    expect(dear.status).toBe(422)
    expect(await dear.text()).toContain('more for a year than there is')
    const unfit = await ask(swap('cooking'), {}, {})
    expect(await unfit.text()).toContain('There are not enough workers there for you')
    expect((await planNow())?.number).toBe(1)
  })
})

describe('buying something', () => {
  const wanted = { what: 'Photography day', kind: 'activity', instead: ART, amount: '25.00' }
  const aim = async () => (await planNow())?.outcomes[0]?.threadId ?? ''
  const buy = async (given: Record<string, string>) => {
    const purchase = newPurchaseId(scene.TUESDAY)
    return ask('/me/money/buy', {}, { purchase, send: 'yes', ...wanted, ...given })
  }

  test('for an aim of my plan and inside the money goes through at once', async () => {
    const done = await buy({ aim: await aim() })
    expect(await read(done.headers.get('location') ?? '')).toContain('You can buy it')
  })
  test('that is no part of my plan is looked at by somebody, with the day and the reason', async () => {
    const done = await buy({
      ...{ what: 'A television', kind: 'household-goods', aim: 'none' },
      ...{ amount: '300', instead: 'none' },
    })
    const html = await read(done.headers.get('location') ?? '')
    expect(html).toContain('Somebody will look at this')
    expect(html).toContain('You get an answer by Tuesday 8 September')
  })
  test('is looked at once more before it is sent, and keeps what was typed when it is wrong', async () => {
    const purchase = newPurchaseId(scene.TUESDAY)
    const check = await ask('/me/money/buy', {}, { purchase, ...wanted, aim: await aim() })
    expect(await check.text()).toContain('You want to buy this: Photography day. It costs £25')
    const wrong = await ask('/me/money/buy', {}, { purchase, ...wanted, amount: 'a lot' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('value="Photography day"')
    expect(html).toContain('Say how much it costs')
  })
})

describe('asking for my plan to be looked at', () => {
  test('gives the day by which somebody comes, once however often I ask', async () => {
    expect((await ask('/me/plan/check', {}, {})).status).toBe(303)
    await ask('/me/plan/check', {}, {})
    expect(await read('/me/plan/check')).toContain('by Tuesday 29 September')
    const rows = await everything().selectFrom('review').select('id').execute()
    expect(rows).toHaveLength(1)
  })
})

describe('not agreeing', () => {
  test('can be said with one picture, goes to somebody with a day, and names the Ombudsman', async () => {
    const check = await ask('/me/disagree/budget', {}, { picture: 'money' })
    expect(await check.text()).toContain('The money is wrong')
    const sent = await ask('/me/disagree/budget', {}, { said: 'money', words: '', send: 'alone' })
    const html = await read(sent.headers.get('location') ?? '')
    expect(html).toContain('will answer you by')
    expect(html).toContain('the Local Government Ombudsman')
  })
  test('is asked again where nothing was said', async () => {
    expect((await ask('/me/disagree/plan', {}, { words: ' ' })).status).toBe(422)
  })
})

const PAGES = [
  ...['/me', '/me/week', '/me/plan', '/me/money', '/me/money/how', '/me/money/buy'],
  ...[
    '/me/plan/check',
    '/me/help-to-choose',
    '/me/disagree/plan',
    swap('gardening'),
    swap('swimming'),
  ],
]

describe.each(PAGES)('%s', (path) => {
  test('is valid, in three views and two languages, with five choices at most in pictures', async () => {
    for (const seeing of ['standard', 'easy', 'pictures'] as const)
      for (const language of ['en', 'cy'] as const) {
        const html = await read(path, { seeing, language })
        expect(await faultsOf(html)).toEqual([])
        if (seeing === 'pictures' && path !== '/me/money/buy')
          expect(main(html).match(/<(a|button)\s/g)?.length ?? 0).toBeLessThanOrEqual(5)
      }
  })
  test('is a bounded number of queries', async () => {
    expect((await queriesOf(async () => ask(path))).length).toBeLessThanOrEqual(11)
  })
})

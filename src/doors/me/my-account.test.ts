import { beforeEach, describe, expect, test } from 'vitest'
import type { Reader } from '#ground/access/reader.ts'
import type { View } from '#ground/kernel/view.ts'
import { haveMeans } from '#test/budget-scene.ts'
import {
  ART,
  doing,
  haveMoreThanSheUses,
  havePriyasAccount,
  SAM,
  spend,
} from '#test/direct-payment-scene.ts'
import { PLAN, PRIYA, WHO } from '#test/plan-life-scene.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { NOW } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { routeWishesOf } from '#weeks/plans/route-wish-queries.ts'
import { meRoutes } from './routes.tsx'

const priya = (view: Partial<View> = {}): Reader => ({
  ...readerOf({ roles: ['person'], account: 4, seeing: 'easy', ...view }),
  personId: PRIYA,
})

type Asking = {
  readonly view?: Partial<View>
  readonly form?: Record<string, string>
  readonly minutes?: number
}

async function ask(address: string, { view, form, minutes = 0 }: Asking = {}) {
  const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const platform = testPlatform({ now: new Date(NOW.getTime() + minutes * 60_000) })
  const answer = await asReader(priya(view), meRoutes(platform)).request(address, sent)
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
}
const id = (number: number) => doing(number).id
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

beforeEach(havePriyasAccount)

describe('money paid to me', () => {
  const spent = {
    ...{ id: id(5), whatFor: `line:${SAM}`, toWhom: 'Sam', amount: '35.20' },
    ...{ 'on-day': '20', 'on-month': '2', 'on-year': '2027' },
  }
  test('is reached from my money', async () =>
    expect((await ask('/me/money')).text).toContain('href="/me/money/account"'))
  test('says £407.68 in, £352 spent, £55.68 left, each with its coins, and who looks after it', async () => {
    await spend(3, 35_200)
    const { text } = await ask('/me/money/account')
    for (const said of ['£407.68 came in', 'You spent £352.', 'You have £55.68 left'])
      expect(text).toContain(said)
    expect(text).toContain('You look after this money.')
    const rows = main(text).split('<li class="gd-row">').slice(1)
    for (const row of rows.filter((one) => one.includes('£'))) expect(row).toMatch(/<(img|svg)/)
    expect(text).not.toContain('%')
  })
  test('says the same in Welsh, and in three sentences with pictures', async () => {
    await spend(3, 35_200)
    const welsh = await ask('/me/money/account', { view: { language: 'cy' } })
    expect(welsh.text).toContain('Mae £55.68 gyda chi ar ôl.')
    const pictures = await ask('/me/money/account', { view: { seeing: 'pictures' } })
    expect(main(pictures.text).match(/<p class="govuk-body/g)).toHaveLength(3)
    expect(pictures.text).not.toContain('What I spent')
  })
  test('says weeks before that some may go back, and that my own part comes back to me (J1, R17)', async () => {
    await spend(3, 35_200)
    expect((await ask('/me/money/account')).text).not.toContain('give some money back')
    await haveMoreThanSheUses()
    await haveMeans(1)
    const { text } = await ask('/me/money/account')
    expect(text).toContain('You may have to give some money back in 5 weeks.')
    expect(text).toContain('About £357 of it would come back to you.')
    expect(text).toContain('Nobody takes money back before they talk with you.')
    expect(await faultsOf(text)).toEqual([])
    const welsh = await ask('/me/money/account', { view: { language: 'cy', seeing: 'standard' } })
    expect(welsh.text).toContain('ymhen 5 wythnos')
    const pictures = await ask('/me/money/account', { view: { seeing: 'pictures' } })
    expect(main(pictures.text).match(/<p class="govuk-body/g)).toHaveLength(5)
  })
  test('is written down only after I have looked at it once more, and once', async () => {
    const look = await ask('/me/money/account/spent', { form: spent })
    expect(look.text).toContain('Is this right?')
    expect((await ask('/me/money/account')).text).toContain('You have £407.68 left')
    const sent = { form: { ...spent, send: 'yes' } }
    expect(await ask('/me/money/account/spent', sent)).toMatchObject({
      ...{ status: 303, to: '/me/money/account' },
    })
    await ask('/me/money/account/spent', sent)
    const { text } = await ask('/me/money/account')
    expect(text).toContain('You have £372.48 left')
    expect((await ask(`/me/money/account/${id(5)}/take-back`, { form: {} })).status).toBe(303)
    expect((await ask('/me/money/account')).text).toContain('You have £407.68 left')
  })
  test('more than is there, or on a day to come, is said at once with what I typed kept', async () => {
    const more = { ...spent, amount: '407.69', send: 'yes' }
    const again = await ask('/me/money/account/spent', { form: more })
    expect(again.status).toBe(422)
    expect(again.text).toContain('This is more than was there: £407.68')
    expect(again.text).toContain('value="407.69"')
    const late = { ...spent, 'on-month': '3', send: 'yes' }
    expect((await ask('/me/money/account/spent', { form: late })).text).toContain(
      'This day has not come yet',
    )
  })
  test('what is in nobody’s plan cannot be said', async () => {
    const other = { ...spent, whatFor: `line:${id(9)}` }
    expect((await ask('/me/money/account/spent', { form: other })).status).toBe(422)
  })
  test('is valid in three views and two languages, in a few queries', async () => {
    await spend(3, 35_200)
    const addresses = ['/me/money/account', '/me/money/account/spent', '/me/money/ways']
    for (const address of [...addresses, '/me/money/ways/parts', `/me/money/ways/parts/${ART}`])
      for (const language of ['en', 'cy'] as const)
        for (const seeing of ['standard', 'easy', 'pictures'] as const) {
          const { text } = await ask(address, { view: { language, seeing } })
          expect(await faultsOf(text), `${address} ${language} ${seeing}`).toEqual([])
        }
    expect((await queriesOf(() => ask('/me/money/account'))).length).toBeLessThanOrEqual(12)
    expect((await queriesOf(() => ask('/me/money/ways'))).length).toBeLessThanOrEqual(12)
  })
})

describe('who looks after my money', () => {
  const wishes = () =>
    testPlatform({ now: NOW }).transaction(severnshire, (db) =>
      routeWishesOf(db, severnshire, PRIYA),
    )
  const tasks = () =>
    everything().selectFrom('task').select(['account_id', 'subject', 'done_at']).execute()
  test('every way is told alike, and none stands before another', async () => {
    const { text } = await ask('/me/money/ways')
    for (const said of ['The money is paid to me', 'A service looks after it'])
      expect(text).toContain(said)
    for (const said of ['The council arranges it', 'Some of each', 'Each way is as good'])
      expect(text).toContain(said)
    expect(text).not.toMatch(/default|recommended|instead|only if/i)
    const buttons = [...main(text).matchAll(/name="route" value="([a-z-]+)"/g)]
    expect(buttons.map(([, way]) => way)).toEqual(['direct-payment', 'service-fund', 'managed'])
  })
  test.each(['managed', 'direct-payment', 'service-fund'])(
    'choosing %s for all of it is as many presses as any other, and reaches my worker',
    async (route) => {
      const form = { id: id(6), route }
      expect((await ask('/me/money/ways', { form })).text).toContain('It is for all of your plan')
      expect(await wishes()).toEqual([])
      const sent = await ask('/me/money/ways', { form: { ...form, send: 'yes' } })
      expect(sent).toMatchObject({ status: 303, to: '/me/money/ways/done' })
      expect(new Set((await wishes()).map((one) => one.route))).toEqual(new Set([route]))
      expect(await tasks()).toMatchObject([{ subject: PLAN, done_at: null }])
      expect((await ask('/me/money/ways/done')).text).toContain('Your week stays the same')
    },
  )
  test('each part may be held in another way; changing my mind ends my worker’s task', async () => {
    const one = `/me/money/ways/parts/${ART}`
    await ask(one, { form: { id: id(6), route: 'managed', send: 'yes' } })
    expect(await wishes()).toMatchObject([{ threadId: ART, route: 'managed' }])
    expect((await ask('/me/money/ways/parts')).text).toContain(
      'What you asked for: The council arranges it',
    )
    const back = { id: id(7), route: 'direct-payment', send: 'yes' }
    await ask(one, { form: back, minutes: 5 })
    expect(await wishes()).toMatchObject([{ threadId: ART, route: 'direct-payment' }])
    expect((await tasks()).filter((task) => task.done_at === null)).toEqual([])
  })
  test('said twice is said once, and kept with who said it', async () => {
    const form = { id: id(6), route: 'managed', send: 'yes' }
    await ask('/me/money/ways', { form })
    await ask('/me/money/ways', { form })
    const rows = await everything().selectFrom('route_wish').select('said_by').execute()
    expect(rows).toHaveLength(4)
    expect(new Set(rows.map((row) => row.said_by))).toEqual(new Set([WHO.priya]))
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import {
  ART,
  doing,
  havePlanPaidToHer,
  havePriyasAccount,
  spend,
} from '#test/direct-payment-scene.ts'
import { PRIYA, WHO } from '#test/plan-life-scene.ts'
import { queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { haveTies, NOW } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { directPaymentRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const worker = readerOf({ roles: ['social-worker'] })
const finance = readerOf({ roles: ['finance-officer'], account: 2 })
const margaret = readerOf({ roles: ['family-carer'], account: 5 })
type Fields = Readonly<Record<string, string>>

async function ask(reader: typeof worker, address: string, fields?: Fields) {
  const sent = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
  const answer = await asReader(reader, directPaymentRoutes(platform)).request(address, sent)
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
}
const account = `/people/${PRIYA}/direct-payment`
const today = (name: string) => ({
  [`${name}-day`]: '1',
  [`${name}-month`]: '3',
  [`${name}-year`]: '2027',
})
const id = (number: number) => doing(number).id

test('every route says who may use it', () =>
  expect(unguarded(directPaymentRoutes(platform))).toEqual([]))

describe('a person without an account', () => {
  beforeEach(havePlanPaidToHer)
  test('is given one by their worker, and finance is not offered to', async () => {
    expect((await ask(worker, account)).text).toContain('Open an account')
    expect((await ask(finance, account)).text).not.toContain('Open an account')
    const managed = { id: id(1), held: 'managed-account', ...today('openedOn') }
    const again = await ask(worker, `${account}/open`, managed)
    expect([again.status, again.text.includes('Write the firm')]).toEqual([422, true])
    const done = await ask(worker, `${account}/open`, { ...managed, holder: 'Penny Co' })
    expect([done.status, done.to]).toEqual([303, account])
    expect((await ask(worker, account)).text).toContain('In a managed account: Penny Co')
  })
})

describe('the account, for staff', () => {
  beforeEach(async () => {
    await havePriyasAccount()
    await spend(3, 35_200)
  })
  test('says in, spent and left, what is due, and what it was spent on', async () => {
    const { text } = await ask(worker, account)
    for (const said of ['£407.68', '£352.00', '£55.68', '£5,299.84 a year', 'Paid: Sam'])
      expect(text).toContain(said)
    expect(await faultsOf(text)).toEqual([])
    expect((await audited()).map(({ action }) => action)).toContain('direct payment seen')
  })
  test('finance sees the money and not what the person wants of their life', async () => {
    const { text } = await ask(finance, `${account}/spent`)
    expect(text).toContain('Art group')
    expect(text).not.toContain('I want this 1')
    expect((await ask(worker, `${account}/spent`)).text).toContain('I want this 1')
  })
  test('finance records what was paid in, and is told of four weeks that were', async () => {
    const form = { id: id(4), kind: 'four-weekly', amount: '407.68', ...today('on') }
    expect((await ask(finance, `${account}/paid-in`)).text).toContain('value="407.68"')
    const again = await ask(finance, `${account}/paid-in`, form)
    expect(again.status).toBe(422)
    expect(again.text).toContain('paid for already, on: 5 February 2027')
    const once = { ...form, kind: 'one-off', amount: '120' }
    expect((await ask(finance, `${account}/paid-in`, once)).status).toBe(303)
    expect((await ask(finance, account)).text).toContain('£175.68')
    expect((await ask(worker, `${account}/paid-in`)).status).toBe(404)
  })
  test('a worker records what was spent; what was typed stays where it is too much', async () => {
    const form = { id: id(5), whatFor: `line:${ART}`, toWhom: 'The hall', ...today('on') }
    const more = await ask(worker, `${account}/spent`, { ...form, amount: '55.69' })
    expect(more.status).toBe(422)
    expect(more.text).toContain('This is more than was there: £55.68')
    expect(more.text).toContain('The hall')
    expect((await ask(worker, `${account}/spent`, { ...form, amount: '55.68' })).status).toBe(303)
    expect((await ask(worker, account)).text).toContain('Left: £0.00')
  })
  test('a worker takes back what was spent, and not what came in', async () => {
    const { text } = await ask(worker, account)
    expect(text.split('/take-back').length - 1).toBe(1)
    expect((await ask(worker, `${account}/entries/${id(2)}/take-back`, {})).status).toBe(422)
    expect((await ask(worker, `${account}/entries/${id(3)}/take-back`, {})).status).toBe(303)
    expect((await ask(worker, account)).text).toContain('Taken back')
  })
  test('is one of a few queries', async () => {
    const sent = await queriesOf(() => ask(worker, account))
    expect(sent.length).toBeLessThanOrEqual(12)
  })
  test('is listed for finance, and for nobody who does not see money', async () => {
    const { status, text } = await ask(finance, '/money/direct-payments')
    expect([status, text.includes('Known1 Family001'), await faultsOf(text)]).toEqual([
      200,
      true,
      [],
    ])
    expect((await ask(worker, '/money/direct-payments')).status).toBe(404)
  })
})

describe('a nominated person', () => {
  const naming = {
    ...{ id: id(10), version: '1', kind: 'nominated-person', name: 'Margaret', chosen: 'yes' },
    ...{ how: 'sign', words: 'Mum helps me.', agreed: 'agrees', holderAccountId: WHO.margaret },
    ...{ informationGiven: 'What it is', supportGiven: 'With pictures', reasons: 'She said why' },
  }
  beforeEach(async () => {
    await havePriyasAccount()
    await spend(3, 35_200)
  })
  const one = async () => {
    const [, found = ''] =
      /href="(\/looking-after\/[^"]+)"/.exec((await ask(margaret, '/looking-after')).text) ?? []
    return found
  }
  test('is added on one page with the capacity to choose them; what is missing is said', async () => {
    const { reasons: _, ...without } = naming
    const again = await ask(worker, `${account}/manager`, without)
    expect([again.status, again.text.includes('Write what information was given')]).toEqual([
      422,
      true,
    ])
    expect(again.text).toContain('Mum helps me.')
    expect((await ask(worker, `${account}/manager`, naming)).status).toBe(303)
    const { text } = await ask(worker, account)
    expect(text).toContain('Nominated person: Margaret, since 1 March 2027')
    expect(text).toContain('In sign: “Mum helps me.”')
    const stale = await ask(worker, `${account}/manager`, { ...naming, id: id(11) })
    expect([stale.status, stale.text.includes('changed this account meanwhile')]).toEqual([
      422,
      true,
    ])
  })
  test('sees the one account and nothing besides, and whose choice it is', async () => {
    expect((await ask(margaret, '/looking-after')).text).not.toContain('Known1')
    await ask(worker, `${account}/manager`, naming)
    const { status, text } = await ask(margaret, await one())
    expect(status).toBe(200)
    for (const said of ['£407.68', '£352.00', '£55.68', 'only they agree the plan'])
      expect(text).toContain(said)
    expect(await faultsOf(text)).toEqual([])
    expect((await ask(margaret, account)).status).toBe(404)
    expect((await ask(margaret, `/looking-after/${id(99)}`)).status).toBe(404)
  })
  test('adds what was spent, and takes back their own and no other', async () => {
    await ask(worker, `${account}/manager`, naming)
    const address = await one()
    const spent = {
      id: id(20),
      whatFor: `line:${ART}`,
      toWhom: 'The hall',
      amount: '35.88',
      ...today('on'),
    }
    expect((await ask(margaret, `${address}/spent`, spent)).status).toBe(303)
    expect((await ask(margaret, address)).text).toContain('£19.80')
    const later = { ...spent, id: id(21), 'on-day': '2' }
    const wrong = await ask(margaret, `${address}/spent`, later)
    expect([wrong.status, wrong.text.includes('This day has not come yet')]).toEqual([422, true])
    await ask(margaret, `${address}/entries/${id(3)}/take-back`, {})
    expect((await ask(margaret, address)).text).toContain('£19.80')
    expect((await ask(margaret, `${address}/entries/${id(20)}/take-back`, {})).status).toBe(303)
    expect((await ask(margaret, address)).text).toContain('£55.68')
  })
  test('who is no more one sees nothing more', async () => {
    await ask(worker, `${account}/manager`, naming)
    const address = await one()
    const herself = { ...naming, id: id(12), version: '2', kind: 'person' }
    expect((await ask(worker, `${account}/manager`, herself)).status).toBe(303)
    expect((await ask(margaret, address)).status).toBe(404)
    await haveTies(5, [1], { id: id(98), kind: 'circle', scopes: ['week', 'money'] })
    expect((await ask(margaret, address)).status).toBe(404)
  })
  test('reads it in Welsh and in easy words too', async () => {
    await ask(worker, `${account}/manager`, naming)
    const welsh = readerOf({ roles: ['family-carer'], account: 5, language: 'cy', seeing: 'easy' })
    const { text } = await ask(welsh, await one())
    expect(text).toContain('Mae £55.68 ar ôl.')
    expect(await faultsOf(text)).toEqual([])
  })
})

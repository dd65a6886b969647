import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import { queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { haveAccount, haveCounty, NOW } from '#test/staff-scene.ts'
import { accountOf } from './account.ts'
import { post } from './actions.ts'
import { ledgerRoutes } from './routes.tsx'
import { moved } from './transaction.ts'

const platform = testPlatform({ now: NOW })
const finance = readerOf({ roles: ['finance-officer'] })
const commissioner = readerOf({ roles: ['commissioner'] })
const request = async (address: string, fields?: Record<string, string>, reader = finance) => {
  const sent = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
  const answer = await asReader(reader, ledgerRoutes(platform)).request(address, sent)
  const text = (await answer.text()).replaceAll('&#39;', '’')
  return { status: answer.status, text, to: answer.headers.get('location') ?? '' }
}
const put = (key: string, on: string, amount: number) =>
  platform.transaction(severnshire, (db) =>
    post(db, severnshire, [
      {
        ...{ id: newId(NOW), on: day(on), key, source: { kind: 'test', id: severnshire } },
        recordedAt: NOW,
        postings: moved(
          accountOf(severnshire, 'provider-owed'),
          accountOf(severnshire, 'actual'),
          pence(amount),
        ),
      },
    ]),
  )
const ID = '0190a001-0000-7000-8000-000000000099'
const close = (month: string, given: Record<string, string> = {}) =>
  request('/council/books/close', { id: ID, seen: '0', month, ...given })
const open = (month: string, given: Record<string, string> = {}) =>
  request('/council/books/open-again', { id: newId(NOW), seen: '1', month, ...given })

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
})

describe('the books', () => {
  test('say what moved in a month, kind by kind, and both sides come to the same', async () => {
    await put('one', '2027-02-03', 13_500)
    await put('two', '2027-02-28', 3_588)
    await put('march', '2027-03-01', 999)
    const { text, status } = await request('/council/books?month=2027-02')
    expect(status).toBe(200)
    for (const said of ['What moved in February 2027', 'Owed to providers', 'Actual cost'])
      expect(text).toContain(said)
    expect(text.match(/£170\.88/g)).toHaveLength(4)
    expect(text).not.toContain('£9.99')
    expect(text).toContain('Nothing is closed.')
  })
  test('are closed up to a month’s end, once; what comes late is counted in the month after', async () => {
    await put('one', '2027-01-12', 13_500)
    for (const _ of [1, 2]) expect(await close('2027-01')).toMatchObject({ status: 303 })
    await put('late', '2027-01-13', 500)
    const january = (await request('/council/books?month=2027-01')).text
    expect(january).toContain('Closed up to Sunday 31 January 2027.')
    expect(january).not.toContain('£140.00')
    const february = (await request('/council/books?month=2027-02')).text
    expect(february).toContain('1 of these came late')
    expect((await audited()).map(({ action }) => action)).toContain('books closed')
  })
  test('are opened again with a reason, and not without', async () => {
    await close('2027-01')
    const without = await open('2027-01')
    expect(without).toMatchObject({ status: 422 })
    expect(without.text).toContain('Write why they are opened again')
    expect(without.text).toContain('href="#reason"')
    expect(await open('2027-01', { reason: 'A register was lost' })).toMatchObject({ status: 303 })
    const { text } = await request('/council/books?month=2027-01')
    expect(text).toContain('Closed up to Thursday 31 December 2026. A register was lost')
  })
  test('are not closed over today, nor from a page that somebody went beyond', async () => {
    const march = await close('2027-03')
    expect([
      march.status,
      march.text.includes('up to Sunday 28 February 2027 at the latest'),
    ]).toEqual([...[422, true]])
    await close('2027-01')
    const stale = await close('2027-02', { id: newId(NOW) })
    expect([stale.status, stale.text.includes('since you read this page')]).toEqual([422, true])
    expect((await request('/council/books?month=13-13')).text).toContain('such as 2026-08')
  })
  test('are read by whoever sees what days come to, and closed by finance alone', async () => {
    const read = await request('/council/books', undefined, commissioner)
    expect([read.status, read.text.includes('/council/books/close')]).toEqual([200, false])
    const fields = { id: ID, seen: '0', month: '2027-01' }
    expect((await request('/council/books/close', fields, commissioner)).status).toBe(404)
  })
  test('speak Welsh', async () => {
    await put('one', '2027-01-12', 13_500)
    const welsh = readerOf({ roles: ['finance-officer'], language: 'cy' })
    const { text } = await request('/council/books?month=2027-01', undefined, welsh)
    expect(text).toContain('Cau’r llyfrau hyd at ddydd Sul 31 Ionawr 2027')
  })
  test('are three queries, however much moved', async () => {
    await put('one', '2027-02-03', 13_500)
    const few = await queriesOf(() => request('/council/books?month=2027-02'))
    for (let i = 0; i < 5; i += 1) await put(`more ${i}`, '2027-02-04', 100)
    expect(await queriesOf(() => request('/council/books?month=2027-02'))).toHaveLength(few.length)
  })
})

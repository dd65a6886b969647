import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { ART, doing, havePriyasAccount, SAM, spend } from '#test/direct-payment-scene.ts'
import { PRIYA } from '#test/plan-life-scene.ts'
import { everything, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { NOW } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { directPaymentStatementRoutes } from './routes.tsx'

const routes = directPaymentStatementRoutes(testPlatform({ now: NOW }))
const finance = readerOf({ roles: ['finance-officer'], account: 2 })
const worker = readerOf({ roles: ['social-worker'] })
const address = `/people/${PRIYA}/direct-payment/statement`
const id = (number: number) => doing(number).id

const FILE = [
  'Date,Description,Amount,Balance',
  '05/02/2027,SEVERNSHIRE COUNCIL,407.68,407.68',
  '18/02/2027,SAM JONES,-70.40,337.28',
  '19/02/2027,ART GROUP 2231,-35.88,301.40',
  '25/02/2027,CORNER SHOP,-4.00,297.40',
].join('\n')

async function ask(fields?: Readonly<Record<string, string | File>>, reader = finance) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields ?? {})) body.append(name, value)
  const answer = await asReader(reader, routes).request(
    address,
    fields ? { method: 'POST', body } : {},
  )
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
}
const upload = (text: string, number = 60) =>
  ask({ id: id(number), file: new File([text], 'bank.csv', { type: 'text/csv' }) })
const entries = async () =>
  (await everything().selectFrom('direct_payment_entry').select('id').execute()).length

beforeEach(async () => {
  await havePriyasAccount()
  await spend(3, 7_040)
})

test('every route says who may use it', async () => {
  expect(unguarded(routes)).toEqual([])
  expect((await ask(undefined, worker)).status).toBe(404)
  expect(await faultsOf((await ask()).text)).toEqual([])
})

describe('a statement of the bank', () => {
  test('is looked at first: what was written down is known, the rest is asked, and nothing is kept', async () => {
    const { status, text } = await upload(FILE)
    expect([status, text.split('Written down already').length - 1]).toEqual([200, 2])
    expect(text.split('What is row').length - 1).toBe(2)
    expect(text).toContain('There before: £0.00. There after: £297.40. It adds up.')
    expect(await faultsOf(text)).toEqual([])
    expect(await entries()).toBe(2)
  })
  test('is kept once every question is answered, and a rule answers the next (J9)', async () => {
    const half = { id: id(60), text: FILE, keep: 'yes', what3: ART, contains3: 'art group' }
    const again = await ask(half)
    expect([again.status, again.text.includes('Choose what row 4 is')]).toEqual([422, true])
    expect(again.text).toContain('value="art group"')
    expect(await entries()).toBe(2)
    // a browser sends the ends of lines as it likes
    const whole = { ...half, text: FILE.replaceAll('\n', '\r\n'), what4: 'left-out' }
    for (let pressed = 0; pressed < 2; pressed++) expect((await ask(whole)).status).toBe(303)
    expect(await entries()).toBe(3)
    const rows = await everything()
      .selectFrom('direct_payment_file_row')
      .select('outcome')
      .orderBy('number')
      .execute()
    expect(rows.map(({ outcome }) => outcome)).toEqual(['matched', 'matched', 'said', 'left-out'])
    const next = 'Date,Description,Amount,Balance\n26/02/2027,ART GROUP 2232,-35.88,261.52'
    expect((await upload(next, 61)).text).toContain('Known by a rule')
    const twice = await upload(FILE, 62)
    expect([twice.status, twice.text.includes('This file was kept already')]).toEqual([422, true])
  })
  test('that is cut off, does not add up, or is of days to come is refused whole', async () => {
    for (const [file, said] of [
      [FILE.slice(0, -10), 'cut off at row 4'],
      [FILE.replace('301.40', '301.50'), 'should be £301.40'],
      [FILE.replace('25/02/2027', '25/02/2062'), 'The day of row 4 has not come yet'],
      [FILE.replace('-4.00', '€4.00'), 'Row 4 is not in pounds'],
      ['', 'Choose a file'],
    ] as const) {
      const { status, text } = await upload(file)
      expect([status, text.includes(said)], said).toEqual([422, true])
    }
    expect(await entries()).toBe(2)
  })
  test('that would take out more than was there is refused', async () => {
    const big = 'Date,Description,Amount,Balance\n20/02/2027,SHOP,-400.00,0.00'
    const { text } = await ask({ id: id(60), text: big, keep: 'yes', what1: SAM })
    expect(text).toContain('more would have gone out than was there')
  })
})

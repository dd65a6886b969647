import { beforeEach, describe, expect, test } from 'vitest'
import * as scene from '#test/payments-scene.ts'
import { everything, queriesOf } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { idOf } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { paymentRoutes } from './routes.tsx'

const tom = readerOf({ roles: ['finance-officer'], account: 1 })
const gareth = readerOf({ roles: ['service-manager'], account: 2 })
const joan = readerOf({ roles: ['micro-provider'], account: 3, provider: 1 })
const other = readerOf({ roles: ['micro-provider'], account: 3, provider: 2 })
type Who = typeof tom

async function request(reader: Who, address: string, fields?: Record<string, string> | FormData) {
  const body = fields instanceof FormData ? fields : fields && new URLSearchParams(fields)
  const sent = body ? { method: 'POST', body } : {}
  const answer = await asReader(reader, paymentRoutes(scene.platform)).request(address, sent)
  const text = (await answer.text()).replaceAll('&#39;', '’').replaceAll('&quot;', '"')
  return { status: answer.status, text, to: answer.headers.get('location') ?? '' }
}
const on = (name: string, day: number, month = 3) => ({
  ...{ [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: '2027' },
})
const asked = { id: scene.RUN, ...on('upTo', 7), ...on('payOn', 19) }
const RUNS = '/money/payments'
const RUN = `${RUNS}/runs/${scene.RUN}`
const prepare = () => request(tom, RUNS, asked)
const release = () => request(gareth, `${RUN}/release`, {})
const answerFile = (text: string) => {
  const form = new FormData()
  form.append('file', new File([text], 'answers.csv', { type: 'text/csv' }))
  return form
}
const HEAD = 'end_to_end_id,status,amount,currency,reason\n'

beforeEach(scene.havePaidDays)

describe('J9 a payment run on its pages', () => {
  test('is prepared by one, released by another, and says who is left out and why', async () => {
    const first = await request(tom, RUNS)
    expect(await faultsOf(first.text)).toEqual([])
    expect(first.text).toContain('Nothing waits.')
    expect(await prepare()).toMatchObject({ status: 303, to: RUN })
    const seen = await request(tom, RUN)
    expect(await faultsOf(seen.text)).toEqual([])
    expect(seen.text).toContain('It waits for somebody else to release it.')
    expect(seen.text).toMatch(/Provider 2[\s\S]*No bank details[\s\S]*£24.00/)
    expect((await request(tom, `${RUN}/release`, {})).status).toBe(422)
    expect((await release()).status).toBe(303)
    const after = await request(tom, RUN)
    expect(await faultsOf(after.text)).toEqual([])
    expect(after.text).toMatch(/Released by Account 2[\s\S]*£48.00[\s\S]*SHA-256/)
  })
  test('makes its file once: fetched again it is the same, and is finance’s alone', async () => {
    await prepare()
    const file = `${RUN}/files/pain.001`
    expect((await request(tom, file)).status).toBe(404)
    await release()
    const { text } = await request(tom, file)
    expect(text).toContain('Provider &amp; Co 1')
    expect((await request(tom, file)).text).toBe(text)
    expect((await request(tom, `${RUN}/files/csv`)).text).toContain('total,1,,,48.00,GBP')
    expect((await request(gareth, file)).status).toBe(404)
    expect((await audited()).map(({ action }) => action)).toContain('payment file fetched')
  })
  test('keeps what was typed where it is refused', async () => {
    const bad = await request(tom, RUNS, { ...asked, ...on('upTo', 31, 2) })
    expect([bad.status, bad.text.includes('Write a day that there is')]).toEqual([422, true])
    expect(await faultsOf(bad.text)).toEqual([])
    const early = await request(tom, RUNS, { ...asked, ...on('upTo', 12) })
    expect(early.text).toContain('Only days that are over can be paid for')
    expect(early.text).toMatch(/href="#upTo-day"/)
  })
  test('loads the bank’s answers, or refuses the file whole with each row that is wrong', async () => {
    await prepare()
    await release()
    const [payment] = await scene.payments()
    const row = (status: string, currency = 'GBP') =>
      `${HEAD}${payment?.end_to_end},${status},48.00,${currency},AC04\ntotal,1,48.00,GBP,\n`
    const wrong = await request(tom, `${RUNS}/answers`, answerFile(row('rejected', 'EUR')))
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Row 2: the currency is not GBP')
    const cut = await request(tom, `${RUNS}/answers`, answerFile(HEAD))
    expect(cut.text).toContain('the file was cut off')
    const none = await request(tom, `${RUNS}/answers`, new FormData())
    expect([none.status, none.text.includes('Choose a CSV file')]).toEqual([422, true])
    expect((await scene.payments())[0]?.status).toBeNull()
    const done = await request(tom, `${RUNS}/answers`, answerFile(row('rejected')))
    expect(done.text).toContain('Accepted: 0. Sent back: 1. Known before: 0.')
    expect(done.text).toMatch(/in the next run again[\s\S]*Provider 1, £48.00/)
    const again = await request(tom, `${RUNS}/answers`, answerFile(row('rejected')))
    expect(again.text).toContain('Known before: 1.')
  })
  test('is called off before it is released', async () => {
    await prepare()
    expect((await request(tom, `${RUN}/call-off`, {})).status).toBe(303)
    expect((await request(tom, RUN)).text).toContain('Called off')
  })
  test('is read in a few queries, in Welsh too, and by nobody else', async () => {
    await prepare()
    expect((await queriesOf(() => request(tom, RUNS))).length).toBeLessThanOrEqual(5)
    expect((await queriesOf(() => request(tom, RUN))).length).toBeLessThanOrEqual(2)
    const welsh = readerOf({ roles: ['finance-officer'], language: 'cy' })
    expect((await request(welsh, RUN)).text).toContain('Yn aros i’w ryddhau')
    for (const role of ['commissioner', 'councillor', 'micro-provider'] as const)
      expect((await request(readerOf({ roles: [role] }), RUNS)).status).toBe(404)
    expect((await request(gareth, RUNS, asked)).status).toBe(404)
  })
})

describe('J6 when a provider is paid', () => {
  const OWN = '/our-service/paid'
  const line = `/our-service/paid-lines/${scene.lineId(1)}`
  test('it sees what comes, when, and for which days, without an invoice', async () => {
    const before = await request(joan, OWN)
    expect(await faultsOf(before.text)).toEqual([])
    expect(before.text).toMatch(/Together: £48.00[\s\S]*Known1[\s\S]*Came[\s\S]*£24.00/)
    await prepare()
    await release()
    const after = await request(joan, OWN)
    expect(after.text).toContain('£48.00, paid on Friday 19 March 2027')
    const [payment] = await scene.payments()
    const remittance = await request(joan, `${OWN}/${payment?.id}`)
    expect(await faultsOf(remittance.text)).toEqual([])
    expect(remittance.text).toMatch(/Known1[\s\S]*Known2[\s\S]*Together: £48.00/)
    expect((await request(other, `${OWN}/${payment?.id}`)).status).toBe(404)
    expect(await audited()).toContainEqual({
      ...{ action: 'remittance seen', person_id: idOf('person', 1) },
    })
  })
  test('it asks about one line, which alone waits; finance answers', async () => {
    const id = idOf('answer', 880)
    const empty = await request(joan, line, { id, words: ' ' })
    expect([empty.status, empty.text.includes('Write what is wrong')]).toEqual([422, true])
    expect(await faultsOf(empty.text)).toEqual([])
    expect((await request(other, line, { id, words: 'Not mine' })).status).toBe(404)
    expect((await request(joan, line, { id, words: 'She came' })).status).toBe(303)
    expect((await request(joan, OWN)).text).toContain('Account 3 asks: “She came”')
    const needs = await request(tom, RUNS)
    expect(needs.text).toMatch(/Questions about lines[\s\S]*Provider 1[\s\S]*She came/)
    const form = await request(tom, `${RUNS}/lines/${scene.lineId(1)}`)
    expect(await faultsOf(form.text)).toEqual([])
    const noWhy = await request(tom, `${RUNS}/queries/${id}`, { answer: 'upheld', words: '' })
    expect([noWhy.status, noWhy.text.includes('Write why')]).toEqual([422, true])
    const answer = { answer: 'upheld', words: 'The register is put right' }
    expect((await request(tom, `${RUNS}/queries/${id}`, answer)).status).toBe(303)
    expect((await request(tom, RUNS)).text).toContain('Nothing waits.')
    expect((await request(joan, OWN)).text).toContain('Answer: The register is put right')
  })
  test('its changed bank details are held; finance sees them whole, it sees the last four digits', async () => {
    const id = idOf('answer', 881)
    const given = { id, accountName: 'Joan', sortCode: '30-90-89', accountNumber: '1234567' }
    const short = await request(joan, OWN, given)
    expect([short.status, short.text.includes('An account number is eight digits')]).toEqual([
      ...[422, true],
    ])
    expect((await request(joan, OWN, { ...given, accountNumber: '12345678' })).status).toBe(303)
    const own = await request(joan, OWN)
    expect(own.text).toMatch(/account ending 9911[\s\S]*On hold[\s\S]*account ending 5678/)
    expect(own.text).not.toContain('12345678')
    const call = `${RUNS}/bank-details/${id}/call`
    const page = await request(tom, call)
    expect(await faultsOf(page.text)).toEqual([])
    expect(page.text).toContain('12345678')
    expect(page.text).not.toContain('is not one of this sort code')
    const odd = { ...given, id: idOf('answer', 884), sortCode: '089999', accountNumber: '66374959' }
    const at = `${RUNS}/bank-details/${odd.id}/call`
    await request(tom, `${RUNS}/bank-details`, odd)
    expect((await request(tom, at)).text).toContain('is not one of this sort code')
    expect((await request(gareth, call)).status).toBe(404)
    expect((await request(tom, call, { answer: 'confirmed', words: '' })).status).toBe(422)
    expect((await request(tom, call, { answer: 'confirmed', words: 'Rang her' })).status).toBe(303)
    expect((await request(joan, OWN)).text).not.toContain('On hold')
  })
  test('the council’s own account is confirmed by a second person too', async () => {
    const id = idOf('answer', 882)
    const given = { id, accountName: 'Council', sortCode: '309089', accountNumber: '87654321' }
    expect((await request(tom, `${RUNS}/bank-details`, given)).status).toBe(303)
    const details = await request(tom, `${RUNS}/bank-details`)
    expect(await faultsOf(details.text)).toEqual([])
    const own = { answer: 'confirmed', words: 'I know it' }
    const refused = await request(tom, `${RUNS}/bank-details/${id}/call`, own)
    expect(refused.text).toContain('Somebody else must call back')
  })
  test('no account number stands in an audit or an address', async () => {
    const rows = await everything().selectFrom('audit').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(/5577991/)
  })
})

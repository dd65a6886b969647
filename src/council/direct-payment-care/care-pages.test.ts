import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { haveMeans } from '#test/budget-scene.ts'
import {
  ART,
  doing,
  haveMoreThanSheUses,
  havePriyasAccount,
  SAM,
  spend,
} from '#test/direct-payment-scene.ts'
import { PRIYA } from '#test/plan-life-scene.ts'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { idOf, lay, NOW } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { directPaymentCareRoutes } from './routes.tsx'

const worker = readerOf({ roles: ['social-worker'] })
const finance = readerOf({ roles: ['finance-officer'], account: 2 })
const manager = readerOf({ roles: ['team-manager'], account: 1 })
type Fields = Readonly<Record<string, string>>

async function ask(reader: typeof worker, address: string, fields?: Fields, days = 0) {
  const platform = testPlatform({ now: new Date(NOW.getTime() + days * 86_400_000) })
  const sent = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
  const answer = await asReader(reader, directPaymentCareRoutes(platform)).request(address, sent)
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
}
const care = `/people/${PRIYA}/direct-payment/care`
const list = '/money/direct-payments/needs-me'
const on = (name: string, text: string) => {
  const [year = '', month = '', day = ''] = text.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
const id = (number: number) => doing(number).id
const talk = {
  ...{ id: id(60), withWhom: 'both', how: 'visit', words: 'The holiday fell through.' },
  ...on('on', '2027-03-01'),
}

beforeEach(async () => {
  await havePriyasAccount()
  await haveMeans(1)
  await spend(3, 35_200)
})

test('every route says who may use it', () =>
  expect(unguarded(directPaymentCareRoutes(testPlatform({ now: NOW })))).toEqual([]))

describe('the accounts that need me', () => {
  test('are none where all is well', async () =>
    expect((await ask(finance, list)).text).toContain('Open accounts: 1.'))
  test('are told with why: nothing spent for six weeks is looked at (J9)', async () => {
    const { text } = await ask(finance, list, undefined, 40)
    expect(text).toContain('Nothing was spent. Days: 49.')
    expect(text).toContain('Act: 0. Talk: 0. Look: 1. All well: 0.')
    expect(await faultsOf(text)).toEqual([])
    expect((await audited()).map(({ action }) => action)).toContain('direct payments seen')
  })
  test('of too much twice running ask for a talk, and only later for more (J9, R16)', async () => {
    await haveMoreThanSheUses()
    const later = 32
    expect((await ask(finance, list, undefined, later)).text).toContain('Talk: 1.')
    await ask(finance, `${care}/talk`, talk, later)
    // the talk was before the second four weeks ended, but after the first that was too much
    expect((await ask(finance, list, undefined, later)).text).toContain('Talk: 1.')
    const met = { ...talk, id: id(61), ...on('on', '2027-04-02') }
    expect((await ask(finance, `${care}/talk`, met, later)).status).toBe(303)
    expect((await ask(finance, list, undefined, 59)).text).toContain('Talk: 1.')
    expect((await ask(finance, list, undefined, 60)).text).toContain('Act: 1.')
  })
  test('with a late review are paid, and it is said', async () => {
    await lay('review_clock', [
      { person_id: PRIYA, clock: 'plan', started_on: '2025-02-01', due_on: '2026-02-01' },
    ])
    const { text } = await ask(finance, list)
    expect(text).toContain('A review was due: 1 February 2026. The money is paid all the same')
  })
  test('are two queries for all of them', async () => {
    const sent = await queriesOf(() => ask(finance, list))
    expect(sent.length).toBeLessThanOrEqual(8)
  })
})

describe('the care of one account', () => {
  test('is seen by finance, the worker and the manager, and by no carer', async () => {
    for (const reader of [worker, finance, manager]) {
      const { status, text } = await ask(reader, care)
      expect([status, await faultsOf(text)]).toEqual([200, []])
    }
    const margaret = readerOf({ roles: ['family-carer'], account: 5 })
    expect((await ask(margaret, care)).status).toBe(404)
  })
  test('keeps what was typed of a talk where words are missing', async () => {
    const again = await ask(worker, `${care}/talk`, { ...talk, words: '' })
    expect([again.status, again.text.includes('Write what they said')]).toEqual([422, true])
    const nobody = await ask(worker, `${care}/talk`, { ...talk, withWhom: 'nobody' })
    expect(nobody.text).toContain('or say that fraud or abuse is suspected')
    const suspected = { ...talk, withWhom: 'nobody', suspicion: 'yes' }
    expect((await ask(worker, `${care}/talk`, suspected)).status).toBe(303)
    expect((await ask(finance, list)).text).toContain('Act: 1.')
    expect((await ask(worker, care)).text).toContain('Tell the duty desk too')
  })
})

describe('what is left over', () => {
  const asked = { id: id(70), owed: '100.00', reasons: 'Not used for three months.' }
  beforeEach(() => haveMoreThanSheUses())
  test('is worked out line by line, and asked for only after a talk and with reasons (J9, R17)', async () => {
    const { text } = await ask(finance, `${care}/surplus`, { ...asked, work: 'yes' })
    // £3,055.68 less £100.00 owed and eight weeks of £101.92
    for (const said of ['£3,055.68', '£100.00', '£815.36', '£2,140.32', '£345.57', '£1,794.75'])
      expect(text).toContain(said)
    expect(await faultsOf(text)).toEqual([])
    const untalked = await ask(finance, `${care}/surplus`, asked)
    expect([untalked.status, untalked.text.includes('write down a talk first')]).toEqual([
      422,
      true,
    ])
    await ask(finance, `${care}/talk`, talk)
    const silent = await ask(finance, `${care}/surplus`, { ...asked, reasons: ' ' })
    expect(silent.text).toContain('Write why it is asked for')
    for (let pressed = 0; pressed < 2; pressed++)
      expect((await ask(finance, `${care}/surplus`, asked)).status).toBe(303)
    expect((await ask(finance, care)).text).toContain('The letter gives until: 15 March 2027')
    const kept = await everything().selectFrom('direct_payment_recovery').selectAll().execute()
    expect(kept.map((row) => [row.refund_pence, row.recover_pence])).toEqual([[34_557, 179_475]])
    const twice = await ask(finance, `${care}/surplus`, { ...asked, id: id(71) })
    expect(twice.text).toContain('It was asked for already')
    expect((await ask(worker, `${care}/surplus`)).status).toBe(404)
  })
  test('is less by what is saved for something in the plan', async () => {
    const saving = { id: id(80), what: 'A week in Tenby', thread: SAM, amount: '2000' }
    const past = await ask(worker, `${care}/saving`, { ...saving, ...on('neededOn', '2027-02-01') })
    expect([past.status, past.text.includes('This day has gone by')]).toEqual([422, true])
    const done = await ask(worker, `${care}/saving`, { ...saving, ...on('neededOn', '2027-07-01') })
    expect(done.status).toBe(303)
    expect((await ask(worker, care)).text).toContain('A week in Tenby: £2,000.00')
    const { text } = await ask(finance, `${care}/surplus`, { ...asked, work: 'yes' })
    expect(text).toContain('£140.32')
  })
})

describe('a direct payment stops', () => {
  const stop = {
    ...{ id: id(90), kind: 'suspended', askedBy: 'council', reasons: 'Nobody can say.' },
    ...on('toldOn', '2027-03-01'),
    ...on('lastDay', '2027-03-04'),
  }
  const provider = idOf('provider', 1)
  const all = (day: string) => ({
    ...{ who0: provider, who1: provider },
    ...on('from0', day),
    ...on('from1', day),
  })
  test('only by a manager, and never while a line has nobody on the last day (R18)', async () => {
    await everything()
      .updateTable('provider')
      .set({ routes: ['managed'] })
      .execute()
    const hers = await ask(worker, `${care}/stop`, { ...stop, ...all('2027-03-04') })
    expect(hers.text).toContain('A manager decides this')
    const bare = await ask(manager, `${care}/stop`, stop)
    expect([bare.status, bare.text.includes('Nobody gives this support on the last day')]).toEqual([
      422,
      true,
    ])
    const late = await ask(manager, `${care}/stop`, { ...stop, ...all('2027-03-05') })
    expect(late.text).toContain('Art group')
    const done = await ask(manager, `${care}/stop`, { ...stop, ...all('2027-03-04') })
    expect([done.status, done.to]).toEqual([303, care])
    const { text } = await ask(worker, care)
    expect(text).toContain('It stops for a while. Last day paid for: 4 March 2027.')
    expect(await faultsOf(text)).toEqual([])
    expect((await ask(manager, `${care}/stops/${id(90)}/pay-again`, {})).status).toBe(303)
    expect((await ask(worker, care)).text).toContain('It is paid. Nothing holds it.')
  })
  test('and ends by the person’s own wish, with what goes back and by when', async () => {
    await everything()
      .updateTable('provider')
      .set({ routes: ['managed'] })
      .execute()
    const ended = { ...stop, kind: 'ended', askedBy: 'person', ...all('2027-03-01') }
    expect((await ask(worker, `${care}/stop`, ended)).status).toBe(303)
    expect((await ask(worker, care)).text).toContain('comes back by: 1 April 2027')
    expect(ART).toBeDefined()
  })
})

describe('what falls due', () => {
  const due = '/money/direct-payments/due'
  test('J9.3: to whom, when and how much; a late review holds nothing', async () => {
    await lay('review_clock', [
      { person_id: PRIYA, clock: 'direct-payment', started_on: '2025-01-29', due_on: '2026-01-29' },
    ])
    const { status, text } = await ask(finance, due)
    expect(status).toBe(200)
    for (const said of [
      'To be paid: 1, £407.68 in all. Held: 0.',
      'Known1 Family001',
      '5 March 2027',
    ])
      expect(text).toContain(said)
    expect(text).toContain('A review was due: 29 January 2026. The money is paid all the same.')
    expect(await faultsOf(text)).toEqual([])
    expect((await audited()).map(({ action }) => action)).toContain('direct payments due seen')
  })
  test('J9.3: one whose person has died is held, and it is said why, in Welsh too', async () => {
    const died = { id: id(70), kind: 'died', askedBy: 'council', reasons: 'Her mother told us.' }
    const stopped = await ask(manager, `${care}/stop`, {
      ...{ ...died, ...on('toldOn', '2027-03-01'), ...on('lastDay', '2027-03-01') },
    })
    expect([stopped.status, stopped.to]).toEqual([303, expect.anything()])
    expect((await ask(finance, due)).text).toContain('To be paid: 0, £0.00 in all. Held: 1.')
    const welsh = readerOf({ roles: ['finance-officer'], account: 2, language: 'cy' })
    expect((await ask(welsh, due)).text).toContain('Wedi’i ddal: bu farw’r person')
  })
  test('nobody but finance reads it', async () =>
    expect((await ask(manager, due)).status).toBe(404))
})

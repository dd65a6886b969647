import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { day } from '#ground/kernel/day.ts'
import { PRIYA } from '#test/money-scene.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { aPerson, haveAccount, haveCounty, haveTies, idOf, lay } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { assessMeans } from './actions.ts'
import { ChargeSteps } from './parts/charge-steps.tsx'
import { chargesOf } from './queries.ts'
import { contributionRoutes } from './routes.tsx'

const NOW = new Date('2026-03-02T10:00:00Z')
const platform = testPlatform({ now: NOW })
const tom = readerOf({ roles: ['finance-officer'] })
const app = (reader = tom) => asReader(reader, contributionRoutes(platform))
const see = async (address: string, reader = tom) => {
  const response = await app(reader).request(address)
  return { status: response.status, text: await response.text() }
}
const send = async (
  address: string,
  form: readonly (readonly [string, string])[],
  reader = tom,
) => {
  const body = new URLSearchParams(form.map(([name, value]): [string, string] => [name, value]))
  const response = await app(reader).request(address, { method: 'POST', body })
  return {
    status: response.status,
    text: await response.text(),
    to: response.headers.get('location'),
  }
}
const priya = idOf('person', 1)
const CHARGE = `/people/${priya}/contribution`

const TYPED: readonly (readonly [string, string])[] = [
  ['income-employment-support', '131.60'],
  ['income-daily-living', '£110.40'],
  ['income-mobility', '77.05'],
  ['capital', '15,100'],
  ['cost-0-what', 'Laundry'],
  ['cost-0-weekly', '20'],
  ['minimum', 'single-25-to-pension-age'],
  ['premiums', 'disability'],
  ['exempt', 'no'],
  ['from-day', '2'],
  ['from-month', '3'],
  ['from-year', '2026'],
]
const typed = (changes: Readonly<Record<string, string>>) => [
  ...TYPED.map(([name, value]) => [name, changes[name] ?? value] as const),
  ...Object.entries(changes).filter(([name]) => !TYPED.some(([known]) => known === name)),
]
const held = () => chargesOf(everything(), severnshire, priya)
const havePriyasCharge = () =>
  platform.transaction(severnshire, (db) =>
    assessMeans(db, {
      ...{ councilId: severnshire, personId: priya, accountId: tom.accountId },
      ...{ means: PRIYA, from: day('2026-03-02'), now: NOW },
    }),
  )

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await lay('person', [aPerson(1), aPerson(2, { given_name: 'Siŵan' })])
})

describe('a financial assessment on the page', () => {
  test('is worked out line by line before anything is kept, then saved once', async () => {
    expect((await see(`${CHARGE}/new`)).text).toContain('Earnings from work')
    const check = await send(`${CHARGE}/new`, [...TYPED, ['do', 'check']])
    expect(check.status).toBe(200)
    const lines = ['£242.00', 'PIP or DLA mobility: never counted', '£162.15', '£20.00', '£59.85']
    for (const said of [...lines, 'Savings of £15,100.00 count as', '£4.00', '£63.85 a week'])
      expect(check.text).toContain(said)
    expect(check.text).toContain('You pay £63.85 a week, and never more.')
    expect(await held()).toEqual([])
    const saved = await send(`${CHARGE}/new`, [...TYPED, ['do', 'save']])
    expect([saved.status, saved.to]).toEqual([303, CHARGE])
    await send(`${CHARGE}/new`, [...TYPED, ['do', 'save']])
    expect((await held()).map((one) => one.maximumWeekly)).toEqual([6_385])
    const { text } = await see(CHARGE)
    for (const said of ['£63.85 a week', 'Minimum income: the row from 6 April 2025'])
      expect(text).toContain(said)
    for (const page of [
      text,
      check.text,
      (await see(`${CHARGE}/new`)).text,
      (await see('/money')).text,
    ])
      expect((await faultsOf(page)).filter((f) => !f.includes('<dl>'))).toEqual([])
  })
  test('keeps what was typed, and names each field that cannot be read', async () => {
    const wrong = typed({ capital: 'some', 'cost-0-what': '', 'from-day': '31', 'from-month': '2' })
    const { status, text } = await send(`${CHARGE}/new`, [...wrong, ['do', 'check']])
    expect(status).toBe(422)
    const faults = ['Write pounds and pence', 'Write what the cost is for', 'in the calendar']
    for (const said of [...faults, 'value="some"', 'value="131.60"']) expect(text).toContain(said)
  })
  test('is refused where a table has lapsed: the rule is named, and what was typed is kept', async () => {
    for (const how of ['check', 'save']) {
      const lapsed = typed({ 'from-day': '6', 'from-month': '4', 'from-year': '2027' })
      const { status, text } = await send(`${CHARGE}/new`, [...lapsed, ['do', how]])
      expect(status).toBe(422)
      expect(text).toContain(
        'Nothing can be worked out for 6 April 2027: the rule “Minimum income”',
      )
      expect(text).toContain('value="131.60"')
    }
    expect(await held()).toEqual([])
  })
  test('is refused where the table has no amount for the person', async () => {
    await havePriyasCharge()
    const year = typed({ 'from-month': '5', minimum: 'single-pension-age' })
    expect((await send(`${CHARGE}/new`, [...year, ['do', 'check']])).text).toContain(
      'has no amount for this: Single, pension age',
    )
  })
  test('is mended by assessing again from the same day, and what was wrong can still be read', async () => {
    await havePriyasCharge()
    const mended = typed({ capital: '0' })
    expect((await send(`${CHARGE}/new`, [...mended, ['do', 'check']])).text).toContain(
      'It takes the place of the one from the same day',
    )
    expect((await send(`${CHARGE}/new`, [...mended, ['do', 'save']])).status).toBe(303)
    const { text } = await see(CHARGE)
    for (const said of ['£59.85 a week', '£63.85 a week.', 'Worked out again: 2 March 2026'])
      expect(text).toContain(said)
  })
  test('needs no figures from somebody who does not wish to give any, or whose support is free', async () => {
    const days = TYPED.filter(([name]) => name.startsWith('from-'))
    const declined = [...days, ['declined', 'yes'], ['do', 'check']] as const
    expect((await send(`${CHARGE}/new`, declined)).text).toContain('The full cost')
    const free = [...days, ['exempt', 'section-117'], ['do', 'check']] as const
    expect((await send(`${CHARGE}/new`, free)).text).toContain('Aftercare under section 117')
  })
  test('has room for one more cost without scripts', async () => {
    const { text } = await send(`${CHARGE}/new`, [...TYPED, ['do', 'add-cost']])
    expect(text).toContain('name="cost-1-what"')
  })
})

describe('what if', () => {
  test('shows what other figures would come to, keeps nothing, and leaves no figure in an address', async () => {
    await havePriyasCharge()
    expect((await see(`${CHARGE}/what-if`)).text).toContain('value="242"')
    const tried = [
      ['income', '242'],
      ['capital', '23250.01'],
      ['expenses', '20'],
    ] as const
    const { status, text } = await send(`${CHARGE}/what-if`, tried)
    expect(status).toBe(200)
    expect(text).toContain('The full cost')
    expect(text).toContain('are above the limit of £23,250.00')
    expect((await held()).map((one) => one.maximumWeekly)).toEqual([6_385])
    expect((await send(`${CHARGE}/what-if`, [['income', 'x']])).status).toBe(422)
  })
})

describe('who may see what somebody pays', () => {
  test('finance may without a tie, others by theirs and with money in it, and nobody else', async () => {
    await havePriyasCharge()
    const worker = readerOf({ roles: ['social-worker'], account: 2 })
    expect((await see(CHARGE, worker)).status).toBe(404)
    await haveTies(2, [1])
    const seen = await see(CHARGE, worker)
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('about=charge')
    expect(seen.text).not.toContain('Assess again')
    expect((await see(`${CHARGE}/new`, worker)).status).toBe(404)
    expect((await see('/money', worker)).status).toBe(404)
    const elin = readerOf({ roles: ['advocate'], account: 2, language: 'cy' })
    expect((await see(CHARGE, elin)).status).toBe(404)
    await haveTies(2, [1], { id: idOf('tie', 5), kind: 'advocate', scopes: ['money'] })
    expect((await see(CHARGE, elin)).text).toContain('Ni chodir byth am')
    const tried = [
      ['income', '330'],
      ['capital', '0'],
      ['expenses', ''],
    ] as const
    expect((await send(`${CHARGE}/what-if`, tried, elin)).status).toBe(200)
    for (const role of ['commissioner', 'micro-provider', 'councillor', 'broker'] as const)
      expect((await see(CHARGE, readerOf({ roles: [role] }))).status).toBe(404)
    expect((await see(CHARGE)).text).toContain('Assess again')
    expect((await audited()).filter((row) => row.action === 'charge seen')).toHaveLength(3)
    expect(unguarded(contributionRoutes(platform))).toEqual([])
  })
  test('the page of one person is a handful of queries', async () => {
    await havePriyasCharge()
    expect(await queriesOf(() => see(CHARGE))).toHaveLength(4)
  })
})

describe('the finance officer’s list', () => {
  test('shows money and numbers in two queries, finds by name past accents, and writes down whom it showed', async () => {
    await havePriyasCharge()
    let text = ''
    expect(
      await queriesOf(async () => {
        text = (await see('/money')).text
      }),
    ).toHaveLength(2)
    for (const said of ['£63.85 a week', 'R0001', 'Not assessed', '2 people'])
      expect(text).toContain(said)
    expect(text).not.toContain('Speak slowly')
    expect((await see('/money?show=without')).text).not.toContain('£63.85')
    const found = await send('/money', [['q', 'known2']])
    expect(found.text).toContain('1 person')
    expect(found.text).not.toContain('R0001')
    expect((await send('/money', [['q', 'x'.repeat(101)]])).status).toBe(422)
    expect(await audited()).toContainEqual({
      action: 'money searched',
      person_id: idOf('person', 2),
    })
  })
})

test('the pages speak Welsh', async () => {
  await havePriyasCharge()
  const cy = readerOf({ roles: ['finance-officer'], language: 'cy' })
  expect((await see(CHARGE, cy)).text).toContain('Y mwyaf i’w dalu mewn wythnos')
  expect((await see('/money', cy)).text).toContain('Beth mae pobl yn ei dalu')
  const { text } = await send(`${CHARGE}/new`, [...TYPED, ['do', 'check']], cy)
  expect(text).toContain('Rydych yn talu £63.85 yr wythnos')
})

test('the person reads the steps in easy sentences, five at most, and with pictures first one', async () => {
  await havePriyasCharge()
  const [charge] = await held()
  const said = (seeing: 'easy' | 'pictures') =>
    String(<ChargeSteps view={{ language: 'en', seeing }} steps={charge?.steps ?? []} />)
  expect(said('easy').match(/<li/g)).toHaveLength(5)
  expect(said('easy')).toContain('We do not count this: Benefit for getting about.')
  expect(said('pictures').match(/<li/g)).toHaveLength(1)
})

import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { aPlanLine } from '#test/plan-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import {
  aDay,
  centreLine,
  fortyNine,
  havePlanned,
  haveSessions,
  platform,
  tell,
} from '#test/spending-scene.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { idOf, lay } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { forecastCounts } from './forecast-queries.ts'
import { spendingRoutes } from './routes.tsx'

const tom = readerOf({ roles: ['finance-officer'] })
const claire = readerOf({ roles: ['commissioner'] })
const ask = (address: string, reader = tom) =>
  asReader(reader, spendingRoutes(platform)).request(address)
const see = async (address: string, reader = tom) => {
  const response = await ask(address, reader)
  return { status: response.status, text: await response.text() }
}
const lineId = async (what: string, person = 1) => {
  const { rows } = await sql<{ id: string }>`select id from line_year
    where what = ${what} and person_id = ${idOf('person', person)}`.execute(everything())
  return rows[0]?.id ?? ''
}

/** Priya in Malvern as rule R41 has her; six in Wyre with a day a week at £35.88. */
beforeEach(async () => {
  await haveSessions()
  await havePlanned(1)
  await lay('payable', fortyNine(1))
  for (const person of [2, 3, 4, 5, 6, 7]) {
    const art = centreLine(person, {
      ...{ what: 'Art', unitPrice: pence(3588), route: 'direct-payment' },
      ...{ rhythm: { kind: 'weekly', timesAWeek: 1, weeks: 48 }, yearly: pence(172_224) },
    })
    await havePlanned(person, { area: 'wyre', lines: [art, aPlanLine(50 + person)] })
    await lay('payable', [
      aDay(person, '2026-04-07', { package_pence: 3588, provider_pence: 3588, price_pence: 3588 }),
    ])
  }
  await tell()
})

describe('J9 step 7: month six for Tom', () => {
  test('£12,960 committed and £6,345 actual of the Resource Centre come to £12,690, £270 under', async () => {
    const { status, text } = await see('/council/forecast/lines?year=2026-04-01&area=malvern')
    expect(status).toBe(200)
    expect(text).toContain('Malvern, April 2026 to March 2027')
    const row = /Resource Centre[\s\S]*?<\/tr>/.exec(text)?.[0]
    for (const figure of ['£12,960.00', '£6,345.00', '£12,690.00', '£270.00'])
      expect(row).toContain(figure)
    expect(await faultsOf(text)).toEqual([])
  })

  test('totals by area equal the ledger, and the sentence says them', async () => {
    const { text } = await see('/council/forecast')
    const { areas, routes, free } = await platform.transaction(severnshire, (db) =>
      forecastCounts(db, { councilId: severnshire, yearFrom: '2026-04-01' as never }),
    )
    const { rows } = await sql<{
      kind: string
      holds: number
    }>`select a.kind, sum(p.amount_pence)::int as holds
      from ledger_account a join ledger_posting p on p.council_id = a.council_id and p.account_id = a.id
      where a.owner_id is not null group by a.kind`.execute(everything())
    const ledger = Object.fromEntries(rows.map(({ kind, holds }) => [kind, holds]))
    const sum = (all: typeof routes, part: 'used' | 'remaining') =>
      all.reduce((whole, one) => whole + one[part], 0)
    for (const all of [areas, routes]) {
      expect(sum(all, 'used')).toBe(ledger.used)
      expect(sum(all, 'remaining')).toBe(ledger.commitment)
    }
    expect(free).toBe(ledger['agreed-budget'])
    expect(7 * 2_056_384).toBe(rows.reduce((whole, { holds }) => whole + holds, 0))
    expect(text).toContain('Of £143,946.88 agreed')
    expect(text).toContain('less than was promised')
    expect(await faultsOf(text)).toEqual([])
  })

  test('a figure opens its lines, and a line its days with how each came about', async () => {
    const { text } = await see(`/council/forecast/lines/${await lineId('Resource Centre')}`)
    expect(text).toContain('Days of the year: 96')
    expect(text).toContain('what came of them: 49')
    expect(text.match(/Did not come/g)).toHaveLength(2)
    expect(text.match(/Said so in time/g)).toHaveLength(2)
    expect(text).toContain('£6,345.00')
    expect(text).toMatch(/What was promised, and given back[\s\S]*?£12,690.00/)
    expect(await faultsOf(text)).toEqual([])
    expect(await audited()).toContainEqual({
      ...{ action: 'line of forecast seen', person_id: idOf('person', 1) },
    })
    const hours = await see(`/council/forecast/lines/${await lineId('Sam')}`)
    expect(hours.text).toContain('as its weeks pass')
  })

  test('by route, in Welsh, page by page, and whoever is shown is written down', async () => {
    const welsh = readerOf({ roles: ['finance-officer'], language: 'cy' })
    const { text } = await see('/council/forecast', welsh)
    expect(text).toContain('Rhagolwg y flwyddyn')
    expect(text).toContain('Gwyr')
    const address = '/council/forecast/lines?year=2026-04-01&route=direct-payment'
    const lines = await see(address, welsh)
    expect(lines.text).toContain('Taliad uniongyrchol, Ebrill 2026 – Mawrth 2027')
    expect(await audited()).toHaveLength(7)
    expect((await see(`${address}&page=2`)).text).toContain('No line stands behind')
  })

  test('as a spreadsheet with real numbers, and nothing to run', async () => {
    const { default: ExcelJS } = await import('exceljs')
    const response = await ask('/council/forecast/download?year=2026-04-01')
    expect(response.headers.get('content-disposition')).toContain('forecast-2026.xlsx')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await response.arrayBuffer()) as never)
    const rows: unknown[] = []
    workbook.worksheets[0]?.eachRow((row) => rows.push(row.values))
    expect(rows).toContainEqual([
      ...[undefined, 'By area', 'Malvern', 1, 16_537.6, 8109.3, 8158.3, 16_267.6, 270],
    ])
  })
})

describe('who sees what', () => {
  test('Claire sees the county and no area of few people, nor a way to their lines', async () => {
    const { text } = await see('/council/forecast', claire)
    const malvern = /Malvern[\s\S]*?<\/tr>/.exec(text)?.[0]
    expect(malvern).toContain('hidden')
    expect(malvern).not.toContain('£')
    expect(text).not.toContain('/council/forecast/lines')
    expect(await audited()).toEqual([])
    const lines = await see('/council/forecast/lines?year=2026-04-01', claire)
    expect(lines.status).toBe(404)
    const { default: ExcelJS } = await import('exceljs')
    const workbook = new ExcelJS.Workbook()
    const taken = await ask('/council/forecast/download', claire)
    await workbook.xlsx.load((await taken.arrayBuffer()) as never)
    expect(workbook.worksheets[0]?.getRow(2).getCell(3).value).toBe('hidden')
  })

  test('nobody else', async () => {
    expect((await see('/council/forecast', readerOf({ roles: ['councillor'] }))).status).toBe(404)
  })

  test('each page is a handful of queries', async () => {
    const line = `/council/forecast/lines/${await lineId('Art', 3)}`
    for (const [address, most] of [
      ['/council/forecast', 3],
      ['/council/forecast/lines?year=2026-04-01&area=wyre', 3],
      [line, 4],
    ] as const)
      expect((await queriesOf(() => see(address))).length).toBeLessThanOrEqual(most)
  })

  test('what is not there is not found', async () => {
    expect((await see(`/council/forecast/lines/${severnshire}`)).status).toBe(404)
    expect((await see('/council/forecast/lines?year=once')).status).toBe(404)
    expect((await see('/council/forecast/lines')).status, 'the newest year').toBe(200)
  })
})

test('before any night has told of a year, the page says so', async () => {
  await everything().deleteFrom('line_year').execute()
  expect((await see('/council/forecast')).text).toContain('The figures come overnight')
  expect((await see('/council/forecast/download')).status).toBe(404)
})

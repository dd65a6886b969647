import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '#ground/documents/csv.ts'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { zipOf } from '#test/zip.ts'
import { addImportCommand, type ImportRequest, importCommand } from './commands.ts'
import { SHEET_NAMES } from './sheet-name.ts'

const FILES = 'test/files/import'
const platform = testPlatform({ now: new Date('2027-03-01T09:00:00Z') })
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'good-days-import-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function running(path: string, more: Partial<ImportRequest> = {}) {
  const lines: string[] = []
  const progress: number[] = []
  const out = {
    line: (text: string) => lines.push(text),
    progress: (done: number, total: number) => progress.push(done / total),
  }
  const request = { dryRun: false, strict: false, language: 'en' as const, paths: [path], ...more }
  const exit = await importCommand({ platform, councilId: severnshire, out }, request)
  return { exit, lines, progress }
}
const inFolder = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

describe('good-days import', () => {
  test('says what it did, in the end and on the way', async () => {
    await haveCouncils()
    const { exit, lines, progress } = await running(`${FILES}/small`)
    expect(exit).toBe(0)
    expect(lines).toContain('Imported.')
    expect(lines).toContain('People: 3 added, 0 changed, 0 the same')
    expect(progress.at(-1)).toBe(1)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    const again = await running(`${FILES}/small`, { language: 'cy' })
    expect(again.lines).toContain('Pobl: 0 wedi’u hychwanegu, 0 wedi’u newid, 3 heb newid')
    expect(again.lines).toContain('Roedd popeth yn y ffeiliau hyn yma’n barod. Ni newidiodd dim.')
  })

  test('writes what became of each row, as a table', async () => {
    await haveCouncils()
    const report = join(folder, 'report.csv')
    await running(`${FILES}/small`, { report, dryRun: true })
    const sheet = readCsv('report', readFileSync(report))
    const rows = sheet.ok ? sheet.value.rows.map((row) => row.cells.join('|')) : []
    expect(rows[0]).toBe('File|Sheet|Row|Column|Result|Message')
    expect(rows).toContain('people.csv||4||added|')
    expect(rows).toHaveLength(29)
    const nowhere = await running(`${FILES}/small`, { report: join(folder, 'none/report.csv') })
    expect(nowhere.exit).toBe(2)
    expect(nowhere.lines.at(-1)).toContain('could not be written')
  })

  test('takes one workbook with all the sheets', async () => {
    await haveCouncils()
    const book = new ExcelJS.Workbook()
    for (const name of SHEET_NAMES) {
      const sheet = readCsv(name, readFileSync(`${FILES}/small/${name}.csv`))
      if (!sheet.ok) throw new Error(sheet.refusal.kind)
      const to = book.addWorksheet(name)
      for (const { cells } of sheet.value.rows) to.addRow(cells)
    }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    const { exit, lines } = await running(inFolder('county.xlsx', bytes))
    expect([exit, lines]).toEqual([
      0,
      expect.arrayContaining(['Bookings: 3 added, 0 changed, 0 the same']),
    ])
    expect((await running(`${FILES}/small`)).lines).toContain(
      'Everything in these files was here already. Nothing changed.',
    )
  })

  test('reads its words from the command line', async () => {
    const asked: ImportRequest[] = []
    const program = new Command()
    addImportCommand(program, async (request) => void asked.push(request))
    const words = 'import --council dorset --dry-run --report out.csv --language cy a.csv b'
    await program.parseAsync(words.split(' '), { from: 'user' })
    expect(asked).toEqual([
      {
        council: 'dorset',
        dryRun: true,
        strict: false,
        report: 'out.csv',
        language: 'cy',
        paths: ['a.csv', 'b'],
      },
    ])
  })
})

describe('what is wrong with a file is told, with what to do', () => {
  test.each([
    [
      'wrong/wrong-kind/providers.pdf',
      'providers.pdf: This is neither a CSV file nor an XLSX workbook. Save it as one of them, with .csv or .xlsx at the end of its name.',
      'providers.pdf: Nid ffeil CSV na llyfr gwaith XLSX yw hon. Cadwch hi fel un o’r rheini, gyda .csv neu .xlsx ar ddiwedd ei henw.',
    ],
    [
      'wrong/unknown-name',
      'provider.csv: “provider” is not the name of a sheet that can be imported. Did you mean “providers”?',
      'provider.csv: Nid yw “provider” yn enw taflen y gellir ei mewnforio. Ai “providers” oedd gennych mewn golwg?',
    ],
    [
      'wrong/unknown-column',
      'providers.csv, row 1, column provder: There is no column “provder”. Did you mean “provider”? Rename it, or take it away.',
      'providers.csv, rhes 1, colofn shoe_size: Nid oes colofn “shoe_size”. Tynnwch hi.',
    ],
    [
      'wrong/missing-column',
      'providers.csv, row 1, column routes: The column “routes” is missing. Add it.',
      'providers.csv, rhes 1, colofn routes: Mae’r golofn “routes” ar goll.',
    ],
    [
      'wrong/semicolons',
      'providers.csv: The columns are parted by “;” and not by commas. Save the file as “CSV (comma delimited)”, or as an XLSX workbook.',
      'providers.csv: Mae “;” rhwng y colofnau yn lle coma.',
    ],
    [
      'wrong/windows-1252',
      'providers.csv: Letters near row 3 are not in UTF-8.',
      'providers.csv: Nid yw’r llythrennau ger rhes 3 mewn UTF-8.',
    ],
    [
      'wrong/quotes',
      'providers.csv: The quotation marks in row 3 do not match.',
      'providers.csv: Nid yw’r dyfynodau yn rhes 3 yn cyfateb.',
    ],
    [
      'wrong/not-text',
      'providers.csv: This file is called CSV but does not hold text.',
      'providers.csv: Enw CSV',
    ],
    ['wrong/empty', 'providers.csv: There is nothing here.', 'providers.csv: Nid oes dim yma.'],
    [
      'wrong/injection',
      'providers.csv, row 2, column name: “=HYPERLINK("http://example.org","Open")” begins as a formula does, and a spreadsheet would run it.',
      'providers.csv, rhes 5, colofn name: Mae “=1+1” yn dechrau fel fformiwla',
    ],
    ['wrong/nowhere', 'There is no such file or folder.', 'Nid oes ffeil na ffolder o’r enw hwn.'],
  ])('%s', async (path, english, welsh) => {
    await haveCouncils()
    const en = await running(`${FILES}/${path}`)
    expect(en.exit).toBe(1)
    expect(en.lines.join('\n')).toContain(english)
    expect((await running(`${FILES}/${path}`, { language: 'cy' })).lines.join('\n')).toContain(
      welsh,
    )
    const providers = await everything().selectFrom('provider').select('id').execute()
    expect(providers).toEqual([])
  })

  test('a file of 200 MB is refused without being read', async () => {
    await haveCouncils()
    const path = inFolder('people.csv', '')
    truncateSync(path, 200_000_000)
    const before = process.memoryUsage().rss
    expect((await running(path)).lines).toContain(
      '  people.csv: This file is 200 MB, and 50 MB is the most that can be read. Cut it into several imports.',
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  test('a zip bomb called a workbook is not unpacked', async () => {
    await haveCouncils()
    const bytes = Buffer.alloc(110_000_000, ' ')
    const bomb = zipOf([{ name: 'xl/workbook.xml', bytes }])
    expect(bomb.length).toBeLessThan(200_000)
    const path = inFolder('people.xlsx', bomb)
    expect((await running(path)).lines.at(-1)).toContain(
      'people.xlsx: This workbook unpacks to more than 100 MB',
    )
    expect((await running(path, { language: 'cy' })).lines.at(-1)).toContain(
      'yn dadbacio i fwy na 100 MB',
    )
  })

  test('a formula in a workbook is told with its sheet, row and column', async () => {
    await haveCouncils()
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('providers')
    sheet.addRow('provider,name,kind,insured_until,personal_care,routes'.split(','))
    sheet.addRow(['p1', { formula: 'A1', result: 'Mencap' }, 'micro', '', 'no', ''])
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    expect((await running(inFolder('formula.xlsx', bytes))).lines.at(-1)).toBe(
      '  formula.xlsx, sheet providers, row 2, column name: This cell holds a formula. Put its value in its place (copy, then paste values only).',
    )
  })

  test('a row of nothing but a formula, and a character that is none, are not passed over', async () => {
    await haveCouncils()
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('travel')
    sheet.addRow(['means', 'up_to_km', 'detour', 'kmh', 'wait_minutes'])
    sheet.addRow(['walk', 5, 1.3, 4.5, 0])
    sheet.addRow([{ formula: 'A2', result: 'walk' }])
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    expect((await running(inFolder('travel.xlsx', bytes))).lines.join()).toContain(
      'travel.xlsx, sheet travel, row 3, column means: This cell holds a formula.',
    )
    const text = 'area,name,name_cy,population,outline\nwexford,We\u0007xford,,1,\n'
    expect((await running(inFolder('areas.csv', text))).lines.join()).toContain(
      'areas.csv, row 2, column name: This cell holds characters that cannot be shown.',
    )
  })

  test('a file for another county, wrong in every row, is told in good time', async () => {
    await haveCouncils()
    const rows = Array.from({ length: 5_000 }, (_, i) => `Z${i},S${i},1:5,,,`)
    const path = inFolder(
      'bookings.csv',
      ['person,session,ratio,price,from,until', ...rows].join('\n'),
    )
    const { lines } = await running(path)
    expect(lines[1]).toBe('Nothing was imported. There are 10,000 faults:')
    expect(lines.at(-1)).toBe('  … and 9800 more.')
  })

  test('a folder with nothing to import is a wrong use', async () => {
    const { exit, lines } = await running('test/files')
    expect([exit, lines]).toEqual([2, ['There is no CSV file or XLSX workbook in test/files.']])
  })
})

describe('what is wrong with rows is told all at once, file by file and down the rows', () => {
  const TOLD = [
    'providers.csv, row 2, column personal_care: “maybe” is not known here. Use one of: yes, no.',
    'providers.csv, row 3, column kind: “microo” is not known here. Did you mean “micro”? Use one of: council, framework, micro, community, agency.',
    'providers.csv, row 3, column insured_until: “2026-13-01” is not a date. Write it as 2027-03-01, or as 01/03/2027 with the day first.',
    'venues.csv, row 2, column provider: There is no provider “concil”, in these files or here already. Did you mean “council”? Correct the reference, or add its row.',
    'venues.csv, row 2, column postcode: ZZ9 9ZZ is outside the county: it is not among the county’s postcodes. Correct it, or add it to the postcodes.',
    'venues.csv, row 2, column closes: The end, 08:30, does not come after the start, 17:30. Correct one of them.',
    'sessions.csv, row 2, column staff: This session has no staff, and nobody could come. Say how many staff are there on the day.',
    'sessions.csv, row 3, column prices: “0:0” is not a ratio. Write staff, a colon and people, both at least 1: 1:5, or 2:1.',
    'sessions.csv, row 3, column ends: The end, 10:00, does not come after the start, 15:00. Correct one of them.',
    'sessions.csv, row 3, column least: The least number of people, 12, is more than the most, 10. Correct one of them.',
    'sessions.csv, row 4, column venue: There is no venue “hub-9”, in these files or here already. Did you mean “hub-1”? Correct the reference, or add its row.',
    'sessions.csv, row 4, column activity: There is no activity “swiming”, in these files or here already. Did you mean “swimming”? Correct the reference, or add its row.',
    'sessions.csv, row 4, column prices: -3.00 is less than nothing. A price or a budget is 0.00 or more.',
    'sessions.csv, row 5, column prices: 3.999 has parts of a penny. Give two digits after the point at most.',
    'people.csv, row 2, column friends: There is no person “P999”, in these files or here already. Correct the reference, or add its row.',
    'people.csv, row 3, column nhs_number: The person in row 2 has the same NHS number. Correct one of them, or leave it blank.',
    'people.csv, row 3, column wanted: “Moon am” is not a half-day. Write the day, then am, pm or eve: Mon am; Tue pm.',
    'people.csv, row 3, column weekly_budget: 395.466 has parts of a penny. Give two digits after the point at most.',
    'people.csv, row 4, column nhs_number: This is not an NHS number: it has ten digits, of which the last checks the rest. Look it up again, or leave the cell blank.',
    'people.csv, row 4, column postcode: DT1 1XJ is outside the county: it is not among the county’s postcodes. Correct it, or add it to the postcodes.',
    'people.csv, row 4, column born_on: Born on 2015-01-01, this person would be 12. People here are from 14 to 120 years old: check the date.',
    'people.csv, row 5, column person: “P003” is in row 4 already. Each may stand once only: take one away, or correct it.',
    'people.csv, row 6, column born_on: Born on 1890-01-01, this person would be 137. People here are from 14 to 120 years old: check the date.',
    'bookings.csv, row 2, column until: The end, 2027-03-01, does not come after the start, 2027-03-02. Correct one of them.',
    'bookings.csv, row 5, column ratio: The session has no price at 1:4. Give the price of this place, or add that ratio to the session’s prices.',
  ]

  test('in English, for a terminal and as a table', async () => {
    await haveCouncils()
    const report = join(folder, 'faults.csv')
    const { exit, lines } = await running(`${FILES}/faults`, { report })
    expect(exit).toBe(1)
    expect(lines[1]).toBe('Nothing was imported. There are 52 faults:')
    for (const line of TOLD) expect(lines).toContain(`  ${line}`)
    const told = lines.filter((line) => /, row \d+, /.test(line)).slice(0, 52)
    const files = told.map((line) => line.trim().split('.csv')[0])
    expect([...new Set(files)]).toEqual(['providers', 'venues', 'sessions', 'people', 'bookings'])
    expect(readFileSync(report, 'utf8').split('\r\n')).toContain(
      'sessions.csv,,2,staff,fault,"This session has no staff, and nobody could come. Say how many staff are there on the day."',
    )
    expect(await everything().selectFrom('area').select('key').execute()).toEqual([])
  })

  test('in Welsh', async () => {
    await haveCouncils()
    const { lines } = await running(`${FILES}/faults`, { language: 'cy' })
    expect(lines[1]).toBe('Ni fewnforiwyd dim. Mae 52 gwall:')
    for (const line of [
      'sessions.csv, rhes 2, colofn staff: Nid oes staff yn y sesiwn hon, ac ni allai neb ddod. Nodwch faint o staff sydd yno ar y diwrnod.',
      'people.csv, rhes 3, colofn nhs_number: Mae gan y person yn rhes 2 yr un rhif GIG. Cywirwch un ohonynt, neu ei adael yn wag.',
      'people.csv, rhes 4, colofn postcode: Mae DT1 1XJ y tu allan i’r sir: nid yw ymhlith codau post y sir. Cywirwch ef, neu ei ychwanegu at y codau post.',
    ])
      expect(lines).toContain(`  ${line}`)
  })
})

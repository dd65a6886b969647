import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const cellsOf = (text: string) => {
  const sheet = readCsv('a', bytes(text))
  return sheet.ok ? sheet.value.rows.map((row) => row.cells) : sheet.refusal
}

/** Texts that a spreadsheet would trip over, among others. NUL is no text at all. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\t', '\r', '\n', 'a', ' '),
  }),
)
const text = awkward.filter((t) => !t.includes('\0') && !t.includes('\uFEFF'))

describe('what is written as CSV', () => {
  test('is read back the same, whatever the cells hold', () => {
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width })))
    fc.assert(
      fc.property(tables, (rows) => {
        const headings = (rows[0] ?? ['a']).map((_, i) => `column ${i},`)
        expect(cellsOf(writeCsv(headings, rows))).toEqual([headings, ...rows])
      }),
    )
  })

  test('never has a cell that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const written = writeCsv(['a'], [[cell]]).slice('\uFEFFa\r\n'.length)
        expect(written.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })

  test('keeps numbers as numbers, and marks the file as UTF-8', () => {
    expect(writeCsv(['a', 'b', 'c'], [[-3.5, undefined, '-3.5']])).toBe(
      "\uFEFFa,b,c\r\n-3.5,,'-3.5\r\n",
    )
  })
})

describe('a CSV file', () => {
  test('may have a mark of UTF-8, line ends of any kind, quotes, and line ends within them', () => {
    expect(cellsOf('\uFEFFa,b\r\n"x ""y"", z","one\ntwo"\r\n\r\nŵ,2')).toEqual([
      ['a', 'b'],
      ['x "y", z', 'one\ntwo'],
      [''],
      ['ŵ', '2'],
    ])
    expect(cellsOf('a,b\r1,2\r3,4')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test.each([
    ['semicolons between', 'a;b\n1;2', { kind: 'not-commas', mark: ';' }],
    ['tabs between', 'a\tb\n1\t2', { kind: 'not-commas', mark: '\t' }],
    ['a quote that does not end', 'a,b\n1,2\n3,"4\n5,6', { kind: 'broken-quotes', row: 3 }],
    ['a quote amid a text', 'a,b\n1,2\n3,5" pipe', { kind: 'broken-quotes', row: 3 }],
    ['bytes that are no text', 'PK\0\0', { kind: 'not-text' }],
    ['too many columns', 'a,'.repeat(200), { kind: 'too-many-columns', most: 200 }],
    ['too many rows', 'a,b\n'.repeat(200_002), { kind: 'too-many-rows', most: 200_000 }],
  ])('with %s is refused', (_, content, refusal) => {
    expect(cellsOf(content)).toEqual(refusal)
  })

  test('in another alphabet of bytes is refused, with the row of the first one', () => {
    const latin = Buffer.from('a,b\r\n1,2\r\nCaf\xe9,3\r\n', 'latin1')
    expect(readCsv('a', latin)).toEqual({ ok: false, refusal: { kind: 'not-utf8', row: 3 } })
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a,b', 'utf16le')])
    expect(readCsv('a', wide)).toEqual({ ok: false, refusal: { kind: 'not-utf8', row: 1 } })
  })
})

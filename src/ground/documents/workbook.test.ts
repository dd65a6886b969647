import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { zipOf } from '#test/zip.ts'
import { readWorkbook } from './workbook.ts'

type Fill = (sheet: ExcelJS.Worksheet) => void
async function aWorkbook(fill: Fill): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('people'))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
const refusal = async (bytes: Uint8Array, seconds = 60) => {
  const read = await readWorkbook(bytes, { seconds })
  return read.ok ? 'read' : read.refusal
}
const aPart = (name: string, size = 10) => ({ name, bytes: Buffer.alloc(size, 'x') })

describe('a workbook', () => {
  test('is read as text, with the row numbers that a spreadsheet shows', async () => {
    const bytes = await aWorkbook((sheet) => {
      sheet.getRow(3).values = ['a', 12, 395.46, 27.599999999999998, true]
      sheet.getRow(5).values = [
        new Date(Date.UTC(2027, 2, 1)),
        new Date(Date.UTC(1899, 11, 30, 9, 30)),
        { richText: [{ text: 'Di' }, { text: 'wrnod' }] },
        { text: 'Ada', hyperlink: 'https://example.org' },
      ]
    })
    expect(await readWorkbook(bytes)).toEqual({
      ok: true,
      value: [
        {
          name: 'people',
          rows: [
            { number: 3, cells: ['a', '12', '395.46', '27.6', 'yes'] },
            { number: 5, cells: ['2027-03-01', '09:30', 'Diwrnod', 'Ada'] },
          ],
          odd: [],
        },
      ],
    })
  })

  test('tells of formulas and errors, and takes no formula’s answer', async () => {
    const bytes = await aWorkbook((sheet) => {
      sheet.getRow(1).values = ['a', 'b']
      sheet.getCell('B2').value = { formula: '1+1', result: 2 }
      sheet.getCell('A3').value = { error: '#N/A' }
    })
    const read = await readWorkbook(bytes)
    expect(read.ok && read.value[0]?.odd).toEqual([
      { row: 2, column: 1, kind: 'formula' },
      { row: 3, column: 0, kind: 'error' },
    ])
    expect(read.ok && read.value[0]?.rows[1]?.cells[1]).toBe('')
  })

  test('that unpacks to more than it may is not unpacked, whatever it says of itself', async () => {
    const tooBig = { kind: 'unpacks-too-big', most: '100 MB' }
    const bomb = aPart('xl/worksheets/sheet1.xml', 101_000_000)
    expect(await refusal(zipOf([aPart('xl/workbook.xml'), bomb]))).toEqual(tooBig)
    const half = aPart('xl/sharedStrings.xml', 51_000_000)
    expect(await refusal(zipOf([aPart('xl/workbook.xml'), half, half]))).toEqual(tooBig)
    const liar = zipOf([aPart('xl/workbook.xml'), { ...bomb, saysBytes: 10 }])
    expect(await refusal(liar)).toEqual({ kind: 'not-a-workbook' })
  })

  test('of a thousand parts and one is not opened', async () => {
    const parts = Array.from({ length: 1_001 }, (_, i) => aPart(`xl/${i}.xml`))
    expect(await refusal(zipOf(parts))).toEqual({ kind: 'too-many-parts', most: 1_000 })
  })

  test.each([
    ['with macros', zipOf([aPart('xl/workbook.xml'), aPart('xl/vbaProject.bin')]), 'macros'],
    ['with a locked part', zipOf([{ ...aPart('xl/workbook.xml'), flags: 1 }]), 'locked-workbook'],
    ['with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'locked-workbook'],
    ['that is text', Buffer.from('person,name'), 'not-a-workbook'],
    ['that is nothing', Buffer.alloc(0), 'not-a-workbook'],
    ['that is another zip', zipOf([aPart('readme.txt')]), 'not-a-workbook'],
    ['that is cut short', zipOf([aPart('xl/workbook.xml')]).subarray(0, 40), 'not-a-workbook'],
    ['that is no XML within', zipOf([aPart('xl/workbook.xml')]), 'not-a-workbook'],
  ])('%s is refused', async (_, bytes, kind) => {
    expect(await refusal(bytes)).toEqual({ kind })
  })

  test('that would keep its reader busy for ever is given up', async () => {
    const ooxml = 'http://schemas.openxmlformats.org'
    const part = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
    const rels = (type: string, target: string) =>
      `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="rId1" Target="${target}" Type="${ooxml}/officeDocument/2006/relationships/${type}"/></Relationships>`
    const wide = zipOf([
      part('_rels/.rels', rels('officeDocument', 'xl/workbook.xml')),
      part('xl/_rels/workbook.xml.rels', rels('worksheet', 'worksheets/sheet1.xml')),
      part('xl/worksheets/sheet1.xml', '<worksheet><sheetData/></worksheet>'),
      part(
        'xl/workbook.xml',
        '<workbook><sheets><sheet name="people" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="all">people!$A$1:$XFD$1048576</definedName></definedNames></workbook>',
      ),
    ])
    expect(await refusal(wide, 4)).toEqual({ kind: 'too-slow', seconds: 4 })
  })
})

import { parentPort, workerData } from 'node:worker_threads'
import ExcelJS from 'exceljs'
import type { OddCell, Sheet } from './sheet.ts'

/** One more than may be: that there is one more is told. */
const MOST_COLUMNS = 201
const A_DAY = 86_400_000

type Shown = { readonly text: string; readonly odd?: OddCell['kind'] }

/** What a cell says, or that it holds a formula: a formula's last answer may be anything, and is not taken. */
function shown(value: ExcelJS.CellValue): Shown {
  if (value === null || value === undefined) return { text: '' }
  if (value instanceof Date) return { text: moment(value) }
  if (typeof value === 'number') return { text: String(Number(value.toPrecision(12))) }
  if (typeof value === 'boolean') return { text: value ? 'yes' : 'no' }
  if (typeof value === 'string') return { text: value }
  if ('formula' in value || 'sharedFormula' in value) return { text: '', odd: 'formula' }
  if ('error' in value) return { text: String(value.error), odd: 'error' }
  if ('richText' in value) return { text: value.richText.map((r) => r.text).join('') }
  return 'text' in value ? shown(value.text as ExcelJS.CellValue) : { text: '' }
}

/** A spreadsheet keeps a time of day as a part of its first day, and a date as midnight. */
function moment(date: Date): string {
  const iso = date.toISOString()
  const isTime = date.getTime() < Date.UTC(1900, 0, 1) || date.getTime() % A_DAY !== 0
  return isTime ? iso.slice(11, 16) : iso.slice(0, 10)
}

function read(sheet: ExcelJS.Worksheet): Sheet {
  const odd: OddCell[] = []
  const rows: { number: number; cells: string[] }[] = []
  sheet.eachRow((row, number) => {
    const cells: string[] = []
    row.eachCell((cell, column) => {
      if (column > MOST_COLUMNS) return
      const { text, odd: kind } = shown(cell.value)
      while (cells.length < column - 1) cells.push('')
      cells[column - 1] = text
      if (kind) odd.push({ row: number, column: column - 1, kind })
    })
    rows.push({ number, cells })
  })
  return { name: sheet.name, rows, odd }
}

// Only the cells are wanted. What is passed over here can name ranges far beyond them.
const PASSED_OVER = [
  'dataValidations',
  'conditionalFormatting',
  'mergeCells',
  'autoFilter',
  'hyperlinks',
  'picture',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
]

try {
  const book = new ExcelJS.Workbook()
  const bytes = Buffer.from(workerData as Uint8Array)
  await book.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: PASSED_OVER })
  const sheets = book.worksheets.map(read)
  parentPort?.postMessage({ ok: true, value: sheets })
} catch {
  // Whatever the library trips over in a file that unpacks is a file that is not a sound workbook.
  parentPort?.postMessage({ ok: false, refusal: { kind: 'not-a-workbook' } })
}

import { CsvError, parse } from 'csv-parse/sync'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { LIMITS, type Sheet, type SheetFault, tooLarge } from './sheet.ts'

export type CsvValue = string | number | undefined

/**
 * What a spreadsheet would run if a cell began with it (OWASP, CSV Injection), wide forms among them. A cell that
 * begins so is written behind an apostrophe, and so is one that has apostrophes before it, so that reading gives back
 * just what was written.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/
const guard = (text: string) => (DANGEROUS.test(text) ? `'${text}` : text)
const unguard = (text: string) => (GUARDED.test(text) ? text.slice(1) : text)
const quote = (text: string) =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
const cell = (value: CsvValue) =>
  quote(typeof value === 'string' ? guard(value) : String(value ?? ''))

/**
 * Writes a table as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it). Texts that a spreadsheet would
 * run as formulas are made harmless; numbers are written as they are.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): string {
  const line = (values: readonly CsvValue[]) => {
    const text = values.map(cell).join(',')
    return `${text === '' ? '""' : text}\r\n` // a row of one blank cell is not a blank line
  }
  return `\uFEFF${[columns, ...rows].map(line).join('')}`
}

/** Reads a CSV file as one sheet: commas, UTF-8, quotes as RFC 4180 has them. */
export function readCsv(name: string, bytes: Uint8Array): Result<Sheet, SheetFault> {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value
  const mark = otherMark(text)
  if (mark) return refuse({ kind: 'not-commas', mark })
  try {
    const records = parse(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: LIMITS.rows + 2,
      max_record_size: LIMITS.columns * LIMITS.cellLength,
    })
    const rows = records.map((cells, i) => ({ number: i + 1, cells: cells.map(unguard) }))
    const sheet: Sheet = { name, rows, odd: [] }
    const fault = tooLarge(sheet)
    return fault ? refuse(fault) : accept(sheet)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { records } = error as CsvError & { readonly records?: number }
    return refuse({ kind: 'broken-quotes', row: (records ?? 0) + 1 })
  }
}

/** The bytes as text, without the mark that some programs put first. */
function decode(bytes: Uint8Array): Result<string, SheetFault> {
  const [first, second] = bytes
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (wide) return refuse({ kind: 'not-utf8', row: 1 })
  if (bytes.includes(0)) return refuse({ kind: 'not-text' })
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const upTo = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? ''
    return refuse({ kind: 'not-utf8', row: upTo.split(/\r\n|\r|\n/).length })
  }
}

/** What stands between the headings where it is not the comma. */
function otherMark(text: string): string | undefined {
  const headings = text.split(/\r|\n/, 1)[0] ?? ''
  return headings.includes(',') ? undefined : [';', '\t', '|'].find((m) => headings.includes(m))
}

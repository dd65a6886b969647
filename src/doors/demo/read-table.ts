import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { OpenDataRefusal } from './open-data-refusal.ts'

const MOST_MEGABYTES = 100
const A_MEGABYTE = 1_000_000

/** Thrown by a cell that is not what it should be, and caught where the table is read: never seen outside. */
class WrongValue extends Error {
  readonly refusal: OpenDataRefusal
  constructor(refusal: OpenDataRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** One line of a table, with its cells by column. */
export class Row {
  readonly #file: string
  readonly #line: number
  readonly #cells: Readonly<Record<string, string>>

  constructor(file: string, line: number, cells: Readonly<Record<string, string>>) {
    this.#file = file
    this.#line = line
    this.#cells = cells
  }

  text(column: string): string {
    return (this.#cells[column] ?? '').trim()
  }

  number(column: string, least: number, most: number): number {
    const text = this.text(column)
    const number = Number(text)
    if (text === '' || !(number >= least && number <= most))
      throw this.wrong(column, `a number from ${least} to ${most}`)
    return number
  }

  wrong(column: string, expected: string): Error {
    const value = this.text(column)
    return new WrongValue({
      kind: 'wrong-value',
      file: this.#file,
      line: this.#line,
      column,
      value,
      expected,
    })
  }
}

/** The text of one file of the folder, unless it is missing or far too large. */
export function readText(folder: string, file: string): Result<string, OpenDataRefusal> {
  if (!existsSync(folder)) return refuse({ kind: 'no-folder', folder })
  const path = join(folder, file)
  if (!existsSync(path) || !statSync(path).isFile())
    return refuse({ kind: 'missing-file', file, folder })
  const megabytes = Math.round(statSync(path).size / A_MEGABYTE)
  if (megabytes > MOST_MEGABYTES) return refuse({ kind: 'too-large', file, megabytes })
  return accept(readFileSync(path, 'utf8'))
}

export type Table<T> = {
  readonly file: string
  readonly columns: readonly string[]
  /** Which rows are wanted: the others are passed over unread. */
  readonly where?: (row: Row) => boolean
  readonly row: (row: Row) => T
}

/** Reads one CSV file into rows, or says which file, line and column is wrong. */
export function readTable<T>(folder: string, table: Table<T>): Result<T[], OpenDataRefusal> {
  const { file, columns, where = () => true } = table
  const text = readText(folder, file)
  if (!text.ok) return text
  try {
    const found = parse(text.value, {
      columns: true,
      bom: true,
      info: true,
      skip_empty_lines: true,
    }) as unknown as {
      readonly info: { readonly lines: number }
      readonly record: Record<string, string>
    }[]
    const header = headerOf(text.value)
    const missing = columns.find((column) => !header.includes(column))
    if (missing) return refuse({ kind: 'missing-column', file, column: missing })
    const rows = found.map(({ info, record }) => new Row(file, info.lines, record))
    return accept(rows.filter(where).map(table.row))
  } catch (error) {
    if (error instanceof WrongValue) return refuse(error.refusal)
    if (error instanceof CsvError)
      return refuse({ kind: 'unreadable', file, line: Number(error.lines ?? 1) })
    throw error
  }
}

const headerOf = (text: string): readonly string[] =>
  (parse(text.slice(0, text.indexOf('\n') + 1 || text.length), { bom: true })[0] as
    | string[]
    | undefined) ?? []

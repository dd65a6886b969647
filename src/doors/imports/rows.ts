import type { OddCell, Sheet } from '#ground/documents/sheet.ts'
import { type Result, refuse } from '#ground/kernel/result.ts'
import { type Column, readCell } from './column.ts'
import { type Cells, columnsOf } from './layout.ts'
import { nearest } from './nearest.ts'
import { type Located, located, type Place, type Problem, shownText } from './problem.ts'
import { SHEET_NAMES, type SheetName } from './sheet-name.ts'

/** A row as far as its cells could be read; a cell with a fault is missing from it. */
export type Row<S extends SheetName> = {
  readonly place: Place
  readonly cells: Partial<Cells<S>>
}
/** The rows of all the files, by sheet. */
export type Rows = { readonly [S in SheetName]: readonly Row<S>[] }

/** A row whose every cell could be read. */
export type SoundRow<S extends SheetName> = {
  readonly place: Place
  readonly cells: Cells<S>
}
export type SoundRows = { readonly [S in SheetName]: readonly SoundRow<S>[] }

/** A sheet that is known by its name, and where it lies. */
export type NamedSheet = {
  readonly kind: SheetName
  readonly place: Place
  readonly sheet: Sheet
}

/** What a spreadsheet itself allows in a cell. */
const LONGEST_CELL = 32_767

/** Characters that no keyboard makes, but for tabs and line ends. */
const UNSHOWN = /(?![\t\r\n])\p{Cc}/u

const plainHeading = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
/** No-break spaces come with what is pasted from web pages. */
const plainCell = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\u00A0/g, ' ')
    .trim()

/** Files as far as they could be opened. */
export type OpenedFiles = {
  readonly sheets: readonly NamedSheet[]
  readonly problems: readonly Located[]
}

type Strange = OddCell['kind'] | undefined

/** What a cell means in its column, or why it has no meaning. */
function meaningOf(
  column: Column<unknown>,
  raw: string,
  strange: Strange,
): Result<unknown, Problem> {
  if (strange === 'formula') return refuse({ kind: 'holds-formula' })
  if (strange === 'error') return refuse({ kind: 'holds-error', found: shownText(raw) })
  if (raw === '') return readCell(column, '')
  if (raw.length > LONGEST_CELL) return refuse({ kind: 'too-long', most: LONGEST_CELL })
  if (!raw.isWellFormed() || UNSHOWN.test(raw)) return refuse({ kind: 'odd-characters' })
  const text = plainCell(raw)
  // A tab or line end that a spreadsheet would take for the beginning of a formula is seen before trimming.
  if (text !== '' && /^[\t\r]/.test(raw))
    return refuse({ kind: 'formula-sign', found: shownText(raw) })
  return readCell(column, text)
}

/** Reads every row of a sheet by its layout, and tells everything that is wrong with any cell. */
export function readRows({ kind, place, sheet }: NamedSheet): {
  readonly rows: readonly Row<SheetName>[]
  readonly problems: readonly Located[]
} {
  const odd = new Map(sheet.odd.map((o) => [`${o.row} ${o.column}`, o.kind]))
  const strangeIn = new Set(sheet.odd.map((o) => o.row))
  const [headings, ...rest] = sheet.rows.filter(
    ({ number, cells }) => strangeIn.has(number) || cells.some((c) => c.trim() !== ''),
  )
  if (!headings) return { rows: [], problems: [located(place, { kind: 'no-headings' })] }
  const names = headings.cells.map(plainHeading)
  const columns = [...columnsOf(kind)].flatMap(([name, column]) => {
    const at = names.indexOf(name)
    return at < 0 ? [] : [{ name, column, at }]
  })
  const problems: Located[] = headingProblems(kind, names).map(({ column, problem }) =>
    located({ ...place, row: headings.number, column }, problem),
  )
  const rows = rest.map(({ number, cells }) => {
    const here = { ...place, row: number }
    const meanings: Record<string, unknown> = {}
    if (cells.slice(names.length).some((c) => c.trim() !== ''))
      problems.push(located(here, { kind: 'too-many-cells' }))
    for (const { name, column, at } of columns) {
      const meaning = meaningOf(column, cells[at] ?? '', odd.get(`${number} ${at}`))
      if (meaning.ok) meanings[name] = meaning.value
      else problems.push(located({ ...here, column: name }, meaning.refusal))
    }
    return { place: here, cells: meanings as Partial<Cells<SheetName>> }
  })
  return { rows, problems }
}

/** Reads every sheet. A kind of which there is no sheet has no rows. */
export function readSheets(sheets: readonly NamedSheet[]): {
  readonly rows: Rows
  readonly problems: readonly Located[]
} {
  const order = (sheet: NamedSheet) => SHEET_NAMES.indexOf(sheet.kind)
  const inOrder = [...sheets].sort((a, b) => order(a) - order(b))
  const read = inOrder.map((sheet) => ({ kind: sheet.kind, ...readRows(sheet) }))
  const rows = SHEET_NAMES.map((name) => [name, read.find((r) => r.kind === name)?.rows ?? []])
  return { rows: Object.fromEntries(rows) as Rows, problems: read.flatMap((r) => r.problems) }
}

type HeadingProblem = { readonly column: string; readonly problem: Problem }

/** Columns that are not in the layout, stand twice, or are not there. Their order is no matter. */
function headingProblems(kind: SheetName, names: readonly string[]): readonly HeadingProblem[] {
  const layout = columnsOf(kind)
  const absent = [...layout].flatMap(([name, { canBeAbsent }]) =>
    names.includes(name) || canBeAbsent ? [] : [name],
  )
  const told = names.flatMap((name, i): HeadingProblem[] => {
    if (name === '') return []
    if (names.indexOf(name) < i) return [{ column: name, problem: { kind: 'column-twice' } }]
    if (layout.has(name)) return []
    const near = nearest(name, absent)
    return [
      {
        column: shownText(name),
        problem: { kind: 'unknown-column', found: shownText(name), nearest: near },
      },
    ]
  })
  // A heading that is nearly the one missing is told once, as what it is.
  const meant = new Set(told.map(({ problem }) => 'nearest' in problem && problem.nearest))
  const missing = absent
    .filter((name) => !meant.has(name))
    .map((name) => ({ column: name, problem: { kind: 'missing-column', missing: name } as const }))
  return [...told, ...missing]
}

import { pence, readPounds, writePounds } from '#ground/kernel/money.ts'
import { readRatio, writeRatio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Field, Plain, PlainRow, Policy } from './policy.ts'

/** One row of a rule's form as it was typed, by field. */
export type TypedRow = Readonly<Record<string, string>>

/** What is wrong in one cell. `limit` is the least or the most that the field may hold, as it is stored. */
export type CellFault = {
  readonly row: number
  readonly field: string
  readonly kind:
    | 'missing'
    | 'not-money'
    | 'not-whole'
    | 'not-a-share'
    | 'not-a-ratio'
    | 'not-a-choice'
    | 'too-little'
    | 'too-much'
    | 'too-long'
  readonly limit?: number
}

/** The name of a cell in the form. */
export const cellName = (row: number, field: string): string => `row-${row}-${field}`

/** More rows than any table of a council's has. */
export const MOST_ROWS = 200
const LONGEST_TEXT = 200

/** The rows as a form sent them, without those that are empty; a rule of one row always has it. */
export function typedRows(
  { fields, shape }: Pick<Policy<unknown>, 'fields' | 'shape'>,
  body: Readonly<Record<string, unknown>>,
): readonly TypedRow[] {
  const row = (n: number): TypedRow =>
    Object.fromEntries(
      fields.map(({ name }) => {
        const typed = body[cellName(n, name)]
        return [name, typeof typed === 'string' ? typed.trim() : '']
      }),
    )
  if (shape === 'one') return [row(0)]
  const rows = Array.from({ length: MOST_ROWS }, (_, n) => row(n))
  return rows.filter((one) => Object.values(one).some((text) => text !== ''))
}

/** The rows as they stand in the form to be changed. */
export const writeRows = (
  { fields }: Pick<Policy<unknown>, 'fields'>,
  rows: readonly PlainRow[],
): readonly TypedRow[] =>
  rows.map((row) =>
    Object.fromEntries(
      fields.map((field) => [field.name, writeCell(field, row[field.name] ?? null)]),
    ),
  )

function writeCell({ kind }: Field, value: Plain): string {
  if (value === null) return ''
  if (kind === 'pence') return writePounds(pence(Number(value)))
  if (kind === 'hundredths') return String(Number(value) / 100)
  if (kind === 'yes-no') return value ? 'yes' : 'no'
  return String(value)
}

/** Reads every cell, or says what is wrong in each that cannot be read. Money in pence, shares in hundredths of a percent. */
export function readRows(
  { fields }: Pick<Policy<unknown>, 'fields'>,
  typed: readonly TypedRow[],
): Result<readonly PlainRow[], readonly CellFault[]> {
  const [first] = fields
  if (typed.length === 0 && first) return refuse([{ row: 0, field: first.name, kind: 'missing' }])
  const faults: CellFault[] = []
  const rows = typed.map((cells, row) =>
    Object.fromEntries(
      fields.map((field) => {
        const read = readCell(field, cells[field.name] ?? '')
        if (!read.ok) faults.push({ row, field: field.name, ...read.refusal })
        return [field.name, read.ok ? read.value : null]
      }),
    ),
  )
  return faults.length > 0 ? refuse(faults) : accept(rows)
}

type Wrong = Pick<CellFault, 'kind' | 'limit'>

function readCell(field: Field, text: string): Result<Plain, Wrong> {
  if (text === '') return field.optional ? accept(null) : refuse({ kind: 'missing' })
  switch (field.kind) {
    case 'pence':
      return within(field, readPounds(text), 'not-money')
    case 'whole':
      return within(field, /^\d{1,9}$/.test(text) ? Number(text) : undefined, 'not-whole')
    case 'hundredths':
      return within(field, readShare(text), 'not-a-share')
    case 'ratio': {
      const ratio = readRatio(text)
      return ratio ? accept(writeRatio(ratio)) : refuse({ kind: 'not-a-ratio' })
    }
    case 'choice':
      return field.choices?.includes(text) ? accept(text) : refuse({ kind: 'not-a-choice' })
    case 'yes-no':
      return text === 'yes' || text === 'no'
        ? accept(text === 'yes')
        : refuse({ kind: 'not-a-choice' })
    case 'text':
      return text.length > LONGEST_TEXT
        ? refuse({ kind: 'too-long', limit: LONGEST_TEXT })
        : accept(text)
  }
}

function within(
  { least, most }: Field,
  value: number | undefined,
  otherwise: Wrong['kind'],
): Result<Plain, Wrong> {
  if (value === undefined) return refuse({ kind: otherwise })
  if (least !== undefined && value < least) return refuse({ kind: 'too-little', limit: least })
  if (most !== undefined && value > most) return refuse({ kind: 'too-much', limit: most })
  return accept(value)
}

/** "5.2" or "5.2 %" as 520. Exact: no part of a hundredth is rounded away. */
function readShare(text: string): number | undefined {
  const found = /^(\d{1,4})(?:\.(\d{1,2}))?\s*%?$/.exec(text)
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined
}

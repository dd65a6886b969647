import { createHash } from 'node:crypto'
import { readCsv } from '#ground/documents/csv.ts'
import { readDay } from '#ground/kernel/day.ts'
import { minus, noMoney, type Pence, readPounds } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { BankRow, StatementFault } from './statement.ts'

/** What banks call the four columns, and the one that only some have. */
const CALLED = {
  on: ['date', 'transaction date', 'dyddiad'],
  description: ['description', 'details', 'narrative', 'disgrifiad'],
  amount: ['amount', 'value', 'swm'],
  balance: ['balance', 'balans'],
  currency: ['currency', 'arian'],
} as const
type Column = keyof typeof CALLED

/** Reads a bank's or a card's file: date, description, amount and balance, with headings, in pounds. */
export function readStatement(text: string): Result<readonly BankRow[], StatementFault> {
  const sheet = readCsv('statement', new TextEncoder().encode(text))
  if (!sheet.ok)
    return sheet.refusal.kind === 'broken-quotes'
      ? refuse({ kind: 'cut-off', row: sheet.refusal.row - 1 })
      : refuse({ kind: 'not-a-table' })
  const [head, ...body] = sheet.value.rows
  const named = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const at = (column: Column) =>
    named.findIndex((cell) => (CALLED[column] as readonly string[]).includes(cell))
  if ((['on', 'description', 'amount', 'balance'] as const).some((one) => at(one) < 0))
    return refuse({ kind: 'headings' })
  const rows: BankRow[] = []
  for (const { number, cells } of body) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const read = rowOf(
      number - 1,
      (column) => cells[at(column)]?.trim(),
      cells.length >= named.length,
    )
    if (!read.ok) return read
    rows.push(read.value)
  }
  return accept(rows)
}

function rowOf(
  number: number,
  cell: (column: Column) => string | undefined,
  isWhole: boolean,
): Result<BankRow, StatementFault> {
  const [date, balanceText] = [cell('on'), cell('balance')]
  if (!isWhole || !date || !balanceText) return refuse({ kind: 'cut-off', row: number })
  const currency = cell('currency')
  const texts = [cell('amount') ?? '', balanceText]
  if ((currency && currency !== 'GBP') || texts.some((text) => /[€$]|EUR|USD/.test(text)))
    return refuse({ kind: 'currency', row: number })
  const on = readDay(isoOf(date))
  if (!on) return refuse({ kind: 'date', row: number })
  const [amount, balance] = texts.map(signedPounds)
  if (amount === undefined || balance === undefined || amount === 0)
    return refuse({ kind: 'amount', row: number })
  return accept({
    number,
    on,
    description: (cell('description') ?? '').slice(0, 200),
    amount,
    balance,
  })
}

/** 27/08/2026 as 2026-08-27. The day comes first in this country. */
const isoOf = (text: string): string => {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

/** "-12.50", "(12.50)" and "£12.50". */
function signedPounds(text: string): Pence | undefined {
  const isBelow = /^[-−(]/.test(text)
  const amount = readPounds(text.replaceAll(/[-−()+\s]/g, ''))
  return amount !== undefined && isBelow ? minus(noMoney, amount) : amount
}

/** What a file is known by: its text, whatever the ends of its lines, which browsers change. */
export const fingerprintOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll(/\r\n?/g, '\n').trim()).digest('hex')

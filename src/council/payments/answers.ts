import type { Sheet } from '#ground/documents/sheet.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, plus, readPounds } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** What the bank said of one payment. */
export type Answer = {
  /** Of the file, as a spreadsheet counts them. */
  readonly row: number
  readonly endToEnd: string
  readonly status: 'accepted' | 'rejected'
  readonly amount: Pence
  /** The bank's own words or code. */
  readonly reason: string
}

/** What is wrong with one row; row 0 is the file as a whole. One fault refuses the file whole. */
export type AnswerFault = {
  readonly row: number
  readonly kind:
    | 'headings-wrong'
    | 'cut-off' // the last row, with the count and the sum, is missing or does not hold
    | 'status-unknown'
    | 'amount-wrong'
    | 'other-currency'
    | 'said-twice'
    | 'unknown-payment'
    | 'other-amount'
    | 'rejected-before' // it may be paid again already
    | 'not-released'
}

export const ANSWER_COLUMNS = ['end_to_end_id', 'status', 'amount', 'currency', 'reason'] as const

/**
 * Reads the bank's answers: one row for each payment, and a last row that begins with "total" and gives the count, the sum
 * and the currency. A file without it was cut off on its way.
 */
export function answersIn(
  sheet: Pick<Sheet, 'rows'>,
): Result<readonly Answer[], readonly AnswerFault[]> {
  const [head, ...all] = sheet.rows
  const headings = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  if (ANSWER_COLUMNS.some((column, at) => headings[at] !== column))
    return refuse([{ row: 1, kind: 'headings-wrong' }])
  const rows = all.filter(({ cells }) => cells.some((cell) => cell.trim()))
  const last = rows.at(-1)
  if (last?.cells[0]?.trim().toLowerCase() !== 'total') return refuse([{ row: 0, kind: 'cut-off' }])
  const read = rows.slice(0, -1).map(({ number, cells }) => readRow(number, cells))
  const faults = read.flatMap((one) => (one.ok ? [] : [one.refusal]))
  const answers = read.flatMap((one) => (one.ok ? [one.value] : []))
  if (last.cells[3]?.trim() !== 'GBP') faults.push({ row: last.number, kind: 'other-currency' })
  faults.push(...saidTwice(answers))
  if (faults.length > 0) return refuse(faults)
  return isWhole(answers, last.cells) ? accept(answers) : refuse([{ row: 0, kind: 'cut-off' }])
}

function readRow(row: number, given: readonly string[]): Result<Answer, AnswerFault> {
  const [endToEnd = '', status = '', amount = '', currency = '', reason = ''] = given.map((cell) =>
    cell.trim(),
  )
  const read = readPounds(amount)
  if (currency !== 'GBP') return refuse({ row, kind: 'other-currency' })
  if (status !== 'accepted' && status !== 'rejected') return refuse({ row, kind: 'status-unknown' })
  if (read === undefined) return refuse({ row, kind: 'amount-wrong' })
  return accept({ row, endToEnd, status, amount: read, reason: reason.slice(0, LONGEST_REASON) })
}
const LONGEST_REASON = 200

function saidTwice(answers: readonly Answer[]): readonly AnswerFault[] {
  const seen = new Set<string>()
  return answers.flatMap(({ row, endToEnd }) => {
    if (seen.has(endToEnd)) return [{ row, kind: 'said-twice' }]
    seen.add(endToEnd)
    return []
  })
}

/** The last row counts the others and sums them. */
const isWhole = (answers: readonly Answer[], [, count = '', sum = '']: readonly string[]) =>
  count.trim() === String(answers.length) &&
  readPounds(sum) === answers.reduce((all, one) => plus(all, one.amount), noMoney)

/** A payment that an answer may be about. */
export type Asked = {
  readonly id: Id
  readonly providerId: Id
  readonly endToEnd: string
  readonly amount: Pence
  readonly payOn: Day
  readonly status: Answer['status'] | null
  readonly isReleased: boolean
}
export type News = { readonly answer: Answer; readonly payment: Asked }

/**
 * What is new in a file of answers, or everything that is wrong with it. An answer that is known already is no news; one
 * that was accepted may still come back, and what came back may be paid again and so is never accepted after.
 */
export function newsIn(
  answers: readonly Answer[],
  payments: readonly Asked[],
): Result<readonly News[], readonly AnswerFault[]> {
  const byId = new Map(payments.map((payment) => [payment.endToEnd, payment]))
  const faults: AnswerFault[] = []
  const news: News[] = []
  for (const answer of answers) {
    const payment = byId.get(answer.endToEnd)
    const kind = faultOf(answer, payment)
    if (kind) faults.push({ row: answer.row, kind })
    else if (payment && payment.status !== answer.status) news.push({ answer, payment })
  }
  return faults.length > 0 ? refuse(faults) : accept(news)
}

function faultOf(answer: Answer, payment: Asked | undefined): AnswerFault['kind'] | undefined {
  if (!payment) return 'unknown-payment'
  if (!payment.isReleased) return 'not-released'
  if (payment.amount !== answer.amount) return 'other-amount'
  return payment.status === 'rejected' && answer.status === 'accepted'
    ? 'rejected-before'
    : undefined
}

/** What a file of answers brought. */
export type Loaded = { readonly accepted: number; readonly rejected: number; readonly same: number }

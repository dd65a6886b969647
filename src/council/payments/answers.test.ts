import { describe, expect, test } from 'vitest'
import { readCsv } from '#ground/documents/csv.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import { answersIn } from './answers.ts'

const HEAD = 'end_to_end_id,status,amount,currency,reason'
const read = (...lines: readonly string[]) => {
  const sheet = readCsv('answers.csv', new TextEncoder().encode([HEAD, ...lines, ''].join('\r\n')))
  if (!sheet.ok) throw new Error(sheet.refusal.kind)
  return answersIn(sheet.value)
}
const A = 'AAA,accepted,48.00,GBP,'
const B = 'BBB,rejected,0.07,GBP,AC04 closed'

describe('a file of the bank’s answers', () => {
  test('is read row by row, with the count and the sum in its last', () => {
    expect(read(A, B, 'total,2,48.07,GBP,')).toEqual(
      accept([
        { row: 2, endToEnd: 'AAA', status: 'accepted', amount: 4_800, reason: '' },
        { row: 3, endToEnd: 'BBB', status: 'rejected', amount: 7, reason: 'AC04 closed' },
      ]),
    )
  })
  test('that was cut off is refused whole', () => {
    const cutOff = refuse([{ row: 0, kind: 'cut-off' }])
    expect(read(A, B)).toEqual(cutOff)
    expect(read(A, 'total,2,48.07,GBP,')).toEqual(cutOff)
    expect(read(A, B, 'total,2,48.06,GBP,')).toEqual(cutOff)
    expect(read()).toEqual(cutOff)
  })
  test('in another currency is refused, each row by name', () => {
    expect(read('AAA,accepted,48.00,EUR,', 'BBB,rejected,0.07,GBP,', 'total,2,48.07,EUR,')).toEqual(
      refuse([
        { row: 2, kind: 'other-currency' },
        { row: 4, kind: 'other-currency' },
      ]),
    )
  })
  test('is refused for what nobody knows, for what is no money, and for what is said twice', () => {
    expect(read('AAA,maybe,48.00,GBP,', 'BBB,accepted,-3,GBP,', B, B, 'total,4,1,GBP,')).toEqual(
      refuse([
        { row: 2, kind: 'status-unknown' },
        { row: 3, kind: 'amount-wrong' },
        { row: 5, kind: 'said-twice' },
      ]),
    )
    expect(answersIn({ rows: [{ number: 1, cells: ['id', 'what'] }] })).toEqual(
      refuse([{ row: 1, kind: 'headings-wrong' }]),
    )
  })
})

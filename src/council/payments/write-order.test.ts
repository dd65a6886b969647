import { existsSync, readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { readCsv } from '#ground/documents/csv.ts'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Order } from './order.ts'
import { endToEndOf } from './run.ts'
import { writeOrder, writePain001, writeTable } from './write-order.ts'

/** As ISO 20022 publishes it; it lies beside the project, not in it. */
const SCHEMA = '../shared/standards/iso20022/pain.001.001.09.xsd'

const id = (number: number) => `0190c009-0000-7000-8000-${String(number).padStart(12, '0')}`
const paid = (number: number, amount: number, accountName = `Provider ${number}`) => ({
  ...{ id: id(number), providerId: id(100 + number), endToEnd: endToEndOf(id(number)) },
  ...{ amount: pence(amount), accountName, sortCode: '200000', accountNumber: `5577991${number}` },
})
const order: Order = {
  ...{ runId: id(50), number: 3, payOn: day('2027-03-19') },
  madeAt: new Date('2027-03-12T09:00:00.123Z'),
  payer: { accountName: 'Severnshire Council', sortCode: '309089', accountNumber: '01234567' },
  payments: [paid(1, 540_00), paid(2, 7), paid(3, 1_234_567, '=Smith & Sons <"Dyfrdwy"> Ŵ')],
}

function faultsIn(xml: string): readonly string[] {
  const validator = XsdValidator.fromDoc(
    XmlDocument.fromBuffer(new Uint8Array(readFileSync(SCHEMA))),
  )
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return [String(error)]
  } finally {
    document.dispose()
    validator.dispose()
  }
}

describe('the file for the bank', () => {
  // Where the published schema is not beside the project, this one test has nothing to check against.
  test.skipIf(!existsSync(SCHEMA))('keeps to the published schema of pain.001.001.09', () => {
    expect(faultsIn(writePain001(order))).toEqual([])
    const wrong = writePain001(order).replace('<EndToEndId>', '<EndToEnd>')
    expect(() => faultsIn(wrong)).toThrow()
    const long = { ...order, payments: [{ ...paid(1, 1), endToEnd: 'X'.repeat(36) }] }
    expect(faultsIn(writePain001(long))).not.toEqual([])
  })
  test('says count and control sum, sort codes as GBDSC, pounds with two digits, and each reference', () => {
    const xml = writePain001(order)
    expect(xml.match(/<NbOfTxs>3<\/NbOfTxs>/g)).toHaveLength(2)
    expect(xml.match(/<CtrlSum>12885.74<\/CtrlSum>/g)).toHaveLength(2)
    expect(xml.match(/<Cd>GBDSC<\/Cd>/g)).toHaveLength(4)
    expect(xml).toContain('<InstdAmt Ccy="GBP">0.07</InstdAmt>')
    expect(xml).toContain(`<EndToEndId>${endToEndOf(id(1))}</EndToEndId>`)
    expect(xml).toContain('<MmbId>309089</MmbId>')
    expect(xml).toContain('<Id>01234567</Id>')
    expect(xml).toContain('=Smith &amp; Sons &lt;')
  })
  test('is the same bytes of the same order', () => {
    expect(writeOrder(order)).toEqual(writeOrder({ ...order }))
  })
  test('as a table runs nothing as a formula, keeps noughts in front, and ends with count and sum', () => {
    const text = writeTable(order)
    expect(text).toContain(`"'=Smith & Sons`)
    const read = readCsv('run.csv', new TextEncoder().encode(text))
    const rows = read.ok ? read.value.rows.map(({ cells }) => cells) : []
    expect(rows.map((cells) => cells[4])).toEqual([
      'amount',
      '540.00',
      '0.07',
      '12345.67',
      '12885.74',
    ])
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['total', '3'])
  })
})

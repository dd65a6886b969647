import XMLBuilder from 'fast-xml-builder'
import { writeCsv } from '#ground/documents/csv.ts'
import type { AccountAtBank } from './bank-details.ts'
import { decimal, type Order, type Ordered, type OrderFile } from './order.ts'
import { endToEndOf, sumOf } from './run.ts'

const SCHEMA = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'

/** The files of an order: ISO 20022's customer credit transfer, and a table that every finance system reads. */
export const writeOrder = (order: Order): readonly OrderFile[] => [
  { format: 'pain.001', content: bytes(writePain001(order)) },
  { format: 'csv', content: bytes(writeTable(order)) },
]

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** pain.001.001.09: one payment for each provider, British sort codes (GBDSC), account numbers as BBAN, pounds. */
export function writePain001(order: Order): string {
  const sums = {
    NbOfTxs: String(order.payments.length),
    CtrlSum: decimal(sumOf(order.payments)),
  }
  const id = endToEndOf(order.runId)
  const document = {
    '@_xmlns': SCHEMA,
    CstmrCdtTrfInitn: {
      GrpHdr: {
        ...{ MsgId: id, CreDtTm: `${order.madeAt.toISOString().slice(0, 19)}Z`, ...sums },
        InitgPty: { Nm: order.payer.accountName },
      },
      PmtInf: {
        ...{ PmtInfId: id, PmtMtd: 'TRF', ...sums, ReqdExctnDt: { Dt: order.payOn } },
        ...{ Dbtr: { Nm: order.payer.accountName }, DbtrAcct: accountAt(order.payer) },
        ...{ DbtrAgt: bankOf(order.payer), CdtTrfTxInf: order.payments.map(transfer) },
      },
    },
  }
  const builder = new XMLBuilder({
    ...{ ignoreAttributes: false, format: true, suppressEmptyNode: true },
    processEntities: true,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ Document: document })}`
}

const transfer = (payment: Ordered) => ({
  PmtId: { EndToEndId: payment.endToEnd },
  Amt: { InstdAmt: { '@_Ccy': 'GBP', '#text': decimal(payment.amount) } },
  CdtrAgt: bankOf(payment),
  Cdtr: { Nm: payment.accountName },
  CdtrAcct: accountAt(payment),
})

const bankOf = ({ sortCode }: AccountAtBank) => ({
  FinInstnId: { ClrSysMmbId: { ClrSysId: { Cd: 'GBDSC' }, MmbId: sortCode } },
})

const accountAt = ({ accountNumber }: AccountAtBank) => ({
  Id: { Othr: { Id: accountNumber, SchmeNm: { Cd: 'BBAN' } } },
})

const COLUMNS = ['end_to_end_id', 'name', 'sort_code', 'account_number', 'amount', 'currency']

/** The same as a table, with the count and the control sum in its last row. Nothing in it runs as a formula. */
export function writeTable({ payments, payOn }: Order): string {
  const rows = payments.map((one) => [
    ...[one.endToEnd, one.accountName, one.sortCode, one.accountNumber],
    ...[decimal(one.amount), 'GBP', payOn],
  ])
  const last = ['total', String(payments.length), '', '', decimal(sumOf(payments)), 'GBP', payOn]
  return writeCsv([...COLUMNS, 'pay_on'], [...rows, last])
}

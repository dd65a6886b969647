import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { AccountAtBank } from './bank-details.ts'

/** What is told to the bank: who pays, who is paid how much, and when. It is made once, as a run is released. */
export type Order = {
  readonly runId: Id
  readonly number: number
  readonly payOn: Day
  readonly madeAt: Date
  readonly payer: AccountAtBank
  readonly payments: readonly Ordered[]
}

export type Ordered = AccountAtBank & {
  readonly id: Id
  readonly providerId: Id
  readonly endToEnd: string
  readonly amount: Pence
}

export const FORMATS = ['pain.001', 'csv'] as const
export type Format = (typeof FORMATS)[number]
export type OrderFile = { readonly format: Format; readonly content: Uint8Array }

export const isFormat = (text: string): text is Format =>
  (FORMATS as readonly string[]).includes(text)

/** "12.30", as files of payments have it: pounds, a point, two digits of pence. */
export const decimal = (amount: Pence): string => (amount / 100).toFixed(2)

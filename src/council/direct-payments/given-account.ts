import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Manager } from './direct-payment.ts'
import type { EntryKind } from './four-weeks.ts'

export type NewDirectPayment = {
  readonly id: Id
  readonly personId: Id
  readonly held: string
  readonly holder: string
  readonly openedOn: Day
  readonly openedBy: Id
  readonly openedAt: Date
}

export type NewManager = Omit<Manager, 'name' | 'accountId'> & {
  readonly directPaymentId: Id
  readonly recordedBy: Id
  readonly recordedAt: Date
}

export type NewEntry = {
  readonly id: Id
  readonly directPaymentId: Id
  readonly kind: EntryKind
  readonly periodFrom?: Day | undefined
  readonly toWhom: string
  readonly lineThread?: Id | undefined
  readonly outcomeThread?: Id | undefined
  readonly recordedBy: Id
  readonly recordedAt: Date
}

/** A whole account with its history, as it is brought in from elsewhere. */
export type GivenAccount = {
  readonly payment: NewDirectPayment
  readonly manager: NewManager
  readonly entries: readonly (NewEntry & {
    readonly on: Day
    readonly amount: Pence
  })[]
}

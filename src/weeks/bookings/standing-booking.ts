import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'

/** A weekly place in a session, at the ratio and price of the day on which it was taken. */
export type StandingBooking = {
  readonly id: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly ratio: Ratio
  readonly price: Pence
  readonly startsOn: Day
  readonly endsOn?: Day
  readonly madeBy: 'import' | 'person' | 'proposal' | 'demo'
}

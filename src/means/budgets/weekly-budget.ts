import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Route } from '#lives/offer/session.ts'

/** What may be planned for one person's week after contingency, and how the money is held. */
export type WeeklyBudget = {
  readonly personId: Id
  readonly weekly: Pence
  /** More than one in a mixed package. */
  readonly routes: readonly Route[]
  readonly validFrom: Day
  readonly validTo?: Day
}

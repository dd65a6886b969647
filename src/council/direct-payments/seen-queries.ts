import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import type { DirectPayment } from './direct-payment.ts'
import type { Entry } from './four-weeks.ts'
import { type Planned, plannedIn } from './planned.ts'
import { directPaymentOf, entriesOf } from './queries.ts'

/** An account as its pages show it. */
export type AccountSeen = {
  readonly payment: DirectPayment
  readonly entries: readonly Entry[]
  readonly planned: Planned | undefined
}

/** A person's open account, what went through it, and what their plan says of it: in three queries. */
export async function accountSeen(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<AccountSeen | undefined> {
  const payment = await directPaymentOf(db, councilId, personId)
  if (!payment) return undefined
  const entries = await entriesOf(db, councilId, payment.id)
  return { payment, entries, planned: plannedIn(await activePlan(db, councilId, personId)) }
}

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { divided, minus, noMoney, type Pence } from '#ground/kernel/money.ts'
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

/**
 * What a year's agreed money leaves for the sessions of one week: less what else the plan pays for (assistants,
 * transport, things that are bought), over the weeks in which the sessions run. It is the figure that the planner and
 * the person's own week plan with.
 *
 * @param besides what the plan's other lines cost in a year
 * @param weeks in which its sessions run: 48, 52 …
 */
export function weekOfSessions({
  agreed,
  besides,
  weeks,
}: {
  readonly agreed: Pence
  readonly besides: Pence
  readonly weeks: number
}): Pence {
  const left = minus(agreed, besides)
  return left > 0 && weeks > 0 ? divided(left, weeks) : noMoney
}

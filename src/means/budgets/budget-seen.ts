import type { Day } from '#ground/kernel/day.ts'
import { minus, type Pence } from '#ground/kernel/money.ts'
import type { WeekBasis, YearStart } from '#means/contributions/policies.ts'
import { type Budget, IN_HAND } from './budget.ts'
import { decreaseFrom, isDecrease } from './change-of-budget.ts'

/** One person's budgets as their page shows them. */
export type BudgetsSeen = {
  /** Holds today, or the next to begin. */
  readonly inForce?: Budget
  readonly inHand?: Budget
  /** All others, the newest first. */
  readonly earlier: readonly Budget[]
}

/** Which budget holds on a day, which is being worked on, and those that went before. */
export function budgetsSeen(all: readonly Budget[], on: Day): BudgetsSeen {
  const inHand = all.find(({ state }) => IN_HAND.includes(state))
  const holds = ({ validFrom, validTo }: Budget) =>
    validFrom !== undefined && validFrom <= on && (validTo === undefined || validTo >= on)
  const began = all.filter(({ state }) => state === 'active' || state === 'revised')
  const inForce = began.find(holds) ?? began.find(({ state }) => state === 'active')
  const earlier = all.filter((one) => one !== inHand && one !== inForce)
  return { ...(inForce && { inForce }), ...(inHand && { inHand }), earlier }
}

/** By how much a budget in hand is smaller than the one in force, and from when it may hold. */
export type Smaller = { readonly by: Pence; readonly mayHoldFrom?: Day }

export function smallerBy(
  { inForce, inHand }: BudgetsSeen,
  noticeDays: number | undefined,
): Smaller | undefined {
  const [before, agreed] = [inForce?.split?.agreed, inHand?.split?.agreed]
  if (before === undefined || agreed === undefined || !isDecrease(before, agreed)) return undefined
  const told = inHand?.change?.toldOn
  return {
    by: minus(before, agreed),
    ...(told && noticeDays !== undefined && { mayHoldFrom: decreaseFrom(told, noticeDays) }),
  }
}

/** The dated rules that the page needs, where they hold. */
export type PageRules = {
  readonly basis?: WeekBasis
  readonly noticeDays?: number
  readonly year?: YearStart
}

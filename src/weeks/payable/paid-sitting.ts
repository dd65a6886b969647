import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Pence, total } from '#ground/kernel/money.ts'

/** What one day of one person came to, as far as it is told apart from others of its sitting. */
type Paid = {
  readonly day: Day
  readonly sessionId: Id
  readonly knownAs: string
  readonly basis: string
  readonly reasons: readonly unknown[]
  readonly provider: Pence
  readonly council: Pence
}

/** One sitting, and everybody of it whose day came to the same: by the same rule, from the same money. */
export type PaidSitting<One extends Paid> = {
  readonly first: One
  readonly names: readonly string[]
  /** Of all of them. */
  readonly provider: Pence
}

/** Days of people by sitting and by what came of them, in the order in which the first of each stands. */
export function bySitting<One extends Paid>(days: readonly One[]): readonly PaidSitting<One>[] {
  const alike = Map.groupBy(days, ({ day, sessionId, basis, reasons, provider, council }) =>
    JSON.stringify([day, sessionId, basis, reasons, provider === 0, council > 0]),
  )
  return [...alike.values()].flatMap((group): readonly PaidSitting<One>[] => {
    const [first] = group
    if (!first) return []
    const names = group.map((one) => one.knownAs)
    return [{ first, names, provider: total(group.map((one) => one.provider)) }]
  })
}

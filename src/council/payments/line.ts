import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { minus, noMoney, type Pence, plus } from '#ground/kernel/money.ts'
import { accountOf } from '#means/ledger/account.ts'
import type { Posting, Transaction } from '#means/ledger/transaction.ts'

/** So many days back a line is still made, the days that a catching-up night may be late among them. */
export const DAYS_BACK = 62 + 31

/**
 * What one booked day of one person moves of what their provider is owed: the whole at first, the difference after each
 * correction, below nought where it was too much.
 */
export type Line = {
  /** The payable row's. */
  readonly id: Id
  readonly providerId: Id
  readonly personId: Id
  readonly day: Day
  readonly package: Pence
  readonly council: Pence
}

/** What a day comes to, and whether the council pays it by itself. */
export type CameTo = {
  readonly package: Pence
  readonly council: Pence
  readonly isManaged: boolean
}

/**
 * The difference between what a day comes to and what was written of it before. What the council does not pay by itself is
 * owed to nobody by this way.
 */
export const differenceOf = (
  now: CameTo,
  before: CameTo | undefined,
): Pick<Line, 'package' | 'council'> => ({
  package: minus(owedBy(now, 'package'), owedBy(before, 'package')),
  council: minus(owedBy(now, 'council'), owedBy(before, 'council')),
})

const owedBy = (one: CameTo | undefined, part: 'package' | 'council'): Pence =>
  one?.isManaged ? one[part] : noMoney

/** What the provider gets by a line. */
export const amountOf = (line: Pick<Line, 'package' | 'council'>): Pence =>
  plus(line.package, line.council)

/**
 * What a line does to the ledger (decision 24): out of what the provider is owed, into what the person received and into
 * the council's allowance. Nothing, where nothing moves. It counts from the day of the service.
 */
export function postedFor(councilId: Id, line: Line, now: Date): readonly Transaction[] {
  if (line.package === 0 && line.council === 0) return []
  const into = (posting: Posting): readonly Posting[] => (posting.amount === 0 ? [] : [posting])
  const postings = [
    ...into({
      account: accountOf(councilId, 'provider-owed', line.providerId),
      amount: minus(noMoney, amountOf(line)),
    }),
    ...into({ account: accountOf(councilId, 'actual', line.personId), amount: line.package }),
    ...into({ account: accountOf(councilId, 'sickness-allowance'), amount: line.council }),
  ]
  const source = { kind: 'payable', id: line.id } as const
  return [
    { id: newId(now), on: line.day, key: `payable:${line.id}`, source, recordedAt: now, postings },
  ]
}

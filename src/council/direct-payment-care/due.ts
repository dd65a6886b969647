import type { Held, ManagerKind } from '#council/direct-payments/direct-payment.ts'
import { dueFor, fourWeeksAt } from '#council/direct-payments/four-weeks.ts'
import { addDays, type Day, daysBetween } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { divided, noMoney, type Pence, times } from '#ground/kernel/money.ts'
import { type HeldBecause, heldBy, type Stop } from './stopping.ts'

/** Who the money goes to: the person, or whoever looks after it; and the firm, where one holds it. */
export type Payee = {
  readonly kind: ManagerKind
  readonly name: string
  readonly held: Held
  readonly firm: string
}

/** An open account as the run of payments needs it. */
export type PayableAccount = {
  readonly directPaymentId: Id
  readonly personId: Id
  readonly openedOn: Day
  readonly closedOn?: Day
  readonly payee: Payee
  /** What the plan in force pays for by direct payment in a year. */
  readonly yearly: Pence
  /** First days of four weeks that were paid for. */
  readonly paid: readonly Day[]
  readonly stop?: Pick<Stop, 'kind' | 'lastDay'>
  /** When the first of its reviews is due. Late or not, it is paid. */
  readonly reviewOn?: Day
}

/** One four-weekly payment that falls due, in advance, on the first of its days (domain rule R13). */
export type DirectPaymentDue = Pick<PayableAccount, 'directPaymentId' | 'personId' | 'payee'> & {
  readonly on: Day
  readonly to: Day
  readonly amount: Pence
  /** Why it must be held. An overdue review or plan is never why. */
  readonly held?: HeldBecause
  /** The review was due before this day: it is paid, and the manager is told. */
  readonly reviewLateSince?: Day
}

/** What falls due between two days for one account: each four weeks once, and only for days before it ends. */
export function dueBetween(
  account: PayableAccount,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly DirectPaymentDue[] {
  const { directPaymentId, personId, payee, openedOn, yearly, stop, reviewOn } = account
  const found: DirectPaymentDue[] = []
  const first = from < openedOn ? openedOn : from
  for (let day = first; day <= to; ) {
    const weeks = fourWeeksAt(openedOn, day)
    day = addDays(weeks.to, 1)
    if (weeks.from < first || account.paid.includes(weeks.from)) continue
    const why = heldBy(stop, weeks.from)
    const amount = partOf(dueFor(yearly, weeks.number), weeks, lastDayOf(account))
    if (why === 'not-due' || amount <= 0) continue
    found.push({
      ...{ directPaymentId, personId, payee, on: weeks.from, to: weeks.to, amount },
      ...(why && { held: why }),
      ...(reviewOn !== undefined && reviewOn < weeks.from && { reviewLateSince: reviewOn }),
    })
  }
  return found
}

function lastDayOf({ closedOn, stop }: PayableAccount): Day | undefined {
  const ended = stop?.kind === 'ended' ? stop.lastDay : undefined
  if (closedOn === undefined || ended === undefined) return closedOn ?? ended
  return closedOn < ended ? closedOn : ended
}

/** Weeks in which it ends are paid for by the day. */
function partOf(amount: Pence, weeks: { from: Day; to: Day }, last: Day | undefined): Pence {
  if (last === undefined || last >= weeks.to) return amount
  if (last < weeks.from) return noMoney
  const days = (to: Day) => daysBetween(weeks.from, to) + 1
  return divided(times(days(last), amount), days(weeks.to))
}

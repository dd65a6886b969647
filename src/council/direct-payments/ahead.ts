import { addDays, type Day, daysBetween } from '#ground/kernel/day.ts'
import { divided, minus, noMoney, type Pence, plus, times, total } from '#ground/kernel/money.ts'
import { counted, dueFor, type Entry, fourWeeksAt, inAll, isIn } from './four-weeks.ts'
import { type SurplusFacts, type Worksheet, worksheetOf } from './surplus.ts'

const FOUR_WEEKS = 28
/** What somebody spent is looked at over twelve weeks at most, and is no pattern before three. */
const LONGEST_LOOK = 84
const SHORTEST_LOOK = 21
/** Nobody is worried about what is more than half a year away. */
const PERIODS_AHEAD = 6

/** What the account would come to if all went on as it does today, and what would go back. */
export type Ahead = {
  /** From this day the council may ask for some back: the account was above what may stand by for two four weeks running. */
  readonly on: Day
  /** Weeks until then, never fewer than the letter that asks for it gives. */
  readonly inWeeks: number
  readonly worksheet: Worksheet
}

export type AheadFacts = Omit<SurplusFacts, 'balance' | 'liabilities'> & {
  readonly openedOn: Day
  readonly entries: readonly Entry[]
  /** What the plan in force pays in a year. */
  readonly yearly: Pence
  /** Weeks that a letter gives before anything goes back. */
  readonly notice: number
  readonly today: Day
}

/**
 * What is spent in four weeks, by the last twelve weeks or since the account was opened. Nothing where it has not been
 * open for three.
 */
export function spentByPattern(
  entries: readonly Entry[],
  openedOn: Day,
  today: Day,
): Pence | undefined {
  const days = Math.min(LONGEST_LOOK, daysBetween(openedOn, today) + 1)
  if (days < SHORTEST_LOOK) return undefined
  const from = addDays(today, 1 - days)
  const spent = counted(entries).filter((one) => !isIn(one) && one.on >= from && one.on <= today)
  return divided(times(FOUR_WEEKS, total(spent.map(({ amount }) => amount))), days)
}

/**
 * When somebody may have to give some back, weeks before it happens, so that nobody is surprised (domain rule R17 and
 * failure mode 10). The account is looked at on the last day of each four weeks, just before the next money comes: what is
 * paid in advance for weeks to come is not left over. Nothing is asked for before it was too much twice running (rule R16).
 */
export function aheadOf(facts: AheadFacts): Ahead | undefined {
  const { openedOn, entries, yearly, notice, today, ...rules } = facts
  const pattern = spentByPattern(entries, openedOn, today)
  if (pattern === undefined) return undefined
  const now = fourWeeksAt(openedOn, today)
  const isPaid = (from: Day) => counted(entries).some((one) => one.periodFrom === from)
  const toGo = daysBetween(today, now.to)
  let balance = minus(inAll(entries).left, divided(times(toGo, pattern), FOUR_WEEKS))
  if (!isPaid(now.from)) balance = plus(balance, dueFor(yearly, now.number))
  let above = wasAbove(facts, now.from) ? 1 : 0
  for (let further = 0; further <= PERIODS_AHEAD; further++) {
    if (further > 0) balance = minus(plus(balance, dueFor(yearly, now.number + further)), pattern)
    const worksheet = worksheetOf({ ...rules, balance, liabilities: noMoney })
    above = worksheet.surplus > 0 ? above + 1 : 0
    const on = addDays(now.to, further * FOUR_WEEKS)
    if (above === 2)
      return { on, inWeeks: Math.max(notice, Math.ceil(daysBetween(today, on) / 7)), worksheet }
  }
  return undefined
}

/** Whether it was too much already as the four weeks before these ended. */
function wasAbove({ entries, ...facts }: AheadFacts, from: Day): boolean {
  if (from <= facts.openedOn) return false
  const then = entries.filter((one) => one.on < from)
  const { left } = inAll(then)
  return worksheetOf({ ...facts, balance: left, liabilities: noMoney }).surplus > 0
}

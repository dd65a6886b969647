import { divided, minus, noMoney, type Pence, plus, times } from '#ground/kernel/money.ts'

/** What part of the account the person paid in themselves: so much of what it costs, in the same weeks or year. */
export type OwnShare = { readonly paid: Pence; readonly cost: Pence }

export type SurplusFacts = {
  readonly balance: Pence
  /** What is owed and not paid yet. */
  readonly liabilities: Pence
  /** What the direct payment comes to in a week, before anybody's share is taken off. */
  readonly weekly: Pence
  /** So many weeks of it may stand by (the council's rule). */
  readonly weeks: number
  /** What is recorded as saved for something in the plan: it is not surplus. */
  readonly saved: Pence
  readonly own: OwnShare
}

/** How a surplus is worked out, line by line, as the worksheet shows it. */
export type Worksheet = SurplusFacts & {
  readonly contingency: Pence
  readonly surplus: Pence
  /** The person's own money in it: it goes back to them first. */
  readonly refund: Pence
  readonly recover: Pence
}

const notBelow = (amount: Pence): Pence => (amount > 0 ? amount : noMoney)

/**
 * What is left over in an account: the balance without what is owed, what may stand by, and what is saved for something
 * in the plan (domain rule R17). Of it the person's own share is theirs, and the council may ask for the rest; the two
 * always make the whole.
 */
export function worksheetOf(facts: SurplusFacts): Worksheet {
  const contingency = times(facts.weeks, facts.weekly)
  const kept = plus(plus(facts.liabilities, contingency), facts.saved)
  const surplus = notBelow(minus(facts.balance, kept))
  const refund = shareOf(surplus, facts.own)
  return { ...facts, contingency, surplus, refund, recover: minus(surplus, refund) }
}

/** The person's own part of an amount, to the penny. Never more than the whole. */
function shareOf(amount: Pence, { paid, cost }: OwnShare): Pence {
  if (cost <= 0 || paid <= 0) return noMoney
  return paid >= cost ? amount : divided(times(paid, amount), cost)
}

/** A share in hundredths of a percent, as it is shown: 1615 is 16.15 %. The pence are worked out from the share itself. */
export const hundredthsOf = ({ paid, cost }: OwnShare): number =>
  cost > 0 ? Math.min(10_000, Math.round((paid * 10_000) / cost)) : 0

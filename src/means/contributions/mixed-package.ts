import assert from 'node:assert/strict'
import {
  divided,
  minus,
  noMoney,
  type Pence,
  pence,
  plus,
  times,
  total,
} from '#ground/kernel/money.ts'
import type { Route } from '#lives/offer/session.ts'
import type { ContributionOrder } from './policies.ts'

/** One part of a package: how the money is held, and what that part costs before the person pays anything. */
export type PackagePart = { readonly route: Route; readonly cost: Pence }

/** What falls on each part, and what the council pays of it. */
export type PartPaid = PackagePart & { readonly personPays: Pence; readonly councilPays: Pence }

const FIRST: Readonly<Record<Exclude<ContributionOrder, 'PRO_RATA'>, readonly Route[]>> = {
  DP_FIRST: ['direct-payment', 'service-fund', 'managed'],
  MANAGED_FIRST: ['managed', 'service-fund', 'direct-payment'],
}

/**
 * Where the contribution falls in a package that is held in more than one way (domain rule R11): off the direct payment
 * first, invoiced first, or from each in proportion. Taken exactly once: the parts add up to the contribution, and no
 * part bears more than it costs. Weekly or yearly pence, all of one kind; the parts come back in the order given.
 *
 * @param contribution not more than the parts cost together
 */
export function fallsOn(
  parts: readonly PackagePart[],
  contribution: Pence,
  order: ContributionOrder,
): readonly PartPaid[] {
  const cost = total(parts.map((part) => part.cost))
  assert(contribution >= 0 && contribution <= cost, 'A contribution is never more than the cost')
  const shares =
    order === 'PRO_RATA'
      ? inProportion(parts, contribution, cost)
      : inTurn(parts, contribution, FIRST[order])
  return parts.map((part, i) => {
    const personPays = shares[i] ?? noMoney
    return { ...part, personPays, councilPays: minus(part.cost, personPays) }
  })
}

/** Each share is the difference of two rounded running sums, so that they add up whatever the rounding. */
function inProportion(parts: readonly PackagePart[], contribution: Pence, cost: Pence): Pence[] {
  let before = noMoney
  let running = noMoney
  return parts.map((part) => {
    running = plus(running, part.cost)
    const upTo = cost === 0 ? noMoney : divided(times(contribution, running), cost)
    const share = minus(upTo, before)
    before = upTo
    return share
  })
}

function inTurn(
  parts: readonly PackagePart[],
  contribution: Pence,
  order: readonly Route[],
): Pence[] {
  const shares = parts.map(() => noMoney)
  let left = contribution
  for (const route of order)
    for (const [i, part] of parts.entries()) {
      if (part.route !== route) continue
      const share = pence(Math.min(part.cost, left))
      shares[i] = share
      left = minus(left, share)
    }
  return shares
}

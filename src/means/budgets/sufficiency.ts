import { minus, type Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

export type NotEnough = { readonly kind: 'not-enough'; readonly shortfall: Pence }

/**
 * A budget is at least what the plan costs, and the plan is the cheapest way that is really there to meet each eligible
 * need (Care Act 2014 s26; domain rule R7). Below it, nothing is authorised, and the shortfall is told.
 */
export const isSufficient = (agreed: Pence, planCost: Pence): Result<'enough', NotEnough> =>
  agreed >= planCost
    ? accept('enough')
    : refuse({ kind: 'not-enough', shortfall: minus(planCost, agreed) })

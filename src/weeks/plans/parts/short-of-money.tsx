import { govuk } from '#ground/govuk/components.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { budgetPaths } from '#means/budgets/paths.ts'
import type { Basket } from '../basket.ts'
import { words } from '../basket-words.ts'
import { isActive, type SupportPlan } from '../plan.ts'
import type { Missing } from '../validator.ts'
import { sayMissing } from './missing-said.tsx'

const { WarningText } = govuk

type ShortProps = {
  readonly view: View
  readonly personId: Id
  readonly plan: Pick<SupportPlan, 'state'>
  readonly basket: Pick<Basket, 'money'> | undefined
  readonly missing: readonly Missing[]
}

type Facts = Pick<ShortProps, 'plan' | 'basket' | 'missing'>

/** What keeps a plan back for want of money. An estimate is not agreed yet, and keeps nothing back. */
export const shortOfMoney = ({ plan, basket, missing }: Facts): Missing | undefined =>
  basket?.money?.kind === 'agreed' && !isActive(plan)
    ? missing.find(({ kind }) => kind === 'not-enough')
    : undefined

/**
 * Rule R7, said wherever a plan is worked on: an agreed amount that does not buy it keeps it from being authorised, by
 * how much, until another is proposed or the plan is changed.
 */
export function ShortOfMoney({ view, personId, ...facts }: ShortProps) {
  const short = shortOfMoney(facts)
  if (!short) return null
  return (
    <WarningText
      iconFallbackText={words.short(view)}
      html={
        <>
          {sayMissing(view, short)}. {words.notAuthorised(view)}{' '}
          <a class="govuk-link" href={budgetPaths.budget.to({ personId })}>
            {words.toBudget(view)}
          </a>
        </>
      }
    />
  )
}

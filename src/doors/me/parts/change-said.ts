import type { View } from '#ground/kernel/view.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { LineChangeRefusal } from '#weeks/plans/change-line.ts'
import { changeWords as words } from '../change-words.ts'

/** Why a change of one's own plan cannot be as it is. */
export function sayChangeRefusal(view: View, refusal: LineChangeRefusal | LapsedPolicy): string {
  switch (refusal.kind) {
    case 'no-plan':
      return words.noPlan(view)
    case 'no-such-line':
      return words.noSuchLine(view)
    case 'already-in-plan':
      return words.alreadyInPlan(view)
    case 'ended':
      return words.ended(view)
    case 'not-assessed':
      return words.notAssessed(view)
    case 'ratio':
      return words.ratio(view)
    case 'full':
      return words.full(view)
    case 'does-not-fit':
      return words.doesNotFit(view)
    case 'clash':
      return words.clash(view, { title: refusal.withWhat })
    case 'over-budget':
      return words.overBudget(view, { money: sayMoney(view, refusal.shortBy) })
    case 'serves-no-outcome':
      return words.servesNothing(view)
    case 'lapsed-policy':
      return words.lapsed(view)
  }
}

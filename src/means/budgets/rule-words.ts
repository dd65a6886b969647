import type { View } from '#ground/kernel/view.ts'
import { contributionRules } from '#means/contributions/policy-words.ts'
import { budgetRules } from './policy-words.ts'

/** A rule of money by its own name on the council's page of rules. */
export const sayRule = (view: View, key: string): string =>
  [contributionRules, budgetRules]
    .flatMap(({ policies }) => policies)
    .find(({ policy }) => policy.key === key)
    ?.words.title(view) ?? key

import type { View } from '#ground/kernel/view.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney } from '#ground/words/figures.ts'
import type { Maximum } from '../charge.ts'
import type { NoMinimumRow, NotExempt } from '../contribution.ts'
import { formWords as words } from '../form-words.ts'
import { pageWords } from '../page-words.ts'
import { contributionRules } from '../policy-words.ts'
import { minimumWords, premiumWords } from '../words.ts'
import type { MeansFault, MeansForm } from './means-typed.ts'

type Said = MeansForm['errors'][number]

const FAULTS: Readonly<Record<MeansFault['kind'], (view: View) => string>> = {
  'not-money': words.notMoney,
  'savings-missing': words.savingsMissing,
  'what-missing': words.whatMissing,
  'choose-minimum': words.chooseMinimum,
  'day-missing': words.dayMissing,
  'day-wrong': words.dayWrong,
}

export const sayFaults = (view: View, faults: readonly MeansFault[]): readonly Said[] =>
  faults.map(({ on, kind }) => ({ on, text: FAULTS[kind](view) }))

/** A rule's own name on the council's page of rules. */
export const sayRule = (view: View, key: string): string =>
  contributionRules.policies.find(({ policy }) => policy.key === key)?.words.title(view) ?? key

/** Why nothing could be worked out or saved, on the field where it can be mended. */
export function sayRefusal(view: View, refusal: LapsedPolicy | NoMinimumRow | NotExempt): Said {
  switch (refusal.kind) {
    case 'lapsed-policy': {
      const day = sayDayOfMonth(view, refusal.on)
      return { on: 'from-day', text: words.lapsed(view, { rule: sayRule(view, refusal.key), day }) }
    }
    case 'no-minimum-row': {
      const row = { ...minimumWords, ...premiumWords }[refusal.row](view)
      return { on: 'minimum', text: words.noRow(view, { row }) }
    }
    case 'not-exempt-here':
      return { on: 'exempt', text: words.notExemptHere(view) }
  }
}

/** "£63.85 a week", "The full cost", "Nothing". */
export function sayMaximum(view: View, maximum: Maximum): string {
  if (maximum === 'full-cost') return pageWords.fullCost(view)
  if (maximum === 0) return pageWords.free(view)
  return pageWords.aWeek(view, { amount: sayMoney(view, maximum) })
}

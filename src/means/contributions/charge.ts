import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { RowUsed } from '#ground/policies/policy.ts'
import type { Exemption, FreeLine, IncomeKind, MinimumKind, Premium } from './means.ts'

/** The most somebody pays a week, or the whole cost, whatever it is. */
export type Maximum = Pence | 'full-cost'

/**
 * One line of how a charge came about, in the order in which it is read. Kept as it was worked out, and never worked out
 * again from newer tables. Amounts are weekly pence, except savings (`capital`, `limit`, and the amount of
 * `savings-free` and `over-upper`).
 */
export type ChargeStep =
  | { readonly kind: 'income' | 'not-counted'; readonly of: IncomeKind; readonly amount: Pence }
  | {
      readonly kind: 'minimum' | 'premium'
      readonly of: MinimumKind | Premium
      readonly amount: Pence
    }
  | { readonly kind: 'expense' | 'expense-covered'; readonly words: string; readonly amount: Pence }
  /** `share` in hundredths of a percent. */
  | { readonly kind: 'more'; readonly amount: Pence; readonly share: number }
  | { readonly kind: 'tariff'; readonly amount: Pence; readonly capital: Pence }
  | { readonly kind: 'savings-free' | 'over-upper'; readonly amount: Pence; readonly limit: Pence }
  | {
      readonly kind: 'counted' | 'to-live-on' | 'left' | 'short' | 'cap' | 'too-little' | 'maximum'
      readonly amount: Pence
    }
  | { readonly kind: 'exempt'; readonly of: Exemption }
  /** Lines of a plan that are never charged for. */
  | { readonly kind: 'left-out'; readonly lines: readonly FreeLine[] }
  | { readonly kind: 'declined' | 'full-cost' }

/** The step of one kind. */
export type StepOf<Kind extends ChargeStep['kind']> = ChargeStep extends infer Step
  ? Step extends { readonly kind: infer Its }
    ? Kind extends Its
      ? Step
      : never
    : never
  : never

/** What somebody pays from a day: an assessment's outcome. */
export type Charge = {
  readonly assessmentId: Id
  readonly personId: Id
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  /** Weekly. `personPays` says what that comes to in one week. */
  readonly maximumWeekly: Maximum
  readonly exempt?: Exemption
  readonly declined: boolean
  readonly steps: readonly ChargeStep[]
  /** The rows of the council's or the nation's rules that were used. */
  readonly used: readonly RowUsed[]
  readonly assessedOn: Day
  readonly validFrom: Day
  readonly validTo?: Day
  /** When it was worked out again from the same day: kept, and holding on no day. */
  readonly supersededOn?: Day
}

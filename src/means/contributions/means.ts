import type { Pence } from '#ground/kernel/money.ts'

/** The kinds of weekly money that a financial assessment asks about. */
export const INCOME_KINDS = [
  'universal-credit',
  'employment-support',
  'income-support',
  'daily-living',
  'state-pension',
  'other-pension',
  'other',
  'earnings',
  'mobility',
] as const
export type IncomeKind = (typeof INCOME_KINDS)[number]

/** Rows of the minimum income table: one basic amount for each person, and what is added to it. */
export const MINIMUM_KINDS = [
  'single-18-to-24',
  'single-25-to-pension-age',
  'single-pension-age',
] as const
export type MinimumKind = (typeof MINIMUM_KINDS)[number]
export const PREMIUMS = ['disability', 'enhanced-disability', 'carer', 'dependent-child'] as const
export type Premium = (typeof PREMIUMS)[number]

/** Why somebody is never charged, whatever their means. */
export const EXEMPTIONS = ['section-117', 'reablement', 'cjd'] as const
export type Exemption = (typeof EXEMPTIONS)[number]

/** Parts of a plan that are left out of what may be charged for, where the nation's rule says so. */
export const FREE_LINES = ['equipment', 'transport', 'advocacy'] as const
export type FreeLine = (typeof FREE_LINES)[number]
export type FreeKind = Exemption | FreeLine

export type IncomeLine = { readonly kind: IncomeKind; readonly weekly: Pence }
/** A cost that somebody has because of disability (SI 2014/2672 Schedule 1 paragraph 4). */
export type ExpenseLine = { readonly what: string; readonly weekly: Pence }

/** What a financial assessment knows of somebody's money. Weekly pence; capital in pence. */
export type Means = {
  readonly income: readonly IncomeLine[]
  readonly capital: Pence
  readonly expenses: readonly ExpenseLine[]
  readonly minimumKind: MinimumKind
  readonly premiums: readonly Premium[]
  /** Did not wish to give figures: pays the full cost, in Wales up to the cap. */
  readonly declined: boolean
  readonly exempt?: Exemption | undefined
}

import type { Home } from '#lives/people/person.ts'

export type FundedHome = { readonly home: Home; readonly includesDays: number }

/** Days that the fee of the home pays for already, beside days that a plan would pay for. */
export type PaidTwice = { readonly included: number; readonly planned: number }

/**
 * Somebody whose care home or supported living is already paid for daytime support, and whose plan has days as well:
 * shown to the assessor, who may have good reasons. It never stops anything (domain rule R32).
 *
 * @param plannedDays days of the week on which the plan has a session
 */
export function mayBePaidTwice(
  { home, includesDays }: FundedHome,
  plannedDays: number,
): PaidTwice | undefined {
  const isPaidForDays = home === 'care-home' || home === 'supported-living'
  if (!isPaidForDays || includesDays === 0 || plannedDays === 0) return undefined
  return { included: includesDays, planned: plannedDays }
}

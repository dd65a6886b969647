import { addDays, type Day, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import { TIERS, type Tier, type TierLimit } from './authorisation-tier.ts'
import type { AllocationTable } from './resource-allocation.ts'

const only = (rows: readonly PlainRow[]): PlainRow => rows[0] ?? {}
const isSet = (value: unknown): boolean => value !== null && value !== undefined

/**
 * The council's published table (domain rule R3): one row with a price for each point, or rows with a year's amount from
 * so many points on. No nation has one: each council publishes its own.
 */
export const resourceAllocation: Policy<AllocationTable> = {
  key: 'resource-allocation',
  shape: 'rows',
  fields: [
    { name: 'points', kind: 'whole', least: 0, most: 1000 },
    { name: 'yearly', kind: 'pence', least: 0, optional: true },
    { name: 'each', kind: 'pence', least: 1, optional: true },
  ],
  from: (rows) => {
    const each = rows.find((row) => isSet(row.each))?.each
    if (isSet(each)) return { kind: 'each', each: pence(Number(each)) }
    const read = rows.map((row) => ({
      points: Number(row.points),
      yearly: pence(Number(row.yearly)),
    }))
    return { kind: 'table', rows: read.sort((a, b) => a.points - b.points) }
  },
  checkRows: (rows) => {
    if (rows.some((row) => isSet(row.each) === isSet(row.yearly))) return 'one-of-both'
    const isPriced = rows.some((row) => isSet(row.each))
    if (isPriced) return rows.length === 1 ? undefined : 'price-and-table'
    const sorted = [...rows].sort((a, b) => Number(a.points) - Number(b.points))
    const falls = sorted.some((row, i) => {
      const before = sorted[i - 1]
      return before !== undefined && Number(before.yearly) > Number(row.yearly)
    })
    const isTwice = new Set(rows.map((row) => row.points)).size !== rows.length
    return isTwice ? 'points-twice' : falls ? 'amount-falls' : undefined
  },
}

/** Who authorises up to what overrun (domain rule R6). */
export const authorisationTiers: Policy<readonly TierLimit[]> = {
  key: 'authorisation-tiers',
  shape: 'rows',
  fields: [
    { name: 'tier', kind: 'choice', choices: TIERS },
    { name: 'upTo', kind: 'hundredths', least: 0, most: 100_000, optional: true },
  ],
  from: (rows) =>
    rows
      .map(({ tier, upTo }) => ({
        tier: tier as Tier,
        ...(isSet(upTo) && { upTo: Number(upTo) }),
      }))
      .sort((a, b) => (a.upTo ?? Number.MAX_SAFE_INTEGER) - (b.upTo ?? Number.MAX_SAFE_INTEGER)),
  checkRows: (rows) => {
    if (new Set(rows.map((row) => row.tier)).size !== rows.length) return 'tier-twice'
    const limits = rows.map((row) => row.upTo).filter(isSet)
    if (new Set(limits).size !== limits.length) return 'limit-twice'
    if (rows.length - limits.length !== 1) return 'one-without-limit'
    const inOrder = TIERS.map((tier) => rows.find((row) => row.tier === tier))
      .filter((row) => row !== undefined)
      .map((row) => (isSet(row.upTo) ? Number(row.upTo) : Number.MAX_SAFE_INTEGER))
    return inOrder.some((limit, i) => limit < (inOrder[i - 1] ?? 0)) ? 'tiers-crossed' : undefined
  },
}

const days = (key: string, least: number, most: number): Policy<{ readonly days: number }> => ({
  key,
  shape: 'one',
  fields: [{ name: 'days', kind: 'whole', least, most }],
  from: (rows) => ({ days: Number(only(rows).days) }),
})

/** Working days within which a plan that waits for authority is answered. */
export const authorisationDays = days('authorisation-days', 1, 30)
/** Days of notice before a decrease holds (domain rule R42). A council may give more, never less than 28. */
export const budgetChangeNotice = days('budget-change-notice', 28, 365)

/** The day of each year by which everybody has a personal budget (WP-05). */
export const budgetTarget: Policy<{ readonly month: number; readonly day: number }> = {
  key: 'budget-target',
  shape: 'one',
  fields: [
    { name: 'month', kind: 'whole', least: 1, most: 12 },
    { name: 'day', kind: 'whole', least: 1, most: 28 },
  ],
  from: (rows) => ({ month: Number(only(rows).month), day: Number(only(rows).day) }),
}

/** The next target day, today counted. The 28th stands for the last day of its month. */
export function nextTarget(
  { month, day: of }: { readonly month: number; readonly day: number },
  today: Day,
): Day {
  const inYear = (year: number): Day => {
    const first = day(`${year}-${String(month).padStart(2, '0')}-01`)
    return of < 28 ? addDays(first, of - 1) : lastOfMonth(first)
  }
  const year = Number(today.slice(0, 4))
  return inYear(year) >= today ? inYear(year) : inYear(year + 1)
}

const lastOfMonth = (first: Day): Day => {
  const next = addDays(first, 31)
  return addDays(day(`${next.slice(0, 8)}01`), -1)
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const budgetPolicies = [
  resourceAllocation,
  authorisationTiers,
  authorisationDays,
  budgetChangeNotice,
  budgetTarget,
] as const

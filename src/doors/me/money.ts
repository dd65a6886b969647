import type { Pence } from '#ground/kernel/money.ts'

/** How much of somebody's money for a week is used, in words before numbers (UX 1.7). Never a share in figures. */
export type Used = 'little' | 'quarter' | 'half' | 'most'

/** What one session uses of a week's money. */
export function usedBy(price: Pence, weekly: Pence): Used {
  if (8 * price <= weekly) return 'little'
  if (8 * price <= 3 * weekly) return 'quarter'
  return 8 * price <= 5 * weekly ? 'half' : 'most'
}

export type Left = 'nearly-all-used' | 'some-left' | 'more-than-half-left'

/** What a whole week leaves. */
export function leftAfter(cost: Pence, weekly: Pence): Left {
  if (2 * cost < weekly) return 'more-than-half-left'
  return 10 * cost <= 9 * weekly ? 'some-left' : 'nearly-all-used'
}

export type CostChange = 'same' | 'less' | 'bit-more' | 'more'

/** What a change costs beside what was there. A bit more is at most a twentieth of the week's money. */
export function changeOf(costsMore: Pence, weekly: Pence): CostChange {
  if (costsMore === 0) return 'same'
  if (costsMore < 0) return 'less'
  return 20 * costsMore <= weekly ? 'bit-more' : 'more'
}

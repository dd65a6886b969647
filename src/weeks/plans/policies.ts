import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import { placeNotice } from '#weeks/bookings/absence-policies.ts'

/** By a site's real open days, or by a set number of weeks in a year. */
export type Costing =
  | { readonly by: 'open-days' }
  | { readonly by: 'weeks'; readonly weeks: number }

const only = (rows: readonly PlainRow[]): PlainRow => rows[0] ?? {}

/** How a weekly session is costed over a year (rules R5 and R26). */
export const planCosting: Policy<Costing> = {
  key: 'plan-costing',
  shape: 'one',
  fields: [
    { name: 'by', kind: 'choice', choices: ['open-days', 'weeks'] },
    { name: 'weeks', kind: 'whole', least: 1, most: 53, optional: true },
  ],
  from: (rows) => {
    const { by, weeks } = only(rows)
    return by === 'weeks' ? { by: 'weeks', weeks: Number(weeks) } : { by: 'open-days' }
  },
  checkRows: (rows) => {
    const { by, weeks } = only(rows)
    return by === 'weeks' && typeof weeks !== 'number' ? 'weeks-not-given' : undefined
  },
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const planPolicies = [planCosting, placeNotice] as const

import type { Policy } from '#ground/policies/policy.ts'
import type { DidNotAttend } from './welfare.ts'

/** How soon somebody who is not there is looked for, and when absences that nobody explains ask for a review (R23). */
export const didNotAttend: Policy<DidNotAttend> = {
  key: 'did-not-attend',
  shape: 'one',
  fields: [
    { name: 'minutes', kind: 'whole', least: 0, most: 120 },
    { name: 'reach', kind: 'whole', least: 5, most: 120 },
    { name: 'in_a_row', kind: 'whole', least: 1, most: 20 },
    { name: 'times', kind: 'whole', least: 1, most: 30 },
    { name: 'weeks', kind: 'whole', least: 1, most: 26 },
  ],
  from: ([row]) => ({
    ...{ minutes: Number(row?.minutes), reach: Number(row?.reach) },
    ...{ inARow: Number(row?.in_a_row), times: Number(row?.times), weeks: Number(row?.weeks) },
  }),
}

export const registerPolicies = [didNotAttend] as const

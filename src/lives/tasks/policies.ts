import type { Policy } from '#ground/policies/policy.ts'

/** Working days within which somebody who wants help to choose has a named broker. */
export const brokerDays: Policy<number> = {
  key: 'broker-days',
  shape: 'one',
  fields: [{ name: 'days', kind: 'whole', least: 1, most: 20 }],
  from: (rows) => Number(rows[0]?.days),
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const taskPolicies = [brokerDays] as const

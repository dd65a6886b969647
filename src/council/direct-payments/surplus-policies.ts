import type { Policy } from '#ground/policies/policy.ts'

export type SurplusRules = {
  /** Weeks of the direct payment that may stand by: 8 in St Helens, 4 to 8 in Haringey (domain rule R17). */
  readonly weeks: number
  /** Weeks that the letter gives before anything goes back. */
  readonly notice: number
}

export const surplusRules: Policy<SurplusRules> = {
  key: 'direct-payment-surplus',
  shape: 'one',
  fields: [
    { name: 'weeks', kind: 'whole', least: 4, most: 26 },
    { name: 'notice', kind: 'whole', least: 2, most: 12 },
  ],
  from: (rows) => ({ weeks: Number(rows[0]?.weeks), notice: Number(rows[0]?.notice) }),
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const directPaymentPolicies = [surplusRules] as const

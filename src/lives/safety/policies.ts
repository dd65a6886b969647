import type { Policy } from '#ground/policies/policy.ts'

/** Minutes that an alert waits at each level of the rota before it climbs (rule R35). */
export const alertClimbs: Policy<number> = {
  key: 'alert-climbs',
  shape: 'one',
  fields: [{ name: 'minutes', kind: 'whole', least: 1, most: 60 }],
  from: (rows) => Number(rows[0]?.minutes),
}

export type ConcernDays = {
  /** Working days in which it is decided whether an enquiry is owed. */
  readonly decide: number
  /** Working days that an enquiry normally takes; none in England, whose Act gives none. */
  readonly enquire?: number
}

/** Care Act 2014 s42 gives no days; in Wales an enquiry under s126 is normally made within seven working days. */
export const concernDays: Policy<ConcernDays> = {
  key: 'concern-days',
  shape: 'one',
  fields: [
    { name: 'decide', kind: 'whole', least: 1, most: 5 },
    { name: 'enquire', kind: 'whole', least: 1, most: 60, optional: true },
  ],
  from: ([row]) => ({
    decide: Number(row?.decide),
    ...(row?.enquire != null && { enquire: Number(row.enquire) }),
  }),
}

/** Working days in which each person at a provider under enquiry is checked on (rule R35). */
export const riskCheckDays: Policy<number> = {
  key: 'risk-check-days',
  shape: 'one',
  fields: [{ name: 'days', kind: 'whole', least: 1, most: 10 }],
  from: (rows) => Number(rows[0]?.days),
}

/** Weeks after which a restriction is looked at again, at most (rule R36): never more than twelve. */
export const restrictionReview: Policy<number> = {
  key: 'restriction-review',
  shape: 'one',
  fields: [{ name: 'weeks', kind: 'whole', least: 1, most: 12 }],
  from: (rows) => Number(rows[0]?.weeks),
}

/** How much more at one place in a month alerts somebody, in hundredths of a percent, and from how many on. */
export type RiseAlert = { readonly percent: number; readonly least: number }
export const riseAlert: Policy<RiseAlert> = {
  key: 'rise-alert',
  shape: 'one',
  fields: [
    { name: 'percent', kind: 'hundredths', least: 100, most: 100_000 },
    { name: 'least', kind: 'whole', least: 1, most: 100 },
  ],
  from: ([row]) => ({ percent: Number(row?.percent), least: Number(row?.least) }),
}

/** Messages in one hour: from one sign-in, from one network, and signed out in the whole county. */
export type ToldLimits = {
  readonly account: number
  readonly network: number
  readonly signedOut: number
}
export const toldLimits: Policy<ToldLimits> = {
  key: 'told-limits',
  shape: 'one',
  fields: [
    { name: 'account', kind: 'whole', least: 5, most: 1_000 },
    { name: 'network', kind: 'whole', least: 10, most: 10_000 },
    { name: 'signedOut', kind: 'whole', least: 20, most: 100_000 },
  ],
  from: ([row]) => ({
    account: Number(row?.account),
    network: Number(row?.network),
    signedOut: Number(row?.signedOut),
  }),
}

/** Which numbers a county's page gives, beside 999. A council says its own: no nation has one. */
export type DutyPhones = {
  readonly byDay: string
  readonly outOfHours: string
}
export const dutyPhones: Policy<DutyPhones> = {
  key: 'duty-phones',
  shape: 'one',
  fields: [
    { name: 'byDay', kind: 'text' },
    { name: 'outOfHours', kind: 'text' },
  ],
  from: ([row]) => ({ byDay: String(row?.byDay), outOfHours: String(row?.outOfHours) }),
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const safetyPolicies = [
  alertClimbs,
  concernDays,
  riskCheckDays,
  restrictionReview,
  riseAlert,
  toldLimits,
  dutyPhones,
] as const

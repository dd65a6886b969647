import { type Pence, pence } from '#ground/kernel/money.ts'
import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import type { PriceCosts } from './price-example.ts'

const whole = (rows: readonly PlainRow[], name: string): number => Number(rows[0]?.[name])
const amount = (rows: readonly PlainRow[], name: string): Pence => pence(whole(rows, name))

/** What an hour of one worker costs, and what an hour adds: prices are shown by it as examples (rule R1). */
export const priceCosts: Policy<PriceCosts> = {
  key: 'price-costs',
  shape: 'one',
  fields: [
    { name: 'staff', kind: 'pence', least: 1 },
    { name: 'building', kind: 'pence', least: 0 },
    { name: 'community', kind: 'pence', least: 0 },
  ],
  from: (rows) => ({
    staff: amount(rows, 'staff'),
    building: amount(rows, 'building'),
    community: amount(rows, 'community'),
  }),
}

/** How long before a new price holds, and before a session ends for good, everybody is told (rule R25). */
export type OfferNotice = { readonly priceWeeks: number; readonly closingWeeks: number }

export const offerNotice: Policy<OfferNotice> = {
  key: 'offer-notice',
  shape: 'one',
  fields: [
    { name: 'priceWeeks', kind: 'whole', least: 0, most: 52 },
    { name: 'closingWeeks', kind: 'whole', least: 0, most: 52 },
  ],
  from: (rows) => ({
    priceWeeks: whole(rows, 'priceWeeks'),
    closingWeeks: whole(rows, 'closingWeeks'),
  }),
}

/** More people together than this needs a reason (WP-12: away from collecting people together). */
export const largeGroup: Policy<number> = {
  key: 'large-group',
  shape: 'one',
  fields: [{ name: 'people', kind: 'whole', least: 2, most: 100 }],
  from: (rows) => whole(rows, 'people'),
}

/** What a provider's own cancellations lead to (rule R22). The target in hundredths of a percent. */
export type KeptRules = {
  readonly target: number
  readonly talkDays: number
  readonly talkWeeks: number
  /** The share is of days planned within so many weeks, and says something of so many days or more. */
  readonly shareWeeks: number
  readonly leastPlanned: number
  readonly urgentHours: number
}

export const keptSessions: Policy<KeptRules> = {
  key: 'kept-sessions',
  shape: 'one',
  fields: [
    { name: 'target', kind: 'hundredths', least: 0, most: 10_000 },
    { name: 'talkDays', kind: 'whole', least: 1, most: 50 },
    { name: 'talkWeeks', kind: 'whole', least: 1, most: 52 },
    { name: 'shareWeeks', kind: 'whole', least: 4, most: 104 },
    { name: 'leastPlanned', kind: 'whole', least: 1, most: 5_000 },
    { name: 'urgentHours', kind: 'whole', least: 0, most: 168 },
  ],
  from: (rows) => ({
    target: whole(rows, 'target'),
    talkDays: whole(rows, 'talkDays'),
    talkWeeks: whole(rows, 'talkWeeks'),
    shareWeeks: whole(rows, 'shareWeeks'),
    leastPlanned: whole(rows, 'leastPlanned'),
    urgentHours: whole(rows, 'urgentHours'),
  }),
}

/** What an hour of a helper costs: from an agency, and employed by the person with all that this brings (LI-28). */
export type HelperHour = { readonly agency: Pence; readonly employed: Pence }

export const helperHour: Policy<HelperHour> = {
  key: 'helper-hour',
  shape: 'one',
  fields: [
    { name: 'agency', kind: 'pence', least: 1 },
    { name: 'employed', kind: 'pence', least: 1 },
  ],
  from: (rows) => ({ agency: amount(rows, 'agency'), employed: amount(rows, 'employed') }),
}

/** When a half-day of a hub is looked at: the share that come, in hundredths of a percent, over some weeks. */
export type HubUseRule = { readonly share: number; readonly weeks: number }

export const hubUse: Policy<HubUseRule> = {
  key: 'hub-use',
  shape: 'one',
  fields: [
    { name: 'share', kind: 'hundredths', least: 0, most: 10_000 },
    { name: 'weeks', kind: 'whole', least: 4, most: 52 },
  ],
  from: (rows) => ({ share: whole(rows, 'share'), weeks: whole(rows, 'weeks') }),
}

/** From which share of its income by one payer a provider is warned, in hundredths of a percent, over some months. */
export type OnePayerRule = { readonly share: number; readonly months: number }

export const onePayer: Policy<OnePayerRule> = {
  key: 'one-payer',
  shape: 'one',
  fields: [
    { name: 'share', kind: 'hundredths', least: 1, most: 10_000 },
    { name: 'months', kind: 'whole', least: 1, most: 12 },
  ],
  from: (rows) => ({ share: whole(rows, 'share'), months: whole(rows, 'months') }),
}

/** Every rule of sessions that a council may set. */
export const sessionPolicies = [
  priceCosts,
  offerNotice,
  largeGroup,
  keptSessions,
  helperHour,
  hubUse,
  onePayer,
] as const

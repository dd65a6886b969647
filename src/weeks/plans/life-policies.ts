import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import { PURCHASE_KINDS } from './purchase.ts'

const numberOf =
  (field: string) =>
  (rows: readonly PlainRow[]): number =>
    Number(rows[0]?.[field])

/** For how many working days a plan waits for a carer's view (rule R38). */
export const carerViewDays: Policy<number> = {
  key: 'carer-view-days',
  shape: 'one',
  fields: [{ name: 'workingDays', kind: 'whole', least: 1, most: 60 }],
  from: numberOf('workingDays'),
}

/** In how many working days somebody decides on a purchase that is held (WP-06). */
export const purchaseDays: Policy<number> = {
  key: 'purchase-days',
  shape: 'one',
  fields: [{ name: 'workingDays', kind: 'whole', least: 1, most: 20 }],
  from: numberOf('workingDays'),
}

/** Kinds that money for care does not usually buy (rule R14): a person looks at each; none is refused by this. */
export const purchaseExclusions: Policy<readonly string[]> = {
  key: 'purchase-exclusions',
  shape: 'rows',
  fields: [{ name: 'kind', kind: 'choice', choices: PURCHASE_KINDS }],
  from: (rows) => rows.map(({ kind }) => String(kind)),
  checkRows: (rows) =>
    new Set(rows.map(({ kind }) => kind)).size < rows.length ? 'kind-twice' : undefined,
}

/** Every how many weeks an outcome is looked at with the person (rule R45). */
export const progressWeeks: Policy<number> = {
  key: 'outcome-progress-weeks',
  shape: 'one',
  fields: [{ name: 'weeks', kind: 'whole', least: 1, most: 52 }],
  from: numberOf('weeks'),
}

/** The policies of a plan's life, as a council's page of rules shows them. */
export const planLifePolicies = [
  carerViewDays,
  purchaseDays,
  purchaseExclusions,
  progressWeeks,
] as const

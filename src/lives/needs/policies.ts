import { compareSupport, type Ratio, readRatio } from '#ground/kernel/ratio.ts'
import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import type { RiskReviewWeeks } from './positive-risk.ts'
import type { SettingPolicy } from './setting-policy.ts'

const only = (rows: readonly PlainRow[]): PlainRow => rows[0] ?? {}
const ratioIn = (row: PlainRow, name: string): Ratio =>
  readRatio(String(row[name])) ?? { staff: 1, people: 1 }

/**
 * Where the council proposes that a ratio is supported (rule R39; Worcestershire's member decision of 13 December 2021).
 * No nation has a row: it is off unless a council sets its own.
 */
export const settingPolicy: Policy<SettingPolicy> = {
  key: 'setting-by-ratio',
  shape: 'one',
  fields: [
    { name: 'complexRatioFrom', kind: 'ratio' },
    { name: 'lessComplexRatioTo', kind: 'ratio' },
    { name: 'olderFrom', kind: 'whole', least: 18, most: 120 },
  ],
  from: (rows) => ({
    complexRatioFrom: ratioIn(only(rows), 'complexRatioFrom'),
    lessComplexRatioTo: ratioIn(only(rows), 'lessComplexRatioTo'),
    olderFrom: Number(only(rows).olderFrom),
  }),
  check: ({ complexRatioFrom, lessComplexRatioTo }) =>
    compareSupport(complexRatioFrom, lessComplexRatioTo) > 0 ? undefined : 'ratios-crossed',
}

/** How soon a positive-risk decision is looked at again (rule R47: within 4 to 12 weeks). */
export const riskReviewWeeks: Policy<RiskReviewWeeks> = {
  key: 'positive-risk-review',
  shape: 'one',
  fields: [
    { name: 'least', kind: 'whole', least: 1, most: 52 },
    { name: 'most', kind: 'whole', least: 1, most: 52 },
  ],
  from: (rows) => ({ least: Number(only(rows).least), most: Number(only(rows).most) }),
  check: ({ least, most }) => (least <= most ? undefined : 'weeks-crossed'),
}

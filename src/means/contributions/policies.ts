import { type Pence, pence } from '#ground/kernel/money.ts'
import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import {
  EXEMPTIONS,
  FREE_LINES,
  type FreeKind,
  INCOME_KINDS,
  type IncomeKind,
  MINIMUM_KINDS,
  type MinimumKind,
  PREMIUMS,
  type Premium,
} from './means.ts'

export type WeekBasis = '52' | '365-7'
export type ContributionOrder = 'DP_FIRST' | 'MANAGED_FIRST' | 'PRO_RATA'
/** A day and month of every year. */
export type YearStart = { readonly month: number; readonly day: number }

/** What savings count for. Without a tariff, savings below the upper limit count for nothing (Wales). */
export type CapitalLimits = {
  readonly upper: Pence
  readonly tariff?: { readonly above: Pence; readonly step: Pence; readonly income: Pence }
}
export type MinimumIncome = ReadonlyMap<MinimumKind | Premium, Pence>
/** What is added to the minimum income, in hundredths of a percent: 3500 is 35 %. */
export type MinimumShare = { readonly buffer: number; readonly disability: number }
export type Free = { readonly kind: FreeKind; readonly weeks?: number }

const only = (rows: readonly PlainRow[]): PlainRow => rows[0] ?? {}
const money = (row: PlainRow, name: string): Pence => pence(Number(row[name]))
const moneyIfAny = (row: PlainRow, name: string): Pence | undefined =>
  row[name] === null || row[name] === undefined ? undefined : money(row, name)

/** How many weeks a year's money is spread over (domain rule R12). */
export const weekBasis: Policy<WeekBasis> = {
  key: 'week-basis',
  shape: 'one',
  fields: [{ name: 'basis', kind: 'choice', choices: ['52', '365-7'] }],
  from: (rows) => only(rows).basis as WeekBasis,
}

/** Savings limits and the income that savings count for (SI 2014/2672 regs 12 and 25; SI 2015/1843). */
export const capitalLimits: Policy<CapitalLimits> = {
  key: 'capital-limits',
  shape: 'one',
  fields: [
    { name: 'upper', kind: 'pence', least: 0 },
    { name: 'lower', kind: 'pence', least: 0, optional: true },
    { name: 'step', kind: 'pence', least: 1, optional: true },
    { name: 'income', kind: 'pence', least: 1, optional: true },
  ],
  from: (rows) => {
    const [above, step, income] = ['lower', 'step', 'income'].map((n) => moneyIfAny(only(rows), n))
    const upper = money(only(rows), 'upper')
    if (above === undefined || step === undefined || income === undefined) return { upper }
    return { upper, tariff: { above, step, income } }
  },
  checkRows: (rows) => {
    const given = ['lower', 'step', 'income'].filter((n) => moneyIfAny(only(rows), n) !== undefined)
    if (given.length !== 0 && given.length !== 3) return 'tariff-half-given'
    return Number(only(rows).lower ?? 0) > Number(only(rows).upper) ? 'limits-crossed' : undefined
  },
}

/** The weekly amounts that charging must leave (MIG: SI 2014/2672 reg 7; MIA: SI 2015/1843). */
export const minimumIncome: Policy<MinimumIncome> = {
  key: 'minimum-income',
  shape: 'rows',
  fields: [
    { name: 'kind', kind: 'choice', choices: [...MINIMUM_KINDS, ...PREMIUMS] },
    { name: 'weekly', kind: 'pence', least: 1 },
  ],
  from: (rows) =>
    new Map(rows.map((row) => [row.kind as MinimumKind | Premium, money(row, 'weekly')])),
  checkRows: (rows) => {
    if (isTwice(rows)) return 'kind-twice'
    const kinds = new Set(rows.map((row) => row.kind))
    return MINIMUM_KINDS.some((kind) => kinds.has(kind)) ? undefined : 'no-basic-amount'
  },
}

/** What Wales adds to the basic benefit: a buffer, and the costs of disability. Nought in England. */
export const minimumShare: Policy<MinimumShare> = {
  key: 'minimum-income-share',
  shape: 'one',
  fields: [
    { name: 'buffer', kind: 'hundredths', least: 0, most: 10_000 },
    { name: 'disability', kind: 'hundredths', least: 0, most: 10_000 },
  ],
  from: (rows) => ({
    buffer: Number(only(rows).buffer),
    disability: Number(only(rows).disability),
  }),
}

/** The most that anybody is charged a week, where there is such a limit (Wales: SI 2015/1843). */
export const maximumWeekly: Policy<{ readonly most?: Pence }> = {
  key: 'maximum-weekly-charge',
  shape: 'one',
  fields: [{ name: 'most', kind: 'pence', least: 0, optional: true }],
  from: (rows) => {
    const most = moneyIfAny(only(rows), 'most')
    return most === undefined ? {} : { most }
  },
}

/** Where the contribution falls when a budget is held in more than one way (domain rule R11). */
export const contributionOrder: Policy<ContributionOrder> = {
  key: 'contribution-order',
  shape: 'one',
  fields: [{ name: 'order', kind: 'choice', choices: ['DP_FIRST', 'MANAGED_FIRST', 'PRO_RATA'] }],
  from: (rows) => only(rows).order as ContributionOrder,
}

/** How many days one direct payment is for. */
export const payCycle: Policy<{ readonly days: number }> = {
  key: 'pay-cycle',
  shape: 'one',
  fields: [{ name: 'days', kind: 'whole', least: 7, most: 31 }],
  from: (rows) => ({ days: Number(only(rows).days) }),
}

/** A weekly charge below this is not collected at all. */
export const minimumChargeable: Policy<Pence> = {
  key: 'minimum-chargeable',
  shape: 'one',
  fields: [{ name: 'weekly', kind: 'pence', least: 0 }],
  from: (rows) => money(only(rows), 'weekly'),
}

/** Money that is never counted. Earnings and the mobility part stand in every such row: the law leaves no choice. */
export const notCounted: Policy<ReadonlySet<IncomeKind>> = {
  key: 'not-counted-income',
  shape: 'rows',
  fields: [{ name: 'kind', kind: 'choice', choices: INCOME_KINDS }],
  from: (rows) => new Set(rows.map((row) => row.kind as IncomeKind)),
  checkRows: (rows) => {
    if (isTwice(rows)) return 'kind-twice'
    const kinds = new Set(rows.map((row) => row.kind))
    return kinds.has('earnings') && kinds.has('mobility') ? undefined : 'earnings-and-mobility'
  },
}

/** What is free, whatever somebody's means: exempt people, and lines left out of what is charged for. */
export const freeOfCharge: Policy<readonly Free[]> = {
  key: 'free-of-charge',
  shape: 'rows',
  fields: [
    { name: 'kind', kind: 'choice', choices: [...EXEMPTIONS, ...FREE_LINES] },
    { name: 'weeks', kind: 'whole', least: 1, most: 520, optional: true },
  ],
  from: (rows) =>
    rows.map(({ kind, weeks }) => ({
      kind: kind as FreeKind,
      ...(typeof weeks === 'number' && { weeks }),
    })),
  checkRows: (rows) => {
    if (isTwice(rows)) return 'kind-twice'
    return rows.some((row) => row.kind === 'section-117') ? undefined : 'section-117-is-free'
  },
}

/** The first day of the financial year. */
export const financialYear: Policy<YearStart> = {
  key: 'financial-year',
  shape: 'one',
  fields: [
    { name: 'month', kind: 'whole', least: 1, most: 12 },
    { name: 'day', kind: 'whole', least: 1, most: 28 },
  ],
  from: (rows) => ({ month: Number(only(rows).month), day: Number(only(rows).day) }),
}

const isTwice = (rows: readonly PlainRow[]): boolean =>
  new Set(rows.map((row) => row.kind)).size !== rows.length

/** All that a charge is worked out with. */
export const chargePolicies = {
  limits: capitalLimits,
  minimums: minimumIncome,
  share: minimumShare,
  cap: maximumWeekly,
  notCounted,
  free: freeOfCharge,
  least: minimumChargeable,
} as const

/** Every policy of this feature, as a council's page of rules shows them. */
export const contributionPolicies = [
  minimumIncome,
  minimumShare,
  capitalLimits,
  maximumWeekly,
  minimumChargeable,
  notCounted,
  freeOfCharge,
  contributionOrder,
  weekBasis,
  payCycle,
  financialYear,
] as const

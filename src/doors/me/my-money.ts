import { divided, minus, noMoney, type Pence, pence } from '#ground/kernel/money.ts'
import type { Maximum } from '#means/contributions/charge.ts'
import { personPays } from '#means/contributions/contribution.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'

/** The money for somebody's support as they see it: by the week, which is how it is lived. */
export type MyMoney = {
  /** The agreed money for a week: a fifty-second part of the year's. */
  readonly weekly: Pence
  readonly iPay: Pence
  readonly councilPays: Pence
  /** What the plan uses of it in a week. */
  readonly used: Pence
  readonly left: Pence
  /** How much of it is used, in tenths: for the jar. Never said as a figure. */
  readonly tenthsUsed: number
  /** Something they like that what is left would pay for each week. */
  readonly enoughFor?: EnoughFor
}

export type EnoughFor = { readonly count: number; readonly activity: Liked }
export type Liked = {
  readonly easyEn: string
  readonly easyCy: string
  readonly picture: string
  readonly price: Pence
}

const WEEKS = 52

export type MoneyFacts = {
  /** The agreed budget for a year. */
  readonly agreed: Pence
  /** The most they pay a week; nothing, where it has not been worked out. */
  readonly maximum: Maximum | undefined
  readonly lines: readonly PlanLine[]
  /** What they like, with the price of one time at their ratio; the favourite first. */
  readonly liked: readonly Liked[]
}

/**
 * What is there each week, who pays it, and what is left. The two parts always make the whole, to the penny; what
 * somebody pays never exceeds what can be charged for (Care Act 2014 s14(4)).
 */
export function myMoney({ agreed, maximum, lines, liked }: MoneyFacts): MyMoney {
  const weekly = divided(agreed, WEEKS)
  const chargeable = yearlyOf(lines.filter((line) => line.isChargeable))
  const charged = maximum === undefined ? noMoney : personPays(maximum, divided(chargeable, WEEKS))
  const iPay = least(charged, weekly)
  const used = divided(yearlyOf(lines), WEEKS)
  const left = used >= weekly ? noMoney : minus(weekly, used)
  const activity = liked.find((one) => one.price > 0 && one.price <= left)
  return {
    ...{ weekly, iPay, used, left },
    councilPays: minus(weekly, iPay),
    tenthsUsed: weekly === 0 ? 0 : Math.min(10, Math.floor((10 * used) / weekly)),
    ...(activity && { enoughFor: { count: Math.floor(left / activity.price), activity } }),
  }
}

const least = (a: Pence, b: Pence): Pence => pence(Math.min(a, b))

const yearlyOf = (lines: readonly PlanLine[]): Pence =>
  pence(lines.reduce((sum, line) => sum + line.yearly, 0))

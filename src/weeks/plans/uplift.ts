import type { Id } from '#ground/kernel/id.ts'
import { divided, minus, noMoney, type Pence, plus, times, total } from '#ground/kernel/money.ts'
import { yearlyCostOf } from './cost.ts'
import type { Rhythm } from './plan-line.ts'

/** By so many hundredths of a percent (739 is 7.39 %), or to one new price. */
export type Rise = { readonly byHundredths: number } | { readonly to: Pence }

/** The price after a rise, rounded once, half up: £35.88 and 7.39 % is £38.53 (rule R30). */
export const raised = (price: Pence, rise: Rise): Pence =>
  'to' in rise ? rise.to : divided(times(10_000 + rise.byHundredths, price), 10_000)

/** What is bought in a year, as it stands in a live plan. */
export type BoughtLine = {
  readonly rhythm: Rhythm
  readonly unitPrice: Pence
  readonly yearly: Pence
}

/** The cost of a full year of the same at another price. Open days are as many as were costed. */
export function recosted({ rhythm, unitPrice, yearly }: BoughtLine, price: Pence): Pence {
  const days = rhythm.kind === 'open-days' && unitPrice > 0 ? Math.round(yearly / unitPrice) : 0
  return yearlyCostOf(rhythm, price, days)
}

/** How much of the new price the old money buys, in tenths, rounded half up: £1,722.24 buys 447 tenths at £38.53. */
export const tenthsBought = (oldMoney: Pence, newPrice: Pence): number =>
  newPrice === 0 ? 0 : Math.floor((20 * oldMoney + newPrice) / (2 * newPrice))

/**
 * By how much a budget must rise with its plan, so that it still buys what it bought (rule R30 with R7): never by more
 * than the prices rose, and not at all where it is enough as it is. A shortfall from before is not mended in silence.
 */
export function liftNeeded(costBefore: Pence, costAfter: Pence, agreed: Pence): Pence {
  const rise = costAfter - costBefore
  const short = costAfter - agreed
  const lift = Math.min(rise, short)
  return lift > 0 ? minus(lift as Pence, noMoney) : noMoney
}

/** One line of a plan in force, with what a rise of its price is reckoned from. */
export type LiveLine = BoughtLine & {
  readonly planId: Id
  readonly personId: Id
  readonly lineId: Id
  readonly what: string
}

/** What a plan in force costs, and the money that there is for it. */
export type LivePlan = {
  readonly planId: Id
  readonly personId: Id
  readonly yearly: Pence
  readonly agreed?: Pence
}

export type RaisedLine = LiveLine & { readonly newPrice: Pence; readonly newYearly: Pence }
export type LiftedPlan = LivePlan & { readonly newYearly: Pence; readonly lift: Pence }

/** What one thing cost and will cost, over all who have it. */
export type RaisedThing = {
  readonly what: string
  readonly price: Pence
  readonly newPrice: Pence
  readonly lines: number
  readonly before: Pence
  readonly after: Pence
  /** How many of what one year bought the old money of one person buys, in tenths. */
  readonly buysTenths: number
  readonly boughtTenths: number
}

export type Recosting = {
  readonly lines: readonly RaisedLine[]
  readonly plans: readonly LiftedPlan[]
  readonly before: Pence
  readonly after: Pence
  readonly lift: Pence
}

/** Re-costs every live plan for a rise (rule R30): each line, each plan and by how much its budget must follow. */
export function recosting(
  lines: readonly LiveLine[],
  plans: readonly LivePlan[],
  rise: Rise,
): Recosting {
  const raisedLines = lines.map((line) => {
    const newPrice = raised(line.unitPrice, rise)
    return { ...line, newPrice, newYearly: recosted(line, newPrice) }
  })
  const more = new Map<Id, Pence>()
  for (const { planId, yearly, newYearly } of raisedLines)
    more.set(planId, plus(more.get(planId) ?? noMoney, minus(newYearly, yearly)))
  const lifted = plans
    .filter((plan) => more.has(plan.planId))
    .map((plan) => {
      const newYearly = plus(plan.yearly, more.get(plan.planId) ?? noMoney)
      const { agreed } = plan
      const lift = agreed === undefined ? noMoney : liftNeeded(plan.yearly, newYearly, agreed)
      return { ...plan, newYearly, lift }
    })
  return {
    lines: raisedLines,
    plans: lifted,
    before: total(raisedLines.map((line) => line.yearly)),
    after: total(raisedLines.map((line) => line.newYearly)),
    lift: total(lifted.map((plan) => plan.lift)),
  }
}

/** The same by what it is and what it costs, the dearest rise first: no person can be told from it. */
export function raisedThings(lines: readonly RaisedLine[]): readonly RaisedThing[] {
  const things = new Map<string, RaisedLine[]>()
  for (const line of lines) {
    const key = `${line.what}\n${line.unitPrice}`
    const same = things.get(key)
    if (same) same.push(line)
    else things.set(key, [line])
  }
  const all = [...things.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const before = total(same.map((line) => line.yearly))
    const after = total(same.map((line) => line.newYearly))
    return [
      {
        ...{ what: first.what, price: first.unitPrice, newPrice: first.newPrice },
        ...{ lines: same.length, before, after },
        boughtTenths: tenthsBought(first.yearly, first.unitPrice),
        buysTenths: tenthsBought(first.yearly, first.newPrice),
      },
    ]
  })
  return all.sort((a, b) => b.after - b.before - (a.after - a.before))
}

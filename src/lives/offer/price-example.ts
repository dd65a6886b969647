import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { compareSupport, type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { DraftPrice } from './draft.ts'
import type { Span } from './open-days.ts'
import { price } from './price.ts'
import type { Setting } from './session.ts'

/** What an hour of one worker costs fully loaded, and what an hour adds in a building and out of one. */
export type PriceCosts = {
  readonly staff: Pence
  readonly building: Pence
  readonly community: Pence
}

/** The ratios that people are assessed at most, most support first (rule R34's own list). */
export const USUAL_RATIOS: readonly Ratio[] = [
  { staff: 2, people: 1 },
  { staff: 1, people: 1 },
  { staff: 1, people: 2 },
  { staff: 1, people: 3 },
  { staff: 1, people: 4 },
  { staff: 1, people: 5 },
  { staff: 1, people: 8 },
]

export type PriceExample = { readonly ratio: Ratio; readonly price: Pence }

/** Rule R1 for each usual ratio, for one sitting of this length: an example to start from, never a price by itself. */
export const priceExamples = (
  costs: PriceCosts,
  setting: Setting,
  minutes: Minutes,
): readonly PriceExample[] =>
  USUAL_RATIOS.map((ratio) => ({
    ratio,
    price: price(ratio, { staffAnHour: costs.staff, overheadAnHour: costs[setting] }, minutes),
  }))

/** Days on which a ratio that the session is offered at has no price, or has two. */
export type PriceFault = {
  readonly kind: 'gap' | 'overlap'
  readonly ratio: Ratio
  readonly days: { readonly from: Day; readonly to?: Day }
}

const byRatio = (prices: readonly DraftPrice[]): readonly (readonly DraftPrice[])[] => [
  ...Map.groupBy(prices, ({ ratio }) => writeRatio(ratio)).values(),
]

/**
 * Whether every ratio has exactly one price on each day from the session's first to its last. A price that begins before
 * the session does is as good; a session without a last day needs a price without one.
 *
 * @returns one fault for each span of days, by ratio with most support first and then by date; none where all is well
 */
export function priceFaults(
  prices: readonly DraftPrice[],
  span: { readonly from: Day; readonly to?: Day },
): readonly PriceFault[] {
  return byRatio(prices)
    .toSorted(([a], [b]) => (a && b ? compareSupport(b.ratio, a.ratio) : 0))
    .flatMap((own) => faultsOf(own, span))
}

function faultsOf(
  own: readonly DraftPrice[],
  span: { readonly from: Day; readonly to?: Day },
): readonly PriceFault[] {
  const faults: PriceFault[] = []
  const [first, ...rest] = own.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  if (!first) return faults
  const { ratio } = first
  if (first.from > span.from)
    faults.push({ kind: 'gap', ratio, days: { from: span.from, to: addDays(first.from, -1) } })
  let until = first.to
  for (const next of rest) {
    if (until === undefined || next.from <= until) {
      const to = shorter(until, next.to)
      faults.push({ kind: 'overlap', ratio, days: { from: next.from, ...(to && { to }) } })
    } else if (addDays(until, 1) < next.from) {
      const gap = within({ from: addDays(until, 1), to: addDays(next.from, -1) }, span)
      if (gap) faults.push({ kind: 'gap', ratio, days: gap })
    }
    until = longer(until, next.to)
  }
  if (until !== undefined && (span.to === undefined || until < span.to)) {
    const from = addDays(until, 1)
    faults.push({ kind: 'gap', ratio, days: span.to ? { from, to: span.to } : { from } })
  }
  return faults
}

const shorter = (a: Day | undefined, b: Day | undefined) => (a && b ? (a < b ? a : b) : (a ?? b))
const longer = (a: Day | undefined, b: Day | undefined) => (a && b ? (a > b ? a : b) : undefined)

function within(gap: Span, span: { readonly from: Day; readonly to?: Day }): Span | undefined {
  const from = longer(gap.from, span.from) ?? gap.from
  const to = span.to && gap.to > span.to ? span.to : gap.to
  return from <= to ? { from, to } : undefined
}

/** Adds a price: an open one of the same ratio that began before ends the day before this one begins. */
export function withPrice(prices: readonly DraftPrice[], added: DraftPrice): DraftPrice[] {
  const same = (one: DraftPrice) => writeRatio(one.ratio) === writeRatio(added.ratio)
  const kept = prices
    .filter((one) => !(same(one) && one.from === added.from))
    .map((one) =>
      same(one) && one.to === undefined && one.from < added.from
        ? { ...one, to: addDays(added.from, -1) }
        : one,
    )
  return [...kept, added].sort(
    (a, b) => compareSupport(b.ratio, a.ratio) || (a.from < b.from ? -1 : 1),
  )
}

/** Takes one away. */
export const withoutPrice = (
  prices: readonly DraftPrice[],
  gone: { readonly ratio: Ratio; readonly from: Day },
): DraftPrice[] =>
  prices.filter(
    (one) => !(writeRatio(one.ratio) === writeRatio(gone.ratio) && one.from === gone.from),
  )

import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, plus, total } from '#ground/kernel/money.ts'
import { areAtOnce, type TimeTaken } from './line-times.ts'

/** A session that the person could really use, for a full year: there is room, at their ratio, in reach, accessible. */
export type Way = {
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly yearly: Pence
  /** National outcomes of the needs that it can serve. */
  readonly serves: readonly string[]
  readonly time: TimeTaken
}

export type CheapestWay = {
  /** What it would cost in a year, over and above what is in the plan. */
  readonly cost: Pence
  readonly ways: readonly Way[]
  /** Needs that nothing there is can serve: their cost is not known, and never counted as nought. */
  readonly without: readonly string[]
}

/**
 * The cheapest sessions that together serve every one of these needs (Care Act 2014 s26; rule R7), no two at one time.
 * Exact: every choice is tried that could still be cheaper than the best.
 *
 * @param needs national outcomes of the eligible needs that nothing in the plan meets
 */
export function cheapestWay(needs: readonly string[], ways: readonly Way[]): CheapestWay {
  const cheapFirst = ways.toSorted((a, b) => a.yearly - b.yearly)
  const ofNeed = (need: string) => leastOf(cheapFirst.filter((way) => way.serves.includes(need)))
  const each = new Map(needs.map((need) => [need, ofNeed(need)]))
  const can = needs
    .filter((need) => (each.get(need) ?? []).length > 0)
    // The need with the fewest ways first: the rest is soon too dear.
    .toSorted((a, b) => (each.get(a)?.length ?? 0) - (each.get(b)?.length ?? 0))
  let best: readonly Way[] | undefined
  let least = Number.POSITIVE_INFINITY
  const search = (chosen: readonly Way[], cost: Pence) => {
    if (cost >= least) return
    const open = can.find((need) => !chosen.some((way) => way.serves.includes(need)))
    if (open === undefined) {
      best = chosen
      least = cost
      return
    }
    for (const way of each.get(open) ?? [])
      if (!chosen.some(({ time }) => areAtOnce(time, way.time)))
        search([...chosen, way], plus(cost, way.yearly))
  }
  search([], noMoney)
  // Where all of them cannot be had at once, each need is taken by itself: it is what the money must at least buy.
  const found = best ?? [...new Set(can.flatMap((need) => each.get(need)?.[0] ?? []))]
  const without = needs.filter((need) => !can.includes(need))
  return { cost: total(found.map(({ yearly }) => yearly)), ways: found, without }
}

/** Of ways at one time that serve the same, only the cheapest can be part of the cheapest whole. */
function leastOf(cheapFirst: readonly Way[]): readonly Way[] {
  const seen = new Set<string>()
  return cheapFirst.filter(({ serves, time }) => {
    const key = `${serves.toSorted().join()} ${time.weekday} ${time.starts} ${time.ends}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

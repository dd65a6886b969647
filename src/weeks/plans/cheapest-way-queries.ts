import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sittings } from '#weeks/bookings/queries.ts'
import { loadChooser } from '#weeks/fit/queries.ts'
import type { Basket } from './basket.ts'
import { type CheapestWay, cheapestWay, type Way } from './cheapest-way.ts'
import type { AtHand } from './facts-queries.ts'
import { clashWith, type TimeTaken } from './line-times.ts'
import { linesThatCount, type SupportPlan } from './plan.ts'
import { sessionYearly } from './session-line.ts'
import { canServe, offerOf } from './session-offer.ts'
import { NOBODY, sessionFacts } from './session-queries.ts'

type Of = {
  readonly councilId: Id
  readonly plan: SupportPlan
  readonly on: Day
  readonly basket: Basket
  readonly atHand: AtHand
}

/**
 * Rule R7, for the eligible needs that nothing in a plan meets: the cheapest that the person could really use, by the
 * same facts as every search. Nothing, and no query, where every need is met; else three queries, whatever there is.
 */
export async function cheapestFor(
  db: Db,
  { councilId, plan, on, basket, atHand }: Of,
): Promise<CheapestWay | undefined> {
  const needs = basket.needs.filter(({ met }) => !met).map(({ outcome }) => outcome)
  if (needs.length === 0) return undefined
  const { personId } = plan
  const from = [on, plan.startsOn].sort()[1] ?? on
  const chooser = await loadChooser(db, { councilId, personId, on: from })
  const lines = linesThatCount(plan.lines)
  const usable = (await sittings(db, { councilId, personId, from })).flatMap((sitting) => {
    const serves = needs.filter((need) => canServe(sitting.outcomes, need))
    const { weekday, starts, ends } = sitting
    const time: TimeTaken = { weekday, starts, ends, startsOn: from }
    const { block, fitting } = serves.length > 0 ? offerOf(sitting, NOBODY, chooser) : {}
    const isThere = lines.some((line) => line.sessionId === sitting.id)
    if (serves.length === 0 || block || !fitting || isThere || clashWith(lines, time)) return []
    return [{ sessionId: sitting.id, serves, time, price: fitting.price }]
  })
  const ids = usable.map(({ sessionId }) => sessionId)
  const facts = ids.length > 0 ? await sessionFacts(db, councilId, ids) : new Map()
  const ways = usable.flatMap(({ price, ...one }): Way[] => {
    const known = facts.get(one.sessionId)
    if (!known) return []
    const { titleEn, titleCy, site } = known
    const yearly = sessionYearly({ weekday: one.time.weekday, price, site }, atHand)
    return [{ ...one, titleEn, titleCy, yearly }]
  })
  return cheapestWay(needs, ways)
}

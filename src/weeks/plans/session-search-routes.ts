import type { Day } from '#ground/kernel/day.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Asked, PlanSeen } from './at-hand-routes.ts'
import { clashWith } from './line-times.ts'
import { linesThatCount, type SupportPlan } from './plan.ts'
import type { SessionOffer } from './session-offer.ts'
import { activitiesOf, activityOf, candidates, type Filter } from './session-queries.ts'

export function planOf({ plan }: PlanSeen): SupportPlan {
  if (!plan) throw new NotFound('No plan')
  return plan
}

export const wantedOf = (c: Asked, { flag, on }: PlanSeen) => ({
  ...{ councilId: c.get('reader').councilId, personId: flag.id, from: on },
})

/** The first day on which it could begin: in the plan, and when the session is there. */
export const firstDay = (plan: SupportPlan, offer: SessionOffer): Day =>
  [plan.startsOn, offer.startsOn].sort()[1] ?? plan.startsOn

/** What is asked of the offer, as the page of sessions shows it. */
export async function search(db: Db, c: Asked, seen: PlanSeen) {
  const { councilId } = c.get('reader')
  const plan = planOf(seen)
  const lineId = c.req.param('lineId')
  const day = c.req.query('day') ?? ''
  const activity = c.req.query('activity') ?? (await sameAs(db, c, plan, lineId))
  const filter: Filter = {
    ...(activity && { activity }),
    ...(/^[0-6]$/.test(day) && { weekday: Number(day) }),
  }
  const found = await candidates(db, wantedOf(c, seen), filter)
  return {
    ...{ frame: c.get('frame'), flag: seen.flag, basket: seen.basket, filter, found },
    activities: await activitiesOf(db, councilId),
    chosen: linesThatCount(plan.lines).flatMap((line) => line.sessionId ?? []),
    atOnce: atOnceWith(plan, found.offers, lineId),
  }
}

/** Another provider is looked for first among those who do the same; whoever asks for others sees others. */
async function sameAs(
  db: Db,
  c: Asked,
  plan: SupportPlan,
  lineId: string | undefined,
): Promise<string | undefined> {
  const sessionId = plan.lines.find((one) => one.id === lineId)?.sessionId
  return sessionId && activityOf(db, c.get('reader').councilId, sessionId)
}

/** What in the plan is at the same time as each session; the line that it would take the place of is not in its way. */
function atOnceWith(
  plan: SupportPlan,
  offers: readonly SessionOffer[],
  insteadOf: string | undefined,
): ReadonlyMap<string, string> {
  const lines = linesThatCount(plan.lines).filter((line) => line.id !== insteadOf)
  return new Map(
    offers.flatMap((offer) => {
      const { weekday, starts, ends } = offer
      const clash = clashWith(lines, { weekday, starts, ends, startsOn: firstDay(plan, offer) })
      return clash ? [[offer.id, clash.what] as const] : []
    }),
  )
}

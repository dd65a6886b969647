import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { clashWith, timeOf } from './line-times.ts'
import { linesThatCount, type SupportPlan, yearlyCost } from './plan.ts'
import type { Choice, PlanLine } from './plan-line.ts'
import { type Reckoning, sessionLine } from './session-line.ts'
import { canServe, type SessionOffer } from './session-offer.ts'

/** Sessions that come into a week and sessions that go, from a Monday. */
export type SessionSwap = {
  readonly from: Day
  readonly goes: readonly Id[]
  /** At the ratio and price at which the place is taken. */
  readonly comes: readonly {
    readonly offer: SessionOffer
    readonly ratio: Ratio
    readonly price: Pence
    readonly startsOn: Day
  }[]
  readonly choice: Choice
  readonly now: Date
}

/** What a change inside the plan is held against. */
export type SwapFacts = {
  readonly reckoning: Reckoning
  /** What was agreed for a year. */
  readonly agreed?: Pence
  readonly eligibleNeeds: readonly { readonly outcome: string }[]
}

/** Why a change is not inside the plan: then it is for the person and their worker together, never simply no. */
export type SwapRefusal =
  | { readonly kind: 'over-budget'; readonly shortBy: Pence }
  | { readonly kind: 'serves-no-outcome'; readonly sessionId: Id }
  | { readonly kind: 'clash'; readonly withWhat: string }

/**
 * The lines of a plan in force after sessions have come and gone, inside its money and its outcomes (WP-06, WX-04). One
 * that takes another's place is the same line by its thread; the old one runs to the Sunday before. What costs no more
 * than the plan did is never over budget.
 */
export function withSessions(
  plan: SupportPlan,
  swap: SessionSwap,
  facts: SwapFacts,
): Result<readonly PlanLine[], SwapRefusal> {
  const counted = linesThatCount(plan.lines)
  const going = counted.filter((line) => line.sessionId && swap.goes.includes(line.sessionId))
  const there = new Set(counted.filter((l) => !going.includes(l)).map((l) => l.sessionId))
  const coming = swap.comes.filter(({ offer }) => !there.has(offer.id))
  const stranger = coming.find(({ offer }) => servedBy(plan, offer).length === 0)
  if (stranger) return refuse({ kind: 'serves-no-outcome', sessionId: stranger.offer.id })
  const added = coming.map((one, i) => lineFor(plan, one, going[i], swap, facts))
  const lines = [...counted.flatMap((line) => staying(line, going, coming.length, swap)), ...added]
  const clash = clashAmong(lines, added)
  if (clash) return refuse({ kind: 'clash', withWhat: clash.what })
  const cost = yearlyCost({ lines })
  const most = Math.max(facts.agreed ?? 0, yearlyCost(plan))
  if (cost > most) return refuse({ kind: 'over-budget', shortBy: (cost - most) as Pence })
  return accept(lines)
}

/** What is already on at the time of something that comes. */
function clashAmong(lines: readonly PlanLine[], added: readonly PlanLine[]): PlanLine | undefined {
  for (const line of added) {
    const time = timeOf(line)
    const others = lines.filter((one) => one.id !== line.id)
    const clash = time && clashWith(others, time)
    if (clash) return clash
  }
  return undefined
}

/** A line that goes and has been followed holds to the Sunday before; any other that goes is in the plan no longer. */
function staying(
  line: PlanLine,
  going: readonly PlanLine[],
  coming: number,
  { from }: SessionSwap,
): readonly PlanLine[] {
  const index = going.indexOf(line)
  if (index < 0) return [line]
  const isFollowed = index < coming && line.startsOn < from
  return isFollowed ? [{ ...line, endsOn: addDays(from, -1) }] : []
}

const servedBy = (plan: SupportPlan, offer: SessionOffer) =>
  plan.outcomes.filter(({ outcome }) => canServe(offer.outcomes, outcome))

function lineFor(
  plan: SupportPlan,
  { offer, ratio, price, startsOn }: SessionSwap['comes'][number],
  old: PlanLine | undefined,
  { choice, now }: SessionSwap,
  { reckoning, eligibleNeeds }: SwapFacts,
): PlanLine {
  const served = servedBy(plan, offer)
  const national = new Set(served.map((one) => one.outcome))
  const line = sessionLine(
    { ...offer, fitting: { ratio, price } },
    {
      ...{ id: newId(now), threadId: old?.threadId ?? newId(now), what: offer.titleEn },
      route: old && routeFits(old.route, offer) ? old.route : (offer.routes[0] ?? 'managed'),
      outcomes: served.map((one) => one.threadId),
      needs: eligibleNeeds.map((one) => one.outcome).filter((one) => national.has(one)),
      breakMinutes: old && old.breakMinutes !== 0 ? offer.ends - offer.starts : 0,
      ...{ startsOn, choice, ...(old && { like: old.rhythm }) },
    },
    reckoning,
  )
  return line as PlanLine
}

const routeFits = (route: PlanLine['route'], offer: SessionOffer): boolean =>
  route !== 'none' && offer.routes.includes(route)

/** The version of a plan in force that follows from the person's own change: active at once, since nothing goes to a panel. */
export function followingActive(
  plan: SupportPlan,
  lines: readonly PlanLine[],
  { number, now, today }: { readonly number: number; readonly now: Date; readonly today: Day },
): { readonly ended: SupportPlan; readonly next: SupportPlan } {
  const { endedOn: _, ...before } = plan
  return {
    ended: { ...plan, state: 'superseded', version: plan.version + 1, endedOn: today },
    next: {
      ...before,
      ...{ id: newId(now), number, version: 1, madeAt: now, activeOn: today },
      outcomes: plan.outcomes.map((outcome) => ({ ...outcome, id: newId(now) })),
      lines: lines.map((line) => ({ ...line, id: newId(now) })),
    },
  }
}

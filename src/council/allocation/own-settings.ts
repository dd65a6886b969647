import type { Id } from '#ground/kernel/id.ts'
import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import { fittingPrices, ratioFor } from '#lives/needs/assessed-ratio.ts'
import type { CountyFacts, PersonFacts, SessionFacts } from './county-facts.ts'

/** A setting of its own for the planner, with a session that stands for all that are in it. */
type OwnSetting = { readonly setting: string; readonly like: SessionFacts }
export type OwnSettings = ReadonlyMap<Id, OwnSetting>

/**
 * The planner knows a person's ratio by a session's setting alone. Where anybody has a ratio for an activity, its sessions
 * are a setting of their own; where a positive-risk decision is about one session, that one is. Where there are neither,
 * nothing is here, and the problem is the same as without them.
 */
export function ownSettings({ people, sessions }: CountyFacts): OwnSettings {
  const activities = new Set(people.flatMap((p) => (p.activityRatios ?? []).map((r) => r.activity)))
  const risked = new Set(people.flatMap((p) => p.risksTaken ?? []))
  const own = new Map<Id, OwnSetting>()
  for (const session of sessions) {
    if (risked.has(session.id))
      own.set(session.id, { setting: `session ${session.id}`, like: session })
    else if (activities.has(session.activity))
      own.set(session.id, { setting: `${session.setting} ${session.activity}`, like: session })
  }
  return own
}

/** The ratios of a person by setting, those of the council's and those of their own. */
export function ratiosIn(person: PersonFacts, own: OwnSettings): Readonly<Record<string, Ratio>> {
  const ratios: Record<string, Ratio> = Object.fromEntries(
    person.ratios.map((r) => [r.setting, r.ratio]),
  )
  const held = { settings: person.ratios, activities: person.activityRatios ?? [] }
  for (const { setting, like } of own.values()) {
    const assessed = ratioFor(held, like)
    const isRiskTaken = person.risksTaken?.includes(like.id) ?? false
    // Less than was assessed, where a decision lets them: what the session has is then enough.
    const taken = isRiskTaken ? fittingPrices(assessed, like.prices, true)[0]?.ratio : undefined
    if (assessed) ratios[setting] = taken && compareSupport(taken, assessed) < 0 ? taken : assessed
  }
  return ratios
}

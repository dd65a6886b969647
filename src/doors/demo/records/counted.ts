import type { Id } from '#ground/kernel/id.ts'
import type { PlanOutcome } from '#weeks/plans/plan-outcome.ts'
import type { Knowing } from './knowing.ts'
import { isToldOf } from './progress.ts'
import type { PlanRecord } from './records.ts'

/** DO-04: of so many people who want to do more for themselves, so many moved up a level. */
const COUNTED = { people: 41, up: 23 } as const

export type Counted = {
  readonly plans: readonly PlanRecord[]
  /** Whether somebody has moved up in an outcome; nothing where chance says. */
  readonly isUp: (personId: Id, outcome: PlanOutcome) => boolean | undefined
}

/**
 * In the smaller county the outcomes are those that were counted, so that a report can be held against a known figure.
 * Whoever is beyond them wants to learn the same things.
 */
export function asCounted({ welsh, today }: Knowing, plans: readonly PlanRecord[]): Counted {
  if (!welsh) return { plans, isUp: () => undefined }
  const wants = plans.filter(
    ({ plan }) =>
      plan.state === 'active' && plan.outcomes.some(({ aim }) => aim === 'independence'),
  )
  const counted = wants.slice(0, COUNTED.people)
  const people = new Set(counted.map(({ plan }) => plan.personId))
  const up = new Set(
    counted
      .filter(({ plan }) => isToldOf(plan, today))
      .slice(0, COUNTED.up)
      .map(({ plan }) => plan.personId),
  )
  return {
    plans: plans.map((one) =>
      people.has(one.plan.personId) ? one : { ...one, plan: learning(one.plan) },
    ),
    isUp: (personId, { aim }) => (aim === 'independence' ? up.has(personId) : undefined),
  }
}

const learning = (plan: PlanRecord['plan']): PlanRecord['plan'] => ({
  ...plan,
  outcomes: plan.outcomes.map((outcome) =>
    outcome.aim === 'independence' ? { ...outcome, aim: 'skill' } : outcome,
  ),
})

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import type { AgreeRefusal } from '#lives/people/who-may-agree.ts'
import type { AnswerRefusal } from '#means/budgets/authorisation-tier.ts'
import type {
  BeginsBefore,
  NotOpen,
  ProposeRefusal,
  StartRefusal,
} from '#means/budgets/budget-changes.ts'
import type { DecreaseRefusal } from '#means/budgets/change-of-budget.ts'
import type { MeansNotAssessed, NoBudget } from '#means/budgets/plan-money.ts'
import type { AdjustRefusal, PointsOutside } from '#means/budgets/resource-allocation.ts'
import type { NotEnough } from '#means/budgets/sufficiency.ts'
import type { PlanState, SupportPlan } from './plan.ts'
import { beforeSharing, type Missing } from './validator.ts'

/** Why a plan cannot go on to its next state. Each is a rule, and the pages say it by name. */
export type LifecycleRefusal =
  /** Somebody changed it since it was read. */
  | { readonly kind: 'changed-meanwhile' }
  /** This step does not follow from the state that the plan is in. */
  | { readonly kind: 'not-now'; readonly state: PlanState }
  /** Rule R4, with rules R7 and R8 in it. */
  | { readonly kind: 'plan-lacks'; readonly missing: readonly Missing[] }
  /** Rule R38. */
  | { readonly kind: 'carer-not-heard'; readonly carers: readonly NotHeard[] }
  /** Nobody who may has agreed to just this version. */
  | { readonly kind: 'not-agreed' }
  | { readonly kind: 'how-needed' }
  | AgreeRefusal
  /** Rule R6: not their own, within their tier, once, with reasons. */
  | AnswerRefusal
  | { readonly kind: 'not-authorised' }
  /** Sessions in which there is no place for the person at their ratio. */
  | { readonly kind: 'no-room'; readonly sessions: readonly string[] }
  /** An advocate must be arranged before somebody is asked about a plan (Care Act 2014 s67; 2014 anaw 4 s181). */
  | { readonly kind: 'needs-advocate' }
  /** The budget that would pay for it cannot be proposed: why, by its own rule. */
  | { readonly kind: 'budget-refused'; readonly refusal: BudgetRefused }
  /** The budget's own rules: proposed, in force from its day, and for a decrease rule R42. */
  | { readonly kind: 'not-proposed' }
  | NotEnough
  | BeginsBefore
  | DecreaseRefusal
  | LapsedPolicy

type BudgetRefused =
  | NoBudget
  | MeansNotAssessed
  | StartRefusal
  | ProposeRefusal
  | NotOpen
  | PointsOutside
  | AdjustRefusal
  | LapsedPolicy

/** A carer who has less break than they need and has not been heard. `until`: when it may go on without them. */
export type NotHeard = { readonly carerId: Id; readonly name: string; readonly until?: Day }

type Step = Result<PlanState, LifecycleRefusal>
type Seen = Pick<SupportPlan, 'state' | 'version'>

/** The states from which each step is taken. */
const FROM = {
  share: ['draft'],
  reopen: ['shared', 'agreed', 'authorised'],
  agree: ['shared'],
  send: ['agreed'],
  authorise: ['agreed'],
  activate: ['authorised'],
} as const satisfies Readonly<Record<string, readonly PlanState[]>>

function refusedAt(
  step: keyof typeof FROM,
  plan: Seen,
  version: number,
): LifecycleRefusal | undefined {
  if (plan.version !== version) return { kind: 'changed-meanwhile' }
  const from: readonly PlanState[] = FROM[step]
  return from.includes(plan.state) ? undefined : { kind: 'not-now', state: plan.state }
}

/** Rule R4 before the person is asked: all of it but what only comes of sharing. */
export function shares(plan: Seen, version: number, missing: readonly Missing[]): Step {
  const refused = refusedAt('share', plan, version)
  if (refused) return refuse(refused)
  const lacks = beforeSharing(missing)
  return lacks.length > 0 ? refuse({ kind: 'plan-lacks', missing: lacks }) : accept('shared')
}

/**
 * Back to a draft, to be changed. The version rises with it, so that no agreement to what was there before counts for
 * what will be there after.
 */
export function reopens(plan: Seen, version: number): Step {
  const refused = refusedAt('reopen', plan, version)
  return refused ? refuse(refused) : accept('draft')
}

/**
 * Yes to the version that was read, by somebody who may say it.
 *
 * @param hasShown whether it was written down how the person said or showed it
 */
export function agrees(
  plan: Seen,
  version: number,
  may: Result<unknown, AgreeRefusal>,
  hasShown: boolean,
): Step {
  const refused = refusedAt('agree', plan, version)
  if (refused) return refuse(refused)
  if (!may.ok) return may
  return hasShown ? accept('agreed') : refuse({ kind: 'how-needed' })
}

/** What must be true of a plan before anybody is asked to pay for it, and again when they answer. */
export type Fitness = {
  readonly missing: readonly Missing[]
  readonly notHeard: readonly NotHeard[]
  /** Whether somebody who may has agreed to this very version. */
  readonly isAgreed: boolean
}

function unfit({ missing, notHeard, isAgreed }: Fitness): LifecycleRefusal | undefined {
  if (!isAgreed) return { kind: 'not-agreed' }
  if (missing.length > 0) return { kind: 'plan-lacks', missing }
  return notHeard.length > 0 ? { kind: 'carer-not-heard', carers: notHeard } : undefined
}

/** Sent for authorisation: the plan stays agreed while it waits. */
export function sends(plan: Seen, version: number, fitness: Fitness): Step {
  const refused = refusedAt('send', plan, version) ?? unfit(fitness)
  return refused ? refuse(refused) : accept('agreed')
}

/**
 * Yes to the money. All that was true when it was asked for is still true now.
 *
 * @param version the one that authority was asked for
 * @param may whether this account may answer it (rule R6)
 */
export function authorises(
  plan: Seen,
  version: number,
  may: Result<unknown, AnswerRefusal>,
  fitness: Fitness,
): Step {
  if (!may.ok) return may
  const refused = refusedAt('authorise', plan, version) ?? unfit(fitness)
  return refused ? refuse(refused) : accept('authorised')
}

/** Sent back, a draft again. A panel may ask for reasons; it may not replace the assessment. */
export function returns(plan: Seen, version: number, may: Result<unknown, AnswerRefusal>): Step {
  if (!may.ok) return may
  const refused = refusedAt('authorise', plan, version)
  return refused ? refuse(refused) : accept('draft')
}

/** Into force: agreed and authorised as it stands, with a place in each session. */
export function activates(
  plan: Seen,
  version: number,
  facts: {
    readonly isAgreed: boolean
    readonly isAuthorised: boolean
    readonly noRoom: readonly string[]
  },
): Step {
  const refused = refusedAt('activate', plan, version)
  if (refused) return refuse(refused)
  if (!facts.isAgreed) return refuse({ kind: 'not-agreed' })
  if (!facts.isAuthorised) return refuse({ kind: 'not-authorised' })
  return facts.noRoom.length > 0
    ? refuse({ kind: 'no-room', sessions: facts.noRoom })
    : accept('active')
}

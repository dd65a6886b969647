import type { Role } from '#ground/access/role.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { minus, type Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { shareOf } from './split.ts'

export const TIERS = ['team-manager', 'service-manager', 'panel'] as const
export type Tier = (typeof TIERS)[number]

/** Who answers up to what overrun, in hundredths of a percent. The last has no limit. */
export type TierLimit = { readonly tier: Tier; readonly upTo?: number }

/** How far the final amount is over the adjusted one. */
export type Overrun = {
  readonly amount: Pence
  /** In hundredths of a percent, for reading; nothing where nought was adjusted. */
  readonly hundredths?: number
  readonly tier: Tier
}

/**
 * Who must authorise (domain rule R6): the overrun is the final amount less the adjusted one, over the adjusted one. The
 * limits are compared exactly, not with the rounded share: 5.004 % is over 5 %.
 *
 * @param limits the dated rule, smallest first
 */
export function tierFor(adjusted: Pence, final: Pence, limits: readonly TierLimit[]): Overrun {
  const amount = minus(final, adjusted)
  const within = ({ upTo }: TierLimit) => upTo === undefined || amount * 10_000 <= upTo * adjusted
  const tier = (amount <= 0 ? limits[0] : limits.find(within))?.tier ?? 'panel'
  return { amount, tier, ...(adjusted > 0 && { hundredths: shareOf(amount, adjusted) }) }
}

/** What somebody may answer by their role. Whoever leads the service may stand in for a team manager. */
export const tiersOf = (roles: readonly Role[]): readonly Tier[] => [
  ...new Set(roles.flatMap((role) => ANSWERS[role] ?? [])),
]
const ANSWERS: Readonly<Partial<Record<Role, readonly Tier[]>>> = {
  'team-manager': ['team-manager'],
  'service-manager': ['team-manager', 'service-manager'],
  'panel-chair': ['panel'],
}

export type AuthorisationState = 'waiting' | 'authorised' | 'returned' | 'withdrawn'

/** One asking for authority to spend, and its answer. */
export type Authorisation = {
  readonly id: Id
  readonly personId: Id
  readonly budgetId: Id
  readonly planId: Id
  /** What was read is what is authorised. */
  readonly planVersion: number
  readonly tier: Tier
  readonly adjusted: Pence
  readonly final: Pence
  readonly askedBy: Id
  readonly askedAt: Date
  readonly answerBy: Day
  readonly state: AuthorisationState
  readonly answered?: { readonly by: Id; readonly name: string; readonly at: Date }
  readonly reasons: string
}

export type Answering = {
  readonly answer: 'authorised' | 'returned'
  readonly reasons: string
  readonly accountId: Id
  readonly roles: readonly Role[]
  /** Those who wrote the plan or the budget. */
  readonly wroteIt: ReadonlySet<Id>
  /** The version of the plan that the authoriser has read. */
  readonly planVersion: number
}

export type AnswerRefusal =
  | {
      readonly kind: 'answered-already'
      readonly state: AuthorisationState
      readonly name: string
    }
  | { readonly kind: 'own-request' }
  | { readonly kind: 'not-your-tier'; readonly tier: Tier }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'reasons-needed' }

/**
 * Whether this answer stands. Nobody answers what they asked or wrote; a panel may return a plan with reasons, and may
 * not put its own view in place of the assessment (Care and Support Statutory Guidance 11.7, 10.85): there is no third answer.
 */
export function mayAnswer(asked: Authorisation, given: Answering): Result<'may', AnswerRefusal> {
  if (asked.state !== 'waiting')
    return refuse({
      kind: 'answered-already',
      state: asked.state,
      name: asked.answered?.name ?? '',
    })
  if (asked.askedBy === given.accountId || given.wroteIt.has(given.accountId))
    return refuse({ kind: 'own-request' })
  if (!tiersOf(given.roles).includes(asked.tier))
    return refuse({ kind: 'not-your-tier', tier: asked.tier })
  if (asked.planVersion !== given.planVersion) return refuse({ kind: 'changed-meanwhile' })
  if (given.answer === 'returned' && given.reasons.trim() === '')
    return refuse({ kind: 'reasons-needed' })
  return accept('may')
}

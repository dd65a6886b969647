import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { AskRefusal, PlanRefusal } from './asking.ts'

/** Friends who go together or not at all. */
export type Together = {
  readonly id: Id
  /** Whose idea it was. */
  readonly askedBy: Id
  readonly madeAt: Date
  readonly answerBy: Date
  readonly state: 'asking' | 'booked' | 'not-booked'
  readonly why: TogetherWhy
  readonly version: number
}
/**
 * Why it did not come about, as everybody in it may know: never what stands in whose way. While it is still asked:
 * whether they wait for places, or whoever runs it is asked.
 */
export const TOGETHER_WHYS = [
  '',
  'waiting',
  'with-provider',
  'somebody-said-no',
  'no-answer',
  'not-for-all',
  'provider-said-no',
] as const
export type TogetherWhy = (typeof TOGETHER_WHYS)[number]

/**
 * What of one person's own week stood in the way of all of them: its money, something else at that time, or their plan.
 * They are told which; whoever asked them is told only that their week has no room for it.
 */
export type StoppedBy = 'money' | 'time' | 'plan'

export type Stopped = { readonly requestId: Id; readonly by: StoppedBy }

/** Nothing, where it is not their week: what it is then (whom somebody is kept apart from) is told to nobody. */
export function stoppedBy(refusal: AskRefusal | PlanRefusal): StoppedBy | undefined {
  if (refusal.kind === 'over-budget') return 'money'
  if (refusal.kind === 'clash') return 'time'
  if (refusal.kind !== 'plan') return undefined
  return refusal.why === 'over-budget' ? 'money' : 'plan'
}

export const LEAST_TOGETHER = 2
export const MOST_TOGETHER = 8

export type TogetherRefusal =
  | { readonly kind: 'nobody-chosen' }
  | { readonly kind: 'too-many-friends' }
  | { readonly kind: 'not-friends' }

/**
 * Who goes together: two to eight, each a friend of whoever asks, by the consent of both.
 *
 * @param friends of whoever asks
 */
export function partyOf(
  askedBy: Id,
  chosen: readonly Id[],
  friends: readonly Id[],
): Result<readonly Id[], TogetherRefusal> {
  const others = [...new Set(chosen)].filter((id) => id !== askedBy)
  if (others.length + 1 < LEAST_TOGETHER) return refuse({ kind: 'nobody-chosen' })
  if (others.length + 1 > MOST_TOGETHER) return refuse({ kind: 'too-many-friends' })
  if (others.some((id) => !friends.includes(id))) return refuse({ kind: 'not-friends' })
  return accept([askedBy, ...others])
}

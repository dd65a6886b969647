import type { HalfDay } from '#ground/kernel/week.ts'
import type { HalfDayUse } from './hub-use.ts'
import type { HubUseRule } from './session-policies.ts'

/** What else could be there in a half-day that few come to. Closing is none of these: that is never decided by a figure. */
export const REUSE = [
  'library-group',
  'carers-cafe',
  'let-to-a-spoke',
  'other-time',
  'something-else',
] as const
export type Reuse = (typeof REUSE)[number]

/** Whether a half-day may be looked at: a smaller share come than the council's rule has. Just the share is enough. */
export const isLow = (
  { taken, places }: Pick<HalfDayUse, 'taken' | 'places'>,
  { share }: Pick<HubUseRule, 'share'>,
): boolean => taken * 10_000 < share * places

export type ReviewRefusal =
  | { readonly kind: 'not-low' }
  | { readonly kind: 'no-idea' }
  | { readonly kind: 'no-words' }
  | { readonly kind: 'changed-meanwhile' }

export type NewReview = {
  readonly half: HalfDay
  readonly ideas: readonly Reuse[]
  readonly words: string
}

/** Whether a review of a half-day may be opened: few come, and somebody has an idea. Another idea is said in words. */
export function faultInReview(
  { ideas, words }: Omit<NewReview, 'half'>,
  use: HalfDayUse | undefined,
  rule: HubUseRule,
): ReviewRefusal | undefined {
  if (!use || !isLow(use, rule)) return { kind: 'not-low' }
  if (ideas.length === 0) return { kind: 'no-idea' }
  const needsWords = ideas.includes('something-else') || ideas.includes('other-time')
  return needsWords && words.trim() === '' ? { kind: 'no-words' } : undefined
}

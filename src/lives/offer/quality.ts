import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'

/** What people with lived experience found: in words, and how many of them would go again. Never a star. */
export type QualityVisit = {
  readonly id: Id
  readonly providerId: Id
  readonly providerName: string
  readonly venueName: string
  readonly day: Day
  readonly visitors: number
  readonly wouldGoAgain: number
  readonly good: string
  readonly better: string
  /** The provider's; empty until it has answered. */
  readonly answer: string
  readonly version: number
}

export type VisitRefusal = {
  readonly kind: 'more-than-visited' | 'in-the-future' | 'answer-needed' | 'changed-meanwhile'
}

export const visitFault = (
  visit: Pick<QualityVisit, 'visitors' | 'wouldGoAgain' | 'day'>,
  today: Day,
): VisitRefusal | undefined => {
  if (visit.wouldGoAgain > visit.visitors) return { kind: 'more-than-visited' }
  if (visit.day > today) return { kind: 'in-the-future' }
  return undefined
}

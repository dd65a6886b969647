import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'

/** What may put somebody before others who wait, in the order that the council has published (policy `waiting-order`). */
export const WAITING_REASONS = ['service-closes', 'no-place', 'longest-wait'] as const
export type WaitingReason = (typeof WAITING_REASONS)[number]

/** Somebody who waits for a place, and what the rule asks of them: never who they know, who asks louder, or what they pay. */
export type Waiter = {
  readonly id: Id
  readonly personId: Id
  readonly ratio: Ratio
  readonly askedAt: string
  /** For a place on one day alone. */
  readonly day?: Day
  /** Friends who wait as one. */
  readonly togetherId?: Id
  /** Something that they go to now is about to end. */
  readonly serviceCloses: boolean
  /** They have no weekly place anywhere. */
  readonly hasNoPlace: boolean
}

/** One person, or friends who wait as one: all are offered a place, or none. */
export type WaitingParty = readonly [Waiter, ...Waiter[]]

/**
 * Those who wait, in the order in which they are offered a place. Friends stand where the first of them would; what is
 * alike in every reason goes by when it was asked.
 */
export function inOrder(
  waiting: readonly Waiter[],
  order: readonly WaitingReason[],
): readonly WaitingParty[] {
  const sorted = [...waiting].sort((a, b) => before(a, b, order))
  const parties: Waiter[][] = []
  for (const one of sorted) {
    const own = parties.find((p) => one.togetherId && p[0]?.togetherId === one.togetherId)
    if (own) own.push(one)
    else parties.push([one])
  }
  return parties as unknown as readonly WaitingParty[]
}

function before(a: Waiter, b: Waiter, order: readonly WaitingReason[]): number {
  for (const reason of [...order, 'longest-wait' as const]) {
    const found = BY[reason](a, b)
    if (found !== 0) return found
  }
  return a.id < b.id ? -1 : 1
}

const first = (a: boolean, b: boolean) => Number(b) - Number(a)
const BY: Readonly<Record<WaitingReason, (a: Waiter, b: Waiter) => number>> = {
  'service-closes': (a, b) => first(a.serviceCloses, b.serviceCloses),
  'no-place': (a, b) => first(a.hasNoPlace, b.hasNoPlace),
  'longest-wait': (a, b) => (a.askedAt < b.askedAt ? -1 : Number(a.askedAt > b.askedAt)),
}

/**
 * The first of those who wait whom a place suits. Whom it does not suit keeps their turn: a smaller place may go to the
 * next, and nobody waits for less than they need.
 */
export const nextParty = (
  waiting: readonly Waiter[],
  order: readonly WaitingReason[],
  hasRoom: (party: WaitingParty) => boolean,
): WaitingParty | undefined => inOrder(waiting, order).find(hasRoom)

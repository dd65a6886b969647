import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { minus, type Pence, plus } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** What sort of thing it is, as the person says: only so that the usual exclusions of rule R14 can be seen. */
export const PURCHASE_KINDS = [
  'activity',
  'help',
  'equipment',
  'travel',
  'household-goods',
  'rent-or-bills',
  'food-or-drink',
  'health-care',
  'alcohol-or-tobacco',
  'gambling',
  'debts',
  'something-else',
] as const
export type PurchaseKind = (typeof PURCHASE_KINDS)[number]

export const HELD_BECAUSE = ['no-outcome', 'usually-excluded', 'over-money'] as const
/** Why somebody decides. That a thing is on no list is never one of them (rule R14). */
export type HeldBecause = (typeof HELD_BECAUSE)[number]

export type PurchaseState = 'through' | 'held' | 'agreed' | 'refused' | 'withdrawn'

/** Something that a person wants to buy with the money of their plan (WP-06). */
export type Purchase = {
  readonly id: Id
  readonly personId: Id
  readonly planId: Id
  readonly what: string
  readonly kind: PurchaseKind
  /** The outcome it serves, as the person says. */
  readonly outcomeThread?: Id
  /** The line of the plan that they would do without once for it. */
  readonly insteadOf?: Id
  readonly amount: Pence
  readonly state: PurchaseState
  readonly heldBecause: readonly HeldBecause[]
  readonly askedAt: Date
  /** When a person has decided by, where it is held. */
  readonly answerBy?: Day
  readonly answeredAt?: Date
  readonly reasons: string
}

export type PurchaseFacts = {
  /** Threads of the outcomes of the plan in force. */
  readonly outcomes: readonly Id[]
  /** Lines that may be done without once: their thread, what one time costs, how much of them is still there. */
  readonly lines: readonly { readonly threadId: Id; readonly each: Pence; readonly left: Pence }[]
  /** What is left of the agreed budget after the plan's own lines and what went through before. */
  readonly moneyLeft: Pence
  /** Kinds that money for care does not usually buy, from the council's dated rule (R14). */
  readonly excluded: readonly string[]
}

type Wanted = Pick<Purchase, 'kind' | 'outcomeThread' | 'insteadOf' | 'amount'>

/**
 * WP-06: by outcome, not by list. Inside the money that is left and for an outcome of the plan: through at once. Else
 * held, with every reason, for somebody to decide.
 */
export function decidesPurchase(
  wanted: Wanted,
  facts: PurchaseFacts,
): { readonly state: 'through' | 'held'; readonly because: readonly HeldBecause[] } {
  const isServed =
    wanted.outcomeThread !== undefined && facts.outcomes.includes(wanted.outcomeThread)
  const because: HeldBecause[] = []
  if (!isServed) because.push('no-outcome')
  if (facts.excluded.includes(wanted.kind)) because.push('usually-excluded')
  if (wanted.amount > plus(facts.moneyLeft, freedBy(wanted, facts))) because.push('over-money')
  return { state: because.length === 0 ? 'through' : 'held', because }
}

/** What doing without a line once gives back: one time of it, while there is any of it left. */
export function freedBy({ insteadOf }: Wanted, { lines }: PurchaseFacts): Pence {
  const line = lines.find((one) => one.threadId === insteadOf)
  if (!line) return 0 as Pence
  return Math.min(line.left, line.each) as Pence
}

/** What is left of the money once this is bought: more than before, where it costs less than what it replaces. */
export const leftAfter = (wanted: Wanted, facts: PurchaseFacts): Pence =>
  minus(plus(facts.moneyLeft, freedBy(wanted, facts)), wanted.amount)

export type DecideRefusal =
  | { readonly kind: 'already-answered' }
  | { readonly kind: 'reasons-needed' }
  | { readonly kind: 'not-on-a-list' }

/** A refusal that says no more than that a thing stands on no list is none (rule R14). */
const LIST_ALONE =
  /^\W*((it(’s| is|'s) )?not on (the|a|our|any)( approved)? list|(nid yw|nid ydy|ddim) ar (y|unrhyw) restr)\W*$/i

/** A person's decision on what was held: yes or no, always with reasons. */
export function answersPurchase(
  purchase: Pick<Purchase, 'state'>,
  answer: 'agreed' | 'refused',
  reasons: string,
): Result<PurchaseState, DecideRefusal> {
  if (purchase.state !== 'held') return refuse({ kind: 'already-answered' })
  if (reasons.trim() === '') return refuse({ kind: 'reasons-needed' })
  if (answer === 'refused' && LIST_ALONE.test(reasons)) return refuse({ kind: 'not-on-a-list' })
  return accept(answer)
}

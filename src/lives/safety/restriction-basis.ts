import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { countsOn } from '#lives/people/capacity-decision.ts'

/** A signed record, as far as those need it who keep to what was decided: what, when, by whom, until when. */
export type Signed = {
  readonly id: Id
  readonly decision: string
  readonly decidedOn: Day
  readonly reviewOn: Day
  readonly by: string
}
/** A decision in somebody's best interests, with the capacity decision that it stands on (Mental Capacity Act 2005 s4). */
export type LinkedDecision = Signed & {
  readonly capacity: Signed
  /** Somebody was found since to have capacity for the same thing. */
  readonly overtaken: boolean
}
export type Consent = { readonly on: Day; readonly to: string; readonly said: string }

export type Rests = {
  readonly bornOn: Day
  readonly consent: Consent | null
  readonly bestInterests: LinkedDecision | null
}

export const STANDINGS = ['consent', 'best-interests', 'lapsed', 'nothing'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * What a restriction rests on that day (rule R36; Mental Capacity Act 2005 s5-6): the person's own yes; a decision in
 * their best interests that still counts, as does the capacity decision below it; or nothing. An emergency is nothing
 * that it could rest on: it passes.
 */
export function standingOn({ bornOn, consent, bestInterests }: Rests, on: Day): Standing {
  if (consent) return 'consent'
  if (!bestInterests) return 'nothing'
  return stillCounts(bestInterests, bornOn, on) ? 'best-interests' : 'lapsed'
}

/** Whether a decision may still be what something rests on. */
export const stillCounts = (decision: LinkedDecision, bornOn: Day, on: Day): boolean =>
  !decision.overtaken && on <= decision.reviewOn && countsOn(decision.capacity, bornOn, on)

import { type OwnShare, type Worksheet, worksheetOf } from '#council/direct-payments/surplus.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** It stops for a while, it ends, or the person has died. A late review or plan is none of these: it never holds money. */
export const STOP_KINDS = ['suspended', 'ended', 'died'] as const
export type StopKind = (typeof STOP_KINDS)[number]
export const ASKED_BY = ['person', 'council'] as const
export type AskedBy = (typeof ASKED_BY)[number]

/** Who gives the support of one line, arranged by the council, from a day. */
export type Cover = { readonly lineThread: Id; readonly providerId: Id; readonly startsOn: Day }

export type Stopping = {
  readonly kind: StopKind
  readonly askedBy: AskedBy
  /** The day of the written notice. */
  readonly toldOn: Day
  /** The last day that the direct payment pays for. */
  readonly lastDay: Day
  readonly reasons: string
  readonly cover: readonly Cover[]
}

export type StopFacts = {
  readonly openedOn: Day
  readonly today: Day
  /** Lines that the direct payment pays for. */
  readonly lines: readonly { readonly threadId: Id; readonly what: string }[]
  readonly isStopped: boolean
  /** Only a manager decides against somebody that their money stops. */
  readonly mayDecide: boolean
}

export type StopRefusal =
  | { readonly kind: 'stopped-already' }
  | { readonly kind: 'manager-decides' }
  | { readonly kind: 'reasons-needed' }
  | { readonly kind: 'told-in-the-future' }
  | { readonly kind: 'ends-before-told' }
  | { readonly kind: 'before-it-was-opened' }
  /** The council gives four weeks' notice, so not before that day. */
  | { readonly kind: 'notice-too-short'; readonly earliest: Day }
  /** These have nobody on the last day: care never stops because a direct payment does. */
  | { readonly kind: 'cover-needed'; readonly lines: readonly string[] }

const NOTICE_DAYS = 28

/**
 * Whether a direct payment may stop or end (domain rule R18). It takes reasons, a notice, and support arranged by the
 * council that is live on the last day for every line. The council gives 28 days where it ends one; the person's own four
 * weeks it may shorten. Where the person has died nothing is left to cover.
 */
export function mayStop(stop: Stopping, facts: StopFacts): Result<Stopping, StopRefusal> {
  if (facts.isStopped) return refuse({ kind: 'stopped-already' })
  if (stop.askedBy === 'council' && stop.kind !== 'died' && !facts.mayDecide)
    return refuse({ kind: 'manager-decides' })
  if (!stop.reasons.trim()) return refuse({ kind: 'reasons-needed' })
  if (stop.toldOn > facts.today) return refuse({ kind: 'told-in-the-future' })
  if (stop.lastDay < stop.toldOn) return refuse({ kind: 'ends-before-told' })
  if (stop.lastDay < facts.openedOn) return refuse({ kind: 'before-it-was-opened' })
  const earliest = addDays(stop.toldOn, NOTICE_DAYS)
  if (stop.kind === 'ended' && stop.askedBy === 'council' && stop.lastDay < earliest)
    return refuse({ kind: 'notice-too-short', earliest })
  const without = stop.kind === 'died' ? [] : notCovered(stop, facts)
  if (without.length > 0) return refuse({ kind: 'cover-needed', lines: without })
  return accept({ ...stop, reasons: stop.reasons.trim() })
}

const notCovered = ({ cover, lastDay }: Stopping, { lines }: StopFacts): readonly string[] =>
  lines
    .filter(
      ({ threadId }) =>
        !cover.some((one) => one.lineThread === threadId && one.startsOn <= lastDay),
    )
    .map(({ what }) => what)

/** The day by which the money that is left has gone back: four weeks after the last day (Worcestershire). */
export const settledBy = (lastDay: Day): Day => addDays(lastDay, NOTICE_DAYS)

/** What is left at the end: what is owed is paid first, nothing stands by any more, and the person's own part is theirs. */
export const settlementOf = (balance: Pence, liabilities: Pence, own: OwnShare): Worksheet =>
  worksheetOf({ balance, liabilities, own, weekly: noMoney, weeks: 0, saved: noMoney })

/** Why a payment is held. Nothing else holds one. */
export type HeldBecause = 'died' | 'suspended'

/** A stop as it stands. */
export type Stop = Omit<Stopping, 'cover'> & {
  readonly id: Id
  readonly directPaymentId: Id
  readonly liftedOn?: Day
}

/** What a stop does to the money for weeks that begin on a day. */
export function heldBy(
  stop: Pick<Stop, 'kind' | 'lastDay'> | undefined,
  from: Day,
): HeldBecause | 'not-due' | undefined {
  if (!stop) return undefined
  if (stop.kind === 'died') return 'died'
  if (from <= stop.lastDay) return undefined
  return stop.kind === 'suspended' ? 'suspended' : 'not-due'
}

import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { PersonMarks } from './event.ts'
import { endsAt, type Standing, type When } from './whereabouts.ts'

export const HANDOVER_WAYS = ['in-person', 'by-phone-then-arrived', 'travels-alone'] as const
export type HandoverWay = (typeof HANDOVER_WAYS)[number]

/** Who takes over when somebody goes home early, and when that was sure. */
export type Handover = {
  readonly toWhom: string
  readonly how: HandoverWay
  readonly confirmedAt?: Date
  readonly version: number
}

export type LeaveRefusal =
  | { readonly kind: 'not-in' }
  | { readonly kind: 'handover-needed' }
  | { readonly kind: 'handover-open' }

/** Leaving within so many minutes of the end is going home at the end. */
const AT_THE_END = 10 * 60_000
export const leavesEarly = (when: When, at: Date): boolean =>
  at.getTime() < endsAt(when).getTime() - AT_THE_END

/**
 * Whether somebody may be marked as gone. At the end of the sitting, yes; before it, only into a handover that was
 * confirmed: nobody is sent home without one (R34).
 */
export function mayLeave(
  marks: PersonMarks | undefined,
  when: When,
  { at, handover }: { readonly at: Date; readonly handover: Handover | undefined },
): Result<'leaves', LeaveRefusal> {
  if (marks?.mark?.kind !== 'here') return refuse({ kind: 'not-in' })
  if (!leavesEarly(when, at)) return accept('leaves')
  if (!handover) return refuse({ kind: 'handover-needed' })
  return handover.confirmedAt ? accept('leaves') : refuse({ kind: 'handover-open' })
}

export type SignOffRefusal =
  | { readonly kind: 'not-ended' }
  | { readonly kind: 'unmarked'; readonly people: number }
  | { readonly kind: 'differs'; readonly people: number }
  | { readonly kind: 'handover-open' }
  | { readonly kind: 'changed-meanwhile' }

type Line = { readonly standing: Standing; readonly isMarked: boolean; readonly differs: boolean }

/**
 * Whether a register may be signed off: the sitting has ended, everybody has a mark, no two tablets say different things,
 * and nobody left into a handover that is not sure. An open welfare check does not hold it up: it holds up the charge.
 */
export function signsOff(
  lines: readonly Line[],
  when: When,
  {
    now,
    handovers,
  }: { readonly now: Date; readonly handovers: readonly Pick<Handover, 'confirmedAt'>[] },
): Result<'signed-off', SignOffRefusal> {
  if (now < endsAt(when)) return refuse({ kind: 'not-ended' })
  const unmarked = lines.filter((line) => !line.isMarked).length
  if (unmarked > 0) return refuse({ kind: 'unmarked', people: unmarked })
  const differs = lines.filter((line) => line.differs).length
  if (differs > 0) return refuse({ kind: 'differs', people: differs })
  if (handovers.some((one) => !one.confirmedAt)) return refuse({ kind: 'handover-open' })
  return accept('signed-off')
}

import { type Day, daysBetween } from '#ground/kernel/day.ts'
import { noMoney, type Pence } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import {
  type AbsenceReason as AwayReason,
  type HeldStretch,
  heldFee,
  weekOfAbsence,
} from '#weeks/bookings/absence.ts'
import {
  type CancelRules,
  cancellationFee,
  type Fee,
  type FeeReason,
  minutesBefore,
  nothing,
} from '#weeks/bookings/cancellation.ts'
import type { Cause } from '#weeks/bookings/cause.ts'
import { noticeFee, type Payer } from '#weeks/bookings/ending.ts'
import type { AbsenceReason, Whereabouts } from '#weeks/registers/event.ts'

/** What came of a day that was booked, without any rule yet: enough to lay any council's rules over it. */
export type PayableFact =
  | { readonly kind: 'attended' }
  | { readonly kind: 'cancelled-by-provider' }
  /** Not there: `minutes` before they said so; nought or less where they did not. */
  | {
      readonly kind: 'missed'
      readonly cause: Cause
      readonly minutes: number
      /** How many weeks ago each day of illness was, this one's nought among them: any allowance counts its own. */
      readonly sickAgo: readonly number[]
    }
  | { readonly kind: 'held'; readonly reason: AwayReason; readonly week: number }
  | { readonly kind: 'notice'; readonly payer: Payer; readonly until: Day }

export const BASES = [
  'attended',
  'did-not-come',
  'cancelled-late',
  'cancelled-in-time',
  'cancelled-by-provider',
  'held',
  'notice',
] as const
export type Basis = (typeof BASES)[number]

/** What a day comes to, who bears it, and what of it may count towards what the person pays (rules R9 and R10). */
export type Due = {
  readonly basis: Basis
  readonly provider: Pence
  readonly package: Pence
  readonly council: Pence
  readonly chargeable: Pence
  readonly reasons: readonly (FeeReason | { readonly rule: 'R9'; readonly kind: 'attended' })[]
}

export type PayableRules = CancelRules & { readonly stretches: readonly HeldStretch[] }

/**
 * Turns what came of a booked day into money by one council's rules. Only a day that took place is ever chargeable: a fee
 * for one that did not is borne by the package or the council, and never counts in what the person pays.
 */
export function dueFor(price: Pence, fact: PayableFact, rules: PayableRules): Due {
  switch (fact.kind) {
    case 'attended':
      return {
        ...{ basis: 'attended', provider: price, package: price, council: noMoney },
        ...{ chargeable: price, reasons: [{ rule: 'R9', kind: 'attended' }] },
      }
    case 'cancelled-by-provider':
      return ofFee('cancelled-by-provider', nothing({ rule: 'R22', kind: 'provider-cancelled' }))
    case 'missed': {
      const sickDays = fact.sickAgo.filter((weeks) => weeks < rules.sickness.weeks).length
      const fee = cancellationFee({ ...fact, price, sickDays }, rules)
      const late = fee.provider > 0 ? 'cancelled-late' : 'cancelled-in-time'
      return ofFee(fact.minutes <= 0 ? 'did-not-come' : late, fee)
    }
    case 'held':
      return ofFee('held', heldFee({ ...fact, price }, rules.stretches))
    case 'notice':
      return ofFee('notice', noticeFee(price, { payer: fact.payer, paidUntil: fact.until }))
  }
}

const ofFee = (basis: Basis, fee: Fee): Due => ({ ...fee, basis, chargeable: noMoney })

/** A day that somebody had a place on, as the tables know it. */
export type BookedDay = {
  readonly day: Day
  readonly starts: Minutes
  /** Whether the session sits that day, and whether it was cancelled. */
  readonly sits: boolean
  readonly isCancelled: boolean
  /** The register is signed off and no welfare check of that sitting is open. */
  readonly isSettled: boolean
  /** Whether a register was opened at all. */
  readonly hasRegister: boolean
  readonly mark?: { readonly kind: Whereabouts; readonly reason?: AbsenceReason }
  /** How the welfare check ended. */
  readonly outcome?: string
  readonly givenUp?: { readonly cause: Cause; readonly toldAt: Date }
  readonly away?: { readonly reason: AwayReason; readonly first: Day }
  readonly notice?: { readonly payer: Payer; readonly until: Day }
  /** The days on which they were ill up to this one, this one included; none where illness is not why. */
  readonly sickOn: readonly Day[]
}

/** What a register says of why somebody is not there, as a cause. */
const CAUSE_OF: Readonly<Record<AbsenceReason, Cause>> = {
  ...{ ill: 'ill', holiday: 'holiday', hospital: 'hospital', transport: 'transport' },
  ...{ 'chose-not-to': 'changed-mind', appointment: 'other', unknown: 'other' },
}

/**
 * What came of a booked day; nothing, as long as it is not known. Somebody who was there was there, whatever was said
 * before. Whether somebody came is known once the register is signed off and no welfare check is open (rule R23).
 */
export function factOf(booked: BookedDay): PayableFact | undefined {
  if (booked.isCancelled) return { kind: 'cancelled-by-provider' }
  if (!booked.sits) return undefined
  if (booked.hasRegister && !booked.isSettled) return undefined
  if (wasThere(booked)) return { kind: 'attended' }
  const { notice, givenUp, away } = booked
  const sickAgo = booked.sickOn.map((on) => Math.floor(daysBetween(on, booked.day) / 7))
  if (notice) return { kind: 'notice', ...notice }
  if (givenUp) {
    const minutes = minutesBefore(givenUp.toldAt, booked.day, booked.starts)
    return { kind: 'missed', cause: givenUp.cause, minutes, sickAgo }
  }
  if (away)
    return { kind: 'held', reason: away.reason, week: weekOfAbsence(away.first, booked.day) }
  const cause = booked.isSettled ? causeOf(booked) : undefined
  return cause && { kind: 'missed', cause, minutes: 0, sickAgo }
}

const wasThere = ({ isSettled, mark, outcome }: BookedDay): boolean =>
  isSettled &&
  (mark?.kind === 'here' ||
    mark?.kind === 'left' ||
    outcome === 'came-late' ||
    outcome === 'mark-was-wrong')

/** What the welfare check found out goes before what the register knew. Without either, nothing is payable. */
function causeOf({ mark, outcome }: BookedDay): Cause | undefined {
  if (outcome === 'ill' || outcome === 'hospital') return outcome
  if (mark?.kind !== 'not-here') return undefined
  return CAUSE_OF[mark.reason ?? 'unknown']
}

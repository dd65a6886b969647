import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, total } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** So many lines, and what they come to; below nought where more is taken back than is owed. */
export type Lines = { readonly lines: number; readonly amount: Pence }

/** What waits for one provider up to a day, and into which account it may go. */
export type Candidate = {
  readonly providerId: Id
  readonly waiting: Lines
  /** Of these somebody has asked, and has no answer yet. */
  readonly queried: Lines
  /** The details in force. */
  readonly detailsId?: Id
  /** Details were given, and nobody has called back. */
  readonly isHeld: boolean
}

export const LEFT_OUT = ['queried', 'no-details', 'details-held', 'in-credit'] as const
export type WhyLeftOut = (typeof LEFT_OUT)[number]
export type LeftOut = Lines & { readonly providerId: Id; readonly reason: WhyLeftOut }
export type Planned = {
  readonly providerId: Id
  readonly detailsId: Id
  readonly amount: Pence
}

/**
 * What a run pays and what it leaves out, each by name and with why. Queried lines stop themselves alone; a provider of
 * whom more is taken back than is owed waits until there is more; without details in force nobody is paid.
 */
export function planned(candidates: readonly Candidate[]): {
  readonly payments: readonly Planned[]
  readonly leftOut: readonly LeftOut[]
} {
  const payments: Planned[] = []
  const leftOut: LeftOut[] = []
  for (const { providerId, waiting, queried, detailsId, isHeld } of candidates) {
    if (queried.lines > 0) leftOut.push({ providerId, reason: 'queried', ...queried })
    if (waiting.lines === 0) continue
    if (waiting.amount < 0) leftOut.push({ providerId, reason: 'in-credit', ...waiting })
    if (waiting.amount <= 0) continue
    if (detailsId) payments.push({ providerId, detailsId, amount: waiting.amount })
    else leftOut.push({ providerId, reason: isHeld ? 'details-held' : 'no-details', ...waiting })
  }
  return { payments, leftOut }
}

export type PrepareRefusal =
  /** A day that is not over may still change. */
  | { readonly kind: 'days-not-over' }
  | { readonly kind: 'pay-day-past' }
  /** Nobody has called back about the account that the council pays out of. */
  | { readonly kind: 'no-own-account' }
  /** Another run waits to be released or called off. */
  | { readonly kind: 'run-waits' }
  | { readonly kind: 'nothing-to-pay' }

export type Preparing = { readonly upTo: Day; readonly payOn: Day }

export function mayPrepare(
  { upTo, payOn }: Preparing,
  given: {
    readonly today: Day
    readonly ownDetailsId: Id | undefined
    readonly isWaiting: boolean
    readonly payments: readonly Planned[]
  },
): Result<{ readonly ownDetailsId: Id }, PrepareRefusal> {
  if (upTo >= given.today) return refuse({ kind: 'days-not-over' })
  if (payOn < given.today) return refuse({ kind: 'pay-day-past' })
  if (!given.ownDetailsId) return refuse({ kind: 'no-own-account' })
  if (given.isWaiting) return refuse({ kind: 'run-waits' })
  if (given.payments.length === 0) return refuse({ kind: 'nothing-to-pay' })
  return accept({ ownDetailsId: given.ownDetailsId })
}

export type ReleaseRefusal =
  /** Two people: whoever prepared it never releases it. */
  | { readonly kind: 'prepared-it-yourself' }
  | { readonly kind: 'called-off' }
  | { readonly kind: 'pay-day-past' }
  /** Somebody has asked about a line since. Call it off and prepare it again without that line. */
  | { readonly kind: 'queried-since' }
  /** Other details have come into force since. */
  | { readonly kind: 'details-changed' }

export type AtHand = {
  readonly preparedBy: Id
  readonly payOn: Day
  readonly isCalledOff: boolean
  readonly isQueried: boolean
  readonly hasOtherDetails: boolean
}

export function mayRelease(
  run: AtHand,
  { by, today }: { readonly by: Id; readonly today: Day },
): Result<void, ReleaseRefusal> {
  if (run.isCalledOff) return refuse({ kind: 'called-off' })
  if (run.preparedBy === by) return refuse({ kind: 'prepared-it-yourself' })
  if (run.payOn < today) return refuse({ kind: 'pay-day-past' })
  if (run.isQueried) return refuse({ kind: 'queried-since' })
  if (run.hasOtherDetails) return refuse({ kind: 'details-changed' })
  return accept(undefined)
}

/** The letters and digits of an id: what a bank takes for a reference, never used twice. */
export const endToEndOf = (id: Id): string => id.replaceAll('-', '').toUpperCase()

export const sumOf = (payments: readonly { readonly amount: Pence }[]): Pence =>
  payments.length === 0 ? noMoney : total(payments.map(({ amount }) => amount))

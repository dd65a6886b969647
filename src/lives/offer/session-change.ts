import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { OfferNotice } from './session-policies.ts'
import { isOpen, type OpenHours } from './venue-hours.ts'

/** Why a session that is offered cannot be changed so. `earliest` is the first day on which it could. */
export type ChangeRefusal =
  | { readonly kind: 'too-soon'; readonly earliest: Day }
  | {
      readonly kind:
        | ('changed-meanwhile' | 'has-ended' | 'not-a-day' | 'in-the-past' | 'same-price')
        | ('ends-before-start' | 'reason-missing' | 'nothing-changed' | 'no-such-ratio')
        | 'closed-then'
    }

export type PriceOf = {
  readonly ratio: Ratio
  readonly price: Pence
  readonly from: Day
  readonly to: Day | null
}

/**
 * A new price from a day (rule R25: eight weeks' notice by default), for a ratio that the session is offered at: until
 * the day before, the old one holds, so that there is never a gap. A price below the old one needs no notice: nobody
 * loses by it.
 */
export function newPrice(
  prices: readonly PriceOf[],
  wanted: { readonly ratio: Ratio; readonly price: Pence; readonly from: Day },
  { today, notice }: { readonly today: Day; readonly notice: OfferNotice },
): Result<'write' | 'same', ChangeRefusal> {
  const own = prices.filter((one) => writeRatio(one.ratio) === writeRatio(wanted.ratio))
  if (own.length === 0) return refuse({ kind: 'no-such-ratio' })
  if (own.some(({ from, price }) => from === wanted.from && price === wanted.price))
    return accept('same')
  const before = own.find(
    ({ from, to }) => from <= wanted.from && (to ?? wanted.from) >= wanted.from,
  )
  if (before?.price === wanted.price) return refuse({ kind: 'same-price' })
  if (wanted.from < today) return refuse({ kind: 'in-the-past' })
  const earliest = addDays(today, notice.priceWeeks * 7)
  const isLess = before !== undefined && wanted.price < before.price
  if (!isLess && wanted.from < earliest) return refuse({ kind: 'too-soon', earliest })
  return accept('write')
}

/**
 * A last day with its reason (rule R25: a provider who closes a service gives twelve weeks by default). A session that
 * nobody has a place in may end sooner; one that has ended stays so.
 */
export function newLastDay(
  session: { readonly startsOn: Day; readonly endsOn: Day | null; readonly hasPlaces: boolean },
  wanted: { readonly lastDay: Day; readonly because: string },
  { today, notice }: { readonly today: Day; readonly notice: OfferNotice },
): Result<'write' | 'same', ChangeRefusal> {
  if (session.endsOn !== null && session.endsOn < today) return refuse({ kind: 'has-ended' })
  if (session.endsOn === wanted.lastDay) return accept('same')
  if (wanted.because.trim() === '') return refuse({ kind: 'reason-missing' })
  if (wanted.lastDay < today || wanted.lastDay < session.startsOn)
    return refuse({ kind: 'in-the-past' })
  const earliest = addDays(today, notice.closingWeeks * 7)
  const isLater = session.endsOn !== null && wanted.lastDay > session.endsOn
  if (session.hasPlaces && !isLater && wanted.lastDay < earliest)
    return refuse({ kind: 'too-soon', earliest })
  return accept('write')
}

/**
 * New times from a day on, while its place is open, where that is known. A session has one time: each of its days until
 * then keeps the old one as a change of its own, and whoever has a place is told.
 */
export function newTimes(
  session: {
    readonly weekday: number
    readonly starts: Minutes
    readonly ends: Minutes
    /** When its place is open; none, while nobody has said so. */
    readonly hours: readonly OpenHours[]
  },
  wanted: { readonly starts: Minutes; readonly ends: Minutes },
): Result<'write', ChangeRefusal> {
  if (wanted.ends <= wanted.starts) return refuse({ kind: 'ends-before-start' })
  if (wanted.starts === session.starts && wanted.ends === session.ends)
    return refuse({ kind: 'nothing-changed' })
  const { hours, weekday } = session
  const isShut = hours.length > 0 && !isOpen(hours, { weekday, ...wanted })
  return isShut ? refuse({ kind: 'closed-then' }) : accept('write')
}

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { openDays, type SiteCalendar, type Span } from '#lives/offer/open-days.ts'
import { yearlyCostOf } from './cost.ts'
import type { Choice, LineRoute, PlanLine, Rhythm } from './plan-line.ts'
import type { Costing } from './policies.ts'
import type { SessionOffer } from './session-offer.ts'

/** How a year is reckoned, as the council's rules stand. */
export type Reckoning = {
  readonly costing: Costing
  readonly year: Span
  readonly bankHolidays: ReadonlySet<Day>
}

/** What is chosen about a session, beside the session itself. */
export type Chosen = {
  readonly id: Id
  readonly threadId: Id
  readonly what: string
  readonly route: LineRoute
  readonly outcomes: readonly Id[]
  readonly needs: readonly string[]
  readonly breakMinutes: number
  readonly startsOn: Day
  readonly endsOn?: Day
  readonly choice: Choice
  /** The rhythm of the line that it follows, so that the two are costed alike. */
  readonly like?: Rhythm
}

/** A plan line for a session that fits, at its own price. Nothing, where no price of it is for the person's ratio. */
export function sessionLine(
  { fitting, ...offer }: SessionOffer,
  { like, ...chosen }: Chosen,
  reckoning: Reckoning,
): PlanLine | undefined {
  if (!fitting) return undefined
  const rhythm = rhythmOf(offer.weekday, reckoning.costing, like)
  const days = openDays(offer.weekday, reckoning.year, offer.site, reckoning.bankHolidays)
  return {
    ...chosen,
    ...{ kind: 'session', sessionId: offer.id, providerId: offer.providerId },
    ...{ ratio: fitting.ratio, rhythm, startsMinute: offer.starts },
    ...{ minutes: offer.ends - offer.starts, unit: 'sitting', unitPrice: fitting.price },
    ...{ priceSource: 'session-price', isChargeable: true },
    yearly: yearlyCostOf(rhythm, fitting.price, days.length),
  }
}

/** What a place in a session costs in a full year, as the council costs sessions. */
export function sessionYearly(
  of: { readonly weekday: number; readonly price: Pence; readonly site: SiteCalendar },
  { costing, year, bankHolidays }: Reckoning,
): Pence {
  const days = openDays(of.weekday, year, of.site, bankHolidays)
  return yearlyCostOf(rhythmOf(of.weekday, costing, undefined), of.price, days.length)
}

function rhythmOf(weekday: number, costing: Costing, like: Rhythm | undefined): Rhythm {
  if (like?.kind === 'weekly') return { kind: 'weekly', timesAWeek: 1, weeks: like.weeks, weekday }
  if (like?.kind === 'open-days' || costing.by === 'open-days')
    return { kind: 'open-days', weekday }
  return { kind: 'weekly', timesAWeek: 1, weeks: costing.weeks, weekday }
}

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { MonthWeek } from '#lives/offer/series.ts'
import type { Company, PROVIDER_KINDS } from '#lives/offer/session.ts'
import type { OpenHours } from '#lives/offer/venue-hours.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'

/** A price of a sitting, for so many staff to so many people. */
export type OfferedPrice = {
  readonly staff: number
  readonly people: number
  readonly price: Pence
  readonly from: Day
  readonly to: Day | null
}

/** A session as the public may know it: what, where, when, from whom and for how much. Nobody who goes to it or runs it. */
export type Offered = {
  readonly id: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly aboutEn: string
  readonly aboutCy: string
  readonly providerId: Id
  readonly provider: string
  readonly providerKind: (typeof PROVIDER_KINDS)[number]
  readonly email: string
  readonly venueId: Id
  readonly venue: string
  readonly venueAboutEn: string
  readonly venueAboutCy: string
  readonly postcode: string
  readonly areaEn: string
  readonly areaCy: string
  readonly lat: number
  readonly lon: number
  readonly venueHas: readonly AccessNeed[]
  readonly venueHours: readonly OpenHours[]
  readonly has: readonly AccessNeed[]
  readonly exposes: readonly SensoryFact[]
  readonly activity: string
  readonly activityEn: string
  readonly activityCy: string
  readonly company: Company
  readonly weekday: number
  readonly everyWeeks: number
  readonly monthWeek: MonthWeek | null
  readonly starts: Minutes
  readonly ends: Minutes
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly languages: readonly ('en' | 'cy')[]
  readonly youngest: number
  readonly oldest: number | null
  readonly most: number
  readonly checkedOn: Day
  readonly state: 'live' | 'paused'
  /** The last day on which the provider's papers hold. */
  readonly papersUntil: Day | null
  readonly tasterPence: Pence | null
  readonly keepsBankHolidays: boolean
  readonly prices: readonly OfferedPrice[]
  /** When the public last saw it change; nothing, before it was first looked at. */
  readonly changedAt: string | null
}

/** What a public directory says of it: its own words of the standard. */
export type Status = 'active' | 'inactive' | 'temporarily closed'

/**
 * Whether places are given: not while it is paused or a paper of its provider is missing, and no more once it has ended.
 */
export function statusOf(
  offered: Pick<Offered, 'endsOn' | 'state' | 'papersUntil'>,
  today: Day,
): Status {
  if (offered.endsOn && offered.endsOn < today) return 'inactive'
  const holds = offered.papersUntil !== null && offered.papersUntil >= today
  return offered.state === 'live' && holds ? 'active' : 'temporarily closed'
}

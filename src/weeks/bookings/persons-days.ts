import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { ClosureKind } from '#lives/offer/closure.ts'
import type { Span } from '#lives/offer/open-days.ts'
import { isInSeries, type Series, seriesDays } from '#lives/offer/series.ts'
import type { Titled } from './titled.ts'

/** How somebody came by a day: a weekly place, or one day by itself. */
export type PlaceKind = 'weekly' | 'single' | 'taster' | 'swap' | 'gap'

/**
 * What became of a day that somebody has: it is on; the session was cancelled; its place is shut; they said that they
 * do not come; they are away for a while.
 */
export type DayState = 'on' | 'cancelled' | 'closed' | 'given-up' | 'away'

/** Why a day is not as usual: a kind to be said in words, and what somebody wrote with it. */
export type WhyDay = {
  /** Of a session's date ('staff-ill'), 'bank-holiday', 'closed-winter', 'not-on', the cause ('ill') or reason ('hospital'). */
  readonly kind: string
  readonly words: string
  /** The bank holiday's name. */
  readonly nameEn?: string
  readonly nameCy?: string
}

/** One day that one person has. What it was before stands in `changedFrom`, each fact that is otherwise. */
export type PersonsDay = Titled & {
  readonly day: Day
  readonly sessionId: Id
  readonly activity: string
  /** Key of the picture registry. */
  readonly picture: string
  readonly venueId: Id
  readonly venueName: string
  readonly providerId: Id
  readonly providerName: string
  readonly starts: Minutes
  readonly ends: Minutes
  readonly worker: string
  readonly ratio: Ratio
  readonly price: Pence
  readonly state: DayState
  readonly why?: WhyDay
  readonly kind: PlaceKind
  readonly bookingId: Id
  readonly changedFrom?: {
    readonly starts?: Minutes
    readonly ends?: Minutes
    readonly venueName?: string
    readonly worker?: string
  }
}

/** A place as it was taken: from a day to a day, which for a single day are the same. */
export type PlaceFacts = Span & {
  readonly bookingId: Id
  readonly kind: PlaceKind
  readonly ratio: Ratio
  readonly price: Pence
}

/** What is otherwise on one day of a session. */
export type DateFacts = {
  readonly day: Day
  readonly kind: 'cancelled' | 'changed' | 'extra'
  readonly why: string
  readonly words: string
  readonly starts: Minutes | null
  readonly ends: Minutes | null
  readonly worker: string | null
  readonly venueId: Id | null
  readonly venueName: string | null
}

/** A session with one person's places in it, and all that says on which days it is there for them. */
export type SessionFacts = Pick<
  PersonsDay,
  | 'sessionId'
  | keyof Titled
  | 'activity'
  | 'picture'
  | 'venueId'
  | 'venueName'
  | 'providerId'
  | 'providerName'
  | 'starts'
  | 'ends'
  | 'worker'
> & {
  readonly series: Series
  readonly keepsBankHolidays: boolean
  readonly closures: readonly (Span & { readonly kind: ClosureKind })[]
  readonly places: readonly PlaceFacts[]
  readonly dates: readonly DateFacts[]
  readonly givenUp: readonly { readonly day: Day; readonly cause: string; readonly words: string }[]
}

export type BankHolidayFacts = {
  readonly day: Day
  readonly nameEn: string
  readonly nameCy: string
}
export type AwayFacts = { readonly from: Day; readonly to: Day | null; readonly reason: string }

export type PersonsFacts = {
  readonly sessions: readonly SessionFacts[]
  readonly bankHolidays: readonly BankHolidayFacts[]
  readonly away: readonly AwayFacts[]
}

/**
 * What one person has from day to day within a span, in the order of days and times: also what was cancelled, is shut,
 * or was given up, each with why. A day of a session that does not come round is not there at all.
 */
export function daysOf(facts: PersonsFacts, within: Span): readonly PersonsDay[] {
  return facts.sessions
    .flatMap((session) =>
      daysWithin(session, within).flatMap((at) => {
        const place = placeOn(session.places, at)
        return place ? [dayAs(facts, session, place, at)] : []
      }),
    )
    .sort((a, b) => a.day.localeCompare(b.day) || a.starts - b.starts || byText(a, b))
}

const byText = (a: PersonsDay, b: PersonsDay) => a.sessionId.localeCompare(b.sessionId)

/** Every day on which the session, or a single place in it, is there before anything of the day itself is known. */
function daysWithin({ series, dates, places }: SessionFacts, within: Span): readonly Day[] {
  const extra = dates.filter((d) => d.kind === 'extra').map((d) => d.day)
  const single = places.filter((p) => p.kind !== 'weekly').map((p) => p.from)
  const besides = [...extra, ...single].filter((d) => within.from <= d && d <= within.to)
  return [...new Set([...seriesDays(series, within), ...besides])]
}

/** The single day goes before the weekly place, where somebody has both: it is the later word. */
function placeOn(places: readonly PlaceFacts[], at: Day): PlaceFacts | undefined {
  const held = places.filter((p) => p.from <= at && at <= p.to)
  return held.find((p) => p.kind !== 'weekly') ?? held[0]
}

function dayAs(facts: PersonsFacts, session: SessionFacts, place: PlaceFacts, at: Day): PersonsDay {
  const { series, keepsBankHolidays, closures, places, dates, givenUp, ...usual } = session
  const date = dates.find((d) => d.day === at)
  const { bookingId, kind, ratio, price } = place
  return {
    ...usual,
    ...(date && date.kind !== 'cancelled' ? changedTo(usual, date) : {}),
    ...{ day: at, bookingId, kind, ratio, price },
    ...stateOf(facts, session, at, date),
  }
}

/** The session's own word first: a day that is cancelled or shut was not theirs to give up. */
function stateOf(
  { bankHolidays, away }: PersonsFacts,
  session: SessionFacts,
  at: Day,
  date: DateFacts | undefined,
): Pick<PersonsDay, 'state' | 'why'> {
  if (date?.kind === 'cancelled')
    return { state: 'cancelled', why: { kind: date.why, words: date.words } }
  if (date?.kind !== 'extra') {
    const why = whyShut(session, bankHolidays, at)
    if (why) return { state: 'closed', why }
  }
  const given = session.givenUp.find((g) => g.day === at)
  if (given) return { state: 'given-up', why: { kind: given.cause, words: given.words } }
  const gone = away.find((a) => a.from <= at && (a.to === null || a.to >= at))
  if (gone) return { state: 'away', why: { kind: gone.reason, words: '' } }
  return { state: 'on', ...(date && { why: { kind: date.why, words: date.words } }) }
}

/** Rule R26: bank holidays that its site keeps, and the site's own closed days. */
function whyShut(
  { series, keepsBankHolidays, closures }: SessionFacts,
  bankHolidays: readonly BankHolidayFacts[],
  at: Day,
): WhyDay | undefined {
  const holiday = keepsBankHolidays && bankHolidays.find((h) => h.day === at)
  if (holiday) {
    const { nameEn, nameCy } = holiday
    return { kind: 'bank-holiday', words: '', nameEn, nameCy }
  }
  const closure = closures.find(({ from, to }) => from <= at && at <= to)
  if (closure) return { kind: `closed-${closure.kind}`, words: '' }
  return isInSeries(series, at) ? undefined : { kind: 'not-on', words: '' }
}

type Usual = Pick<SessionFacts, 'starts' | 'ends' | 'worker' | 'venueId' | 'venueName'>

/** Each fact that is otherwise on that day, and beside it what it would have been. */
function changedTo(usual: Usual, date: DateFacts): Partial<PersonsDay> {
  const starts = date.starts ?? usual.starts
  const ends = date.ends ?? usual.ends
  const worker = date.worker ?? usual.worker
  const venueId = date.venueId ?? usual.venueId
  const venueName = date.venueName ?? usual.venueName
  const changedFrom = {
    ...(starts !== usual.starts && { starts: usual.starts }),
    ...(ends !== usual.ends && { ends: usual.ends }),
    ...(worker !== usual.worker && { worker: usual.worker }),
    ...(venueId !== usual.venueId && { venueName: usual.venueName }),
  }
  const isChanged = Object.keys(changedFrom).length > 0
  return { starts, ends, worker, venueId, venueName, ...(isChanged && { changedFrom }) }
}

import type { Day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { minus, type Pence, pence, times, total } from '#ground/kernel/money.ts'
import type { Random } from '#ground/kernel/random.ts'
import { CATALOGUE } from '#lives/offer/catalogue.ts'
import type { Provider, Route, Session } from '#lives/offer/session.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { ROUTES_OF } from '../magnitudes.ts'
import { chanceOf, inTheirs, type Knowing, type Member } from './knowing.ts'
import type { NeedKey } from './need-sayings.ts'
import { LINE } from './plan-sayings.ts'

/** The weeks of a year in which places are open, by which the demo's plans are costed. */
export const OPEN_WEEKS = 48
const ALL_YEAR = 52
const TRIP = pence(2400)

/** A line before it is known whom it belongs to: what it is, and which needs it meets. */
export type DraftLine = Omit<
  PlanLine,
  'id' | 'threadId' | 'outcomes' | 'needs' | 'startsOn' | 'choice'
> & {
  readonly key: string
  readonly meets: readonly NeedKey[]
  readonly startsOn?: Day
}

export type Week = {
  readonly bookings: readonly StandingBooking[]
  readonly sessions: ReadonlyMap<string, Session>
  readonly providers: ReadonlyMap<string, Provider>
}

const yearly = (timesAWeek: number, weeks: number, each: number): Pence =>
  pence(Math.round(timesAWeek * weeks * each))

/** What the person has now, as lines of a plan: each session by its own route, and how they get there. */
export function sessionLines(member: Member, week: Week): DraftLine[] {
  const { person, slot } = member
  return week.bookings.flatMap((booking): DraftLine[] => {
    const session = week.sessions.get(booking.sessionId)
    const provider = session && week.providers.get(session.providerId)
    if (!session || !provider) return []
    const minutes = session.ends - session.starts
    return [
      {
        key: session.reference,
        kind: 'session',
        what: person.language === 'cy' ? session.titleCy : session.titleEn,
        sessionId: session.id,
        providerId: session.providerId,
        route: routeFor(ROUTES_OF[slot.funding], provider),
        ratio: booking.ratio,
        rhythm: { kind: 'weekly', timesAWeek: 1, weeks: OPEN_WEEKS, weekday: session.weekday },
        startsMinute: session.starts,
        minutes,
        unit: 'sitting',
        unitPrice: booking.price,
        priceSource: 'session-price',
        yearly: yearly(1, OPEN_WEEKS, booking.price),
        isChargeable: true,
        meets: meetsOf(session.activity),
        breakMinutes: slot.carer ? minutes : 0,
        startsOn: booking.startsOn,
      },
    ]
  })
}

/** Their own money first, where the place takes it: what is left is arranged by the council. */
function routeFor(routes: readonly Route[], provider: Provider): Route {
  const both = routes.filter((r) => provider.routes.includes(r))
  return both.find((r) => r !== 'managed') ?? both[0] ?? routes[0] ?? 'managed'
}

function meetsOf(activity: string): readonly NeedKey[] {
  const outcomes = CATALOGUE.find((a) => a.key === activity)?.outcomes ?? []
  const meets = outcomes.map(
    (o): NeedKey =>
      o === 'relationships'
        ? 'people'
        : o === 'work-or-learning' || o === 'skills'
          ? 'work'
          : 'community',
  )
  return meets.length > 0 ? [...new Set(meets)] : ['community']
}

/** What is left of the weekly money for sessions, in each open week of a year: it is theirs to plan with. */
export function leftOver({ county }: Knowing, { person }: Member, week: Week): Pence {
  const weekly = county.budgets.find((b) => b.personId === person.id)?.weekly ?? pence(0)
  const left = minus(weekly, total(week.bookings.map((b) => b.price)))
  return left > 0 ? times(OPEN_WEEKS, left) : pence(0)
}

/** Return trips with the council's own transport: in Wales they are not charged for (rule R10). */
export function transportLine(knowing: Knowing, member: Member, trips: number): DraftLine {
  return {
    key: 'transport',
    kind: 'transport',
    what: inTheirs(member.person, LINE.transport),
    route: 'managed',
    rhythm: { kind: 'weekly', timesAWeek: trips, weeks: OPEN_WEEKS },
    ...{ minutes: 0, unit: 'trip', unitPrice: TRIP, priceSource: 'rate-table' },
    yearly: yearly(trips, OPEN_WEEKS, TRIP),
    isChargeable: !knowing.welsh,
    ...{ meets: ['community'], breakMinutes: 0 },
  }
}

type Hours = {
  readonly hours: number
  readonly each: number
  readonly weeks?: number
  readonly weekday?: number
}

export function assistantLine(
  { person, slot }: Member,
  { hours, each, weeks = ALL_YEAR, weekday }: Hours,
): DraftLine {
  const said = weekday === 3 ? LINE.paThursday : LINE.pa
  const own = ROUTES_OF[slot.funding]
  return {
    key: 'assistant',
    kind: 'personal-assistant',
    what: inTheirs(person, said),
    route: own.find((r) => r !== 'managed') ?? 'managed',
    ratio: { staff: 1, people: 1 },
    rhythm: { kind: 'weekly', timesAWeek: hours, weeks, ...(weekday !== undefined && { weekday }) },
    ...{ minutes: 60, unit: 'hour', unitPrice: pence(each), priceSource: 'rate-table' },
    yearly: yearly(hours, weeks, each),
    isChargeable: true,
    ...{ meets: ['community', 'people', 'work'], breakMinutes: 0 },
  }
}

export const tenancyLine = ({ person }: Member, each: Pence, weeks = ALL_YEAR): DraftLine => ({
  key: 'tenancy',
  kind: 'tenancy',
  what: inTheirs(person, LINE.tenancy),
  route: 'managed',
  rhythm: { kind: 'weekly', timesAWeek: 1, weeks },
  ...{ minutes: 60, unit: 'week', unitPrice: each, priceSource: 'quote' },
  yearly: yearly(1, weeks, each),
  isChargeable: true,
  ...{ meets: ['home'], breakMinutes: 0 },
})

/** What costs nothing counts as much as any other line. */
export const freeLine = (random: Random, { person }: Member): DraftLine => ({
  key: 'free',
  kind: 'community',
  what: inTheirs(person, random.pick(LINE.free)),
  route: 'none',
  rhythm: { kind: 'weekly', timesAWeek: 1, weeks: OPEN_WEEKS },
  ...{ minutes: 120, unit: 'week', unitPrice: pence(0), priceSource: 'free', yearly: pence(0) },
  ...{ isChargeable: false, meets: ['community', 'people', 'work', 'home'], breakMinutes: 0 },
})

/** What the council pays for besides places, by the person's home and how their money is held. */
export function otherLines(knowing: Knowing, member: Member, days: number): DraftLine[] {
  const { person, slot } = member
  const random = chanceOf(knowing, 'lines', person)
  const own = slot.funding !== 'managed'
  const lines: DraftLine[] = []
  if (person.travelMeans === 'council-transport' && days > 0)
    lines.push(transportLine(knowing, member, days))
  if (own && random.chance(0.55))
    lines.push(
      assistantLine(member, {
        hours: random.int(2, 6),
        each: random.pick([1580, 1640, 1680, 1720]),
      }),
    )
  return lines
}

export const idsOf = ({ councilId }: Knowing, { person }: Member, key: string) => ({
  id: idFrom(councilId, 'plan-line', `${person.reference} 1 ${key}`),
  threadId: idFrom(councilId, 'line-thread', `${person.reference} ${key}`),
})

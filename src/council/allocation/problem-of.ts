import type { Id } from '#ground/kernel/id.ts'
import { compareSupport, writeRatio } from '#ground/kernel/ratio.ts'
import { halfDaysOf } from '#ground/kernel/week.ts'
import { journeyMinutes, type TravelSpeed } from '#weeks/travel/journey.ts'
import type { CountyFacts, PersonFacts, SessionFacts, VenueFacts } from './county-facts.ts'
import type { Person, Place, Problem, Session } from './engine/problem.ts'
import { ownSettings, ratiosIn } from './own-settings.ts'
import { takenPlaces } from './taken-places.ts'

const A_DAY = 24 * 60
/** Further apart than this, nobody does two sessions in a row. */
const LONGEST_HOP = 60

/** The planner's problem for one council: pure, so that the same facts always make the same problem. */
export function problemOf(facts: CountyFacts): Problem {
  const venues = new Map(facts.venues.map((venue) => [venue.id, venue]))
  const used = [...new Set(facts.sessions.map((s) => s.venueId))].sort()
  const places = used.flatMap((id) => venues.get(id) ?? [])
  const running = new Set(facts.sessions.map((s) => s.id))
  const known = new Set(facts.people.map((p) => p.id))
  const own = ownSettings(facts)
  return {
    format: 'good-days-problem-2',
    people: facts.people.map((person) => ({
      ...personOf(person, places, facts.speeds, running),
      ratios: ratiosIn(person, own),
    })),
    sessions: facts.sessions.map((session) => ({
      ...sessionOf(session, venues.get(session.venueId)),
      setting: own.get(session.id)?.setting ?? session.setting,
    })),
    places: places.map((place) => placeOf(place, places, facts.speeds)),
    friendships: facts.friendships.filter((f) => known.has(f.a) && known.has(f.b)),
    apart: facts.apart,
  }
}

function personOf(
  person: PersonFacts,
  places: readonly VenueFacts[],
  speeds: readonly TravelSpeed[],
  running: ReadonlySet<Id>,
): Omit<Person, 'ratios'> {
  const reach = places.flatMap((place) => {
    const minutes = journeyMinutes(speeds, person.travelMeans, person, place)
    return minutes !== undefined && minutes <= person.travelLimit
      ? [[place.id, minutes] as const]
      : []
  })
  const holds = person.holds.filter((h) => running.has(h.sessionId))
  const strongest = [...person.ratios].sort((a, b) => compareSupport(b.ratio, a.ratio))[0]
  return {
    id: person.id,
    area: person.area,
    band: strongest ? writeRatio(strongest.ratio) : 'not-assessed',
    weeklyBudget: person.weekly,
    wantedHalfDays: person.wantedHalfDays,
    wantedMinutes: person.wantedMinutes,
    wishes: Object.fromEntries(
      person.wishes.flatMap((w) => (w.strength === -2 ? [] : [[w.activity, w.strength]])),
    ),
    refuses: person.wishes.filter((w) => w.strength === -2).map((w) => w.activity),
    outcomes: person.outcomes,
    needs: person.needs,
    avoids: person.avoids,
    travelLimit: person.travelLimit,
    reach,
    routes: person.routes,
    language: person.language,
    currentWeek: holds.map((h) => h.sessionId),
    agreed: holds.filter((h) => h.chosen).map((h) => h.sessionId),
    declined: person.declined,
    carerBreak: person.carerBreakMinutes,
  }
}

function sessionOf(session: SessionFacts, venue: VenueFacts | undefined): Session {
  const { id, venueId, activity, weekday, starts, ends, prices, ...rest } = session
  const { taken: _, alone: __, takesNobodyNew: ___, ...same } = rest
  const leastStaff = venue?.leastStaff ?? 0
  const room = takenPlaces(session, leastStaff)
  return {
    ...{ ...same, ...room },
    id,
    place: venueId,
    area: venue?.area ?? '',
    activities: [activity],
    starts: weekday * A_DAY + starts,
    ends: weekday * A_DAY + ends,
    halfDays: halfDaysOf(weekday, starts, ends),
    // A session that nobody is in does not run, whatever its least: with one it does.
    least: Math.max(1, Math.min(session.least, room.most)),
    leastStaff,
    prices: prices.map((p) => ({ ratio: p.ratio, pence: p.price })),
  }
}

/** Between two sessions people go by road together: the council's own transport, else by car. */
function placeOf(
  place: VenueFacts,
  others: readonly VenueFacts[],
  speeds: readonly TravelSpeed[],
): Place {
  const near = others.flatMap((other) => {
    if (other.id === place.id) return []
    const minutes = journeyMinutes(speeds, 'car', place, other)
    return minutes !== undefined && minutes <= LONGEST_HOP ? [[other.id, minutes] as const] : []
  })
  return { id: place.id, near }
}

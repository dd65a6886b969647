import type { HalfDay, Person, Ratio, Session } from '../problem.ts'
import type { Random } from '../random.ts'
import { between, byShare, isLucky, oneOf, someOf } from './chance.ts'
import { activities, bands, burdens, type CountyWish, needs, outcomes, times } from './county.ts'
import type { County } from './map.ts'

/** Sessions with no staff yet: they are shared out when the people are known. */
export function drawSessions(wish: CountyWish, { places }: County, random: Random): Session[] {
  const facts = new Map(places.map(({ id }) => [id, drawPlaceFacts(random)]))
  return Array.from({ length: wish.sessions }, (_, i) => {
    const place = places[i % places.length] ?? oneOf(random, places)
    const { has, exposes, company } = facts.get(place.id) ?? drawPlaceFacts(random)
    const day = isLucky(random, 0.93) ? random.below(5) : 5 + random.below(2)
    const { starts, ends, parts } = byShare(random, times)
    const earlier = 15 * between(random, -1, 1)
    const isGroup = isLucky(random, wish.groupsOnly)
    return {
      id: `session ${i + 1}`,
      place: place.id,
      area: place.area,
      activities: someOf(random, activities, between(random, 1, 2)),
      outcomes: someOf(random, outcomes, between(random, 1, 3)),
      setting: company === 'separate' ? 'building' : 'community',
      company,
      starts: day * 1440 + starts + earlier,
      ends: day * 1440 + ends + earlier,
      halfDays: parts.map((part) => day * 3 + part),
      staff: { n: 0, d: 2 },
      rooms: isLucky(random, 0.8) ? 'together' : 'by-ratio',
      leastStaff: 1,
      least: isGroup ? between(random, 2, 4) : 1,
      most: between(random, 6, 20),
      prices: drawPrices(wish, company, ends - starts, random),
      held: [],
      has,
      exposes,
      routes: ['managed', ...(isLucky(random, 0.7) ? ['direct payment'] : [])],
      languages: isLucky(random, 0.2) ? ['en', 'cy'] : ['en'],
      worker: `${place.id}, worker ${between(random, 1, 3)}`,
    }
  })
}

function drawPlaceFacts(random: Random) {
  const company = byShare(random, [
    { company: 'ordinary', share: 35 },
    { company: 'shared', share: 35 },
    { company: 'separate', share: 30 },
  ] as const).company
  return {
    company,
    has: needs.filter(({ lacking }) => !isLucky(random, lacking)).map(({ need }) => need),
    exposes: burdens.filter(({ found }) => isLucky(random, found)).map(({ burden }) => burden),
  }
}

/** About £22 an hour for each member of staff, and £4 for the room. */
function drawPrices(
  wish: CountyWish,
  company: Session['company'],
  minutes: number,
  random: Random,
): Session['prices'] {
  const offered = bands.filter(({ ratio }) =>
    company === 'separate' ? ratio.people <= 5 : ratio.staff === 1,
  )
  const prices = offered
    .filter(({ ratio }) => isLucky(random, 0.9) && !isMissing(wish, ratio, random))
    .map(({ ratio }) => ({
      ratio,
      pence: Math.round(
        (minutes / 60) * (400 + (2200 * ratio.staff) / ratio.people) * (0.9 + random.unit() / 5),
      ),
    }))
  return prices.length > 0
    ? prices
    : [{ ratio: { staff: 1, people: 5 }, pence: Math.round(minutes * 14) }]
}

const isMissing = ({ shortRatios, shortBy }: CountyWish, ratio: Ratio, random: Random): boolean =>
  shortRatios.includes(`${ratio.staff}:${ratio.people}`) && isLucky(random, shortBy)

/**
 * Shares out among the sessions of each half-day the staff that the people who want it would need,
 * in half workers.
 */
export function shareOutStaff(
  wish: CountyWish,
  sessions: readonly Session[],
  people: readonly Person[],
  random: Random,
): Session[] {
  const needed = new Map<HalfDay, number>()
  for (const { wantedHalfDays, ratios } of people) {
    const { staff, people: shared } = ratios.building ?? { staff: 1, people: 5 }
    for (const h of wantedHalfDays) needed.set(h, (needed.get(h) ?? 0) + staff / shared)
  }
  const there = new Map<HalfDay, number>()
  for (const { halfDays } of sessions) {
    for (const h of halfDays) there.set(h, (there.get(h) ?? 0) + 1)
  }
  return sessions.map((session) => {
    const h = session.halfDays[0] ?? 0
    const isShort = wish.shortDays.includes(Math.floor(h / 3))
    const even = ((needed.get(h) ?? 0) / (there.get(h) ?? 1)) * wish.staffing
    const usual = Math.max(2, Math.round(2 * even * (0.5 + random.unit())))
    const left = Math.floor(usual * (1 - wish.shortBy) + random.unit()) // half workers, by chance
    const n = isShort ? left : usual
    return { ...session, staff: { n, d: 2 }, leastStaff: n >= 4 ? 2 : 1 }
  })
}

import type { HalfDay, Person, Problem, Ratio, Session } from '../problem.ts'
import type { Random } from '../random.ts'
import { between, byShare, isLucky, oneOf, someOf } from './chance.ts'
import { activities, bands, burdens, type CountyWish, needs, outcomes } from './county.ts'
import { type County, minutesBetween, near } from './map.ts'

export function drawPeople(
  wish: CountyWish,
  county: County,
  sessions: readonly Session[],
  random: Random,
): Person[] {
  return Array.from({ length: wish.people }, (_, i) => {
    const area = oneOf(random, county.areas)
    const home = near(area.centre, random)
    const { band, ratio } = byShare(random, bands)
    const wantedHalfDays = drawHalfDays(random)
    const currentWeek = drawCurrentWeek(sessions, area.key, wantedHalfDays, random)
    const half = (150 / 60) * (400 + (2200 * ratio.staff) / ratio.people)
    return {
      id: `person ${i + 1}`,
      area: area.key,
      band,
      ratios: drawRatios(ratio, random),
      weeklyBudget: Math.round(wantedHalfDays.length * half * (0.85 + random.unit() * 0.6)),
      wantedHalfDays,
      wantedMinutes: wantedHalfDays.length * 150,
      wishes: Object.fromEntries(
        someOf(random, activities, 5).map((a) => [a, oneOf(random, [2, 2, 1, 1, -1] as const)]),
      ),
      refuses: isLucky(random, 0.3) ? someOf(random, activities, 1) : [],
      outcomes: someOf(random, outcomes, between(random, 2, 4)),
      needs: needs.filter(({ share }) => isLucky(random, share)).map(({ need }) => need),
      avoids: burdens.filter((b) => isLucky(random, b.avoided)).map(({ burden }) => burden),
      travelLimit: between(random, 20, 60),
      reach: county.places
        .map(({ id, at }): [string, number] => [id, minutesBetween(home, at)])
        .filter(([, minutes]) => minutes <= 75),
      routes: isLucky(random, 0.8) ? ['managed'] : ['direct payment'],
      language: isLucky(random, 0.1) ? 'cy' : 'en',
      currentWeek,
      agreed: isLucky(random, wish.agreed) ? currentWeek.slice(0, 1) : [],
      declined: [],
      carerBreak: isLucky(random, 0.25) ? 60 * between(random, 6, 18) : 0,
    }
  })
}

/** One in twenty has not been assessed for the community; one in five needs one band more there. */
function drawRatios(ratio: Ratio, random: Random): Person['ratios'] {
  const at = bands.findIndex((band) => band.ratio === ratio)
  const more = bands[Math.max(0, at - 1)]?.ratio ?? ratio
  const drawn = random.unit()
  if (drawn < 0.05) return { building: ratio }
  return { building: ratio, community: drawn < 0.25 ? more : ratio }
}

/**
 * Mostly whole days from Monday to Friday, some half-days, an evening now and then, rarely a
 * weekend.
 */
function drawHalfDays(random: Random): HalfDay[] {
  const days = someOf(random, [0, 1, 2, 3, 4], between(random, 1, 5))
  const drawn = days.flatMap((day) => {
    const parts = isLucky(random, 0.7) ? [0, 1] : [random.below(2)]
    return [...parts, ...(isLucky(random, 0.1) ? [2] : [])].map((part) => day * 3 + part)
  })
  if (isLucky(random, 0.08)) drawn.push(3 * between(random, 5, 6) + random.below(2))
  return drawn.sort((a, b) => a - b)
}

/**
 * Up to four sessions of their own area at different times that they want: what they might have
 * now.
 */
function drawCurrentWeek(
  sessions: readonly Session[],
  area: string,
  wanted: readonly HalfDay[],
  random: Random,
): string[] {
  const nearby = sessions.filter(
    (session) => session.area === area && session.halfDays.every((h) => wanted.includes(h)),
  )
  const taken = new Set<HalfDay>()
  return someOf(random, nearby, 4).flatMap(({ id, halfDays }) => {
    if (halfDays.some((h) => taken.has(h))) return []
    for (const h of halfDays) taken.add(h)
    return [id]
  })
}

/** Pairs of one area, each once, none both friends and apart. */
export function drawPairs(
  wish: CountyWish,
  people: readonly Person[],
  random: Random,
): Pick<Problem, 'friendships' | 'apart'> {
  const seen = new Set<string>()
  const draw = (count: number): [string, string][] => {
    const pairs: [string, string][] = []
    for (let tries = 0; pairs.length < count && tries < 20 * count; tries++) {
      const one = oneOf(random, people)
      const other = oneOf(random, people)
      const key = [one.id, other.id].sort().join(' and ')
      if (one === other || one.area !== other.area || seen.has(key)) continue
      seen.add(key)
      pairs.push([one.id, other.id])
    }
    return pairs
  }
  return {
    friendships: draw(Math.round(people.length * wish.friendsEach)).map(([a, b]) => ({
      a,
      b,
      weight: isLucky(random, 0.2) ? 2 : 1,
    })),
    apart: draw(Math.round(people.length * wish.apartEach)),
  }
}

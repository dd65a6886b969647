import { addDays, type Day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { straightLine } from '#ground/kernel/place.ts'
import { type HalfDay, halfDay } from '#ground/kernel/week.ts'
import { type Costs, price } from '#lives/offer/price.ts'
import type { Postcode, Session } from '#lives/offer/session.ts'
import type { Cast, Character } from './cast.ts'
import type { Resident } from './people.ts'
import type { Sitting } from './programme.ts'
import { OVERHEAD_AN_HOUR, STAFF_AN_HOUR } from './sessions.ts'
import type { Slot } from './slots.ts'
import type { Place } from './venues.ts'

/** The slot of a character: the first of their base and ratio, the friend's after the lead's. */
export function castAt(
  slots: readonly Slot[],
  cast: Cast,
): { readonly lead: number; readonly friend: number } {
  const first = (c: Character, not = -1) =>
    slots.findIndex((s, i) => i !== not && s.base === c.base && s.ratioName === c.ratioName)
  const lead = first(cast.lead)
  return { lead, friend: first(cast.friend, lead) }
}

/**
 * Gives a character's slot what their story needs by changing it with somebody of the same base, so that no count of
 * the county changes; with anybody, where nobody of the base has it.
 */
export function castSlots(slots: readonly Slot[], cast: Cast): Slot[] {
  const recast = [...slots]
  const at = castAt(slots, cast)
  give(recast, at.lead, { wanted: cast.lead.slot, not: [at.friend] })
  give(recast, at.friend, { wanted: cast.friend.slot, not: [at.lead] })
  return recast
}

type Giving = { readonly wanted: Partial<Slot>; readonly not: readonly number[] }

function give(slots: Slot[], at: number, { wanted, not }: Giving): void {
  for (const [field, value] of Object.entries(wanted) as [keyof Slot, Slot[keyof Slot]][]) {
    const mine = slots[at] as Slot
    if (mine[field] === value) continue
    const others = [...slots.keys()].filter(
      (i) => i !== at && !not.includes(i) && slots[i]?.[field] === value,
    )
    const other = others.find((i) => slots[i]?.base === mine.base) ?? others[0]
    if (other === undefined) continue
    slots[other] = { ...(slots[other] as Slot), [field]: mine[field] }
    slots[at] = { ...mine, [field]: value }
  }
}

export type Staging = {
  readonly places: readonly Place[]
  readonly postcodes: readonly Postcode[]
  readonly today: Day
}

/** The resident of a character's slot becomes the character, at home a mile from the small provider of the story. */
export function castAs(
  resident: Resident,
  character: Character,
  group: Place,
  staging: Staging,
): Resident {
  const { postcodes, places, today } = staging
  const far = (p: Postcode) => Math.abs(straightLine(p, group.venue) - 1600)
  const home = postcodes
    .filter((p) => p.area === group.venue.area)
    .reduce((best, p) => (far(p) < far(best) ? p : best))
  const base = places
    .filter((p) => p.part === character.base)
    .reduce((best, p) => (straightLine(p.venue, home) < straightLine(best.venue, home) ? p : best))
  const wantedHalfDays = halvesOf(character.weekdays)
  const person = {
    ...resident.person,
    bornOn: addDays(today, -Math.round(character.age * 365.25) - 100),
    postcode: home.postcode,
    area: home.area,
    wantedHalfDays,
    wantedMinutes: wantedHalfDays.length * 180,
    ...character.person,
  }
  return { ...resident, person, base, ratios: { ...resident.ratios, community: character.outside } }
}

export const halvesOf = (weekdays: readonly number[]): HalfDay[] =>
  weekdays.flatMap((d) => [halfDay(d, 'morning'), halfDay(d, 'afternoon')])

const DAY = { starts: 10 * 60, ends: 16 * 60 }
const ONE_TO_FIVE = { staff: 1, people: 5 }
const ONE_TO_EIGHT = { staff: 1, people: 8 }
/** £33.00 for six hours at 1:5: a small provider's own costs (rule R1). */
const GROUP_COSTS: Costs = { staffAnHour: pence(1690), overheadAnHour: pence(212) }
const RULE_COSTS: Costs = {
  staffAnHour: STAFF_AN_HOUR,
  overheadAnHour: OVERHEAD_AN_HOUR.community,
}
const THURSDAY = 3
const FRIDAY = 4

/**
 * The sessions of the story: the small provider's days on Thursday and Friday, a Friday art group that will end, and
 * another at 1:8, which has too few staff for somebody assessed at 1:5 (rule R47).
 */
export function castSittings(group: Place, activity: string, places: readonly Place[]): Sitting[] {
  const [hall, other] = places
    .filter((p) => p.spokeKind === 'village-hall' || p.spokeKind === 'community-centre')
    .sort((a, b) => straightLine(a.venue, group.venue) - straightLine(b.venue, group.venue))
  const one = { staff: { n: 1, d: 1 }, least: 1, ...DAY }
  const at = (place: Place | undefined, sitting: Omit<Sitting, 'place' | keyof typeof one>) =>
    place ? [{ place, ...one, ...sitting }] : []
  return [
    ...at(group, { activity, weekday: THURSDAY, most: 5, ratios: [ONE_TO_FIVE] }),
    ...at(group, { activity, weekday: FRIDAY, most: 5, ratios: [ONE_TO_FIVE] }),
    ...at(hall, { activity: 'art', weekday: FRIDAY, most: 5, ratios: [ONE_TO_FIVE] }),
    ...at(other, { activity: 'art', weekday: FRIDAY, most: 8, ratios: [ONE_TO_EIGHT] }),
  ]
}

/** The art group ends on its Friday eight weeks from now: notice has been given. */
const endingOn = (monday: Day): Day => addDays(monday, 8 * 7 + FRIDAY)

/** The sessions of the story, as `castSittings` lists them: they are the last of the county's. */
export const STORY = [
  'group on Thursday',
  'group on Friday',
  'art on Friday',
  'art at 1:8',
] as const

/** Gives the story's sessions their own prices and the art group its last day. */
export function staged(sessions: readonly Session[], monday: Day): Session[] {
  const from = sessions.length - STORY.length
  return sessions.map((session, i) => {
    const costs = i < from ? undefined : i < from + 2 ? GROUP_COSTS : RULE_COSTS
    if (!costs) return session
    const minutes = session.ends - session.starts
    const prices = session.prices.map((p) => ({ ...p, price: price(p.ratio, costs, minutes) }))
    const ends = i === from + 2 ? { endsOn: endingOn(monday) } : {}
    return { ...session, prices, ...ends }
  })
}

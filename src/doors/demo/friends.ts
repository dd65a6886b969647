import type { Id } from '#ground/kernel/id.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { Apart, Friendship } from '#lives/people/person.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { Resident } from './people.ts'

/** Friendships for each person in the county, and how many of them are with somebody met at the same place. */
const FRIENDSHIPS_A_PERSON = 0.95
const MET_THERE = 0.85
const APART_A_PERSON = 0.01

const pair = (a: Id, b: Id) => (a < b ? { a, b } : { a: b, b: a })
const keyOf = ({ a, b }: { readonly a: Id; readonly b: Id }) => `${a} ${b}`

export function friendshipsOf(
  random: Random,
  residents: readonly Resident[],
  known: readonly Friendship[],
): Friendship[] {
  const byBase = Map.groupBy(residents, (r) => r.base.venue.id)
  const byArea = Map.groupBy(residents, (r) => r.person.area)
  const found = new Map(known.map((friendship) => [keyOf(friendship), friendship]))
  const wanted = Math.round(residents.length * FRIENDSHIPS_A_PERSON)
  for (let tries = 0; found.size < wanted && tries < wanted * 20; tries++) {
    const one = random.pick(residents)
    const circle = random.chance(MET_THERE)
      ? byBase.get(one.base.venue.id)
      : byArea.get(one.person.area)
    const other = random.pick(circle ?? residents)
    if (one === other) continue
    const two = pair(one.person.id, other.person.id)
    if (!found.has(keyOf(two)))
      found.set(keyOf(two), { ...two, weight: random.weighted([1, 2, 3] as const, (w) => 5 - w) })
  }
  return [...found.values()]
}

export const befriended = (a: Id, b: Id, weight: Friendship['weight']): Friendship => ({
  ...pair(a, b),
  weight,
})

/** A few who are not to meet: of one area, so that they might, but in no session together now, and no friends. */
export function apartOf(
  random: Random,
  residents: readonly Resident[],
  {
    friendships,
    bookings,
  }: { readonly friendships: readonly Friendship[]; readonly bookings: readonly StandingBooking[] },
): Apart[] {
  const friends = new Set(friendships.map(keyOf))
  const inSession = Map.groupBy(bookings, (b) => b.sessionId)
  const meet = new Set(
    [...inSession.values()].flatMap((group) =>
      group.flatMap((x) => group.map((y) => keyOf(pair(x.personId, y.personId)))),
    ),
  )
  const wanted = Math.max(2, Math.round(residents.length * APART_A_PERSON))
  const found = new Map<string, Apart>()
  for (let tries = 0; found.size < wanted && tries < 2000; tries++) {
    const [one, other] = random.sample(residents, 2) as [Resident, Resident]
    const two = pair(one.person.id, other.person.id)
    const far = one.person.area !== other.person.area
    if (!far && !friends.has(keyOf(two)) && !meet.has(keyOf(two))) found.set(keyOf(two), two)
  }
  return [...found.values()]
}

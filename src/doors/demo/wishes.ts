import type { Random } from '#ground/kernel/random.ts'
import { CATALOGUE } from '#lives/offer/catalogue.ts'
import type { Session } from '#lives/offer/session.ts'
import type { Wish, WishStrength } from '#lives/people/person.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { Cast } from './cast.ts'
import type { Resident } from './people.ts'

/** More people ask for some things than for others. What is not here has a weight of 3. */
const ASKED_FOR: Readonly<Record<string, number>> = {
  swimming: 9,
  cooking: 8,
  music: 8,
  art: 7,
  gardening: 7,
  friends: 8,
  'coffee-and-chat': 7,
  games: 5,
  dance: 6,
  bowling: 6,
  cinema: 6,
  shopping: 6,
  walking: 5,
  computers: 6,
  farm: 5,
  football: 5,
  'horse-riding': 4,
  photography: 4,
  drama: 4,
  'cafe-work': 4,
  work: 4,
  college: 4,
  lunch: 5,
  baking: 5,
}
/** New in the county: nobody has said anything of it yet. */
const ASKED = CATALOGUE.filter(({ key }) => key !== 'bike-repair')
const LOVES = 0.4
const LIKES_WHAT_THEY_DO = 0.7

/** Three to eight loved or liked, most of what the person does now among them; a few rather not, and a few refused. */
export function wishesOf(random: Random, { person }: Resident, doing: readonly string[]): Wish[] {
  const now = [...new Set(doing)].filter(() => random.chance(LIKES_WHAT_THEY_DO)).slice(0, 5)
  const liked = new Set(now)
  const wanted = Math.max(liked.size, random.int(3, 8))
  while (liked.size < wanted) liked.add(random.weighted(ASKED, (a) => ASKED_FOR[a.key] ?? 3).key)
  const others = random.shuffle(
    ASKED.map((a) => a.key).filter((key) => !liked.has(key) && !doing.includes(key)),
  )
  const refused = others.slice(
    0,
    random.weighted([0, 1, 2], (n) => [6, 3, 1][n] ?? 0),
  )
  const ratherNot = others.slice(refused.length, refused.length + random.int(1, 2))
  const wish = (activity: string, strength: WishStrength) => ({
    personId: person.id,
    activity,
    strength,
  })
  return [
    ...[...liked].map((activity) => wish(activity, random.chance(LOVES) ? 2 : 1)),
    ...ratherNot.map((activity) => wish(activity, -1)),
    ...refused.map((activity) => wish(activity, -2)),
  ]
}

type Wishing = {
  readonly lead: Resident
  readonly friend: Resident
  readonly cast: Cast
  readonly newcomer: Resident | undefined
  readonly residents: readonly Resident[]
  readonly sessions: readonly Session[]
  readonly bookings: readonly StandingBooking[]
}

/** Everybody's wishes: a character's are written, the others' are drawn. */
export function wishesFor(
  random: Random,
  { residents, sessions, bookings, cast, lead, friend, newcomer }: Wishing,
): Wish[] {
  const activity = new Map(sessions.map((s) => [s.id, s.activity]))
  const doing = Map.groupBy(bookings, (b) => b.personId)
  const told = new Map([
    [lead, cast.lead.wishes],
    [friend, cast.friend.wishes],
    ...(newcomer && cast.newcomer ? [[newcomer, cast.newcomer.wishes] as const] : []),
  ])
  return residents.flatMap((resident) => {
    const personId = resident.person.id
    const written = told
      .get(resident)
      ?.map(([a, strength]) => ({ personId, activity: a, strength }))
    const now = (doing.get(personId) ?? []).map((b) => activity.get(b.sessionId) ?? '')
    return written ?? wishesOf(random.fork(`wishes ${resident.person.reference}`), resident, now)
  })
}

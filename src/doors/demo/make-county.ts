import { mondayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import { Random } from '#ground/kernel/random.ts'
import type { AssessedRatio } from '#lives/needs/assessed-ratio.ts'
import { CATALOGUE } from '#lives/offer/catalogue.ts'
import { SETTINGS, type Session } from '#lives/offer/session.ts'
import type { WeeklyBudget } from '#means/budgets/weekly-budget.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import { accountsOf } from './accounts.ts'
import { type Attending, bookingsOf } from './bookings.ts'
import { budgetOf } from './budgets.ts'
import { type Cast, type Character, englishCast, welshCast } from './cast.ts'
import { castAs, castAt, castSittings, castSlots, halvesOf, STORY, staged } from './casting.ts'
import { type BareCounty, type County, councilIdOf, type Making } from './county.ts'
import { dirtied } from './dirt.ts'
import { apartOf, befriended, friendshipsOf } from './friends.ts'
import type { Land } from './land.ts'
import type { Magnitudes } from './magnitudes.ts'
import { withNewcomer } from './newcomer.ts'
import { type Resident, residentsOf } from './people.ts'
import { closeSittings, sittingsAt } from './programme.ts'
import { recordsOf } from './records/make-records.ts'
import { sessionsOf } from './sessions.ts'
import { slotsOf } from './slots.ts'
import { storyWeek } from './story-week.ts'
import { closeDemand } from './supply.ts'
import { assessedOn } from './support.ts'
import { type Place, placesIn } from './venues.ts'
import { wishesFor } from './wishes.ts'

export type Recipe = Making & { readonly land: Land; readonly magnitudes: Magnitudes }

/** Everyone and everything of a county, laid on its ground: first places, then people, then what is put on for them. */
export function makeCounty(recipe: Recipe): County {
  const { land, today } = recipe
  const councilId = councilIdOf(land.council.key)
  const random = new Random(recipe.seed).fork(land.council.key)
  const welsh = land.council.jurisdiction === 'WALES'
  const cast = welsh ? welshCast : englishCast
  const places = placesIn(random.fork('places'), land.sites, { councilId, today })
  const { residents, lead, friend } = peopled(random, recipe, { places, cast })
  const { people, sessions, bookings, budgets, newcomer } = weeksOf(random, recipe, {
    ...{ places, residents, lead, friend, cast },
  })
  const known = [befriended(lead.person.id, friend.person.id, 3)]
  const friendships = friendshipsOf(random.fork('friends'), residents, known)
  const county: BareCounty = {
    council: land.council,
    areas: land.areas,
    postcodes: land.postcodes,
    speeds: land.speeds,
    activities: CATALOGUE,
    providers: places.map((p) => p.provider),
    venues: places.map((p) => p.venue),
    sessions,
    people: people.map((r) => r.person),
    wishes: wishesFor(random, {
      residents: people,
      newcomer,
      sessions,
      bookings,
      cast,
      lead,
      friend,
    }),
    friendships,
    apart: apartOf(random.fork('apart'), residents, { friendships, bookings }),
    ratios: ratiosFor(random, people, today),
    budgets,
    bookings,
    accounts: accountsOf(random.fork('accounts'), {
      councilId,
      cast,
      lead,
      friend,
      newcomer,
      residents: people,
      places,
      welsh,
    }),
    dirt: [],
  }
  const spared = [lead.person.id, friend.person.id, groupOf(places, cast).provider.id]
  const kept = dirtied(random.fork('dirt'), county, new Set(spared))
  const made = { ...kept, sessions: asBooked(kept.sessions, kept.bookings) }
  const records = recordsOf({
    ...{ county: made, residents: people, lead, cast, today, random: random.fork('records') },
    ...(newcomer && { newcomerId: newcomer.person.id }),
  })
  return { ...made, records }
}

type Living = Playing & {
  readonly places: readonly Place[]
  readonly residents: readonly Resident[]
}

/** What is on, what everybody may spend, and the week that they have now. */
function weeksOf(random: Random, recipe: Recipe, living: Living) {
  const { land, today } = recipe
  const { places, residents, lead, friend, cast } = living
  const councilId = councilIdOf(land.council.key)
  const offered = putOn(random, recipe, { places, residents, cast })
  const found = residents.map((r) => budgetFor(random, r, { lead, cast, today }))
  const story = storyOf(offered, { lead, friend, cast })
  const waiting = waitingOf(random, residents, { recipe, story })
  const byChance = bookingsOf(random.fork('bookings'), {
    residents,
    sessions: offered,
    places,
    budgets: found,
    story,
    councilId,
    today,
    speeds: land.speeds,
    homes: new Map(land.postcodes.map((p) => [p.postcode, p])),
    waiting,
  })
  const week = { sessions: offered, bookings: byChance, lead, friend, cast, councilId, today }
  return withNewcomer(storyWeek(week), {
    ...{ residents, waiting, places, cast, budgets: found, councilId, today },
    ...{ postcodes: land.postcodes, speeds: land.speeds },
  })
}

type Playing = { readonly lead: Resident; readonly friend: Resident; readonly cast: Cast }

function peopled(
  random: Random,
  { land, magnitudes, today }: Recipe,
  { places, cast }: { readonly places: readonly Place[]; readonly cast: Cast },
): Playing & { readonly residents: readonly Resident[] } {
  const councilId = councilIdOf(land.council.key)
  const slots = castSlots(slotsOf(random.fork('slots'), magnitudes), cast)
  const { councilTransport } = magnitudes
  const residents = residentsOf(random.fork('people'), {
    land,
    places,
    slots,
    councilTransport,
    councilId,
    today,
  })
  const at = castAt(slots, cast)
  const group = groupOf(places, cast)
  const play = (i: number, character: Character): Resident => {
    const resident = castAs(residents[i] as Resident, character, group, {
      places,
      postcodes: land.postcodes,
      today,
    })
    residents[i] = resident
    return resident
  }
  return { lead: play(at.lead, cast.lead), friend: play(at.friend, cast.friend), cast, residents }
}

function groupOf(places: readonly Place[], { group }: Cast): Place {
  const place =
    places.find((p) => p.provider.name === group) ?? places.find((p) => p.part === 'micro')
  if (!place) throw new Error('A county needs at least one small provider.')
  return place
}

type On = {
  readonly places: readonly Place[]
  readonly residents: readonly Resident[]
  readonly cast: Cast
}

/** Close support to the measure of what is wanted, everybody's programme, and last the sessions of the story. */
function putOn(
  random: Random,
  { land, today }: Recipe,
  { places, residents, cast }: On,
): Session[] {
  const offer = random.fork('offer')
  const group = groupOf(places, cast)
  const sittings = [
    ...closeSittings(offer.fork('close'), places, closeDemand(residents)),
    ...places.flatMap((place, i) =>
      place === group ? [] : sittingsAt(offer.fork(`place ${i}`), place),
    ),
    ...castSittings(
      group,
      cast.lead.wishes.some(([a]) => a === 'gardening') ? 'gardening' : 'allotment',
      places,
    ),
  ]
  const councilId = councilIdOf(land.council.key)
  const welsh = land.council.jurisdiction === 'WALES'
  return staged(
    sessionsOf(offer.fork('sessions'), sittings, { councilId, today, welsh }),
    mondayOf(today),
  )
}

function budgetFor(
  random: Random,
  resident: Resident,
  { lead, cast, today }: Pick<Playing, 'lead' | 'cast'> & { readonly today: Making['today'] },
): WeeklyBudget {
  const budget = budgetOf(random.fork(`budget ${resident.person.reference}`), resident, today)
  const told = resident === lead ? cast.lead.weekly : undefined
  return told === undefined ? budget : { ...budget, weekly: pence(Math.round(told * 100)) }
}

/** What the characters do now: some days at their base, and a session or two of the story. */
function storyOf(
  sessions: readonly Session[],
  { lead, friend, cast }: Playing,
): Attending['story'] {
  const ofStory = sessions.slice(-STORY.length)
  const [thursday, , fridayArt] = ofStory
  return new Map([
    [
      lead.person.id,
      { atBase: halvesOf(cast.lead.atBase), sessions: fridayArt ? [fridayArt.id] : [] },
    ],
    [
      friend.person.id,
      { atBase: halvesOf(cast.friend.atBase), sessions: thursday ? [thursday.id] : [] },
    ],
  ])
}

type Waited = { readonly recipe: Recipe; readonly story: Attending['story'] }

/** Who has asked and waits for a first place. */
const waitingOf = (
  random: Random,
  residents: readonly Resident[],
  { recipe, story }: Waited,
): Set<Id> =>
  new Set(
    random
      .fork('waiting')
      .shuffle(residents.map((r) => r.person.id).filter((id) => !story.has(id)))
      .slice(0, recipe.magnitudes.waiting),
  )

/** A session that runs with fewer than it was planned for runs with those. */
function asBooked(sessions: readonly Session[], bookings: readonly StandingBooking[]): Session[] {
  const counts = Map.groupBy(bookings, (b) => b.sessionId)
  return sessions.map((session) => {
    const booked = counts.get(session.id)?.length ?? session.least
    return booked < session.least ? { ...session, least: booked } : session
  })
}

function ratiosFor(
  random: Random,
  residents: readonly Resident[],
  today: Making['today'],
): AssessedRatio[] {
  return residents.flatMap(({ person, ratios }) => {
    const validFrom = assessedOn(random.fork(`assessed ${person.reference}`), today)
    return SETTINGS.map((setting) => ({
      personId: person.id,
      setting,
      ratio: ratios[setting],
      validFrom,
    }))
  })
}

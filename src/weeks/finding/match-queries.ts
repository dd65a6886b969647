import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import {
  type ChoiceIndex,
  choiceByDay,
  choiceIndex,
  outsideOffer,
} from '#weeks/fit/choice-index.ts'
import { type Chooser, fittingPrice, minutesTo } from '#weeks/fit/chooser.ts'
import { placesLeft } from '#weeks/fit/places-left.ts'
import { choiceRules } from '#weeks/fit/policies.ts'
import { planInHand } from '#weeks/plans/queries.ts'
import { type AreaDrawn, areasDrawn } from './directory-queries.ts'
import { type OfferElsewhere, offersElsewhere } from './elsewhere-queries.ts'
import { isAsked, type MatchFilter, type PriceGuide, priceGuides } from './match.ts'
import { type Ground, ground, type Seeker, type Shown, shown } from './queries.ts'
import { findFor, weigh } from './ranking.ts'
import type { Taken } from './search.ts'
import { sessionsNamed } from './search-queries.ts'

/** So many of each at most: a broker narrows the search, rather than read on. */
const MOST_MATCHES = 20

export type Matches = Shown & {
  readonly chooser: Pick<
    Chooser,
    | 'needs'
    | 'avoids'
    | 'routes'
    | 'ratios'
    | 'travelLimit'
    | 'weekly'
    | 'strengths'
    | 'wantedHalfDays'
  >
  readonly guides: readonly PriceGuide[]
  /** Places that somebody like this person could still take, by session. */
  readonly left: ReadonlyMap<Id, number>
  /** How many there are of each in all. */
  readonly totals: { readonly found: number; readonly missed: number }
  /** The measured choice that they have (rule R27); nothing, where the council has no rule for it today. */
  readonly choice?: ChoiceSeen
  /** Whether a plan of theirs is being written, into which a match can go. */
  readonly takesLines: boolean
  /** Every activity that runs here, for the filter. */
  readonly activities: readonly ActivityNamed[]
  /** Words of the search that nothing has, and what they were taken for. */
  readonly taken: readonly Taken[]
  /** What other directories publish near them, where it has the words, the nearest first. */
  readonly elsewhere: Elsewhere
  /** The county that what fits is drawn on. */
  readonly areas: readonly AreaDrawn[]
}
export type Elsewhere = { readonly offers: readonly OfferElsewhere[]; readonly total: number }
export type ChoiceSeen = ChoiceIndex & {
  /** Of them, those who are not the council. */
  readonly outside: number
  /** Different providers by weekday, Monday first, wanted or not. */
  readonly days: readonly number[]
  readonly minutes: number
}
export type ActivityNamed = {
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
}

/**
 * What fits one person and what does not, each with its reasons, beside the places that they have: a week that is only
 * proposed to them takes no time and no money from what else could be found. Eleven queries, two more where there are words.
 */
export async function matchesFor(db: Db, who: Seeker, filter: MatchFilter): Promise<Matches> {
  const at = await ground(db, who, 'held')
  const named = await sessionsNamed(db, who.councilId, filter.words)
  const { found, missed } = findFor(
    at.chooser,
    at.all.filter((sitting) => isAsked(filter, at.chooser, sitting, named?.ids)),
    at.week,
  )
  const some = { found: found.slice(0, MOST_MATCHES), missed: missed.slice(0, MOST_MATCHES) }
  const choice = await choiceSeen(db, who, at)
  return {
    ...(await shown(db, who, at, some)),
    chooser: at.chooser,
    guides: priceGuides(at.chooser, at.all),
    left: roomIn(
      at.chooser,
      at.all,
      some.found.map((one) => one.sessionId),
    ),
    totals: { found: found.length, missed: missed.length },
    ...(choice && { choice }),
    takesLines: (await planInHand(db, who.councilId, who.personId))?.state === 'draft',
    activities: await namesOf(db, who.councilId, [...new Set(at.all.map((s) => s.activity))]),
    taken: named?.taken ?? [],
    elsewhere: await elsewhereFor(db, who, at.chooser, filter),
    areas: await areasDrawn(db, who.councilId),
  }
}

const MOST_ELSEWHERE = 10
/** The nearest of them: nobody travels past so many. */
const ELSEWHERE_LOOKED_AT = 500

/** What is further than they travel is left out, and what has no place where the travel is asked. */
async function elsewhereFor(
  db: Db,
  { councilId }: Seeker,
  chooser: Chooser,
  { words, activity, minutes }: MatchFilter,
): Promise<Elsewhere> {
  const asked = { words, activity, from: chooser.home, most: ELSEWHERE_LOOKED_AT }
  const { offers } = await offersElsewhere(db, councilId, asked)
  const reached = offers.filter(({ at }) =>
    at
      ? (minutesTo(chooser, { at }) ?? Infinity) <= (minutes ?? chooser.travelLimit)
      : minutes === undefined,
  )
  return { offers: reached.slice(0, MOST_ELSEWHERE), total: reached.length }
}

async function choiceSeen(
  db: Db,
  { councilId, today }: Seeker,
  { chooser, all }: Pick<Ground, 'chooser' | 'all'>,
): Promise<ChoiceSeen | undefined> {
  const read = await policiesOn(db, { councilId, on: today }, { rules: choiceRules })
  if (!read.ok) return undefined
  const { rules } = read.value
  return {
    ...choiceIndex(chooser, all, rules),
    outside: outsideOffer(chooser, all, rules),
    days: choiceByDay(chooser, all, rules),
    minutes: Math.min(rules.minutes, chooser.travelLimit),
  }
}

function roomIn(
  chooser: Chooser,
  all: readonly Sitting[],
  ids: readonly Id[],
): ReadonlyMap<Id, number> {
  const wanted = new Set(ids)
  return new Map(
    all
      .filter((sitting) => wanted.has(sitting.id))
      .flatMap((sitting) => {
        const ratio = fittingPrice(chooser, sitting)?.ratio
        return ratio ? [[sitting.id, placesLeft(sitting, ratio)] as const] : []
      }),
  )
}

const namesOf = (
  db: Db,
  councilId: Id,
  keys: readonly string[],
): Promise<readonly ActivityNamed[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('activity')
        .select(['key', 'name_en as nameEn', 'name_cy as nameCy'])
        .where('council_id', '=', councilId)
        .where('key', 'in', [...keys])
        .execute()

/** Two to four sessions for one person, each weighed as a search weighs it: what fits, or what stands in the way. */
export async function compared(db: Db, who: Seeker, sessionIds: readonly Id[]): Promise<Matches> {
  const at = await ground(db, who, 'held')
  const weighed = at.all
    .filter((sitting) => sessionIds.includes(sitting.id))
    .map((sitting) => weigh(at.chooser, sitting, at.week))
  const some = {
    found: weighed.flatMap((w) => ('found' in w ? [w.found] : [])),
    missed: weighed.flatMap((w) => ('missed' in w ? [w.missed] : [])),
  }
  return {
    ...(await shown(db, who, at, some)),
    chooser: at.chooser,
    guides: [],
    left: roomIn(at.chooser, at.all, sessionIds),
    totals: { found: some.found.length, missed: some.missed.length },
    takesLines: false,
    activities: [],
    taken: [],
    elsewhere: { offers: [], total: 0 },
    areas: [],
  }
}

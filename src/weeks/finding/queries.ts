import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { type Metres, straightLine } from '#ground/kernel/place.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sittings } from '#weeks/bookings/queries.ts'
import type { Sitting } from '#weeks/bookings/sitting.ts'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'
import { type Chooser, fittingPrice, minutesTo } from '#weeks/fit/chooser.ts'
import type { InWeek } from '#weeks/fit/obstacles.ts'
import { loadChooser } from '#weeks/fit/queries.ts'
import { linesWanted } from '#weeks/proposals/answering.ts'
import type { PersonsWeek, SessionSeen } from '#weeks/proposals/persons-week.ts'
import { findWeek, sessionsSeen } from '#weeks/proposals/queries.ts'
import { alternativesTo, varied } from './alternatives.ts'
import type { MatActivity } from './mat.ts'
import { isAsked, type MatchFilter } from './match.ts'
import { type Findings, findFor, MOST_RESULTS, weigh } from './ranking.ts'
import type { Taken } from './search.ts'
import { sessionsNamed } from './search-queries.ts'

export type Seeker = { readonly councilId: Id; readonly personId: Id; readonly today: Day }

/** What stands ready for every search: the person, what there is from the coming Monday, and their week. */
export type Ground = {
  readonly chooser: Chooser
  readonly all: readonly Sitting[]
  readonly week: readonly InWeek[]
  readonly persons: PersonsWeek
}

/** @param against what is set beside the finds: the week proposed, while it is open, or only the places that they have */
export async function ground(
  db: Db,
  { councilId, personId, today }: Seeker,
  against: 'proposed' | 'held' = 'proposed',
): Promise<Ground> {
  const from = nextMonday(today)
  const persons = await findWeek(db, councilId, personId, today)
  const chooser = await loadChooser(db, { councilId, personId, on: from })
  const all = await sittings(db, { councilId, personId, from })
  return { chooser, all, persons, week: weekIn(persons, all, from, against) }
}

/** The proposed week while it is open; else the places that the person has from the coming Monday. */
function weekIn(
  { week, held }: PersonsWeek,
  all: readonly Sitting[],
  from: Day,
  against: 'proposed' | 'held',
): readonly InWeek[] {
  const lines: readonly { readonly sessionId: Id; readonly price: Pence }[] =
    week?.state === 'open' && against === 'proposed'
      ? linesWanted({ lines: week.lines, answers: week.answers })
      : held.filter((h) => h.endsOn === undefined || h.endsOn >= from)
  const known = new Map(all.map((sitting) => [sitting.id, sitting]))
  return lines.flatMap(({ sessionId, price }) => {
    const sitting = known.get(sessionId)
    return sitting ? [{ sitting, price }] : []
  })
}

/** Findings with all that a page says about the sessions among them. */
export type Shown = Findings & {
  readonly persons: PersonsWeek
  readonly sessions: ReadonlyMap<Id, SessionSeen>
}

export async function shown(
  db: Db,
  who: Seeker,
  at: Ground,
  findings: Findings,
  besides: readonly Id[] = [],
): Promise<Shown> {
  const ids = [
    ...besides,
    ...findings.found.flatMap((f) => [f.sessionId, ...(f.insteadOf ? [f.insteadOf] : [])]),
    ...findings.missed.flatMap((m) => [
      m.sessionId,
      ...m.obstacles.flatMap((o) => (o.kind === 'clash' && o.withSessionId) || []),
    ]),
  ]
  const told = [...besides, ...findings.found.map((f) => f.sessionId)]
  const sessions = await sessionsSeen(db, { ...who, on: who.today }, [...new Set(ids)], told)
  return { ...findings, persons: at.persons, sessions }
}

export type FoundPage = Shown & {
  /** How many more there are after these. */
  readonly more: number
  /** Words of the search that nothing has, and what they were taken for. */
  readonly taken: readonly Taken[]
}

/**
 * Five things that a person can do, from a place in the list of all of them. Where there are none: the nearest that they
 * cannot have, and why. Five queries, two more where words are asked.
 *
 * @param skip how many of the best to leave out: 0, 5, 10 …
 * @param most so many at most, five or fewer
 * @param filter what they look for; without it, everything
 */
export async function find(
  db: Db,
  who: Seeker,
  skip: number,
  most: number = MOST_RESULTS,
  filter: MatchFilter = {},
): Promise<FoundPage> {
  const at = await ground(db, who)
  const named = await sessionsNamed(db, who.councilId, filter.words)
  const asked = at.all.filter((sitting) => isAsked(filter, at.chooser, sitting, named?.ids))
  const all = findFor(at.chooser, asked, at.week)
  const found = all.found.slice(skip, skip + most)
  const missed = all.found.length === 0 ? all.missed.slice(0, MOST_RESULTS) : []
  const more = Math.max(0, all.found.length - skip - most)
  const taken = named?.taken ?? []
  return { ...(await shown(db, who, at, { found, missed })), more, taken }
}

/** What a person could do instead of one session of their week; nothing, where it is not in it. */
export async function findInstead(db: Db, who: Seeker, sessionId: Id): Promise<Shown | undefined> {
  const at = await ground(db, who)
  const instead = at.week.find((line) => line.sitting.id === sessionId)
  if (!instead) return undefined
  return shown(db, who, at, alternativesTo(at.chooser, at.all, { instead, week: at.week }))
}

/** Something that closes, and what the person could do in its place: three, each with how far it is. */
export type InPlaceOfClosing = Shown & { readonly metres: ReadonlyMap<Id, Metres> }

/** So many options, and no more (J1.4): enough to choose among, and few enough to look at. */
const OPTIONS = 3

/** Among the best of these, so that they are not all one thing to do. */
const LOOKED_AT = 25

/** Nothing, where the person has no place in it. What closes itself is no option. */
export async function findForClosing(
  db: Db,
  who: Seeker,
  sessionId: Id,
): Promise<InPlaceOfClosing | undefined> {
  const at = await ground(db, who, 'held')
  const instead = at.week.find((line) => line.sitting.id === sessionId)
  if (!instead) return undefined
  const { found } = alternativesTo(at.chooser, at.all, { instead, week: at.week, most: LOOKED_AT })
  const ids = found.map((one) => one.sessionId)
  const all = await shown(db, who, at, { found, missed: [] })
  const staying = found.filter((one) => !all.sessions.get(one.sessionId)?.lastDay)
  const options = varied(staying, (id) => all.sessions.get(id)?.activity.key, OPTIONS)
  const far = new Map(
    at.all
      .filter(({ id }) => ids.includes(id))
      .map((sitting) => [sitting.id, straightLine(at.chooser.home, sitting.at)]),
  )
  return { ...all, found: options, metres: far }
}

/** One session as one person's own page shows it. */
export type One = Shown & {
  readonly session: SessionSeen
  /** At the ratio that fits them; nothing, where none does. */
  readonly price: Pence | undefined
  readonly travelMinutes: Minutes | undefined
}

/** One session for one person: why it could be in their week, or why not. Nothing, where there is no such session. */
export async function findOne(db: Db, who: Seeker, sessionId: Id): Promise<One | undefined> {
  const at = await ground(db, who)
  const sitting = at.all.find((s) => s.id === sessionId)
  const isInWeek = at.week.some((line) => line.sitting.id === sessionId)
  const judged = sitting && !isInWeek ? weigh(at.chooser, sitting, at.week) : undefined
  const findings: Findings = {
    found: judged && 'found' in judged ? [judged.found] : [],
    missed: judged && 'missed' in judged ? [judged.missed] : [],
  }
  const seen = await shown(db, who, at, findings, [sessionId])
  const session = seen.sessions.get(sessionId)
  if (!session) return undefined
  const held = at.persons.held.find((h) => h.sessionId === sessionId)
  return {
    ...seen,
    session,
    price: (sitting && fittingPrice(at.chooser, sitting)?.price) ?? held?.price,
    travelMinutes: sitting ? minutesTo(at.chooser, sitting) : held?.travelMinutes,
  }
}

/** Every activity that somebody could be asked about, those with the most sessions first, with what they have said of it. */
export async function matActivities(
  db: Db,
  { councilId, personId, today }: Seeker,
): Promise<readonly MatActivity[]> {
  const { rows } = await sql<Omit<MatActivity, 'strength'> & { readonly wish: number | null }>`
    select a.key, a.easy_en as "easyEn", a.easy_cy as "easyCy", a.picture, w.wish
    from activity a
    join session s on s.council_id = a.council_id and s.activity = a.key
      and (s.ends_on is null or s.ends_on >= ${addDays(today, 7)})
    left join wish w on w.council_id = a.council_id and w.activity = a.key and w.person_id = ${personId}
    where a.council_id = ${councilId}
    group by a.key, a.easy_en, a.easy_cy, a.picture, w.wish
    order by count(*) desc, a.key
    limit 200
  `.execute(db)
  return rows.map(({ wish, ...activity }) => ({
    ...activity,
    ...(wish !== null && { strength: wish as NonNullable<MatActivity['strength']> }),
  }))
}

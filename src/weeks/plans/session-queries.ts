import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sittings } from '#weeks/bookings/queries.ts'
import { loadChooser } from '#weeks/fit/queries.ts'
import { offerOf, type SessionFacts, type SessionOffer } from './session-offer.ts'
import { siteCalendar } from './site-queries.ts'

export type Wanted = {
  readonly councilId: Id
  readonly personId: Id
  /** The day from which they would take part. */
  readonly from: Day
}

/** Sessions as the person could have them, in three queries. Inside a lock on them, the places are exact. */
export async function offersOf(
  db: Db,
  { councilId, personId, from }: Wanted,
  sessionIds: readonly Id[],
): Promise<readonly SessionOffer[]> {
  if (sessionIds.length === 0) return []
  const found = await sittings(db, { councilId, personId, from, sessionIds })
  const facts = await sessionFacts(db, councilId, sessionIds)
  const chooser = await loadChooser(db, { councilId, personId, on: from })
  return found.flatMap((sitting) => {
    const known = facts.get(sitting.id)
    return known ? [offerOf(sitting, known, chooser)] : []
  })
}

const MOST_SHOWN = 30

export type Filter = { readonly activity?: string; readonly weekday?: number }

/** What there is for a plan, as far as it is shown. */
export type Candidates = {
  readonly offers: readonly SessionOffer[]
  /** How many there are of each in all: those that fit, and those with something in the way. */
  readonly totals: { readonly fit: number; readonly excluded: number }
}

/**
 * Sessions to choose from, in three queries: those that fit the person first, led by what they like or are good at, then
 * the cheapest; after them those that do not fit, with every reason. At most thirty of each.
 */
export async function candidates(
  db: Db,
  { councilId, personId, from }: Wanted,
  { activity, weekday }: Filter,
): Promise<Candidates> {
  const running = await sittings(db, { councilId, personId, from })
  const chooser = await loadChooser(db, { councilId, personId, on: from })
  const all = running
    .filter(
      (one) =>
        (activity === undefined || one.activity === activity) &&
        (weekday === undefined || one.weekday === weekday),
    )
    .map((sitting) => ({ sitting, offer: offerOf(sitting, NOBODY, chooser) }))
  const fit = all.filter(({ offer }) => !offer.block).sort((a, b) => byFit(a.offer, b.offer))
  const excluded = all
    .filter(({ offer }) => offer.block && offer.obstacles.every(({ kind }) => kind !== 'apart'))
    .sort((a, b) => a.offer.obstacles.length - b.offer.obstacles.length)
  const shown = [...fit.slice(0, MOST_SHOWN), ...excluded.slice(0, MOST_SHOWN)]
  const facts = await sessionFacts(
    db,
    councilId,
    shown.map((one) => one.sitting.id),
  )
  const offers = shown.flatMap(({ sitting }) => {
    const known = facts.get(sitting.id)
    return known ? [offerOf(sitting, known, chooser)] : []
  })
  return { offers, totals: { fit: fit.length, excluded: excluded.length } }
}

const byFit = (a: SessionOffer, b: SessionOffer): number =>
  leads(b) - leads(a) || (a.fitting?.price ?? 0) - (b.fitting?.price ?? 0)

const leads = ({ reasons }: SessionOffer): number =>
  reasons.filter(({ kind }) => kind === 'wish' || kind === 'strength').length

/** For what is asked before it is known what a session is called. */
export const NOBODY: SessionFacts = {
  ...{ id: '', titleEn: '', titleCy: '', activityEn: '', activityCy: '', providerId: '' },
  ...{ provider: '', venue: '', site: { closures: [], keepsBankHolidays: true } },
}

/** What sessions are called and where they are, with the calendars of their sites. */
export async function sessionFacts(
  db: Db,
  councilId: Id,
  sessionIds: readonly Id[],
): Promise<ReadonlyMap<Id, SessionFacts>> {
  const { rows } = await sql<SessionFacts>`
    select s.id, s.title_en as "titleEn", s.title_cy as "titleCy", a.name_en as "activityEn", a.name_cy as "activityCy",
      o.id as "providerId", o.name as provider, v.name as venue,
      ${siteCalendar} as site
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    where s.council_id = ${councilId}
      and s.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(sessionIds)}::jsonb))
  `.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** What is done in a session; nothing, where there is no such session. */
export async function activityOf(
  db: Db,
  councilId: Id,
  sessionId: Id,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('session')
    .select('activity')
    .where('council_id', '=', councilId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return row?.activity
}

export type NamedActivity = {
  readonly key: string
  readonly nameEn: string
  readonly nameCy: string
}

/** The council's own list of things to do. */
export async function activitiesOf(db: Db, councilId: Id): Promise<readonly NamedActivity[]> {
  return db
    .selectFrom('activity')
    .select(['key', 'name_en as nameEn', 'name_cy as nameCy'])
    .where('council_id', '=', councilId)
    .orderBy('name_en')
    .execute()
}

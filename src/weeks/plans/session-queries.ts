import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { sittings } from '#weeks/bookings/queries.ts'
import type { AtHand } from './facts-queries.ts'
import { offerOf, type SessionFacts, type SessionOffer } from './session-offer.ts'

export type Wanted = {
  readonly councilId: Id
  readonly personId: Id
  /** The day from which they would take part. */
  readonly from: Day
  readonly ratios: AtHand['ratios']
}

/** Sessions as the person could have them, in two queries. Inside a lock on them, the places are exact. */
export async function offersOf(
  db: Db,
  { councilId, personId, from, ratios }: Wanted,
  sessionIds: readonly Id[],
): Promise<readonly SessionOffer[]> {
  if (sessionIds.length === 0) return []
  const found = await sittings(db, { councilId, personId, from, sessionIds })
  const facts = await sessionFacts(db, { councilId, personId, from }, sessionIds)
  return found.flatMap((sitting) => {
    const known = facts.get(sitting.id)
    return known ? [offerOf(sitting, known, ratios)] : []
  })
}

const MOST_SHOWN = 30

export type Filter = { readonly activity?: string; readonly weekday?: number }

/**
 * Sessions to choose from, in three queries: those that the person can have first, cheapest first, then those that they
 * cannot, with the reason. At most thirty.
 */
export async function candidates(
  db: Db,
  wanted: Wanted,
  { activity, weekday }: Filter,
): Promise<{ readonly offers: readonly SessionOffer[]; readonly total: number }> {
  const { councilId, personId, from, ratios } = wanted
  const running = await sittings(db, { councilId, personId, from })
  const right = running.filter(
    (one) =>
      (activity === undefined || one.activity === activity) &&
      (weekday === undefined || one.weekday === weekday),
  )
  const bare = right.map((sitting) => ({ sitting, offer: offerOf(sitting, NOBODY, ratios) }))
  const rank = ({ offer }: (typeof bare)[number]) => offer.fitting?.price ?? Number.MAX_SAFE_INTEGER
  const isBlocked = ({ offer }: (typeof bare)[number]) => Number(offer.block !== undefined)
  bare.sort((a, b) => isBlocked(a) - isBlocked(b) || rank(a) - rank(b))
  const shown = bare.slice(0, MOST_SHOWN).map((one) => one.sitting)
  const facts = await sessionFacts(
    db,
    wanted,
    shown.map((one) => one.id),
  )
  const offers = shown.flatMap((sitting) => {
    const known = facts.get(sitting.id)
    return known ? [offerOf(sitting, known, ratios)] : []
  })
  return { offers, total: right.length }
}

const NOBODY: SessionFacts = {
  ...{ id: '', titleEn: '', titleCy: '', activityEn: '', activityCy: '', providerId: '' },
  ...{ provider: '', venue: '', site: { closures: [], keepsBankHolidays: true } },
  hasRiskDecision: false,
}

async function sessionFacts(
  db: Db,
  { councilId, personId, from }: Pick<Wanted, 'councilId' | 'personId' | 'from'>,
  sessionIds: readonly Id[],
): Promise<ReadonlyMap<Id, SessionFacts>> {
  const { rows } = await sql<SessionFacts>`
    select s.id, s.title_en as "titleEn", s.title_cy as "titleCy", a.name_en as "activityEn", a.name_cy as "activityCy",
      o.id as "providerId", o.name as provider, v.name as venue,
      jsonb_build_object('keepsBankHolidays', v.closed_on_bank_holidays, 'closures', coalesce((
        select jsonb_agg(jsonb_build_object('from', c.first_day, 'to', c.last_day) order by c.first_day)
        from venue_closure c where c.council_id = v.council_id and c.venue_id = v.id), '[]')) as site,
      exists (select 1 from positive_risk_decision r where r.council_id = s.council_id and r.person_id = ${personId}
        and r.session_id = s.id and r.decided_on <= ${from} and r.review_on >= ${from}
        and r.ended_on is null) as "hasRiskDecision"
    from session s
    join venue v on v.council_id = s.council_id and v.id = s.venue_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    where s.council_id = ${councilId}
      and s.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(sessionIds)}::jsonb))
  `.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
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

import { type Selectable, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Schema } from '#ground/platform/schema.ts'
import type { SpotOffer, SpotState, UnmetRequest } from './spot-offer.ts'

/** The area is that of the person's home. Written twice with one id, it is once. */
export async function insertUnmet(
  db: Db,
  councilId: Id,
  one: Omit<UnmetRequest, 'madeOn' | 'area' | 'metOn'>,
  by: { readonly accountId: Id; readonly now: Date },
): Promise<void> {
  await sql`
    insert into unmet_request (council_id, id, person_id, activity, area, weekday, part, access, words, made_by, made_at)
    select council_id, ${one.id}, id, ${one.activity ?? null}, area, ${one.weekday ?? null}::smallint,
      ${one.part ?? null}, ${[...one.access]}::text[], ${one.words}, ${by.accountId}, ${by.now}
    from person where council_id = ${councilId} and id = ${one.personId}
    on conflict do nothing
  `.execute(db)
}

/** Somebody offers it now. */
export async function markMet(
  db: Db,
  councilId: Id,
  { id, personId, on, accountId }: { id: Id; personId: Id; on: Day; accountId: Id },
): Promise<void> {
  await db
    .updateTable('unmet_request')
    .set({ met_on: on, met_by: accountId })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('met_on', 'is', null)
    .execute()
}

export type NewVisit = {
  readonly id: Id
  readonly personId: Id
  readonly sessionId: Id
  readonly day: Day
  readonly goesWith: string
  readonly accountId: Id
  readonly at: Date
}

export async function insertVisit(db: Db, councilId: Id, visit: NewVisit): Promise<void> {
  await db
    .insertInto('place_visit')
    .values({
      ...{ council_id: councilId, id: visit.id, person_id: visit.personId, day: visit.day },
      ...{ session_id: visit.sessionId, goes_with: visit.goesWith, made_by: visit.accountId },
      made_at: visit.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function insertOffer(
  db: Db,
  councilId: Id,
  offer: SpotOffer,
  askedAt: Date,
): Promise<void> {
  await db
    .insertInto('spot_offer')
    .values({
      ...{ council_id: councilId, id: offer.id, person_id: offer.personId, state: offer.state },
      ...{ provider_id: offer.providerId, staff: offer.ratio.staff, people: offer.ratio.people },
      ...{ words: offer.words, framework_pence: offer.framework, asked_by: offer.askedBy },
      asked_at: askedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function lockOffer(db: Db, councilId: Id, id: Id): Promise<SpotOffer> {
  const row = await db
    .selectFrom('spot_offer')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No offer ${id}`)
  return read(row)
}

type By = { readonly answeredAt?: Date; readonly decidedBy?: Id; readonly decidedAt?: Date }

export async function saveOffer(db: Db, councilId: Id, offer: SpotOffer, by: By): Promise<void> {
  await db
    .updateTable('spot_offer')
    .set({
      ...{ state: offer.state, price_pence: offer.price ?? null, reason: offer.reason },
      provider_words: offer.providerWords,
      ...(by.answeredAt && { answered_at: by.answeredAt }),
      ...(by.decidedAt && { decided_at: by.decidedAt, decided_by: by.decidedBy ?? null }),
      version: sql`version + 1`,
    })
    .where('council_id', '=', councilId)
    .where('id', '=', offer.id)
    .execute()
}

function read(row: Selectable<Schema['spot_offer']>): SpotOffer {
  return {
    ...{ id: row.id, personId: row.person_id, providerId: row.provider_id, words: row.words },
    ratio: { staff: row.staff, people: row.people },
    framework: row.framework_pence as Pence,
    ...(row.price_pence !== null && { price: row.price_pence as Pence }),
    ...{ state: row.state as SpotState, providerWords: row.provider_words, reason: row.reason },
    ...{ askedBy: row.asked_by, version: row.version },
  }
}

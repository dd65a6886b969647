import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Basis, RestrictionKind } from './restriction.ts'

export type NewRestriction = {
  readonly id: Id
  readonly personId: Id
  readonly venueId?: Id | undefined
  readonly kind: RestrictionKind
  readonly what: string
  readonly risk: string
  readonly tried: string
  readonly basis: Basis
  readonly wishes: string
  readonly shows: string
  readonly objects: boolean
  readonly from: Day
  readonly reviewBy: Day
}

/** @returns whether it is new */
export async function insertRestriction(
  db: Db,
  councilId: Id,
  r: NewRestriction,
  { by, at }: { readonly by: Id; readonly at: Date },
): Promise<boolean> {
  const written = await db
    .insertInto('restriction')
    .values({
      ...{ council_id: councilId, id: r.id, person_id: r.personId, venue_id: r.venueId ?? null },
      ...{ kind: r.kind, what: r.what, risk: r.risk, tried: r.tried, basis: r.basis },
      ...{ wishes: r.wishes, shows: r.shows, objects: r.objects, from_day: r.from },
      ...{ review_by: r.reviewBy, made_by: by, made_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function lockRestriction(db: Db, councilId: Id, restrictionId: Id) {
  const { rows } = await sql<{
    personId: Id
    from: Day
    endedOn: Day | null
    referredAt: Date | null
    authorisedAt: Date | null
    objects: boolean
    version: number
  }>`
    select person_id as "personId", from_day as "from", ended_on as "endedOn", referred_at as "referredAt",
      authorised_at as "authorisedAt", objects, version
    from restriction where council_id = ${councilId} and id = ${restrictionId} for no key update
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No restriction ${restrictionId}`)
  return row
}

export async function saveRestriction(
  db: Db,
  councilId: Id,
  restrictionId: Id,
  changes: {
    readonly review_by?: Day
    readonly reviewed_on?: Day
    readonly referred_at?: Date
    readonly referred_by?: Id
    readonly authorised_at?: Date
    readonly authorised_by?: Id
    readonly ended_on?: Day
    readonly ended_because?: string
    readonly basis?: Basis
    readonly best_interests_id?: Id | null
    readonly capacity_id?: Id | null
    readonly consent_on?: Day | null
    readonly consent_to?: Id | null
    readonly consent_said?: string
  },
): Promise<void> {
  await db
    .updateTable('restriction')
    .set((of) => ({ ...changes, version: of('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('id', '=', restrictionId)
    .execute()
}

export type Use = {
  readonly id: Id
  readonly restrictionId: Id
  readonly venueId?: Id | undefined
  readonly day: Day
  readonly at: Date
  readonly minutes: number
  readonly why: string
  readonly reaction: string
}

/** @returns whether it is new: sent twice with the id of its form it is one use */
export async function insertUse(
  db: Db,
  councilId: Id,
  use: Use,
  { by, at }: { readonly by: Id; readonly at: Date },
): Promise<boolean> {
  const written = await db
    .insertInto('restriction_use')
    .values({
      ...{ council_id: councilId, id: use.id, restriction_id: use.restrictionId },
      ...{ venue_id: use.venueId ?? null, day: use.day, at: use.at, minutes: use.minutes },
      ...{ why: use.why, reaction: use.reaction, made_by: by, made_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

export async function insertReview(
  db: Db,
  councilId: Id,
  review: {
    readonly restrictionId: Id
    readonly on: Day
    readonly found: string
    readonly nextBy: Day | null
    readonly by: Id
    readonly at: Date
  },
): Promise<void> {
  await db
    .insertInto('restriction_review')
    .values({
      ...{ council_id: councilId, id: newId(review.at), restriction_id: review.restrictionId },
      ...{ held_on: review.on, found: review.found, next_by: review.nextBy },
      ...{ made_by: review.by, made_at: review.at },
    })
    .execute()
}

/** What restricts people at a place is looked at again by a day, where that was agreed for later. @returns which */
export async function bringReviewsForward(
  db: Db,
  councilId: Id,
  { venueId, by }: { readonly venueId: Id; readonly by: Day },
): Promise<readonly { readonly id: Id; readonly personId: Id }[]> {
  const rows = await db
    .updateTable('restriction')
    .set((of) => ({ review_by: by, version: of('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('venue_id', '=', venueId)
    .where('ended_on', 'is', null)
    .where('review_by', '>', by)
    .returning(['id', 'person_id as personId'])
    .execute()
  return rows
}

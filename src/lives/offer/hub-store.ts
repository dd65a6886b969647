import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { HubCosts } from './hub-costs.ts'
import type { HelpKind } from './spoke-help.ts'
import type { VenueFactName } from './venue-facts.ts'
import type { WalkIn } from './walk-in.ts'

type By = { readonly councilId: Id; readonly venueId: Id; readonly accountId: Id }

/** @returns whether it is new: the same form sent twice is one visit */
export async function insertWalkIn(
  db: Db,
  { councilId, venueId, accountId }: By,
  { id, people, wanted, help, signpostedTo, note, cameAt }: WalkIn & { readonly id: Id },
): Promise<boolean> {
  const done = await db
    .insertInto('walk_in')
    .values({
      ...{ council_id: councilId, id, venue_id: venueId, came_at: cameAt, people, wanted, help },
      ...{ signposted_to: signpostedTo ?? null, note, made_by: accountId },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

type NewHelp = {
  readonly id: Id
  readonly spokeId: Id
  readonly day: Day
  readonly kind: HelpKind
  readonly words: string
  readonly gained: readonly VenueFactName[]
  readonly at: Date
}

export async function insertHelp(
  db: Db,
  { councilId, venueId, accountId }: By,
  help: NewHelp,
): Promise<void> {
  await db
    .insertInto('spoke_help')
    .values({
      ...{ council_id: councilId, id: help.id, hub_id: venueId, spoke_id: help.spokeId },
      ...{ day: help.day, kind: help.kind, words: help.words, access_gained: [...help.gained] },
      ...{ made_by: accountId, made_at: help.at },
    })
    .execute()
}

export const isHelpKnown = async (db: Db, councilId: Id, id: Id): Promise<boolean> =>
  (await db
    .selectFrom('spoke_help')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .executeTakeFirst()) !== undefined

/** A spoke that no hub helps is this hub's from now on. @returns whether it is new */
export async function linkSpoke(
  db: Db,
  { councilId, venueId }: Pick<By, 'councilId' | 'venueId'>,
  spokeId: Id,
): Promise<boolean> {
  const done = await db
    .updateTable('venue')
    .set({ hub_id: venueId })
    .where('council_id', '=', councilId)
    .where('id', '=', spokeId)
    .where('kind', '=', 'spoke')
    .where('hub_id', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** The hub that helps a spoke. */
export async function hubOf(db: Db, councilId: Id, spokeId: Id): Promise<Id | undefined> {
  const row = await db
    .selectFrom('venue')
    .select('hub_id')
    .where('council_id', '=', councilId)
    .where('id', '=', spokeId)
    .executeTakeFirst()
  return row?.hub_id ?? undefined
}

/** Costs from a day on, in place of those before. */
export async function saveCosts(
  db: Db,
  { councilId, venueId, accountId }: By,
  { from, costs, at }: { readonly from: Day; readonly costs: HubCosts; readonly at: Date },
): Promise<void> {
  await sql`update venue_cost set valid_to = ${addDays(from, -1)}::date
    where council_id = ${councilId} and venue_id = ${venueId} and valid_from < ${from}::date
      and (valid_to is null or valid_to >= ${from}::date)`.execute(db)
  const { fixed, price, variable, daysAYear, staffHour } = costs
  const row = {
    ...{ fixed_pence: fixed, price_pence: price, variable_pence: variable, days_a_year: daysAYear },
    ...{ staff_hour_pence: staffHour, written_by: accountId, written_at: at },
  }
  await db
    .insertInto('venue_cost')
    .values({ council_id: councilId, venue_id: venueId, valid_from: from, ...row })
    .onConflict((conflict) =>
      conflict.columns(['council_id', 'venue_id', 'valid_from']).doUpdateSet(row),
    )
    .execute()
}

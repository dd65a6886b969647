import { sql } from 'kysely'
import type { RelationshipKind, Scope } from '#ground/access/relationship.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** What lets one account see one person, as it lies in the table. */
export type Tie = {
  readonly id: Id
  readonly accountId: Id
  readonly personId: Id
  readonly kind: RelationshipKind
  readonly scopes: readonly Scope[]
  readonly document?: string
  readonly startsOn: Day
  readonly endsOn?: Day
}

/** Written once: a tie that is there already stays as it is. */
export async function insertTies(db: Db, councilId: Id, ties: readonly Tie[]): Promise<void> {
  if (ties.length === 0) return
  await db
    .insertInto('relationship')
    .values(
      ties.map((tie) => ({
        ...{ council_id: councilId, id: tie.id, account_id: tie.accountId },
        ...{ person_id: tie.personId, kind: tie.kind, scopes: [...tie.scopes] },
        ...{ document: tie.document ?? null, starts_on: tie.startsOn },
        ends_on: tie.endsOn ?? null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['council_id', 'id']).doNothing())
    .execute()
}

/** What a person's family and friends have been allowed to see, the latest first. */
export async function circleOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly Pick<Tie, 'id' | 'accountId' | 'scopes' | 'startsOn' | 'endsOn'>[]> {
  const rows = await db
    .selectFrom('relationship')
    .select(['id', 'account_id', 'scopes', 'starts_on', 'ends_on'])
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('kind', '=', 'circle')
    .orderBy('starts_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, accountId: row.account_id, scopes: row.scopes as readonly Scope[] },
    startsOn: row.starts_on as Day,
    ...(row.ends_on && { endsOn: row.ends_on as Day }),
  }))
}

/** Ends a tie after its last day; one that had ended earlier stays as it was. */
export async function endTie(db: Db, councilId: Id, id: Id, last: Day): Promise<void> {
  await db
    .updateTable('relationship')
    .set((row) => ({ ends_on: row.fn<string>('greatest', ['starts_on', row.val(last)]) }))
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>', last)]))
    .execute()
}

/** Ends a tie before this day is over. One that began today cannot have ended yesterday: it shows nothing instead. */
export async function endTieAtOnce(
  db: Db,
  councilId: Id,
  { id, startsOn }: Pick<Tie, 'id' | 'startsOn'>,
  today: Day,
): Promise<void> {
  await endTie(db, councilId, id, addDays(today, -1))
  if (startsOn < today) return
  await db
    .updateTable('relationship')
    .set({ scopes: [] })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
}

/**
 * On the day before adulthood ends what family and friends saw since childhood, and what parental responsibility gave.
 *
 * @returns the ties that ended
 */
export async function endSightOfChildhood(
  db: Db,
  councilId: Id,
  personId: Id,
  adultOn: Day,
): Promise<readonly Id[]> {
  const { rows } = await sql<{ id: Id }>`
    with parents as (
      update authority set ends_on = ${adultOn}::date - 1
      where council_id = ${councilId} and person_id = ${personId} and kind = 'parental-responsibility'
        and starts_on < ${adultOn} and (ends_on is null or ends_on >= ${adultOn})
      returning id
    )
    update relationship r set ends_on = ${adultOn}::date - 1
    where r.council_id = ${councilId} and r.person_id = ${personId} and r.starts_on < ${adultOn}
      and (r.ends_on is null or r.ends_on >= ${adultOn})
      and (r.kind = 'circle' or exists (
        select 1 from authority a where a.council_id = r.council_id and a.relationship_id = r.id
          and a.kind = 'parental-responsibility'
      ))
    returning r.id
  `.execute(db)
  return rows.map(({ id }) => id)
}

import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

/** A review is held at least once a year (Care and Support Statutory Guidance 13.32): an older one shows nothing of today. */
const YEAR = 365

/** Whether a review of this person was held in the year up to a day: what alone may show that less is needed (rule R42). */
export async function isReviewed(
  db: Db,
  { councilId, personId, on }: { readonly councilId: Id; readonly personId: Id; readonly on: Day },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from review where council_id = ${councilId} and person_id = ${personId}
      and held_on between ${addDays(on, -YEAR)} and ${on} limit 1
  `.execute(db)
  return rows.length > 0
}

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Closure } from './closure.ts'

const CLOSURES_SHOWN = 100

/** Days on which a place is shut, from a day on. */
export async function closuresFrom(
  db: Db,
  councilId: Id,
  venueId: Id,
  from: Day,
): Promise<readonly Closure[]> {
  const rows: readonly object[] = await db
    .selectFrom('venue_closure')
    .select(['id', 'kind', 'first_day as firstDay', 'last_day as lastDay'])
    .where('council_id', '=', councilId)
    .where('venue_id', '=', venueId)
    .where('last_day', '>=', from)
    .orderBy('first_day')
    .orderBy('id')
    .limit(CLOSURES_SHOWN)
    .execute()
  return rows as readonly Closure[]
}

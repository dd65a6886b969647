import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

const HOUR = 3_600_000
export type ToldFrom = {
  readonly purpose: 'account' | 'network' | 'signed-out'
  readonly key: string
}

/** Counts one more message in this hour, and says how many that makes for each. */
export async function countTold(
  db: Db,
  councilId: Id,
  from: readonly ToldFrom[],
  now: Date,
): Promise<ReadonlyMap<ToldFrom['purpose'], number>> {
  const hour = new Date(Math.floor(now.getTime() / HOUR) * HOUR)
  const rows = await db
    .insertInto('told_count')
    .values(
      from.map(({ purpose, key }) => ({
        ...{ council_id: councilId, purpose, key: hashed(councilId, dayOf(now), key), hour },
        count: 1,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['council_id', 'purpose', 'key', 'hour'])
        .doUpdateSet({ count: sql`told_count.count + 1` }),
    )
    .returning(['purpose', 'count'])
    .execute()
  return new Map(rows.map((row) => [row.purpose as ToldFrom['purpose'], row.count]))
}

/** Counts of days gone by are of no use to anybody. */
export async function forgetTold(db: Db, councilId: Id, before: Date): Promise<void> {
  await db
    .deleteFrom('told_count')
    .where('council_id', '=', councilId)
    .where('hour', '<', before)
    .execute()
}

const hashed = (councilId: Id, on: Day, key: string): Buffer =>
  createHash('sha256').update(`${councilId} ${on} ${key}`).digest()

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { birthdaysOf } from './adulthood.ts'

/** Those who attain eighteen on a day. */
export async function turningEighteen(db: Db, councilId: Id, on: Day): Promise<readonly Id[]> {
  const born = birthdaysOf(on)
  if (born.length === 0) return []
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('council_id', '=', councilId)
    .where('born_on', 'in', [...born])
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

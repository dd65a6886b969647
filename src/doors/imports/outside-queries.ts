import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { OutsideKind } from './outside.ts'

export type SourceSeen = {
  readonly id: Id
  readonly kind: OutsideKind
  readonly address: string
  readonly licence: string
  readonly readAt: Date
  readonly here: number
}

/** Every source that was brought in, with how many things it has. */
export async function sourcesSeen(db: Db, councilId: Id): Promise<readonly SourceSeen[]> {
  const { rows } = await sql<SourceSeen>`
    select s.id, s.kind, s.address, s.licence, s.read_at as "readAt", (
      select count(*)::integer from outside_offer o
      where o.council_id = s.council_id and o.source_id = s.id and o.gone_at is null
    ) as here
    from outside_source s where s.council_id = ${councilId} order by s.address limit 200`.execute(
    db,
  )
  return rows
}

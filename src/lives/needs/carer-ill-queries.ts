import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

export type IllCarer = {
  readonly name: string
  /** Who steps in, as the carer wrote it last; empty where nothing was written. */
  readonly emergencyPlan: string
  /** When it was told, as long as it waits for somebody. */
  readonly toldAt: Date | null
  readonly said: string
  /** Who has it. */
  readonly whose: string | null
}

/** One carer who may be ill: their plan for an emergency, and whether somebody was told. */
export async function illCarer(db: Db, councilId: Id, carerId: Id): Promise<IllCarer | undefined> {
  const { rows } = await sql<IllCarer>`
    select c.name, coalesce((select a.emergency_plan from carer_assessment a
        where a.council_id = c.council_id and a.carer_id = c.id
        order by (a.state = 'started') desc, a.decided_on desc, a.id desc limit 1), '') as "emergencyPlan",
      t.made_at as "toldAt", coalesce(t.note, '') as said, w.name as whose
    from carer c
    left join task t on t.council_id = c.council_id and t.kind = 'carer-ill' and t.subject = c.id and t.done_at is null
    left join account w on w.council_id = t.council_id and w.id = t.account_id
    where c.council_id = ${councilId} and c.id = ${carerId}
  `.execute(db)
  return rows[0]
}

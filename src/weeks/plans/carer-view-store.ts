import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { CarerView } from './carer-view.ts'
import type { BreakPlanned } from './respite.ts'

/**
 * Asks a carer, or asks them anew where the break has got shorter since: the same row, with what they said before kept
 * until they say something else.
 */
export async function askFor(
  db: Db,
  councilId: Id,
  asked: {
    readonly planId: Id
    readonly by: Id
    readonly on: Day
    readonly now: Date
    readonly of: readonly BreakPlanned[]
  },
): Promise<void> {
  const { planId, by, on, now, of } = asked
  if (of.length === 0) return
  await db
    .insertInto('carer_view')
    .values(
      of.map(({ carerId, planned, needed }) => ({
        ...{ council_id: councilId, id: newId(now), plan_id: planId, carer_id: carerId },
        ...{ planned_minutes: planned, needed_minutes: needed, asked_on: on, asked_by: by },
        state: 'asked',
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['council_id', 'plan_id', 'carer_id']).doUpdateSet({
        planned_minutes: sql`excluded.planned_minutes`,
        needed_minutes: sql`excluded.needed_minutes`,
        asked_on: sql`excluded.asked_on`,
        asked_by: sql`excluded.asked_by`,
        state: 'asked',
        answered_at: null,
      }),
    )
    .execute()
}

export type ViewAtHand = Pick<CarerView, 'id' | 'planId' | 'carerId' | 'state' | 'words'> & {
  readonly askedBy: Id
  readonly personId: Id
  readonly accountId: Id | null
  readonly planState: string
  /** Minutes of break a week that they would be without. */
  readonly short: number
}

/** @throws NotFound where there is none */
export async function lockView(db: Db, councilId: Id, viewId: Id): Promise<ViewAtHand> {
  const { rows } = await sql<ViewAtHand>`
    select v.id, v.plan_id as "planId", v.carer_id as "carerId", v.state, v.words, v.asked_by as "askedBy",
      c.person_id as "personId", case when c.ended_on is null then c.account_id end as "accountId",
      s.state as "planState", v.needed_minutes - v.planned_minutes as short
    from carer_view v
    join carer c on c.council_id = v.council_id and c.id = v.carer_id
    join support_plan s on s.council_id = v.council_id and s.id = v.plan_id
    where v.council_id = ${councilId} and v.id = ${viewId}
    for no key update of v
  `.execute(db)
  const [view] = rows
  if (!view) throw new NotFound(`No carer's view ${viewId}`)
  return view
}

export async function saveView(
  db: Db,
  councilId: Id,
  viewId: Id,
  said: { readonly state: 'answered' | 'declined'; readonly words: string; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('carer_view')
    .set({ state: said.state, words: said.words, answered_at: said.at })
    .where('council_id', '=', councilId)
    .where('id', '=', viewId)
    .execute()
}

export async function saveReply(
  db: Db,
  councilId: Id,
  viewId: Id,
  reply: { readonly words: string; readonly by: Id; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('carer_view')
    .set({ reply: reply.words, replied_by: reply.by, replied_at: reply.at })
    .where('council_id', '=', councilId)
    .where('id', '=', viewId)
    .execute()
}

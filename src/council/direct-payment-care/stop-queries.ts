import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Stop } from './stopping.ts'

export type CoverSeen = { readonly what: string; readonly who: string; readonly startsOn: Day }
export type StopSeen = Stop & {
  readonly decidedByName: string
  readonly cover: readonly CoverSeen[]
}

/** Every stop of an account, the newest first, with who covers what, in one query. */
export async function stopsOf(
  db: Db,
  councilId: Id,
  directPaymentId: Id,
): Promise<readonly StopSeen[]> {
  const { rows } = await sql<Omit<StopSeen, 'liftedOn'> & { readonly liftedOn: Day | null }>`
    select s.id, s.direct_payment_id as "directPaymentId", s.kind, s.asked_by as "askedBy", s.told_on as "toldOn",
      s.last_day as "lastDay", s.reasons, s.lifted_on as "liftedOn", w.name as "decidedByName",
      coalesce((select jsonb_agg(jsonb_build_object('what', c.what, 'who', p.name, 'startsOn', c.starts_on) order by c.what)
        from direct_payment_cover c join provider p on p.council_id = c.council_id and p.id = c.provider_id
        where c.council_id = s.council_id and c.stop_id = s.id), '[]') as cover
    from direct_payment_stop s join account w on w.council_id = s.council_id and w.id = s.decided_by
    where s.council_id = ${councilId} and s.direct_payment_id = ${directPaymentId}
    order by s.decided_at desc, s.id desc
  `.execute(db)
  return rows.map(({ liftedOn, ...row }) => ({ ...row, ...(liftedOn && { liftedOn }) }))
}

const MOST = 500

/** Who may give support that the council arranges, by name. */
export async function coverers(
  db: Db,
  councilId: Id,
): Promise<readonly { readonly id: Id; readonly name: string }[]> {
  return db
    .selectFrom('provider')
    .select(['id', 'name'])
    .where('council_id', '=', councilId)
    .where(sql<boolean>`'managed' = any (routes)`)
    .orderBy('name')
    .limit(MOST)
    .execute()
}

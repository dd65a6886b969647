import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { LinkedDecision, Rests } from './restriction-basis.ts'

/** One decision `bi` in somebody's best interests, with its capacity decision: no reasons, no impairment. */
const decisionJson = sql`(select jsonb_build_object('id', bi.id, 'decision', bi.decision, 'decidedOn', bi.decided_on,
    'reviewOn', bi.review_on, 'by', ba.name,
    'overtaken', exists (select 1 from capacity_decision l where l.council_id = cd.council_id
      and l.person_id = cd.person_id and l.about = cd.about and l.outcome = 'has-capacity'
      and (l.decided_on, l.signed_at) > (cd.decided_on, cd.signed_at)),
    'capacity', jsonb_build_object('id', cd.id, 'decision', cd.decision, 'decidedOn', cd.decided_on,
      'reviewOn', cd.review_on, 'by', ca.name))
  from capacity_decision cd
  join account ca on ca.council_id = cd.council_id and ca.id = cd.assessed_by
  join account ba on ba.council_id = bi.council_id and ba.id = bi.decided_by
  where cd.council_id = bi.council_id and cd.id = bi.capacity_id)`

/** What restriction `r` of person `p` rests on: `Rests` as JSON, for a query of the register. */
export const restsJson = sql`jsonb_build_object('bornOn', p.born_on,
  'consent', (select jsonb_build_object('on', r.consent_on, 'to', a.name, 'said', r.consent_said)
    from account a where a.council_id = r.council_id and a.id = r.consent_to),
  'bestInterests', (select ${decisionJson} from best_interests_decision bi
    where bi.council_id = r.council_id and bi.id = r.best_interests_id))`

/** @throws NotFound where there is no such restriction */
export async function restsOf(db: Db, councilId: Id, restrictionId: Id): Promise<Rests> {
  const { rows } = await sql<{ rests: Rests }>`
    select ${restsJson} as rests from restriction r
    join person p on p.council_id = r.council_id and p.id = r.person_id
    where r.council_id = ${councilId} and r.id = ${restrictionId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No restriction ${restrictionId}`)
  return row.rests
}

/** What was ever decided in somebody's best interests, the latest first. */
export async function decisionsToLink(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<{ readonly bornOn: Day; readonly decisions: readonly LinkedDecision[] }> {
  const { rows } = await sql<{ bornOn: Day; decisions: readonly LinkedDecision[] }>`
    select p.born_on as "bornOn", coalesce((
      select jsonb_agg(${decisionJson} order by bi.decided_on desc, bi.signed_at desc)
      from best_interests_decision bi where bi.council_id = p.council_id and bi.person_id = p.id), '[]') as decisions
    from person p where p.council_id = ${councilId} and p.id = ${personId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No person ${personId}`)
  return row
}

import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { PersonFacts } from './person-facts.ts'

/** Changes those columns of people who are there. @returns whose rows changed */
export async function updateFacts(
  db: Db,
  councilId: Id,
  facts: readonly PersonFacts[],
): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ readonly id: Id }>`
    update person p set need_types = coalesce(f."needTypes", p.need_types),
      home_includes_days = coalesce(f."homeIncludesDays", p.home_includes_days),
      speaks = coalesce(f.speaks, p.speaks)
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as f ("personId" uuid, "needTypes" text[], "homeIncludesDays" smallint, speaks text)
    where p.council_id = ${councilId} and p.id = f."personId"
      and (p.need_types, p.home_includes_days, p.speaks) is distinct from (coalesce(f."needTypes", p.need_types),
        coalesce(f."homeIncludesDays", p.home_includes_days), coalesce(f.speaks, p.speaks))
    returning p.id
  `.execute(db)
  return new Set(rows.map((row) => row.id))
}

import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { QualityVisit } from './quality.ts'

export type NewVisit = Pick<
  QualityVisit,
  'id' | 'day' | 'visitors' | 'wouldGoAgain' | 'good' | 'better'
> & { readonly venueId: Id }

/** @returns whether it is new: the same form twice is one visit */
export async function insertVisit(
  db: Db,
  councilId: Id,
  { visit, by, at }: { readonly visit: NewVisit; readonly by: Id; readonly at: Date },
): Promise<boolean> {
  const { id, venueId, day, visitors, wouldGoAgain, good, better } = visit
  const done = await sql<{ id: Id }>`
    insert into quality_visit (council_id, id, provider_id, venue_id, day, visitors, would_go_again, good, better,
      made_by, made_at)
    select v.council_id, ${id}, v.provider_id, v.id, ${day}, ${visitors}, ${wouldGoAgain}, ${good}, ${better}, ${by}, ${at}
    from venue v where v.council_id = ${councilId} and v.id = ${venueId} and v.provider_id is not null
    on conflict (council_id, id) do nothing returning id
  `.execute(db)
  return done.rows.length === 1
}

export async function lockVisit(
  db: Db,
  councilId: Id,
  visitId: Id,
): Promise<{ readonly providerId: Id; readonly answer: string; readonly version: number }> {
  const { rows } = await sql<{ providerId: Id; answer: string; version: number }>`
    select provider_id as "providerId", answer, version from quality_visit
    where council_id = ${councilId} and id = ${visitId} for no key update
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No visit ${visitId}`)
  return row
}

export async function saveAnswer(
  db: Db,
  councilId: Id,
  visitId: Id,
  { answer, at }: { readonly answer: string; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('quality_visit')
    .set((e) => ({ answer, answered_at: at, version: e('version', '+', 1) }))
    .where('council_id', '=', councilId)
    .where('id', '=', visitId)
    .execute()
}

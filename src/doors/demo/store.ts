import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { ALWAYS } from '#lives/offer/paper.ts'

/** Moves the dates of a demo council's papers and checks on by one day; what never runs out stays so. */
export async function rollOn(db: Db, councilId: Id): Promise<void> {
  const demo = sql`council_id = ${councilId} and exists (select from council where id = ${councilId} and is_demo)`
  await sql`update provider set insured_until = insured_until + 1,
      papers_until = case when papers_until >= ${ALWAYS} then ${ALWAYS} else papers_until + 1 end
    where ${demo} and insured_until is not null`.execute(db)
  await sql`update provider_paper set issued_on = issued_on + 1, expires_on = expires_on + 1
    where ${demo} and (issued_on is not null or expires_on is not null)`.execute(db)
  await sql`update venue set checked_on = checked_on + 1 where ${demo}`.execute(db)
  await sql`update venue_fact set checked_on = checked_on + 1 where ${demo}`.execute(db)
}

/** A hub where anybody may drop in, with a telephone number of those kept for films and plays (Ofcom). */
export async function welcome(db: Db, councilId: Id, venueId: Id): Promise<void> {
  await sql`update venue set drop_in = true, phone = '01632 960104',
    about_en = 'A warm place to meet, eat and find out what is on.',
    about_cy = 'Lle cynnes i gwrdd, bwyta a chlywed beth sydd ymlaen.'
    where council_id = ${councilId} and id = ${venueId}`.execute(db)
}

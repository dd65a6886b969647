import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { HalfDay } from '#ground/kernel/week.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Reuse } from './hub-review.ts'

/** How many came to each sitting whose register was signed off. */
export async function cameBetween(
  db: Db,
  councilId: Id,
  venueId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly { readonly id: Id; readonly day: Day; readonly came: number }[]> {
  const { rows } = await sql<{ id: Id; day: Day; came: number }>`
    select r.session_id as id, r.day, (select count(*)::int from (
        select distinct on (p.person_id) p.basis from payable p where p.council_id = r.council_id
          and p.session_id = r.session_id and p.day = r.day order by p.person_id, p.correction desc) last
        where last.basis = 'attended') as came
    from register_day r join session s on s.council_id = r.council_id and s.id = r.session_id
    where r.council_id = ${councilId} and s.venue_id = ${venueId} and r.signed_off_at is not null
      and r.day between ${from}::date and ${to}::date
  `.execute(db)
  return rows
}

export type HubReview = {
  readonly id: Id
  readonly half: HalfDay
  readonly openedOn: Day
  readonly came: number
  readonly places: number
  readonly ideas: readonly Reuse[]
  readonly words: string
  readonly decidedOn: Day | null
  readonly decided: string
  readonly version: number
}

const REVIEWS_SHOWN = 50

/** Reviews of one place's half-days, what is open first. */
export async function reviewsOf(db: Db, councilId: Id, venueId: Id): Promise<readonly HubReview[]> {
  const { rows } = await sql<HubReview>`
    select id, half, opened_on as "openedOn", came, places, ideas, words, decided_on as "decidedOn", decided, version
    from hub_review where council_id = ${councilId} and venue_id = ${venueId}
    order by decided_on desc nulls first, opened_on desc, half limit ${REVIEWS_SHOWN}
  `.execute(db)
  return rows
}

import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { DaysOut } from './days-out.ts'

const NINE = 9 * 60
const FIVE = 17 * 60

/**
 * Days attended in a span, by the district in which they took place, the setting and the time. A person is counted once
 * for each sitting; corrections are not days of their own.
 */
export async function daysOut(
  db: Db,
  councilId: Id,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly DaysOut[]> {
  const { rows } = await sql<DaysOut>`
    with stands as (
      select distinct on (day, session_id, person_id) session_id, day, basis from payable
      where council_id = ${councilId} and day between ${from}::date and ${to}::date
      order by day, session_id, person_id, correction desc
    )
    select v.area, r.name_en as "areaEn", r.name_cy as "areaCy", count(*)::integer as days,
      (count(*) filter (where s.company = 'ordinary'))::integer as ordinary,
      (count(*) filter (where s.company = 'shared'))::integer as shared,
      (count(*) filter (where s.company = 'separate'))::integer as separate,
      (count(*) filter (where s.weekday > 4 or coalesce(c.starts, s.starts) < ${NINE}
        or coalesce(c.ends, s.ends) > ${FIVE}))::integer as outside
    from stands p
    join session s on s.council_id = ${councilId} and s.id = p.session_id
    left join session_date c on c.council_id = s.council_id and c.session_id = s.id and c.day = p.day
    join venue v on v.council_id = s.council_id and v.id = coalesce(c.venue_id, s.venue_id)
    join area r on r.council_id = v.council_id and r.key = v.area
    where p.basis = 'attended'
    group by v.area, r.name_en, r.name_cy order by r.name_en
  `.execute(db)
  return rows
}

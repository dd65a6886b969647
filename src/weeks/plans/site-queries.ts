import { sql } from 'kysely'

/** When a site is shut, as `SiteCalendar` has it; the venue is called `v`. */
export const siteCalendar = sql`jsonb_build_object('keepsBankHolidays', v.closed_on_bank_holidays,
  'closures', coalesce((select jsonb_agg(jsonb_build_object('from', c.first_day, 'to', c.last_day) order by c.first_day)
    from venue_closure c where c.council_id = v.council_id and c.venue_id = v.id), '[]'))`

import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'

/** A day given, or the name of a column that holds one: sql.ref('d.day'). */
export type OnDay = Day | RawBuilder<unknown>

export const dayIn = (on: OnDay): RawBuilder<unknown> =>
  typeof on === 'string' ? sql`${on}::date` : on

const mondayOf = (d: RawBuilder<unknown>) => sql`(${d} - (extract(isodow from ${d})::integer - 1))`

/** Whether the series of session `s` has a day (series.ts says it for one series; this, for many at once). */
const isInSeries = (d: RawBuilder<unknown>) => sql`(
  s.weekday = extract(isodow from ${d})::integer - 1 and s.starts_on <= ${d} and (s.ends_on is null or s.ends_on >= ${d})
  and case
    when s.month_week is null then
      ((${mondayOf(d)} - ${mondayOf(sql.ref('s.starts_on'))}) / 7) % s.every_weeks = 0
    when s.month_week = -1 then extract(month from ${d} + 7) <> extract(month from ${d})
    else (extract(day from ${d})::integer + 6) / 7 = s.month_week
  end
)`

/** Whether venue `v` is shut on a day: on a bank holiday that it keeps, or by its own calendar (rule R26). */
const isShut = (d: RawBuilder<unknown>) => sql`(
  (v.closed_on_bank_holidays and exists (select 1 from bank_holiday h where h.day = ${d}))
  or exists (
    select 1 from venue_closure shut where shut.council_id = v.council_id and shut.venue_id = v.id
      and shut.first_day <= ${d} and shut.last_day >= ${d}
  )
)`

/** The same before anything of the day itself is known: a day of its series on which its venue is open. */
export function usuallyOn(on: OnDay): RawBuilder<boolean> {
  const d = dayIn(on)
  return sql<boolean>`(${isInSeries(d)} and not ${isShut(d)})`
}

/**
 * Whether session `s` at its venue `v` sits on a day: a day of its series on which the venue is open and which was not
 * cancelled, or a day that it has besides. For a query that has both tables under those names.
 */
export function sitsOn(on: OnDay): RawBuilder<boolean> {
  const d = dayIn(on)
  const otherwise = (kind: 'cancelled' | 'extra') => sql`exists (
    select 1 from session_date x where x.council_id = s.council_id and x.session_id = s.id
      and x.day = ${d} and x.kind = ${kind}
  )`
  return sql<boolean>`(
    ${otherwise('extra')} or (${isInSeries(d)} and not ${isShut(d)} and not ${otherwise('cancelled')})
  )`
}

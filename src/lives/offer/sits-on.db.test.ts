import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { everything, severnshire } from '#test/platform.ts'
import { aSession, haveCounty, idOf, lay } from '#test/staff-scene.ts'
import { sitsOn } from './date-queries.ts'
import { openDays, type SiteCalendar } from './open-days.ts'
import { isInSeries, MONTH_WEEKS, type Series } from './series.ts'

/** Two years with a leap day, four changes of the clocks and two new years in them. */
const FROM = day('2027-06-01')
const TO = day('2029-05-31')

const SITES: Readonly<Record<number, SiteCalendar>> = {
  1: { keepsBankHolidays: true, closures: [{ from: day('2027-12-24'), to: day('2028-01-01') }] },
  2: {
    keepsBankHolidays: false,
    closures: [
      { from: day('2028-02-29'), to: day('2028-02-29') },
      { from: day('2028-08-07'), to: day('2028-08-20') },
    ],
  },
}

beforeEach(async () => {
  await haveCounty()
  await sql`update venue set closed_on_bank_holidays = (id = ${idOf('venue', 1)})`.execute(
    everything(),
  )
  const closures = Object.entries(SITES).flatMap(([n, { closures }]) =>
    closures.map(({ from, to }, i) => ({
      ...{ id: idOf('tie', Number(n) * 10 + i), venue_id: idOf('venue', Number(n)) },
      ...{ first_day: from, last_day: to, reason: 'Closed' },
    })),
  )
  await lay('venue_closure', closures)
})

type Exception = { readonly day: Day; readonly kind: 'cancelled' | 'changed' | 'extra' }
type Given = {
  readonly series: Series
  readonly site: number
  readonly exceptions: readonly Exception[]
}

/** The days by the rules alone: the series, on open days, without those cancelled and with those that it has besides. */
function byTheRules({ series, site, exceptions }: Given, holidays: ReadonlySet<Day>): Day[] {
  const calendar = SITES[site]
  if (!calendar) throw new Error(`No site ${site}`)
  const kindOn = new Map(exceptions.map((one) => [one.day, one.kind]))
  const usual = openDays(series.weekday, { from: FROM, to: TO }, calendar, holidays).filter(
    (on) => isInSeries(series, on) && kindOn.get(on) !== 'cancelled',
  )
  const extra = exceptions.filter((one) => one.kind === 'extra').map((one) => one.day)
  return [...new Set([...usual, ...extra])].sort()
}

async function byTheQuery(ids: readonly Id[]): Promise<readonly (readonly Day[])[]> {
  const { rows } = await sql<{ id: Id; days: readonly Day[] }>`
    select s.id, coalesce(jsonb_agg(d.day order by d.day) filter (where ${sitsOn(sql.ref('d.day'))}), '[]') as days
    from session s join venue v on v.council_id = s.council_id and v.id = s.venue_id
    cross join (select ${FROM}::date + n as day from generate_series(0, ${TO}::date - ${FROM}::date) as n) d
    where s.council_id = ${severnshire} and s.id = any(${[...ids]}::uuid[]) group by s.id
  `.execute(everything())
  const found = new Map(rows.map(({ id, days }) => [id, days]))
  return ids.map((id) => found.get(id) ?? [])
}

const bankHolidays = async (): Promise<ReadonlySet<Day>> => {
  const rows = await everything().selectFrom('bank_holiday').select('day').execute()
  return new Set(rows.map((row) => row.day as Day))
}

const aDay = fc.integer({ min: 0, max: 730 }).map((n) => addDays(FROM, n))
const rhythm = fc.oneof(
  fc.record({ everyWeeks: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ everyWeeks: fc.constant(1), monthWeek: fc.constantFrom(...MONTH_WEEKS) }),
)
const anException = fc.record({
  day: aDay,
  kind: fc.constantFrom('cancelled' as const, 'changed' as const, 'extra' as const),
})
const given: fc.Arbitrary<Given> = fc
  .record({
    rhythm,
    weekday: fc.integer({ min: 0, max: 6 }),
    startsOn: aDay.map((on) => addDays(on, -200)),
    lasts: fc.option(fc.integer({ min: 0, max: 600 })),
    site: fc.constantFrom(1, 2),
    exceptions: fc.uniqueArray(anException, { maxLength: 12, selector: (one) => one.day }),
    /** Cancelled on days that it would have sat, which days at random seldom are. */
    cancels: fc.array(fc.nat(100), { maxLength: 4 }),
  })
  .map(({ rhythm, weekday, startsOn, lasts, site, exceptions, cancels }) => {
    const ends = lasts === null ? {} : { endsOn: addDays(startsOn, lasts) }
    const series: Series = { ...rhythm, weekday, startsOn, ...ends }
    const all = openDays(
      weekday,
      { from: FROM, to: TO },
      { closures: [], keepsBankHolidays: false },
      new Set(),
    )
    const own = cancels.flatMap((n): Exception[] => {
      const on = all[n]
      return on ? [{ day: on, kind: 'cancelled' }] : []
    })
    const byDay = new Map([...exceptions, ...own].map((one) => [one.day, one]))
    return { series, site, exceptions: [...byDay.values()] }
  })

let laid = 0

/** @returns the ids of the sessions, in the order in which they were given */
async function layOut(all: readonly Given[]): Promise<readonly Id[]> {
  const numbers = all.map(() => (laid += 1))
  await lay(
    'session',
    all.map(({ series, site }, n) =>
      aSession(numbers[n] ?? 0, {
        ...{ venue_id: idOf('venue', site), weekday: series.weekday },
        ...{ every_weeks: series.everyWeeks, month_week: series.monthWeek ?? null },
        ...{ starts_on: series.startsOn, ends_on: series.endsOn ?? null },
      }),
    ),
  )
  const rows = all.flatMap(({ exceptions }, n) =>
    exceptions.map((one) => ({
      ...{ session_id: idOf('session', numbers[n] ?? 0), day: one.day, kind: one.kind },
      ...{ by: 'provider', why: 'other', words: '', made_at: '2027-01-01T10:00:00Z', version: 1 },
    })),
  )
  if (rows.length > 0) await lay('session_date', rows)
  return numbers.map((n) => idOf('session', n))
}

describe('the days on which a session sits', () => {
  test('are the same by the query as by the rules, for series of every rhythm', async () => {
    const holidays = await bankHolidays()
    expect(holidays.size).toBeGreaterThan(20)
    await fc.assert(
      fc.asyncProperty(fc.array(given, { minLength: 25, maxLength: 25 }), async (all) => {
        const found = await byTheQuery(await layOut(all))
        for (const [n, one] of all.entries())
          expect(found[n], JSON.stringify(one)).toEqual(byTheRules(one, holidays))
      }),
      { numRuns: 12 },
    )
  })
  test('have 29 February every fourth year, and the last weekday of each month across the clocks', async () => {
    const leap: Given = {
      series: { weekday: 1, everyWeeks: 1, monthWeek: -1, startsOn: day('2028-01-01') },
      site: 1,
      exceptions: [],
    }
    const [days = []] = await byTheQuery(await layOut([leap]))
    expect(days).toContain('2028-02-29')
    expect(days).toContain('2028-03-28')
    expect(days).toContain('2028-10-31')
    // The last Tuesday of December 2028 is Boxing Day.
    expect(days.filter((on) => on < '2029-01-01')).toHaveLength(11)
    expect(days).not.toContain('2028-12-26')
    // At the place that is shut on that very day, the month goes without.
    const [elsewhere] = await byTheQuery(await layOut([{ ...leap, site: 2 }]))
    expect(elsewhere).not.toContain('2028-02-29')
    expect(elsewhere).toContain('2028-12-26')
  })
})

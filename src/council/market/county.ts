import { compareSupport, type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import { type SafeTable, type Shown, withSmallNumbersHidden } from '#ground/kernel/small-numbers.ts'
import { type HalfDay, halfDaysOf, type Minutes } from '#ground/kernel/week.ts'
import type { Area } from '#lives/offer/session.ts'

/** People of one area and band of support: the highest ratio that they were assessed at, or none yet. */
export type PeopleCount = {
  readonly area: string
  readonly band: Ratio | null
  readonly people: number
  /** Of them, those to whom a week has been proposed. */
  readonly planned: number
  /** Of them, those whose proposed week leaves a wanted half-day empty. */
  readonly withGap: number
}
/** Wanted half-days of one area, among people to whom a week has been proposed. */
export type HalfDayCount = {
  readonly area: string
  readonly halfDay: HalfDay
  readonly wanted: number
  readonly empty: number
}
export type SessionCount = {
  readonly area: string
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly sessions: number
  readonly places: number
}

export type CountyCounts = {
  readonly areas: readonly Area[]
  readonly people: readonly PeopleCount[]
  readonly halfDays: readonly HalfDayCount[]
  readonly sessions: readonly SessionCount[]
  /** When the newest plan was finished. Nothing, where none has been run. */
  readonly plannedAt?: Date
}

/** A table of counts with small numbers hidden: rows are areas in the order of `areas`. */
export type AreaTable<Column> = { readonly columns: readonly Column[]; readonly counts: SafeTable }

type Tally<Row> = {
  readonly areas: readonly Area[]
  readonly rows: readonly Row[]
  readonly area: (row: Row) => string
}

function tabled<Row, Column>(
  { areas, rows, area }: Tally<Row>,
  columns: readonly Column[],
  isIn: (row: Row, column: Column) => boolean,
  count: (row: Row) => number,
): AreaTable<Column> {
  const counts = areas.map(({ key }) => {
    const own = rows.filter((row) => area(row) === key)
    return columns.map((column) =>
      own.filter((row) => isIn(row, column)).reduce((sum, row) => sum + count(row), 0),
    )
  })
  return { columns, counts: withSmallNumbersHidden(counts) }
}

/** "2:1", "1:5", and "none" for those not assessed yet. */
export const bandKey = (band: Ratio | null): string => (band ? writeRatio(band) : 'none')

/** The bands that anybody is in, most support first; those not assessed yet last. */
export function bandsOf(people: readonly PeopleCount[]): readonly (Ratio | null)[] {
  const bands = new Map(people.map(({ band }) => [bandKey(band), band]))
  return [...bands.values()].sort((a, b) => {
    if (!a || !b) return Number(!a) - Number(!b)
    return compareSupport(b, a)
  })
}

const isBand = (row: PeopleCount, band: Ratio | null) => bandKey(row.band) === bandKey(band)
const areaOf = (row: { readonly area: string }) => row.area

/** How many people live where, by the support that they were assessed to need. */
export const peopleByBand = ({ areas, people }: CountyCounts): AreaTable<Ratio | null> =>
  tabled({ areas, rows: people, area: areaOf }, bandsOf(people), isBand, (row) => row.people)

/** How many of them have no place at some time that they want. */
export const gapsByBand = ({ areas, people }: CountyCounts): AreaTable<Ratio | null> =>
  tabled({ areas, rows: people, area: areaOf }, bandsOf(people), isBand, (row) => row.withGap)

/** How many people have no place in each half-day that they want (after R31: need less supply, by area and time). */
export function gapsByHalfDay({ areas, halfDays }: CountyCounts): AreaTable<HalfDay> {
  const columns = [...new Set(halfDays.map((row) => row.halfDay))].sort((a, b) => a - b)
  const isIn = (row: HalfDayCount, halfDay: HalfDay) => row.halfDay === halfDay
  return tabled({ areas, rows: halfDays, area: areaOf }, columns, isIn, (row) => row.empty)
}

export type SessionCell = { readonly sessions: number; readonly places: number }
/** Sessions and places by area and half-day. A whole-day session stands in both its halves. Nobody is counted, so nothing is hidden. */
export type SessionGrid = {
  readonly columns: readonly HalfDay[]
  readonly rows: readonly (readonly SessionCell[])[]
}

export function sessionGrid(
  keys: readonly string[],
  counts: readonly (Omit<SessionCount, 'area'> & { readonly area: string })[],
): SessionGrid {
  const placed = counts.map((row) => ({
    ...row,
    halfDays: halfDaysOf(row.weekday, row.starts, row.ends),
  }))
  const columns = [...new Set(placed.flatMap((row) => row.halfDays))].sort((a, b) => a - b)
  const rows = keys.map((key) =>
    columns.map((halfDay) =>
      placed
        .filter((row) => row.area === key && row.halfDays.includes(halfDay))
        .reduce<SessionCell>(
          (sum, row) => ({
            sessions: sum.sessions + row.sessions,
            places: sum.places + row.places,
          }),
          { sessions: 0, places: 0 },
        ),
    ),
  )
  return { columns, rows }
}

/** Classes of a share, at most five: none, under 5 of 100, under 10, under 20, and more. */
export const CLASS_LIMITS = [0, 5, 10, 20] as const
export type ShareClass = 0 | 1 | 2 | 3 | 4

/** @param part of `whole`; both whole numbers, so that nothing is rounded at a limit */
export function classOf(part: number, whole: number): ShareClass {
  if (part === 0 || whole === 0) return 0
  const over = CLASS_LIMITS.slice(1).filter((limit) => part * 100 >= limit * whole).length
  return (over + 1) as ShareClass
}

export type RankedArea = {
  readonly area: Area
  /** People who live there. */
  readonly people: Shown
  /** Of them, those with no place at some time that they want. */
  readonly withGap: Shown
  /** Wanted half-days without a place. */
  readonly empty: Shown
  /** How great a share of what is wanted is without a place; hidden where that count is. */
  readonly share: ShareClass | 'hidden'
}

/** Areas by how great a share of the wanted half-days has no place, worst first; those too small to tell last. */
export function ranked(counts: CountyCounts): readonly RankedArea[] {
  const [people, gaps, times] = [peopleByBand(counts), gapsByBand(counts), gapsByHalfDay(counts)]
  const shares = counts.areas.map(({ key }) => {
    const own = counts.halfDays.filter((row) => row.area === key)
    const [empty, wanted] = [own.map((r) => r.empty), own.map((r) => r.wanted)].map((all) =>
      (all ?? []).reduce((a, b) => a + b, 0),
    )
    return { empty: empty ?? 0, wanted: wanted ?? 0 }
  })
  return counts.areas
    .map((area, i): RankedArea & { readonly order: number } => {
      const { empty, wanted } = shares[i] ?? { empty: 0, wanted: 0 }
      const shownEmpty = times.counts.rowTotals[i] ?? 0
      return {
        area,
        people: people.counts.rowTotals[i] ?? 0,
        withGap: gaps.counts.rowTotals[i] ?? 0,
        empty: shownEmpty,
        share: shownEmpty === 'hidden' ? 'hidden' : classOf(empty, wanted),
        order: shownEmpty === 'hidden' ? -1 : empty / Math.max(1, wanted),
      }
    })
    .sort((a, b) => b.order - a.order || a.area.key.localeCompare(b.area.key))
    .map(({ order: _, ...area }) => area)
}

/** R43: the area best served against the worst, by the share of wanted half-days that has a place. Over 1.25 is flagged. */
export const UNEVEN = 1.25

export function isUneven({ areas, halfDays }: CountyCounts): boolean {
  const served = areas.flatMap(({ key }) => {
    const own = halfDays.filter((row) => row.area === key)
    const wanted = own.reduce((sum, row) => sum + row.wanted, 0)
    const empty = own.reduce((sum, row) => sum + row.empty, 0)
    return wanted > 0 ? [(wanted - empty) / wanted] : []
  })
  return served.length > 1 && Math.max(...served) > UNEVEN * Math.min(...served)
}

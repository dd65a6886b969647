import { type SafeTable, type Shown, withSmallNumbersHidden } from '#ground/kernel/small-numbers.ts'

/** Days that people attended, counted by where and when they took place. */
export type DaysOut = {
  readonly area: string
  readonly areaEn: string
  readonly areaCy: string
  readonly days: number
  /** In ordinary places, which are nobody's day centre (WP-11). */
  readonly ordinary: number
  readonly shared: number
  readonly separate: number
  /** Outside nine to five from Monday to Friday (DO-27). */
  readonly outside: number
}

/** A share in tenths of a percent, divided once and rounded half up; nothing of nothing. */
export const tenthsOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.floor((part * 1000) / whole + 0.5)

export type DaysShown = Readonly<
  Record<'days' | 'ordinary' | 'shared' | 'separate' | 'outside', Shown>
>

/**
 * Each district, then all of them together, as they may be shown: small counts, and those from which one could be worked
 * out, are hidden. Where and when are two tables of the same days: a total that one of them hides, the other does not tell.
 */
export function shownDays(rows: readonly DaysOut[]): readonly DaysShown[] {
  const where = withSmallNumbersHidden(rows.map((r) => [r.ordinary, r.shared, r.separate]))
  const when = withSmallNumbersHidden(rows.map((r) => [r.outside, r.days - r.outside]))
  const [wheres, whens] = [where, when].map(withTotals)
  return (wheres ?? []).map(([ordinary = 0, shared = 0, separate = 0, days = 0], at) => {
    const [outside = 0, , sameDays = 0] = whens?.[at] ?? []
    return { ordinary, shared, separate, outside, days: sameDays === 'hidden' ? sameDays : days }
  })
}

const withTotals = ({ cells, rowTotals, columnTotals, total }: SafeTable) => [
  ...cells.map((row, at) => [...row, rowTotals[at] ?? 0]),
  [...columnTotals, total],
]

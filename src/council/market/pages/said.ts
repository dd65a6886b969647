import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Shown } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { type HalfDay, partOfHalfDay, weekdayOfHalfDay } from '#ground/kernel/week.ts'
import { sayHalfDay } from '#ground/words/dates.ts'
import { sayNumber, sayRatio } from '#ground/words/figures.ts'
import { words } from '../words.ts'

export const sayBand = (view: View, band: Ratio | null): string =>
  band ? sayRatio(view, band) : words.notAssessed(view)

export const sayTimeOfWeek = (view: View, half: HalfDay): string =>
  sayHalfDay(view, weekdayOfHalfDay(half), partOfHalfDay(half))

type Named<Column> = { readonly column: Column; readonly count: number }

/** The column that most people are in. Nothing where none stands out: all are nought, two are equal, or a hidden one may hold as many. */
export function mostOf<Column>(
  columns: readonly Column[],
  counts: readonly Shown[],
  total: Shown,
): Named<Column> | undefined {
  const known = columns.flatMap((column, i): Named<Column>[] => {
    const count = counts[i]
    return typeof count === 'number' && count > 0 ? [{ column, count }] : []
  })
  const [most, next] = known.sort((a, b) => b.count - a.count)
  if (most?.count === next?.count) return undefined
  if (!counts.includes('hidden')) return most
  if (total === 'hidden' || !most) return undefined
  const unknown = total - known.reduce((sum, { count }) => sum + count, 0)
  return unknown < most.count ? most : undefined
}

/** Bars for the counts that are shown; a hidden one keeps its name and says so, without a bar. */
export const barsOf = <Column>(
  view: View,
  columns: readonly Column[],
  counts: readonly Shown[],
  name: (column: Column) => string,
) =>
  columns.map((column, i) => {
    const count = counts[i] ?? 0
    return count === 'hidden'
      ? { name: name(column), value: 0, says: words.hidden(view) }
      : { name: name(column), value: count, says: sayNumber(view, count) }
  })

import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Outcome } from '#ground/kernel/saved.ts'

/** Something that holds from one day to another, both included: a rate, a ratio, a budget. */
export type Dated = {
  /** Whose it is: no two of one `of` hold on one day. */
  readonly of: string
  /** What it says. Two with the same text say the same. */
  readonly says: string
  readonly from: Day
  readonly to?: Day | null
}

type Span = { readonly from: Day; readonly to: Day | null }
export type DatedChange<T extends Dated> = {
  /** Rows held that now end earlier. */
  readonly ends: readonly (T & Span)[]
  /** Rows to write. */
  readonly writes: readonly (T & Span)[]
  /** What becomes of each one given. */
  readonly each: readonly Outcome[]
}

/**
 * A new rate holds from its first day in place of the one before it, which ends the day before; one already known for a
 * later day keeps its day. A rate that says what already holds changes nothing, so a file read again tomorrow does not
 * begin a new period.
 */
export function changeDated<T extends Dated>(
  held: readonly T[],
  given: readonly T[],
): DatedChange<T> {
  const holding = new Map<string, T[]>()
  for (const one of held) holding.set(one.of, [...(holding.get(one.of) ?? []), one])
  const ends: (T & Span)[] = []
  const writes: (T & Span)[] = []
  const each = given.map((one): Outcome => {
    const mine = holding.get(one.of) ?? []
    const now = mine.find((h) => h.from <= one.from && (h.to ?? LAST_DAY) >= one.from)
    if (now?.says === one.says && (!one.to || one.to === now.to)) return 'same'
    const later = mine.filter((h) => h.from > one.from).map((h) => h.from)
    const next = later.sort()[0]
    const cut = next && (one.to ?? LAST_DAY) >= next ? addDays(next, -1) : (one.to ?? null)
    writes.push({ ...one, to: cut })
    if (now && now.from < one.from) ends.push({ ...now, to: addDays(one.from, -1) })
    return now ? 'changed' : 'added'
  })
  return { ends, writes, each }
}

const LAST_DAY = '9999-12-31' as Day

import type { Outcome, Saved } from '#ground/kernel/saved.ts'
import type { Batch, BatchKind } from './batch.ts'
import type { Located, Place } from './problem.ts'
import type { Rows } from './rows.ts'
import { SHEET_NAMES } from './sheet-name.ts'

export type Counts = Pick<Saved, Outcome>

/** What one row of a file did, with all that hangs on it: a person whose wishes alone differ has changed. */
export type RowOutcome = { readonly place: Place; readonly outcome: Outcome }

export type ImportReport = {
  readonly dryRun: boolean
  readonly counts: Readonly<Record<BatchKind, Counts>>
  readonly rows: readonly RowOutcome[]
  readonly warnings: readonly Located[]
}

/** Nothing was imported. Every fault is told, up to a limit; `faultCount` counts them all. */
export type ImportRefusal = {
  readonly kind: 'faults'
  readonly faults: readonly Located[]
  readonly faultCount: number
  readonly warnings: readonly Located[]
}

/** More than anybody mends in one sitting: a whole column in the wrong form is one mistake in every row. */
export const MOST_TOLD = 2_000

/** File by file as they come, and down each. */
function downTheRows(problems: readonly Located[]): readonly Located[] {
  const files = Map.groupBy(problems, ({ place }) => keyOf({ ...place, row: 0 }))
  const row = ({ place }: Located) => place.row ?? 0
  return [...files.values()].flatMap((of) => [...of].sort((a, b) => row(a) - row(b)))
}

export function refusalOf(unordered: readonly Located[]): ImportRefusal {
  const problems = downTheRows(unordered)
  const faults = problems.filter((p) => p.weight === 'fault')
  const warnings = problems.filter((p) => p.weight === 'warning')
  return {
    kind: 'faults',
    faults: faults.slice(0, MOST_TOLD),
    faultCount: faults.length,
    warnings: warnings.slice(0, MOST_TOLD),
  }
}

type Done = {
  readonly dryRun: boolean
  readonly rows: Rows
  readonly batch: Batch
  readonly results: Readonly<Record<BatchKind, Saved>>
  readonly warnings: readonly Located[]
}

export function reportOf({ dryRun, rows, batch, results, warnings }: Done): ImportReport {
  const kinds = Object.keys(results) as BatchKind[]
  const outcomes = new Map<string, Outcome>()
  for (const kind of kinds)
    for (const [i, { place }] of batch[kind].entries()) {
      const key = keyOf(place)
      const here = results[kind].each[i] ?? 'same'
      const before = outcomes.get(key)
      // The first thing made of a row is the row's own: what is added to it later has changed it.
      outcomes.set(key, before ? (before === 'same' && here !== 'same' ? 'changed' : before) : here)
    }
  const all = SHEET_NAMES.flatMap((sheet) => rows[sheet].map((row) => row.place))
  return {
    dryRun,
    counts: Object.fromEntries(
      kinds.map((kind) => {
        const { added, changed, same } = results[kind]
        return [kind, { added, changed, same }]
      }),
    ) as Record<BatchKind, Counts>,
    rows: all.map((place) => ({ place, outcome: outcomes.get(keyOf(place)) ?? 'same' })),
    warnings: downTheRows(warnings).slice(0, MOST_TOLD),
  }
}

const keyOf = ({ file, sheet, row }: Place) => JSON.stringify([file, sheet ?? '', row ?? 0])

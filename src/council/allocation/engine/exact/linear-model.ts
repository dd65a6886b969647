/** A mixed-integer linear programme being written, row by row. It is maximised. */
export type LinearModel = {
  readonly columns: {
    readonly worth: number[]
    readonly least: number[]
    readonly most: number[]
    readonly isWhole: boolean[]
  }
  readonly rows: {
    readonly least: number[]
    readonly most: number[]
    readonly starts: number[]
    readonly columns: number[]
    readonly factors: number[]
  }
  offset: number
}

export type Term = readonly [column: number, factor: number]

export const emptyModel = (): LinearModel => ({
  columns: { worth: [], least: [], most: [], isWhole: [] },
  rows: { least: [], most: [], starts: [0], columns: [], factors: [] },
  offset: 0,
})

type Column = {
  readonly worth?: number
  readonly least?: number
  readonly most?: number
  readonly isWhole?: boolean
}

/** Adds a column, from 0 to 1 and continuous unless said otherwise, and gives its number. */
export function addColumn({ columns }: LinearModel, column: Column): number {
  columns.worth.push(column.worth ?? 0)
  columns.least.push(column.least ?? 0)
  columns.most.push(column.most ?? 1)
  columns.isWhole.push(column.isWhole ?? false)
  return columns.worth.length - 1
}

/** Adds a row: the sum of its terms is between the two. */
export function addRow(
  { rows }: LinearModel,
  terms: readonly Term[],
  { least = -Infinity, most = Infinity }: { readonly least?: number; readonly most?: number },
): void {
  for (const [column, factor] of terms) {
    rows.columns.push(column)
    rows.factors.push(factor)
  }
  rows.starts.push(rows.columns.length)
  rows.least.push(least)
  rows.most.push(most)
}

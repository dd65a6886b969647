/** A count as it may be shown: small ones, and those from which a small one could be worked out, are hidden. */
export type Shown = number | 'hidden'

/** Counts of people in rows and columns, with their totals, fit to be shown to anybody who may see the county. */
export type SafeTable = {
  readonly cells: readonly (readonly Shown[])[]
  readonly rowTotals: readonly Shown[]
  readonly columnTotals: readonly Shown[]
  readonly total: Shown
}

/** Counts under this are hidden. Nought is shown: there is nobody there to be known. */
export const SMALLEST_SHOWN = 5

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN

/** One count that stands alone, in no table. */
export const shown = (count: number): Shown => (isSmall(count) ? 'hidden' : count)

/**
 * Hides every count of one to four, and then as few others as it can so that none of those can be worked out from what
 * is left, by anyone who knows the totals and that a hidden count is at least one.
 *
 * The totals are a further row and column of the table. A hidden count cannot be worked out where it can be one more or
 * one less along a loop of hidden counts, each row and column keeping its sum; where no such loop is there yet, the
 * cheapest is hidden (shortest paths for cell suppression: J. Castro, INFORMS Journal on Computing 19, 2007).
 *
 * @param counts rows of equal length, each a whole number of people
 */
export function withSmallNumbersHidden(counts: readonly (readonly number[])[]): SafeTable {
  const grid = withTotals(counts)
  const hidden = grid.map((row) => row.map(isSmall))
  for (const [r, row] of grid.entries())
    for (const c of row.keys()) if (hidden[r]?.[c]) protect({ grid, hidden }, r, c)
  const say = (r: number, c: number): Shown => (hidden[r]?.[c] ? 'hidden' : (grid[r]?.[c] ?? 0))
  const [rows, columns] = [grid.length - 1, (grid[0]?.length ?? 1) - 1]
  return {
    cells: counts.map((row, r) => row.map((_, c) => say(r, c))),
    rowTotals: counts.map((_, r) => say(r, columns)),
    columnTotals: Array.from({ length: columns }, (_, c) => say(rows, c)),
    total: say(rows, columns),
  }
}

type Hiding = { readonly grid: readonly (readonly number[])[]; readonly hidden: boolean[][] }

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const sum = (row: readonly number[]) => row.reduce((a, b) => a + b, 0)
  const columns = counts[0]?.map((_, c) => sum(counts.map((row) => row[c] ?? 0))) ?? []
  return [...counts, columns].map((row) => [...row, sum(row)])
}

/** Hides the cheaper of the loops along which the count in row `r` and column `c` may grow or shrink. */
function protect(hiding: Hiding, r: number, c: number): void {
  const { grid, hidden } = hiding
  const isTotal = isMargin(hiding, r, c)
  const canShrink = (grid[r]?.[c] ?? 0) > 1
  const loops = [true, false]
    .filter((grows) => grows !== isTotal || canShrink)
    .map((grows) => cheapestLoop(hiding, r, c, grows))
    .sort((a, b) => a.cost - b.cost)
  for (const [row, column] of loops[0]?.cells ?? []) (hidden[row] as boolean[])[column] = true
}

/** In the sums, a row's or a column's total counts against its parts; the total of all counts with them again. */
const isMargin = ({ grid }: Hiding, r: number, c: number): boolean =>
  (r === grid.length - 1) !== (c === (grid[0]?.length ?? 0) - 1)

type Loop = { readonly cost: number; readonly cells: readonly (readonly [number, number])[] }

/**
 * The cheapest way from the row of a cell back to its column, over cells that give and take by turns (Dijkstra, on a
 * table of some dozens of rows and columns). Counts that are hidden already cost nothing, others what they would tell.
 */
function cheapestLoop(hiding: Hiding, row: number, column: number, grows: boolean): Loop {
  const [rows, columns] = [hiding.grid.length, hiding.grid[0]?.length ?? 0]
  const cost: number[] = new Array(rows + columns).fill(Number.POSITIVE_INFINITY)
  const before: number[] = new Array(rows + columns).fill(-1)
  const open = new Set(cost.keys())
  cost[row] = 0
  while (open.size > 0) {
    const node = cheapestOf(open, cost)
    const reached = cost[node] ?? Number.POSITIVE_INFINITY
    if (reached === Number.POSITIVE_INFINITY || node === rows + column) break
    open.delete(node)
    const fromRow = node < rows
    for (let other = 0; other < (fromRow ? columns : rows); other += 1) {
      const [r, c] = fromRow ? [node, other] : [other, node - rows]
      if (r === row && c === column) continue
      const next = fromRow ? rows + other : other
      const through = reached + price(hiding, r, c, fromRow !== grows)
      if (through >= (cost[next] ?? 0)) continue
      cost[next] = through
      before[next] = node
    }
  }
  return { cost: cost[rows + column] ?? 0, cells: walkedBack(before, rows, column) }
}

function cheapestOf(open: ReadonlySet<number>, cost: readonly number[]): number {
  let best = -1
  for (const node of open) if (best < 0 || (cost[node] ?? 0) < (cost[best] ?? 0)) best = node
  return best
}

/** What it costs to let a cell give way: nothing where it is hidden, no way at all where it is nought or would reach nought. */
function price(hiding: Hiding, r: number, c: number, plus: boolean): number {
  const count = hiding.grid[r]?.[c] ?? 0
  const shrinks = plus === isMargin(hiding, r, c)
  if (count === 0 || (shrinks && count === 1)) return Number.POSITIVE_INFINITY
  return hiding.hidden[r]?.[c] ? 0 : count
}

function walkedBack(before: readonly number[], rows: number, column: number): Loop['cells'] {
  const cells: (readonly [number, number])[] = []
  for (let node = rows + column; ; ) {
    const from = before[node] ?? -1
    if (from < 0) return cells
    cells.push(node < rows ? [node, from - rows] : [from, node - rows])
    node = from
  }
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSmall, type SafeTable, shown, withSmallNumbersHidden } from './small-numbers.ts'

const grid = ({ cells, rowTotals, columnTotals, total }: SafeTable) => [
  ...cells.map((row, r) => [...row, rowTotals[r] ?? 0]),
  [...columnTotals, total],
]
const withTotals = (counts: readonly (readonly number[])[]) => {
  const sum = (row: readonly number[]) => row.reduce((a, b) => a + b, 0)
  const bottom = (counts[0] ?? []).map((_, c) => sum(counts.map((row) => row[c] ?? 0)))
  return [...counts, bottom].map((row) => [...row, sum(row)])
}

/** Every other table with the same shown counts, no cell more than one away: enough, as such sums are unimodular. */
function* others(counts: readonly (readonly number[])[], safe: SafeTable) {
  const shape = counts.flatMap((row, r) => row.map((_, c) => [r, c] as const))
  const looks = grid(safe)
  for (let code = 0; code < 3 ** shape.length; code += 1) {
    const guess = counts.map((row) => [...row])
    shape.forEach(([r, c], i) => {
      const row = guess[r] as number[]
      row[c] = (row[c] ?? 0) + (Math.floor(code / 3 ** i) % 3) - 1
    })
    const whole = withTotals(guess)
    const fits = whole.every((row, r) =>
      row.every((n, c) => (looks[r]?.[c] === 'hidden' ? n >= 1 : n === looks[r]?.[c])),
    )
    if (fits) yield whole
  }
}

/** Whether a count follows from the shown ones by adding and subtracting rows and columns: elimination over the unknowns. */
function derivable(safe: SafeTable): number {
  const looks = grid(safe)
  const unknown = looks.flatMap((row, r) => row.flatMap((n, c) => (n === 'hidden' ? [[r, c]] : [])))
  const [rows, columns] = [looks.length, looks[0]?.length ?? 0]
  const sign = (r: number, c: number) => ((r === rows - 1) !== (c === columns - 1) ? -1 : 1)
  const equations: number[][] = [
    ...Array.from({ length: rows }, (_, of) =>
      unknown.map(([r, c]) => (r === of ? sign(r as number, c as number) : 0)),
    ),
    ...Array.from({ length: columns }, (_, of) =>
      unknown.map(([r, c]) => (c === of ? sign(r as number, c as number) : 0)),
    ),
  ]
  let rank = 0
  for (let u = 0; u < unknown.length; u += 1) {
    const found = equations.findIndex((e, i) => i >= rank && e[u] !== 0)
    if (found < 0) continue
    const pivot = equations[found] as number[]
    equations[found] = equations[rank] as number[]
    equations[rank] = pivot
    for (const [i, e] of equations.entries()) {
      const times = (e[u] ?? 0) / (pivot[u] as number)
      if (i !== rank && times !== 0)
        equations[i] = e.map((n, k) => n - times * (pivot[k] as number))
    }
    rank += 1
  }
  return equations.filter((e) => e.filter((n) => n !== 0).length === 1).length
}

const tables = (most: number, size: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size }))
    .chain(([rows, columns]) => {
      const row = fc.array(fc.integer({ min: 0, max: most }), {
        minLength: columns,
        maxLength: columns,
      })
      return fc.array(row, { minLength: rows, maxLength: rows })
    })

describe('small numbers in a table', () => {
  test('a table without small numbers is shown whole', () => {
    expect(
      withSmallNumbersHidden([
        [7, 0],
        [12, 30],
      ]),
    ).toEqual({
      cells: [
        [7, 0],
        [12, 30],
      ],
      rowTotals: [7, 42],
      columnTotals: [19, 30],
      total: 49,
    })
  })
  test('a count of three takes the least telling others with it, so that no subtraction brings it back', () => {
    const safe = withSmallNumbersHidden([
      [3, 40, 20],
      [9, 11, 80],
      [50, 60, 70],
    ])
    expect(safe.cells).toEqual([
      ['hidden', 'hidden', 20],
      ['hidden', 'hidden', 80],
      [50, 60, 70],
    ])
    expect(safe.total).toBe(343)
  })
  test('an area with two people in all has its total hidden too', () => {
    const safe = withSmallNumbersHidden([
      [2, 0],
      [30, 40],
    ])
    expect(safe.rowTotals[0]).toBe('hidden')
    expect(safe.cells[0]).toEqual(['hidden', 0])
  })
  test('nought is shown, one to four are not, five is', () => {
    expect([0, 1, 4, 5].map(shown)).toEqual([0, 'hidden', 'hidden', 5])
  })

  test('no count of one to four is ever shown, and every count shown is the true one', () => {
    fc.assert(
      fc.property(tables(40, 7), (counts) => {
        const truth = withTotals(counts)
        for (const [r, row] of grid(withSmallNumbersHidden(counts)).entries())
          for (const [c, n] of row.entries()) {
            if (n !== 'hidden') expect(n).toBe(truth[r]?.[c])
            if (isSmall(truth[r]?.[c] ?? 0)) expect(n).toBe('hidden')
          }
      }),
    )
  })
  test('no hidden count can be worked out from the shown ones by subtraction', () => {
    fc.assert(
      fc.property(tables(12, 6), (counts) => derivable(withSmallNumbersHidden(counts)) === 0),
      { numRuns: 300 },
    )
  })
  test('nor by somebody who knows besides that a hidden count is at least one', () => {
    fc.assert(
      fc.property(tables(7, 3), (counts) => {
        const safe = withSmallNumbersHidden(counts)
        const truth = withTotals(counts)
        const known = new Set(
          grid(safe).flatMap((row, r) =>
            row.flatMap((n, c) => (n === 'hidden' ? [`${r} ${c}`] : [])),
          ),
        )
        for (const other of others(counts, safe))
          for (const [r, row] of other.entries())
            for (const [c, n] of row.entries()) if (n !== truth[r]?.[c]) known.delete(`${r} ${c}`)
        expect([...known]).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

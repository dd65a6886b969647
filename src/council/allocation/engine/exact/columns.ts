import type { Compiled } from '../compiled/compiled.ts'

/**
 * The candidates of each person and of each session, as lists of column numbers: column c is
 * candidate c.
 */
export type Columns = {
  readonly ofPerson: readonly (readonly number[])[]
  readonly ofSession: readonly (readonly number[])[]
}

/** The candidates of two people for the same sessions, in pairs. */
export function sharedCandidates(
  { start, session }: Compiled['candidates'],
  p: number,
  q: number,
): readonly (readonly [number, number])[] {
  const theirs = new Map<number, number>()
  for (let d = start[q] as number; d < (start[q + 1] as number); d++) {
    theirs.set(session[d] as number, d)
  }
  const pairs: [number, number][] = []
  for (let c = start[p] as number; c < (start[p + 1] as number); c++) {
    const d = theirs.get(session[c] as number)
    if (d !== undefined) pairs.push([c, d])
  }
  return pairs
}

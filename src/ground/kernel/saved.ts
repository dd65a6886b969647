export type Outcome = 'added' | 'changed' | 'same'

/** What saving did to each thing given, in the order given, and how many of each. */
export type Saved = {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly each: readonly Outcome[]
}

export const saved = (each: readonly Outcome[]): Saved => {
  const count = (of: Outcome) => each.reduce((n, one) => n + Number(one === of), 0)
  return { added: count('added'), changed: count('changed'), same: count('same'), each }
}

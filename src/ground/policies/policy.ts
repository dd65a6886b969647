import type { Day } from '#ground/kernel/day.ts'

/** What one field of a policy holds. Money in whole pence, shares in hundredths of a percent: 520 is 5.2 %. */
export type FieldKind = 'pence' | 'whole' | 'hundredths' | 'choice' | 'ratio' | 'yes-no' | 'text'

export type Field = {
  readonly name: string
  readonly kind: FieldKind
  /** For a choice. */
  readonly choices?: readonly string[]
  readonly least?: number
  readonly most?: number
  /** A field that may be left empty: a tier without an upper limit. */
  readonly optional?: boolean
}

/** A field as it is stored: pence and counts as whole numbers, a ratio as "1:5". */
export type Plain = string | number | boolean | null
export type PlainRow = Readonly<Record<string, Plain>>

/**
 * A rate, rule or limit that a council sets by dated rows: what it is called, what it holds, and how it is read.
 * `one` is a single row of fields; `rows` is a table of them. Each feature names its own in `policies.ts`.
 */
export type Policy<Value> = {
  /** 'authorisation-tiers'. */
  readonly key: string
  readonly shape: 'one' | 'rows'
  readonly fields: readonly Field[]
  /** From rows whose fields have been checked. A policy of one row is given that one. */
  readonly from: (rows: readonly PlainRow[]) => Value
  /** What is wrong with the rows together, as a kind that the feature's words can say: 'tiers-overlap'. */
  check?(value: Value): string | undefined
  /** The same, for what the value would hide: one kind named twice. Asked first. */
  readonly checkRows?: (rows: readonly PlainRow[]) => string | undefined
}

/** Where no row holds on the day: nothing is worked out with a table that has lapsed. */
export type LapsedPolicy = {
  readonly kind: 'lapsed-policy'
  readonly key: string
  readonly on: Day
  /** The last day of the row before, where there was one. */
  readonly heldUntil?: Day
}

/** A dated row that a value was read from: the council's own, or its nation's. */
export type RowUsed = { readonly key: string; readonly from: Day; readonly own: boolean }

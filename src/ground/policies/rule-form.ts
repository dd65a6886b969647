import type { TypedRow } from './rule-cells.ts'

/** A proposal as it was typed, and what is wrong with it, by the id of the field. */
export type RuleForm = {
  readonly rows: readonly TypedRow[]
  /** The three boxes of each date, by their names. */
  readonly from: Readonly<Record<string, string>>
  readonly to: Readonly<Record<string, string>>
  readonly reason: string
  readonly errors: readonly { readonly on: string; readonly text: string }[]
}

export const errorOn = ({ errors }: RuleForm, on: string): string | undefined =>
  errors.find((one) => one.on === on)?.text

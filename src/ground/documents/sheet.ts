/** A cell that holds something other than what it shows: a formula, or a formula's error. */
export type OddCell = {
  readonly row: number
  /** From 0. */
  readonly column: number
  readonly kind: 'formula' | 'error'
}

/** One sheet, as text. Rows bear the numbers that a spreadsheet shows: the headings are row 1 where nothing is above. */
export type Sheet = {
  readonly name: string
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
  readonly odd: readonly OddCell[]
}

/** Why a file cannot be read as sheets at all. */
export type SheetFault =
  | { readonly kind: 'file-too-big'; readonly size: string; readonly most: string }
  | { readonly kind: 'not-utf8'; readonly row: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-commas'; readonly mark: string }
  | { readonly kind: 'broken-quotes'; readonly row: number }
  | { readonly kind: 'too-many-rows'; readonly most: number }
  | { readonly kind: 'too-many-columns'; readonly most: number }
  | { readonly kind: 'not-a-workbook' }
  | { readonly kind: 'locked-workbook' }
  | { readonly kind: 'macros' }
  | { readonly kind: 'unpacks-too-big'; readonly most: string }
  | { readonly kind: 'too-many-parts'; readonly most: number }
  | { readonly kind: 'too-slow'; readonly seconds: number }

/** Limits on what a file may be. A county's postcodes, its largest list, are a third of the rows. */
export const LIMITS = {
  bytes: 50_000_000,
  /** What a workbook may unpack to. */
  unpackedBytes: 100_000_000,
  parts: 1_000,
  rows: 200_000,
  columns: 200,
  /** Of one cell: what a spreadsheet itself allows. */
  cellLength: 32_767,
  seconds: 60,
  workerMegabytes: 1_500,
} as const

/** Why a sheet is larger than any that is meant, if it is. */
export function tooLarge({ rows }: Sheet): SheetFault | undefined {
  if (rows.length > LIMITS.rows + 1) return { kind: 'too-many-rows', most: LIMITS.rows }
  const wide = rows.some((row) => row.cells.length > LIMITS.columns)
  return wide ? { kind: 'too-many-columns', most: LIMITS.columns } : undefined
}

/** 50,000,000 to "50 MB", the same in English and Welsh. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

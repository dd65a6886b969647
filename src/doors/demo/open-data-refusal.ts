/** Why a folder of open data cannot be used. Each names the file, and the line and column where there is one. */
export type OpenDataRefusal =
  | { readonly kind: 'unknown-area'; readonly area: string; readonly known: string }
  | { readonly kind: 'no-folder'; readonly folder: string }
  | { readonly kind: 'missing-file'; readonly file: string; readonly folder: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly megabytes: number }
  | { readonly kind: 'missing-column'; readonly file: string; readonly column: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly line: number }
  | {
      readonly kind: 'wrong-value'
      readonly file: string
      readonly line: number
      readonly column: string
      readonly value: string
      readonly expected: string
    }
  | { readonly kind: 'no-rows'; readonly file: string; readonly area: string }

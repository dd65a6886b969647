import type { SheetFault } from '#ground/documents/sheet.ts'

/** Where something is wrong, as the person who made the file sees it. */
export type Place = {
  readonly file: string
  /** The sheet of a workbook. */
  readonly sheet?: string
  /** As a spreadsheet numbers them: the headings are row 1. */
  readonly row?: number
  readonly column?: string
}

type Nothing = Record<never, never>
type Found = { readonly found: string }
/** The nearest that there is, or `none`. */
type Near = Found & { readonly nearest: string }
type OfSheets = { [K in SheetFault['kind']]: Omit<Extract<SheetFault, { kind: K }>, 'kind'> }

/** Each thing that can be wrong, and the facts that its sentence tells. */
export type ProblemFacts = OfSheets & {
  'no-such-file': Nothing
  'wrong-kind-of-file': Nothing
  unreadable: Nothing
  'unknown-sheet': Near & { readonly known: string }
  'sheet-twice': { readonly other: string }
  'no-headings': Nothing
  'unknown-column': Near
  'missing-column': { readonly missing: string }
  'column-twice': Nothing
  'too-many-cells': Nothing
  blank: Nothing
  'odd-characters': Nothing
  'too-long': { readonly most: number }
  'holds-formula': Nothing
  'holds-error': Found
  'formula-sign': Found
  'bad-reference': Found
  'not-one-of': Near & { readonly known: string }
  'not-a-day': Found
  'not-a-time': Found
  'not-a-number': Found
  'out-of-range': Found & { readonly least: number; readonly most: number }
  'not-a-ratio': Found
  'not-money': Found
  'negative-money': Found
  'money-too-fine': Found
  'not-prices': Found
  'price-twice': Found
  'not-nhs-number': Nothing
  'not-a-postcode': Found
  'not-a-half-day': Found
  'not-a-weekday': Found
  'not-hours': Found
  'not-staff': Found
  'no-staff': Nothing
  'not-an-outline': Nothing
  'not-a-picture': Near
  twice: Found & { readonly other: number }
  'unknown-area': Near
  'outside-county': Found
  'unknown-activity': Near
  'unknown-provider': Near
  'unknown-venue': Near
  'unknown-session': Near
  'unknown-person': Near
  'nhs-twice': { readonly other: number }
  'nhs-held': { readonly other: string }
  'ends-before-starts': Found & { readonly starts: string }
  'least-over-most': Found & { readonly most: number }
  'wrong-age': Found & { readonly age: number }
  'with-self': Nothing
  'friend-and-apart': Found
  'wish-twice': Found
  'budget-without-route': Nothing
  'no-outline': Found
  'booked-twice': { readonly other: number }
  'no-ratio': Nothing
  'no-price': Found
  'too-little-support': Found & { readonly assessed: string }
  'nothing-fits': { readonly assessed: string }
  'never-assessed': Nothing
  'insurance-ended': Found
  'outside-opening': Found & { readonly opens: string; readonly closes: string }
  'closed-that-day': Nothing
  'not-an-amount-of': Found
  'in-the-future': Found
  'outcome-of-other-nation': Found & { readonly known: string }
  'fewer-than-two': Nothing
  'no-capital': Nothing
  'no-charge-table': Found & { readonly on: string }
  'no-minimum-row': Found
  'not-exempt-here': Found
}
export type ProblemKind = keyof ProblemFacts
export type Problem = {
  [K in ProblemKind]: { readonly kind: K } & ProblemFacts[K]
}[ProblemKind]

/** What is wrong in one row, and in which of its columns. */
export type Told = { readonly column: string; readonly problem: Problem }

/** A fault stops the whole import. A warning is listed, and what it is about is imported. */
export type Located = {
  readonly place: Place
  readonly problem: Problem
  readonly weight: 'fault' | 'warning'
}

/** The last are what a council may know and mean: an old booking, a visit before opening. */
const WARNINGS: ReadonlySet<ProblemKind> = new Set([
  'too-little-support',
  'nothing-fits',
  'never-assessed',
  'insurance-ended',
  'outside-opening',
  'closed-that-day',
  'fewer-than-two',
])

export const located = (place: Place, problem: Problem): Located => ({
  place,
  problem,
  weight: WARNINGS.has(problem.kind) ? 'warning' : 'fault',
})

const LONGEST_SHOWN = 60

/** What was found, short enough for a sentence and without signs that a terminal would obey. */
export function shownText(text: string): string {
  const plain = text.replace(/\p{C}+/gu, ' ').trim()
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain
}

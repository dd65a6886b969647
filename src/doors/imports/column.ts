import { accept, type Result } from '#ground/kernel/result.ts'
import { type Form, several } from './cell-forms.ts'
import type { Problem } from './problem.ts'
import type { SheetName } from './sheet-name.ts'

/** One column of a sheet: how its cells are read, whether they may be blank, and which sheet's rows they speak of. */
export type Column<T> = {
  readonly read: Form<T>
  readonly must: boolean
  /** What a blank cell means, where it may be blank. */
  readonly blank: T
  readonly refersTo?: SheetName
  /** May be left out of the file altogether: what it is about then stays as it was. */
  readonly canBeAbsent?: true
}

/** A cell that has to be filled. */
export const must = <T>(read: Form<T>, refersTo?: SheetName): Column<T> => ({
  read,
  must: true,
  blank: undefined as T, // never read: a blank cell is a fault
  ...(refersTo && { refersTo }),
})

/** A cell that may be blank. */
export const may = <T>(read: Form<T>, refersTo?: SheetName): Column<T | undefined> => ({
  read,
  must: false,
  blank: undefined,
  ...(refersTo && { refersTo }),
})

/** A cell that may be blank, which then means this. */
export const otherwise = <T>(read: Form<T>, blank: T): Column<T> => ({ read, must: false, blank })

/** A cell with as many as one likes, `;` between them. */
export const list = <T>(form: Form<T>, refersTo?: SheetName): Column<readonly T[]> => ({
  read: several(form),
  must: false,
  blank: [],
  ...(refersTo && { refersTo }),
})

/** A column that older files do not have. */
export const ifThere = <T>(column: Column<T>): Column<T> => ({ ...column, canBeAbsent: true })

/** What a cell's text means in its column. */
export function readCell<T>(column: Column<T>, text: string): Result<T, Problem> {
  if (text !== '') return column.read(text)
  return column.must ? { ok: false, refusal: { kind: 'blank' } } : accept(column.blank)
}

/** The rows of another sheet that a cell's meaning speaks of. */
export function referencesIn(meaning: unknown): readonly string[] {
  if (typeof meaning === 'string') return [meaning]
  if (Array.isArray(meaning)) return meaning.flatMap(referencesIn)
  const named = meaning as { readonly reference?: string } | undefined
  return named?.reference ? [named.reference] : []
}

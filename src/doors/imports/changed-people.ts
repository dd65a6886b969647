import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Batch, BatchKind, Placed } from './batch.ts'

type Results = Readonly<Record<BatchKind, Saved>>

/** Everybody whose record an import added to or changed, each once. */
export function changedPeople(batch: Batch, results: Results): readonly Id[] {
  const changed = <T>(kind: BatchKind, placed: readonly Placed<T>[], of: (value: T) => Id[]) =>
    placed.flatMap(({ value }, i) => (results[kind].each[i] === 'same' ? [] : of(value)))
  const both = ({ a, b }: { readonly a: Id; readonly b: Id }) => [a, b]
  const own = ({ personId }: { readonly personId: Id }) => [personId]
  return [
    ...new Set([
      ...changed('people', batch.people, ({ id }) => [id]),
      ...changed('wishes', batch.wishes, own),
      ...changed('friendships', batch.friendships, both),
      ...changed('apart', batch.apart, both),
      ...changed('assessed', batch.assessed, own),
      ...changed('ratios', batch.ratios, own),
      ...changed('budgets', batch.budgets, own),
      ...changed('bookings', batch.bookings, own),
      ...changed('about', batch.about, own),
      ...changed('assessments', batch.assessments, own),
      ...changed('charges', batch.charges, own),
    ]),
  ]
}

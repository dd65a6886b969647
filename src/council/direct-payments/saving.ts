import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** Money that is put by for something in the plan, such as a holiday with support. It is not left over (rule R17). */
export type Saving = {
  /** As the person says it. */
  readonly what: string
  /** The line or the outcome of the plan that it is for. */
  readonly threadId: Id
  readonly amount: Pence
  readonly neededOn: Day
}

export type SavingRefusal = {
  readonly kind: 'say-what' | 'say-how-much' | 'not-in-plan' | 'day-gone-by'
}

/** Whether something may be written down as saved for: it serves the plan, and its day is still to come. */
export function maySave(
  saving: Saving,
  { inPlan, today }: { readonly inPlan: ReadonlySet<Id>; readonly today: Day },
): Result<Saving, SavingRefusal> {
  const what = saving.what.trim()
  if (!what) return refuse({ kind: 'say-what' })
  if (saving.amount <= 0) return refuse({ kind: 'say-how-much' })
  if (!inPlan.has(saving.threadId)) return refuse({ kind: 'not-in-plan' })
  if (saving.neededOn < today) return refuse({ kind: 'day-gone-by' })
  return accept({ ...saving, what })
}

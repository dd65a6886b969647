import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'

/** Why a place is shut for some days, beside bank holidays (rule R26). Each has its words in both languages. */
export const CLOSURES = ['winter', 'summer', 'repairs', 'training', 'election', 'other'] as const
export type ClosureKind = (typeof CLOSURES)[number]

/** Why a place is shut on a day: a bank holiday by its name, or a reason of its own. */
export type WhyShut =
  | { readonly kind: 'holiday'; readonly nameEn: string; readonly nameCy: string }
  | { readonly kind: ClosureKind }

export type Closure = {
  readonly id: Id
  readonly kind: ClosureKind
  readonly firstDay: Day
  readonly lastDay: Day
}

export type ClosureFault = 'ends-first' | 'in-the-past' | 'too-long' | 'twice'

const LONGEST = 92

/** What is wrong with days on which a place is to be shut. */
export function faultInClosure(
  { id, firstDay, lastDay }: Closure,
  { today, others }: { readonly today: Day; readonly others: readonly Closure[] },
): ClosureFault | undefined {
  if (lastDay < firstDay) return 'ends-first'
  if (firstDay < today) return 'in-the-past'
  if ((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 >= LONGEST) return 'too-long'
  const isSame = (one: Closure) =>
    one.id !== id && one.firstDay <= lastDay && firstDay <= one.lastDay
  return others.some(isSame) ? 'twice' : undefined
}

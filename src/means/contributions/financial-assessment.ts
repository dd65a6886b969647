import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { RowUsed } from '#ground/policies/policy.ts'
import {
  type ChargeTables,
  maximumCharge,
  type NoMinimumRow,
  type NotExempt,
  type Worked,
} from './contribution.ts'
import type { Means } from './means.ts'
import type { Free } from './policies.ts'

/** What somebody told about their money, and from when it counts (Care Act 2014 s17; 2014 anaw 4 s63). */
export type FinancialAssessment = {
  readonly id: Id
  readonly personId: Id
  /** The case system's own number, where it came from there. */
  readonly reference?: string
  readonly means: Means
  readonly assessedOn: Day
  readonly assessedBy?: Id
  readonly validFrom: Day
  readonly validTo?: Day
}

/** An assessment with the charge that came of it, and the dated rows that it was worked out with. */
export type WorkedAssessment = FinancialAssessment &
  Worked & {
    readonly jurisdiction: 'ENGLAND' | 'WALES'
    readonly used: readonly RowUsed[]
  }

/** Works out the charge with the rows of the assessment's first day. What is free for some weeks ends with them. */
export function worked(
  assessment: FinancialAssessment,
  tables: ChargeTables,
  used: readonly RowUsed[],
): Result<WorkedAssessment, NoMinimumRow | NotExempt> {
  const charge = maximumCharge(assessment.means, tables)
  if (!charge.ok) return charge
  const { jurisdiction } = tables
  const freeUntil = lastFreeDay(assessment, tables.free)
  const ends = [assessment.validTo, freeUntil].filter((day) => day !== undefined).sort()[0]
  const { validTo: _, ...rest } = assessment
  return accept({ ...rest, ...charge.value, jurisdiction, used, ...(ends && { validTo: ends }) })
}

/** The last day of what is free for so many weeks and no longer (reablement: SI 2014/2672 reg 3(3)). */
function lastFreeDay(
  { means, validFrom }: Pick<FinancialAssessment, 'means' | 'validFrom'>,
  free: readonly Free[],
): Day | undefined {
  const weeks = free.find(({ kind }) => kind === means.exempt)?.weeks
  return weeks === undefined ? undefined : addDays(validFrom, weeks * 7 - 1)
}

type Held = { readonly id: Id; readonly from: Day; readonly to?: Day }
/** What becomes of the others when a new assessment begins on a day. */
export type Placed = {
  /** Held on that day until now: it ends the day before. */
  readonly closes?: { readonly id: Id; readonly to: Day }
  /** Began on the same day: kept as it was, and holds on no day any more. */
  readonly supersedes?: Id
  /** The day before the next one that is known already, which keeps its day. */
  readonly to?: Day
}

/**
 * Where a new assessment stands among those held. A mistake is mended by assessing again from the same day; what was worked
 * out wrongly is kept and never shown as holding.
 */
export function placeAmong(held: readonly Held[], from: Day): Placed {
  const same = held.find((one) => one.from === from)
  const before = held.find((one) => one.from < from && (one.to === undefined || one.to >= from))
  const next = held
    .map((one) => one.from)
    .filter((day) => day > from)
    .toSorted()[0]
  return {
    ...(same && { supersedes: same.id }),
    ...(before && { closes: { id: before.id, to: addDays(from, -1) } }),
    ...(next && { to: addDays(next, -1) }),
  }
}

/** The last day of an assessment: where the next one begins, or where what is free ends, whichever is first. */
export const endingBy = <T extends { readonly validTo?: Day }>(
  assessment: T,
  to: Day | undefined,
): T =>
  to !== undefined && to < (assessment.validTo ?? LAST)
    ? { ...assessment, validTo: to }
    : assessment

const LAST = '9999-12-31' as Day

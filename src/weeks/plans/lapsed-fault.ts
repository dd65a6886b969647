import type { LapsedPolicy } from '#ground/policies/policy.ts'

type LapsedFault = Error & { readonly lapsed: LapsedPolicy }

/**
 * A table that a plan is reckoned with has ended. It is the council's to mend, wherever it was met: thrown, so that
 * nothing is written with it, and said on a page of its own.
 */
export const lapsedFault = (lapsed: LapsedPolicy): LapsedFault =>
  Object.assign(new Error(`The rule ${lapsed.key} does not hold on ${lapsed.on}`), { lapsed })

/** The rule that a fault is about, where it is one of these. */
export const lapsedIn = (fault: unknown): LapsedPolicy | undefined =>
  fault instanceof Error && 'lapsed' in fault ? (fault as LapsedFault).lapsed : undefined

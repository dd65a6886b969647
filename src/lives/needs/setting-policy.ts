import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import type { Setting } from '#lives/offer/session.ts'

/** Thresholds of one council's decision: Worcestershire, 13 December 2021 (rule R39). Off where there is no row. */
export type SettingPolicy = {
  readonly complexRatioFrom: Ratio
  readonly lessComplexRatioTo: Ratio
  /** From this age on befriending is added. */
  readonly olderFrom: number
}

export type Proposed = 'resource-centre' | 'community' | 'assessor-decides'

/** What the policy proposes for one setting, what was decided, and what the person would rather: kept side by side. */
export type SettingProposal = {
  readonly setting: Setting
  readonly proposed: Proposed
  /** Befriending or peer support besides: as well as, never instead. */
  readonly befriending: boolean
  readonly decided?: 'resource-centre' | 'community'
  readonly reason: string
  readonly preference: string
}

/**
 * Rule R39, for the ratio of the setting considered and never the person's highest. It says where a building-based place
 * must be guaranteed; it hides no session and no choice of the community. Exact: no division.
 */
export function proposeSetting(
  policy: SettingPolicy,
  of: { readonly ratio: Ratio; readonly age: number; readonly needsSocialSkills: boolean },
): Pick<SettingProposal, 'proposed' | 'befriending'> {
  const befriending = of.age >= policy.olderFrom || of.needsSocialSkills
  return { proposed: proposedFor(policy, of.ratio), befriending }
}

/** The place that the policy proposes for a ratio. */
export function proposedFor(policy: SettingPolicy, ratio: Ratio): Proposed {
  if (compareSupport(ratio, policy.complexRatioFrom) >= 0) return 'resource-centre'
  return compareSupport(ratio, policy.lessComplexRatioTo) <= 0 ? 'community' : 'assessor-decides'
}

/** Whether the policy leaves this ratio to the assessor. */
export const isMiddleRatio = (policy: SettingPolicy, ratio: Ratio): boolean =>
  proposedFor(policy, ratio) === 'assessor-decides'

export type SettingRefusal = { readonly kind: 'reason-missing' } | { readonly kind: 'not-decided' }

/** Where the assessor decides, or decides otherwise than is proposed, they say why. */
export function refusalOfSetting({
  proposed,
  decided,
  reason,
}: Pick<SettingProposal, 'proposed' | 'reason'> & {
  readonly decided?: SettingProposal['decided'] | undefined
}): SettingRefusal | undefined {
  if (!decided) return { kind: 'not-decided' }
  return decided !== proposed && reason.trim() === '' ? { kind: 'reason-missing' } : undefined
}

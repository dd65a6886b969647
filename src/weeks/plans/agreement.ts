import type { Id } from '#ground/kernel/id.ts'
import type { AgreeGround } from '#lives/people/who-may-agree.ts'

export const AGREED_HOW = ['talk', 'picture', 'object', 'sign', 'writing', 'page'] as const
/** How somebody said or showed their yes. `page`: from their own account. */
export type AgreedHow = (typeof AGREED_HOW)[number]

/** Who agreed to which version of a plan, and by what right (design section 1.1). Never changed once written. */
export type PlanAgreement = {
  readonly id: Id
  readonly planId: Id
  /** What was read is what is agreed. */
  readonly planVersion: number
  readonly ground: AgreeGround
  readonly how: AgreedHow
  /** In the person's own words, or what was seen. */
  readonly words: string
  /** Who pressed. */
  readonly accountId: Id
  readonly agreedAt: Date
}

/** Whether a version has been agreed to: a plan that has changed since has not. */
export const isAgreedAs = (
  plan: { readonly id: Id; readonly version: number },
  agreements: readonly Pick<PlanAgreement, 'planId' | 'planVersion'>[],
): boolean => agreements.some((one) => one.planId === plan.id && one.planVersion === plan.version)

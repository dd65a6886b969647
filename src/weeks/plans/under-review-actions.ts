import type { Id } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { setStanding } from './life-store.ts'
import { activePlan } from './queries.ts'

type Reviewed = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
  /** What the review found of the person's needs. */
  readonly needChanged: boolean
}

/**
 * What a review found. Where needs have changed, the plan in force is under review until another takes its place; where
 * they have not, one that was under review goes on. Support goes on in both (Care Act 2014 s27(4)).
 */
export async function planReviewed(
  db: Db,
  { councilId, personId, accountId, now, needChanged }: Reviewed,
): Promise<void> {
  await lockPerson(db, { councilId, personId })
  const plan = await activePlan(db, councilId, personId)
  const state = needChanged ? 'in-review' : 'active'
  if (!plan || plan.state === state) return
  await setStanding(db, councilId, plan.id, { state })
  const action = needChanged ? 'plan under review' : 'plan goes on after its review'
  const detail = { version: plan.version }
  await audit(db, [{ councilId, accountId, personId, action, subject: plan.id, detail, at: now }])
}

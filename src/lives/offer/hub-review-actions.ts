import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { faultInReview, type NewReview, type ReviewRefusal } from './hub-review.ts'
import * as store from './hub-review-store.ts'
import type { HalfDayUse } from './hub-use.ts'
import type { HubUseRule } from './session-policies.ts'

type At = {
  readonly councilId: Id
  readonly venueId: Id
  readonly accountId: Id
  readonly now: Date
}

/** Opens a review of a half-day that few come to, with its figures as they are now. Opened twice, it is one. */
export async function openReview(
  db: Db,
  at: At,
  review: NewReview,
  { use, rule }: { readonly use: HalfDayUse | undefined; readonly rule: HubUseRule },
): Promise<Result<'opened', ReviewRefusal>> {
  const fault = faultInReview(review, use, rule)
  if (fault || !use) return refuse(fault ?? { kind: 'not-low' })
  const { councilId, accountId, now } = at
  const id = newId(now)
  if (await store.insertReview(db, at, { ...review, id, use, on: dayOf(now) }))
    await audit(db, [{ councilId, accountId, action: 'hub review opened', subject: id, at: now }])
  return accept('opened')
}

/** Writes down what came of a review. */
export async function decideReview(
  db: Db,
  at: At,
  ended: { readonly id: Id; readonly version: number; readonly decided: string },
): Promise<Result<'decided', ReviewRefusal>> {
  const decided = ended.decided.trim()
  if (decided === '') return refuse({ kind: 'no-words' })
  const { councilId, accountId, now } = at
  if (!(await store.endReview(db, at, { ...ended, decided, on: dayOf(now) })))
    return refuse({ kind: 'changed-meanwhile' })
  await audit(db, [
    { councilId, accountId, action: 'hub review decided', subject: ended.id, at: now },
  ])
  return accept('decided')
}

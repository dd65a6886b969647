import { dayOf } from '#ground/kernel/day.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Doing } from './about-actions.ts'
import {
  asBestInterests,
  type BestInterestsDecision,
  type BestInterestsRefusal,
} from './best-interests-decision.ts'
import { asSigned, type CapacityDecision, type CapacityRefusal } from './capacity-decision.ts'
import { insertBestInterests, insertCapacity } from './decision-store.ts'
import { lockPerson } from './lock-queries.ts'
import { decisionFacts } from './queries.ts'

/** Signs a capacity decision. It takes the place of the one before it, which stays as it was. */
export async function signCapacity(
  db: Db,
  doing: Doing,
  written: CapacityDecision,
): Promise<Result<void, CapacityRefusal>> {
  const { councilId, personId } = doing
  const { bornOn } = await lockPerson(db, { councilId, personId })
  const sound = asSigned(written, { bornOn, today: dayOf(doing.at) })
  if (!sound.ok) return refuse(sound.refusal)
  const { added } = await insertCapacity(db, councilId, [sound.value])
  if (added > 0)
    await audit(db, [{ ...doing, action: 'capacity decision signed', subject: written.id }])
  return accept(undefined)
}

/**
 * Signs a decision in somebody's best interests, resting on the capacity decision in force that day, whichever one the
 * form was opened with.
 */
export async function signBestInterests(
  db: Db,
  doing: Doing,
  written: Omit<BestInterestsDecision, 'capacityId'>,
): Promise<Result<void, BestInterestsRefusal>> {
  const { councilId, personId } = doing
  const today = dayOf(doing.at)
  await lockPerson(db, { councilId, personId })
  const facts = await decisionFacts(db, { councilId, personId, about: written.about, on: today })
  const { capacity, authorities } = facts
  const whole = { ...written, capacityId: capacity?.id ?? '' }
  const sound = asBestInterests(whole, { capacity, authorities, today })
  if (!sound.ok) return refuse(sound.refusal)
  const { added } = await insertBestInterests(db, councilId, [sound.value])
  if (added > 0)
    await audit(db, [{ ...doing, action: 'best interests decision signed', subject: written.id }])
  return accept(undefined)
}

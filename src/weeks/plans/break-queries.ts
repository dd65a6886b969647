import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { caredForBy } from '#lives/needs/carer-queries.ts'
import { carerBreakNeeded } from '#lives/needs/queries.ts'
import { linesThatCount } from './plan.ts'
import { activePlan } from './queries.ts'
import { type BreakPlanned, breaksPlanned } from './respite.ts'

/** What a carer's own week has of their break, by the plan in force of one person whom they care for. */
export type BreakInForce = BreakPlanned & { readonly personId: Id; readonly personKnownAs: string }

/**
 * For each person whom the account cares for, where the carer's need is decided (even while it is being assessed anew)
 * and a plan is in force. The need is the carer's own; what the plan gives is of the person's week, so the caller looks
 * at what they share.
 */
export async function breaksInForce(
  db: Db,
  councilId: Id,
  { accountId, on }: { readonly accountId: Id; readonly on: Day },
): Promise<readonly BreakInForce[]> {
  const found: BreakInForce[] = []
  for (const { id, personId, personKnownAs } of await caredForBy(db, councilId, accountId)) {
    const decided = await carerBreakNeeded(db, councilId, personId)
    const own = decided.find(({ carerId }) => carerId === id)
    const plan = own?.breakMinutes ? await activePlan(db, councilId, personId) : undefined
    if (!plan || !own) continue
    const lines = linesThatCount(plan.lines).filter((line) => !line.endsOn || line.endsOn >= on)
    const planned = lines.reduce((sum, line) => sum + line.breakMinutes, 0)
    const needed = [{ carerId: id, name: own.name, needed: own.breakMinutes }]
    for (const one of breaksPlanned(needed, planned))
      found.push({ ...one, personId, personKnownAs })
  }
  return found
}

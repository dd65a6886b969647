import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Platform } from '#ground/platform/platform.ts'
import type { CostedLine } from './costed-plan.ts'
import { costedPlansOn } from './queries.ts'

/** The costed plans that are in force on a day. That they were taken out is written down. */
export const exportPlans = (
  platform: Platform,
  { councilId, on }: { readonly councilId: Id; readonly on: Day },
): Promise<readonly CostedLine[]> =>
  platform.transaction(councilId, async (db) => {
    const lines = await costedPlansOn(db, { councilId, on })
    const plans = new Set(lines.map((line) => `${line.person} ${line.plan}`)).size
    const at = platform.now()
    await audit(db, [{ councilId, action: 'plans exported', detail: { on, plans }, at }])
    return lines
  })

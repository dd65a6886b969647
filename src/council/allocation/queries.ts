import type { Id } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'

/** Whether a plan was ever finished for a council. */
export const hasPlan = (platform: Platform, councilId: Id): Promise<boolean> =>
  platform.transaction(councilId, async (db) => {
    const run = await db
      .selectFrom('plan_run')
      .select('id')
      .where('council_id', '=', councilId)
      .where('finished_at', 'is not', null)
      .limit(1)
      .executeTakeFirst()
    return run !== undefined
  })

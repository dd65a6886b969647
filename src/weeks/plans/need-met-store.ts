import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { MetByCarer } from './plan.ts'
import { metByCarerRow } from './store.ts'

const raise = (db: Db, councilId: Id, planId: Id, version: number) =>
  db
    .updateTable('support_plan')
    .set({ version })
    .where('council_id', '=', councilId)
    .where('id', '=', planId)
    .execute()

export async function saveNeedMet(
  db: Db,
  councilId: Id,
  planId: Id,
  version: number,
  met: MetByCarer,
): Promise<void> {
  await raise(db, councilId, planId, version)
  await db
    .insertInto('need_met_by_carer')
    .values(metByCarerRow(councilId, planId, met))
    .onConflict((conflict) =>
      conflict
        .columns(['council_id', 'plan_id', 'outcome'])
        .doUpdateSet({ carer_id: met.carerId, said_on: met.saidOn }),
    )
    .execute()
}

export async function deleteNeedMet(
  db: Db,
  councilId: Id,
  planId: Id,
  version: number,
  outcome: string,
): Promise<void> {
  await raise(db, councilId, planId, version)
  await db
    .deleteFrom('need_met_by_carer')
    .where('council_id', '=', councilId)
    .where('plan_id', '=', planId)
    .where('outcome', '=', outcome)
    .execute()
}

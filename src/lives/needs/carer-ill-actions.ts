import { dayOf } from '#ground/kernel/day.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import type { CarerDoing } from './carer-actions.ts'
import { lockCarer } from './carer-store.ts'

type Telling = Omit<CarerDoing, 'today'>

/**
 * The carer is ill: their plan for an emergency begins, and whoever arranges support with the person has it at the top of
 * their list at once. Told twice, it is told once.
 *
 * @param said what is needed, in the words of whoever tells it
 */
export async function tellCarerIll(
  db: Db,
  { councilId, personId, carerId, accountId, now, said }: Telling & { readonly said: string },
): Promise<void> {
  await lockCarer(db, councilId, { carerId, personId })
  const today = dayOf(now)
  const workers = await workersOf(db, { councilId, personIds: [personId], on: today })
  const whose =
    workers.find(({ role }) => role === 'broker') ??
    workers.find(({ role }) => role === 'social-worker')
  const { made } = await makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'carer-ill', subject: carerId, accountId: whose?.accountId },
      ...{ role: whose?.role ?? 'broker', dueOn: today, madeAt: now, note: said.trim() },
    },
  ])
  if (made > 0)
    await audit(db, [
      { councilId, accountId, personId, action: 'carer is ill', subject: carerId, at: now },
    ])
}

/** The carer is well again, or needs nobody: what waited about it is done. */
export async function tellCarerWell(
  db: Db,
  { councilId, personId, carerId, accountId, now }: Telling,
): Promise<void> {
  await lockCarer(db, councilId, { carerId, personId })
  await finishTasksAbout(db, councilId, {
    ...({ kind: 'carer-ill', subject: carerId, by: accountId, at: now } as const),
  })
  await audit(db, [
    { councilId, accountId, personId, action: 'carer is well', subject: carerId, at: now },
  ])
}

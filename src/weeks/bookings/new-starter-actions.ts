import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import { brokersDay } from '#lives/tasks/broker-actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { placesHeld } from './queries.ts'

type Of = { readonly councilId: Id; readonly personId: Id; readonly now: Date }

/**
 * Somebody new, with nowhere to go yet: work for their broker, or for any broker where they have none, until they have
 * their first place. Who has a place asks for nothing; asked again while it waits, it is the same.
 */
export async function askForFirstPlaces(db: Db, { councilId, personId, now }: Of): Promise<void> {
  const today = dayOf(now)
  if ((await placesHeld(db, councilId, personId, today)).length > 0) return
  const workers = await workersOf(db, { councilId, personIds: [personId], on: today })
  const due = await brokersDay(db, councilId, today)
  await makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'new-starter', subject: personId, role: 'broker', madeAt: now },
      accountId: workers.find(({ role }) => role === 'broker')?.accountId,
      dueOn: due.ok ? due.value : today,
    },
  ])
}

/** They have somewhere to go: whoever looked for it is done. */
export const firstPlaceTaken = (db: Db, { councilId, personId, now }: Of): Promise<void> =>
  finishTasksAbout(db, councilId, { kind: 'new-starter', subject: personId, at: now })

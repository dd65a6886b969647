import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import { talkBy } from './follow-up.ts'
import { closeTalks } from './store.ts'

type Wishing = Record<'councilId' | 'personId' | 'weekId', Id> & { readonly now: Date }

/** Somebody wishes to talk about a week: it waits at the desk of whoever works with them. */
export async function askToTalk(
  db: Db,
  { councilId, personId, weekId, now }: Wishing,
): Promise<void> {
  await makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'wants-to-talk', subject: weekId, role: 'social-worker' },
      ...{ dueOn: talkBy(now), madeAt: now },
    },
  ])
}

/** The person no longer wishes to. */
export async function needNotTalk(db: Db, { councilId, weekId, now }: Wishing): Promise<void> {
  await closeTalks(db, councilId, weekId)
  await finishTasksAbout(db, councilId, { kind: 'wants-to-talk', subject: weekId, at: now })
}

/** Their worker has talked with them: nothing is promised any more. A plan that was talked about has no such wish. */
export const haveTalked = (db: Db, councilId: Id, weekId: Id): Promise<void> =>
  closeTalks(db, councilId, weekId)

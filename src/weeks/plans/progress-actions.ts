import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { finishTasksAbout } from '#lives/tasks/actions.ts'
import { mayNote, type Progress, type ProgressRefusal } from './progress.ts'
import { progressOf } from './progress-queries.ts'
import { insertProgress } from './progress-store.ts'
import { activePlan } from './queries.ts'
import { lockPerson } from './store.ts'

export type Noting = {
  readonly councilId: Id
  readonly personId: Id
  readonly threadId: Id
  readonly accountId: Id
  readonly now: Date
  readonly noted: Omit<Progress, 'id' | 'threadId'>
}

/**
 * Where an outcome stands, with what shows it (rule R45). Written once and never changed; what was seen later stands
 * after it. The same words on the same day again are one.
 */
export async function noteProgress(
  db: Db,
  { councilId, personId, threadId, accountId, now, noted }: Noting,
): Promise<Result<Progress, ProgressRefusal>> {
  await lockPerson(db, councilId, personId)
  const plan = await activePlan(db, councilId, personId)
  const outcome = plan?.outcomes.find((one) => one.threadId === threadId)
  const may = mayNote(outcome, noted, dayOf(now))
  if (!may.ok) return may
  const last = (await progressOf(db, councilId, personId)).find((p) => p.threadId === threadId)
  if (last && isSame(last, noted)) return accept(last)
  const progress = { ...noted, words: noted.words.trim(), id: newId(now), threadId }
  await insertProgress(db, councilId, personId, accountId, progress)
  await finishTasksAbout(db, councilId, {
    ...({ kind: 'outcome-progress', subject: threadId, by: accountId, at: now } as const),
  })
  const action = 'outcome progress written'
  await audit(db, [{ councilId, accountId, personId, action, subject: threadId, at: now }])
  return accept(progress)
}

const isSame = (last: Progress, noted: Noting['noted']): boolean =>
  last.seenOn === noted.seenOn &&
  last.level === noted.level &&
  last.standing === noted.standing &&
  last.words === noted.words.trim() &&
  last.fileId === noted.fileId

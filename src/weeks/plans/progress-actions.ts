import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { hangMedia } from '#lives/media/actions.ts'
import { isSameMedia, type Media } from '#lives/media/media.ts'
import { mediaOf } from '#lives/media/queries.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { finishTasksAbout } from '#lives/tasks/actions.ts'
import { mayNote, type Progress, type ProgressRefusal } from './progress.ts'
import { progressOf } from './progress-queries.ts'
import { insertProgress } from './progress-store.ts'
import { activePlan } from './queries.ts'

export type Noting = {
  readonly councilId: Id
  readonly personId: Id
  readonly threadId: Id
  readonly accountId: Id
  readonly now: Date
  readonly noted: Omit<Progress, 'id' | 'threadId' | 'fileId'>
  /** Photos and recordings that show it, kept already. */
  readonly media?: readonly Media[]
}

/**
 * Where an outcome stands, with what shows it (rule R45). Written once and never changed; what was seen later stands
 * after it. The same on the same day again is one.
 */
export async function noteProgress(
  db: Db,
  { councilId, personId, threadId, accountId, now, noted, media = [] }: Noting,
): Promise<Result<Progress, ProgressRefusal>> {
  await lockPerson(db, { councilId, personId })
  const plan = await activePlan(db, councilId, personId)
  const outcome = plan?.outcomes.find((one) => one.threadId === threadId)
  const photo = media.find(({ kind }) => kind === 'photo')
  const shown = { ...noted, ...(photo && { fileId: photo.fileId }) }
  const isSpoken = media.some(({ kind }) => kind === 'sound')
  const may = mayNote(outcome, { ...shown, isSpoken }, dayOf(now))
  if (!may.ok) return may
  const last = (await progressOf(db, councilId, personId)).find((p) => p.threadId === threadId)
  if (last && isSame(last, noted) && (await hasSame(db, councilId, last.id, media)))
    return accept(last)
  const progress = { ...shown, words: noted.words.trim(), id: newId(now), threadId }
  await insertProgress(db, councilId, personId, accountId, progress)
  await hangMedia(
    db,
    { councilId, personId, accountId, now },
    {
      ...{ ids: media.map(({ id }) => id), usedFor: 'progress', subject: progress.id },
      scope: 'plan',
    },
  )
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
  last.words === noted.words.trim()

const hasSame = async (db: Db, councilId: Id, id: Id, media: readonly Media[]): Promise<boolean> =>
  isSameMedia((await mediaOf(db, councilId, [id])).get(id) ?? [], media)

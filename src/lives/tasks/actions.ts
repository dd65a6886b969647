import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import * as store from './store.ts'
import {
  DONE_ELSEWHERE,
  type FinishRefusal,
  NEEDS_NOTE,
  type NewTask,
  onceEach,
  type TaskKind,
} from './task.ts'

/**
 * Puts work before whoever it is for. The same thing asks for the same work once: where it waits already, nothing changes.
 *
 * @returns how many are new
 */
export async function makeTasks(
  db: Db,
  councilId: Id,
  tasks: readonly NewTask[],
): Promise<{ readonly made: number }> {
  const made = await store.insertTasks(db, councilId, onceEach(tasks))
  return { made: made.length }
}

type Finishing = {
  readonly councilId: Id
  readonly taskId: Id
  readonly accountId: Id
  readonly now: Date
  readonly note?: string
}
export type Finished = {
  readonly at: Date
  readonly by?: Id
  /** Whether this press did it: of two who press at once one does, and both see it done. */
  readonly isFirst: boolean
}

/** The work is done. Pressed again, or by somebody else meanwhile, it stays as it was done first. */
export async function finishTask(
  db: Db,
  { councilId, taskId, accountId, now, note = '' }: Finishing,
): Promise<Result<Finished, FinishRefusal>> {
  const task = await store.lockTask(db, councilId, taskId)
  if (task.done) return accept({ ...task.done, isFirst: false })
  if (DONE_ELSEWHERE.has(task.kind)) return refuse({ kind: 'done-elsewhere' })
  if (NEEDS_NOTE.has(task.kind) && note.trim() === '') return refuse({ kind: 'note-needed' })
  const kept = note.trim() || task.note
  await store.markDone(db, councilId, { taskId, by: accountId, at: now, note: kept })
  const { personId, kind } = task
  await audit(db, [
    {
      councilId,
      accountId,
      personId,
      action: 'task done',
      subject: taskId,
      detail: { kind },
      at: now,
    },
  ])
  return accept({ at: now, by: accountId, isFirst: true })
}

/** What waits about one thing is done, because the thing itself was: a challenge answered, a review held. */
export const finishTasksAbout = (
  db: Db,
  councilId: Id,
  { subject, ...of }: Finish & { readonly subject: Id },
): Promise<void> => store.markSubjectsDone(db, councilId, { ...of, subjects: [subject] })

/** The same of many things at once. */
export const finishTasksAboutAll = (
  db: Db,
  councilId: Id,
  of: Finish & { readonly subjects: readonly Id[] },
): Promise<void> => store.markSubjectsDone(db, councilId, of)
type Finish = { readonly kind: TaskKind; readonly by?: Id; readonly at: Date }

/** What waits of one kind is no longer asked for, but what is about these. */
export const finishTasksBut = (
  db: Db,
  councilId: Id,
  of: { readonly kind: TaskKind; readonly subjects: readonly Id[]; readonly at: Date },
): Promise<void> => store.markOthersDone(db, councilId, of)

/** Gives a task to somebody who may open the person's record: whoever calls this has made sure of that. */
export async function assignTask(
  db: Db,
  asked: Record<'councilId' | 'taskId' | 'accountId' | 'to', Id> & {
    readonly now: Date
    /** Of two who take the same task at once, one has it. */
    readonly onlyIfFree?: boolean
  },
): Promise<{ readonly isDone: boolean }> {
  const { councilId, taskId, accountId, to, now, onlyIfFree = false } = asked
  const task = await store.lockTask(db, councilId, taskId)
  if (task.done || (onlyIfFree && task.accountId && task.accountId !== to)) return { isDone: true }
  if (task.accountId === to) return { isDone: false }
  await store.giveTask(db, councilId, taskId, to)
  const { personId, kind } = task
  await audit(db, [
    {
      councilId,
      accountId,
      personId,
      action: 'task given',
      subject: taskId,
      detail: { kind, to },
      at: now,
    },
  ])
  return { isDone: false }
}

const OF_REVIEWS = [
  'review-due',
  'review-overdue-team',
  'review-overdue-manager',
] as const satisfies readonly TaskKind[]

/** What the ladder asked about a person's reviews is done: all of it, or that about some. A note a director owes stays. */
export const finishReviewTasks = (
  db: Db,
  councilId: Id,
  of: {
    readonly personId: Id
    readonly subjects?: readonly Id[]
    readonly by: Id
    readonly at: Date
  },
): Promise<void> => store.markKindsDone(db, councilId, { ...of, kinds: OF_REVIEWS })

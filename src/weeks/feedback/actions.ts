import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import { bankHolidays, workersOf } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import {
  type Feeling,
  handlerOf,
  needsAnswer,
  type Said,
  type Shown,
  WAITS_FOR,
  wordsIn,
} from './feedback.ts'
import { feedbackDays } from './policies.ts'
import * as store from './store.ts'

export type Saying = Pick<Said, 'sessionId' | 'day' | 'feeling' | 'about' | 'wants' | 'words'> & {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly language: 'en' | 'cy'
  /** Whether others may read the words. */
  readonly share: boolean
  readonly now: Date
}
export type Answered = { readonly kind: 'answered-already' }
export type Kept = {
  readonly id: Id
  readonly handler?: string
  readonly replyBy?: Said['replyBy']
}

/**
 * Keeps how a sitting was. What is bad, or is to change or stop, has a named person by the council's working day, and is
 * work of theirs. Words that name somebody are held from others' eyes, whatever was ticked.
 *
 * @returns who answers and by when, where somebody does
 */
export async function sayHowItWas(
  db: Db,
  saying: Saying,
): Promise<Result<Kept, Answered | LapsedPolicy>> {
  const { councilId, personId, accountId, now, wants } = saying
  const today = dayOf(now)
  const rules = await policiesOn(db, { councilId, on: today }, { days: feedbackDays })
  if (!rules.ok) return rules
  const { answer } = rules.value.days
  const isAsked = needsAnswer(saying)
  const workers = isAsked
    ? await workersOf(db, { councilId, personIds: [personId], on: today })
    : []
  const handler = handlerOf(workers)
  const replyBy = isAsked
    ? workingDaysAfter(today, answer, await bankHolidays(db, today, horizonOf(today, answer)))
    : undefined
  const id = await store.keepSaying(db, {
    ...saying,
    ...{ id: newId(now), wants, at: now, handlerId: handler?.accountId, replyBy },
    ...(await whoMayRead(db, saying)),
  })
  if (!id) return refuse({ kind: 'answered-already' })
  if (replyBy)
    await makeTasks(db, councilId, [
      {
        ...{ personId, kind: 'bad-day', subject: id, role: handler?.role ?? WAITS_FOR },
        ...{ accountId: handler?.accountId, dueOn: replyBy, madeAt: now },
      },
    ])
  const done = { action: 'said how a day was', subject: id, at: now }
  await audit(db, [{ councilId, accountId, personId, ...done }])
  return accept({ id, ...(handler && { handler: handler.name }), ...(replyBy && { replyBy }) })
}

/** Words that are to be read by others are held where they name somebody, until a person has looked at them. */
async function whoMayRead(
  db: Db,
  { councilId, words, share }: Pick<Saying, 'councilId' | 'words' | 'share'>,
): Promise<{ readonly shown: Shown; readonly heldBecause: string }> {
  if (!share || words === '') return { shown: 'private', heldBecause: '' }
  const isName = await store.namesSomebody(db, councilId, wordsIn(words))
  return isName ? { shown: 'held', heldBecause: 'name' } : { shown: 'public', heldBecause: '' }
}

export type OfPage = {
  readonly councilId: Id
  readonly id: Id
  readonly accountId: Id | undefined
  readonly page: string
  readonly feeling: Feeling
  readonly words: string
  readonly language: 'en' | 'cy'
  readonly now: Date
}

/** Keeps what somebody thinks of a page. Sent twice by one form it is kept once. */
export async function sayOfPage(db: Db, { now, ...said }: OfPage): Promise<void> {
  const read = await whoMayRead(db, { ...said, share: true })
  await store.keepOfPage(db, { ...said, ...read, at: now })
}

type Looking = {
  readonly councilId: Id
  readonly id: Id
  readonly version: number
  readonly accountId: Id
  readonly now: Date
}
export type LookRefusal = { readonly kind: 'changed-meanwhile' }

/** Nobody's record, where it is of a page. */
const whose = ({ person_id }: { readonly person_id: Id | null }) =>
  person_id === null ? {} : { personId: person_id }

/** Answers what was said. The work that waited for it is done; whoever said it sees the answer. */
export async function answerSaying(
  db: Db,
  { councilId, id, version, accountId, now, words }: Looking & { readonly words: string },
): Promise<Result<void, LookRefusal>> {
  const held = await store.lockSaying(db, councilId, id)
  if (held.version !== version) return refuse({ kind: 'changed-meanwhile' })
  await store.changeSaying(db, councilId, id, version, { reply: words, by: accountId, at: now })
  await finishTasksAbout(db, councilId, { kind: 'bad-day', subject: id, by: accountId, at: now })
  const done = { action: 'feedback answered', subject: id, at: now }
  await audit(db, [{ councilId, accountId, ...whose(held), ...done }])
  return accept(undefined)
}

/** Takes words from others' eyes, or gives them back. Nothing is deleted, and whoever said it still sees it. */
export async function showSaying(
  db: Db,
  {
    councilId,
    id,
    version,
    accountId,
    now,
    shown,
    because,
  }: Looking & {
    readonly shown: 'public' | 'held'
    readonly because: string
  },
): Promise<Result<void, LookRefusal>> {
  const held = await store.lockSaying(db, councilId, id)
  if (held.version !== version || held.shown === 'private')
    return refuse({ kind: 'changed-meanwhile' })
  await store.changeSaying(db, councilId, id, version, { shown, because })
  const action = shown === 'held' ? 'feedback hidden' : 'feedback shown'
  await audit(db, [{ councilId, accountId, ...whose(held), action, subject: id, at: now }])
  return accept(undefined)
}

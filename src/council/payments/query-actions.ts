import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type Doing, noted } from './details-actions.ts'
import { lockPayments } from './line-store.ts'
import { type Answered, type AnswerRefusal, type AskRefusal, mayAnswer, mayAsk } from './query.ts'
import * as store from './query-store.ts'

/**
 * Asks about one line, which no run pays until there is an answer.
 *
 * @param providerId whose line it must be, where a provider asks: another's is not found
 */
export async function askAboutLine(
  db: Db,
  doing: Doing,
  asked: { readonly lineId: Id; readonly words: string; readonly providerId?: Id | undefined },
): Promise<Result<void, AskRefusal>> {
  const { councilId, accountId: by, now: at, id } = doing
  await lockPayments(db, councilId)
  const line = await store.lineAtHand(db, councilId, { ...asked, queryId: id })
  if (line.isDone) return accept(undefined)
  const may = mayAsk(asked.words, line.isOpen)
  if (!may.ok) return may
  await store.insertQuery(db, councilId, { id, lineId: asked.lineId, words: may.value, by, at })
  await noted(db, doing, 'payment line queried')
  return accept(undefined)
}

/** Answers what was asked about a line: it is in the next run again. Answered twice, the first answer stands. */
export async function answerQuery(
  db: Db,
  doing: Doing,
  answered: Answered,
): Promise<Result<void, AnswerRefusal>> {
  const may = mayAnswer(answered)
  if (!may.ok) return may
  const { councilId, accountId: by, now: at, id } = doing
  await lockPayments(db, councilId)
  if (await store.markAnswered(db, councilId, { ...may.value, id, by, at }))
    await noted(db, doing, `payment line query ${answered.answer}`)
  return accept(undefined)
}

import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import { accountOf } from '#means/ledger/account.ts'
import { post } from '#means/ledger/actions.ts'
import { moved, type Transaction } from '#means/ledger/transaction.ts'
import { markAnswers, paymentsNamed } from './answer-store.ts'
import { type Answer, type AnswerFault, type Loaded, type News, newsIn } from './answers.ts'
import { type Doing, noted } from './details-actions.ts'
import { lockPayments } from './line-store.ts'

/**
 * Loads the bank's answers, whole or not at all. What it sent back is owed to the provider again, and its lines wait for
 * a later run, which pays them under another reference. Loaded again, nothing changes.
 */
export async function loadAnswers(
  db: Db,
  doing: Doing,
  answers: readonly Answer[],
): Promise<Result<Loaded, readonly AnswerFault[]>> {
  const { councilId, accountId: by, now: at } = doing
  await lockPayments(db, councilId)
  const named = await paymentsNamed(
    db,
    councilId,
    answers.map(({ endToEnd }) => endToEnd),
  )
  const read = newsIn(answers, named)
  if (!read.ok) return read
  const news = read.value
  const back = news.filter(({ answer }) => answer.status === 'rejected')
  if (news.length > 0) {
    await markAnswers(db, councilId, { news, by, at })
    await post(
      db,
      councilId,
      back.map((one) => sentBack(councilId, one, doing)),
    )
    await noted(db, doing, 'payment answers loaded')
  }
  const accepted = news.length - back.length
  return accept({ accepted, rejected: back.length, same: answers.length - news.length })
}

/** It counts from the day on which the council learns of it, and never from before the day on which it was paid. */
const sentBack = (
  councilId: Id,
  { payment }: News,
  { accountId: recordedBy, now }: Doing,
): Transaction => ({
  ...{ id: newId(now), on: later(dayOf(now), payment.payOn), recordedBy, recordedAt: now },
  ...{ key: `payment-rejected:${payment.endToEnd}`, source: { kind: 'payment', id: payment.id } },
  postings: moved(
    accountOf(councilId, 'provider-owed', payment.providerId),
    accountOf(councilId, 'bank'),
    payment.amount,
  ),
})

const later = (a: Day, b: Day): Day => (a > b ? a : b)

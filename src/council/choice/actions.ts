import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveAnswer, saveHelper } from './store.ts'
import type { ChoiceAnswer, Helper } from './survey.ts'

type Who = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
}

/**
 * Keeps what somebody says of their choice, or that they left the question. Of one day the last word holds: pressed twice,
 * it is kept once.
 */
export async function answerChoice(
  db: Db,
  { councilId, personId, accountId, now }: Who,
  said: Pick<ChoiceAnswer, 'how' | 'score' | 'helpedBy'>,
): Promise<void> {
  const answer = { ...said, personId, answeredOn: dayOf(now) }
  const id = newId(now)
  await saveAnswer(db, { ...answer, councilId, id, accountId, at: now })
  const detail = { how: said.how, answered: said.score !== undefined }
  await audit(db, [{ councilId, accountId, personId, action: 'choice answered', detail, at: now }])
}

/** Who helped with today's answer, said after it. */
export async function sayWhoHelped(
  db: Db,
  { councilId, personId, accountId, now }: Who,
  helpedBy: Helper,
): Promise<void> {
  await saveHelper(db, { councilId, personId, on: dayOf(now) }, helpedBy)
  await audit(db, [
    {
      councilId,
      accountId,
      personId,
      action: 'choice answer helped',
      detail: { helpedBy },
      at: now,
    },
  ])
}

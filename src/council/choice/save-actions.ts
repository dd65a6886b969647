import type { Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Counted } from './counted.ts'
import { insertAnswers, insertMonth } from './store.ts'
import type { ChoiceAnswer } from './survey.ts'

/** Keeps answers that were given elsewhere before. Keeping the same again changes nothing. */
export const saveAnswersGiven = (
  db: Db,
  councilId: Id,
  { answers, accountId }: { readonly answers: readonly ChoiceAnswer[]; readonly accountId: Id },
): Promise<void> =>
  insertAnswers(
    db,
    councilId,
    answers.map((answer) => ({
      ...answer,
      ...{ councilId, accountId, at: new Date(`${answer.answeredOn}T12:00:00Z`) },
      id: idFrom(councilId, 'choice-answer', `${answer.personId} ${answer.answeredOn}`),
    })),
  )

/** Keeps what was counted in a month that has gone by. A month that is there already stays as it is. */
export const saveMonthCounted = (
  db: Db,
  councilId: Id,
  month: Day,
  counted: readonly Counted[],
): Promise<void> => insertMonth(db, councilId, month, counted)

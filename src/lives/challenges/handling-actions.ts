import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { writeFact } from '#ground/platform/facts.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { finishTasksAbout } from '#lives/tasks/actions.ts'
import { type AnswerRefusal, type ChallengeOutcome, mayAnswer } from './challenge.ts'
import { decidersOf } from './queries.ts'
import * as store from './store.ts'

type Handling = {
  readonly councilId: Id
  readonly challengeId: Id
  readonly accountId: Id
  readonly now: Date
}

/** Tells whoever made it that it has come, and who looks at it. Pressed twice, the first time stands. */
export async function acknowledge(db: Db, asked: Handling): Promise<void> {
  const { councilId, challengeId, accountId, now } = asked
  const row = await store.lockChallenge(db, councilId, challengeId)
  if (row.acknowledged_at || row.answered_at) return
  await store.saveChallenge(db, councilId, challengeId, { acknowledged_at: now })
  const personId = row.person_id
  const action = 'challenge acknowledged'
  await audit(db, [{ councilId, accountId, personId, action, subject: challengeId, at: now }])
}

/** Gives a challenge to somebody else, who did not decide the thing either. */
export async function giveChallenge(
  db: Db,
  asked: Handling & { readonly to: Id },
): Promise<Result<'given', AnswerRefusal>> {
  const { councilId, challengeId, accountId, now, to } = asked
  const row = await store.lockChallenge(db, councilId, challengeId)
  if (row.answered_at) return refuse({ kind: 'answered-already' })
  const deciders = await decidersOf(db, councilId, row.subject ?? undefined)
  if (deciders.has(to)) return refuse({ kind: 'decided-it' })
  if (row.handler_id === to) return accept('given')
  await store.saveChallenge(db, councilId, challengeId, { handler_id: to })
  const personId = row.person_id
  const given = { action: 'challenge given', subject: challengeId, detail: { to }, at: now }
  await audit(db, [{ councilId, accountId, personId, ...given }])
  return accept('given')
}

export type Answering = Handling & {
  readonly outcome: ChallengeOutcome
  readonly answer: string
  /** What the council learnt from it. It may be nothing; it is counted where it is something. */
  readonly learnt: string
  /** `platform.tell`, so that the letter with the answer is made at once. */
  readonly tell?: Platform['tell']
}

/**
 * The written answer. It ends the task of whoever handled it.
 *
 * @returns the answer as it was kept, for the letter that gives it in the person's format
 */
export async function answerChallenge(
  db: Db,
  asked: Answering,
): Promise<Result<{ readonly personId: Id; readonly challengeId: Id }, AnswerRefusal>> {
  const { councilId, challengeId, accountId, now } = asked
  const row = await store.lockChallenge(db, councilId, challengeId)
  const may = mayAnswer({ ...(row.answered_at && { answered: row.answered_at }) }, accountId, {
    answer: asked.answer,
    deciders: await decidersOf(db, councilId, row.subject ?? undefined),
  })
  if (!may.ok) return may
  await store.saveChallenge(db, councilId, challengeId, {
    ...{ answered_at: now, answered_by: accountId, outcome: asked.outcome },
    ...{ answer: asked.answer.trim(), learnt: asked.learnt.trim() },
    ...(!row.acknowledged_at && { acknowledged_at: now }),
  })
  await finishTasksAbout(db, councilId, {
    ...{ kind: 'challenge', subject: challengeId, by: accountId, at: now },
  })
  const personId = row.person_id
  const done = { action: 'challenge answered', subject: challengeId, at: now }
  await audit(db, [{ councilId, accountId, personId, ...done, detail: { outcome: asked.outcome } }])
  const { tell = writeFact } = asked
  await tell(db, { kind: 'challenge-answered', councilId, subject: challengeId, at: now })
  return accept({ personId, challengeId })
}

import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Acting } from './paper-actions.ts'
import { type VisitRefusal, visitFault } from './quality.ts'
import * as store from './quality-store.ts'

/** People with lived experience write what they found. */
export async function writeVisit(
  db: Db,
  { councilId, accountId, now }: Acting,
  visit: store.NewVisit,
): Promise<Result<'written', VisitRefusal>> {
  const fault = visitFault(visit, dayOf(now))
  if (fault) return refuse(fault)
  const isNew = await store.insertVisit(db, councilId, { visit, by: accountId, at: now })
  if (isNew)
    await audit(db, [
      { councilId, accountId, action: 'quality visit written', subject: visit.id, at: now },
    ])
  return accept('written')
}

/** The provider answers, beside what was found: it changes nothing of that. */
export async function answerVisit(
  db: Db,
  { councilId, accountId, now, providerId }: Acting & { readonly providerId: Id },
  asked: { readonly visitId: Id; readonly answer: string; readonly version: number },
): Promise<Result<'answered', VisitRefusal>> {
  const answer = asked.answer.trim()
  const visit = await store.lockVisit(db, councilId, asked.visitId)
  if (visit.providerId !== providerId)
    throw new NotFound(`No visit ${asked.visitId} to ${providerId}`)
  if (answer === '') return refuse({ kind: 'answer-needed' })
  if (visit.answer === answer) return accept('answered')
  if (visit.version !== asked.version) return refuse({ kind: 'changed-meanwhile' })
  await store.saveAnswer(db, councilId, asked.visitId, { answer, at: now })
  await audit(db, [
    { councilId, accountId, action: 'quality visit answered', subject: asked.visitId, at: now },
  ])
  return accept('answered')
}

import { dayOf } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { hangMedia } from '#lives/media/actions.ts'
import { isSameMedia, type Media } from '#lives/media/media.ts'
import { mediaOf } from '#lives/media/queries.ts'
import type { Assessment } from './assessment.ts'
import { type Doing, tell } from './assessment-actions.ts'
import { openAssessment } from './assessment-queries.ts'
import * as store from './assessment-store.ts'
import { insertStatements } from './given-store.ts'
import {
  isSameStatement,
  refusalOfStatement,
  type Statement,
  type StatementRefusal,
} from './statement.ts'

export type Said = Pick<Statement, 'topic' | 'voice' | 'how' | 'words' | 'pictures' | 'helpedBy'>

/**
 * Writes down what somebody said or showed. Words are only ever added: two who write at once both are kept, so no version
 * is asked for. Whoever decides must have read them all, so it raises the version.
 */
export async function addStatement(
  db: Db,
  doing: Doing,
  {
    who,
    said,
    media = [],
  }: {
    readonly who: 'worker' | 'advocate'
    readonly said: Said
    /** Photos and recordings that came with it, kept already. */
    readonly media?: readonly Media[]
  },
): Promise<Result<{ readonly version: number }, StatementRefusal>> {
  const refusal = refusalOfStatement(who, { ...said, media })
  if (refusal) return refuse(refusal)
  const { councilId, personId, accountId, now } = doing
  const locked = await store.lockAssessment(db, councilId, personId)
  const assessment = await openAssessment(db, councilId, personId)
  if (!assessment) throw new NotFound(`No open assessment of person ${personId}`)
  const version = locked.version + 1
  if (await isSaid(db, doing, assessment, said, media)) return accept({ version: locked.version })
  const statement = { ...said, id: newId(now), accountId, at: now }
  await insertStatements(db, councilId, [{ id: locked.id, statements: [statement] }])
  const ids = media.map(({ id }) => id)
  const on = { ids, usedFor: 'statement', subject: statement.id, scope: 'needs' } as const
  await hangMedia(db, doing, on)
  await store.saveAssessment(db, councilId, assessment)
  await tell(db, doing, 'words written down', locked.id, version)
  return accept({ version })
}

/** Whether just this was written down today, with just these photos and recordings: pressed twice, it is one. */
async function isSaid(
  db: Db,
  { councilId, accountId, today }: Doing,
  { statements }: Assessment,
  said: Said,
  media: readonly Media[],
): Promise<boolean> {
  const same = statements.filter(
    (one) => dayOf(one.at) === today && isSameStatement(one, { ...said, accountId }),
  )
  const ids = same.map(({ id }) => id)
  const had = await mediaOf(db, councilId, ids)
  return ids.some((id) => isSameMedia(had.get(id) ?? [], media))
}

import { sql } from 'kysely'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { GivenAssessment } from './assessment.ts'
import type { Statement } from './statement.ts'

/** How a decided assessment of another system lies in its table: nobody signed it here. */
export const decidedRow =
  (councilId: Id) =>
  (given: GivenAssessment): RowOf<'assessment'> => ({
    ...{ council_id: councilId, id: given.id, person_id: given.personId },
    ...{ reference: given.reference ?? null, jurisdiction: given.jurisdiction, state: 'decided' },
    ...{ version: 1, started_on: given.startedOn, started_by: given.startedBy ?? null },
    ...{ has_difficulty: given.hasDifficulty, difficulty_evidence: given.difficultyEvidence ?? '' },
    ...{
      appropriate_individual: given.appropriateIndividual ?? '',
      involvement: given.involvement,
    },
    ...{ strengths: given.strengths, eligible: given.eligible, advice: given.advice ?? '' },
    ...{ needed_minutes: given.neededMinutes, decided_on: given.decidedOn, agreed_how: '' },
    ...{ decided_by: given.decidedBy ?? null },
  })

export const needRows =
  (councilId: Id) =>
  ({ id, needs }: GivenAssessment): RowOf<'assessed_need'>[] =>
    needs.map(({ outcome, need, wellbeing, eligible }) => ({
      ...{ council_id: councilId, id: needId(councilId, id, outcome), assessment_id: id },
      ...{ outcome, need, wellbeing: [...wellbeing], eligible: eligible ?? null },
    }))

/** One need for each outcome of an assessment: the same id always. */
export const needId = (councilId: Id, assessmentId: Id, outcome: string): Id =>
  idFrom(councilId, 'assessed-need', `${assessmentId} ${outcome}`)

export const answerRows =
  (councilId: Id) =>
  ({ id, answers = [] }: GivenAssessment): RowOf<'eligibility_answer'>[] =>
    answers.map((answer) => ({
      ...{ council_id: councilId, assessment_id: id, outcome: answer.outcome },
      ...{ condition: answer.condition, answer: answer.answer, evidence: answer.evidence },
      ...{ account_id: answer.accountId ?? null, answered_on: answer.answeredOn },
    }))

/** Adds what was said and is not there yet. */
export async function insertStatements(
  db: Db,
  councilId: Id,
  of: readonly { readonly id: Id; readonly statements?: readonly Statement[] }[],
): Promise<void> {
  const rows = of.flatMap(({ id, statements = [] }) =>
    statements.map((s) => ({
      ...{ council_id: councilId, id: s.id, assessment_id: id, topic: s.topic, voice: s.voice },
      ...{ how: s.how, words: s.words, pictures: s.pictures, helped_by: s.helpedBy },
      ...{ account_id: s.accountId ?? null, at: s.at },
    })),
  )
  if (rows.length === 0) return
  await sql`
    insert into assessment_statement
    select * from jsonb_populate_recordset(null::assessment_statement, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing
  `.execute(db)
}

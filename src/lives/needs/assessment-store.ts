import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { AssessedNeed, Assessment, AssessmentState } from './assessment.ts'
import type { EligibilityAnswer } from './eligibility.ts'
import { insertStatements, needId } from './given-store.ts'
import { type Signed, signedText } from './signed.ts'

/** What the lock is taken for: the row stays as it is until the transaction ends. */
export async function lockAssessment(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<{ readonly id: Id; readonly state: AssessmentState; readonly version: number }> {
  const row = await db
    .selectFrom('assessment')
    .select(['id', 'state', 'version'])
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('state', '<>', 'decided')
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No open assessment of person ${personId}`)
  return { id: row.id, state: row.state as AssessmentState, version: row.version }
}

/** A new one, with all of the last one's answers in it. Nothing, where one is open already. */
export async function insertAssessment(
  db: Db,
  councilId: Id,
  assessment: Assessment,
): Promise<boolean> {
  const made = await db
    .insertInto('assessment')
    .values({
      council_id: councilId,
      id: assessment.id,
      person_id: assessment.personId,
      ...row(assessment),
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .execute()
  if (made.length === 0) return false
  await putNeeds(db, councilId, assessment.id, assessment.needs)
  await putAnswers(db, councilId, assessment.id, assessment.answers)
  await insertStatements(db, councilId, [assessment])
  return true
}

const row = (a: Assessment) => ({
  ...{ jurisdiction: a.jurisdiction, state: a.state, version: a.version, started_on: a.startedOn },
  ...{ started_by: a.startedBy ?? null, has_difficulty: a.hasDifficulty ?? null },
  ...{ difficulty_evidence: a.difficultyEvidence, appropriate_individual: a.appropriateIndividual },
  ...{
    involvement: a.involvement,
    strengths: a.strengths,
    eligible: a.eligible ?? null,
    advice: a.advice,
  },
  ...{ needed_minutes: a.neededMinutes ?? null, shared_on: a.sharedOn ?? null },
  ...{ agreed_on: a.agreedOn ?? null, agreed_how: a.agreedHow },
  ...{ decided_on: a.decidedOn ?? null, decided_by: a.decidedBy ?? null },
})

/** Saves the assessment as it is now, one version up. Its needs, answers and statements are saved apart. */
export async function saveAssessment(db: Db, councilId: Id, assessment: Assessment): Promise<void> {
  await db
    .updateTable('assessment')
    .set({ ...row(assessment), version: sql<number>`version + 1` })
    .where('council_id', '=', councilId)
    .where('id', '=', assessment.id)
    .execute()
}

/** The paper that was signed, and the hash by which anybody can tell that it is still the same. */
export async function keepSigned(
  db: Db,
  councilId: Id,
  id: Id,
  signed: Signed,
): Promise<{ readonly hash: string }> {
  const hash = createHash('sha256').update(signedText(signed)).digest('hex')
  await db
    .updateTable('assessment')
    .set({ signed: JSON.stringify(signed), signed_hash: hash })
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .execute()
  return { hash }
}

/** Puts these needs in place of those with the same outcome. */
export async function putNeeds(
  db: Db,
  councilId: Id,
  assessmentId: Id,
  needs: readonly AssessedNeed[],
): Promise<void> {
  if (needs.length === 0) return
  const rows = needs.map((need) => ({ id: needId(councilId, assessmentId, need.outcome), ...need }))
  await sql`
    insert into assessed_need (council_id, id, assessment_id, outcome, need, wellbeing, eligible)
    select ${councilId}, x.id, ${assessmentId}, x.outcome, x.need, x.wellbeing, x.eligible
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x (id uuid, outcome text, need text, wellbeing text[], eligible boolean)
    on conflict (council_id, assessment_id, outcome)
      do update set need = excluded.need, wellbeing = excluded.wellbeing, eligible = excluded.eligible
  `.execute(db)
}

/** Takes a need away with its answers. */
export async function removeNeed(
  db: Db,
  councilId: Id,
  assessmentId: Id,
  outcome: string,
): Promise<void> {
  for (const table of ['eligibility_answer', 'assessed_need'] as const)
    await db
      .deleteFrom(table)
      .where('council_id', '=', councilId)
      .where('assessment_id', '=', assessmentId)
      .where('outcome', '=', outcome)
      .execute()
}

/** Puts these answers in place of those to the same questions. */
export async function putAnswers(
  db: Db,
  councilId: Id,
  assessmentId: Id,
  answers: readonly EligibilityAnswer[],
): Promise<void> {
  if (answers.length === 0) return
  await sql`
    insert into eligibility_answer
      (council_id, assessment_id, outcome, condition, answer, evidence, account_id, answered_on)
    select ${councilId}, ${assessmentId}, x.outcome, x.condition, x.answer, x.evidence, x."accountId", x."answeredOn"
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as x
      (outcome text, condition text, answer text, evidence text, "accountId" uuid, "answeredOn" date)
    on conflict (council_id, assessment_id, outcome, condition)
      do update set answer = excluded.answer, evidence = excluded.evidence, account_id = excluded.account_id,
        answered_on = excluded.answered_on
  `.execute(db)
}

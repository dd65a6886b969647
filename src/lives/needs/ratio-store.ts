import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { PositiveRiskDecision } from './positive-risk.ts'
import type { SettingProposal } from './setting-policy.ts'

export async function insertRisk(db: Db, councilId: Id, d: PositiveRiskDecision): Promise<void> {
  await db
    .insertInto('positive_risk_decision')
    .values({
      ...{ council_id: councilId, id: d.id, person_id: d.personId, session_id: d.sessionId },
      ...{ reason: d.reason, persons_words: d.personsWords, decided_on: d.decidedOn },
      ...{ review_on: d.reviewOn, decided_by: d.decidedBy },
    })
    .execute()
}

/** Ends what stands of a person about one session, or one decision. */
export async function endRisks(
  db: Db,
  councilId: Id,
  of: { readonly personId: Id; readonly sessionId?: Id; readonly riskId?: Id; readonly on: Day },
): Promise<void> {
  await db
    .updateTable('positive_risk_decision')
    .set({ ended_on: of.on })
    .where('council_id', '=', councilId)
    .where('person_id', '=', of.personId)
    .where('ended_on', 'is', null)
    .$if(of.sessionId !== undefined, (q) => q.where('session_id', '=', of.sessionId ?? ''))
    .$if(of.riskId !== undefined, (q) => q.where('id', '=', of.riskId ?? ''))
    .execute()
}

export async function putSettingProposal(
  db: Db,
  councilId: Id,
  assessmentId: Id,
  p: SettingProposal,
): Promise<void> {
  const says = {
    ...{ proposed: p.proposed, befriending: p.befriending, decided: p.decided ?? null },
    ...{ reason: p.reason, preference: p.preference },
  }
  await db
    .insertInto('setting_proposal')
    .values({ council_id: councilId, assessment_id: assessmentId, setting: p.setting, ...says })
    .onConflict((c) => c.columns(['council_id', 'assessment_id', 'setting']).doUpdateSet(says))
    .execute()
}

/** Whether a session of the council runs on a day. */
export async function sessionRuns(db: Db, councilId: Id, id: Id, on: Day): Promise<boolean> {
  const found = await db
    .selectFrom('session')
    .select('id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .where('starts_on', '<=', on)
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', on)]))
    .executeTakeFirst()
  return found !== undefined
}

import type { Role } from '#ground/access/role.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { Setting } from '#lives/offer/session.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { saveActivityRatios, saveRatios } from './actions.ts'
import { riskReviewWeeks } from './policies.ts'
import { type RiskRefusal, refusalOfRisk, reviewAfter } from './positive-risk.ts'
import type { RatioDue, WrongPlace } from './ratio-queries.ts'
import * as store from './ratio-store.ts'
import { refusalOfSetting, type SettingProposal, type SettingRefusal } from './setting-policy.ts'

export type RatioDoing = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
  readonly today: Day
}

export type NewRatio = {
  readonly of: { readonly setting: Setting } | { readonly activity: string }
  readonly ratio: Ratio
  readonly evidence: string
  readonly reviewOn: Day
  /** Whether it ends on the day of its review, rather than waits for it. */
  readonly ends: boolean
  readonly assessmentId?: Id
}
export type RatioRefusal =
  | { readonly kind: 'evidence-missing' }
  | { readonly kind: 'review-not-ahead' }

/** A ratio from today on, in place of the one before it, with what shows it and a day to look again. */
export async function assessRatio(
  db: Db,
  { councilId, personId, accountId, now, today }: RatioDoing,
  { of, ratio, evidence, reviewOn, ends, assessmentId }: NewRatio,
): Promise<Result<{ readonly from: Day }, RatioRefusal>> {
  if (evidence.trim() === '') return refuse({ kind: 'evidence-missing' })
  if (reviewOn <= today) return refuse({ kind: 'review-not-ahead' })
  const row = {
    ...{ personId, ratio, evidence: evidence.trim(), validFrom: today, reviewOn },
    ...(ends && { validTo: reviewOn }),
    ...(assessmentId && { assessmentId }),
  }
  const how = { withEvidence: true }
  if ('setting' in of) await saveRatios(db, councilId, [{ ...row, ...of }], how)
  else await saveActivityRatios(db, councilId, [{ ...row, ...of }], how)
  const detail = { of: 'setting' in of ? of.setting : of.activity, ratio: writeRatio(ratio) }
  const action = 'ratio assessed'
  await audit(db, [{ councilId, accountId, personId, action, detail, at: now }])
  return accept({ from: today })
}

export type NewRisk = {
  readonly sessionId: Id
  readonly reason: string
  readonly personsWords: string
  readonly weeks: number
}

/** Lets somebody go to one session with less support than was assessed, until a review (rule R47). */
export async function decideRisk(
  db: Db,
  { councilId, personId, accountId, now, today }: RatioDoing,
  asked: NewRisk,
): Promise<Result<{ readonly id: Id; readonly reviewOn: Day }, RiskRefusal | LapsedPolicy>> {
  const rules = await policiesOn(db, { councilId, on: today }, { weeks: riskReviewWeeks })
  if (!rules.ok) return rules
  const refusal = refusalOfRisk(asked, rules.value.weeks)
  if (refusal) return refuse(refusal)
  const { sessionId, reason, personsWords, weeks } = asked
  if (!(await store.sessionRuns(db, councilId, sessionId, today)))
    throw new NotFound(`No session ${sessionId}`)
  const decision = {
    ...{ id: newId(now), personId, sessionId, decidedOn: today, decidedBy: accountId },
    ...{ reason: reason.trim(), personsWords: personsWords.trim() },
    reviewOn: reviewAfter(today, weeks),
  }
  await store.endRisks(db, councilId, { personId, sessionId, on: today })
  await store.insertRisk(db, councilId, decision)
  await tell(db, { councilId, personId, accountId, now }, 'positive risk decided', decision.id)
  return accept({ id: decision.id, reviewOn: decision.reviewOn })
}

/** The assessed ratio holds again from today. */
export async function endRisk(db: Db, doing: RatioDoing, riskId: Id): Promise<void> {
  const { councilId, personId, today } = doing
  await store.endRisks(db, councilId, { personId, riskId, on: today })
  await tell(db, doing, 'positive risk ended', riskId)
}

const tell = (
  db: Db,
  { councilId, personId, accountId, now }: Omit<RatioDoing, 'today'>,
  action: string,
  subject: Id,
) => audit(db, [{ councilId, accountId, personId, action, subject, at: now }])

/** What the assessor decides about one setting beside what the council's policy proposes (rule R39). */
export async function decideSetting(
  db: Db,
  doing: RatioDoing,
  assessmentId: Id,
  proposal: SettingProposal,
): Promise<Result<SettingProposal, SettingRefusal>> {
  const refusal = refusalOfSetting(proposal)
  if (refusal) return refuse(refusal)
  await store.putSettingProposal(db, doing.councilId, assessmentId, proposal)
  await tell(db, doing, 'setting decided', assessmentId)
  return accept(proposal)
}

/** Days in which a place that may not meet somebody's needs is looked at. */
const REVIEW_WITHIN = 28

/** Puts a review of each of these places before whoever works with the person, once. */
export const reviewWrongPlaces = (
  db: Db,
  councilId: Id,
  places: readonly Pick<WrongPlace, 'personId'>[],
  { now, today }: { readonly now: Date; readonly today: Day },
): Promise<{ readonly made: number }> =>
  makeTasks(
    db,
    councilId,
    places.map(({ personId }) => ({
      ...{ personId, kind: 'wrong-place', subject: personId, role: 'social-worker' satisfies Role },
      ...{ dueOn: addDays(today, REVIEW_WITHIN), madeAt: now },
    })),
  )

/** Puts the review of a ratio or a decision before whoever assesses, once for each person. */
export const askToReviewRatios = (
  db: Db,
  councilId: Id,
  due: readonly RatioDue[],
  now: Date,
): Promise<{ readonly made: number }> =>
  makeTasks(
    db,
    councilId,
    due.map(({ personId, reviewOn }) => ({
      ...{
        personId,
        kind: 'ratio-expires',
        subject: personId,
        role: 'social-worker' satisfies Role,
      },
      ...{ dueOn: reviewOn, madeAt: now },
    })),
  )

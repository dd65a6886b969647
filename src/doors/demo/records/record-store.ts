import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type RowOf, saveRows } from '#ground/platform/save-rows.ts'
import { workingDaysAfter } from '#lives/tasks/working-days.ts'
import type { PlanAgreement } from '#weeks/plans/agreement.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import type { Closure } from './closures.ts'
import { accountIdOf, momentOf } from './knowing.ts'
import type {
  ChallengeRecord,
  DueRecord,
  PlanRecord,
  PolicyRecord,
  ReferralRecord,
  StartedAssessment,
  Tie,
} from './records.ts'

// What no feature brings in by the hundred yet, since in a real council it comes about one by one. Each saves rows that
// have their ids from the person's reference, so that the same again changes nothing.

export const saveStarted = (db: Db, councilId: Id, started: readonly StartedAssessment[]) =>
  saveRows(
    db,
    'assessment',
    ['id'],
    started.map((one) => ({
      ...{ council_id: councilId, id: one.id, person_id: one.personId },
      ...{ reference: one.reference ?? null, jurisdiction: one.jurisdiction, state: 'started' },
      ...{ started_on: one.startedOn, started_by: one.startedBy, strengths: one.strengths },
      ...{ version: 1, difficulty_evidence: '', appropriate_individual: '', involvement: '' },
      ...{ advice: '', agreed_how: '' },
    })),
  )

export const saveReferrals = (db: Db, councilId: Id, referrals: readonly ReferralRecord[]) =>
  saveRows(
    db,
    'advocacy_referral',
    ['id'],
    referrals.map((one) => ({
      ...{ council_id: councilId, id: one.id, person_id: one.personId, duty: one.duty },
      ...{ reason: one.reason, asked_by: accountIdOf(councilId, 'social-worker') },
      ...{ asked_at: momentOf(one.askedOn), advocate_id: accountIdOf(councilId, 'advocate') },
      ...{ state: one.state, answered_at: one.answeredOn ? momentOf(one.answeredOn) : null },
      instructed: one.answeredOn ? true : null,
      ended_on: one.endedOn ?? null,
    })),
  )

export const saveDue = (db: Db, councilId: Id, due: readonly DueRecord[]) =>
  saveRows(
    db,
    'budget_due',
    ['person_id'],
    due.map((one) => ({
      ...{ council_id: councilId, person_id: one.personId, target_on: one.targetOn },
      ...{ reason: one.reason, owner_id: accountIdOf(councilId, 'social-worker') },
    })),
  )

export const saveTies = (db: Db, councilId: Id, ties: readonly Tie[]) =>
  saveRows(
    db,
    'relationship',
    ['id'],
    ties.map((tie) => ({
      ...{ council_id: councilId, id: tie.id, account_id: tie.accountId, kind: tie.kind },
      ...{ person_id: tie.personId, scopes: [...tie.scopes], starts_on: tie.startsOn },
    })),
  )

export const saveClosures = (db: Db, councilId: Id, closures: readonly Closure[]) =>
  saveRows(
    db,
    'venue_closure',
    ['id'],
    closures.map((one) => ({
      ...{ council_id: councilId, id: one.id, venue_id: one.venueId, kind: one.kind },
      reason: '',
      ...{ first_day: one.firstDay, last_day: one.lastDay },
    })),
  )

/** Proposed by the administrator and approved by the commissioner: nobody approves their own. */
export const saveCouncilRules = (db: Db, councilId: Id, rules: readonly PolicyRecord[]) =>
  saveRows(
    db,
    'council_policy',
    ['id'],
    rules.map((rule) => ({
      ...{ council_id: councilId, id: idFrom(councilId, 'council-rule', rule.key), key: rule.key },
      ...{ value: rule.value as never, valid_from: rule.validFrom, reason: rule.reason },
      ...{ state: 'approved', proposed_by: accountIdOf(councilId, 'council-administrator') },
      ...{ proposed_at: momentOf(addDays(rule.validFrom, -30)) },
      ...{ decided_by: accountIdOf(councilId, 'commissioner') },
      ...{ decided_at: momentOf(addDays(rule.validFrom, -21)) },
    })),
  )

/** The working days within which the demonstration's councils answer (R6). */
export const ANSWERED_WITHIN = 5

/** Who asked and who answered are never one. */
export async function saveAuthorisations(
  db: Db,
  councilId: Id,
  {
    plans,
    holidays,
  }: { readonly plans: readonly PlanRecord[]; readonly holidays: ReadonlySet<Day> },
): Promise<void> {
  const rows = plans.flatMap(({ plan, budget, authorisation }): RowOf<'authorisation'>[] => {
    if (!authorisation || budget.agreed === undefined) return []
    const { tier, askedOn, isWaiting } = authorisation
    const by = tier === 'panel' ? 'panel-chair' : tier
    return [
      {
        ...{ council_id: councilId, id: idFrom(councilId, 'authorisation', plan.id) },
        ...{ person_id: plan.personId, budget_id: budget.id, plan_id: plan.id },
        ...{ plan_version: plan.version, tier, adjusted_pence: budget.adjusted },
        ...{ final_pence: budget.agreed, asked_by: accountIdOf(councilId, 'social-worker') },
        asked_at: momentOf(askedOn),
        answer_by: workingDaysAfter(askedOn, ANSWERED_WITHIN, holidays),
        state: isWaiting ? 'waiting' : 'authorised',
        answered_by: isWaiting ? null : accountIdOf(councilId, by),
        answered_at: isWaiting ? null : momentOf(addDays(askedOn, 2)),
        reasons: '',
      },
    ]
  })
  await saveRows(db, 'authorisation', ['id'], rows)
}

/** What was agreed is only ever added: the table lets nobody change it. */
export async function saveAgreements(
  db: Db,
  councilId: Id,
  agreements: readonly PlanAgreement[],
): Promise<void> {
  if (agreements.length === 0) return
  const rows = agreements.map(({ ground, ...one }) => ({
    ...{ council_id: councilId, id: one.id, plan_id: one.planId, plan_version: one.planVersion },
    ...{ ground: ground.kind, how: one.how, words: one.words },
    authority_id: ground.kind === 'authority' ? ground.authorityId : null,
    best_interests_id: ground.kind === 'best-interests' ? ground.bestInterestsId : null,
    ...{ account_id: one.accountId, agreed_at: one.agreedAt },
  }))
  await db
    .insertInto('plan_agreement')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * The copies that people were given of the plans that were shared with them, in their format and language. They were
 * given by hand, before this program: there are no files of them.
 */
export async function saveCopies(
  db: Db,
  councilId: Id,
  plans: readonly Pick<SupportPlan, 'id' | 'state'>[],
): Promise<void> {
  const copies = plans
    .filter(({ state }) => state !== 'draft')
    .map((plan) => ({ id: idFrom(councilId, 'plan-copy', plan.id), plan: plan.id }))
  await sql`
    insert into letter (council_id, id, person_id, kind, subject, version, language, format, state, made_at, made_by,
      given_on, given_how)
    select p.council_id, c.id, p.person_id, 'plan', p.id, p.version, q.language, coalesce(n.need, 'standard'), 'given',
      p.made_at, p.made_by, p.shared_on, 'by-hand'
    from jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) as c(id uuid, plan uuid)
    join support_plan p on p.council_id = ${councilId} and p.id = c.plan
    join person q on q.council_id = p.council_id and q.id = p.person_id
    left join lateral (
      select need from information_need n where n.council_id = p.council_id and n.person_id = p.person_id
        and n.kind = 'format' and n.need <> 'electronic'
      order by n.need in ('standard', 'easy-read', 'large-print'), n.need limit 1
    ) n on true
    on conflict do nothing
  `.execute(db)
}

export const saveChallenges = (db: Db, councilId: Id, challenges: readonly ChallengeRecord[]) =>
  saveRows(
    db,
    'challenge',
    ['id'],
    challenges.map(({ answer, ...one }) => ({
      ...{ council_id: councilId, id: one.id, person_id: one.personId, about: one.about },
      ...{ kind: one.kind, made_by: accountIdOf(councilId, 'social-worker') },
      ...{ made_for: one.madeFor, came_by: one.cameBy, words: one.words, picture: '' },
      ...{ wants_advocate: one.wantsAdvocate, made_at: momentOf(one.madeOn) },
      handler_id: accountIdOf(councilId, 'team-manager'),
      ...{ acknowledge_by: addDays(one.madeOn, 5), answer_by: addDays(one.madeOn, 28) },
      acknowledged_at: answer ? momentOf(addDays(one.madeOn, 2)) : null,
      answered_at: answer ? momentOf(answer.on) : null,
      answered_by: answer ? accountIdOf(councilId, 'team-manager') : null,
      ...{ outcome: answer?.outcome ?? null, answer: answer?.words ?? '' },
      learnt: answer?.learnt ?? '',
    })),
  )

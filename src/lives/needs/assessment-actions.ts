import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { copyMedia } from '#lives/media/actions.ts'
import type { AssessedNeed, Assessment } from './assessment.ts'
import { lastDecided, openAssessment } from './assessment-queries.ts'
import {
  type AssessmentRefusal,
  agree,
  decide,
  refusalOfChange,
  type Step,
  share,
} from './assessment-steps.ts'
import * as store from './assessment-store.ts'
import type { EligibilityAnswer } from './eligibility.ts'
import type { Jurisdiction, NationalOutcome } from './national-outcome.ts'
import { advocacyOf } from './queries.ts'
import type { Signed } from './signed.ts'

/** Who does it, for whom, and when. */
export type Doing = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
  readonly today: Day
}
/** The version that stood on the page that was sent. */
export type Reading = Doing & { readonly version: number }
type Answer = Result<{ readonly version: number }, AssessmentRefusal>

const EMPTY = {
  ...{ difficultyEvidence: '', appropriateIndividual: '', involvement: '', strengths: '' },
  ...{ advice: '', agreedHow: '', statements: [], needs: [], answers: [] },
} as const

/**
 * Starts an assessment as a copy of the last one that was decided, so that nothing is typed twice; empty where there is
 * none. Where one is open already it stays as it is.
 */
export async function startAssessment(
  db: Db,
  { councilId, personId, accountId, now, today }: Doing,
  jurisdiction: Jurisdiction,
): Promise<void> {
  const last = await lastDecided(db, councilId, personId)
  const from = last?.jurisdiction === jurisdiction ? last : undefined
  const assessment: Assessment = {
    ...EMPTY,
    ...(from && copied(from, now)),
    ...{ id: newId(now), personId, jurisdiction, state: 'started', version: 1 },
    ...{ startedOn: today, startedBy: accountId },
  }
  if (!(await store.insertAssessment(db, councilId, assessment))) return
  await copyMedia(db, councilId, copiesOf(from, assessment), now)
  await tell(db, { councilId, personId, accountId, now }, 'assessment started', assessment.id, 1)
}

/** Each statement of the assessment before, with its copy: what was shown with the one goes with the other. */
const copiesOf = (from: Assessment | undefined, to: Assessment): ReadonlyMap<Id, Id> =>
  new Map(
    (from?.statements ?? []).flatMap(({ id }, at) => {
      const copy = to.statements[at]
      return copy ? [[id, copy.id] as const] : []
    }),
  )

/** What was decided, agreed and advised belongs to its own day; all else is where the talk goes on from. */
const copied = (last: Assessment, now: Date): Partial<Assessment> => ({
  ...(last.hasDifficulty !== undefined && { hasDifficulty: last.hasDifficulty }),
  ...(last.neededMinutes !== undefined && { neededMinutes: last.neededMinutes }),
  ...{ difficultyEvidence: last.difficultyEvidence, involvement: last.involvement },
  ...{ appropriateIndividual: last.appropriateIndividual, strengths: last.strengths },
  needs: last.needs.map(({ outcome, need, wellbeing }) => ({ outcome, need, wellbeing })),
  answers: last.answers,
  statements: last.statements.map((statement) => ({ ...statement, id: newId(now) })),
})

/** Who did it, and to which version: no words of the person. */
export const tell = (
  db: Db,
  {
    councilId,
    personId,
    accountId,
    now,
  }: Pick<Doing, 'councilId' | 'personId' | 'accountId' | 'now'>,
  action: string,
  subject: Id,
  version: number,
): Promise<void> =>
  audit(db, [{ councilId, accountId, personId, action, subject, detail: { version }, at: now }])

/** The open assessment, locked, as long as nobody has changed it since the page was read. */
async function opened(db: Db, reading: Reading): Promise<Result<Assessment, AssessmentRefusal>> {
  const { councilId, personId } = reading
  const locked = await store.lockAssessment(db, councilId, personId)
  const refusal = refusalOfChange(locked, reading.version)
  if (refusal) return refuse(refusal)
  const assessment = await openAssessment(db, councilId, personId)
  if (!assessment) throw new NotFound(`No open assessment of person ${personId}`)
  return accept(assessment)
}

/** What was shared or agreed and is changed again was not what the person read: it starts anew. */
async function saveChanged(
  db: Db,
  reading: Reading,
  changed: Assessment,
  what: string,
): Promise<Answer> {
  const { sharedOn: _, agreedOn: __, ...rest } = changed
  await store.saveAssessment(db, reading.councilId, { ...rest, state: 'started', agreedHow: '' })
  await tell(db, reading, what, changed.id, changed.version + 1)
  return accept({ version: changed.version + 1 })
}

/** What stands on the assessment itself. */
export type Fields = Partial<
  Pick<
    Assessment,
    | 'hasDifficulty'
    | 'difficultyEvidence'
    | 'appropriateIndividual'
    | 'involvement'
    | 'strengths'
    | 'advice'
    | 'neededMinutes'
  >
>

export async function changeFields(db: Db, reading: Reading, fields: Fields): Promise<Answer> {
  const found = await opened(db, reading)
  if (!found.ok) return found
  return saveChanged(db, reading, { ...found.value, ...fields }, 'assessment changed')
}

export type NeedAnswered = {
  readonly need?: AssessedNeed
  readonly answers: readonly Pick<
    EligibilityAnswer,
    'outcome' | 'condition' | 'answer' | 'evidence'
  >[]
}

/** A need with the answers to its conditions, each signed by whoever gives it. */
export async function putNeed(
  db: Db,
  reading: Reading,
  { need, answers }: NeedAnswered,
): Promise<Answer> {
  const found = await opened(db, reading)
  if (!found.ok) return found
  const { councilId, accountId, today } = reading
  const { id } = found.value
  if (need) await store.putNeeds(db, councilId, id, [need])
  const known = new Map(found.value.answers.map((a) => [`${a.outcome} ${a.condition}`, a]))
  const fresh = answers.filter((a) => {
    const old = known.get(`${a.outcome} ${a.condition}`)
    return old?.answer !== a.answer || old.evidence !== a.evidence
  })
  const signed = fresh.map((a) => ({ ...a, accountId, answeredOn: today }))
  await store.putAnswers(db, councilId, id, signed)
  return saveChanged(db, reading, found.value, 'need assessed')
}

export async function removeNeed(
  db: Db,
  reading: Reading,
  outcome: NationalOutcome,
): Promise<Answer> {
  const found = await opened(db, reading)
  if (!found.ok) return found
  await store.removeNeed(db, reading.councilId, found.value.id, outcome)
  return saveChanged(db, reading, found.value, 'need taken away')
}

async function step(
  db: Db,
  reading: Reading,
  what: string,
  take: (assessment: Assessment) => Promise<Result<Step, AssessmentRefusal>>,
): Promise<Answer> {
  const found = await opened(db, reading)
  if (!found.ok) return found
  const taken = await take(found.value)
  if (!taken.ok) return taken
  await store.saveAssessment(db, reading.councilId, { ...found.value, ...taken.value })
  await tell(db, reading, what, found.value.id, found.value.version + 1)
  return accept({ version: found.value.version + 1 })
}

export const shareAssessment = (db: Db, reading: Reading): Promise<Answer> =>
  step(db, reading, 'assessment shared', async (assessment) => {
    const { referrals } = await advocacyOf(db, reading.councilId, reading.personId)
    return share(assessment, { referrals, on: reading.today })
  })

export const agreeAssessment = (db: Db, reading: Reading, how: string): Promise<Answer> =>
  step(db, reading, 'assessment agreed', async (assessment) =>
    agree(assessment, { how, on: reading.today }),
  )

/**
 * Decides by the nation's rules and keeps the whole paper as its signer reads it. Nothing changes it afterwards.
 *
 * @param write makes the paper from what is decided, in the words of the page
 */
export async function decideAssessment(
  db: Db,
  reading: Reading,
  write: (decided: Assessment) => Signed,
): Promise<Result<{ readonly id: Id; readonly eligible: boolean }, AssessmentRefusal>> {
  const found = await opened(db, reading)
  if (!found.ok) return found
  const { councilId, personId, accountId, today } = reading
  const { referrals } = await advocacyOf(db, councilId, personId)
  const decision = decide(found.value, { referrals, on: today })
  if (!decision.ok) return decision
  const { eligible, eligibleNeeds } = decision.value
  const needs = found.value.needs.map((need) => ({
    ...need,
    eligible: eligibleNeeds.includes(need.outcome),
  }))
  const decided: Assessment = {
    ...{ ...found.value, needs, eligible, state: 'decided' },
    ...{ decidedOn: today, decidedBy: accountId },
  }
  await store.putNeeds(db, councilId, decided.id, needs)
  await store.saveAssessment(db, councilId, decided)
  await store.keepSigned(db, councilId, decided.id, write(decided))
  await tell(db, reading, 'assessment decided', decided.id, decided.version + 1)
  return accept({ id: decided.id, eligible })
}

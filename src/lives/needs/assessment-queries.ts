import { sql } from 'kysely'
import { accountNames } from '#ground/access/queries.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { mediaOf } from '#lives/media/queries.ts'
import type { AssessedNeed, Assessment, WrittenWith } from './assessment.ts'
import type { EligibilityAnswer } from './eligibility.ts'
import type { Signed } from './signed.ts'
import type { Statement } from './statement.ts'

type Row = Omit<Assessment, 'statements'> & {
  readonly statements: readonly (Omit<Statement, 'at'> & { readonly at: string })[]
  readonly needs: readonly AssessedNeed[]
  readonly answers: readonly EligibilityAnswer[]
}

const COLUMNS = sql`a.id, a.person_id as "personId", a.jurisdiction, a.state, a.version, a.started_on as "startedOn",
  a.started_by as "startedBy", a.has_difficulty as "hasDifficulty", a.difficulty_evidence as "difficultyEvidence",
  a.appropriate_individual as "appropriateIndividual", a.involvement, a.strengths, a.eligible, a.advice,
  a.needed_minutes as "neededMinutes", a.shared_on as "sharedOn", a.agreed_on as "agreedOn",
  a.agreed_how as "agreedHow", a.decided_on as "decidedOn", a.decided_by as "decidedBy"`

const WITH_ALL = sql`${COLUMNS},
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'topic', s.topic, 'voice', s.voice, 'how', s.how,
      'words', s.words, 'pictures', s.pictures, 'helpedBy', s.helped_by, 'accountId', s.account_id, 'at', s.at)
      order by s.at, s.id)
    from assessment_statement s where s.council_id = a.council_id and s.assessment_id = a.id), '[]') as statements,
  coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('outcome', n.outcome, 'need', n.need,
      'wellbeing', n.wellbeing, 'eligible', n.eligible)) order by n.outcome)
    from assessed_need n where n.council_id = a.council_id and n.assessment_id = a.id), '[]') as needs,
  coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('outcome', e.outcome, 'condition', e.condition,
      'answer', e.answer, 'evidence', e.evidence, 'accountId', e.account_id, 'answeredOn', e.answered_on))
      order by e.outcome, e.condition)
    from eligibility_answer e where e.council_id = a.council_id and e.assessment_id = a.id), '[]') as answers`

/** What is not there is left out, not null: `exactOptionalPropertyTypes` holds for rows too. */
function assessmentOf(row: Row): Assessment {
  const there = Object.entries(row).filter(([, value]) => value !== null)
  const statements = row.statements.map((s) => ({ ...s, at: new Date(s.at) }))
  return { ...(Object.fromEntries(there) as Row), statements }
}

/** The assessment that is not decided yet; there is one at most. */
export async function openAssessment(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<Assessment | undefined> {
  const { rows } = await sql<Row>`select ${WITH_ALL} from assessment a
    where a.council_id = ${councilId} and a.person_id = ${personId} and a.state <> 'decided'`.execute(
    db,
  )
  return rows[0] && assessmentOf(rows[0])
}

/** The one that was decided last, with all that it holds: a new one starts as its copy. */
export async function lastDecided(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<Assessment | undefined> {
  const { rows } = await sql<Row>`select ${WITH_ALL} from assessment a
    where a.council_id = ${councilId} and a.person_id = ${personId} and a.state = 'decided'
    order by a.decided_on desc, a.id desc limit 1`.execute(db)
  return rows[0] && assessmentOf(rows[0])
}

export type AssessmentSeen = Pick<
  Assessment,
  'id' | 'state' | 'startedOn' | 'decidedOn' | 'eligible' | 'version'
> & { readonly isSigned: boolean; readonly deciderName?: string }

/** Every assessment of a person, newest first. */
export async function assessmentsOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly AssessmentSeen[]> {
  const { rows } = await sql<AssessmentSeen>`
    select a.id, a.state, a.started_on as "startedOn", a.decided_on as "decidedOn", a.eligible, a.version,
      a.signed is not null as "isSigned", c.name as "deciderName"
    from assessment a left join account c on c.council_id = a.council_id and c.id = a.decided_by
    where a.council_id = ${councilId} and a.person_id = ${personId}
    order by a.started_on desc, a.id desc limit 50
  `.execute(db)
  return rows
}

export type SignedAssessment = {
  readonly id: Id
  readonly version: number
  readonly decidedOn: Assessment['startedOn']
  readonly deciderName: string
  readonly eligible: boolean
  readonly signed?: Signed
  readonly hash?: string
  /** For one that came from another system, which nobody signed here. */
  readonly assessment: Assessment
}

/** A decided assessment as it was signed. */
export async function signedAssessment(
  db: Db,
  councilId: Id,
  { personId, assessmentId }: { readonly personId: Id; readonly assessmentId: Id },
): Promise<SignedAssessment | undefined> {
  type Found = Row & { signed: Signed | null; hash: string | null; deciderName: string | null }
  const { rows } = await sql<Found>`
    select ${WITH_ALL}, a.signed, a.signed_hash as hash, c.name as "deciderName"
    from assessment a left join account c on c.council_id = a.council_id and c.id = a.decided_by
    where a.council_id = ${councilId} and a.person_id = ${personId} and a.id = ${assessmentId} and a.state = 'decided'
  `.execute(db)
  const [row] = rows
  if (!row?.decidedOn) return undefined
  return {
    ...{ id: row.id, version: row.version, decidedOn: row.decidedOn },
    ...{ deciderName: row.deciderName ?? '', eligible: row.eligible ?? false },
    ...(row.signed && row.hash && { signed: row.signed, hash: row.hash }),
    assessment: assessmentOf(row),
  }
}

/** The names of those who wrote something down, for a page that says who. */
export const writtenWith = async (
  db: Db,
  councilId: Id,
  { answers, statements }: Pick<Assessment, 'answers' | 'statements'>,
): Promise<WrittenWith> => ({
  names: await accountNames(
    db,
    councilId,
    answers.flatMap((answer) => answer.accountId ?? []),
  ),
  media: await mediaOf(
    db,
    councilId,
    statements.map(({ id }) => id),
  ),
})

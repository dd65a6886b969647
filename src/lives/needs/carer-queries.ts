import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { CarerAssessment } from './carer-assessment.ts'

const COLUMNS = sql`a.id, a.carer_id as "carerId", a.person_id as "personId", a.state, a.version, a.words, a.able,
  a.willing, a.wants, a.effect, a.break_minutes as "breakMinutes", a.emergency_plan as "emergencyPlan", a.eligible,
  a.reasons, a.started_on as "startedOn", a.decided_on as "decidedOn", a.decided_by as "decidedBy"`

const withoutNulls = (row: CarerAssessment): CarerAssessment =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as CarerAssessment

/** A carer's open assessment, else the one that was decided last. */
export async function carerAssessment(
  db: Db,
  councilId: Id,
  carerId: Id,
): Promise<CarerAssessment | undefined> {
  const { rows } = await sql<CarerAssessment>`
    select ${COLUMNS} from carer_assessment a where a.council_id = ${councilId} and a.carer_id = ${carerId}
    order by (a.state = 'started') desc, a.decided_on desc, a.id desc limit 1
  `.execute(db)
  return rows[0] && withoutNulls(rows[0])
}

export type CarerSeen = {
  readonly id: Id
  readonly personId: Id
  readonly name: string
  readonly relation: string
  readonly livesWith: boolean
  readonly accountId?: Id
  /** What the person likes to be called. */
  readonly personKnownAs: string
}

const CARER = sql`c.id, c.person_id as "personId", c.name, c.relation, c.lives_with as "livesWith",
  c.account_id as "accountId", p.known_as as "personKnownAs"`

/** One carer of one person. */
export async function carerSeen(
  db: Db,
  councilId: Id,
  { personId, carerId }: { readonly personId: Id; readonly carerId: Id },
): Promise<CarerSeen | undefined> {
  const { rows } = await sql<CarerSeen>`
    select ${CARER} from carer c join person p on p.council_id = c.council_id and p.id = c.person_id
    where c.council_id = ${councilId} and c.person_id = ${personId} and c.id = ${carerId} and c.ended_on is null
  `.execute(db)
  return rows[0]
}

/** Everybody whom this account cares for, by the carer's row that is theirs. */
export async function caredForBy(
  db: Db,
  councilId: Id,
  accountId: Id,
): Promise<readonly CarerSeen[]> {
  const { rows } = await sql<CarerSeen>`
    select ${CARER} from carer c join person p on p.council_id = c.council_id and p.id = c.person_id
    where c.council_id = ${councilId} and c.account_id = ${accountId} and c.ended_on is null
    order by p.known_as, c.id limit 20
  `.execute(db)
  return rows
}

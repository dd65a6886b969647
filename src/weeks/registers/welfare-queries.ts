import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { CheckOutcome, Contact, Expectation, Step, WelfarePlan } from './welfare.ts'
import { explains } from './welfare.ts'

/** A check as a list and its page show it: who, from where, and by when somebody is to be reached. */
export type Check = {
  readonly id: Id
  readonly personId: Id
  readonly name: string
  readonly communication: string
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly venueId: Id
  readonly venueName: string
  readonly starts: Minutes
  readonly providerId: Id
  readonly day: Day
  readonly openedAt: Date
  readonly dueAt: Date
  readonly escalatedAt: Date | null
  readonly closedAt: Date | null
  readonly closedBy: string | null
  readonly outcome: CheckOutcome | null
  readonly words: string
  readonly version: number
  /** How many were asked. */
  readonly steps: number
}

const check = sql`c.id, c.person_id as "personId", p.known_as || ' ' || p.family_name as name, p.communication,
  c.session_id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy", s.starts, s.venue_id as "venueId",
  v.name as "venueName", s.provider_id as "providerId", c.day, c.opened_at as "openedAt", c.due_at as "dueAt",
  c.escalated_at as "escalatedAt", c.closed_at as "closedAt", a.name as "closedBy", c.outcome, c.words, c.version,
  (select count(*)::integer from welfare_step w where w.council_id = c.council_id and w.check_id = c.id) as steps
  from welfare_check c
  join session s on s.council_id = c.council_id and s.id = c.session_id
  join venue v on v.council_id = s.council_id and v.id = s.venue_id
  join person p on p.council_id = c.council_id and p.id = c.person_id
  left join account a on a.council_id = c.council_id and a.id = c.closed_by`

const MOST = 200

/** A provider's checks: all that are open, and those of one day that are closed. The most pressing first. */
export async function checksOf(
  db: Db,
  {
    councilId,
    providerId,
    on,
  }: { readonly councilId: Id; readonly providerId: Id; readonly on: Day },
): Promise<readonly Check[]> {
  const { rows } = await sql<Check>`
    select ${check} where c.council_id = ${councilId} and s.provider_id = ${providerId}
      and (c.closed_at is null or c.day = ${on})
    order by c.closed_at is not null, c.due_at, c.id limit ${MOST}
  `.execute(db)
  return rows
}

/** Checks that were put before the duty desk and are open, the most pressing first. */
export async function checksAtDesk(db: Db, councilId: Id): Promise<readonly Check[]> {
  const { rows } = await sql<Check>`
    select ${check} where c.council_id = ${councilId} and c.escalated_at is not null and c.closed_at is null
    order by c.due_at, c.id limit ${MOST}
  `.execute(db)
  return rows
}

/** Whose sitting a check is of that was put before the duty desk. @throws NotFound where it was not */
export async function providerOfCheckAtDesk(db: Db, councilId: Id, checkId: Id): Promise<Id> {
  const { rows } = await sql<{ providerId: Id }>`
    select s.provider_id as "providerId" from welfare_check c
    join session s on s.council_id = c.council_id and s.id = c.session_id
    where c.council_id = ${councilId} and c.id = ${checkId} and c.escalated_at is not null
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No check ${checkId} at the duty desk`)
  return row.providerId
}

/** One check of a provider's. @throws NotFound where it is another's */
export async function checkOf(db: Db, councilId: Id, providerId: Id, checkId: Id): Promise<Check> {
  const { rows } = await sql<Check>`
    select ${check} where c.council_id = ${councilId} and c.id = ${checkId} and s.provider_id = ${providerId}
  `.execute(db)
  const row = rows[0]
  if (!row) throw new NotFound(`Provider ${providerId} has no check ${checkId}`)
  return row
}

export async function stepsOf(db: Db, councilId: Id, checkId: Id): Promise<readonly Step[]> {
  const { rows } = await sql<Omit<Step, 'carerId'> & { readonly carerId: Id | null }>`
    select w.contact, w.relationship_id as "carerId", w.outcome, w.why, w.words, w.at, a.name as "byName"
    from welfare_step w join account a on a.council_id = w.council_id and a.id = w.made_by
    where w.council_id = ${councilId} and w.check_id = ${checkId} order by w.at, w.id limit ${MOST}
  `.execute(db)
  return rows.map(({ carerId, ...step }) => ({ ...step, ...(carerId && { carerId }) }))
}

export type OwnPlan = WelfarePlan & { readonly version: number }

/** A person's own plan of how they are looked for, where there is one. */
export async function welfarePlanOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<OwnPlan | undefined> {
  const row = await db
    .selectFrom('welfare_plan')
    .select(['minutes', 'contacts', 'risk', 'then_words', 'agreed_on', 'version'])
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    ...{ minutes: row.minutes, contacts: row.contacts as unknown as readonly Contact[] },
    ...{ risk: row.risk, thenWords: row.then_words, agreedOn: row.agreed_on as Day },
    version: row.version,
  }
}

/** Those who care for somebody now: whom a plan may name. */
export const carersOf = (
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly { readonly id: Id; readonly name: string }[]> =>
  db
    .selectFrom('carer')
    .select(['id', 'name'])
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('ended_on', 'is', null)
    .orderBy('lives_with', 'desc')
    .orderBy('name')
    .execute()

/** Each day of the last months on which they came, or had a check: for the rule of absences that nobody explains. */
export async function expectationsOf(
  db: Db,
  councilId: Id,
  personId: Id,
  from: Day,
): Promise<readonly Expectation[]> {
  const { rows } = await sql<{ day: Day; outcome: CheckOutcome | null; came: boolean }>`
    select c.day, c.outcome, false as came from welfare_check c
    where c.council_id = ${councilId} and c.person_id = ${personId} and c.day >= ${from}
    union all
    select distinct e.day, null, true from register_event e
    where e.council_id = ${councilId} and e.person_id = ${personId} and e.day >= ${from} and e.kind = 'here'
      and not exists (
        select 1 from register_event u where u.council_id = e.council_id and u.session_id = e.session_id
          and u.day = e.day and u.kind = 'undo' and u.undoes = e.id
      )
      and not exists (
        select 1 from welfare_check c where c.council_id = e.council_id and c.person_id = e.person_id
          and c.session_id = e.session_id and c.day = e.day
      )
  `.execute(db)
  return rows.map(({ day, outcome, came }) => ({
    day,
    unexplained: !came && !explains(outcome ?? undefined),
  }))
}

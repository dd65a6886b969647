import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { About, Challenge, ChallengeOutcome } from './challenge.ts'
import type { Candidate } from './handler-choice.ts'

/** Challenges to one budget, charge, plan … that are not answered yet: what it protects stays as it is meanwhile. */
export async function openChallengesAbout(
  db: Db,
  councilId: Id,
  subject: Id,
): Promise<readonly Challenge[]> {
  const { rows } = await sql<Row>`
    select ${columns} from challenge c where c.council_id = ${councilId} and c.subject = ${subject}
      and c.answered_at is null order by c.made_at, c.id
  `.execute(db)
  return rows.map(read)
}

/** Whether anything of this kind is challenged for the person and not answered yet. */
export async function hasOpenChallenge(
  db: Db,
  councilId: Id,
  personId: Id,
  about: About,
): Promise<boolean> {
  const row = await db
    .selectFrom('challenge')
    .select('id')
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .where('about', '=', about)
    .where('answered_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export type SeenChallenge = Challenge & {
  readonly handlerName?: string
  readonly madeByName: string
}

/** What was challenged for one person, latest first. @param madeBy those of one account alone */
export async function challengesOf(
  db: Db,
  councilId: Id,
  personId: Id,
  madeBy?: Id,
): Promise<readonly SeenChallenge[]> {
  const { rows } = await sql<SeenRow>`
    select ${columns}, ${names} from challenge c ${accounts}
    where c.council_id = ${councilId} and c.person_id = ${personId}
      and (${madeBy ?? null}::uuid is null or c.made_by = ${madeBy ?? null}::uuid)
    order by c.made_at desc, c.id limit 100
  `.execute(db)
  return rows.map(readSeen)
}

/** @throws NotFound where there is none */
export async function challengeById(db: Db, councilId: Id, id: Id): Promise<SeenChallenge> {
  const { rows } = await sql<SeenRow>`
    select ${columns}, ${names} from challenge c ${accounts}
    where c.council_id = ${councilId} and c.id = ${id}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No challenge ${id}`)
  return readSeen(row)
}

export type ListedChallenge = SeenChallenge & {
  readonly name: string
  readonly communication: string
}

/**
 * Open challenges that somebody answers: their own first, then those about people whom they work with, then by date. Who
 * answers for the whole council sees all.
 */
export async function challengesFor(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly accountId: Id
    readonly on: Day
    readonly isWide: boolean
  },
): Promise<readonly ListedChallenge[]> {
  const { councilId, accountId, on, isWide } = asked
  const { rows } = await sql<SeenRow & { name: string; communication: string }>`
    select ${columns}, ${names}, p.known_as || ' ' || p.family_name as name, p.communication
    from challenge c ${accounts}
    join person p on p.council_id = c.council_id and p.id = c.person_id
    where c.council_id = ${councilId} and c.answered_at is null
      and (${isWide} or c.handler_id = ${accountId} or exists (
        select 1 from relationship r where r.council_id = c.council_id and r.account_id = ${accountId}
          and r.person_id = c.person_id and r.kind = 'works-with' and 'week' = any(r.scopes)
          and r.starts_on <= ${on} and (r.ends_on is null or r.ends_on >= ${on})))
    order by (c.handler_id = ${accountId}) desc nulls last, c.answer_by, c.id limit 100
  `.execute(db)
  return rows.map(({ name, communication, ...row }) => ({ ...readSeen(row), name, communication }))
}

/** Who decided a thing, wherever it lies: whoever did does not handle the challenge to it. */
export async function decidersOf(
  db: Db,
  councilId: Id,
  subject: Id | undefined,
): Promise<ReadonlySet<Id>> {
  if (!subject) return new Set()
  const { rows } = await sql<{ id: Id }>`
    select decided_by as id from assessment where council_id = ${councilId} and id = ${subject}
    union select assessed_by from financial_assessment where council_id = ${councilId} and id = ${subject}
    union select answered_by from authorisation
      where council_id = ${councilId} and (budget_id = ${subject} or plan_id = ${subject} or id = ${subject})
    union select answered_by from purchase where council_id = ${councilId} and id = ${subject}
  `.execute(db)
  return new Set(rows.flatMap((row) => (row.id ? [row.id] : [])))
}

/** Who may handle a challenge about a person: managers of their team, and those of the whole service. */
export async function candidatesFor(
  db: Db,
  { councilId, personId, on }: { readonly councilId: Id; readonly personId: Id; readonly on: Day },
): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select a.id as "accountId", a.name, min(r.role) as role,
      (select count(*)::int from challenge c where c.council_id = a.council_id and c.handler_id = a.id
        and c.answered_at is null) as open
    from account_role r join account a on a.council_id = r.council_id and a.id = r.account_id
    where r.council_id = ${councilId} and (a.ended_on is null or a.ended_on > ${on})
      and (r.role = 'service-manager' or (r.role = 'team-manager' and exists (
        select 1 from relationship x where x.council_id = a.council_id and x.account_id = a.id
          and x.person_id = ${personId} and x.kind = 'works-with'
          and x.starts_on <= ${on} and (x.ends_on is null or x.ends_on >= ${on}))))
    group by a.council_id, a.id, a.name order by a.id
  `.execute(db)
  return rows
}

/** How many were answered between two days, by what they were about and what came of them; and from how many was learnt. */
export async function challengeCounts(
  db: Db,
  { councilId, from, to }: { readonly councilId: Id; readonly from: Date; readonly to: Date },
): Promise<readonly ChallengeCount[]> {
  const { rows } = await sql<ChallengeCount>`
    select about, outcome, count(*)::int as count, count(*) filter (where learnt <> '')::int as learnt
    from challenge where council_id = ${councilId} and made_at >= ${from} and made_at < ${to}
    group by about, outcome
  `.execute(db)
  return rows
}
export type ChallengeCount = {
  readonly about: About
  /** Nothing while it waits for its answer. */
  readonly outcome: ChallengeOutcome | null
  readonly count: number
  readonly learnt: number
}

const columns = sql`c.id, c.person_id as "personId", c.about, c.subject, c.kind, c.made_by as "madeBy",
  c.made_for as "madeFor", c.came_by as "cameBy", c.words, c.picture, c.wants_advocate as "wantsAdvocate",
  c.made_at as "madeAt", c.handler_id as "handlerId", c.acknowledge_by as "acknowledgeBy", c.answer_by as "answerBy",
  c.acknowledged_at as "acknowledgedAt", c.answered_at as "answeredAt", c.answered_by as "answeredBy", c.outcome,
  c.answer, c.learnt`
const names = sql`h.name as "handlerName", m.name as "madeByName"`
const accounts = sql`join account m on m.council_id = c.council_id and m.id = c.made_by
  left join account h on h.council_id = c.council_id and h.id = c.handler_id`

type Row = Omit<Challenge, 'subject' | 'picture' | 'handlerId' | 'acknowledgedAt' | 'answered'> & {
  readonly subject: Id | null
  readonly picture: string
  readonly handlerId: Id | null
  readonly acknowledgedAt: Date | null
  readonly answeredAt: Date | null
  readonly answeredBy: Id | null
  readonly outcome: ChallengeOutcome | null
  readonly answer: string
  readonly learnt: string
}
type SeenRow = Row & { readonly handlerName: string | null; readonly madeByName: string }

function read(row: Row): Challenge {
  const { subject, picture, handlerId, acknowledgedAt, answeredAt, answeredBy, ...rest } = row
  const { outcome, answer, learnt, ...challenge } = rest
  return {
    ...challenge,
    ...(subject && { subject }),
    ...(picture && { picture: picture as NonNullable<Challenge['picture']> }),
    ...(handlerId && { handlerId }),
    ...(acknowledgedAt && { acknowledgedAt }),
    ...(answeredAt &&
      outcome && {
        answered: {
          at: answeredAt,
          ...(answeredBy && { by: answeredBy }),
          outcome,
          answer,
          learnt,
        },
      }),
  }
}
const readSeen = ({ handlerName, madeByName, ...row }: SeenRow): SeenChallenge => ({
  ...read(row),
  ...(handlerName && { handlerName }),
  madeByName,
})

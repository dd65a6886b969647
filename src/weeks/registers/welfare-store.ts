import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Looking, OpenSitting } from './looking-for.ts'
import type { CheckOutcome, ContactKind, StepOutcome, WelfarePlan } from './welfare.ts'

type Asked = { readonly councilId: Id; readonly providerId?: Id | undefined; readonly on: Day }

type SittingRow = Omit<OpenSitting, 'openedAt'> & { readonly openedAt: Date }

/**
 * The sittings of a day whose register is open, with everybody expected and their checks: those of one provider, or the
 * whole council's. `expected` is the relation of who is expected, from bookings.
 */
export async function openSittings(
  db: Db,
  { councilId, providerId, on }: Asked,
  expected: ReturnType<typeof sql>,
): Promise<readonly OpenSitting[]> {
  const { rows } = await sql<SittingRow>`
    select s.id as "sessionId", d.day, d.opened_at as "openedAt", coalesce(x.starts, s.starts) as starts,
      coalesce(x.ends, s.ends) as ends, coalesce(late.minutes, 0) as "lateMinutes", (
        select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('personId', e.person_id,
          'minutes', w.minutes, 'check', case when c.id is not null then
            jsonb_build_object('id', c.id, 'outcome', c.outcome) end))), '[]')
        from ${expected} e
        left join welfare_plan w on w.council_id = s.council_id and w.person_id = e.person_id
        left join welfare_check c on c.council_id = s.council_id and c.person_id = e.person_id
          and c.session_id = s.id and c.day = d.day
      ) as people
    from register_day d
    join session s on s.council_id = d.council_id and s.id = d.session_id
    left join session_date x on x.council_id = s.council_id and x.session_id = s.id and x.day = d.day
    left join sitting_late late on late.council_id = s.council_id and late.session_id = s.id and late.day = d.day
    where d.council_id = ${councilId} and d.day = ${on} and (x.kind is null or x.kind <> 'cancelled')
      ${providerId ? sql`and s.provider_id = ${providerId}` : sql``}
    order by s.id
  `.execute(db)
  return rows
}

/** Writes what was found. Somebody else may have found it at the same moment: it is there once. */
export async function writeLooking(
  db: Db,
  councilId: Id,
  { opens, closes, reopens }: Looking,
  now: Date,
): Promise<readonly { readonly id: Id; readonly personId: Id }[]> {
  for (const one of closes)
    await db
      .updateTable('welfare_check')
      .set(({ ref }) => ({
        ...{ outcome: 'came-late', closed_at: one.at, closed_by: one.by },
        version: sql<number>`${ref('version')} + 1`,
      }))
      .where('council_id', '=', councilId)
      .where('id', '=', one.id)
      .where('closed_at', 'is', null)
      .execute()
  if (reopens.length > 0)
    await sql`update welfare_check set outcome = null, closed_at = null, closed_by = null, version = version + 1
      where council_id = ${councilId} and outcome = 'came-late'
        and id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(reopens)}::jsonb))`.execute(
      db,
    )
  if (opens.length === 0) return []
  return db
    .insertInto('welfare_check')
    .values(
      opens.map((one) => ({
        ...{ council_id: councilId, id: newId(now), person_id: one.personId },
        ...{ session_id: one.sessionId, day: one.day, opened_at: one.openedAt, due_at: one.dueAt },
      })),
    )
    .onConflict((c) => c.doNothing())
    .returning(['id', 'person_id as personId'])
    .execute()
}

export type Held = {
  readonly id: Id
  readonly personId: Id
  readonly day: Day
  readonly dueAt: Date
  readonly closedAt: Date | null
  readonly escalatedAt: Date | null
  readonly version: number
}

/** @throws NotFound where the council has no such check */
export async function lockCheck(db: Db, councilId: Id, checkId: Id): Promise<Held> {
  const { rows } = await sql<Held>`
    select id, person_id as "personId", day, due_at as "dueAt", closed_at as "closedAt",
      escalated_at as "escalatedAt", version
    from welfare_check where council_id = ${councilId} and id = ${checkId} for no key update
  `.execute(db)
  const row = rows[0]
  if (!row) throw new NotFound(`No welfare check ${checkId}`)
  return row
}

/** Open checks that have not gone to the desk, of somebody at risk: held, those of others passed by. */
export async function atRisk(
  db: Db,
  councilId: Id,
  providerId: Id | undefined,
): Promise<readonly Held[]> {
  const { rows } = await sql<Held>`
    select c.id, c.person_id as "personId", c.day, c.due_at as "dueAt", c.closed_at as "closedAt",
      c.escalated_at as "escalatedAt", c.version
    from welfare_check c
    join welfare_plan w on w.council_id = c.council_id and w.person_id = c.person_id and w.risk
    where c.council_id = ${councilId} and c.closed_at is null and c.escalated_at is null
      ${
        providerId
          ? sql`and exists (select 1 from session s where s.council_id = c.council_id and s.id = c.session_id
              and s.provider_id = ${providerId})`
          : sql``
      }
    order by c.due_at for no key update of c skip locked
  `.execute(db)
  return rows
}

export async function insertStep(
  db: Db,
  step: {
    readonly councilId: Id
    readonly id: Id
    readonly checkId: Id
    readonly contact: ContactKind | 'plan' | 'police'
    readonly carerId?: Id | undefined
    readonly outcome: StepOutcome
    readonly words: string
    readonly accountId: Id
    readonly now: Date
  },
): Promise<boolean> {
  const done = await db
    .insertInto('welfare_step')
    .values({
      ...{ council_id: step.councilId, id: step.id, check_id: step.checkId },
      ...{ contact: step.contact, relationship_id: step.carerId ?? null, outcome: step.outcome },
      ...{ words: step.words, at: step.now, made_by: step.accountId },
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export const saveEscalated = (db: Db, councilId: Id, checkId: Id, alertId: Id, now: Date) =>
  db
    .updateTable('welfare_check')
    .set(({ ref }) => ({
      ...{ escalated_at: now, alert_id: alertId },
      version: sql<number>`${ref('version')} + 1`,
    }))
    .where('council_id', '=', councilId)
    .where('id', '=', checkId)
    .execute()

export const saveClosed = (
  db: Db,
  councilId: Id,
  checkId: Id,
  closed: { readonly outcome: CheckOutcome; readonly words: string; by: Id; at: Date },
) =>
  db
    .updateTable('welfare_check')
    .set(({ ref }) => ({
      ...{ outcome: closed.outcome, words: closed.words },
      ...{
        closed_at: closed.at,
        closed_by: closed.by,
        version: sql<number>`${ref('version')} + 1`,
      },
    }))
    .where('council_id', '=', councilId)
    .where('id', '=', checkId)
    .execute()

/** @returns whether the version that was read was still the last. Nought: there was none. */
export async function savePlan(
  db: Db,
  councilId: Id,
  personId: Id,
  plan: WelfarePlan & { readonly agreedOn: Day; readonly version: number },
): Promise<boolean> {
  const { rows } = await sql`
    insert into welfare_plan as held (council_id, person_id, minutes, contacts, risk, then_words, agreed_on, version)
    values (${councilId}, ${personId}, ${plan.minutes}, ${JSON.stringify(plan.contacts)}::jsonb, ${plan.risk},
      ${plan.thenWords}, ${plan.agreedOn}, 1)
    on conflict (council_id, person_id) do update set minutes = excluded.minutes, contacts = excluded.contacts,
      risk = excluded.risk, then_words = excluded.then_words, agreed_on = excluded.agreed_on, version = held.version + 1
    where held.version = ${plan.version}
    returning version
  `.execute(db)
  return rows.length > 0
}

import { sql } from 'kysely'
import type { Reader } from '#ground/access/reader.ts'
import { kindsFor } from '#ground/access/relationship.ts'
import type { Role } from '#ground/access/role.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { OFFERED_TO_BROKERS, TASK_KINDS, TASKS_A_PAGE, type Task, type TaskKind } from './task.ts'

/** Roles that work for the whole council: what waits for such a role waits for each of them. */
const WHOLE_COUNCIL: readonly Role[] = ['service-manager', 'panel-chair', 'finance-officer']

/** One row of a queue. */
export type QueuedTask = Task & {
  readonly name: string
  /** How the person is told things: on every row (DAPB1605, flag). */
  readonly communication: string
  readonly ownerName?: string
  /** The reader works with the person. A broker may take a request from somebody whom they do not know by name yet. */
  readonly isKnown: boolean
}
export type TaskPage = {
  readonly tasks: readonly QueuedTask[]
  readonly total: number
  readonly page: number
}

type Asked = {
  readonly reader: Pick<Reader, 'councilId' | 'accountId' | 'roles'>
  readonly on: Day
  readonly page: number
  /** A manager looks at the whole team: everybody's tasks about people whom the manager works with. */
  readonly of: 'mine' | 'team'
  readonly kind?: TaskKind
}

/**
 * What waits, by risk and then by date, in one query. One's own are those given to the account, and those given to nobody
 * that wait for its role, about people whom it works with today or, for those who work for the whole council, about anyone.
 * A task of somebody who no longer works with the person is seen by the team, who gives it to somebody who does.
 */
export async function tasksFor(db: Db, { reader, on, page, of, kind }: Asked): Promise<TaskPage> {
  const { councilId, accountId, roles } = reader
  const kinds = JSON.stringify(kindsFor(roles))
  const wide = JSON.stringify(roles.filter((role) => WHOLE_COUNCIL.includes(role)))
  const isWide = roles.some((role) => WHOLE_COUNCIL.includes(role))
  const reach = sql`(m.person_id is not null or (${isWide} and t.account_id = ${accountId})
    or t.role in (select jsonb_array_elements_text(${wide}::jsonb)))`
  const waits = sql`t.account_id is null and t.role in (select jsonb_array_elements_text(${JSON.stringify(roles)}::jsonb))`
  const mine = sql`((${reach} and (t.account_id = ${accountId} or ${waits}))
    or (${waits} and t.role = 'broker'
      and t.kind in (select jsonb_array_elements_text(${JSON.stringify(OFFERED_TO_BROKERS)}::jsonb))))`
  const { rows } = await sql<Row & { total: number }>`
    with mine as (
      select distinct person_id from relationship
      where council_id = ${councilId} and account_id = ${accountId} and 'week' = any(scopes)
        and kind in (select jsonb_array_elements_text(${kinds}::jsonb))
        and starts_on <= ${on} and (ends_on is null or ends_on >= ${on})
    )
    select ${columns}, count(*) over ()::int as total,
      ${reach} is true as "isKnown"
    from task t
    left join mine m on m.person_id = t.person_id
    join person p on p.council_id = t.council_id and p.id = t.person_id
    left join account o on o.council_id = t.council_id and o.id = t.account_id
    left join jsonb_array_elements_text(${JSON.stringify(TASK_KINDS)}::jsonb) with ordinality as r(kind, rank)
      on r.kind = t.kind
    where t.council_id = ${councilId} and t.done_at is null and ${of === 'team' ? reach : mine}
      and (${kind ?? null}::text is null or t.kind = ${kind ?? null}::text)
    order by r.rank, t.due_on, t.id
    limit ${TASKS_A_PAGE} offset ${(page - 1) * TASKS_A_PAGE}
  `.execute(db)
  return { tasks: rows.map(read), total: rows[0]?.total ?? 0, page }
}

/** @throws NotFound where there is no such task */
export async function taskById(db: Db, councilId: Id, taskId: Id): Promise<QueuedTask> {
  const { rows } = await sql<Row>`
    select ${columns} from task t
    join person p on p.council_id = t.council_id and p.id = t.person_id
    left join account o on o.council_id = t.council_id and o.id = t.account_id
    where t.council_id = ${councilId} and t.id = ${taskId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new NotFound(`No task ${taskId}`)
  return read(row)
}

/** Everything that waits about one person, the most pressing first. */
export async function openTasksOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly QueuedTask[]> {
  const { rows } = await sql<Row>`
    select ${columns} from task t
    join person p on p.council_id = t.council_id and p.id = t.person_id
    left join account o on o.council_id = t.council_id and o.id = t.account_id
    where t.council_id = ${councilId} and t.person_id = ${personId} and t.done_at is null
    order by t.due_on, t.id limit 50
  `.execute(db)
  return rows.map(read)
}

/** Which of these subjects has ever had a task of this kind, open or done. */
export async function hadTask(
  db: Db,
  councilId: Id,
  kinds: readonly TaskKind[],
  subjects: readonly Id[],
): Promise<ReadonlySet<Id>> {
  if (subjects.length === 0) return new Set()
  const { rows } = await sql<{ subject: Id }>`
    select distinct subject from task where council_id = ${councilId}
      and kind in (select jsonb_array_elements_text(${JSON.stringify(kinds)}::jsonb))
      and subject in (select x.id::uuid from jsonb_array_elements_text(${JSON.stringify(subjects)}::jsonb) as x(id))
  `.execute(db)
  return new Set(rows.map((row) => row.subject))
}

/** Those who work with a person by their work, with this role, today: the one who has done so longest comes first. */
export async function workersOf(
  db: Db,
  { councilId, personIds, on }: { councilId: Id; personIds: readonly Id[]; on: Day },
): Promise<readonly Worker[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<Worker>`
    select x.person_id as "personId", a.id as "accountId", a.name, r.role
    from relationship x
    join account a on a.council_id = x.council_id and a.id = x.account_id
      and (a.ended_on is null or a.ended_on > ${on})
    join account_role r on r.council_id = a.council_id and r.account_id = a.id
    where x.council_id = ${councilId} and x.kind = 'works-with'
      and x.person_id in (select i.id::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb) as i(id))
      and x.starts_on <= ${on} and (x.ends_on is null or x.ends_on >= ${on})
    order by x.person_id, x.starts_on, x.id
  `.execute(db)
  return rows
}
export type Worker = {
  readonly personId: Id
  readonly accountId: Id
  readonly name: string
  readonly role: Role
}

/** Bank holidays between two days, both counted. */
export async function bankHolidays(db: Db, from: Day, to: Day): Promise<ReadonlySet<Day>> {
  const rows = await db
    .selectFrom('bank_holiday')
    .select('day')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute()
  return new Set(rows.map((row) => row.day as Day))
}

const columns = sql`t.id, t.person_id as "personId", t.kind, t.subject, t.account_id as "accountId", t.role,
  t.due_on as "dueOn", t.made_at as "madeAt", t.note, t.done_at as "doneAt", t.done_by as "doneBy",
  p.known_as || ' ' || p.family_name as name, p.communication, o.name as "ownerName"`

type Row = Omit<QueuedTask, 'accountId' | 'done' | 'ownerName' | 'isKnown'> & {
  readonly isKnown?: boolean
  readonly accountId: Id | null
  readonly ownerName: string | null
  readonly doneAt: Date | null
  readonly doneBy: Id | null
}
const read = (row: Row & { readonly total?: number }): QueuedTask => {
  const { accountId, ownerName, doneAt, doneBy, total: _, isKnown = true, ...task } = row
  return {
    ...task,
    isKnown,
    ...(!isKnown && { name: '', communication: '', note: '' }),
    ...(accountId && { accountId }),
    ...(ownerName && { ownerName }),
    ...(doneAt && { done: { at: doneAt, ...(doneBy && { by: doneBy }) } }),
  }
}

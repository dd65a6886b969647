import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Role } from '#ground/access/role.ts'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import { isTaskKind, type NewTask, type Task } from './task.ts'

const ROWS_A_STATEMENT = 2_000

export const taskRow =
  (councilId: Id) =>
  (task: NewTask): RowOf<'task'> => ({
    council_id: councilId,
    id: newId(task.madeAt),
    person_id: task.personId,
    kind: task.kind,
    subject: task.subject,
    account_id: task.accountId ?? null,
    role: task.role,
    made_at: task.madeAt,
    due_on: task.dueOn,
    note: task.note ?? '',
  })

/** Adds those that do not wait already. Two who add the same at once have one. */
export async function insertTasks(
  db: Db,
  councilId: Id,
  tasks: readonly NewTask[],
): Promise<readonly { readonly id: Id; readonly personId: Id }[]> {
  const made: { id: Id; personId: Id }[] = []
  for (let from = 0; from < tasks.length; from += ROWS_A_STATEMENT) {
    const rows = await db
      .insertInto('task')
      .values(tasks.slice(from, from + ROWS_A_STATEMENT).map(taskRow(councilId)))
      .onConflict((conflict) =>
        conflict
          .columns(['council_id', 'kind', 'subject'])
          .where('done_at', 'is', null)
          .doNothing(),
      )
      .returning(['id', 'person_id as personId'])
      .execute()
    made.push(...rows)
  }
  return made
}

/** One task, locked until the transaction ends. */
export async function lockTask(db: Db, councilId: Id, taskId: Id): Promise<Task> {
  const row = await db
    .selectFrom('task')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('id', '=', taskId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(`No task ${taskId}`)
  assert(isTaskKind(row.kind), `No kind of task ${row.kind}`)
  return {
    ...{ id: row.id, personId: row.person_id, kind: row.kind, subject: row.subject },
    ...(row.account_id && { accountId: row.account_id }),
    ...{ role: row.role as Role, dueOn: row.due_on as Day, madeAt: row.made_at, note: row.note },
    ...(row.done_at && { done: { at: row.done_at, ...(row.done_by && { by: row.done_by }) } }),
  }
}

export async function markDone(
  db: Db,
  councilId: Id,
  done: { readonly taskId: Id; readonly by: Id; readonly at: Date; readonly note: string },
): Promise<void> {
  await db
    .updateTable('task')
    .set({ done_at: done.at, done_by: done.by, note: done.note })
    .where('council_id', '=', councilId)
    .where('id', '=', done.taskId)
    .execute()
}

/** Whatever waits about a thing is done with it. */
export async function markSubjectsDone(
  db: Db,
  councilId: Id,
  of: {
    readonly kind: string
    readonly subjects: readonly Id[]
    readonly by?: Id | undefined
    readonly at: Date
  },
): Promise<void> {
  if (of.subjects.length === 0) return
  await sql`
    update task set done_at = ${of.at}, done_by = ${of.by ?? null}
    where council_id = ${councilId} and kind = ${of.kind} and done_at is null and subject in ${idsIn(of.subjects)}
  `.execute(db)
}

/** Whatever waits of one kind is done, but what is about these. */
export async function markOthersDone(
  db: Db,
  councilId: Id,
  but: { readonly kind: string; readonly subjects: readonly Id[]; readonly at: Date },
): Promise<void> {
  await sql`
    update task set done_at = ${but.at}
    where council_id = ${councilId} and kind = ${but.kind} and done_at is null
      and subject not in ${idsIn(but.subjects)}
  `.execute(db)
}

/** As one parameter, however many there are. */
const idsIn = (ids: readonly Id[]) =>
  sql`(select x::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) x)`

export async function giveTask(
  db: Db,
  councilId: Id,
  taskId: Id,
  accountId: Id | null,
): Promise<void> {
  await db
    .updateTable('task')
    .set({ account_id: accountId })
    .where('council_id', '=', councilId)
    .where('id', '=', taskId)
    .where('done_at', 'is', null)
    .execute()
}

type Kinds = {
  readonly personId: Id
  readonly kinds: readonly string[]
  readonly subjects?: readonly Id[]
}

/** Open tasks of some kinds about one person are done. @param of.subjects only those about these */
export async function markKindsDone(
  db: Db,
  councilId: Id,
  of: Kinds & { readonly by: Id; readonly at: Date },
): Promise<void> {
  await db
    .updateTable('task')
    .set({ done_at: of.at, done_by: of.by })
    .where('council_id', '=', councilId)
    .where('person_id', '=', of.personId)
    .where('kind', 'in', [...of.kinds])
    .$if(of.subjects !== undefined, (query) =>
      query.where('subject', 'in', [...(of.subjects ?? [])]),
    )
    .where('done_at', 'is', null)
    .execute()
}

type Tie = {
  readonly id: Id
  readonly accountId: Id
  readonly personId: Id
  readonly on: Day
  readonly scopes: readonly string[]
}

/** A broker works with a person from a day on. One who does already stays as they are. */
export async function tieBroker(db: Db, councilId: Id, tie: Tie): Promise<boolean> {
  const { rows } = await sql`
    insert into relationship (council_id, id, account_id, person_id, kind, scopes, starts_on)
    select ${councilId}, ${tie.id}, ${tie.accountId}, ${tie.personId}, 'works-with', ${[...tie.scopes]}::text[], ${tie.on}
    where not exists (select 1 from relationship r where r.council_id = ${councilId}
      and r.account_id = ${tie.accountId} and r.person_id = ${tie.personId} and r.kind = 'works-with'
      and 'week' = any(r.scopes) and r.starts_on <= ${tie.on} and (r.ends_on is null or r.ends_on >= ${tie.on}))
    returning id
  `.execute(db)
  return rows.length === 1
}

import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { RowOf } from '#ground/platform/save-rows.ts'
import type { Outcome } from './answer.ts'
import type { AnswerGiven, WeekAtHand } from './answering.ts'
import type { ProposedLine, ProposedWeek } from './proposed-week.ts'

type Whose = { readonly councilId: Id; readonly personId: Id; readonly weekId: Id }

/**
 * One person's proposed week, locked until the transaction ends with the person's own row: whatever else is being
 * answered for them waits, so that neither their money nor a time is spent twice.
 */
export async function lockWeek(
  db: Db,
  { councilId, personId, weekId }: Whose,
): Promise<WeekAtHand> {
  const { rows: locked } = await sql<Pick<WeekAtHand, 'id' | 'personId' | 'state' | 'version'>>`
    select w.id, w.person_id as "personId", w.state, w.version
    from person p join proposed_week w on w.council_id = p.council_id and w.person_id = p.id
    where p.council_id = ${councilId} and p.id = ${personId} and w.id = ${weekId}
    for no key update
  `.execute(db)
  const [week] = locked
  if (!week) throw new NotFound(`Person ${personId} has no proposed week ${weekId}`)
  const { rows } = await sql<{ lines: readonly ProposedLine[]; answers: readonly Written[] }>`
    select coalesce((select jsonb_agg(${lineJson} order by session_id) from proposed_line
        where council_id = ${councilId} and week_id = ${weekId}), '[]') as lines,
      coalesce((select jsonb_agg(${answerJson} order by answered_at, id) from week_answer
        where council_id = ${councilId} and week_id = ${weekId}), '[]') as answers
  `.execute(db)
  return { ...week, lines: rows[0]?.lines ?? [], answers: (rows[0]?.answers ?? []).map(read) }
}

const lineJson = sql`jsonb_build_object('sessionId', session_id,
  'ratio', jsonb_build_object('staff', staff, 'people', people), 'price', price_pence,
  'travelMinutes', travel_minutes, 'reasons', reasons)`
const answerJson = sql`jsonb_strip_nulls(jsonb_build_object('id', id, 'answer', answer, 'sessionId', session_id,
  'swappedTo', swapped_to, 'accountId', account_id, 'answeredAt', answered_at, 'open', open))`

type Written = Omit<AnswerGiven, 'answeredAt'> & { readonly answeredAt: string }
const read = (row: Written): AnswerGiven => ({ ...row, answeredAt: new Date(row.answeredAt) })

/** Writes what an answer came to. Answers never share a moment, so that the last one is always known. */
export async function saveAnswer(
  db: Db,
  councilId: Id,
  { week, outcome, answer }: { week: WeekAtHand; outcome: Outcome; answer: AnswerGiven },
): Promise<void> {
  const after = (week.answers.at(-1)?.answeredAt.getTime() ?? 0) + 1
  await db
    .insertInto('week_answer')
    .values({
      council_id: councilId,
      id: answer.id,
      week_id: week.id,
      session_id: answer.sessionId ?? null,
      answer: answer.answer,
      swapped_to: answer.swappedTo ?? null,
      account_id: answer.accountId,
      answered_at: new Date(Math.max(answer.answeredAt.getTime(), after)),
      open: answer.open,
    })
    .execute()
  if (outcome.line) await replaceLine(db, councilId, week.id, outcome.line)
  if (!outcome.changes) return
  await db
    .updateTable('proposed_week')
    .set({ state: outcome.state, version: week.version + 1 })
    .where('council_id', '=', councilId)
    .where('id', '=', week.id)
    .execute()
}

async function replaceLine(
  db: Db,
  councilId: Id,
  weekId: Id,
  { goes, comes }: NonNullable<Outcome['line']>,
): Promise<void> {
  const gone = [goes, comes?.sessionId].filter((id) => id !== undefined)
  await db
    .deleteFrom('proposed_line')
    .where('council_id', '=', councilId)
    .where('week_id', '=', weekId)
    .where('session_id', 'in', gone)
    .execute()
  if (comes)
    await db.insertInto('proposed_line').values(lineRow(councilId, weekId)(comes)).execute()
}

/** An agreed week takes the place of the one agreed before. */
export async function replaceAgreed(db: Db, councilId: Id, week: WeekAtHand): Promise<void> {
  await db
    .updateTable('proposed_week')
    .set({ state: 'replaced' })
    .where('council_id', '=', councilId)
    .where('person_id', '=', week.personId)
    .where('state', '=', 'accepted')
    .where('id', '<>', week.id)
    .execute()
}

/** Whether the person has another week to answer. */
export async function hasOtherOpen(db: Db, councilId: Id, week: WeekAtHand): Promise<boolean> {
  const other = await db
    .selectFrom('proposed_week')
    .select('id')
    .where('council_id', '=', councilId)
    .where('person_id', '=', week.personId)
    .where('state', '=', 'open')
    .where('id', '<>', week.id)
    .executeTakeFirst()
  return other !== undefined
}

/** The wish to talk is met, or taken back. */
export async function closeTalks(db: Db, councilId: Id, weekId: Id): Promise<void> {
  await db
    .updateTable('week_answer')
    .set({ open: false })
    .where('council_id', '=', councilId)
    .where('week_id', '=', weekId)
    .where('open', '=', true)
    .execute()
}

/** Open weeks of these people give way to new ones. Locked in one order, so that two planners wait for each other. */
export async function replaceOpen(db: Db, councilId: Id, personIds: readonly Id[]): Promise<void> {
  await sql`
    with open as (
      select id from proposed_week
      where council_id = ${councilId} and state = 'open' and person_id in
        (select given.id::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb) as given(id))
      order by id for no key update
    )
    update proposed_week w set state = 'replaced', version = w.version + 1
    from open where w.council_id = ${councilId} and w.id = open.id
  `.execute(db)
}

/** How a proposed week lies in its tables. */
export const weekRow =
  (councilId: Id, runId: Id, at: Date) =>
  ({ id, personId }: Pick<ProposedWeek, 'id' | 'personId'>): RowOf<'proposed_week'> => ({
    council_id: councilId,
    id,
    person_id: personId,
    run_id: runId,
    proposed_at: at,
    state: 'open',
  })

export const lineRow =
  (councilId: Id, weekId: Id) =>
  (line: ProposedLine): RowOf<'proposed_line'> => ({
    council_id: councilId,
    week_id: weekId,
    session_id: line.sessionId,
    staff: line.ratio.staff,
    people: line.ratio.people,
    price_pence: line.price,
    travel_minutes: line.travelMinutes,
    reasons: line.reasons,
  })

export const gapRow =
  (councilId: Id, weekId: Id) =>
  (gap: ProposedWeek['gaps'][number]): RowOf<'proposed_gap'> => ({
    council_id: councilId,
    week_id: weekId,
    half_day: gap.halfDay,
    reasons: gap.misses,
  })

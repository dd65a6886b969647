import { sql } from 'kysely'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { Area } from '#lives/offer/session.ts'
import { choiceRules } from '#weeks/fit/policies.ts'
import type { Counted } from './counted.ts'
import { choiceSurvey } from './policies.ts'
import type { IndexCount, OutcomeCount } from './report.ts'
import { type AnswersOfMonth, type ChoiceAnswer, type Helper, isDue, type Score } from './survey.ts'

type Of = { readonly councilId: Id; readonly personId: Id }

/** Whether the program may ask somebody now. Where the rule has lapsed, it does not ask. */
export async function asksNow(db: Db, { councilId, personId }: Of, today: Day): Promise<boolean> {
  const rules = await policiesOn(db, { councilId, on: today }, { weeks: choiceSurvey })
  if (!rules.ok) return false
  const row = await db
    .selectFrom('choice_answer')
    .select((e) => e.fn.max('answered_on').as('last'))
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return isDue((row?.last ?? undefined) as Day | undefined, today, rules.value.weeks)
}

/** What somebody has said, the newest first. */
export async function answersOf(db: Db, of: Of): Promise<readonly ChoiceAnswer[]> {
  const rows = await db
    .selectFrom('choice_answer')
    .select(['person_id', 'answered_on', 'score', 'helped_by', 'how'])
    .where('council_id', '=', of.councilId)
    .where('person_id', '=', of.personId)
    .orderBy('answered_on', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    answeredOn: row.answered_on as Day,
    ...(row.score !== null && { score: row.score as Score }),
    ...(row.helped_by !== null && { helpedBy: row.helped_by as Helper }),
    how: row.how as ChoiceAnswer['how'],
  }))
}

export type ChoiceReport = {
  readonly areas: readonly Pick<Area, 'key' | 'nameEn' | 'nameCy'>[]
  readonly answers: readonly AnswersOfMonth[]
  readonly counts: readonly IndexCount[]
  /** The same for each thing that people want of their days, in its newest two months. */
  readonly outcomes: readonly OutcomeCount[]
  /** From what fall of a median on it is pointed out; nothing, where no rule holds. */
  readonly fall?: number
}

/** All that the council's page of choice says, in five set queries whatever the council's size. */
export async function choiceReport(
  db: Db,
  councilId: Id,
  { from, today }: { readonly from: Day; readonly today: Day },
): Promise<ChoiceReport> {
  const rules = await policiesOn(db, { councilId, on: today }, { choice: choiceRules })
  return {
    areas: await db
      .selectFrom('area')
      .select(['key', 'name_en as nameEn', 'name_cy as nameCy'])
      .where('council_id', '=', councilId)
      .orderBy('name_en')
      .execute(),
    answers: await answersByMonth(db, councilId, from),
    counts: await countsByMonth(db, councilId, from),
    outcomes: await countsByOutcome(db, councilId, from),
    ...(rules.ok && { fall: rules.value.choice.fall }),
  }
}

async function answersByMonth(
  db: Db,
  councilId: Id,
  from: Day,
): Promise<readonly AnswersOfMonth[]> {
  const { rows } = await sql<AnswersOfMonth>`
    select month, count(*)::int as answers, sum(score)::int as sum from (
      select distinct on (month, a.person_id) m.month, a.person_id, a.score
      from choice_answer a
      cross join lateral (select to_char(a.answered_on, 'YYYY-MM-01') as month) m
      where a.council_id = ${councilId} and a.answered_on >= ${from} and a.score is not null
      order by month, a.person_id, a.answered_on desc
    ) last_word group by month order by month
  `.execute(db)
  return rows
}

async function countsByMonth(db: Db, councilId: Id, from: Day): Promise<readonly IndexCount[]> {
  const { rows } = await sql<IndexCount>`
    select to_char(month, 'YYYY-MM-DD') as month, area, band, providers, count(*)::int as people
    from choice_index where council_id = ${councilId} and outcome = '' and month >= ${from}
    group by month, area, band, providers
    order by month, area collate "C", band collate "C", providers
  `.execute(db)
  return rows
}

async function countsByOutcome(db: Db, councilId: Id, from: Day): Promise<readonly OutcomeCount[]> {
  const { rows } = await sql<OutcomeCount>`
    select to_char(month, 'YYYY-MM-DD') as month, outcome, providers, count(*)::int as people
    from choice_index where council_id = ${councilId} and outcome <> '' and month in (
      select distinct month from choice_index where council_id = ${councilId} and month >= ${from}
      order by month desc limit 2)
    group by month, outcome, providers order by month, outcome collate "C", providers
  `.execute(db)
  return rows
}

/** Whether a month has been counted. */
export async function isCounted(db: Db, councilId: Id, month: Day): Promise<boolean> {
  const row = await db
    .selectFrom('choice_index')
    .select('person_id')
    .where('council_id', '=', councilId)
    .where('month', '=', month)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What was counted of each person in a month, in all and for each thing that they want. */
export async function countedIn(db: Db, councilId: Id, month: Day): Promise<readonly Counted[]> {
  const rows = await db
    .selectFrom('choice_index')
    .select(['person_id as personId', 'outcome', 'area', 'band', 'providers'])
    .where('council_id', '=', councilId)
    .where('month', '=', month)
    .orderBy('person_id')
    .orderBy('outcome')
    .execute()
  return rows
}

/** People who had somewhere to go to the month before, or were not counted then, and have nowhere now. */
export async function newlyAtNought(
  db: Db,
  councilId: Id,
  { month, before }: { readonly month: Day; readonly before: Day },
): Promise<readonly Id[]> {
  const { rows } = await sql<{ readonly personId: Id }>`
    select c.person_id as "personId" from choice_index c
    left join choice_index p on p.council_id = c.council_id and p.person_id = c.person_id
      and p.month = ${before} and p.outcome = ''
    where c.council_id = ${councilId} and c.month = ${month} and c.outcome = '' and c.providers = 0
      and coalesce(p.providers, 1) > 0
    order by c.person_id
  `.execute(db)
  return rows.map((row) => row.personId)
}

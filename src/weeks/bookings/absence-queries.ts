import { sql } from 'kysely'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { HeldRules } from './absence.ts'
import { absencePolicies, noticeFrom } from './absence-policies.ts'
import type { CancelRules } from './cancellation.ts'
import type { Cause } from './cause.ts'
import type { NoticeWeeks } from './ending.ts'
import type { Titled } from './titled.ts'

/** Everything that decides what a missed day, a held place and a notice come to. */
export type AbsenceRules = CancelRules & HeldRules & { readonly notice: NoticeWeeks }

/** The council's rules of absences as they are on a day, in one query. */
export async function absenceRulesOn(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<Result<AbsenceRules, LapsedPolicy>> {
  const read = await policiesOn(db, { councilId, on }, absencePolicies)
  if (!read.ok) return read
  const { leaves, otherNotice, ...rules } = read.value
  return accept({ ...rules, notice: noticeFrom(leaves, otherNotice) })
}

/**
 * Different days on which one person was ill in the weeks up to a day, that day left out: what they said before, and what
 * registers say of days to which they did not come.
 */
export async function sickDaysBefore(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly personId: Id
    readonly on: Day
    readonly weeks: number
  },
): Promise<number> {
  const { councilId, personId, on, weeks } = asked
  const from = addDays(on, -weeks * 7)
  const { rows } = await sql<{ days: number }>`
    select count(*)::integer as days from (
      select g.day from day_given_up g where g.council_id = ${councilId} and g.person_id = ${personId}
        and g.cause = 'ill' and g.undone_at is null and g.day > ${from}::date and g.day < ${on}::date
      union
      select e.day from register_event e where e.council_id = ${councilId} and e.person_id = ${personId}
        and e.kind = 'not-here' and e.reason = 'ill' and e.day > ${from}::date and e.day < ${on}::date
        and not exists (select 1 from register_event u where u.council_id = e.council_id and u.session_id = e.session_id
          and u.day = e.day and u.undoes = e.id)
    ) ill
  `.execute(db)
  return rows[0]?.days ?? 0
}

/** What was said of a day that is given up, and when. */
export async function givenUpAt(
  db: Db,
  asked: {
    readonly councilId: Id
    readonly personId: Id
    readonly sessionId: Id
    readonly day: Day
  },
): Promise<{ readonly cause: Cause; readonly toldAt: Date } | undefined> {
  const row = await db
    .selectFrom('day_given_up')
    .select(['cause', 'told_at'])
    .where('council_id', '=', asked.councilId)
    .where('person_id', '=', asked.personId)
    .where('session_id', '=', asked.sessionId)
    .where('day', '=', asked.day)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return row && { cause: row.cause as Cause, toldAt: row.told_at }
}

/** One day that was given up and not taken back, by its own id. */
export async function givenUpById(
  db: Db,
  councilId: Id,
  id: Id,
): Promise<
  | {
      readonly personId: Id
      readonly sessionId: Id
      readonly day: Day
      readonly cause: Cause
      readonly toldAt: Date
    }
  | undefined
> {
  const row = await db
    .selectFrom('day_given_up')
    .select(['person_id', 'session_id', 'day', 'cause', 'told_at'])
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return (
    row && {
      ...{ personId: row.person_id, sessionId: row.session_id, day: row.day as Day },
      ...{ cause: row.cause as Cause, toldAt: row.told_at },
    }
  )
}

export type EndingSeen = Titled & {
  readonly id: Id
  readonly sessionId: Id
  readonly picture: string
  readonly providerName: string
  readonly by: string
  readonly lastDay: Day
  readonly paidUntil: Day
  readonly payer: 'package' | 'council' | 'nobody'
  readonly toldOn: Day
}

/** One person's places that ended, or end, the latest first. */
export async function endingsOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly EndingSeen[]> {
  const { rows } = await sql<EndingSeen>`
    select e.id, e.session_id as "sessionId", s.title_en as "titleEn", s.title_cy as "titleCy", a.easy_en as "easyEn",
      a.easy_cy as "easyCy", a.picture, o.name as "providerName", e.by, e.last_day as "lastDay",
      e.paid_until as "paidUntil", e.payer, e.told_on as "toldOn"
    from place_ending e
    join session s on s.council_id = e.council_id and s.id = e.session_id
    join provider o on o.council_id = s.council_id and o.id = s.provider_id
    join activity a on a.council_id = s.council_id and a.key = s.activity
    where e.council_id = ${councilId} and e.person_id = ${personId}
    order by e.made_at desc, e.id limit 50
  `.execute(db)
  return rows
}

export type AbsenceSeen = {
  readonly id: Id
  readonly firstDay: Day
  readonly lastDay: Day | null
  readonly reason: 'hospital' | 'ill' | 'holiday' | 'family' | 'other'
  readonly warnedOn: Day | null
  readonly decided: 'kept' | 'given-up' | null
  readonly decidedOn: Day | null
  readonly version: number
}

/** When one person was away for a while, the latest first. */
export async function absencesOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly AbsenceSeen[]> {
  const { rows } = await sql<AbsenceSeen>`
    select id, first_day as "firstDay", last_day as "lastDay", reason, warned_on as "warnedOn", decided,
      decided_on as "decidedOn", version
    from long_absence where council_id = ${councilId} and person_id = ${personId}
    order by first_day desc limit 20
  `.execute(db)
  return rows
}

/** Everybody who is away on a day, of whom nobody has decided yet what becomes of their places. */
export async function awayUndecided(
  db: Db,
  councilId: Id,
  on: Day,
): Promise<readonly (AbsenceSeen & { readonly personId: Id })[]> {
  const { rows } = await sql<AbsenceSeen & { personId: Id }>`
    select id, person_id as "personId", first_day as "firstDay", last_day as "lastDay", reason,
      warned_on as "warnedOn", decided, decided_on as "decidedOn", version
    from long_absence where council_id = ${councilId} and decided is null and warned_on is null
      and first_day <= ${on}::date and (last_day is null or last_day >= ${on}::date)
    order by first_day, id
  `.execute(db)
  return rows
}

/** Whose place an ending is about. */
export async function whoseEnding(db: Db, councilId: Id, id: Id): Promise<Id | undefined> {
  const row = await db
    .selectFrom('place_ending')
    .select('person_id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.person_id
}

/** Who it is that is away. */
export async function whoseAbsence(db: Db, councilId: Id, id: Id): Promise<Id | undefined> {
  const row = await db
    .selectFrom('long_absence')
    .select('person_id')
    .where('council_id', '=', councilId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.person_id
}

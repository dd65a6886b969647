import type { Context } from 'hono'
import { z } from 'zod'
import type { Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { openRecord } from '#ground/access/record.ts'
import type { Scope } from '#ground/access/relationship.ts'
import { addDays, type Day, dayOf, minuteOf, mondayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import type { Seeker } from '#weeks/finding/queries.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { activePlan } from '#weeks/plans/queries.ts'
import type { PersonsWeek } from '#weeks/proposals/persons-week.ts'
import { type DayToGo, findWeek, findWeekAndDays } from '#weeks/proposals/queries.ts'

/** Whose front door it is. An account that is nobody's own has none. */
export function personOf({ personId }: Pick<Reader, 'personId'>): Id {
  if (!personId) throw new NotFound('This account is not a person’s own')
  return personId
}

export const todayOf = (platform: Platform): Day => dayOf(platform.now())

/** The day and the time that it is, in minutes after midnight. */
export const nowOf = (platform: Platform): { readonly today: Day; readonly minute: Minutes } => ({
  today: todayOf(platform),
  minute: minuteOf(platform.now()),
})

/** Opens the reader's own record for one piece of work, and audits it as the route says. */
export const withMyRecord = <T>(
  platform: Platform,
  c: Context<Signed>,
  work: (db: Db, who: Seeker) => Promise<T>,
): Promise<T> => {
  return open(platform, c, 'week', work)
}

/** The same for their money. */
export const withMyMoney = <T>(
  platform: Platform,
  c: Context<Signed>,
  work: (db: Db, who: Seeker) => Promise<T>,
): Promise<T> => open(platform, c, 'money', work)

/** The same for their plan. */
export const withMyPlan = <T>(
  platform: Platform,
  c: Context<Signed>,
  work: (db: Db, who: Seeker) => Promise<T>,
): Promise<T> => open(platform, c, 'plan', work)

function open<T>(
  platform: Platform,
  c: Context<Signed>,
  scope: Scope,
  work: (db: Db, who: Seeker) => Promise<T>,
): Promise<T> {
  const reader = c.get('reader')
  const personId = personOf(reader)
  const who = { councilId: reader.councilId, personId, today: todayOf(platform) }
  const asked = { personId, scope, as: c.get('auditedAs') }
  return openRecord(platform, reader, asked, (db) => work(db, who))
}

/** The reader's own week, with everything that its pages say. */
export const seeMyWeek = (platform: Platform, c: Context<Signed>): Promise<PersonsWeek> =>
  withMyRecord(platform, c, (db, who) => findWeek(db, who.councilId, who.personId, who.today))

/**
 * The reader's own week with what their plan holds besides, and what they have from day to day: this week from its Monday
 * and the next.
 */
export const seeMyWeekAndPlan = (
  platform: Platform,
  c: Context<Signed>,
): Promise<{
  readonly persons: PersonsWeek
  readonly days: readonly DayToGo[]
  readonly lines: readonly PlanLine[]
}> =>
  withMyRecord(platform, c, async (db, { councilId, personId, today }) => {
    const from = mondayOf(today)
    const within = { from, to: addDays(from, TWO_WEEKS) }
    return {
      ...(await findWeekAndDays(db, { councilId, personId, on: today, within })),
      lines: (await activePlan(db, councilId, personId))?.lines ?? [],
    }
  })
/** The days of this week and the next, after the first. */
const TWO_WEEKS = 13

const Skip = z.coerce.number().int().min(0).max(1_000).catch(0)

/** How many to leave out, as "more" asks for it. What is no such number is nought. */
export const skipIn = (c: Context<Signed>): number => Skip.parse(c.req.query('from') ?? '0')

import { sql } from 'kysely'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { Media } from '#lives/media/media.ts'
import { mediaOf } from '#lives/media/queries.ts'
import { progressWeeks } from './life-policies.ts'
import type { SupportPlan } from './plan.ts'
import type { PlanOutcome } from './plan-outcome.ts'
import { isFollowed, nextLookOn, type Progress } from './progress.ts'
import { activePlan } from './queries.ts'

export type ProgressSeen = Progress & { readonly by: string }

/** Everything that was seen of a person's outcomes, through every version of their plan, the newest first. */
export async function progressOf(
  db: Db,
  councilId: Id,
  personId: Id,
): Promise<readonly ProgressSeen[]> {
  const { rows } = await sql<Omit<ProgressSeen, 'fileId'> & { readonly fileId: Id | null }>`
    select o.id, o.thread_id as "threadId", o.level, o.standing, o.evidence, o.words, o.file_id as "fileId",
      o.seen_on as "seenOn", a.name as by
    from outcome_progress o join account a on a.council_id = o.council_id and a.id = o.account_id
    where o.council_id = ${councilId} and o.person_id = ${personId}
    order by o.seen_on desc, o.id desc limit 500
  `.execute(db)
  return rows.map(({ fileId, ...row }) => ({ ...row, ...(fileId && { fileId }) }))
}

/** With the photos and recordings that show it. */
export type ProgressShown = ProgressSeen & { readonly media: readonly Media[] }

/** An outcome of the plan in force with its story, for its page and for the person's own. */
export type OutcomeStory = {
  readonly outcome: PlanOutcome
  /** The newest first. */
  readonly progress: readonly ProgressShown[]
  /** When it is next talked about; nothing where it is met or no longer wanted. */
  readonly nextOn?: Day
}

/** The outcomes of the plan in force and how each is going, in four queries. */
export async function outcomeStories(
  db: Db,
  councilId: Id,
  personId: Id,
  now: Date,
): Promise<readonly OutcomeStory[]> {
  const plan = await activePlan(db, councilId, personId)
  return plan ? storiesIn(db, councilId, plan, now) : []
}

/** The same where the plan has been read already, in three. */
export async function storiesIn(
  db: Db,
  councilId: Id,
  plan: SupportPlan,
  now: Date,
): Promise<readonly OutcomeStory[]> {
  const on = dayOf(now)
  const all = await progressOf(db, councilId, plan.personId)
  const media = await mediaOf(
    db,
    councilId,
    all.map(({ id }) => id),
  )
  const rules = await policiesOn(db, { councilId, on }, { weeks: progressWeeks })
  return plan.outcomes.map((outcome) => {
    const progress = all
      .filter(({ threadId }) => threadId === outcome.threadId)
      .map((one) => ({ ...one, media: media.get(one.id) ?? [] }))
    const [last] = progress
    const from = last?.seenOn ?? plan.activeOn ?? plan.startsOn
    const isAsked = rules.ok && isFollowed(last?.standing)
    return { outcome, progress, ...(isAsked && { nextOn: nextLookOn(from, rules.value.weeks) }) }
  })
}

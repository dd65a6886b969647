import type { Day } from '#ground/kernel/day.ts'
import { addDays, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { finishTasksAbout, makeTasks } from '#lives/tasks/actions.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import { restrictionReview } from './policies.ts'
import { lastReviewDay, type RestrictionRefusal, unsaid } from './restriction.ts'
import { askForBasis } from './restriction-basis-actions.ts'
import * as store from './restriction-store.ts'

type By = { readonly councilId: Id; readonly accountId: Id; readonly now: Date }
type Of = By & { readonly restrictionId: Id }
type Done = Result<undefined, RestrictionRefusal>

/** By when something that restricts somebody from a day on is looked at again, at the latest. */
export async function reviewLimit(
  db: Db,
  councilId: Id,
  from: Day,
): Promise<Result<Day, RestrictionRefusal>> {
  const rules = await policiesOn(db, { councilId, on: from }, { weeks: restrictionReview })
  return rules.ok
    ? accept(lastReviewDay(from, rules.value.weeks))
    : refuse({ kind: 'lapsed-policy' })
}

/**
 * Writes down what limits somebody's freedom, with what they wish and how they show that they mind (rule R36). Whether it
 * amounts to a deprivation of liberty is never worked out here: people refer it.
 */
export async function recordRestriction(
  db: Db,
  asked: By & Omit<store.NewRestriction, 'from'>,
): Promise<Done> {
  const { councilId, accountId, now, ...restriction } = asked
  if (unsaid(restriction)) return refuse({ kind: 'say-all' })
  if (restriction.basis === 'consent' && restriction.objects) return refuse({ kind: 'they-object' })
  const from = dayOf(now)
  const limit = await reviewLimit(db, councilId, from)
  if (!limit.ok) return limit
  if (restriction.reviewBy > limit.value) return refuse({ kind: 'review-too-late' })
  if (restriction.reviewBy < from) return refuse({ kind: 'review-passed' })
  const made = { ...restriction, from }
  const { id: restrictionId, personId } = restriction
  if (await store.insertRestriction(db, councilId, made, { by: accountId, at: now })) {
    await askForBasis(db, councilId, { personId, restrictionId, on: from, at: now })
    await written(db, { ...asked, restrictionId }, personId, 'restriction recorded')
  }
  return accept(undefined)
}

/** It was used: when, for how long, why, and how the person took it. */
export async function recordUse(db: Db, asked: By & Omit<store.Use, 'day'>): Promise<Done> {
  const { councilId, accountId, now, ...use } = asked
  const { personId, endedOn } = await store.lockRestriction(db, councilId, use.restrictionId)
  if (endedOn) return refuse({ kind: 'ended-already' })
  if (!use.why.trim() || !use.reaction.trim()) return refuse({ kind: 'say-all' })
  if (use.at > now) return refuse({ kind: 'used-in-future' })
  const made = { ...use, day: dayOf(use.at) }
  if (await store.insertUse(db, councilId, made, { by: accountId, at: now }))
    await written(db, asked, personId, 'restriction used')
  return accept(undefined)
}

const REFERRED_DAYS = 2

/** Refers it for a legal or professional view. Who does, says no more than that somebody should look. */
export async function referRestriction(db: Db, of: Of): Promise<Done> {
  const { councilId, accountId, restrictionId, now } = of
  const { personId, endedOn, referredAt } = await store.lockRestriction(
    db,
    councilId,
    restrictionId,
  )
  if (referredAt) return accept(undefined)
  if (endedOn) return refuse({ kind: 'ended-already' })
  await store.saveRestriction(db, councilId, restrictionId, {
    ...{ referred_at: now, referred_by: accountId },
  })
  const on = dayOf(now)
  const holidays = await bankHolidays(db, on, horizonOf(on, REFERRED_DAYS))
  await makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'restriction-referred', subject: restrictionId, madeAt: now },
      ...{ role: 'team-manager', dueOn: workingDaysAfter(on, REFERRED_DAYS, holidays) },
    },
  ])
  await written(db, of, personId, 'restriction referred')
  return accept(undefined)
}

/** Somebody answers for it with their name. */
export async function authoriseRestriction(db: Db, of: Of): Promise<Done> {
  const { councilId, accountId, restrictionId, now } = of
  const { personId, endedOn, authorisedAt } = await store.lockRestriction(
    db,
    councilId,
    restrictionId,
  )
  if (authorisedAt) return accept(undefined)
  if (endedOn) return refuse({ kind: 'ended-already' })
  const changes = { authorised_at: now, authorised_by: accountId }
  await store.saveRestriction(db, councilId, restrictionId, changes)
  await written(db, of, personId, 'restriction authorised')
  return accept(undefined)
}

/** Looked at again: it goes on until another day, at most twelve weeks on, or it ends. */
export async function reviewRestriction(
  db: Db,
  asked: Of & {
    readonly found: string
    readonly nextBy?: Day | undefined
    readonly version: number
  },
): Promise<Done> {
  const { councilId, accountId, restrictionId, now, found, nextBy, version } = asked
  const restriction = await store.lockRestriction(db, councilId, restrictionId)
  const { personId } = restriction
  if (restriction.endedOn) return refuse({ kind: 'ended-already' })
  if (restriction.version !== version) return refuse({ kind: 'changed-meanwhile' })
  if (!found.trim()) return refuse({ kind: 'say-all' })
  const on = dayOf(now)
  const limit = await reviewLimit(db, councilId, on)
  if (!limit.ok) return limit
  if (nextBy && nextBy > limit.value) return refuse({ kind: 'review-too-late' })
  if (nextBy && nextBy < addDays(on, 1)) return refuse({ kind: 'review-passed' })
  await store.insertReview(db, councilId, {
    ...{ restrictionId, on, found: found.trim(), nextBy: nextBy ?? null, by: accountId, at: now },
  })
  await store.saveRestriction(
    db,
    councilId,
    restrictionId,
    nextBy
      ? { reviewed_on: on, review_by: nextBy }
      : { reviewed_on: on, ended_on: on, ended_because: found.trim() },
  )
  if (!nextBy) {
    const asks = { kind: 'restriction-basis', subject: restrictionId } as const
    await finishTasksAbout(db, councilId, { ...asks, by: accountId, at: now })
  }
  await written(db, asked, personId, nextBy ? 'restriction reviewed' : 'restriction ended')
  return accept(undefined)
}

const written = (
  db: Db,
  { councilId, accountId, restrictionId, now }: Of,
  personId: Id,
  action: string,
): Promise<void> =>
  audit(db, [{ councilId, accountId, personId, action, subject: restrictionId, at: now }])

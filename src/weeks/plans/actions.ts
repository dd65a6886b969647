import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { askForFirstPlaces } from '#weeks/bookings/new-starter-actions.ts'
import { loadAtHand } from './facts-queries.ts'
import { mayChange, type SupportPlan } from './plan.ts'
import {
  type Changed,
  type ChangeRefusal,
  type Checks,
  nextVersion,
  withChecks,
  withFreeTime,
  withLine,
  withOutcome,
  withoutLine,
  withoutOutcome,
} from './plan-changes.ts'
import type { PlanLine } from './plan-line.ts'
import type { PlanOutcome } from './plan-outcome.ts'
import { planById, planVersions } from './queries.ts'
import { savePlans } from './save-actions.ts'
import { deleteLines, deleteOutcomes, lockPlan } from './store.ts'

/** Who begins a plan for whom. */
export type Starting = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
  /** What changed since the version before. */
  readonly because: string
}

/**
 * Begins a plan, or the next version of it as a copy with its threads, which does not start before the one in force does.
 * Where one is in hand already, that is the one: pressing twice begins nothing twice. Refused without a decided
 * assessment (Care Act 2014 s25(1)).
 */
export async function startPlan(
  db: Db,
  { councilId, personId, accountId, now, because }: Starting,
): Promise<Result<SupportPlan, { readonly kind: 'not-assessed' } | LapsedPolicy>> {
  await lockPerson(db, { councilId, personId })
  const versions = await planVersions(db, councilId, personId)
  const inHand = versions.find((plan) => IN_HAND.has(plan.state))
  if (inHand) return accept(inHand)
  const on = dayOf(now)
  const atHand = await loadAtHand(db, { councilId, personId, on }, undefined, false)
  if (!atHand.ok) return atHand
  const { assessmentId, budgetId, communication } = atHand.value
  if (!assessmentId) return refuse({ kind: 'not-assessed' })
  const before = versions.find(({ state }) => state === 'active' || state === 'in-review')
  const plan = nextVersion(before, {
    ...{ personId, assessmentId, communication, because, now },
    startsOn: before && before.startsOn > on ? before.startsOn : on,
    ...(budgetId && { budgetId }),
    number: (versions[0]?.number ?? 0) + 1,
    madeBy: accountId,
  })
  await savePlans(db, councilId, [plan])
  await audit(db, [
    {
      ...{ councilId, accountId, personId, action: 'plan begun', subject: plan.id, at: now },
      detail: { number: plan.number },
    },
  ])
  if (!before) await askForFirstPlaces(db, { councilId, personId, now })
  return accept(plan)
}

const IN_HAND: ReadonlySet<SupportPlan['state']> = new Set([
  'draft',
  'shared',
  'agreed',
  'authorised',
])

/** Who changes which plan, as they last saw it. */
export type Changing = {
  readonly councilId: Id
  readonly personId: Id
  readonly planId: Id
  readonly version: number
  readonly accountId: Id
  readonly now: Date
}

/** Adds an outcome or changes it; its thread stays. */
export const putOutcome = (db: Db, asked: Changing, outcome: PlanOutcome): Promise<Changed> =>
  change(db, asked, 'plan outcome written', (plan) => accept(withOutcome(plan, outcome)))

export const removeOutcome = (db: Db, asked: Changing, outcomeId: Id): Promise<Changed> =>
  change(db, asked, 'plan outcome taken away', (plan) => withoutOutcome(plan, outcomeId))

/** Adds a line or changes it. */
export const putLine = (db: Db, asked: Changing, line: PlanLine): Promise<Changed> =>
  change(db, asked, 'plan line written', (plan) => withLine(plan, line))

/** Puts two lines in one go: one that ends and the one that follows it. Both, or neither. */
export const putLines = (db: Db, asked: Changing, lines: readonly PlanLine[]): Promise<Changed> =>
  change(db, asked, 'plan lines written', (plan) => {
    let changed: Changed = accept(plan)
    for (const line of lines) if (changed.ok) changed = withLine(changed.value, line)
    return changed
  })

export const removeLine = (db: Db, asked: Changing, lineId: Id): Promise<Changed> =>
  change(db, asked, 'plan line taken away', (plan) => withoutLine(plan, lineId))

export const putChecks = (db: Db, asked: Changing, checks: Checks): Promise<Changed> =>
  change(db, asked, 'plan checks written', (plan) => accept(withChecks(plan, checks)))

export const wantFreeTime = (
  db: Db,
  asked: Changing,
  free: { readonly minutes: number; readonly words: string },
): Promise<Changed> =>
  change(db, asked, 'free time written', (plan) => withFreeTime(plan, free.minutes, free.words))

/** The only shape of a change: lock, see whether it is as it was seen, decide, save, audit. */
async function change(
  db: Db,
  { councilId, personId, planId, version, accountId, now }: Changing,
  as: string,
  decide: (plan: SupportPlan) => Changed,
): Promise<Changed> {
  const locked = await lockPlan(db, councilId, planId)
  const plan = locked && (await planById(db, councilId, planId))
  if (!plan || plan.personId !== personId) throw new NotFound(`No plan ${planId}`)
  const closed = refusalOf(plan, version)
  if (closed) return refuse(closed)
  const decided = decide(plan)
  if (!decided.ok) return decided
  const next = { ...decided.value, version: plan.version + 1 }
  await deleteLines(db, councilId, gone(plan.lines, next.lines))
  await deleteOutcomes(db, councilId, gone(plan.outcomes, next.outcomes))
  await savePlans(db, councilId, [onlyChanged(plan, next)])
  const detail = { version: next.version }
  await audit(db, [
    { ...{ councilId, accountId, personId, action: as, subject: planId, detail, at: now } },
  ])
  return accept(next)
}

function refusalOf(plan: SupportPlan, version: number): ChangeRefusal | undefined {
  if (!mayChange(plan)) return { kind: 'not-a-draft' }
  return plan.version === version ? undefined : { kind: 'changed-meanwhile' }
}

/** What has not been touched need not be written again. Outcomes are written together: each has its position. */
const onlyChanged = (before: SupportPlan, next: SupportPlan): SupportPlan => ({
  ...next,
  lines: next.lines.filter((line) => !before.lines.includes(line)),
  outcomes: next.outcomes === before.outcomes ? [] : next.outcomes,
  metByCarers: next.metByCarers === before.metByCarers ? [] : next.metByCarers,
})

type Kept = readonly { readonly id: Id }[]
const gone = (before: Kept, after: Kept): readonly Id[] =>
  before.map(({ id }) => id).filter((id) => !after.some((one) => one.id === id))

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { budgetChangeNotice } from '#means/budgets/policies.ts'
import { activatePlan } from './authority-actions.ts'
import { progressWeeks } from './life-policies.ts'
import { outcomesDue, smallerPlansToBegin } from './night-queries.ts'

type Night = { readonly councilId: Id; readonly day: Day; readonly now: Date }

/**
 * Puts each outcome that is due to be talked about before whoever works with the person (rule R45): one task for each, once
 * for each time that it falls due. Where no rule holds, nothing is due.
 *
 * @returns how many tasks are new
 */
export async function askForProgress(db: Db, { councilId, day, now }: Night): Promise<number> {
  const rules = await policiesOn(db, { councilId, on: day }, { weeks: progressWeeks })
  if (!rules.ok) return 0
  const due = await outcomesDue(db, { councilId, on: day, weeks: rules.value.weeks })
  const personIds = [...new Set(due.map(({ personId }) => personId))]
  const workers = await workersOf(db, { councilId, personIds, on: day })
  const worker = new Map(
    workers.filter(({ role }) => role === 'social-worker').map((one) => [one.personId, one]),
  )
  const { made } = await makeTasks(
    db,
    councilId,
    due.map(({ personId, threadId, dueOn }) => ({
      ...({ personId, kind: 'outcome-progress', subject: threadId, dueOn, madeAt: now } as const),
      ...({ role: 'social-worker', accountId: worker.get(personId)?.accountId } as const),
    })),
  )
  return made
}

/**
 * Puts in force each plan with a smaller budget whose day has come: the person was told, their notice is over, and nobody
 * challenges it (rule R42). What a rule still refuses stays as it was, and is tried again the next night.
 *
 * @returns how many began
 */
export async function beginSmallerPlans(
  db: Db,
  { councilId, day, now }: Night,
  tell: Platform['tell'],
): Promise<number> {
  const rules = await policiesOn(db, { councilId, on: day }, { notice: budgetChangeNotice })
  if (!rules.ok) return 0
  const noticeDays = rules.value.notice.days
  const plans = await smallerPlansToBegin(db, { councilId, on: day, noticeDays })
  let begun = 0
  for (const plan of plans)
    if ((await activatePlan(db, { councilId, ...plan, now, tell })).ok) begun += 1
  return begun
}

import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { bankHolidays, workersOf } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import { feeIfGivenUp } from '#weeks/bookings/absence-actions.ts'
import { givenUpById } from '#weeks/bookings/absence-queries.ts'
import { feeSubject } from '#weeks/bookings/cancellation.ts'
import { needsLeftUnmet, type PaidForNothing } from './fee-unmet.ts'
import { activePlansOf } from './queries.ts'

const WORKING_DAYS = 2

/**
 * Days that were paid for and did not take place: where that leaves a need of the plan unmet, their worker looks for
 * another way to meet it. For one day there is one piece of work, however often it is found out.
 */
export async function askAboutFees(
  db: Db,
  councilId: Id,
  { missed, now }: { readonly missed: readonly PaidForNothing[]; readonly now: Date },
): Promise<void> {
  if (missed.length === 0) return
  const today = dayOf(now)
  const personIds = [...new Set(missed.map(({ personId }) => personId))]
  const plans = new Map(
    (await activePlansOf(db, councilId, personIds)).map((plan) => [plan.personId, plan]),
  )
  const unmet = missed.filter((one) => {
    const plan = plans.get(one.personId)
    return plan && needsLeftUnmet(plan, one).length > 0
  })
  if (unmet.length === 0) return
  const workers = await workersOf(db, { councilId, personIds, on: today })
  const holidays = await bankHolidays(db, today, horizonOf(today, WORKING_DAYS))
  const dueOn = workingDaysAfter(today, WORKING_DAYS, holidays)
  const ownWorker = (personId: Id) =>
    workers.find((one) => one.personId === personId && one.role === 'social-worker')
  await makeTasks(
    db,
    councilId,
    unmet.map((one) => ({
      ...({ kind: 'fee-unmet', role: 'social-worker', personId: one.personId } as const),
      ...{ subject: feeSubject(councilId, one), dueOn, madeAt: now },
      accountId: ownWorker(one.personId)?.accountId,
    })),
  )
}

/** Somebody said that they do not come: what it costs is of the moment at which they said it. */
export async function heardGivenUp(
  db: Db,
  councilId: Id,
  { givenUpId, now }: { readonly givenUpId: Id; readonly now: Date },
): Promise<void> {
  const given = await givenUpById(db, councilId, givenUpId)
  if (!given) return
  const fee = await feeIfGivenUp(db, { ...given, councilId, now: given.toldAt })
  if (fee.ok && fee.value.package > 0) await askAboutFees(db, councilId, { missed: [given], now })
}

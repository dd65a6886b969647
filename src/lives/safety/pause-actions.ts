import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { bankHolidays, workersOf } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import type { ConcernRefusal } from './concern.ts'
import { peopleAt } from './concern-queries.ts'
import * as store from './concern-store.ts'
import { riskCheckDays } from './policies.ts'

type Acting = {
  readonly councilId: Id
  readonly concernId: Id
  readonly accountId: Id
  readonly now: Date
}

/**
 * While a provider is looked into, nobody new is placed there, and each who goes there is checked on within two working
 * days (rule R35): a task for whoever works with them, never for whoever is spoken of. Nobody's place is taken away.
 *
 * @returns how many people are checked on
 */
export async function pauseProvider(
  db: Db,
  acting: Acting & { readonly reason: string },
): Promise<Result<{ readonly checks: number }, ConcernRefusal>> {
  const { councilId, concernId, accountId, now } = acting
  const concern = await store.lockConcern(db, councilId, concernId)
  if (concern.namedAccount === accountId) throw new NotFound(`No concern ${concernId}`)
  const { providerId } = concern
  if (concern.state === 'closed') return refuse({ kind: 'closed-already' })
  if (!providerId) return refuse({ kind: 'no-provider' })
  const reason = acting.reason.trim()
  if (!reason) return refuse({ kind: 'give-reasons' })
  const on = dayOf(now)
  const rules = await policiesOn(db, { councilId, on }, { days: riskCheckDays })
  if (!rules.ok) return refuse({ kind: 'lapsed-policy' })
  const pause = { providerId, concernId, reason, from: on, by: accountId, at: now }
  if (!(await store.insertPause(db, councilId, pause))) return accept({ checks: 0 })
  const { days } = rules.value
  const dueOn = workingDaysAfter(on, days, await bankHolidays(db, on, horizonOf(on, days)))
  const people = await peopleAt(db, councilId, providerId, on)
  const workers = await workersOf(db, { councilId, personIds: people, on })
  const { made } = await makeTasks(
    db,
    councilId,
    people.map((personId) => {
      const theirs = workers.filter(
        (w) => w.personId === personId && w.accountId !== concern.namedAccount,
      )
      const worker = theirs.find((w) => w.role === 'social-worker') ?? theirs[0]
      return {
        ...({ personId, kind: 'risk-check', subject: personId, dueOn, madeAt: now } as const),
        ...{ accountId: worker?.accountId, role: worker?.role ?? 'safeguarding-duty' },
      }
    }),
  )
  await audit(db, [
    {
      ...{ councilId, accountId, personId: concern.personId, action: 'provider paused' },
      ...{ subject: providerId, detail: { checks: made }, at: now },
    },
  ])
  return accept({ checks: made })
}

/** New placements may begin again. */
export async function endPause(db: Db, acting: Acting): Promise<void> {
  const { councilId, concernId, accountId, now } = acting
  const concern = await store.lockConcern(db, councilId, concernId)
  if (concern.namedAccount === accountId) throw new NotFound(`No concern ${concernId}`)
  if (await store.endPause(db, councilId, { concernId, on: dayOf(now), by: accountId }))
    await audit(db, [
      {
        ...{ councilId, accountId, personId: concern.personId, action: 'pause ended' },
        ...{ subject: concern.providerId ?? concernId, at: now },
      },
    ])
}

import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { assignTask, makeTasks } from './actions.ts'
import { brokerDays } from './policies.ts'
import { bankHolidays, workersOf } from './queries.ts'
import * as store from './store.ts'
import { horizonOf, workingDaysAfter } from './working-days.ts'

type Asking = {
  readonly councilId: Id
  readonly personId: Id
  /** Who pressed. */
  readonly accountId: Id
  /** What the person would like, as they said it. */
  readonly words: string
  readonly now: Date
}
export type BrokerAsked = { readonly by: Day; readonly broker?: string }

/**
 * "Help me choose": a broker shows three options with price and travel. A broker who works with the person already has
 * the request at once; else it waits for one, by a day of the council's rule. Asked again while it waits, it is the same.
 */
export async function askForBroker(
  db: Db,
  { councilId, personId, accountId, words, now }: Asking,
): Promise<Result<BrokerAsked, LapsedPolicy>> {
  const today = dayOf(now)
  const due = await brokersDay(db, councilId, today)
  if (!due.ok) return due
  const by = due.value
  const workers = await workersOf(db, { councilId, personIds: [personId], on: today })
  const broker = workers.find((one) => one.role === 'broker')
  const { made } = await makeTasks(db, councilId, [
    {
      ...{ personId, kind: 'broker-request', subject: personId, role: 'broker', dueOn: by },
      ...{ accountId: broker?.accountId, madeAt: now, note: words.trim() },
    },
  ])
  if (made > 0)
    await audit(db, [{ councilId, accountId, personId, action: 'broker asked for', at: now }])
  return accept({ by, ...(broker && { broker: broker.name }) })
}

/** By when a broker has found something, by the council's rule: working days after that day. */
export async function brokersDay(
  db: Db,
  councilId: Id,
  from: Day,
): Promise<Result<Day, LapsedPolicy>> {
  const rules = await policiesOn(db, { councilId, on: from }, { days: brokerDays })
  if (!rules.ok) return rules
  const { days } = rules.value
  return accept(workingDaysAfter(from, days, await bankHolidays(db, from, horizonOf(from, days))))
}

/** What a broker needs to see, to find three options for somebody. */
const BROKER_SCOPES = ['week', 'travel', 'plan'] as const

/**
 * A broker takes a request, or is given it: from now on they work with the person, who asked for one, and see what they
 * need to find options. The tie has a beginning in the audit; who manages the relationship ends it.
 */
export async function takeBrokerRequest(
  db: Db,
  asked: Record<'councilId' | 'taskId' | 'personId' | 'accountId' | 'to', Id> & {
    readonly now: Date
    /** A manager gives it, whoever has it now; without this it is taken only while nobody has it. */
    readonly isGiven?: boolean
  },
): Promise<{ readonly isDone: boolean }> {
  const { councilId, taskId, personId, accountId, to, now, isGiven = false } = asked
  const given = await assignTask(db, {
    councilId,
    taskId,
    accountId,
    to,
    now,
    onlyIfFree: !isGiven,
  })
  if (given.isDone) return given
  const on = dayOf(now)
  const tied = await store.tieBroker(db, councilId, {
    ...{ id: newId(now), accountId: to, personId, on, scopes: BROKER_SCOPES },
  })
  if (tied)
    await audit(db, [
      {
        councilId,
        accountId,
        personId,
        action: 'broker works with person',
        detail: { to },
        at: now,
      },
    ])
  return given
}

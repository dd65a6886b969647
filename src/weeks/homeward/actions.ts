import { addDays, dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { finishTasksAbout, finishTasksBut, makeTasks } from '#lives/tasks/actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { lateSessionsOf, unknownWaysHome } from './queries.ts'
import { saveWayHome } from './store.ts'
import type { WayHome } from './way-home.ts'

type Acting = { readonly councilId: Id; readonly accountId: Id; readonly now: Date }

/**
 * How somebody gets home from things that they go to, as they or their worker say; the work about each is done with it.
 * What they no longer go to, or can come home from as they came, is passed over: the rest of what was said still holds.
 *
 * @returns of how many the way home stands now as it was said
 */
export async function sayWaysHome(
  db: Db,
  { councilId, accountId, now }: Acting,
  said: { readonly personId: Id; readonly ways: ReadonlyMap<Id, WayHome> },
): Promise<number> {
  const { personId } = said
  let stands = 0
  const late = await lateSessionsOf(db, { councilId, personId, on: dayOf(now) })
  for (const [sessionId, by] of said.ways) {
    const known = late.find((one) => one.sessionId === sessionId)
    if (!known) continue
    stands += 1
    if (known.by === by) continue
    await saveWayHome(db, councilId, { personId, sessionId, by, accountId, at: now })
    const subject = subjectOf(councilId, { personId, sessionId })
    await finishTasksAbout(db, councilId, { kind: 'way-home', subject, by: accountId, at: now })
    const entry = { councilId, accountId, personId, subject: sessionId, at: now }
    await audit(db, [{ ...entry, action: 'way home said', detail: { by } }])
  }
  return stands
}

/** Until when somebody should have found out: before they have come home late twice. */
const DAYS_TO_ASK = 7

/** One task for each way home that is not known, however often it is looked at; what is known or over by now is done. */
export async function unknownWaysBecomeTasks(
  db: Db,
  { councilId, now }: { readonly councilId: Id; readonly now: Date },
): Promise<number> {
  const on = dayOf(now)
  const unknown = await unknownWaysHome(db, { councilId, on })
  const personIds = [...new Set(unknown.map(({ personId }) => personId))]
  const workers = await workersOf(db, { councilId, personIds, on })
  const workerOf = new Map([...workers].reverse().map((one) => [one.personId, one]))
  const tasks = unknown.map((one) => {
    const worker = workerOf.get(one.personId)
    return {
      ...{ personId: one.personId, kind: 'way-home' as const, dueOn: addDays(on, DAYS_TO_ASK) },
      ...{ subject: subjectOf(councilId, one), madeAt: now },
      ...(worker && { accountId: worker.accountId }),
      role: worker?.role ?? ('broker' as const),
    }
  })
  const subjects = tasks.map(({ subject }) => subject)
  await finishTasksBut(db, councilId, { kind: 'way-home', subjects, at: now })
  return (await makeTasks(db, councilId, tasks)).made
}

const subjectOf = (
  councilId: Id,
  { personId, sessionId }: { readonly personId: Id; readonly sessionId: Id },
): Id => idFrom(councilId, 'way-home', `${personId} ${sessionId}`)

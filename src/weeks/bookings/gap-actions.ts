import { dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { workersOf } from '#lives/tasks/queries.ts'
import { openGapsOf, peopleWithGaps } from './gap-queries.ts'

/** So many at a time: what is read for them is let go before the next are read. */
const MOST_PEOPLE = 200

type Night = { readonly councilId: Id; readonly now: Date }

/**
 * A gap for which every hub is full stays open, and somebody looks for something else: one task for each person and day,
 * however often it is looked at. Everybody is looked at, a bounded number at once, in a handful of queries each.
 *
 * @returns how many tasks are new
 */
export async function gapsBecomeTasks(db: Db, night: Night): Promise<number> {
  let made = 0
  let after: Id | undefined
  do {
    const personIds = await peopleWithGaps(db, night, { after, most: MOST_PEOPLE })
    made += await theirGapsBecomeTasks(db, night, personIds)
    after = personIds.length === MOST_PEOPLE ? personIds.at(-1) : undefined
  } while (after)
  return made
}

async function theirGapsBecomeTasks(
  db: Db,
  { councilId, now }: Night,
  personIds: readonly Id[],
): Promise<number> {
  if (personIds.length === 0) return 0
  const workers = await workersOf(db, { councilId, personIds, on: dayOf(now) })
  const workerOf = Map.groupBy(workers, (one) => one.personId)
  const open = await openGapsOf(db, { councilId, now }, personIds)
  const tasks = [...open].flatMap(([personId, gaps]) => {
    const worker = workerOf.get(personId)?.[0]
    const full = gaps.filter(({ isFull }) => isFull)
    return full.map(({ day }) => ({
      ...{ personId, kind: 'gap-open' as const, dueOn: day, madeAt: now },
      subject: idFrom(councilId, 'gap', `${personId} ${day}`),
      ...(worker && { accountId: worker.accountId }),
      role: worker?.role ?? ('broker' as const),
    }))
  })
  return (await makeTasks(db, councilId, tasks)).made
}

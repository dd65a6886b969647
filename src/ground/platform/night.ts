import { addDays, type Day, daysBetween } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db, Platform } from './platform.ts'

/** What a feature does once a day for each council, by night. Stands in that feature's `jobs.ts`. */
export type NightWork = {
  /** 'demo-roll-on'. With the council and the day it makes the key: done once for each. */
  readonly name: string
  /** Works in one transaction, together with the note that it is done: all of it happens once, or none. */
  readonly run: (
    db: Db,
    night: { readonly councilId: Id; readonly day: Day },
    platform: Platform,
  ) => Promise<void>
}

/** A machine that was off for longer begins anew: older days are of no use to anybody. */
const MOST_DAYS_MISSED = 31

/** The days to work through, in order: those missed since the last one done, then the day itself. */
export function daysToDo(last: Day | undefined, day: Day): readonly Day[] {
  if (last === undefined) return [day]
  const missed = Math.min(daysBetween(last, day), MOST_DAYS_MISSED)
  return Array.from({ length: Math.max(0, missed) }, (_, i) => addDays(day, i - missed + 1))
}

/**
 * Does one piece of night work for a council: missed days first, in order.
 * @returns the days done now
 */
export async function doNight(
  platform: Platform,
  work: NightWork,
  { councilId, day }: { readonly councilId: Id; readonly day: Day },
): Promise<readonly Day[]> {
  const last = await platform.transaction(councilId, (db) => lastDone(db, councilId, work.name))
  const done: Day[] = []
  for (const one of daysToDo(last, day)) {
    const mine = await platform.transaction(councilId, async (db) => {
      const noted = await db
        .insertInto('night_done')
        .values({ council_id: councilId, work: work.name, day: one, at: platform.now() })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (noted.numInsertedOrUpdatedRows !== 1n) return false
      await work.run(db, { councilId, day: one }, platform)
      return true
    })
    if (mine) done.push(one)
  }
  return done
}

async function lastDone(db: Db, councilId: Id, work: string): Promise<Day | undefined> {
  const row = await db
    .selectFrom('night_done')
    .select('day')
    .where('council_id', '=', councilId)
    .where('work', '=', work)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.day as Day | undefined
}

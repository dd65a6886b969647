import type { Id } from '#ground/kernel/id.ts'
import type { Log } from './log.ts'
import type { Db, Platform } from './platform.ts'

/**
 * What a feature does once a minute for each council, for what cannot wait until the night: somebody is not there, an
 * alert that nobody acknowledges. Stands in that feature's `jobs.ts`. It may come late, or twice: what it finds to do, it
 * finds in the tables, and done again it changes nothing.
 */
export type MinuteWork = {
  /** 'welfare-checks'. */
  readonly name: string
  /** Works in one transaction of the council's. */
  readonly run: (
    db: Db,
    minute: { readonly councilId: Id; readonly now: Date },
    platform: Platform,
  ) => Promise<void>
}

/** Does each piece of minute work for each council. What fails is logged, holds up nothing else, and is done the next minute. */
export async function doMinute(
  platform: Platform,
  { works, councilIds, log }: Doing,
): Promise<void> {
  for (const councilId of councilIds)
    for (const work of works)
      try {
        const now = platform.now()
        await platform.transaction(councilId, (db) => work.run(db, { councilId, now }, platform))
      } catch (error) {
        log.error({ error, work: work.name, councilId }, 'Minute work failed')
      }
}
type Doing = {
  readonly works: readonly MinuteWork[]
  readonly councilIds: readonly Id[]
  readonly log: Log
}

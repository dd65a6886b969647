import type { MinuteWork } from '#ground/platform/minute.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { refreshFeeds } from './feed-actions.ts'

/** What changed is told within a minute, whether or not anybody reads the feeds. */
export const feedsEachMinute: MinuteWork = {
  name: 'feeds',
  run: async (db, { councilId, now }) => {
    await refreshFeeds(db, { councilId, now })
  },
}

/** The days move on, and papers run out, without anybody changing anything. */
export const feedsByNight: NightWork = {
  name: 'feeds',
  run: async (db, { councilId }, platform) => {
    await refreshFeeds(db, { councilId, now: platform.now(), isNewDay: true })
  },
}

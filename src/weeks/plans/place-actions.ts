import type { Platform } from '#ground/platform/platform.ts'
import type { PutInPlan } from '#weeks/bookings/place-actions.ts'
import { putSessionLines } from './change-actions.ts'

/** A weekly place that the person took themselves is a line of their plan as well, where they have one (WX-04). */
export const placeInPlan =
  ({ tell }: Pick<Platform, 'tell'>): PutInPlan =>
  async (db, place) => {
    const { councilId, personId, accountId, at, sessionId, ratio, price, day } = place
    return putSessionLines(db, {
      ...{ councilId, personId, accountId, now: at, tell, from: day, goes: [] },
      comes: [{ sessionId, ratio, price, startsOn: day }],
      choice: { by: 'person', how: 'picture', words: '', reason: '', carerPrefers: '' },
    })
  }

import type { MinuteWork } from '#ground/platform/minute.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { dropUnwantedPortraits } from './portrait-actions.ts'
import { lookForPeople } from './welfare-actions.ts'

/** Each minute: who should be there and is not accounted for is looked for, and goes to the duty desk by their own plan. */
export const peopleLookedFor: MinuteWork = {
  name: 'welfare-checks',
  run: async (db, { councilId, now }) => {
    await lookForPeople(db, { councilId, now })
  },
}

/** Each night: the photos of those who said no to photos since are gone for good. */
export const unwantedPortraitsGoByNight: NightWork = {
  name: 'unwanted-portraits',
  run: (db, { councilId, day }) => dropUnwantedPortraits(db, councilId, day),
}

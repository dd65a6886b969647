import type { NightWork } from '#ground/platform/night.ts'
import { told } from './breach.ts'
import { lookAtInvariants } from './queries.ts'

/** Each night: what must be true is looked at, and each row where it is not is in the log by its id. */
export const invariantsByNight: NightWork = {
  name: 'invariants',
  run: async (db, { councilId, day }, platform) => {
    for (const looked of await lookAtInvariants(db, councilId, day))
      for (const line of told(looked)) platform.log.error({ councilId }, line)
  },
}

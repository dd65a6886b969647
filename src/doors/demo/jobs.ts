import type { NightWork } from '#ground/platform/night.ts'
import { rollOn } from './actions.ts'

/**
 * The demo's papers and checks were dated relative to the day it was made. Each night they move on by a day, so that a
 * demo left running does not find every provider's insurance run out. A council of its own is never touched.
 */
export const demoRollsOn: NightWork = {
  name: 'demo-roll-on',
  run: async (db, { councilId }) => rollOn(db, councilId),
}

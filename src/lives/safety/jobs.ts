import { councilById } from '#ground/access/queries.ts'
import type { MinuteWork } from '#ground/platform/minute.ts'
import type { NightWork } from '#ground/platform/night.ts'
import { climbAlerts } from './alert-actions.ts'
import { incidentWords } from './incident-words.ts'
import { alertRises } from './rise-actions.ts'
import { forgetOldCounts } from './tell-actions.ts'

/** Each minute: an alert that nobody has acknowledged in time goes to the next on the rota (rule R35). */
export const alertsClimb: MinuteWork = {
  name: 'alerts-climb',
  run: async (db, { councilId, now }) => {
    await climbAlerts(db, councilId, now)
  },
}

/** Each night: where incidents or uses of restrictions have risen in the month, the duty desk is told (rule R36). */
export const risesAlertByNight: NightWork = {
  name: 'rises-alert',
  run: async (db, { councilId, day }, platform) => {
    const now = platform.now()
    const { jurisdiction } = await councilById(db, councilId)
    const language = jurisdiction === 'WALES' ? 'cy' : 'en'
    const say = (month: { venue: string; before: number; now: number }) =>
      incidentWords.riseTold(
        { language, seeing: 'standard' },
        { place: month.venue, before: month.before, now: month.now },
      )
    await alertRises(db, { councilId, on: day, now, language, say })
    await forgetOldCounts(db, councilId, now)
  },
}

import type { NightWork } from '#ground/platform/night.ts'
import { comeOfAge } from './adulthood-actions.ts'
import { turningEighteen } from './adulthood-queries.ts'

/**
 * On an eighteenth birthday what was consented to in childhood ends, and 'turned-eighteen' is told of the person, so that
 * whoever works with them asks consent and capacity anew. Their record goes on as it is.
 */
export const turnsEighteenByNight: NightWork = {
  name: 'turns-eighteen',
  run: async (db, { councilId, day }, platform) => {
    const at = platform.now()
    for (const personId of await turningEighteen(db, councilId, day)) {
      await comeOfAge(db, { councilId, personId, on: day, at })
      await platform.tell(db, { kind: 'turned-eighteen', councilId, subject: personId, at })
    }
  },
}

import { countMonth } from '#council/choice/month-actions.ts'
import { countedIn, isCounted } from '#council/choice/queries.ts'
import { monthOf } from '#council/choice/report.ts'
import { saveAnswersGiven, saveMonthCounted } from '#council/choice/save-actions.ts'
import { addMonths, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveSessions } from '#lives/offer/actions.ts'
import { bikeRepair } from './bike-repair.ts'
import type { County } from './county.ts'
import { answersGiven, countedBefore, MONTHS_BEFORE } from './records/choice-records.ts'
import { accountIdOf } from './records/knowing.ts'

/**
 * Choice as the demo's council has measured it, once everybody has had a week proposed: what they said, and what they could
 * choose from, over four months; and a new thing to do, which nobody goes to yet. Done once.
 */
export async function saveChoice(db: Db, councilId: Id, county: County, today: Day): Promise<void> {
  const month = monthOf(today)
  const first = addMonths(month, -(MONTHS_BEFORE[0]?.ago ?? 0))
  if (await isCounted(db, councilId, first)) return
  await saveSessions(db, councilId, bikeRepair(councilId, county, today))
  await countMonth(db, councilId, today)
  const now = await countedIn(db, councilId, month)
  for (const { ago, share } of MONTHS_BEFORE)
    await saveMonthCounted(db, councilId, addMonths(month, -ago), countedBefore(now, share))
  const known = new Set(county.accounts.flatMap((one) => one.personId ?? []))
  const people = county.people.map((one) => one.id).filter((id) => !known.has(id))
  const accountId = accountIdOf(councilId, 'social-worker')
  await saveAnswersGiven(db, councilId, { answers: answersGiven(people, today), accountId })
}

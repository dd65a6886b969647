import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { bankHolidays } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import { raiseAlert } from './alert-actions.ts'
import { monthsAround } from './incident.ts'
import { incidentsByPlace } from './incident-queries.ts'
import { riseAlert } from './policies.ts'
import { usesByPlace } from './restriction-queries.ts'
import { bringReviewsForward } from './restriction-store.ts'
import { hasRisen, type MonthAtPlace } from './rise.ts'

type Asked = {
  readonly councilId: Id
  readonly on: Day
  readonly now: Date
  readonly language: 'en' | 'cy'
  /** What the alert says, in the council's language. */
  readonly say: (month: MonthAtPlace) => string
}

/** Soon enough that the rise is still fresh, late enough that those who must be there can come. */
const REVIEW_WORKING_DAYS = 10

/** What restricts people at a place where things happen more often is looked at again sooner than was agreed. */
async function bookReviews(
  db: Db,
  { councilId, on, now }: Pick<Asked, 'councilId' | 'on' | 'now'>,
  venueId: Id,
): Promise<void> {
  const holidays = await bankHolidays(db, on, horizonOf(on, REVIEW_WORKING_DAYS))
  const by = workingDaysAfter(on, REVIEW_WORKING_DAYS, holidays)
  const sooner = await bringReviewsForward(db, councilId, { venueId, by })
  await audit(
    db,
    sooner.map(({ id, personId }) => ({
      ...{ councilId, personId, action: 'restriction review booked', subject: id, at: now },
    })),
  )
}

/**
 * Tells the duty desk of each place where incidents, or uses of restrictions, have risen in the month: once while that
 * alert is open. What restricts people there is looked at again soon.
 *
 * @returns how many alerts are new
 */
export async function alertRises(
  db: Db,
  { councilId, on, now, language, say }: Asked,
): Promise<number> {
  const rules = await policiesOn(db, { councilId, on }, { rule: riseAlert })
  if (!rules.ok) return 0
  const months = monthsAround(on)
  const all = [
    ...(await usesByPlace(db, { councilId, months })),
    ...(await incidentsByPlace(db, { councilId, months })),
  ]
  let made = 0
  for (const month of all.filter((one) => hasRisen(one, rules.value.rule))) {
    const { isNew } = await raiseAlert(db, {
      ...{ councilId, kind: 'other', source: 'register', subject: month.venueId, language, now },
      ...{ words: say(month), whereGiven: month.venue },
    })
    if (!isNew) continue
    made += 1
    await bookReviews(db, { councilId, on, now }, month.venueId)
  }
  return made
}

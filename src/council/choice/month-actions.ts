import { loadApart, loadPeople, loadSpeeds } from '#council/allocation/county-queries.ts'
import { addDays, addMonths, type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { makeTasks } from '#lives/tasks/actions.ts'
import { brokerDays } from '#lives/tasks/policies.ts'
import { bankHolidays, workersOf } from '#lives/tasks/queries.ts'
import { horizonOf, workingDaysAfter } from '#lives/tasks/working-days.ts'
import { sittings } from '#weeks/bookings/queries.ts'
import { choiceRules } from '#weeks/fit/policies.ts'
import { countChoice } from './counted.ts'
import { isCounted, newlyAtNought } from './queries.ts'
import { monthOf } from './report.ts'
import { insertMonth } from './store.ts'

/** Nobody: no place is left out of those that are taken. */
const NOBODY: Id = '00000000-0000-0000-0000-000000000000'

/**
 * Counts the choice that every adult of a council has in the month of a day, once: in seven queries, whatever the council's
 * size. A month that has been counted stays as it was.
 *
 * @returns how many people were counted now
 */
export async function countMonth(
  db: Db,
  councilId: Id,
  day: Day,
): Promise<Result<{ readonly people: number }, LapsedPolicy>> {
  const month = monthOf(day)
  if (await isCounted(db, councilId, month)) return accept({ people: 0 })
  const read = await policiesOn(db, { councilId, on: day }, { rules: choiceRules })
  if (!read.ok) return read
  const { rules } = read.value
  const from = addDays(day, rules.weeks * 7)
  const people = await loadPeople(db, councilId, day)
  const counted = countChoice({
    people,
    sittings: await sittings(db, { councilId, personId: NOBODY, from }),
    speeds: await loadSpeeds(db, councilId),
    apart: await loadApart(db, councilId),
    rules,
  })
  await insertMonth(db, councilId, month, counted)
  return accept({ people: people.length })
}

/**
 * Whoever has come to have nowhere to go to is named to a broker: their own, else whoever takes it (WD-20). Once for each
 * time that it happens.
 */
export async function nameToBrokers(
  db: Db,
  councilId: Id,
  now: Date,
): Promise<Result<{ readonly made: number }, LapsedPolicy>> {
  const today = dayOf(now)
  const month = monthOf(today)
  const rules = await policiesOn(db, { councilId, on: today }, { days: brokerDays })
  if (!rules.ok) return rules
  const { days } = rules.value
  const holidays = await bankHolidays(db, today, horizonOf(today, days))
  const personIds = await newlyAtNought(db, councilId, { month, before: addMonths(month, -1) })
  const workers = await workersOf(db, { councilId, personIds, on: today })
  const broker = new Map(
    workers.flatMap((one) =>
      one.role === 'broker' ? [[one.personId, one.accountId] as const] : [],
    ),
  )
  const dueOn = workingDaysAfter(today, days, holidays)
  const made = await makeTasks(
    db,
    councilId,
    personIds.map((personId) => ({
      ...{ personId, kind: 'no-choice', subject: personId, role: 'broker', dueOn, madeAt: now },
      accountId: broker.get(personId),
    })),
  )
  return accept(made)
}

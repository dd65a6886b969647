import type { Day } from '#ground/kernel/day.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { openToday } from './day-actions.ts'
import { marksOf, type PersonMarks } from './event.ts'
import { eventsOn } from './event-queries.ts'
import { type DaySheet, sheetsOn } from './queries.ts'
import { checkKey, type RegisterDay, registerDay } from './register-of-day.ts'
import { lookForPeople, rulesOn } from './welfare-actions.ts'
import { checksOf } from './welfare-queries.ts'

export type AskedDay = {
  readonly councilId: Id
  readonly providerId: Id
  readonly day: Day
  readonly venueId?: Id | undefined
  readonly now: Date
}
export type OpenedDay = {
  readonly register: RegisterDay<DaySheet>
  readonly marks: ReadonlyMap<string, PersonMarks>
  /** Open welfare checks of the sittings that are shown. */
  readonly checks: number
  /** Everybody who is shown, for the audit. */
  readonly shown: readonly Id[]
}

/**
 * A day's registers as they stand now. Whoever keeps them opens them by looking, on the day itself, and finds who is not
 * accounted for at this moment: nothing waits for the next minute.
 *
 * @param keeps whether the reader keeps the registers, and so opens them
 */
export async function openDay(db: Db, asked: AskedDay, keeps: boolean): Promise<OpenedDay> {
  const { councilId, providerId, day, now } = asked
  const found = await sheetsOn(db, { ...asked, on: day })
  const isOpened = keeps && (await openToday(db, asked, found, day))
  const sheets = isOpened ? found.map((sheet) => opened(sheet, now)) : found
  const marks = marksOf(await eventsOn(db, { councilId, providerId, on: day }))
  const rules = await rulesOn(db, councilId, day)
  if (keeps && day === dayOf(now))
    await lookForPeople(db, { councilId, providerId, now }, { marks, rules })
  const sessions = new Set(sheets.map((sheet) => sheet.sessionId))
  const open = (await checksOf(db, { councilId, providerId, on: day })).filter(
    (check) => !check.closedAt && check.day === day && sessions.has(check.sessionId),
  )
  const checks = new Map(open.map((one) => [checkKey(one.sessionId, one.personId), one.id]))
  const { minutes } = rules
  const register = registerDay(sheets, marks, { day, now, minutes, checks })
  const shown = sheets.flatMap((sheet) => [
    ...sheet.expected.map((person) => person.personId),
    ...sheet.notComing.map((one) => one.personId),
  ])
  return { register, marks, checks: open.length, shown: [...new Set(shown)] }
}

const opened = (sheet: DaySheet, now: Date): DaySheet => ({
  ...sheet,
  register: sheet.register ?? { openedAt: now, version: 1 },
})

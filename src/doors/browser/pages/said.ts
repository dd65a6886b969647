import type { View } from '#ground/kernel/view.ts'
import type { Mark, PersonMarks } from '#weeks/registers/event.ts'
import { reasonWords } from '#weeks/registers/register-words.ts'
import { tabletDates, tabletWords as words } from '#weeks/registers/tablet-words.ts'

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
})
/** 09:31, in both languages. */
export const sayClock = (moment: Date | number): string => CLOCK.format(moment)

const DAYS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
/** The day that it is in the civil zone: 2027-03-01. */
export const dayAt = (moment: Date | number): string => DAYS.format(moment)

/** "Monday 1 March", "Dydd Llun 1 Mawrth". */
export function sayDate({ language }: View, moment: Date | number): string {
  const on = new Date(`${dayAt(moment)}T12:00:00Z`)
  const weekday = tabletDates.weekdays[language][on.getUTCDay()]
  return `${weekday} ${on.getUTCDate()} ${tabletDates.months[language][on.getUTCMonth()]}`
}

/** What one mark says: "Here since 09:31", "Not here: ill". */
export function sayMark(view: View, mark: Pick<Mark, 'kind' | 'reason' | 'at'>): string {
  if (mark.kind === 'here') return words.hereSince(view, { time: sayClock(mark.at) })
  if (mark.kind === 'left') return words.leftAt(view, { time: sayClock(mark.at) })
  return words.isNotHere(view, { why: reasonWords[mark.reason ?? 'unknown'](view) })
}

export const sayMarks = (view: View, marks: PersonMarks | undefined): string =>
  marks?.mark ? sayMark(view, marks.mark) : words.notMarked(view)

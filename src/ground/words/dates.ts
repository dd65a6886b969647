import { addDays, type Day, weekdayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import type { PartOfDay } from '#ground/kernel/week.ts'
import { soften } from './lists.ts'
import { says } from './says.ts'

type Language = View['language']

/** The names as the languages' own calendars give them, taken once: 1 January 2024 was a Monday. */
const named = (
  language: Language,
  part: 'weekday' | 'month',
  count: number,
  step: (i: number) => Date,
) => {
  const format = new Intl.DateTimeFormat(`${language}-GB`, { [part]: 'long', timeZone: 'UTC' })
  return Array.from({ length: count }, (_, i) => format.format(step(i)))
}
const weekdays = (language: Language) =>
  named(language, 'weekday', 7, (i) => new Date(Date.UTC(2024, 0, 1 + i)))
const months = (language: Language) =>
  named(language, 'month', 12, (i) => new Date(Date.UTC(2024, i, 1)))
const WEEKDAYS = { en: weekdays('en'), cy: weekdays('cy') } as const
const MONTHS = { en: months('en'), cy: months('cy') } as const

/** Monday 0 to Sunday 6: "Monday", "Dydd Llun". */
export const sayWeekday = ({ language }: View, weekday: number): string =>
  WEEKDAYS[language][weekday] ?? ''

/** From Monday, as a calendar's leaf has them. */
export const SHORT_WEEKDAYS = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  cy: ['Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul'],
} as const

/** As a column's heading, where the whole name has no room: "Mon", "Llun". */
export const sayShortWeekday = ({ language }: View, weekday: number): string =>
  SHORT_WEEKDAYS[language][weekday] ?? ''

/** At the start of a phrase or alone. Standard "Monday 2 March 2027"; easy "Monday 2 March" (ER12). */
export function sayDay(view: View, day: Day): string {
  return `${sayWeekday(view, weekdayOf(day))} ${sayDayOfMonth(view, day)}`
}

/** "2 March 2027", or "2 March" in the easy views. */
export function sayDayOfMonth({ language, seeing }: View, day: Day): string {
  const [year = '', month = '', of = ''] = day.split('-')
  const name = MONTHS[language][Number(month) - 1] ?? ''
  return seeing === 'standard' ? `${Number(of)} ${name} ${year}` : `${Number(of)} ${name}`
}

/** "March 2027", in every view: a month that has gone by is nothing without its year. */
export function sayMonth({ language }: View, day: Day): string {
  const [year = '', month = ''] = day.split('-')
  return `${MONTHS[language][Number(month) - 1] ?? ''} ${year}`
}

/** Within a sentence, as when something happens: "on Monday 2 March 2027", "ddydd Llun 2 Mawrth 2027". */
export const sayOnDay = (view: View, day: Day): string =>
  view.language === 'en' ? `on ${sayDay(view, day)}` : soften(lowered(sayDay(view, day)))

/** Within a sentence, after a Welsh word that softens (i, o, hyd at): "Sunday 7 March 2027", "ddydd Sul 7 Mawrth 2027". */
export const saySoftDay = (view: View, day: Day): string =>
  view.language === 'en' ? sayDay(view, day) : sayOnDay(view, day)

/** Within a sentence, as a thing: "Monday 2 March 2027", "dydd Llun 2 Mawrth 2027". */
export const sayTheDay = (view: View, day: Day): string =>
  view.language === 'en' ? sayDay(view, day) : lowered(sayDay(view, day))

const lowered = (phrase: string) => phrase.charAt(0).toLowerCase() + phrase.slice(1)

const weekOf = says<{ monday: string }>({
  en: 'Week starting {monday}',
  cy: 'Yr wythnos sy’n dechrau {monday}',
  easy: { en: 'The week that starts on {monday}', cy: 'Yr wythnos sy’n dechrau {monday}' },
})

/** "Week starting Monday 1 March 2027". */
export const sayWeekOf = (view: View, monday: Day): string =>
  weekOf(view, { monday: saySoftDay(view, monday) })

const fromTo = says<{ from: string; to: string }>({ en: '{from} to {to}', cy: '{from} i {to}' })

/** Two days and all between: "Monday 1 March 2027 to Sunday 7 March 2027". */
export const sayDays = (view: View, from: Day, to: Day): string =>
  fromTo(view, { from: sayDay(view, from), to: saySoftDay(view, to) })

const nearDays = {
  today: says({ en: 'Today', cy: 'Heddiw' }),
  tomorrow: says({ en: 'Tomorrow', cy: 'Yfory' }),
  yesterday: says({ en: 'Yesterday', cy: 'Ddoe' }),
}

/** "Today", "Tomorrow" or "Yesterday", else the day itself. */
export function sayNearDay(view: View, day: Day, today: Day): string {
  if (day === today) return nearDays.today(view)
  if (day === addDays(today, 1)) return nearDays.tomorrow(view)
  return day === addDays(today, -1) ? nearDays.yesterday(view) : sayDay(view, day)
}

const parts = {
  morning: says({ en: 'morning', cy: 'bore' }),
  afternoon: says({ en: 'afternoon', cy: 'prynhawn' }),
  evening: says({ en: 'evening', cy: 'noson' }),
}
const inThePart = {
  morning: says({ en: 'in the morning', cy: 'yn y bore' }),
  afternoon: says({ en: 'in the afternoon', cy: 'yn y prynhawn' }),
  evening: says({ en: 'in the evening', cy: 'gyda’r nos' }),
}

/** "Monday morning", "Bore dydd Llun", "Nos Lun". */
export function sayHalfDay(view: View, weekday: number, part: PartOfDay): string {
  const name = sayWeekday(view, weekday)
  if (view.language === 'en') return `${name} ${parts[part](view)}`
  if (part === 'evening') return `Nos ${soften(name.replace(/^Dydd /, ''))}`
  const partName = parts[part](view)
  return `${partName.charAt(0).toUpperCase()}${partName.slice(1)} ${lowered(name)}`
}

/** "in the morning", "yn y bore". */
export const sayInThePart = (view: View, part: PartOfDay): string => inThePart[part](view)

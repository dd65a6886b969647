import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Minutes, PartOfDay } from '#ground/kernel/week.ts'
import { sayDay, sayInThePart } from './dates.ts'
import { says } from './says.ts'

const NOON = 12 * 60
const DAY = 24 * 60

const words = {
  midday: says({
    en: 'midday',
    cy: 'hanner dydd',
    easy: { en: '12 o’clock', cy: '12 o’r gloch' },
  }),
  midnight: says({ en: 'midnight', cy: 'hanner nos' }),
  oClock: says<{ hour: number }>({ en: '{hour} o’clock', cy: '{hour} o’r gloch' }),
  halfPast: says<{ hour: number }>({ en: 'half past {hour}', cy: 'hanner awr wedi {hour}' }),
  fromTo: says<{ starts: string; ends: string }>({
    en: '{starts} to {ends}',
    cy: '{starts} i {ends}',
    easy: { en: 'From {starts} to {ends}', cy: 'O {starts} i {ends}' },
  }),
  when: says<{ day: string; times: string }>({
    en: '{day}, {times}',
    cy: '{day}, {times}',
    sameInBoth: true,
    easy: { en: '{day}. {times}', cy: '{day}. {times}' },
  }),
  hours: says<{ hours: number }>({
    en: '{hours, plural, one {# hour} other {# hours}}',
    cy: '{hours, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}',
  }),
  minutes: says<{ minutes: number }>({
    en: '{minutes, plural, one {# minute} other {# minutes}}',
    cy: '{minutes, plural, zero {# munud} one {# munud} two {# funud} few {# munud} many {# munud} other {# munud}}',
  }),
  halfAnHour: says({ en: 'half an hour', cy: 'hanner awr' }),
  hoursAndAHalf: says<{ hours: number }>({
    en: '{hours} and a half hours',
    cy: '{hours, plural, zero {hanner awr} one {awr a hanner} two {# awr a hanner} few {# awr a hanner} many {# awr a hanner} other {# awr a hanner}}',
  }),
}

export const partOfDay = (of: Minutes): PartOfDay =>
  of < NOON ? 'morning' : of < 17 * 60 ? 'afternoon' : 'evening'

const clock = (of: Minutes) => {
  const hour = Math.floor(of / 60) % 12 || 12
  const minute = of % 60
  return { hour, minute, two: String(minute).padStart(2, '0') }
}

/**
 * A time of day, never on the 24-hour clock. Standard "2.30pm", "2.30yp"; easy "2 o'clock", "half past 2" or
 * "2:15 in the afternoon" (ER12).
 */
export function sayTime(view: View, time: Minutes): string {
  const of = time % DAY
  if (of === NOON) return words.midday(view)
  if (of === 0) return words.midnight(view)
  return view.seeing === 'standard' ? standardTime(view, of) : easyTime(view, of)
}

/** Welsh has three: y bore, y prynhawn, yr hwyr. */
const HALVES = {
  en: { morning: 'am', afternoon: 'pm', evening: 'pm' },
  cy: { morning: 'yb', afternoon: 'yp', evening: 'yh' },
} as const

function standardTime({ language }: View, of: Minutes): string {
  const { hour, minute, two } = clock(of)
  const half = HALVES[language][of < NOON ? 'morning' : partOfDay(of)]
  return minute === 0 ? `${hour}${half}` : `${hour}.${two}${half}`
}

function easyTime(view: View, of: Minutes): string {
  const { hour, minute, two } = clock(of)
  if (minute === 0) return words.oClock(view, { hour })
  if (minute === 30) return words.halfPast(view, { hour })
  return `${hour}:${two} ${sayInThePart(view, partOfDay(of))}`
}

/** As `sayTime`, and in the easy views always with the part of the day: "2 o'clock in the afternoon". */
export function sayTimeAndPart(view: View, time: Minutes): string {
  const said = sayTime(view, time)
  const isPlain = view.seeing === 'standard' || time % NOON === 0 || said.includes(':')
  return isPlain ? said : `${said} ${sayInThePart(view, partOfDay(time))}`
}

/** Standard "2pm to 4.30pm"; easy "From 2 o'clock to half past 4". */
export const sayTimes = (view: View, starts: Minutes, ends: Minutes): string =>
  words.fromTo(view, { starts: sayTime(view, starts), ends: sayTime(view, ends) })

/** Standard "Monday 2 March 2027, 2pm to 4.30pm"; easy "Monday 2 March. From 2 o'clock to half past 4." */
export const sayWhen = (view: View, day: Day, starts: Minutes, ends: Minutes): string =>
  words.when(view, { day: sayDay(view, day), times: sayTimes(view, starts, ends) })

/** How long: "1 hour 30 minutes"; easy "1 and a half hours", "half an hour". */
export function sayLength(view: View, length: Minutes): string {
  const [hours, minutes] = [Math.floor(length / 60), length % 60]
  if (view.seeing !== 'standard' && minutes === 30)
    return hours === 0 ? words.halfAnHour(view) : words.hoursAndAHalf(view, { hours })
  const said = [
    hours > 0 && words.hours(view, { hours }),
    (minutes > 0 || hours === 0) && words.minutes(view, { minutes }),
  ]
  return said.filter(Boolean).join(' ')
}

import type { Day } from '#ground/kernel/day.ts'
import { momentOf } from '#ground/kernel/day.ts'
import type { Minutes } from '#ground/kernel/week.ts'

/** One thing in a calendar. It says what, where and when: never why, with whom, or what it costs. */
export type CalendarEntry = {
  /** The same for as long as it is the same thing. */
  readonly uid: string
  readonly day: Day
  readonly starts: Minutes
  readonly ends: Minutes
  readonly summary: string
  readonly place: string
  readonly cancelled: boolean
}

/** An entry as it was last told: its number rises with each change. */
export type ToldEntry = CalendarEntry & { readonly sequence: number; readonly changedAt: Date }

/** How long a reader waits before it asks again. */
const EVERY = 'PT1H'
/** RFC 5545, 3.1: a line has at most so many octets, without its end. */
const OCTETS = 75

/** A calendar as RFC 5545 writes it. Moments are in UTC, so that no reader need know when our clocks change. */
export function writeCalendar(name: string, entries: readonly ToldEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Good Days//Calendar 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${EVERY}`,
    `X-PUBLISHED-TTL:${EVERY}`,
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const eventLines = (entry: ToldEntry): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${entry.uid}`,
  `DTSTAMP:${stamp(entry.changedAt)}`,
  `LAST-MODIFIED:${stamp(entry.changedAt)}`,
  `SEQUENCE:${entry.sequence}`,
  `DTSTART:${stamp(momentOf(entry.day, entry.starts))}`,
  `DTEND:${stamp(endOf(entry))}`,
  `SUMMARY:${escaped(entry.summary)}`,
  ...(entry.place === '' ? [] : [`LOCATION:${escaped(entry.place)}`]),
  `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'CLASS:PRIVATE',
  'END:VEVENT',
]

const MIDNIGHT = 24 * 60
/** What ends at midnight ends as the next day begins; the hour of a day has no 24. */
const endOf = ({ day, ends }: CalendarEntry): Date =>
  ends < MIDNIGHT ? momentOf(day, ends) : new Date(momentOf(day, MIDNIGHT - 1).getTime() + 60_000)

/** 20270302T103000Z */
const stamp = (at: Date): string => at.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')

const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r\n|\r|\n/g, '\\n')
    // What no calendar can carry: control characters, which nobody sees.
    .replace(/\p{Cc}/gu, '')

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Cut between characters, never within one; each further line begins with a space, which counts. */
function folded(line: string): string {
  let [done, room] = ['', OCTETS]
  for (const character of line) {
    const size = octets(character)
    if (size > room) {
      done += '\r\n '
      room = OCTETS - 1
    }
    done += character
    room -= size
  }
  return done
}

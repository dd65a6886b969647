import { addDays, dayOf, minuteOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import { sayTime, sayWhen } from '#ground/words/times.ts'
import type { AlertKind, AlertSource, Level } from './alert.ts'

const dayAndTime = says<{ day: string; time: string }>({
  en: '{day}, {time}',
  cy: '{day}, {time}',
  sameInBoth: true,
})

/** A moment in the civil zone: "Tuesday 1 September 2026, 10.05am". */
export const sayMoment = (view: View, at: Date): string =>
  dayAndTime(view, { day: sayDay(view, dayOf(at)), time: sayTime(view, minuteOf(at)) })

const spanWords = {
  overNight: says<{ from: string; time: string }>({
    en: '{from} to {time} the day after',
    cy: '{from} i {time} y diwrnod wedyn',
    readers: 'staff',
  }),
  fromTo: says<{ from: string; to: string }>({
    en: '{from} to {to}',
    cy: '{from} i {to}',
    readers: 'staff',
  }),
}

/** A time from moment to moment, with its day said once: "Tuesday 1 September 2026, 6pm to 8am the day after". */
export function saySpan(view: View, from: Date, to: Date): string {
  const [first, last] = [dayOf(from), dayOf(to)]
  if (first === last) return sayWhen(view, first, minuteOf(from), minuteOf(to))
  if (last === addDays(first, 1)) {
    const time = sayTime(view, minuteOf(to))
    return spanWords.overNight(view, { from: sayMoment(view, from), time })
  }
  return spanWords.fromTo(view, { from: sayMoment(view, from), to: sayMoment(view, to) })
}

/** The time of a moment, with its day where that is another. */
export const sayClock = (view: View, at: Date, now: Date): string =>
  dayOf(at) === dayOf(now) ? sayTime(view, minuteOf(at)) : sayMoment(view, at)

/** What was told, as staff read it. */
export const alertWords: Readonly<Record<AlertKind, Sentence>> = {
  hurt: says({ en: 'Someone hurt me', cy: 'Mae rhywun wedi fy mrifo' }),
  scared: says({ en: 'I am scared', cy: 'Mae ofn arna i' }),
  money: says({ en: 'Someone took my money', cy: 'Mae rhywun wedi cymryd fy arian' }),
  'stop-this': says({ en: 'I want to stop this', cy: 'Rwyf am stopio hyn' }),
  missing: says({
    en: 'Somebody is not where they should be',
    cy: 'Dydy rhywun ddim lle y dylent fod',
    readers: 'staff',
  }),
  concern: says({ en: 'A safeguarding concern', cy: 'Pryder diogelu', readers: 'staff' }),
  other: says({ en: 'Something else', cy: 'Rhywbeth arall' }),
}

export const sourceWords: Readonly<Record<AlertSource, Sentence>> = {
  me: says({ en: 'The person, signed in', cy: 'Y person, wedi mewngofnodi', readers: 'staff' }),
  'signed-out': says({
    en: 'Somebody who is not signed in',
    cy: 'Rhywun nad yw wedi mewngofnodi',
    readers: 'staff',
  }),
  register: says({ en: 'The register', cy: 'Y gofrestr', readers: 'staff' }),
  welfare: says({ en: 'A welfare check', cy: 'Gwiriad lles', readers: 'staff' }),
  staff: says({ en: 'Staff', cy: 'Staff', sameInBoth: true, readers: 'staff' }),
  provider: says({ en: 'A provider', cy: 'Darparwr', readers: 'staff' }),
  public: says({
    en: 'Family, friend or the public',
    cy: 'Teulu, ffrind neu’r cyhoedd',
    readers: 'staff',
  }),
}

export const levelWords: Readonly<Record<Level, Sentence>> = {
  1: says({ en: 'First', cy: 'Cyntaf', readers: 'staff' }),
  2: says({ en: 'Second', cy: 'Ail', readers: 'staff' }),
  3: says({ en: 'Third', cy: 'Trydydd', readers: 'staff' }),
}

import { type Day, daysBetween } from '#ground/kernel/day.ts'
import type { Consent } from './consent.ts'

/** Family Law Reform Act 1969 s1: a person attains full age on attaining the age of eighteen. */
export const ADULT_AT = 18

/** The eighteenth birthday. Somebody born on 29 February attains it on 1 March where the year has no such day. */
export function becomesAdultOn(bornOn: Day): Day {
  const [year = '', month = '', of = ''] = bornOn.split('-')
  const then = Number(year) + ADULT_AT
  if (month === '02' && of === '29' && !isLeap(then)) return `${then}-03-01` as Day
  return `${then}-${month}-${of}` as Day
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether somebody attains eighteen on this very day. */
export const turnsEighteen = (bornOn: Day, on: Day): boolean => becomesAdultOn(bornOn) === on

/** The days of birth of those who attain eighteen on a day: two at most, on 1 March. */
export function birthdaysOf(on: Day): readonly Day[] {
  const year = Number(on.slice(0, 4)) - ADULT_AT
  const born = `${String(year).padStart(4, '0')}${on.slice(4)}` as Day
  const leapDay = `${born.slice(0, 4)}-02-29` as Day
  const all = on.endsWith('-03-01') && isLeap(year) ? [leapDay, born] : [born]
  return all.filter((one) => (!one.endsWith('-02-29') || isLeap(year)) && turnsEighteen(one, on))
}

/**
 * The consents that end, since they were given in childhood and the adult is asked anew. Nothing else of the record
 * changes: names, needs, wishes, friends and plans stand as they are, so that nobody types them again.
 */
export const endAtEighteen = (
  consents: readonly Consent[],
  bornOn: Day,
  on: Day,
): readonly Consent[] => {
  const adultOn = becomesAdultOn(bornOn)
  if (on < adultOn) return []
  return consents
    .filter((consent) => consent.endedOn === undefined && consent.askedOn < adultOn)
    .map((consent) => ({ ...consent, endedOn: adultOn }))
}

/** How many days are left until adulthood, or nothing where it has come. */
export function daysToAdulthood(bornOn: Day, on: Day): number | undefined {
  const adultOn = becomesAdultOn(bornOn)
  return on < adultOn ? daysBetween(on, adultOn) : undefined
}

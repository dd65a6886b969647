import type { Role } from '#ground/access/role.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { PersonsDay } from '#weeks/bookings/persons-days.ts'

export const FEELINGS = ['good', 'not-sure', 'bad'] as const
export type Feeling = (typeof FEELINGS)[number]
export const WANTS = ['same', 'change', 'stop'] as const
export type Wants = (typeof WANTS)[number]
/** What it was about, as pictures that somebody may choose. */
export const WHAT_ABOUT = [
  'people',
  'activity',
  'place',
  'noise',
  'staff',
  'travel',
  'food',
] as const
export type WhatAbout = (typeof WHAT_ABOUT)[number]

/** Who may read the words: those who answer; everybody, once looked at; everybody; nobody, for they name somebody. */
export type Shown = 'private' | 'waiting' | 'public' | 'held'

/** What somebody said of one sitting. */
export type Said = {
  readonly id: Id
  readonly sessionId: Id
  readonly day: Day
  readonly feeling: Feeling
  readonly about: readonly WhatAbout[]
  readonly wants?: Wants | undefined
  readonly words: string
  readonly shown: Shown
  readonly givenAt: Date
  /** Who answers, and by when: of a bad day always. */
  readonly handler?: string
  readonly replyBy?: Day
  readonly reply: string
  readonly repliedAt?: Date
  readonly repliedBy?: string
}

/** The sittings that somebody was at and may still speak of, the latest first; those said already are not among them. */
export function toTell(
  days: readonly PersonsDay[],
  said: readonly Pick<Said, 'sessionId' | 'day'>[],
  now: { readonly today: Day; readonly minute: Minutes },
): readonly PersonsDay[] {
  const isOver = ({ day, ends }: PersonsDay) =>
    day < now.today || (day === now.today && ends <= now.minute)
  const isSaid = (one: PersonsDay) =>
    said.some(({ sessionId, day }) => sessionId === one.sessionId && day === one.day)
  return days.filter((one) => one.state === 'on' && isOver(one) && !isSaid(one)).toReversed()
}

/** The first day that may still be spoken of. */
export const tellFrom = (today: Day, days: number): Day => addDays(today, -days)

/** Who is asked first to answer a bad day: whoever works with the person and can change something. */
const ASKED_FIRST: readonly Role[] = ['social-worker', 'broker', 'team-manager']
export const WAITS_FOR: Role = 'team-manager'

export const handlerOf = <W extends { readonly role: Role }>(
  workers: readonly W[],
): W | undefined =>
  ASKED_FIRST.map((role) => workers.find((worker) => worker.role === role)).find(Boolean)

/** Within so many days whatever was written has its answer (DO-31). */
export const REPLY_DAYS = 10

/** How many said good, not sure or bad, and what came of it. */
export type Counted = Readonly<Record<Feeling, number>> & {
  /** Said in the last ten days. */
  readonly lately: number
  /** Comments that had their answer within ten days. */
  readonly inTime: number
  /** Comments with an answer, and those whose ten days are over. */
  readonly due: number
}

export const allCounted = (rows: readonly Counted[]): Counted => {
  const sum = (of: keyof Counted) => rows.reduce((so, row) => so + row[of], 0)
  return {
    ...{ good: sum('good'), 'not-sure': sum('not-sure'), bad: sum('bad') },
    ...{ lately: sum('lately'), inTime: sum('inTime'), due: sum('due') },
  }
}

/** Whether somebody wants more than to have said it: bad, or to stop, or to change something. */
export const needsAnswer = ({ feeling, wants }: Pick<Said, 'feeling' | 'wants'>): boolean =>
  feeling === 'bad' || wants === 'stop' || wants === 'change'

/** Words that anybody might read are looked at for names first: as plain letters, each by itself. */
export const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .toLocaleLowerCase('en')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}{2,}/gu) ?? [],
  ),
]

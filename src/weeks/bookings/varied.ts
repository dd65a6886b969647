import type { Day } from '#ground/kernel/day.ts'

/** What weeks held on one day, over everybody in the county who had a weekly place. */
export type WeeksHeld = {
  readonly people: number
  /** Kinds of things to do, counted once for each person who does them. */
  readonly kinds: number
  /** Weekly places, and those of them that are in the community. */
  readonly places: number
  readonly outside: number
}

/** One person's week by what is new in it: kinds of things then and now, tries between, and sessions that they may still try. */
export type Varied = {
  readonly from: Day
  readonly before: number
  readonly now: number
  readonly tried: number
  readonly offered: number
}

/** Friends who met every week in a session, and those of them who still do. */
export type Ties = { readonly before: number; readonly kept: number }

/** One decimal, half up: 193 of 214 is 90.2 per cent; nothing of nothing is nothing. */
export const percentOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : tenths(100 * part, whole)

/** Kinds of things that one person does in a week, on average, with one decimal: 34 kinds of 10 people are 3.4. */
export const kindsEach = ({ people, kinds }: WeeksHeld): number | undefined =>
  people === 0 ? undefined : tenths(kinds, people)

const tenths = (part: number, whole: number): number =>
  Math.floor((20 * part + whole) / (2 * whole)) / 10

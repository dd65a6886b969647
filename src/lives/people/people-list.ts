import type { Id } from '#ground/kernel/id.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { type HalfDay, halfDaysOf, type Minutes } from '#ground/kernel/week.ts'
import type { InformationNeed } from './information-need.ts'
import type { Person } from './person.ts'

/** How far a person and their proposed week have come: what they said last counts, and an open wish to talk before all. */
export const STANDINGS = ['not-proposed', 'waiting', 'talk', 'not-sure', 'yes', 'no'] as const
export type Standing = (typeof STANDINGS)[number]

export const isStanding = (text: string): text is Standing =>
  (STANDINGS as readonly string[]).includes(text)

/** Where a ratio was assessed for. */
export type RatioSetting = 'building' | 'community'

/** How many people a page of the list shows. */
export const PEOPLE_A_PAGE = 25

type Sitting = { readonly weekday: number; readonly starts: Minutes; readonly ends: Minutes }

/** One row of the list of people. */
export type ListedPerson = Pick<
  Person,
  'id' | 'reference' | 'givenName' | 'familyName' | 'knownAs' | 'communication' | 'wantedHalfDays'
> & {
  /** What they need to be told things: their own needs in force. */
  readonly informationNeeds: readonly Pick<InformationNeed, 'need' | 'detail'>[]
  readonly areaEn: string
  readonly areaCy: string
  /** Nothing where the reader may not see what was assessed. */
  readonly ratios?: readonly { readonly setting: RatioSetting; readonly ratio: Ratio }[]
  readonly standing: Standing
  /** The sittings of the proposed week, where there is one. */
  readonly sittings: readonly Sitting[]
}

export type PeoplePage = {
  readonly people: readonly ListedPerson[]
  /** All who match, on this page or another. */
  readonly total: number
  readonly page: number
}

export type PeopleAsked = {
  readonly accountId: Id
  /** A name or a reference, as it was typed; every word of it must be found. */
  readonly search: string
  readonly standing?: Standing
  readonly page: number
}

/** How many of the half-days that a person wants their sittings fill. */
export function halfDaysMet(wanted: readonly HalfDay[], sittings: readonly Sitting[]): number {
  const filled = new Set(sittings.flatMap((s) => halfDaysOf(s.weekday, s.starts, s.ends)))
  return wanted.filter((half) => filled.has(half)).length
}

/** "Dan Williams", and "Daniel Williams (Dan)" would be said twice: the name they like, then the family's. */
export const fullName = (person: Pick<Person, 'knownAs' | 'familyName'>): string =>
  `${person.knownAs} ${person.familyName}`

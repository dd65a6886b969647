import { addDays, ageOn, type Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { Person } from '#lives/people/person.ts'
import type { Cast } from '../cast.ts'
import { type BareCounty, councilIdOf, membersOf } from '../county.ts'
import type { Resident } from '../people.ts'

/** What the records of a county are made from: the finished county, and what was known of its people before. */
export type Knowing = {
  readonly county: BareCounty
  readonly councilId: Id
  readonly members: readonly Member[]
  readonly lead: Resident
  readonly cast: Cast
  readonly today: Day
  readonly welsh: boolean
  /** Chance of their own, so that the county that was there before stays as it was to the letter. */
  readonly random: Random
}

/** One of those who are in day opportunities. */
export type Member = Resident & { readonly age: number; readonly isLead: boolean }

export type Given = Pick<Knowing, 'county' | 'lead' | 'cast' | 'today' | 'random'> & {
  readonly residents: readonly Resident[]
}

export function knowingOf({ county, residents, lead, cast, today, random }: Given): Knowing {
  const byId = new Map(residents.map((r) => [r.person.id, r]))
  const members = membersOf(county).flatMap((person): Member[] => {
    const resident = byId.get(person.id)
    if (!resident) return []
    const age = ageOn(person.bornOn, today)
    return [{ ...resident, person, age, isLead: person.id === lead.person.id }]
  })
  const welsh = county.council.jurisdiction === 'WALES'
  const councilId = councilIdOf(county.council.key)
  return { county, councilId, members, lead, cast, today, welsh, random }
}

/** Chance for one purpose and one person. */
export const chanceOf = ({ random }: Knowing, purpose: string, { reference }: Person): Random =>
  random.fork(`${purpose} ${reference}`)

/** The id of one of the ready-made sign-ins. */
export const accountIdOf = (councilId: Id, role: string): Id => idFrom(councilId, 'account', role)

export const before = (today: Day, days: number): Day => addDays(today, -Math.round(days))

/** A text in the language that the person reads. */
export type Said = { readonly en: string; readonly cy: string }
export const inTheirs = ({ language }: Pick<Person, 'language'>, said: Said): string =>
  said[language]

/** A working moment of that day. */
export const momentOf = (on: Day): Date => new Date(`${on}T10:00:00Z`)

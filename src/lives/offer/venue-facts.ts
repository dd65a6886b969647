import { addMonths, type Day } from '#ground/kernel/day.ts'
import { ACCESS_NEEDS, SENSORY_FACTS } from '#lives/people/person.ts'

/** What is asked of every venue: what it has, and what a visitor meets there. */
export const VENUE_FACTS = [...ACCESS_NEEDS, ...SENSORY_FACTS, 'waiting'] as const
export type VenueFactName = (typeof VENUE_FACTS)[number]

export type VenueFact = {
  readonly fact: VenueFactName
  /** Whether the venue has it, or a visitor meets it there. What nobody has looked at has no row. */
  readonly isSo: boolean
  readonly words: string
  readonly checkedOn: Day
}

/** After a year a fact says that it is old: access drifts (reference: OpenActive, 2017). */
const FRESH_MONTHS = 12

export const isOld = (checkedOn: Day, today: Day): boolean =>
  addMonths(checkedOn, FRESH_MONTHS) < today

const isAccess = (fact: VenueFactName): fact is (typeof ACCESS_NEEDS)[number] =>
  (ACCESS_NEEDS as readonly string[]).includes(fact)
const isSensory = (fact: VenueFactName): fact is (typeof SENSORY_FACTS)[number] =>
  (SENSORY_FACTS as readonly string[]).includes(fact)

/** What is true of a venue, as a search reads it: what it has and what it exposes to. */
export const trueOf = (facts: readonly VenueFact[]) => {
  const so = facts.filter(({ isSo }) => isSo).map(({ fact }) => fact)
  return {
    has: ACCESS_NEEDS.filter((need) => so.filter(isAccess).includes(need)),
    exposes: SENSORY_FACTS.filter((fact) => so.filter(isSensory).includes(fact)),
  }
}

type Told = {
  readonly has: readonly VenueFactName[]
  readonly exposes: readonly VenueFactName[]
  readonly checkedOn: Day
}

/**
 * The facts of a venue once a file has spoken of it: what the file says as of its day, but where somebody looked later.
 * What the file leaves out is not so, as far as the file speaks of that fact at all (of waiting it never does).
 */
export function afterFile(
  held: readonly VenueFact[],
  { has, exposes, checkedOn }: Told,
): readonly VenueFact[] {
  const known = new Map(held.map((one) => [one.fact, one]))
  const told = new Set([...has, ...exposes])
  return VENUE_FACTS.flatMap((fact): readonly VenueFact[] => {
    const before = known.get(fact)
    const isSo = told.has(fact)
    const isSilent = !isSo && (!before || fact === 'waiting')
    if (before && (before.checkedOn > checkedOn || isSilent)) return [before]
    if (isSilent) return []
    return [{ fact, isSo, words: before?.isSo === isSo ? before.words : '', checkedOn }]
  })
}

import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Random } from '#ground/kernel/random.ts'
import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'
import type { RatioName } from './magnitudes.ts'
import type { Slot } from './slots.ts'

/** 1:3 and closer: what a session at 1:5 cannot give. */
export const CLOSE_SUPPORT: Ratio = { staff: 1, people: 3 }
export const needsCloseSupport = (ratio: Ratio): boolean =>
  compareSupport(ratio, CLOSE_SUPPORT) >= 0

const at = (staff: number, people: number): Ratio => ({ staff, people })

/**
 * The ratio out in the community. Mostly the same; some need less support where they know the people (like Priya, 1:1 in
 * a building and 1:5 in a small group), some need more beside a road.
 */
const OUT: Readonly<Record<RatioName, readonly (readonly [Ratio, number])[]>> = {
  '2:1': [[at(2, 1), 1]],
  '1:1': [
    [at(1, 1), 86],
    [at(1, 3), 7],
    [at(1, 5), 7],
  ],
  '1:2': [
    [at(1, 2), 72],
    [at(1, 1), 10],
    [at(1, 3), 18],
  ],
  '1:3': [
    [at(1, 3), 82],
    [at(1, 2), 18],
  ],
  '1:5': [
    [at(1, 5), 82],
    [at(1, 3), 8],
    [at(1, 8), 10],
  ],
  '1:8': [
    [at(1, 8), 90],
    [at(1, 5), 10],
  ],
}

export const ratioOutside = (random: Random, inside: RatioName): Ratio =>
  random.weighted(OUT[inside], ([, weight]) => weight)[0]

/** Chances of needing a thing, for the closest support, close support, and the rest. */
const NEEDS: Readonly<
  Record<Exclude<AccessNeed, 'hoist' | 'signing'>, readonly [number, number, number]>
> = {
  'step-free': [0.5, 0.3, 0.14],
  'changing-place': [0.26, 0.1, 0.01],
  'accessible-toilet': [0.45, 0.3, 0.1],
  'quiet-room': [0.12, 0.08, 0.02],
  'personal-care': [0.55, 0.28, 0.02],
}
const WITH_CHANGING_PLACE = 0.7
const MUST_HAVE_SIGNING = 0.2

/** What a session must have, no more than the person's present place has: they go there now. */
export function needsOf(random: Random, slot: Slot, present: readonly AccessNeed[]): AccessNeed[] {
  const level = slot.ratio.staff >= slot.ratio.people ? 0 : needsCloseSupport(slot.ratio) ? 1 : 2
  const needs = (Object.keys(NEEDS) as (keyof typeof NEEDS)[]).filter(
    (need) => random.chance(NEEDS[need][level]) && present.includes(need),
  )
  const hoist = needs.includes('changing-place') && present.includes('hoist')
  return [
    ...needs,
    ...(hoist && random.chance(WITH_CHANGING_PLACE) ? (['hoist'] as const) : []),
    ...(slot.signs && random.chance(MUST_HAVE_SIGNING) ? (['signing'] as const) : []),
  ]
}

export const avoidsOf = (random: Random): SensoryFact[] =>
  random.chance(0.2) ? [random.weighted(AVOIDED, ([, weight]) => weight)[0]] : []
const AVOIDED: readonly (readonly [SensoryFact, number])[] = [
  ['loud-noise', 4],
  ['crowds', 3],
  ['sudden-sounds', 2],
  ['bright-lights', 1],
]

/** Assessed some time in the last year, as the law asks for a review within twelve months. */
export const assessedOn = (random: Random, today: Day): Day => addDays(today, -random.int(20, 350))

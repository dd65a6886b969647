import type { Id } from '#ground/kernel/id.ts'
import { compareSupport, type Ratio } from '#ground/kernel/ratio.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import { type Rooms, type Staffing, staffing } from '#lives/offer/staffing.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'

/** Somebody who is expected at a session, as those who support them there need to know them. */
export type Expected = {
  readonly personId: Id
  readonly knownAs: string
  readonly familyName: string
  readonly ratio: Ratio
  /** How to communicate with them, in words (DAPB1605: share and meet). */
  readonly communication: string
  readonly needs: readonly AccessNeed[]
  readonly avoids: readonly SensoryFact[]
}

/** Staff on the day, as an exact fraction: 7/2 is three full-time and one half-time worker. */
export type Fraction = { readonly n: number; readonly d: number }

export type Sitting = {
  readonly sessionId: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly starts: Minutes
  readonly ends: Minutes
  readonly worker: string
  readonly staff: Fraction
  readonly rooms: Rooms
  readonly least: number
  readonly most: number
}

export type SittingSheet = Sitting & { readonly expected: readonly Expected[] }

/** What R34 asks for and what there is. `short` is nought where there is enough. */
export type StaffOnDay = Staffing & { readonly onRota: number; readonly short: number }

/** Rule R34 for one sitting, against the staff on the rota. */
export function staffOnDay(
  sitting: Pick<Sitting, 'staff' | 'rooms'>,
  ratios: readonly Ratio[],
  leastStaff: number,
): StaffOnDay {
  const asked = staffing(ratios, { rooms: sitting.rooms, leastStaff })
  return { ...asked, ...against(asked.needed, sitting.staff) }
}

const against = (needed: number, { n, d }: Fraction) => ({
  onRota: n / d,
  // Exact: compared before it is divided.
  short: needed * d > n ? (needed * d - n) / d : 0,
})

/** Part of a venue's day through which the same sittings go on. */
export type Stretch = {
  readonly starts: Minutes
  readonly ends: Minutes
  readonly people: number
  readonly needed: number
  readonly onRota: number
  readonly short: number
}

type Staffed = Pick<Sitting, 'starts' | 'ends' | 'staff' | 'rooms'> & {
  readonly ratios: readonly Ratio[]
}

/**
 * A venue's day as stretches between one coming or going and the next: sittings at one time need their staff together,
 * and whenever anybody is there, the site has its least (R34).
 */
export function stretchesOf(sittings: readonly Staffed[], leastStaff: number): readonly Stretch[] {
  const moments = [...new Set(sittings.flatMap((s) => [s.starts, s.ends]))].sort((a, b) => a - b)
  const stretches: Stretch[] = []
  for (const [i, starts] of moments.entries()) {
    const ends = moments[i + 1] ?? starts
    const going = sittings.filter(
      (s) => s.starts <= starts && s.ends >= ends && s.ratios.length > 0,
    )
    if (ends === starts || going.length === 0) continue
    const asked = going.reduce(
      (sum, s) => sum + staffing(s.ratios, { rooms: s.rooms, leastStaff: 0 }).needed,
      0,
    )
    const needed = Math.max(asked, leastStaff)
    const people = going.reduce((sum, s) => sum + s.ratios.length, 0)
    stretches.push({ starts, ends, people, needed, ...against(needed, sum(going)) })
  }
  return stretches
}

const sum = (sittings: readonly Staffed[]): Fraction =>
  sittings.reduce<Fraction>((a, { staff: b }) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), {
    n: 0,
    d: 1,
  })

/** Two letters that stand where a face will: "Priya Shah" is PS. */
export const initialsOf = ({ knownAs, familyName }: Expected): string =>
  [knownAs, familyName].map((name) => [...name.trim()][0]?.toUpperCase() ?? '').join('')

/** Everybody who is expected at a venue on a day, once each, with when they come and the most support that they have there: to be called over outside. */
export type Present = { readonly person: Expected; readonly sittings: readonly Sitting[] }

export function everybodyAt(sheets: readonly SittingSheet[]): readonly Present[] {
  const found = new Map<Id, { person: Expected; sittings: Sitting[] }>()
  for (const { expected, ...sitting } of sheets)
    for (const person of expected) {
      const known = found.get(person.personId) ?? { person, sittings: [] }
      known.sittings.push(sitting)
      if (compareSupport(person.ratio, known.person.ratio) > 0) known.person = person
      found.set(person.personId, known)
    }
  return [...found.values()]
}

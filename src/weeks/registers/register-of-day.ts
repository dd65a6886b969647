import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { type Expected, type SittingSheet, type StaffOnDay, staffOnDay } from './day-sheet.ts'
import type { PersonMarks } from './event.ts'
import { type Counts, countsOf, endsAt, marksAt, type Standing, standingOf } from './whereabouts.ts'

/** Somebody on the register of one sitting. */
export type Line = {
  readonly person: Expected
  readonly standing: Standing
  readonly marks?: PersonMarks
  /** They are being looked for. */
  readonly checkId?: Id
}

export type RegisterSitting<S extends SittingSheet = SittingSheet> = {
  readonly sheet: S
  readonly lines: readonly Line[]
  readonly staff: StaffOnDay
  readonly marked: number
  /** Signed off, or its day is gone: nobody in it is counted as in any more. */
  readonly isOver: boolean
}

export type RegisterDay<S extends SittingSheet = SittingSheet> = {
  readonly sittings: readonly RegisterSitting<S>[]
  readonly counts: Counts
  readonly inside: ReadonlySet<Id>
}

type Facts = {
  readonly day: Day
  readonly now: Date
  /** After the start, in which somebody without a plan of their own is looked for. */
  readonly minutes: number
  /** Open checks, by `session person`. */
  readonly checks: ReadonlyMap<string, Id>
}

export const checkKey = (sessionId: Id, personId: Id): string => `${sessionId} ${personId}`

/** The registers of a day with the board above them: one reading of the sheets and of all that was marked. */
export function registerDay<S extends SittingSheet & { readonly leastStaff: number }>(
  sheets: readonly S[],
  marks: ReadonlyMap<string, PersonMarks>,
  { day, now, minutes, checks }: Facts,
): RegisterDay<S> {
  const sittings = sheets.map((sheet) => {
    const when = { day, ...sheet }
    const lines = sheet.expected.map((person): Line => {
      const own = marksAt(marks, sheet.sessionId, day, person.personId)
      const standing = standingOf(own, when, { now, minutes: person.lookedForAfter ?? minutes })
      const checkId = checks.get(checkKey(sheet.sessionId, person.personId))
      return { person, standing, ...(own && { marks: own }), ...(checkId && { checkId }) }
    })
    const isOver = sheet.register?.signedOffAt !== undefined || day < dayOf(now)
    const staff = staffOnDay(sheet, sheet.expected, sheet.leastStaff)
    return { sheet, lines, staff, marked: lines.filter((line) => line.marks?.mark).length, isOver }
  })
  const told = new Set(sheets.flatMap((sheet) => sheet.notComing.map((one) => one.personId)))
  const all = sittings.flatMap(({ lines, isOver }) =>
    lines.map(({ person, standing }) => ({ personId: person.personId, standing, isOver })),
  )
  const { inside, ...counts } = countsOf(all, told)
  return { sittings, counts, inside }
}

/** Who has no mark yet: those whom one press may mark as here, after a look. */
export const unmarkedOf = ({ lines }: Pick<RegisterSitting, 'lines'>): readonly Line[] =>
  lines.filter((line) => !line.marks?.mark && (line.marks?.differs.length ?? 0) === 0)

/** Whether a sitting may be signed off by the clock: its time has ended. */
export const hasEnded = (sheet: SittingSheet, day: Day, now: Date): boolean =>
  now >= endsAt({ day, ...sheet })

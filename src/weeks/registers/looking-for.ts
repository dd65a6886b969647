import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { PersonMarks } from './event.ts'
import type { CheckOutcome, DidNotAttend } from './welfare.ts'
import { isUnexplained, lookedForAt, marksAt, type When } from './whereabouts.ts'

/** A sitting of today whose register is open, with everybody expected and the checks that there are. */
export type OpenSitting = When & {
  readonly sessionId: Id
  readonly openedAt: Date
  readonly people: readonly {
    readonly personId: Id
    /** After the start, by their own plan. */
    readonly minutes?: number
    readonly check?: {
      readonly id: Id
      readonly outcome?: CheckOutcome
    }
  }[]
}

export type Looking = {
  readonly opens: readonly {
    readonly sessionId: Id
    readonly day: Day
    readonly personId: Id
    readonly openedAt: Date
    readonly dueAt: Date
  }[]
  /** They are here after all: closed by whoever marked them. */
  readonly closes: readonly { readonly id: Id; readonly by: Id; readonly at: Date }[]
  /** It was closed because they came, and that mark was taken back. */
  readonly reopens: readonly Id[]
}

/** Whoever opens a register late has so many minutes to mark it before everybody in it counts as missing. */
const TO_MARK_IT = 5 * 60_000
const MINUTE = 60_000

/**
 * What the registers of today ask for at a moment (R23): who is looked for now, whose check ends because they came, and
 * whose begins again. Only where a register is kept: with none, nobody knows who came, and it says so instead. Done
 * again at the same moment with what it asked for done, it asks for nothing.
 */
export function lookFor(
  sittings: readonly OpenSitting[],
  marks: ReadonlyMap<string, PersonMarks>,
  rules: Pick<DidNotAttend, 'minutes' | 'reach'>,
  now: Date,
): Looking {
  const opens: Looking['opens'][number][] = []
  const closes: Looking['closes'][number][] = []
  const reopens: Id[] = []
  for (const sitting of sittings)
    for (const { personId, minutes = rules.minutes, check } of sitting.people) {
      const { sessionId, day } = sitting
      const mark = marksAt(marks, sessionId, day, personId)?.mark
      const from = Math.max(
        lookedForAt(sitting, minutes).getTime(),
        sitting.openedAt.getTime() + TO_MARK_IT,
      )
      if (mark && mark.kind !== 'not-here') {
        if (check && !check.outcome) closes.push({ id: check.id, by: mark.accountId, at: mark.at })
      } else if (check) {
        if (check.outcome === 'came-late' && isUnexplained(mark)) reopens.push(check.id)
      } else if (isUnexplained(mark) && now.getTime() >= from) {
        const dueAt = new Date(from + rules.reach * MINUTE)
        opens.push({ sessionId, day, personId, openedAt: new Date(from), dueAt })
      }
    }
  return { opens, closes, reopens }
}

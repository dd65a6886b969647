import { type Day, momentOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Minutes } from '#ground/kernel/week.ts'

export const CHANGES = ['cancel', 'cover', 'move', 'times', 'extra', 'undo'] as const
export type Change = (typeof CHANGES)[number]

/** Why a day is otherwise, as it is told. */
export const WHYS = [
  'staff-ill',
  'too-few',
  'building',
  'weather',
  'holiday',
  'moved',
  'other',
] as const
export type Why = (typeof WHYS)[number]

/** What a provider wants of one day. */
export type Asked = {
  readonly change: Change
  readonly why: Why
  /** As it is told, in the provider's words. */
  readonly words: string
  readonly worker?: string
  readonly venueId?: Id
  readonly roomId?: Id
  readonly starts?: Minutes
  readonly ends?: Minutes
  /** Of the change that the form was made with; 0 where there was none. */
  readonly version: number
}

/** One day of a session as it stands. */
export type DayFacts = {
  readonly day: Day
  readonly starts: Minutes
  readonly ends: Minutes
  readonly worker: string
  readonly venueId: Id
  readonly roomId?: Id
  /** Whether it sits on that day by its series, before any change of the day. */
  readonly isUsual: boolean
  readonly now?: DateRow
  /** Raised by each telling of that day, an undoing too. */
  readonly version: number
}

export type DateRow = {
  readonly kind: 'cancelled' | 'changed' | 'extra'
  readonly why: string
  readonly words: string
  readonly starts?: Minutes
  readonly ends?: Minutes
  readonly venueId?: Id
  readonly roomId?: Id
  readonly worker?: string
}

export type DayRefusal = {
  readonly kind:
    | (
        | 'gone-by'
        | 'not-a-day'
        | 'is-a-day'
        | 'is-cancelled'
        | 'nothing-changed'
        | 'nothing-to-undo'
      )
    | ('changed-meanwhile' | 'worker-missing' | 'place-missing' | 'ends-before-start')
}

/** What to write: a row for the day, or none any more. */
export type DayDecision =
  | { readonly kind: 'write'; readonly row: DateRow }
  | { readonly kind: 'remove' }
  | { readonly kind: 'same' }

/**
 * What becomes of one day of a session. A day that has begun stays as it is; one that is cancelled is put back before it
 * is changed otherwise; the same asked twice is one.
 */
export function decideDay(
  facts: DayFacts,
  asked: Asked,
  now: Date,
): Result<DayDecision, DayRefusal> {
  const { day, now: row, isUsual, version } = facts
  const wanted = asked.change === 'undo' ? undefined : rowOf(facts, asked)
  if (asked.change === 'undo' ? !row && version > asked.version : isSameRow(row, wanted))
    return accept({ kind: 'same' })
  if (version !== asked.version) return refuse({ kind: 'changed-meanwhile' })
  if (momentOf(day, facts.starts) <= now) return refuse({ kind: 'gone-by' })
  if (!wanted) return row ? accept({ kind: 'remove' }) : refuse({ kind: 'nothing-to-undo' })
  const sits = isUsual || row?.kind === 'extra'
  if (asked.change === 'extra' && sits) return refuse({ kind: 'is-a-day' })
  if (asked.change !== 'extra' && !sits) return refuse({ kind: 'not-a-day' })
  if (row?.kind === 'cancelled') return refuse({ kind: 'is-cancelled' })
  const fault = faultOf(facts, asked, wanted)
  if (fault) return refuse({ kind: fault })
  // A day that was extra and falls out again is simply none.
  if (asked.change === 'cancel' && row?.kind === 'extra') return accept({ kind: 'remove' })
  return accept({ kind: 'write', row: wanted })
}

function faultOf(facts: DayFacts, asked: Asked, wanted: DateRow): DayRefusal['kind'] | undefined {
  const starts = wanted.starts ?? facts.starts
  const ends = wanted.ends ?? facts.ends
  if (ends <= starts) return 'ends-before-start'
  if (asked.change === 'cover' && !asked.worker) return 'worker-missing'
  if (asked.change === 'move' && !asked.venueId && !asked.roomId) return 'place-missing'
  if (asked.change === 'cancel' || asked.change === 'extra') return undefined
  const isOther = (['starts', 'ends', 'worker', 'venueId', 'roomId'] as const).some(
    (key) => wanted[key] !== undefined && wanted[key] !== facts[key],
  )
  return isOther ? undefined : 'nothing-changed'
}

/** The row as it would be, with what was changed of that day before still in it. */
function rowOf(facts: DayFacts, asked: Asked): DateRow {
  const { change, why, words } = asked
  if (change === 'cancel') return { kind: 'cancelled', why, words }
  const { now: before } = facts
  const kept = before && before.kind !== 'cancelled' ? before : undefined
  const given = {
    ...(change === 'cover' && asked.worker && { worker: asked.worker }),
    ...(change === 'move' && asked.venueId && { venueId: asked.venueId }),
    ...(change === 'move' && asked.roomId && { roomId: asked.roomId }),
    ...((change === 'times' || change === 'extra') &&
      asked.starts !== undefined && { starts: asked.starts }),
    ...((change === 'times' || change === 'extra') &&
      asked.ends !== undefined && { ends: asked.ends }),
  }
  const kind = change === 'extra' || kept?.kind === 'extra' ? 'extra' : 'changed'
  return { ...kept, ...given, kind, why, words }
}

const isSameRow = (a: DateRow | undefined, b: DateRow | undefined): boolean =>
  a !== undefined && b !== undefined && text(a) === text(b)
const text = (row: DateRow) =>
  JSON.stringify(Object.entries(row).toSorted(([a], [b]) => a.localeCompare(b)))

/** Rule R22: under so many hours before it begins, somebody must find another way today. */
export const isUrgent = (day: Day, starts: Minutes, now: Date, hours: number): boolean =>
  momentOf(day, starts).getTime() - now.getTime() < hours * 3_600_000

/** Somebody who has a place on the day, and all that decides how they are told. */
export type ToTell = {
  readonly personId: Id
  readonly name: string
  readonly communication: string
  readonly language: View['language']
  readonly seeing: View['seeing']
  readonly hasSignIn: boolean
  /** Formats that they need and let providers know of. */
  readonly formats: readonly string[]
  /** They need a format that is theirs to tell. */
  readonly hasPrivateFormat: boolean
  readonly carers: readonly { readonly id: Id; readonly hasSignIn: boolean }[]
}

export type How = 'own-page' | 'by-voice'
export type Told = ToTell & { readonly how: How; readonly withCarer: boolean }

/**
 * How each is told: on their own page, in their language and view, where they sign in and need nothing else; otherwise
 * somebody who works with them tells them in the way that they need, and has it as work. Carers are told besides where
 * it is urgent (rule R22).
 */
export const howTold = (people: readonly ToTell[], urgent: boolean): readonly Told[] =>
  people.map((person) => ({
    ...person,
    how:
      person.hasSignIn && !person.hasPrivateFormat && person.formats.every(isOnPage)
        ? 'own-page'
        : 'by-voice',
    withCarer: urgent && person.carers.length > 0,
  }))

/** Needs that the pages themselves meet. */
const ON_PAGE: ReadonlySet<string> = new Set(['easy-read', 'pictures', 'large-print', 'audio'])
const isOnPage = (format: string): boolean => ON_PAGE.has(format)

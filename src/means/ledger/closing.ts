import { addDays, type Day } from '#ground/kernel/day.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** Up to which day a council's books are closed, as it was said last; nothing, where they are all open. */
export type Closing = { readonly number: number; readonly closedTo?: Day }

/** Nobody has closed anything yet. */
export const neverClosed: Closing = { number: 0 }

export type ClosingRefusal =
  /** The last day is not over yet: more may still happen on it. */
  | { readonly kind: 'not-over'; readonly until: Day }
  | { readonly kind: 'closed-already'; readonly closedTo: Day }
  /** Somebody else has closed or opened them since the page was read. */
  | { readonly kind: 'changed-meanwhile' }

export type OpeningRefusal =
  | { readonly kind: 'nothing-closed' }
  /** The day is open as it is. */
  | { readonly kind: 'open-already'; readonly closedTo: Day }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'changed-meanwhile' }

type Seen = { readonly today: Day; readonly held: Closing; readonly seen: number }

/**
 * Whether the books may be closed up to a day, that day among it (docs/decisions/0025).
 *
 * @param seen the number of the closing that whoever asks had before them
 */
export function mayClose(to: Day, { today, held, seen }: Seen): Result<Closing, ClosingRefusal> {
  if (held.number !== seen) return refuse({ kind: 'changed-meanwhile' })
  if (to >= today) return refuse({ kind: 'not-over', until: addDays(today, -1) })
  if (held.closedTo && to <= held.closedTo)
    return refuse({ kind: 'closed-already', closedTo: held.closedTo })
  return accept({ number: held.number + 1, closedTo: to })
}

/** Whether they may be opened again from a day on, that day among it. What was written late stays where it stands. */
export function mayOpenAgain(
  from: Day,
  reason: string,
  { held, seen }: Omit<Seen, 'today'>,
): Result<Closing & { readonly reason: string }, OpeningRefusal> {
  if (held.number !== seen) return refuse({ kind: 'changed-meanwhile' })
  if (!held.closedTo) return refuse({ kind: 'nothing-closed' })
  if (from > held.closedTo) return refuse({ kind: 'open-already', closedTo: held.closedTo })
  if (!reason.trim()) return refuse({ kind: 'reason-needed' })
  return accept({ number: held.number + 1, closedTo: addDays(from, -1), reason: reason.trim() })
}

import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type ClosingRefusal, mayClose, mayOpenAgain, type OpeningRefusal } from './closing.ts'
import { closings, lastClosing } from './closing-queries.ts'
import { insertClosing, lockBooks } from './closing-store.ts'

/** Who closes or opens a council's books. The form's own id: pressed twice, it is written once. */
export type Closer = {
  readonly councilId: Id
  readonly accountId: Id
  readonly now: Date
  readonly id: Id
  /** The number of the closing that they had before them. */
  readonly seen: number
}

/** Closes the books up to a day. Whoever writes meanwhile is waited for, or begins again. */
export async function closeBooks(
  db: Db,
  closer: Closer,
  to: Day,
): Promise<Result<void, ClosingRefusal>> {
  const held = await booksAtHand(db, closer)
  if (held === 'done') return accept(undefined)
  const may = mayClose(to, { held, seen: closer.seen, today: dayOf(closer.now) })
  if (!may.ok) return may
  await keep(db, closer, { ...may.value, reason: '' }, 'books closed')
  return accept(undefined)
}

/** Opens them again from a day on, with the reason why. */
export async function openBooks(
  db: Db,
  closer: Closer,
  { from, reason }: { readonly from: Day; readonly reason: string },
): Promise<Result<void, OpeningRefusal>> {
  const held = await booksAtHand(db, closer)
  if (held === 'done') return accept(undefined)
  const may = mayOpenAgain(from, reason, { held, seen: closer.seen })
  if (!may.ok) return may
  await keep(db, closer, may.value, 'books opened again')
  return accept(undefined)
}

async function booksAtHand(db: Db, { councilId, id }: Closer) {
  await lockBooks(db, councilId)
  const all = await closings(db, councilId)
  return all.some((one) => one.id === id) ? 'done' : lastClosing(db, councilId)
}

async function keep(
  db: Db,
  { councilId, accountId, now, id }: Closer,
  closing: { readonly number: number; readonly closedTo?: Day; readonly reason: string },
  action: string,
): Promise<void> {
  await insertClosing(db, councilId, { id, ...closing, recordedBy: accountId, recordedAt: now })
  await audit(db, [{ councilId, accountId, action, subject: id, at: now }])
}

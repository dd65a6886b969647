import { addDays, type Day, daysBetween, momentOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { Level } from './alert.ts'
import { hasDeskRole } from './desk-queries.ts'
import { MOST_DAYS, type ShiftRefusal } from './rota.ts'
import * as store from './rota-store.ts'

/** The same turn on each day from the first to the last. One that ends before it begins ends on the day after. */
export type LayingOut = {
  readonly councilId: Id
  readonly by: Id
  readonly accountId: Id
  readonly level: Level
  readonly first: Day
  readonly last: Day
  /** Minutes after midnight, as the clock on the wall has them that day. */
  readonly starts: number
  readonly ends: number
  readonly now: Date
}

/** Puts somebody on the rota. Days that are over are left out; where all are, it is refused. */
export async function layOutShifts(
  db: Db,
  asked: LayingOut,
): Promise<Result<{ readonly made: number }, ShiftRefusal>> {
  const { councilId, accountId, level, first, last, starts, ends, now, by } = asked
  if (last < first) return refuse({ kind: 'last-before-first' })
  const days = daysBetween(first, last) + 1
  if (days > MOST_DAYS) return refuse({ kind: 'too-many-days' })
  if (!(await hasDeskRole(db, councilId, accountId)))
    throw new NotFound(`Account ${accountId} may not have the desk`)
  const shifts = Array.from({ length: days }, (_, i) => addDays(first, i))
    .map((on) => ({
      ...{ level, accountId, startsAt: momentOf(on, starts) },
      endsAt: momentOf(ends <= starts ? addDays(on, 1) : on, ends),
    }))
    .filter(({ endsAt }) => endsAt > now)
  if (shifts.length === 0) return refuse({ kind: 'ended-already' })
  const made = await store.insertShifts(db, councilId, shifts, { by, at: now })
  const detail = { first, last, level, for: accountId }
  if (made > 0)
    await audit(db, [{ councilId, accountId: by, action: 'duty rota set', detail, at: now }])
  return accept({ made })
}

/** Takes a turn off the rota, from now on. */
export async function endShift(
  db: Db,
  asked: Record<'councilId' | 'by' | 'shiftId', Id> & { readonly now: Date },
): Promise<void> {
  const { councilId, by, shiftId, now } = asked
  const { isFirst } = await store.endShift(db, councilId, shiftId, now)
  if (isFirst)
    await audit(db, [
      { councilId, accountId: by, action: 'duty turn ended', subject: shiftId, at: now },
    ])
}

import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { finishTasksAboutAll } from '#lives/tasks/actions.ts'
import { feeSubject } from '#weeks/bookings/cancellation.ts'
import { askAboutFees } from '#weeks/plans/fee-unmet-actions.ts'
import { type BookedRow, bookedDays, type Sitting, sittingsToReckon } from './booked-queries.ts'
import { type Due, dueFor, factOf, type PayableFact } from './payable.ts'
import { type RulesUsed, rulesUsedOn } from './queries.ts'
import * as store from './store.ts'

/** How far back a register that was signed off late, or marked anew, is still reckoned. */
const DAYS_BACK = 62
/** So many sittings at once: a night of a large county is a few dozen of these. */
const AT_ONCE = 200
const MOST = 20_000

export type Reckoned = { readonly added: number; readonly corrected: number; readonly same: number }

/**
 * Turns what came of booked days into money by the council's rules of each day, up to a day. Done again it changes
 * nothing; what has become otherwise since is another row beside the first, never in its place.
 */
export async function reckon(
  db: Db,
  { councilId, upTo, now }: { readonly councilId: Id; readonly upTo: Day; readonly now: Date },
): Promise<Result<Reckoned, LapsedPolicy>> {
  await store.lockReckoning(db, councilId)
  const span = { from: addDays(upTo, -DAYS_BACK), to: upTo, most: MOST }
  const sittings = await sittingsToReckon(db, councilId, span)
  const rules = new Map<Day, RulesUsed>()
  const sum = { added: 0, corrected: 0, same: 0 }
  for (let from = 0; from < sittings.length; from += AT_ONCE) {
    const some = sittings.slice(from, from + AT_ONCE)
    for (const day of new Set(some.map((one) => one.day))) {
      if (rules.has(day)) continue
      const read = await rulesUsedOn(db, councilId, day)
      if (!read.ok) return read
      rules.set(day, read.value)
    }
    const done = await reckonSome(db, { councilId, now, rules, sittings: some })
    for (const key of ['added', 'corrected', 'same'] as const) sum[key] += done[key]
  }
  return accept(sum)
}

type Some = {
  readonly councilId: Id
  readonly now: Date
  readonly rules: ReadonlyMap<Day, RulesUsed>
  readonly sittings: readonly Sitting[]
}

async function reckonSome(db: Db, { councilId, now, rules, sittings }: Some): Promise<Reckoned> {
  const booked = await bookedDays(db, councilId, sittings)
  const last = new Map(
    (await store.lastReckoned(db, councilId, sittings)).map((row) => [keyOf(row), row]),
  )
  const rows = booked.flatMap((row): readonly store.PayableRow[] => {
    const used = rules.get(row.day)
    const fact = factOf(row)
    if (!fact || !used) return []
    const due = dueFor(row.price, fact, used.rules)
    const before = last.get(keyOf(row))
    if (before && isSame(before, due, row)) return []
    const correction = before ? before.correction + 1 : 0
    return [
      { ...rowOf(row, fact, due), correction, policyFrom: used.from, id: newId(now), madeAt: now },
    ]
  })
  await store.insertPayable(db, councilId, rows)
  await askAboutUnmet(db, { councilId, now, rows })
  const added = rows.filter((row) => row.correction === 0).length
  return { added, corrected: rows.length - added, same: booked.length - rows.length }
}

/** A need that a missed day leaves unmet can be met another way as long as its week is near. */
const DAYS_TO_MEND = 7

/** Whoever paid for a day that did not take place, with a need unmet for it, is somebody's work; forgiven, it is done. */
async function askAboutUnmet(
  db: Db,
  of: { readonly councilId: Id; readonly now: Date; readonly rows: readonly store.PayableRow[] },
): Promise<void> {
  const { councilId, now, rows } = of
  const since = addDays(dayOf(now), -DAYS_TO_MEND)
  const isUnmet = (row: store.PayableRow) => row.basis !== 'attended' && row.package > 0
  const missed = rows.filter((row) => isUnmet(row) && row.day >= since)
  await askAboutFees(db, councilId, { missed, now })
  const forgiven = rows.filter((row) => row.correction > 0 && !isUnmet(row))
  const subjects = forgiven.map((row) => feeSubject(councilId, row))
  await finishTasksAboutAll(db, councilId, { kind: 'fee-unmet', subjects, at: now })
}

const keyOf = (row: { readonly personId: Id; readonly sessionId: Id; readonly day: Day }) =>
  `${row.day} ${row.sessionId} ${row.personId}`

const isSame = (before: store.LastReckoned, due: Due, { price }: BookedRow): boolean =>
  before.price === price &&
  (['basis', 'provider', 'package', 'council', 'chargeable'] as const).every(
    (part) => before[part] === due[part],
  )

const rowOf = (
  { personId, sessionId, day, price, kind, route }: BookedRow,
  fact: PayableFact,
  due: Due,
) => ({ personId, sessionId, day, price, kind, route, fact, ...due })

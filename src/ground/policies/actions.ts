import assert from 'node:assert/strict'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import type { RowState, Span } from './dated-rule.ts'
import type { PlainRow, Policy } from './policy.ts'
import {
  type AnswerRefusal,
  answerTo,
  makeSense,
  type PlaceRefusal,
  placeAmong,
  type RuleAnswer,
  type WrongTogether,
} from './rule-change.ts'
import * as store from './store.ts'

/** Who acts, on which of the council's rules. */
export type Setting = {
  readonly councilId: Id
  readonly accountId: Id
  readonly policy: Policy<unknown>
  readonly now: Date
}

export type Proposed = Span & { readonly rows: readonly PlainRow[]; readonly reason: string }

/**
 * Proposes a dated row. It holds for nobody until a second person has approved it. Pressed twice, it is proposed once.
 *
 * @returns the id of the row that waits
 */
export async function proposeRule(
  db: Db,
  { councilId, accountId, policy, now }: Setting,
  proposed: Proposed,
): Promise<Result<Id, PlaceRefusal | WrongTogether>> {
  const { key } = policy
  await store.lockKey(db, councilId, key)
  const held = await store.lockRule(db, councilId, key)
  const value = store.storedValue(policy, proposed.rows)
  const same = held.find(
    (row) =>
      row.state === 'proposed' &&
      row.proposedBy === accountId &&
      row.from === proposed.from &&
      row.to === proposed.to &&
      isSame(row.rows, proposed.rows),
  )
  if (same) return accept(same.id)
  const placed = mayStand(policy, held, proposed, now)
  if (!placed.ok) return placed
  const id = newId(now)
  const { from, to, reason } = proposed
  const row = { id, key, value, reason, from, ...(to && { to }) }
  await store.addProposal(db, councilId, { ...row, proposedBy: accountId, proposedAt: now })
  await write(db, { councilId, accountId, at: now }, 'council rule proposed', { id, key, from })
  return accept(id)
}

/** The order of the fields in what was stored is the database's own. */
const isSame = (a: readonly PlainRow[], b: readonly PlainRow[]): boolean => {
  const sorted = (rows: readonly PlainRow[]) =>
    JSON.stringify(rows.map((row) => Object.entries(row).sort(([x], [y]) => (x < y ? -1 : 1))))
  return sorted(a) === sorted(b)
}

/**
 * Approves, refuses or takes back a row that waits. What is approved is looked at again: another may have been approved
 * since, and its first day may have passed.
 *
 * @throws NotFound where the council has no such row
 */
export async function answerRule(
  db: Db,
  { councilId, accountId, policy, now }: Setting,
  { rowId, answer }: { readonly rowId: Id; readonly answer: RuleAnswer },
): Promise<Result<RowState, AnswerRefusal | PlaceRefusal | WrongTogether>> {
  await store.lockKey(db, councilId, policy.key)
  const held = await store.lockRule(db, councilId, policy.key)
  const row = store.theRow(held, rowId)
  const decided = answerTo(row, answer, accountId)
  if (!decided.ok) return decided
  const { state, isRepeated } = decided.value
  if (isRepeated) return accept(state)
  if (state === 'approved') {
    const placed = mayStand(policy, held, row, now)
    if (!placed.ok) return placed
    if (placed.value.closes) await store.closeRow(db, councilId, placed.value.closes)
  }
  await store.decideRow(db, councilId, { id: rowId, state, by: accountId, at: now })
  const about = { id: rowId, key: policy.key, from: row.from }
  await write(db, { councilId, accountId, at: now }, `council rule ${state}`, about)
  return accept(state)
}

function mayStand(
  policy: Policy<unknown>,
  held: readonly store.HeldRow[],
  row: Span & { readonly rows: readonly PlainRow[] },
  now: Date,
) {
  const sense = makeSense(policy, row.rows)
  if (!sense.ok) return sense
  const approved = held.filter((one) => one.state === 'approved')
  return placeAmong(approved, row, dayOf(now))
}

const write = (
  db: Db,
  who: { readonly councilId: Id; readonly accountId: Id; readonly at: Date },
  action: string,
  { id, key, from }: { readonly id: Id; readonly key: string; readonly from: string },
) => audit(db, [{ ...who, action, subject: id, detail: { key, from } }])

/** A row that two people have approved already: for a council that is set up, and for the demonstration. */
export type ApprovedRule = Proposed & {
  readonly id: Id
  readonly policy: Policy<unknown>
  readonly proposedBy: Id
  readonly decidedBy: Id
  readonly at: Date
}

/** Saves many approved rows at once. They may begin in the past; saving the same again does nothing. */
export async function saveApprovedRules(
  db: Db,
  councilId: Id,
  rules: readonly ApprovedRule[],
): Promise<Saved> {
  const rows = rules.map(({ policy, rows: values, at, ...rule }) => {
    const sense = makeSense(policy, values)
    assert(sense.ok, `The rows of ${policy.key} do not make sense together`)
    const value = store.storedValue(policy, values)
    return store.approvedRow(councilId, { ...rule, key: policy.key, value, proposedAt: at })
  })
  return saveRows(db, 'council_policy', ['id'], rows)
}

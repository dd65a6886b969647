import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { type Move, type MoveRefusal, mayNoteMove } from './move.ts'
import { savingsRecord } from './queries.ts'
import { isSameSaid, maySay, type Said, type SaidRefusal } from './savings-record.ts'
import * as store from './store.ts'

type Acting = {
  readonly councilId: Id
  readonly accountId: Id
  readonly now: Date
  readonly recordId: Id
}

/** Keeps a new saving. The same form sent twice is one. */
export async function addSaving(
  db: Db,
  { councilId, accountId, now, recordId, said }: Acting & { readonly said: Said },
): Promise<Result<'added', SaidRefusal>> {
  const may = maySay(said, undefined, 1)
  if (!may.ok) return may
  if (!(await store.insertRecord(db, councilId, recordId, now))) return accept('added')
  const by = { accountId, at: now }
  await store.insertVersion(db, { councilId, recordId, version: 1 }, said, by)
  await noted(db, { councilId, accountId, now, recordId }, 'savings record made', 1)
  return accept('added')
}

/** Says something else of a saving, as a new version: what was said before stays readable. */
export async function changeSaving(
  db: Db,
  asked: Acting & { readonly said: Said; readonly version: number },
): Promise<Result<'changed', SaidRefusal>> {
  const { councilId, accountId, now, recordId, said } = asked
  const held = await recordAtHand(db, asked)
  if (isSameSaid(held, said)) return accept('changed')
  const may = maySay(said, held, asked.version)
  if (!may.ok) return may
  const version = held.version + 1
  await store.raiseVersion(db, councilId, recordId, version)
  await store.insertVersion(db, { councilId, recordId, version }, said, { accountId, at: now })
  await noted(db, asked, 'savings record changed', version)
  return accept('changed')
}

/** Writes down that people moved, or came back. The same form sent twice is one. */
export async function noteMove(
  db: Db,
  asked: Acting & { readonly move: Move },
): Promise<Result<'noted', MoveRefusal>> {
  const { councilId, accountId, now, recordId, move } = asked
  const held = await recordAtHand(db, asked)
  if (held.moves.some(({ id }) => id === move.id)) return accept('noted')
  const given = { before: held.moves, people: held.people, today: dayOf(now) }
  const may = mayNoteMove(move, given)
  if (!may.ok) return may
  const trimmed = { ...move, evidence: move.evidence.trim() }
  await store.insertMove(db, councilId, recordId, trimmed, { accountId, at: now })
  await noted(db, asked, 'people noted as moved', held.version)
  return accept('noted')
}

async function recordAtHand(db: Db, { councilId, recordId }: Acting) {
  await store.lockRecord(db, councilId, recordId)
  const held = await savingsRecord(db, councilId, recordId)
  if (!held) throw new NotFound(`No savings record ${recordId}`)
  return held
}

const noted = (
  db: Db,
  { councilId, accountId, now: at, recordId: subject }: Acting,
  action: string,
  version: number,
): Promise<void> => audit(db, [{ councilId, accountId, action, subject, detail: { version }, at }])

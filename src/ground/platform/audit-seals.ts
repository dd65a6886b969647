import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#ground/kernel/id.ts'
import type { Db, Platform } from './platform.ts'

const ROWS_A_SEAL = 1_000
const SEALS_A_RUN = 200
const SEALS_A_PAGE = 50
const SEALED_WITHIN = 60_000
const MOST_LISTED = 100
/** What the first seal of a council names as the one before it. */
const BEFORE_THE_FIRST = Buffer.alloc(32)

type AuditRow = {
  readonly id: string
  readonly at: Date
  readonly account_id: string | null
  readonly person_id: string | null
  readonly action: string
  readonly subject: string | null
  readonly detail: unknown
}

/**
 * The hash of a seal: of the council, its number, the hash before it, and every word of every row that it names, in
 * order. A row changed, taken out or put in between gives another hash, and so does each seal after it.
 */
export function hashOfSeal(
  seal: { readonly councilId: Id; readonly number: number; readonly previous: Buffer },
  rows: readonly AuditRow[],
): Buffer {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([seal.councilId, seal.number, seal.previous.toString('hex')]))
  for (const row of rows)
    hash.update(
      JSON.stringify([
        row.id,
        row.at.toISOString(),
        row.account_id,
        row.person_id,
        row.action,
        row.subject,
        row.detail,
      ]),
    )
  return hash.digest()
}

const auditRows = (db: Db, councilId: Id, ids: readonly Id[]): Promise<readonly AuditRow[]> =>
  db
    .selectFrom('audit')
    .select(['id', 'at', 'account_id', 'person_id', 'action', 'subject', 'detail'])
    .where('council_id', '=', councilId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()

/**
 * Seals what is not sealed yet into the council's chain, a thousand rows a seal.
 * @returns the number of rows sealed
 */
export async function sealAudit(platform: Platform, councilId: Id): Promise<number> {
  let sealed = 0
  for (let seals = 0; seals < SEALS_A_RUN; seals += 1) {
    const count = await platform.transaction(councilId, (db) =>
      sealSome(db, councilId, platform.now()),
    )
    sealed += count
    if (count < ROWS_A_SEAL) break
  }
  return sealed
}

async function sealSome(db: Db, councilId: Id, now: Date): Promise<number> {
  // Two sealers of one council would write one number twice: the second waits, and finds nothing left to do.
  await sql`select pg_advisory_xact_lock(hashtextextended(${councilId}, 0))`.execute(db)
  const unsealed = await db
    .selectFrom('audit_unsealed')
    .select('audit_id')
    .where('council_id', '=', councilId)
    .orderBy('audit_id')
    .limit(ROWS_A_SEAL)
    .execute()
  const ids = unsealed.map((row) => row.audit_id)
  if (ids.length === 0) return 0
  const last = await db
    .selectFrom('audit_seal')
    .select(['number', 'hash'])
    .where('council_id', '=', councilId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  const previous = last?.hash ?? BEFORE_THE_FIRST
  const rows = await auditRows(db, councilId, ids)
  await db
    .insertInto('audit_seal')
    .values({
      council_id: councilId,
      number,
      sealed_at: now,
      audit_ids: ids,
      row_count: ids.length,
      previous_hash: previous,
      hash: hashOfSeal({ councilId, number, previous }, rows),
    })
    .execute()
  await db
    .deleteFrom('audit_unsealed')
    .where('council_id', '=', councilId)
    .where('audit_id', 'in', ids)
    .execute()
  return ids.length
}

export type BrokenSeal = {
  readonly number: number
  /** Rows of the seal that are gone, a seal that is gone, or rows or a hash that are not as they were. */
  readonly why: 'rows-missing' | 'seal-missing' | 'changed'
}
export type AuditReport = {
  readonly seals: number
  readonly broken: readonly BrokenSeal[]
  /** Rows that no seal names, written more than a minute ago; the first hundred. */
  readonly unsealed: readonly Id[]
}

/** Reads a council's whole chain again. It is whole where nothing is broken and nothing is left unsealed. */
export async function checkAudit(platform: Platform, councilId: Id): Promise<AuditReport> {
  const broken: BrokenSeal[] = []
  let before = { number: 0, hash: BEFORE_THE_FIRST as Buffer }
  for (;;) {
    const page = await platform.transaction(councilId, (db) =>
      checkPage(db, councilId, before, broken),
    )
    if (!page) break
    before = page
  }
  const old = new Date(platform.now().getTime() - SEALED_WITHIN)
  const unsealed = await platform.transaction(councilId, (db) => unsealedRows(db, councilId, old))
  return { seals: before.number, broken, unsealed }
}

type Link = { readonly number: number; readonly hash: Buffer }

async function checkPage(
  db: Db,
  councilId: Id,
  before: Link,
  broken: BrokenSeal[],
): Promise<Link | undefined> {
  const seals = await db
    .selectFrom('audit_seal')
    .select(['number', 'audit_ids', 'previous_hash', 'hash'])
    .where('council_id', '=', councilId)
    .where('number', '>', before.number)
    .orderBy('number')
    .limit(SEALS_A_PAGE)
    .execute()
  let link = before
  for (const seal of seals) {
    if (seal.number !== link.number + 1)
      broken.push({ number: link.number + 1, why: 'seal-missing' })
    const rows = await auditRows(db, councilId, seal.audit_ids)
    const { number, previous_hash: previous } = seal
    if (rows.length !== seal.audit_ids.length) broken.push({ number, why: 'rows-missing' })
    else if (
      !hashOfSeal({ councilId, number, previous }, rows).equals(seal.hash) ||
      (seal.number === link.number + 1 && !previous.equals(link.hash))
    )
      broken.push({ number, why: 'changed' })
    link = { number, hash: seal.hash }
  }
  return seals.length > 0 ? link : undefined
}

async function unsealedRows(db: Db, councilId: Id, before: Date): Promise<readonly Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select id from audit where council_id = ${councilId} and at < ${before}
    except
    select unnest(audit_ids) from audit_seal where council_id = ${councilId}
    order by id limit ${MOST_LISTED}`.execute(db)
  return rows.map((row) => row.id)
}

import { type Id, newId } from '#ground/kernel/id.ts'
import type { Db } from './platform.ts'

/** Who did or read what, for whom. Ids and versions only: the person's words stay where retention can delete them. */
export type AuditEntry = {
  readonly councilId: Id
  /** Nobody, where the program did it by itself. */
  readonly accountId?: Id
  /** Whose record it is about. */
  readonly personId?: Id
  /** In plain words, past tense: 'week seen', 'week accepted'. */
  readonly action: string
  /** The thing that it was done to. */
  readonly subject?: Id
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
  readonly at: Date
}

/**
 * Writes what was done or read, in the transaction in which it was: it is there if and only if that happened. Takes no
 * lock that another request could wait for.
 */
export async function audit(db: Db, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({
    council_id: entry.councilId,
    id: newId(entry.at),
    at: entry.at,
    account_id: entry.accountId ?? null,
    person_id: entry.personId ?? null,
    action: entry.action,
    subject: entry.subject ?? null,
    detail: JSON.stringify(entry.detail ?? {}),
  }))
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await db
      .insertInto('audit')
      .values(rows.slice(from, from + ROWS_A_STATEMENT))
      .execute()
}

/** Eight parameters a row: well under the 65,535 that a statement may have. */
const ROWS_A_STATEMENT = 2_000

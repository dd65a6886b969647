import type { Context } from 'hono'
import { type Id, isId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import type { Signed } from './may.ts'
import { openRecord } from './record.ts'
import type { Scope } from './relationship.ts'

/** An id in the address. @throws NotFound where no id stands there: it leads nowhere */
export function idIn(c: Context<Signed>, name: string): Id {
  const id = c.req.param(name) ?? ''
  if (!isId(id)) throw new NotFound(`No ${name} ${id}`)
  return id
}

/** Whose record is open, to whom, and when. */
export type Opening = {
  readonly councilId: Id
  readonly personId: Id
  readonly accountId: Id
  readonly now: Date
}

/**
 * Opens the record of the person whom the address names for one piece of work, audited as the route says.
 *
 * @throws NotFound where the reader may not see this part of it
 */
export function openTheirs<T>(
  platform: Platform,
  c: Context<Signed>,
  scope: Scope,
  work: (db: Db, opening: Opening) => Promise<T>,
): Promise<T> {
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  const opening = { councilId, personId: idIn(c, 'personId'), accountId, now: platform.now() }
  const asked = { personId: opening.personId, scope, as: c.get('auditedAs') }
  return openRecord(platform, reader, asked, (db) => work(db, opening))
}

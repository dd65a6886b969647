import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveReason } from './purpose-store.ts'

export type ReasonRefusal = { readonly kind: 'missing' } | { readonly kind: 'changed-meanwhile' }

/** Why somebody's week has nothing for a purpose: said by them or with them. */
export async function sayReason(
  db: Db,
  said: Parameters<typeof saveReason>[1],
): Promise<Result<'said', ReasonRefusal>> {
  const reason = said.reason.trim()
  if (reason === '') return refuse({ kind: 'missing' })
  if (!(await saveReason(db, { ...said, reason }))) return refuse({ kind: 'changed-meanwhile' })
  const { councilId, accountId, personId, now } = said
  const subject: Id = personId
  const action = 'reason for a week without purpose said'
  await audit(db, [{ councilId, accountId, personId, action, subject, at: now }])
  return accept('said')
}

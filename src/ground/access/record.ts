import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { relationshipsWith } from './queries.ts'
import type { Reader } from './reader.ts'
import { maySee, type Scope } from './relationship.ts'

/**
 * Opens one person's record for one piece of work, in one transaction of the reader's council: the relationship is
 * checked, the reading is audited, and the work is done, or none of it.
 *
 * @param as what the audit calls it: 'week seen', 'week accepted'
 * @throws NotFound where the reader may not see this part of this person's record, so that nobody learns who is known here
 */
export async function openRecord<T>(
  platform: Platform,
  reader: Reader,
  { personId, scope, as }: { readonly personId: Id; readonly scope: Scope; readonly as: string },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const now = platform.now()
  return platform.transaction(reader.councilId, async (db) => {
    const own = reader.personId === personId
    const ties = own
      ? []
      : await relationshipsWith(db, reader.councilId, reader.accountId, personId)
    if (!maySee(reader, ties, { personId, scope, today: dayOf(now) }))
      throw new NotFound(`Account ${reader.accountId} may not see ${scope} of person ${personId}`)
    await auditRead(db, reader, [personId], as, now)
    return work(db)
  })
}

/** Writes that each of these people's records was shown to the reader, in one statement. */
export async function auditRead(
  db: Db,
  reader: Reader,
  personIds: readonly Id[],
  action: string,
  at: Date,
): Promise<void> {
  const { councilId, accountId } = reader
  await audit(
    db,
    personIds.map((personId) => ({ councilId, accountId, personId, action, at })),
  )
}

/** The provider that an account acts for: one that acts for none has no such page. */
export function providerOf({
  providerId,
  accountId,
}: Pick<Reader, 'providerId' | 'accountId'>): Id {
  if (!providerId) throw new NotFound(`Account ${accountId} acts for no provider`)
  return providerId
}

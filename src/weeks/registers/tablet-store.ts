import { randomBytes } from 'node:crypto'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'

type Whose = { readonly councilId: Id; readonly accountId: Id; readonly now: Date }

/** The key of one account, made at its first use. Two that ask at once get the same. */
export async function keyOf(db: Db, { councilId, accountId, now }: Whose): Promise<Uint8Array> {
  const find = () =>
    db
      .selectFrom('offline_key')
      .select('key')
      .where('council_id', '=', councilId)
      .where('account_id', '=', accountId)
      .executeTakeFirst()
  const known = await find()
  if (known) return known.key
  await db
    .insertInto('offline_key')
    .values({ council_id: councilId, account_id: accountId, key: randomBytes(32), made_at: now })
    .onConflict((c) => c.doNothing())
    .execute()
  return (await find())?.key ?? new Uint8Array()
}

import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import * as store from './day-change-store.ts'

/** The talk about cancelled days was held, with what was agreed. Written twice, it is once. */
export async function holdTalk(
  db: Db,
  talk: {
    readonly councilId: Id
    readonly talkId: Id
    readonly accountId: Id
    readonly agreed: string
    readonly now: Date
  },
): Promise<Result<'held', { readonly kind: 'agreed-missing' }>> {
  const { councilId, accountId, talkId, agreed, now } = talk
  if (agreed.trim() === '') return refuse({ kind: 'agreed-missing' })
  const on: Day = dayOf(now)
  const isFirst = await store.closeTalk(db, { councilId, talkId, by: accountId, on, agreed })
  if (isFirst)
    await audit(db, [
      { councilId, accountId, action: 'quality talk held', subject: talkId, at: now },
    ])
  return accept('held')
}

/** A provider says how many posts it has, and how many of them nobody has. Said twice it is the same. */
export async function savePosts(
  db: Db,
  said: {
    readonly councilId: Id
    readonly accountId: Id
    readonly providerId: Id
    readonly posts: number
    readonly vacant: number
    readonly now: Date
  },
): Promise<void> {
  const { councilId, accountId, providerId, now, ...counts } = said
  await store.savePosts(db, { councilId, providerId, ...counts, on: dayOf(now) })
  await audit(db, [{ councilId, accountId, action: 'posts said', subject: providerId, at: now }])
}

import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { DateRow, Told } from './day-change.ts'
import type { TalkBecause } from './kept.ts'

export type Changing = {
  readonly councilId: Id
  readonly sessionId: Id
  readonly day: Day
  readonly accountId: Id
  readonly version: number
  readonly now: Date
}

export async function writeDate(
  db: Db,
  { councilId, sessionId, day, accountId, version, now }: Changing,
  row: DateRow,
  changeId: Id,
): Promise<void> {
  const values = {
    ...{ kind: row.kind, by: 'provider', why: row.why, words: row.words, version },
    ...{ starts: row.starts ?? null, ends: row.ends ?? null, worker: row.worker ?? null },
    ...{ venue_id: row.venueId ?? null, room_id: row.roomId ?? null },
    ...{ made_by: accountId, made_at: now, change_id: changeId },
  }
  await db
    .insertInto('session_date')
    .values({ council_id: councilId, session_id: sessionId, day, ...values })
    .onConflict((conflict) =>
      conflict.columns(['council_id', 'session_id', 'day']).doUpdateSet(values),
    )
    .execute()
}

export async function removeDate(
  db: Db,
  { councilId, sessionId, day }: Pick<Changing, 'councilId' | 'sessionId' | 'day'>,
): Promise<void> {
  await db
    .deleteFrom('session_date')
    .where('council_id', '=', councilId)
    .where('session_id', '=', sessionId)
    .where('day', '=', day)
    .execute()
}

/** Who was told of this change, and how. */
export async function writeTold(db: Db, of: Changing, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return
  await db
    .insertInto('day_change_told')
    .values(
      told.map(({ personId, language, seeing, formats, how, withCarer, carers }) => ({
        ...{ council_id: of.councilId, session_id: of.sessionId, day: of.day, version: of.version },
        ...{ person_id: personId, carer_id: withCarer ? (carers[0]?.id ?? null) : null },
        ...{ language, format: formats[0] ?? seeing, how, to_worker: how === 'by-voice' },
        ...{ told_at: of.now, told_by: of.accountId },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** @returns whether a talk is opened now: there is one open talk with each provider */
export async function openTalk(
  db: Db,
  talk: {
    readonly councilId: Id
    readonly id: Id
    readonly providerId: Id
    readonly on: Day
    readonly because: TalkBecause
    readonly cancelled: number
    readonly planned: number
  },
): Promise<boolean> {
  const opened = await db
    .insertInto('quality_talk')
    .values({
      ...{ council_id: talk.councilId, id: talk.id, provider_id: talk.providerId },
      because: talk.because,
      ...{ opened_on: talk.on, cancelled: talk.cancelled, planned: talk.planned },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return opened.numInsertedOrUpdatedRows === 1n
}

/** @returns whether it was open until now */
export async function closeTalk(
  db: Db,
  talk: {
    readonly councilId: Id
    readonly talkId: Id
    readonly by: Id
    readonly on: Day
    readonly agreed: string
  },
): Promise<boolean> {
  const closed = await db
    .updateTable('quality_talk')
    .set({ held_on: talk.on, held_by: talk.by, agreed: talk.agreed.trim() })
    .where('council_id', '=', talk.councilId)
    .where('id', '=', talk.talkId)
    .where('held_on', 'is', null)
    .executeTakeFirst()
  return closed.numUpdatedRows === 1n
}

export async function savePosts(
  db: Db,
  said: {
    readonly councilId: Id
    readonly providerId: Id
    readonly posts: number
    readonly vacant: number
    readonly on: Day
  },
): Promise<void> {
  await db
    .updateTable('provider')
    .set({ posts: said.posts, vacant_posts: said.vacant, posts_said_on: said.on })
    .where('council_id', '=', said.councilId)
    .where('id', '=', said.providerId)
    .execute()
}

import type { Db, Fact, Platform } from './platform.ts'

/** What a feature does when it hears of a fact. Stands in that feature's `jobs.ts`. */
export type Listener = {
  /** The feature that listens: with the fact it makes the key, so that each hears each fact once. */
  readonly feature: string
  /** The kind of fact: 'session-cancelled'. */
  readonly to: string
  /** Works in one transaction, together with the note that it has heard: all of it happens once, or none. */
  readonly hear: (db: Db, fact: Fact, platform: Platform) => Promise<void>
}

/**
 * Writes a fact down.
 * @returns whether it is new: a fact told twice is heard once
 */
export async function writeFact(db: Db, fact: Fact): Promise<boolean> {
  const written = await db
    .insertInto('fact')
    .values({
      council_id: fact.councilId,
      kind: fact.kind,
      subject: fact.subject,
      at: fact.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** Lets one listener hear one fact, once, whatever is retried or killed. */
export const hearFact = (platform: Platform, listener: Listener, fact: Fact): Promise<void> =>
  platform.transaction(fact.councilId, async (db) => {
    const { councilId: council_id, kind, subject } = fact
    const first = await db
      .insertInto('fact_heard')
      .values({ council_id, kind, subject, feature: listener.feature, at: platform.now() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (first.numInsertedOrUpdatedRows === 1n) await listener.hear(db, fact, platform)
  })

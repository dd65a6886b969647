import type { KyselyPlugin } from 'kysely'
import { askedToStop } from '#ground/platform/ending.ts'
import { CannotGoOn, type Db, type Platform } from '#ground/platform/platform.ts'

/** A command that a signal ends has the exit code that shells give it: 128 and the signal's number. */
const CODES: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

/** Aborted when this process is asked to stop, by Ctrl+C or by whatever keeps it. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  void askedToStop().then((signal) =>
    stopping.abort(
      new CannotGoOn('Stopped before it was done: what was under way is not kept.', CODES[signal]),
    ),
  )
  return stopping.signal
}

/** Waits until the signal. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((stopped) => {
    if (signal.aborted) stopped()
    else signal.addEventListener('abort', () => stopped(), { once: true })
  })

/**
 * The platform until the signal: after it no statement runs any more and no transaction is committed, so that what was
 * under way is undone by the database, wherever in its work the command is.
 */
export function untilStopped(platform: Platform, signal: AbortSignal): Platform {
  const guard: KyselyPlugin = {
    transformQuery: ({ node }) => {
      signal.throwIfAborted()
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const guarded =
    <T>(work: (db: Db) => Promise<T>) =>
    async (db: Db) => {
      const done = await work(db.withPlugin(guard))
      signal.throwIfAborted()
      return done
    }
  return {
    ...platform,
    transaction: (councilId, work) => platform.transaction(councilId, guarded(work)),
    national: (work) => platform.national(guarded(work)),
  }
}

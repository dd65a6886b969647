import { allCouncils } from '#ground/access/queries.ts'
import { sealAudit } from '#ground/platform/audit-seals.ts'
import { type Built, buildPlatform, writableFolder } from '#ground/platform/build.ts'
import { askHolder, holdData } from '#ground/platform/lock.ts'
import type { Ground } from './ground.ts'
import { untilStopped } from './stopping.ts'
import { works } from './works.ts'

/** How a command reaches the database: what it does once it has, and its exit code. */
export type WithPlatform = (work: (built: Built) => Promise<number>) => Promise<number>

/**
 * Opens the database for one command. Where another process holds the embedded one, the command is sent to that process
 * as it was typed, and what it says is passed on.
 */
export const openingFor =
  ({ config, command, out, signal }: Omit<Ground, 'withPlatform' | 'runIn'>): WithPlatform =>
  async (work) => {
    const open = async () => workOn(await buildPlatform(config, works), signal, work)
    if (config.database.kind === 'server') return open()
    const dataDir = writableFolder(config.database.dataDir)
    const asked = await askHolder(dataDir, command, out, signal)
    signal.throwIfAborted()
    if (asked !== undefined) return asked
    const hold = await holdData(dataDir, async (_, other) => {
      other.complain('Another command is at work on this data: try again when it has ended.')
      return 1
    })
    try {
      return await open()
    } finally {
      await hold.release()
    }
  }

/** Does a command's work on a platform that is open, until it is to stop. */
export const doOn = (
  built: Built,
  signal: AbortSignal,
  work: (built: Built) => Promise<number>,
): Promise<number> =>
  andCount(built, () => work({ ...built, platform: untilStopped(built.platform, signal) }))

/**
 * Does the work, and then counts what the tables hold: a server does so by itself, the embedded database never does, and
 * without counts it plans its queries blindly.
 */
export async function andCount<T>({ database }: Built, work: () => Promise<T>): Promise<T> {
  const result = await work()
  if (database.kind === 'embedded') await database.session((run) => run('analyze'))
  return result
}

/**
 * Seals the audit before the embedded database is left alone: on a server the workers go on sealing, here nobody would,
 * and a check made later would find rows that were not sealed within their minute.
 */
export async function sealBeforeLeaving({ platform, database }: Built): Promise<void> {
  if (database.kind === 'server') return
  for (const { id } of await platform.national(allCouncils)) await sealAudit(platform, id)
}

/** A command that found something wrong has written nothing, and `check` then leaves all as it found it. */
async function workOn(
  built: Built,
  signal: AbortSignal,
  work: (built: Built) => Promise<number>,
): Promise<number> {
  try {
    const code = await doOn(built, signal, work)
    if (code === 0) await sealBeforeLeaving(built)
    return code
  } finally {
    await built.close()
  }
}

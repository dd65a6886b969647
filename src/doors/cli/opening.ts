import { type Built, buildPlatform, writableFolder } from '#ground/platform/build.ts'
import type { Config } from '#ground/platform/config.ts'
import { askHolder, type Command, type CommandOut, holdData } from '#ground/platform/lock.ts'
import { works } from './works.ts'

/** How a command reaches the database: what it does once it has, and its exit code. */
export type WithPlatform = (work: (built: Built) => Promise<number>) => Promise<number>

/**
 * Opens the database for one command. Where another process holds the embedded one, the command is sent to that process
 * as it was typed, and what it says is passed on.
 */
export const openingFor =
  (config: Config, command: Command, out: CommandOut): WithPlatform =>
  async (work) => {
    if (config.database.kind === 'server') return workOn(await buildPlatform(config, works), work)
    const dataDir = writableFolder(config.database.dataDir)
    const asked = await askHolder(dataDir, command, out)
    if (asked !== undefined) return asked
    const hold = await holdData(dataDir, async (_, other) => {
      other.complain('Another command is at work on this data: try again when it has ended.')
      return 1
    })
    try {
      return await workOn(await buildPlatform(config, works), work)
    } finally {
      await hold.release()
    }
  }

/**
 * Does the work, and then counts what the tables hold: a server does so by itself, the embedded database never does, and
 * without counts it plans its queries blindly.
 */
export async function andCount<T>({ database }: Built, work: () => Promise<T>): Promise<T> {
  const result = await work()
  if (database.kind === 'embedded') await database.session((run) => run('analyze'))
  return result
}

async function workOn(built: Built, work: (built: Built) => Promise<number>): Promise<number> {
  try {
    return await andCount(built, () => work(built))
  } finally {
    await built.close()
  }
}

import { makeDemo } from '#doors/demo/actions.ts'
import { goodDays } from '#doors/site/app.tsx'
import { loadAssets } from '#ground/govuk/assets.ts'
import { type Built, buildPlatform, writableFolder } from '#ground/platform/build.ts'
import type { Config } from '#ground/platform/config.ts'
import {
  type Command,
  type CommandOut,
  holdData,
  type ServeCommand,
} from '#ground/platform/lock.ts'
import { CannotGoOn } from '#ground/platform/platform.ts'
import { listen } from '#ground/platform/web.ts'
import { type Ground, OWN_FAULT, WRONG_USE } from './ground.ts'
import { andCount, doOn, sealBeforeLeaving } from './opening.ts'
import { aborted, untilStopped } from './stopping.ts'
import { works } from './works.ts'

/** Serves the pages until asked to stop. On the embedded database this one process does the jobs too. */
export async function serve(ground: Ground): Promise<number> {
  try {
    return await (ground.config.database.kind === 'server'
      ? serveFrom(await buildPlatform(ground.config, works), ground)
      : serveFolder(ground.config.database.dataDir, ground))
  } catch (error) {
    // Asked to stop while it was still making the demo.
    if (ground.signal.aborted && error === ground.signal.reason) return 0
    throw error
  }
}

async function serveFolder(dataDir: string, ground: Ground): Promise<number> {
  const waiting = Promise.withResolvers<Built>()
  waiting.promise.catch(() => {}) // said where it is thrown, below
  const commands = servingCommands(ground, waiting.promise)
  const hold = await holdData(writableFolder(dataDir), commands)
  try {
    ground.out.progress({ label: 'Opening the database', done: 0, total: 1 })
    const built = await buildPlatform(ground.config, works)
    ground.out.progress({ label: 'Opening the database', done: 1, total: 1 })
    waiting.resolve(built)
    return await serveFrom(built, ground)
  } catch (error) {
    waiting.reject(error)
    throw error
  } finally {
    await hold.release()
  }
}

/**
 * Runs what other processes send through the folder's socket, on the database that is open here. When whoever asked goes
 * away, or this process is to stop, the command stops: what it was doing is undone.
 */
const servingCommands =
  ({ config, signal: stopping, runIn }: Ground, opened: Promise<Built>): ServeCommand =>
  async (command: Command, out, gone) => {
    const built = await opened
    const signal = AbortSignal.any([gone, stopping])
    try {
      const withPlatform = (work: (built: Built) => Promise<number>) => doOn(built, signal, work)
      return await runIn({ config, command, out, signal, withPlatform, runIn })
    } catch (error) {
      if (error instanceof CannotGoOn || signal.aborted) throw error
      const [kind] = command.argv
      built.platform.log.error({ kind, error }, 'A command met a fault')
      throw new CannotGoOn(
        'The command met a fault of Good Days itself: the log of the one that is running says which.',
        OWN_FAULT,
      )
    }
  }

async function serveFrom(built: Built, { config, out, signal }: Ground): Promise<number> {
  const { platform, database, jobs } = built
  try {
    if (config.demo)
      await andCount(built, () =>
        makeDemo(untilStopped(platform, signal), {
          ...{ seed: config.seed, signal },
          onProgress: (label, done, total) => out.progress({ label, done, total }),
        }),
      )
    const app = goodDays({
      ...{ platform, config, assets: await loadAssets() },
      check: built.check,
    })
    if (database.kind === 'embedded') await jobs.work(platform)
    const listening = await listen(app, config)
    const { port } = listening
    platform.log.info({ port, database: database.kind }, 'Serving')
    out.line(
      `Good Days is at ${port === config.port ? config.baseUrl : `http://localhost:${port}`}`,
    )
    await aborted(signal)
    platform.log.info({}, 'Stopping')
    await listening.stop()
    await sealBeforeLeaving(built)
    return 0
  } finally {
    await built.close()
  }
}

/** Works on background jobs until asked to stop. */
export async function workOnly(
  config: Config,
  out: CommandOut,
  signal: AbortSignal,
): Promise<number> {
  if (config.database.kind === 'embedded') {
    out.complain(
      'On the embedded database `good-days serve` does the jobs too: there is no worker beside it.',
    )
    return WRONG_USE
  }
  const built = await buildPlatform(config, works)
  try {
    await built.jobs.work(built.platform)
    out.line('Working on background jobs.')
    await aborted(signal)
    return 0
  } finally {
    await built.close()
  }
}

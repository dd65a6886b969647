import { makeDemo } from '#doors/demo/actions.ts'
import { goodDays } from '#doors/site/app.tsx'
import { loadAssets } from '#ground/govuk/assets.ts'
import { type Built, buildPlatform, writableFolder } from '#ground/platform/build.ts'
import type { Config } from '#ground/platform/config.ts'
import { askedToStop } from '#ground/platform/ending.ts'
import {
  type Command,
  type CommandOut,
  holdData,
  type ServeCommand,
} from '#ground/platform/lock.ts'
import { listen } from '#ground/platform/web.ts'
import type { Ground } from './ground.ts'
import { andCount } from './opening.ts'
import { works } from './works.ts'

/** Serves the pages until asked to stop. On the embedded database this one process does the jobs too. */
export async function serve({ config, out, runIn }: Ground): Promise<number> {
  if (config.database.kind === 'server')
    return serveFrom(await buildPlatform(config, works), config, out)
  const waiting = Promise.withResolvers<Built>()
  waiting.promise.catch(() => {}) // said where it is thrown, below
  const hold = await holdData(
    writableFolder(config.database.dataDir),
    servingCommands(config, waiting.promise, runIn),
  )
  try {
    out.progress({ label: 'Opening the database', done: 0, total: 1 })
    const built = await buildPlatform(config, works)
    out.progress({ label: 'Opening the database', done: 1, total: 1 })
    waiting.resolve(built)
    return await serveFrom(built, config, out)
  } catch (error) {
    waiting.reject(error)
    throw error
  } finally {
    await hold.release()
  }
}

/** Runs what other processes send through the folder's socket, on the database that is open here. */
const servingCommands =
  (config: Config, opened: Promise<Built>, runIn: Ground['runIn']): ServeCommand =>
  async (command: Command, out) => {
    const built = await opened
    return runIn({
      config,
      command,
      out,
      withPlatform: (work) => andCount(built, () => work(built)),
      runIn,
    })
  }

async function serveFrom(built: Built, config: Config, out: CommandOut): Promise<number> {
  const { platform, database, jobs } = built
  try {
    if (config.demo)
      await andCount(built, () =>
        makeDemo(platform, {
          seed: config.seed,
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
    const signal = await askedToStop()
    platform.log.info({ signal }, 'Stopping')
    await listening.stop()
    return 0
  } finally {
    await built.close()
  }
}

/** Works on background jobs until asked to stop. */
export async function workOnly(config: Config, out: CommandOut): Promise<number> {
  if (config.database.kind === 'embedded') {
    out.complain(
      'On the embedded database `good-days serve` does the jobs too: there is no worker beside it.',
    )
    return 2
  }
  const built = await buildPlatform(config, works)
  try {
    await built.jobs.work(built.platform)
    out.line('Working on background jobs.')
    await askedToStop()
    return 0
  } finally {
    await built.close()
  }
}

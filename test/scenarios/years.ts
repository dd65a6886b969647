import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { allCouncils } from '#ground/access/queries.ts'
import type { Id } from '#ground/kernel/id.ts'
import { buildPlatform } from '#ground/platform/build.ts'
import { readConfig } from '#ground/platform/config.ts'
import type { Db } from '#ground/platform/platform.ts'
import { closeBrowser } from '../browser.ts'
import { type Server, serving } from '../command-line.ts'
import { TEST_NOW } from '../running.ts'

export type Years = {
  /** The program is started on this moment, and answers at the origin that is given back. */
  readonly itIs: (moment: string) => Promise<string>
  /** Does something with what lies in the folder, while the program is stopped. */
  readonly inCouncil: <T>(key: string, work: (db: Db, councilId: Id) => Promise<T>) => Promise<T>
}

/**
 * One folder through the years: the program is stopped, the clock goes on, and it is started again.
 *
 * @param from the demo as it was made on the day of the tests, for a story that begins on that day; else the program makes
 * its own on the first day of the story
 */
export function folderThroughYears({ from }: { readonly from?: 'demo' } = {}): Years {
  const home = mkdtempSync(join(tmpdir(), 'good-days-years-'))
  const dataDir = join(home, 'data')
  if (from) beforeAll(() => cpSync(inject('demoFolder'), dataDir, { recursive: true }))
  let server: Server | undefined
  const stop = async () => {
    server?.child.kill('SIGTERM')
    await server?.ended
    server = undefined
  }
  afterAll(async () => {
    await closeBrowser()
    await stop()
    rmSync(home, { recursive: true, force: true })
  })
  return {
    itIs: async (moment) => {
      await stop()
      server = await serving({ dataDir, env: { GOOD_DAYS_NOW: moment } })
      return server.origin
    },
    inCouncil: async (key, work) => {
      await stop()
      const env = { DATA_DIR: dataDir, LOG_LEVEL: 'silent', GOOD_DAYS_NOW: TEST_NOW }
      const { platform, close } = await buildPlatform(readConfig(env))
      const councils = await platform.national(allCouncils)
      const councilId = councils.find((one) => one.key === key)?.id ?? ''
      const done = await platform.transaction(councilId, (db) => work(db, councilId))
      await close()
      return done
    },
  }
}

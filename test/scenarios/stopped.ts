import { buildPlatform } from '#ground/platform/build.ts'
import { readConfig } from '#ground/platform/config.ts'
import type { Run } from '#ground/platform/session.ts'
import { type Running, TEST_NOW } from '../running.ts'

/** Stops a program and leaves its folder. */
export const quiet = (one: Running) =>
  new Promise((stopped) => one.process.once('exit', stopped).kill('SIGTERM'))

/** Works on the database of a program that has stopped. */
export async function inDatabase<T>(dataDir: string, work: (run: Run) => Promise<T>): Promise<T> {
  const built = await buildPlatform(
    readConfig({ DATA_DIR: dataDir, GOOD_DAYS_NOW: TEST_NOW, LOG_LEVEL: 'warn' }),
  )
  try {
    return await built.database.session(work)
  } finally {
    await built.close()
  }
}

import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { buildPlatform } from '#ground/platform/build.ts'
import { readConfig } from '#ground/platform/config.ts'
import type { Run } from '#ground/platform/session.ts'
import { TEST_NOW } from '../running.ts'

/** A copy of the demo as it is after its first start, to lay something into. */
export function demoCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'good-days-laid-'))
  cpSync(inject('demoFolder'), folder, { recursive: true })
  return folder
}

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

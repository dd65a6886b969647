import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCountyFacts } from '#council/allocation/county-queries.ts'
import type { Problem } from '#council/allocation/engine/problem.ts'
import { problemOf } from '#council/allocation/problem-of.ts'
import { saveCounty } from '#doors/demo/actions.ts'
import type { County } from '#doors/demo/county.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Built, buildPlatform } from '#ground/platform/build.ts'
import { readConfig } from '#ground/platform/config.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { nextMonday } from '#weeks/bookings/week-of-places.ts'

export const PLANNED_AT = '2026-09-01T08:00:00Z stands'

/** Opens a new embedded database, as the program does, and removes it when the work is done. */
export async function inOwnFolder<T>(work: (built: Built) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'good-days-plan-'))
  const environment = { DATA_DIR: dataDir, GOOD_DAYS_NOW: PLANNED_AT, LOG_LEVEL: 'silent' }
  try {
    const built = await buildPlatform(readConfig(environment))
    return await work(built).finally(built.close)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Keeps a made-up county and reads it again as the planner's problem. */
export async function problemOn(platform: Platform, county: County): Promise<Problem> {
  const councilId = await saveCounty(platform, county)
  const from = nextMonday(dayOf(platform.now()))
  return platform.transaction(councilId, async (db) =>
    problemOf(await loadCountyFacts(db, councilId, from)),
  )
}

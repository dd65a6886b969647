import { expect, test } from 'vitest'
import { planWeeks } from '#council/allocation/actions.ts'
import { frozen } from '#council/allocation/run-store.ts'
import { saveCounty } from '#doors/demo/actions.ts'
import { dyfrdwy } from '#doors/demo/demo-counties.ts'
import { day } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { inOwnFolder, PLANNED_AT } from './demo-problem.ts'
import { ownDatabase } from './postgres-platform.ts'

const county = dyfrdwy(1, day('2026-09-01'))

/** Keeps the county and plans it: what was asked and what was answered, to the byte. */
async function plannedOn(platform: Platform) {
  const councilId = await saveCounty(platform, county)
  const planning = { councilId, seed: 3, atMostSteps: 20_000, propose: true }
  const { problem, result } = await planWeeks(platform, planning)
  return { problem: frozen(problem).hash, result: frozen(result).hash }
}

test('the same seed plans the same weeks on PGlite and on PostgreSQL', async () => {
  const embedded = await inOwnFolder(({ platform }) => plannedOn(platform))
  const database = await ownDatabase({ GOOD_DAYS_NOW: PLANNED_AT })
  try {
    const { platform } = await database.open()
    expect(await plannedOn(platform)).toEqual(embedded)
  } finally {
    await database.close()
  }
}, 120_000)

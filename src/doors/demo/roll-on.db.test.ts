import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { ALWAYS } from '#lives/offer/paper.ts'
import { inCouncil } from '#test/direct-payment-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { haveCounty, idOf, NOW } from '#test/staff-scene.ts'
import { demoRollsOn } from './jobs.ts'

const night = { councilId: severnshire, day: day('2027-03-01') }
const untilOf = async () =>
  (await everything().selectFrom('provider').select('papers_until').orderBy('id').execute()).map(
    (row) => row.papers_until,
  )

test('each night the demo’s papers hold a day longer; what never runs out stays, and a council of its own too', async () => {
  await haveCounty()
  await everything()
    .updateTable('provider')
    .set({ papers_until: ALWAYS })
    .where('id', '=', idOf('provider', 2))
    .execute()
  const roll = () => inCouncil((db) => demoRollsOn.run(db, night, testPlatform({ now: NOW })))
  await everything().updateTable('council').set({ is_demo: false }).execute()
  await roll()
  expect(await untilOf()).toEqual(['2030-01-01', ALWAYS])
  await everything().updateTable('council').set({ is_demo: true }).execute()
  await roll()
  await roll()
  expect(await untilOf()).toEqual(['2030-01-03', ALWAYS])
})

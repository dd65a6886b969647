import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { havePlanInHand, PRIYA, WHO } from '#test/plan-life-scene.ts'
import { severnshire, testPlatform } from '#test/platform.ts'
import { NOW } from '#test/staff-scene.ts'
import { startPlan } from './actions.ts'

test.each([
  ['that starts later starts with it, so that it can be put in force', '2027-03-29', '2027-03-29'],
  ['that has long started starts today', '2026-03-02', '2027-03-01'],
] as const)('The next version of a plan in force %s', async (_, before, next) => {
  const startsOn = day(before)
  await havePlanInHand({ plan: { startsOn, state: 'active', activeOn: startsOn } })
  const begun = await testPlatform({ now: NOW }).transaction(severnshire, (db) =>
    startPlan(db, {
      ...{ councilId: severnshire, personId: PRIYA, accountId: WHO.worker, now: NOW },
      because: 'She wants somewhere to go.',
    }),
  )
  expect(begun).toMatchObject({ ok: true, value: { state: 'draft', startsOn: next } })
})

import { beforeEach, expect, test } from 'vitest'
import { havePlanCounty, inHand, of, send } from '#test/plan-pages-scene.ts'
import { haveSomebodyAssessed } from '#test/plan-scene.ts'
import { everything, severnshire } from '#test/platform.ts'
import { idOf, lay, NOW } from '#test/staff-scene.ts'
import { standingOf } from './fitness-queries.ts'
import { planPaths } from './paths.ts'

/** By need, the session and what its year costs; or that there is none. */
async function waysFor() {
  const plan = await inHand()
  if (!plan) throw new Error('Nobody began a plan')
  const standing = await standingOf(everything(), severnshire, plan, new Date(NOW))
  const missing = standing.ok ? standing.value.missing : []
  return missing.flatMap((one) => {
    if (one.kind !== 'need-not-met') return []
    const { outcome, cheapest } = one
    return [
      typeof cheapest === 'object'
        ? [outcome, cheapest.sessionId, cheapest.yearly]
        : [outcome, cheapest],
    ]
  })
}

beforeEach(async () => {
  await havePlanCounty()
  await haveSomebodyAssessed(1)
  await send(planPaths.start.to(of), {})
})

test('of two sessions the cheapest that the person could really use is the one at their ratio; for a need that no day serves there is none', async () => {
  expect(await waysFor()).toEqual([
    ['community', 'none'],
    ['work-or-learning', idOf('session', 1), 48 * 3588],
  ])
})

test('a session that is full is no way: it is said that there is none', async () => {
  await everything()
    .updateTable('session')
    .set({ most: 1, least: 1 })
    .where('id', '=', idOf('session', 1))
    .execute()
  await lay('standing_booking', [
    {
      ...{ id: idOf('week', 1), person_id: idOf('person', 2), session_id: idOf('session', 1) },
      ...{ staff: 1, people: 5, price_pence: 3588, starts_on: '2026-09-01', made_by: 'import' },
    },
  ])
  expect(await waysFor()).toEqual([
    ['community', 'none'],
    ['work-or-learning', 'none'],
  ])
})

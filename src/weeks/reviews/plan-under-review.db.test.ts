import { beforeEach, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { havePlanInHand, PLAN, PRIYA, WHO } from '#test/plan-life-scene.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { lay, NOW } from '#test/staff-scene.ts'
import { holdReview } from './actions.ts'

const platform = testPlatform({ now: NOW })
const review = (number: number) => planIdOf('plan', 8500 + number)
const hold = (number: number, needChanged: boolean) =>
  platform.transaction(severnshire, (db) =>
    holdReview(db, {
      ...{ councilId: severnshire, personId: PRIYA, accountId: WHO.worker, now: NOW },
      ...{ reviewId: review(number), on: day('2027-03-01'), found: 'Laundry alone.', needChanged },
    }),
  )
const stateOfPlan = async () =>
  (
    await everything().selectFrom('support_plan').select('state').where('id', '=', PLAN).execute()
  )[0]?.state
const audits = async () =>
  (
    await everything().selectFrom('audit').select('action').where('subject', '=', PLAN).execute()
  ).map(({ action }) => action)

beforeEach(async () => {
  await havePlanInHand({ plan: { state: 'active', activeOn: day('2027-03-01') } })
  await lay(
    'review',
    [1, 2, 3].map((n) => ({
      ...{ id: review(n), person_id: PRIYA, clocks: ['plan'], trigger: 'asked', words: '' },
      ...{ asked_at: '2027-02-01T09:00:00Z', due_on: '2027-03-08', refused_because: '', found: '' },
    })),
  )
})

test('a review that finds that needs have changed puts the plan under review; support goes on', async () => {
  expect((await hold(1, true)).ok).toBe(true)
  expect(await stateOfPlan()).toBe('in-review')
  await hold(2, true)
  expect(await audits()).toEqual(['plan under review'])
})
test('one that finds no change leaves it, and lets one that was under review go on', async () => {
  await hold(1, false)
  expect([await stateOfPlan(), await audits()]).toEqual(['active', []])
  await hold(2, true)
  await hold(3, false)
  expect(await stateOfPlan()).toBe('active')
  expect((await audits()).at(-1)).toBe('plan goes on after its review')
})

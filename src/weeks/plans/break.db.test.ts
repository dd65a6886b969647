import { expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { CARER, havePlanInHand, PRIYA, WHO } from '#test/plan-life-scene.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { everything, severnshire } from '#test/platform.ts'
import { lay } from '#test/staff-scene.ts'
import { breaksInForce } from './break-queries.ts'

const margarets = () =>
  breaksInForce(everything(), severnshire, { accountId: WHO.margaret, on: day('2027-03-08') })

test('a carer reads the break of the plan in force beside the hours that they need', async () => {
  await havePlanInHand({ breakNeeded: 600, plan: { state: 'active' } })
  expect(await margarets()).toMatchObject([
    { carerId: CARER, personId: PRIYA, planned: 360, needed: 600, difference: -240 },
  ])
})

test('while their need is assessed anew, the last decided need still counts', async () => {
  await havePlanInHand({ breakNeeded: 300, plan: { state: 'active' } })
  await lay('carer_assessment', [
    {
      ...{ id: planIdOf('plan', 6003), carer_id: CARER, person_id: PRIYA, state: 'started' },
      ...{ version: 1, started_on: '2027-03-05' },
    },
  ])
  expect(await margarets()).toMatchObject([{ needed: 300, difference: 60 }])
})

test('a draft gives no break, and neither does a need that nobody has assessed', async () => {
  await havePlanInHand({ breakNeeded: 600 })
  expect(await margarets()).toEqual([])
})

test('without an assessment of the carer there is nothing to set a break beside', async () => {
  await havePlanInHand({ plan: { state: 'active' } })
  expect(await margarets()).toEqual([])
})

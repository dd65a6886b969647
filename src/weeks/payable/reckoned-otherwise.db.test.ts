import { beforeEach, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import {
  brief,
  done,
  haveMondays,
  MONDAY,
  mark,
  NOW,
  register,
  SIGNED,
} from '#test/payable-scene.ts'
import { aPlan, aPlanLine, assessmentOf, haveSomebodyAssessed } from '#test/plan-scene.ts'
import { everything, severnshire } from '#test/platform.ts'
import { haveAccount, idOf, lay } from '#test/staff-scene.ts'
import { savePlans } from '#weeks/plans/save-actions.ts'

beforeEach(haveMondays)

test('A day missed and paid for that leaves a need unmet is work for somebody; forgiven later, it is done', async () => {
  const plan = aPlan({
    ...{ personId: idOf('person', 2), assessmentId: assessmentOf(2), state: 'active' },
    ...{ activeOn: day('2027-03-01') },
    lines: [
      aPlanLine(1, {
        ...{ kind: 'session', sessionId: idOf('session', 1), needs: ['community'] },
        ...{ rhythm: { kind: 'open-days', weekday: 0 }, startsOn: day('2027-03-01') },
      }),
    ],
  })
  await haveSomebodyAssessed(2)
  await savePlans(everything(), severnshire, [plan])
  const tasks = () => everything().selectFrom('task').selectAll().execute()
  await mark(2, 'not-here', { reason: 'chose-not-to' })
  await mark(3, 'not-here', { reason: 'chose-not-to' })
  await register(SIGNED)
  await done()
  await done()
  expect(await tasks()).toMatchObject([
    { kind: 'fee-unmet', person_id: idOf('person', 2), due_on: '2027-03-12', done_at: null },
  ])
  await mark(2, 'not-here', { reason: 'ill', received_at: '2027-03-10T08:00:00Z' })
  await done('2027-03-10', new Date('2027-03-11T02:00:00Z'))
  expect(await brief()).toContain('2 did-not-come 13500 0')
  expect((await tasks()).map(({ done_at }) => done_at !== null)).toEqual([true])
})

test('Each day is reckoned by the rules of that day, and each row says since when they hold', async () => {
  const half = [
    { hours: 168, share: 0 },
    { hours: 0, share: 5000 },
  ]
  await haveAccount(2)
  await lay('council_policy', [
    {
      ...{ id: idOf('run', 7), key: 'cancel-bands', valid_from: MONDAY, state: 'approved' },
      ...{ value: half, reason: 'Half, from the 8th of March' },
      ...{ proposed_by: idOf('account', 1), proposed_at: NOW },
      ...{ decided_by: idOf('account', 2), decided_at: NOW },
    },
  ])
  await everything().updateTable('standing_booking').set({ starts_on: '2027-03-01' }).execute()
  for (const on of ['2027-03-01', MONDAY]) {
    await mark(1, 'not-here', { day: on, reason: 'chose-not-to', at: `${on}T09:35:00Z` })
    await lay('register_day', [
      {
        ...{ session_id: idOf('session', 1), day: on, opened_at: `${on}T08:00:00Z`, version: 1 },
        ...{ signed_off_at: `${on}T16:00:00Z`, signed_off_by: idOf('account', 1) },
      },
    ])
  }
  expect(await done()).toMatchObject({ added: 2 })
  const reckoned = await everything()
    .selectFrom('payable')
    .select(['day', 'package_pence', 'policy_from'])
    .orderBy('day')
    .execute()
  expect(reckoned).toMatchObject([
    { day: '2027-03-01', package_pence: 13_500 },
    { day: MONDAY, package_pence: 6_750, policy_from: MONDAY },
  ])
  expect(reckoned[0]?.policy_from).not.toBe(MONDAY)
})

import { beforeEach, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { accountOf } from '#means/ledger/account.ts'
import { balancesOn } from '#means/ledger/queries.ts'
import * as scene from '#test/payable-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import { idOf } from '#test/staff-scene.ts'
import { writeLines } from './actions.ts'

const write = (now = scene.NOW) =>
  scene.platform.transaction(severnshire, (db) =>
    writeLines(db, { councilId: severnshire, upTo: day('2027-03-09'), now }),
  )
const owed = accountOf(severnshire, 'provider-owed', idOf('provider', 1))
const actual = accountOf(severnshire, 'actual', idOf('person', 1))
const holds = (on: string) =>
  scene.platform.transaction(severnshire, async (db) => {
    const held = await balancesOn(db, severnshire, [owed.id, actual.id], day(on))
    return [held.get(owed.id) ?? 0, held.get(actual.id) ?? 0]
  })

beforeEach(scene.haveMondays)

test('a register that is signed off is owed to the provider the night after, from the day of the service, once', async () => {
  await scene.mark(1, 'here')
  await scene.mark(2, 'here')
  await scene.register(scene.SIGNED)
  await scene.done()
  expect(await write()).toEqual({ added: 2 })
  expect(await write()).toEqual({ added: 0 })
  expect(await holds('2027-03-07')).toEqual([0, 0])
  expect(await holds('2027-03-08')).toEqual([-27_000, 13_500])
})

test('a correction moves back the difference, and stands beside what was written first', async () => {
  await scene.mark(1, 'here')
  await scene.register(scene.SIGNED)
  await scene.done()
  await write()
  await scene.mark(1, 'not-here', {
    ...{ reason: 'transport', received_at: '2027-03-10T08:00:00Z', at: '2027-03-08T09:40:00Z' },
  })
  const later = new Date('2027-03-11T02:00:00Z')
  await scene.done('2027-03-10', later)
  expect(await write(later)).toEqual({ added: 1 })
  expect(await holds('2027-03-08')).toEqual([-13_500, 0])
  const lines = await everything()
    .selectFrom('provider_line')
    .select(['package_pence', 'council_pence'])
    .orderBy('made_at')
    .execute()
  expect(lines).toEqual([
    { package_pence: 13_500, council_pence: 0 },
    { package_pence: -13_500, council_pence: 13_500 },
  ])
})

test('a day that a direct payment pays for is not the council’s to pay', async () => {
  await everything().updateTable('standing_booking').set({ route: 'direct-payment' }).execute()
  await scene.mark(1, 'here')
  await scene.register(scene.SIGNED)
  await scene.done()
  expect(await write()).toEqual({ added: 0 })
})

test('a night is a fixed number of statements, however many lines', async () => {
  for (const person of [1, 2, 3]) await scene.mark(person, 'here')
  await scene.register(scene.SIGNED)
  await scene.done()
  expect((await queriesOf(() => write())).length).toBe(4)
})

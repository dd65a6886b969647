import { beforeEach, expect, test } from 'vitest'
import {
  brief,
  check,
  done,
  haveMondays,
  MONDAY,
  mark,
  platform,
  register,
  rows,
  run,
  SIGNED,
  span,
} from '#test/payable-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import { idOf, lay } from '#test/staff-scene.ts'
import { countedDays, notYetPayable, paidDays, totalsByRoute } from './queries.ts'

beforeEach(haveMondays)

test('Nothing is payable before the register is signed off and the last welfare check is closed', async () => {
  await mark(1, 'here')
  await mark(2, 'not-here', { reason: 'unknown' })
  await register(null)
  await check(2, null)
  expect(await done()).toMatchObject({ added: 0 })
  await everything()
    .updateTable('register_day')
    .set({ signed_off_at: new Date(SIGNED), signed_off_by: idOf('account', 1) })
    .execute()
  expect(await done()).toMatchObject({ added: 0 })
  await everything()
    .updateTable('welfare_check')
    .set({ closed_at: new Date(SIGNED), closed_by: idOf('account', 1), outcome: 'at-home-well' })
    .execute()
  expect(await done()).toMatchObject({ added: 2 })
  expect(await brief()).toEqual(['1 attended 13500 13500', '2 did-not-come 13500 13500'])
  expect((await rows()).map((r) => r.chargeable_pence)).toEqual([13_500, 0])
  expect(await done()).toMatchObject({ added: 0, corrected: 0 })
})

test('What was marked anew afterwards is a row of its own, and what was said first stays', async () => {
  await mark(1, 'not-here', { reason: 'chose-not-to' })
  await register(SIGNED)
  await done()
  await mark(1, 'here', { received_at: '2027-03-10T08:00:00Z', at: `${MONDAY}T09:40:00Z` })
  const later = new Date('2027-03-11T02:00:00Z')
  expect(await done('2027-03-10', later)).toMatchObject({ added: 0, corrected: 1 })
  expect(await brief()).toEqual(['1 did-not-come 13500 13500', '1 attended 13500 13500'])
  expect(await done('2027-03-10', later)).toMatchObject({ corrected: 0 })
  const totals = await platform.transaction(severnshire, (db) =>
    totalsByRoute(db, severnshire, span),
  )
  expect(totals).toEqual([
    {
      route: 'managed',
      days: 1,
      provider: 13_500,
      package: 13_500,
      council: 0,
      chargeable: 13_500,
    },
  ])
})

test('A second illness in twelve weeks is paid by the council; a cancelled day is free; hospital is held; notice is paid', async () => {
  const told = {
    by: 'person',
    words: '',
    told_at: `${MONDAY}T07:00:00Z`,
    session_id: idOf('session', 1),
  }
  await lay('day_given_up', [
    {
      ...told,
      id: idOf('answer', 1),
      person_id: idOf('person', 1),
      day: '2027-02-08',
      cause: 'ill',
      told_at: '2027-02-07T09:00:00Z',
    },
    { ...told, id: idOf('answer', 2), person_id: idOf('person', 1), day: MONDAY, cause: 'ill' },
  ])
  await lay('long_absence', [
    {
      id: idOf('answer', 3),
      person_id: idOf('person', 2),
      first_day: '2027-02-22',
      last_day: null,
      reason: 'hospital',
      words: '',
      told_at: told.told_at,
      version: 1,
    },
  ])
  await everything()
    .updateTable('standing_booking')
    .set({ ends_on: '2027-03-07' })
    .where('id', '=', idOf('booking', 3))
    .execute()
  await lay('place_ending', [
    {
      id: idOf('answer', 4),
      booking_id: idOf('booking', 3),
      person_id: idOf('person', 3),
      session_id: idOf('session', 1),
      by: 'person',
      cause: 'changed-mind',
      told_on: '2027-03-07',
      last_day: '2027-03-07',
      paid_until: '2027-04-04',
      payer: 'package',
      conversation: '',
      words: '',
      made_by: idOf('account', 1),
      made_at: told.told_at,
    },
  ])
  expect(await done()).toMatchObject({ added: 3 })
  expect(
    (await rows()).map((r) => [r.basis, r.provider_pence, r.package_pence, r.council_pence]),
  ).toEqual([
    ['cancelled-late', 13_500, 0, 13_500],
    ['held', 6750, 0, 6750],
    ['notice', 13_500, 13_500, 0],
  ])
  expect((await rows()).every((r) => r.chargeable_pence === 0)).toBe(true)
  const [ill] = await platform.transaction(severnshire, (db) =>
    paidDays(db, { councilId: severnshire, providerId: idOf('provider', 1), ...span, most: 50 }),
  )
  expect(ill?.reasons).toContainEqual({ rule: 'R21', kind: 'sickness-allowance', nth: 2, of: 2 })
  await lay('session_date', [
    {
      session_id: idOf('session', 1),
      day: MONDAY,
      kind: 'cancelled',
      by: 'provider',
      why: 'staff-ill',
      words: '',
      made_at: '2027-03-10T02:30:00Z',
      version: 1,
    },
  ])
  await done('2027-03-09', new Date('2027-03-10T03:00:00Z'))
  const counted = await platform.transaction(severnshire, (db) =>
    countedDays(db, severnshire, span),
  )
  expect(counted.map((c) => [c.fact.kind, c.days])).toContainEqual(['cancelled-by-provider', 3])
})

test('A night is a handful of queries, and says what waits', async () => {
  await mark(1, 'here')
  await mark(2, 'here')
  await register(SIGNED)
  await check(3, null)
  expect((await queriesOf(() => run())).length).toBeLessThanOrEqual(8)
  const waits = await platform.transaction(severnshire, (db) =>
    notYetPayable(db, severnshire, span),
  )
  expect(waits).toEqual({ sittings: 0, checks: 1 })
})

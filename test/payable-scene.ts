import { day } from '#ground/kernel/day.ts'
import { reckon } from '#weeks/payable/actions.ts'
import { everything, severnshire, testPlatform } from './platform.ts'
import { aBooking, aPerson, aSession, haveAccount, haveCounty, idOf, lay } from './staff-scene.ts'

/** Mondays, half past nine; the first is the 1st of March 2027. */
export const NOW = new Date('2027-03-10T02:00:00Z')
export const platform = testPlatform({ now: NOW })
export const MONDAY = '2027-03-08'
export const span = { from: day('2027-03-01'), to: day('2027-03-31') }
export const run = (upTo = '2027-03-09', now = NOW) =>
  platform.transaction(severnshire, (db) =>
    reckon(db, { councilId: severnshire, upTo: day(upTo), now }),
  )
export const done = async (upTo?: string, now?: Date) => {
  const result = await run(upTo, now)
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value
}
export const rows = () =>
  everything()
    .selectFrom('payable')
    .select([
      'person_id',
      'day',
      'correction',
      'basis',
      'provider_pence',
      'package_pence',
      'council_pence',
      'chargeable_pence',
      'route',
    ])
    .orderBy('day')
    .orderBy('person_id')
    .orderBy('correction')
    .execute()
export const brief = async () =>
  (await rows()).map((r) =>
    [Number(r.person_id.slice(-1)), r.basis, r.provider_pence, r.package_pence].join(' '),
  )

let marks = 0
export const mark = (person: number, kind: 'here' | 'not-here', given: object = {}) => {
  marks += 1
  return lay('register_event', [
    {
      ...{ id: `0190c001-0000-7000-8000-${String(marks).padStart(12, '0')}`, day: MONDAY, kind },
      ...{ session_id: idOf('session', 1), person_id: idOf('person', person) },
      ...{ at: `${MONDAY}T09:35:00Z`, received_at: `${MONDAY}T09:35:0${marks % 10}Z` },
      ...{ account_id: idOf('account', 1), marked_self: false, words: '', ...given },
    },
  ])
}
export const register = (signed: string | null) =>
  lay('register_day', [
    {
      ...{ session_id: idOf('session', 1), day: MONDAY, opened_at: `${MONDAY}T08:00:00Z` },
      ...{ signed_off_at: signed, signed_off_by: signed && idOf('account', 1), version: 1 },
    },
  ])
export const check = (
  person: number,
  closed: string | null,
  outcome: string | null = closed && 'at-home-well',
) =>
  lay('welfare_check', [
    {
      ...{ id: `0190c002-0000-7000-8000-00000000000${person}`, person_id: idOf('person', person) },
      ...{ session_id: idOf('session', 1), day: MONDAY, opened_at: `${MONDAY}T10:00:00Z` },
      ...{ due_at: `${MONDAY}T10:30:00Z`, closed_at: closed, outcome, words: '', version: 1 },
      closed_by: closed && idOf('account', 1),
    },
  ])
export const SIGNED = `${MONDAY}T16:00:00Z`

/** Five people, three of whom have a place on Mondays for £135.00. */
export async function haveMondays(): Promise<void> {
  marks = 0
  await haveCounty()
  await haveAccount(1)
  await lay(
    'person',
    [1, 2, 3, 4, 5].map((n) => aPerson(n)),
  )
  await lay('session', [aSession(1)])
  await lay(
    'standing_booking',
    [1, 2, 3].map((n) =>
      aBooking(n, n, 1, { price_pence: 13_500, route: 'managed', starts_on: '2027-03-02' }),
    ),
  )
}

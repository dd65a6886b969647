import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { INVARIANTS, type Invariant, MOST_NAMED, told } from './breach.ts'
import { lookAtInvariants } from './queries.ts'

const platform = testPlatform({ now: NOW })
const look = () =>
  platform.transaction(severnshire, (db) => lookAtInvariants(db, severnshire, day('2027-03-01')))
const broken = async (invariant: Invariant) =>
  (await look()).find((one) => one.invariant === invariant)

const [priya, art] = [idOf('person', 1), idOf('session', 1)]
const of = { council_id: severnshire }
const marked = (number: number, given: object = {}) => ({
  ...{ id: idOf('booking', number), session_id: art, day: '2027-02-22', person_id: priya },
  ...{ kind: 'here', at: NOW, received_at: NOW, account_id: idOf('account', 1), ...given },
})

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('person', [aPerson(1), aPerson(2)])
  await lay('session', [aSession(1)])
  await lay('standing_booking', [aBooking(1, 1, 1, { ends_on: null })])
  await sql`update provider set papers_until = '2027-12-31'`.execute(everything())
})

describe('what must be true', () => {
  test('is true of a county as it should be, in one query for each', async () => {
    await lay('register_event', [marked(50)])
    for (const one of await look()) expect(one).toMatchObject({ breaches: 0, named: [] })
    expect(await queriesOf(look)).toHaveLength(INVARIANTS.length)
  })
  test('somebody marked as there without a place is named by the mark; one taken back is not', async () => {
    const sam = { person_id: idOf('person', 2) }
    await lay('register_event', [marked(51, sam), marked(52, sam)])
    await lay('register_event', [marked(53, { ...sam, kind: 'undo', undoes: idOf('booking', 52) })])
    expect(await broken('attended-was-booked')).toMatchObject({
      breaches: 1,
      named: [{ row: idOf('booking', 51), found: expect.stringContaining('there on 2027-02-22') }],
    })
  })
  test('a day that is payable while a welfare check is open is named, until the check is closed', async () => {
    await lay('welfare_check', [
      {
        ...{ id: idOf('run', 1), person_id: priya, session_id: art, day: '2027-02-22' },
        ...{ opened_at: NOW, due_at: NOW },
      },
    ])
    await lay('payable', [
      {
        ...{ id: idOf('run', 2), person_id: priya, session_id: art, day: '2027-02-22' },
        ...{ basis: 'did-not-come', price_pence: 3_588, kind: 'weekly', route: 'managed' },
        ...{ provider_pence: 3_588, package_pence: 3_588, council_pence: 0, chargeable_pence: 0 },
        ...{ reasons: '[]', facts: '{}', policy_from: '2026-01-01', made_at: NOW },
      },
    ])
    expect(await broken('charged-after-check')).toMatchObject({
      named: [{ row: idOf('run', 2), found: expect.stringContaining('3588 payable') }],
    })
    await sql`update welfare_check set closed_at = ${NOW}, outcome = 'ill'`.execute(everything())
    expect(await broken('charged-after-check')).toMatchObject({ breaches: 0 })
  })
  test.each([
    ['2027-02-28', 'papers held until 2027-02-28'],
    [null, 'papers are missing'],
  ])('a provider whose papers ended on %s with people booked is named', async (until, found) => {
    await sql`update provider set papers_until = ${until}`.execute(everything())
    expect(await broken('papers-hold')).toMatchObject({
      named: [{ found: `1 people have places; ${found}` }],
    })
  })
  test('two prices of one day are named, which the database itself refuses', async () => {
    const price = { ...of, session_id: art, staff: 1, people: 5, price_pence: 3_588 }
    const both = [
      { ...price, valid_from: '2026-04-01' },
      { ...price, valid_from: '2027-04-01' },
    ]
    const db = everything()
    await sql`savepoint before`.execute(db)
    await expect(
      db
        .insertInto('session_price')
        .values(both as never)
        .execute(),
    ).rejects.toThrow('session_price')
    await sql`rollback to savepoint before`.execute(db)
    await sql`alter table session_price drop constraint ${sql.id('session_price_council_id_session_id_staff_people_daterange_excl')}`.execute(
      db,
    )
    await db
      .insertInto('session_price')
      .values(both as never)
      .execute()
    expect(await broken('one-rate-a-day')).toMatchObject({
      named: [{ row: art, found: '1:5 has two prices from 2027-04-01' }],
    })
  })
})

describe('what is told', () => {
  const named = Array.from({ length: MOST_NAMED }, (_, n) => ({ row: `${n}`, found: 'x' }))
  test('is each row in a line, and how many more there are', () => {
    const lines = told({ invariant: 'papers-hold', breaches: 60, named })
    expect(lines).toHaveLength(MOST_NAMED + 1)
    expect(lines.at(-1)).toBe('papers-hold: and 10 more')
  })
})

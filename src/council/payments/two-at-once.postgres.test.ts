import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { accountOf } from '#means/ledger/account.ts'
import { balancesOn } from '#means/ledger/queries.ts'
import { payable } from '#test/payments-scene.ts'
import { type OwnDatabase, ownDatabase } from '#test/postgres-platform.ts'
import { aPerson, aSession } from '#test/staff-scene.ts'
import { writeLines } from './actions.ts'
import { loadAnswers } from './answer-actions.ts'
import type { Answer } from './answers.ts'
import { callBack, giveDetails } from './details-actions.ts'
import { prepareRun, releaseRun } from './run-actions.ts'

const NOW = new Date('2027-03-12T09:00:00Z')
const TODAY = dayOf(NOW)
const DAYS = 30
const PRICE = 2_400

let database: OwnDatabase
let platform: Platform
let council: Id
const [tom, gareth, provider, session, person] = Array.from({ length: 5 }, () => newId(NOW))
const by = (accountId = '', id: Id = newId(NOW)) => ({
  councilId: council,
  accountId,
  now: NOW,
  id,
})

beforeAll(async () => {
  database = await ownDatabase()
  platform = (await database.open()).platform
  council = await database.addCouncil('severnshire')
  await layPaidDays()
  for (const providerId of [undefined, provider]) {
    const id = newId(NOW)
    const account = { accountName: 'Name', sortCode: '200000', accountNumber: '55779911' }
    await platform.transaction(council, (db) =>
      giveDetails(db, by(gareth, id), { ...account, providerId }),
    )
    const call = { answer: 'confirmed', words: 'Called' } as const
    await platform.transaction(council, (db) => callBack(db, by(tom, id), call))
  }
})
afterAll(() => database.close())

/** One provider with one session, whose one person came on each of the last days. What they stand on is left out. */
async function layPaidDays(): Promise<void> {
  const account = { language: 'en', seeing: 'standard', is_demo: false }
  const micro = { reference: 'P1', name: 'P', kind: 'micro', personal_care: true, routes: [] }
  const of = { provider_id: provider, person_id: person, session_id: session }
  const days = Array.from({ length: DAYS }, (_, at) => {
    const { provider_id: _provider, ...row } = { ...payable(at), ...of }
    return { ...row, day: addDays(TODAY, -1 - at) }
  })
  await database.everything.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db)
    const lay = async (table: string, rows: readonly object[]) => {
      const all = rows.map((row) => ({ council_id: council, ...row }))
      const columns = sql.join(Object.keys(all[0] ?? {}).map((column) => sql.ref(column)))
      await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
        from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(all)}::jsonb)`.execute(
        db,
      )
    }
    await lay('account', [
      { ...account, id: tom, name: 'Tom' },
      { ...account, id: gareth, name: 'Gareth' },
    ])
    await lay('provider', [{ ...micro, id: provider }])
    await lay('person', [aPerson(1, { id: person })])
    await lay('session', [aSession(1, { id: session, provider_id: provider })])
    await lay('payable', days)
  })
}

test('of many who write, prepare, release and load at once, one does, and nobody is paid twice', async () => {
  const written = await Promise.all(
    Array.from({ length: 6 }, () =>
      platform.transaction(council, (db) =>
        writeLines(db, { councilId: council, upTo: TODAY, now: NOW }),
      ),
    ),
  )
  expect(written.reduce((sum, { added }) => sum + added, 0)).toBe(DAYS)
  const asked = { upTo: addDays(TODAY, -1), payOn: addDays(TODAY, 7) }
  const prepared = await Promise.all(
    Array.from({ length: 6 }, () =>
      platform.transaction(council, (db) => prepareRun(db, by(tom), asked)),
    ),
  )
  expect(prepared.filter(({ ok }) => ok)).toHaveLength(1)
  const { id } = await database.everything
    .selectFrom('payment_run')
    .select('id')
    .executeTakeFirstOrThrow()
  await Promise.all(
    Array.from({ length: 6 }, () =>
      platform.transaction(council, (db) => releaseRun(db, by(gareth, id))),
    ),
  )
  const owed = accountOf(council, 'provider-owed', provider)
  const held = async () =>
    (
      await platform.transaction(council, (db) =>
        balancesOn(db, council, [owed.id], addDays(TODAY, 30)),
      )
    ).get(owed.id) ?? 0
  expect(await held()).toBe(0)
  const payment = await database.everything
    .selectFrom('payment')
    .select(['end_to_end', 'amount_pence'])
    .executeTakeFirstOrThrow()
  expect(payment.amount_pence).toBe(DAYS * PRICE)
  const answer: Answer = {
    ...{ row: 2, endToEnd: payment.end_to_end, reason: '' },
    ...{ status: 'rejected', amount: pence(payment.amount_pence) },
  }
  const loaded = await Promise.all(
    Array.from({ length: 6 }, () =>
      platform.transaction(council, (db) => loadAnswers(db, by(tom), [answer])),
    ),
  )
  const rejected = loaded.map((one) => (one.ok ? one.value.rejected : 0))
  expect(rejected.reduce((sum, one) => sum + one, 0)).toBe(1)
  expect(await held()).toBe(-DAYS * PRICE)
})

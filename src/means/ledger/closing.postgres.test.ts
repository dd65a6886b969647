import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { type OwnDatabase, ownDatabase } from '#test/postgres-platform.ts'
import { accountOf } from './account.ts'
import { post } from './actions.ts'
import { closeBooks } from './closing-actions.ts'
import { lastClosing } from './closing-queries.ts'
import { balancesOn } from './queries.ts'
import { moved } from './transaction.ts'

const NOW = new Date('2027-03-01T09:00:00Z')
const FIRST = day('2027-01-01')
const WRITERS = 6
const EACH = 40

let database: OwnDatabase
let platform: Platform
let council: string
const tom = newId(NOW)
beforeAll(async () => {
  database = await ownDatabase()
  platform = (await database.open()).platform
  council = await database.addCouncil('severnshire')
  await database.everything
    .insertInto('account')
    .values({ council_id: council, id: tom, name: 'Tom', language: 'en', seeing: 'standard' })
    .execute()
})
afterAll(() => database.close())

test('six write while the books are closed month after month: nothing is lost, nothing is dated into what was closed', async () => {
  const [owed, actual] = [accountOf(council, 'provider-owed'), accountOf(council, 'actual')]
  const write = async (writer: number) => {
    for (let i = 0; i < EACH; i += 1)
      await platform.transaction(council, (db) =>
        post(db, council, [
          {
            ...{ id: newId(NOW), on: addDays(FIRST, i), key: `${writer} ${i}`, recordedAt: NOW },
            ...{ source: { kind: 'test', id: council } },
            postings: moved(owed, actual, pence(100)),
          },
        ]),
      )
  }
  const close = async () => {
    for (let i = 1; i <= 10; i += 1)
      await platform.transaction(council, async (db) => {
        const { number } = await lastClosing(db, council)
        const by = { councilId: council, accountId: tom, now: NOW, id: newId(NOW), seen: number }
        return closeBooks(db, by, addDays(FIRST, i * 4))
      })
  }
  await Promise.all([...Array.from({ length: WRITERS }, (_, n) => write(n)), close()])
  const held = await platform.transaction(council, (db) =>
    balancesOn(db, council, [actual.id], day('2027-12-31')),
  )
  expect(held.get(actual.id)).toBe(WRITERS * EACH * 100)
  const { id } = await database.everything
    .selectFrom('ledger_transaction')
    .select((eb) => eb.fn.countAll<number>().as('id'))
    .where('council_id', '=', council)
    .executeTakeFirstOrThrow()
  expect(Number(id)).toBe(WRITERS * EACH)
})

import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import {
  dyfrdwy,
  everything,
  haveCouncils,
  queriesOf,
  severnshire,
  testPlatform,
} from '#test/platform.ts'
import { accountOf } from './account.ts'
import { post, reverse } from './actions.ts'
import { balancesOn, movementsOf } from './queries.ts'
import { moved, type Transaction } from './transaction.ts'

const NOW = new Date('2026-09-01T08:00:00Z')
const platform = testPlatform({ now: NOW })
const bank = accountOf(severnshire, 'bank')
const payment = accountOf(severnshire, 'direct-payment', severnshire)
const actual = accountOf(severnshire, 'actual', severnshire)

const inCouncil = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const aTransaction = (key: string, given: Partial<Transaction> = {}): Transaction => ({
  ...{ id: newId(NOW), on: day('2026-08-07'), key, source: { kind: 'test', id: severnshire } },
  ...{ recordedAt: NOW, postings: moved(bank, payment, pence(40_768)), ...given },
})
const held = (on: string, ids: readonly Id[] = [payment.id]) =>
  inCouncil(async (db) => {
    const balances = await balancesOn(db, severnshire, ids, day(on))
    return ids.map((id) => balances.get(id))
  })
/** As the end of a database's transaction does, which a test never reaches. */
const settle = () => sql`set constraints all immediate`.execute(everything())

beforeEach(haveCouncils)

describe('what is posted', () => {
  test('is there on its day and after, and not before', async () => {
    await inCouncil((db) =>
      post(db, severnshire, [
        aTransaction('in'),
        aTransaction('out', {
          on: day('2026-08-20'),
          postings: moved(payment, actual, pence(35_200)),
        }),
      ]),
    )
    await settle()
    expect(await held('2026-08-06')).toEqual([undefined])
    expect(await held('2026-08-19')).toEqual([40_768])
    expect(await held('2026-09-01', [payment.id, bank.id, actual.id])).toEqual([
      5_568, -40_768, 35_200,
    ])
  })
  test('twice under one key is there once, whatever else came with it', async () => {
    const first = aTransaction('in')
    await inCouncil((db) => post(db, severnshire, [first]))
    const again = await inCouncil((db) =>
      post(db, severnshire, [{ ...first, id: newId(NOW) }, aTransaction('next')]),
    )
    expect(again.each).toEqual(['same', 'added'])
    await settle()
    expect(await held('2026-09-01')).toEqual([81_536])
  })
  test('by the thousand goes in one statement', async () => {
    const many = Array.from({ length: 1_500 }, (_, i) => aTransaction(`many ${i}`))
    const sent = await queriesOf(() => inCouncil((db) => post(db, severnshire, many)))
    expect(sent).toHaveLength(1)
    await settle()
    expect(await held('2026-09-01')).toEqual([1_500 * 40_768])
  })
  test('of one council is nothing to another', async () => {
    await inCouncil((db) => post(db, severnshire, [aTransaction('in')]))
    const seen = await platform.transaction(dyfrdwy, (db) =>
      movementsOf(db, severnshire, payment.id),
    )
    expect(seen).toEqual([])
  })
  test('that does not balance is a fault before it reaches the database', async () => {
    const postings = [{ account: bank, amount: pence(1) }]
    const wrong = inCouncil((db) => post(db, severnshire, [aTransaction('wrong', { postings })]))
    await expect(wrong).rejects.toThrow('do not make a transaction')
  })
})

describe('the database itself', () => {
  const lone = (of: 'posting' | 'transaction') =>
    inCouncil(async (db) => {
      const one = aTransaction('in')
      await post(db, severnshire, [one])
      if (of === 'posting')
        await sql`insert into ledger_posting (council_id, transaction_id, account_id, happened_on, amount_pence)
          values (${severnshire}, ${one.id}, ${await opened(db)}, ${one.on}, 1)`.execute(db)
      else
        await sql`insert into ledger_transaction (council_id, id, happened_on, idempotency_key, source_kind, source_id,
            recorded_at)
          values (${severnshire}, ${newId(NOW)}, ${one.on}, 'lone', 'test', ${severnshire}, ${NOW})`.execute(
          db,
        )
      await sql`set constraints all immediate`.execute(db)
    })
  const opened = async (db: Db): Promise<Id> => {
    await post(db, severnshire, [aTransaction('open', { postings: moved(bank, actual, pence(1)) })])
    return actual.id
  }
  test('refuses a posting that unbalances what was written, to the penny', async () => {
    await expect(lone('posting')).rejects.toThrow('come to 1, not to nought')
  })
  test('refuses a transaction without postings', async () => {
    await expect(lone('transaction')).rejects.toThrow('has no postings')
  })
  test.each([
    ['update ledger_posting set amount_pence = amount_pence + 1'],
    ['delete from ledger_posting'],
    ['update ledger_transaction set happened_on = happened_on - 1'],
    ['delete from ledger_transaction'],
    ['truncate ledger_posting cascade'],
  ])('refuses “%s” even to its owner', async (statement) => {
    await inCouncil((db) => post(db, severnshire, [aTransaction('in')]))
    await settle()
    const db = everything()
    await sql`savepoint before`.execute(db)
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('only ever added to')
    await sql`rollback to savepoint before`.execute(db)
    expect(await held('2026-09-01')).toEqual([40_768])
  })
})

describe('a reversal', () => {
  test('takes back, once, and the balance of every day since is as if it had not been', async () => {
    const wrong = aTransaction('in')
    await inCouncil((db) => post(db, severnshire, [wrong]))
    const by = () => ({ id: newId(NOW), recordedAt: NOW })
    const done = await inCouncil((db) => reverse(db, severnshire, wrong.id, by()))
    expect(done.ok && done.value.reverses).toBe(wrong.id)
    expect(await held('2026-08-07')).toEqual([0])
    const twice = await inCouncil((db) => reverse(db, severnshire, wrong.id, by()))
    expect(twice).toMatchObject({ refusal: { kind: 'already-reversed' } })
    const back = done.ok ? done.value.id : ''
    expect(await inCouncil((db) => reverse(db, severnshire, back, by()))).toMatchObject({
      refusal: { kind: 'is-a-reversal' },
    })
    await settle()
  })
})

import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { type AccountKind, accountOf } from './account.ts'
import { post, reverse } from './actions.ts'
import { closeBooks, openBooks } from './closing-actions.ts'
import { closings, lastClosing, movedByKind } from './closing-queries.ts'
import { balancesOn } from './queries.ts'
import { moved, type Transaction } from './transaction.ts'

const NOW = new Date('2026-09-01T08:00:00Z')
const TOM = '0190a001-0000-7000-8000-000000000001'
const platform = testPlatform({ now: NOW })
const account = (kind: AccountKind) => accountOf(severnshire, kind)
const [bank, owed, actual] = [account('bank'), account('provider-owed'), account('actual')]
const ALL = [bank.id, owed.id, actual.id]

const inCouncil = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const aTransaction = (key: string, given: Partial<Transaction> = {}): Transaction => ({
  ...{ id: newId(NOW), on: day('2026-06-12'), key, source: { kind: 'test', id: severnshire } },
  ...{ recordedAt: NOW, postings: moved(owed, actual, pence(13_500)), ...given },
})
const balances = (on: string) =>
  inCouncil(async (db) => {
    const held = await balancesOn(db, severnshire, ALL, day(on))
    return ALL.map((id): Pence => held.get(id) ?? pence(0))
  })
const seen = () => inCouncil(async (db) => (await lastClosing(db, severnshire)).number)
const closer = async (id: Id = newId(NOW)) => ({
  ...{ councilId: severnshire, accountId: TOM, now: NOW, id, seen: await seen() },
})
const close = async (to: string, id?: Id) => {
  const by = await closer(id)
  return inCouncil((db) => closeBooks(db, by, day(to)))
}
const open = async (from: string) => {
  const by = await closer()
  return inCouncil((db) => openBooks(db, by, { from: day(from), reason: 'A register was lost' }))
}
const put = (...some: readonly Transaction[]) => inCouncil((db) => post(db, severnshire, some))

beforeEach(async () => {
  await haveCouncils()
  await everything()
    .insertInto('account')
    .values({ council_id: severnshire, id: TOM, name: 'Tom', language: 'en', seeing: 'standard' })
    .execute()
})

describe('books that are closed', () => {
  test('keep what they said: a correction of June that comes in September counts from July, and says that it is of June', async () => {
    await put(aTransaction('june'))
    expect(await close('2026-06-30')).toMatchObject({ ok: true })
    await put(aTransaction('late', { postings: moved(actual, owed, pence(13_500)) }))
    expect(await balances('2026-06-30')).toEqual([0, -13_500, 13_500])
    expect(await balances('2026-07-01')).toEqual([0, 0, 0])
    const { rows } = await sql`select happened_on as "on", late_of as late from ledger_transaction
      where idempotency_key = 'late'`.execute(everything())
    expect(rows).toEqual([{ on: '2026-07-01', late: '2026-06-12' }])
  })
  test('take a reversal the same way, and one of a late transaction is of the day that it truly was', async () => {
    const june = aTransaction('june')
    await put(june)
    await close('2026-06-30')
    const by = () => ({ id: newId(NOW), recordedAt: NOW })
    expect(await inCouncil((db) => reverse(db, severnshire, june.id, by()))).toMatchObject({
      value: { on: '2026-06-12' },
    })
    expect(await balances('2026-06-30')).toEqual([0, -13_500, 13_500])
    expect(await balances('2026-07-01')).toEqual([0, 0, 0])
  })
  test('opened again take what comes on its own day; what came late stays where it stands', async () => {
    await close('2026-06-30')
    await put(aTransaction('late'))
    expect(await open('2026-06-01')).toMatchObject({ ok: true })
    await put(aTransaction('in time'))
    expect(await balances('2026-06-30')).toEqual([0, -13_500, 13_500])
    expect(await balances('2026-07-01')).toEqual([0, -27_000, 27_000])
    expect(await inCouncil((db) => closings(db, severnshire))).toMatchObject([
      { number: 2, closedTo: '2026-05-31', reason: 'A register was lost', byName: 'Tom' },
      { number: 1, closedTo: '2026-06-30', reason: '' },
    ])
  })
  test('are closed once by one form, pressed twice', async () => {
    const by = await closer()
    for (const _ of [1, 2])
      expect(await inCouncil((db) => closeBooks(db, by, day('2026-06-30')))).toMatchObject({
        ok: true,
      })
    expect(await inCouncil((db) => closings(db, severnshire))).toHaveLength(1)
  })
  test('refuse what is dated into them, whoever writes it', async () => {
    await close('2026-06-30')
    const write = sql`insert into ledger_transaction (council_id, id, happened_on, idempotency_key, source_kind,
        source_id, recorded_at)
      values (${severnshire}, ${newId(NOW)}, '2026-06-12', 'by hand', 'test', ${severnshire}, ${NOW})`
    await expect(write.execute(everything())).rejects.toThrow('The books of 2026-06-12 are closed')
  })
  test('a month is what went out and what came in, and together it is nought', async () => {
    await put(
      aTransaction('day'),
      aTransaction('paid', { on: day('2026-06-26'), postings: moved(bank, owed, pence(10_000)) }),
    )
    const june = { from: day('2026-06-01'), to: day('2026-06-30') }
    const kinds = await inCouncil((db) => movedByKind(db, severnshire, june))
    expect(kinds).toEqual([
      { kind: 'actual', accounts: 1, came: 13_500, went: 0 },
      { kind: 'bank', accounts: 1, came: 0, went: 10_000 },
      { kind: 'provider-owed', accounts: 1, came: 10_000, went: 13_500 },
    ])
  })
})

type Step =
  | { readonly kind: 'post'; readonly days: number; readonly amount: number; readonly from: number }
  | { readonly kind: 'close'; readonly days: number }
  | { readonly kind: 'open'; readonly days: number }
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      ...{ kind: fc.constant('post' as const), days: fc.nat({ max: 200 }) },
      ...{ amount: fc.integer({ min: 1, max: 500_000 }), from: fc.nat({ max: 2 }) },
    }),
    fc.record({ kind: fc.constant('close' as const), days: fc.nat({ max: 200 }) }),
    fc.record({ kind: fc.constant('open' as const), days: fc.nat({ max: 200 }) }),
  ),
  { minLength: 1, maxLength: 25 },
)
const FIRST = day('2026-01-01')
const kinds = [bank, owed, actual] as const

describe('over any history of closing and opening', () => {
  test('nothing is lost: what each account holds in the end is what it would hold had nothing ever been closed', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await sql`savepoint history`.execute(everything())
        const expected: number[] = [0, 0, 0]
        for (const [i, step] of history.entries()) {
          const on = addDays(FIRST, step.days)
          if (step.kind === 'close') await close(on)
          if (step.kind === 'open') await open(on)
          if (step.kind === 'post') {
            const to = (step.from + 1) % 3
            const [out, into] = [kinds[step.from], kinds[to]]
            if (!out || !into) continue
            const one = { on, postings: moved(out, into, pence(step.amount)) }
            await put(aTransaction(`${i}`, one), aTransaction(`${i}`, one))
            expected[step.from] = (expected[step.from] ?? 0) - step.amount
            expected[to] = (expected[to] ?? 0) + step.amount
          }
        }
        expect(await balances('2026-12-31')).toEqual(expected)
        await sql`rollback to savepoint history`.execute(everything())
      }),
      { numRuns: 15 },
    )
  }, 120_000)
})

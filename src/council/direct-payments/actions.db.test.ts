import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import { NotFound } from '#ground/platform/platform.ts'
import { balancesOn } from '#means/ledger/queries.ts'
import * as scene from '#test/direct-payment-scene.ts'
import { PRIYA, WHO } from '#test/plan-life-scene.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import { ledgerOf, openDirectPayment, recordPaidIn, takeBack } from './actions.ts'
import { inAll } from './four-weeks.ts'
import type { Mistakes } from './moving.ts'
import { directPaymentOf, paymentsListed } from './queries.ts'
import { accountSeen } from './seen-queries.ts'

const { doing, inCouncil, spend, OPENED } = scene
const opening = { held: 'own-account', holder: '', openedOn: OPENED } as const
const open = (number: number, given = {}) =>
  inCouncil((db) => openDirectPayment(db, doing(number, WHO.worker), { ...opening, ...given }))
const payIn = (
  number: number,
  on = '2027-02-05',
  kind: 'four-weekly' | 'one-off' = 'four-weekly',
) =>
  inCouncil((db) =>
    recordPaidIn(db, doing(number, WHO.worker), { kind, on: day(on), amount: pence(40_768) }),
  )
const back = (number: number, mistakes: Mistakes, accountId = WHO.priya) =>
  inCouncil((db) => takeBack(db, doing(number, accountId), mistakes))
const seen = () => inCouncil((db) => accountSeen(db, severnshire, PRIYA))
const sums = async () => inAll((await seen())?.entries ?? [])
/** What the ledger itself holds of her account, what was spent of it, and the council's bank. */
async function ledger() {
  const payment = await inCouncil((db) => directPaymentOf(db, severnshire, PRIYA))
  const { held, spent, bank } = ledgerOf(severnshire, payment?.id ?? '')
  const ids = [held.id, spent.id, bank.id]
  const holds = await inCouncil((db) => balancesOn(db, severnshire, ids, day('2027-03-01')))
  return ids.map((id) => holds.get(id) ?? 0)
}

describe('an account is opened', () => {
  beforeEach(scene.havePlanPaidToHer)
  test('once, however often it is pressed; the person looks after it', async () => {
    expect(await open(1)).toEqual(accept(undefined))
    expect(await open(1)).toEqual(accept(undefined))
    expect(await open(7)).toEqual(refuse({ kind: 'already-open' }))
    const { payment, entries, planned } = (await seen()) ?? {}
    expect(payment).toMatchObject({ version: 1, manager: { kind: 'person', startsOn: OPENED } })
    expect(entries).toEqual([])
    expect(planned?.yearly).toBe(529_984)
  })
  test('from no day before the plan', async () =>
    expect(await open(1, { openedOn: day('2027-01-03') })).toEqual(
      refuse({ kind: 'opens-before-the-plan' }),
    ))
  test('and nothing is written down for somebody who has none', async () => {
    await expect(payIn(2)).rejects.toThrow(NotFound)
    await expect(spend(3, 100)).rejects.toThrow(NotFound)
    expect(await seen()).toBeUndefined()
  })
})

describe('money in and money spent', () => {
  beforeEach(scene.havePriyasAccount)
  test('£407.68 in and £352.00 spent leave £55.68, in words and in the ledger alike', async () => {
    expect(await spend(3, 35_200)).toEqual(accept(undefined))
    expect(await sums()).toEqual({ paidIn: 40_768, spent: 35_200, left: 5_568 })
    expect(await ledger()).toEqual([5_568, 35_200, -40_768])
  })
  test('is written once, however often the form is sent', async () => {
    await spend(3, 35_200)
    await spend(3, 35_200)
    await payIn(2)
    expect(await ledger()).toEqual([5_568, 35_200, -40_768])
  })
  test('is refused past what is there, for nothing of the plan, and twice for four weeks', async () => {
    expect(await spend(3, 40_769)).toEqual(refuse({ kind: 'more-than-is-left', left: 40_768 }))
    const other = { kind: 'line', threadId: planIdOf('thread', 1) } as const
    expect(await spend(3, 1, { whatFor: other })).toEqual(refuse({ kind: 'not-in-the-plan' }))
    expect(await payIn(4, '2027-03-01')).toEqual(refuse({ kind: 'paid-already', on: OPENED }))
    expect(await payIn(5, '2027-03-01', 'one-off')).toEqual(accept(undefined))
    expect(await ledger()).toEqual([81_536, 0, -81_536])
  })
  test('for something that the person wants is kept as that', async () => {
    await spend(3, 504, { whatFor: { kind: 'outcome', threadId: planIdOf('thread', 101) } })
    const spent = (await seen())?.entries[0]
    expect(spent).toMatchObject({ kind: 'spent', outcomeThread: planIdOf('thread', 101) })
    expect(spent?.lineThread).toBeUndefined()
  })
  test('is written into the audit without a word of what it was for', async () => {
    await spend(3, 100)
    const rows = await everything().selectFrom('audit').selectAll().execute()
    const row = rows.find(({ action }) => action === 'direct payment spent')
    expect(row).toMatchObject({ person_id: PRIYA, account_id: WHO.priya })
    expect(JSON.stringify(row)).not.toContain('Sam')
  })
})

describe('what was a mistake', () => {
  beforeEach(async () => {
    await scene.havePriyasAccount()
    await spend(3, 35_200)
  })
  test('is reversed in the ledger, stays to be seen, and counts no more; twice changes nothing', async () => {
    expect(await back(3, 'own')).toEqual(accept(undefined))
    expect(await back(3, 'own')).toEqual(accept(undefined))
    expect(await ledger()).toEqual([40_768, 0, -40_768])
    expect((await seen())?.entries.map((one) => one.isTakenBack)).toEqual([true, false])
  })
  test('is not another’s to take back, nor is what came in once it was spent', async () => {
    expect(await back(3, 'own', WHO.margaret)).toEqual(refuse({ kind: 'not-yours' }))
    expect(await back(2, 'spent')).toEqual(refuse({ kind: 'not-yours' }))
    expect(await back(2, 'all')).toEqual(refuse({ kind: 'spent-since' }))
    await expect(back(77, 'all')).rejects.toThrow(NotFound)
  })
  test('leaves room for the four weeks to be paid for again', async () => {
    await back(3, 'own')
    await back(2, 'all', WHO.worker)
    expect(await payIn(9)).toEqual(accept(undefined))
    expect(await sums()).toEqual({ paidIn: 40_768, spent: 0, left: 40_768 })
  })
})

describe('finance’s list', () => {
  beforeEach(scene.havePriyasAccount)
  test('says by name what is left of each on the day and which four weeks were paid, in one query', async () => {
    await spend(3, 35_200)
    const list = () =>
      inCouncil((db) => paymentsListed(db, severnshire, { page: 1, on: day('2027-03-01') }))
    expect(await queriesOf(list)).toHaveLength(1)
    expect(await list()).toEqual({
      total: 1,
      payments: [
        {
          ...{ personId: PRIYA, name: 'Known1 Family001', reference: 'R0001', openedOn: OPENED },
          ...{ manager: 'person', left: 5_568, paidFrom: OPENED },
        },
      ],
    })
    const earlier = await inCouncil((db) =>
      paymentsListed(db, severnshire, { page: 1, on: day('2027-02-19') }),
    )
    expect(earlier.payments[0]?.left).toBe(40_768)
  })
  test('an account is seen in a handful of queries, however long its list is', async () => {
    const few = await queriesOf(seen)
    for (const number of [20, 21, 22, 23]) await spend(number, 100)
    expect(await queriesOf(seen)).toHaveLength(few.length)
    expect(few.length).toBeLessThanOrEqual(9)
  })
})

import { describe, expect, test } from 'vitest'
import { isIn } from '#council/direct-payments/four-weeks.ts'
import type { GivenAccount } from '#council/direct-payments/given-account.ts'
import { plannedIn, threadsIn } from '#council/direct-payments/planned.ts'
import { day } from '#ground/kernel/day.ts'
import { minus, noMoney, total } from '#ground/kernel/money.ts'
import { lowestFrom } from '#means/ledger/transaction.ts'
import { dyfrdwy, severnshire } from '../demo-counties.ts'

const TODAY = day('2026-09-01')
const sumOf = (entries: GivenAccount['entries']) => total(entries.map(({ amount }) => amount))
const paidIn = ({ entries }: GivenAccount) => sumOf(entries.filter(isIn))
const spent = ({ entries }: GivenAccount) => sumOf(entries.filter((one) => !isIn(one)))

test.each([1, 2, 7])(
  'whatever the seed (%i), Priya has £407.68 in and £352.00 spent, looked after by her mother',
  (seed) => {
    const county = severnshire(seed, TODAY)
    const priya = county.accounts.find((one) => one.roles[0] === 'person')?.personId
    const account = county.records.directPayments.find((one) => one.payment.personId === priya)
    expect(account && [paidIn(account), spent(account)]).toEqual([40_768, 35_200])
    expect(account?.manager.kind).toBe('nominated-person')
    expect(account?.manager.capacityId).toBeDefined()
  },
)

describe.each([
  ['Severnshire', severnshire(1, TODAY)],
  ['Dyfrdwy', dyfrdwy(1, TODAY)],
] as const)('the accounts of %s', (_, { records }) => {
  const plans = new Map(records.plans.map(({ plan }) => [plan.personId, plan]))
  test('are there for many people, and never hold less than nothing', () => {
    expect(records.directPayments.length).toBeGreaterThan(20)
    for (const { entries, payment } of records.directPayments) {
      const movements = entries.map((one) => ({
        on: one.on,
        amount: isIn(one) ? one.amount : minus(noMoney, one.amount),
      }))
      expect(lowestFrom(movements, payment.openedOn)).toBeGreaterThanOrEqual(0)
    }
  })
  test('are spent on what the plan in force says, on days that have come', () => {
    for (const { entries, payment } of records.directPayments) {
      const inPlan = threadsIn(plannedIn(plans.get(payment.personId)))
      for (const one of entries.filter((entry) => !isIn(entry))) {
        expect(inPlan.has(one.lineThread ?? one.outcomeThread ?? '')).toBe(true)
        expect(one.on > payment.openedOn && one.on <= TODAY).toBe(true)
        expect(one.toWhom).not.toBe('')
      }
    }
  })
})

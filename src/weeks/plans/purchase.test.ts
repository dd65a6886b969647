import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { answersPurchase, decidesPurchase, leftAfter, type PurchaseFacts } from './purchase.ts'

const facts: PurchaseFacts = {
  outcomes: ['make-friends'],
  lines: [{ threadId: 'group', each: pence(2760), left: pence(132_480) }],
  moneyLeft: pence(0),
  excluded: ['household-goods', 'gambling'],
}
const photography: Parameters<typeof decidesPurchase>[0] = {
  ...{ kind: 'activity', outcomeThread: 'make-friends', insteadOf: 'group', amount: pence(2500) },
}

describe('what somebody wants to buy', () => {
  test('a £27.60 group given up for £25.00 of photography, for the same outcome, goes through at once', () => {
    expect(decidesPurchase(photography, facts)).toEqual({ state: 'through', because: [] })
    expect(leftAfter(photography, facts)).toBe(260)
  })
  test('a £300 television is held, with every reason, and is not refused', () => {
    const television = { kind: 'household-goods', amount: pence(30_000) } as const
    expect(decidesPurchase(television, facts)).toEqual({
      ...{ state: 'held', because: ['no-outcome', 'usually-excluded', 'over-money'] },
    })
  })
  test('a penny over the money that is left is held; the last penny is not', () => {
    const one = { kind: 'activity', outcomeThread: 'make-friends', amount: pence(1000) } as const
    expect(decidesPurchase(one, { ...facts, moneyLeft: pence(1000) }).state).toBe('through')
    expect(decidesPurchase(one, { ...facts, moneyLeft: pence(999) }).because).toEqual([
      'over-money',
    ])
  })
  test('a line that is used up gives nothing back', () => {
    const used = { ...facts, lines: [{ threadId: 'group', each: pence(2760), left: pence(0) }] }
    expect(decidesPurchase(photography, used).because).toEqual(['over-money'])
  })
  test('what is on nobody’s list goes through as anything else does', () => {
    const rare = {
      kind: 'something-else',
      outcomeThread: 'make-friends',
      amount: pence(1),
    } as const
    expect(decidesPurchase(rare, { ...facts, moneyLeft: pence(1) }).state).toBe('through')
  })
})

describe('deciding on what is held', () => {
  const held = { state: 'held' } as const
  test('needs reasons, either way', () => {
    expect(answersPurchase(held, 'agreed', ' ').ok).toBe(false)
    expect(answersPurchase(held, 'agreed', 'It helps Priya to see her friends').ok).toBe(true)
  })
  test('that it is not on a list is no reason', () => {
    for (const reasons of [
      'Not on the list',
      'It is not on the approved list.',
      'Nid yw ar y restr',
    ])
      expect(answersPurchase(held, 'refused', reasons)).toMatchObject({
        refusal: { kind: 'not-on-a-list' },
      })
    const why = 'It meets no need in the plan; a lamp was found that does. It is not on the list.'
    expect(answersPurchase(held, 'refused', why).ok).toBe(true)
  })
  test('is done once', () =>
    expect(answersPurchase({ state: 'agreed' }, 'refused', 'No').ok).toBe(false))
})

test('nothing that goes through is ever over the money, or without an outcome', () => {
  const money = fc.integer({ min: 0, max: 100_000 }).map(pence)
  fc.assert(
    fc.property(
      money,
      money,
      money,
      fc.boolean(),
      fc.boolean(),
      (amount, left, each, serves, swaps) => {
        const wanted = {
          ...({ kind: 'activity', amount } as const),
          ...(serves && { outcomeThread: 'make-friends' }),
          ...(swaps && { insteadOf: 'group' }),
        }
        const given = {
          ...facts,
          moneyLeft: left,
          lines: [{ threadId: 'group', each, left: each }],
        }
        const { state } = decidesPurchase(wanted, given)
        expect(state === 'through').toBe(serves && leftAfter(wanted, given) >= 0)
      },
    ),
  )
})

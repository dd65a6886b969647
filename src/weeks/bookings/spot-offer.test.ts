import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { mayDecide, overRate, type SpotOffer, stateOfOffer } from './spot-offer.ts'

describe('an offer for one person', () => {
  test('nine percent above the framework’s rate waits for whoever holds the budget', () => {
    expect(overRate(pence(8_698), pence(7_980))).toBe(900)
    expect(stateOfOffer(pence(8_698), pence(7_980), 0)).toBe('to-approve')
    expect(stateOfOffer(pence(8_698), pence(7_980), 1_000)).toBe('offered')
    expect(stateOfOffer(pence(7_980), pence(7_980), 0)).toBe('offered')
    expect(stateOfOffer(pence(7_981), pence(7_980), 0)).toBe('to-approve')
    expect(stateOfOffer(pence(7_000), pence(7_980), 0)).toBe('offered')
  })

  test('is approved by somebody else than whoever asked for it; a no has its reason', () => {
    const offer: SpotOffer = {
      ...{ id: 'o', personId: 'ben', providerId: 'p', ratio: { staff: 1, people: 2 }, words: '' },
      ...{ framework: pence(7_980), price: pence(8_698), state: 'to-approve', providerWords: '' },
      ...{ reason: '', askedBy: 'asha', version: 2 },
    }
    const by = { accountId: 'wendy', version: 2, yes: true, reason: '' }
    const kindOf = (given: object, of = offer) => {
      const may = mayDecide(of, { ...by, ...given })
      return may.ok ? may.value.state : may.refusal.kind
    }
    expect(kindOf({})).toBe('approved')
    expect(kindOf({ accountId: 'asha' })).toBe('own-offer')
    expect(kindOf({ yes: false })).toBe('reason-needed')
    expect(kindOf({ yes: false, reason: 'Two others are at the rate' })).toBe('refused')
    expect(kindOf({ version: 1 })).toBe('changed-meanwhile')
    expect(kindOf({}, { ...offer, state: 'approved' })).toBe('answered-already')
  })

  test('whatever the prices, only what is above the rate is over it', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 }).map(pence)
    fc.assert(
      fc.property(amount, amount, (price, rate) => {
        expect(overRate(price, rate) > 0).toBe(price > rate)
      }),
    )
  })
})

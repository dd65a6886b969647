import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { liftNeeded, raised, recosted, tenthsBought } from './uplift.ts'

const art = {
  rhythm: { kind: 'weekly', timesAWeek: 1, weeks: 48 } as const,
  unitPrice: pence(3588),
  yearly: pence(172_224),
}

describe('a rise in prices', () => {
  test('of 7.39 % makes £35.88 into £38.53', () => {
    expect(raised(pence(3588), { byHundredths: 739 })).toBe(3853)
  })
  test('48 sessions then cost £1,849.44, and the old £1,722.24 buys 44.7 of them', () => {
    expect(recosted(art, pence(3853))).toBe(184_944)
    expect(tenthsBought(pence(172_224), pence(3853))).toBe(447)
  })
  test('may be to one new price', () => {
    expect(raised(pence(3588), { to: pence(3900) })).toBe(3900)
  })
  test('open days are as many as before', () => {
    const friday = {
      ...{ rhythm: { kind: 'open-days', weekday: 4 } as const },
      ...{ unitPrice: pence(3588), yearly: pence(48 * 3588) },
    }
    expect(recosted(friday, pence(3853))).toBe(48 * 3853)
  })
  test('lifts a budget by as much as the plan rises, where it was just enough', () => {
    expect(liftNeeded(pence(172_224), pence(184_944), pence(172_224))).toBe(12_720)
  })
  test('lifts a budget that has room by what is then short, and not where it is enough', () => {
    expect(liftNeeded(pence(172_224), pence(184_944), pence(180_000))).toBe(4_944)
    expect(liftNeeded(pence(172_224), pence(184_944), pence(190_000))).toBe(0)
  })
  test('never lifts by more than the prices rose', () => {
    expect(liftNeeded(pence(172_224), pence(184_944), pence(150_000))).toBe(12_720)
  })
  test('leaves no budget worse off, and what was enough stays enough', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 })
    fc.assert(
      fc.property(amount, amount, amount, (before, rise, room) => {
        const after = pence(before + rise)
        const agreed = pence(before + room)
        const lift = liftNeeded(pence(before), after, agreed)
        expect(lift).toBeGreaterThanOrEqual(0)
        expect(agreed + lift).toBeGreaterThanOrEqual(after)
      }),
    )
  })
})

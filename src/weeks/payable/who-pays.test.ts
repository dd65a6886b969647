import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { type AreaCount, areasShown, type PaidBy, whoPays } from './who-pays.ts'

const HALF = { share: 5_000 }
const fund = (amount: number, payer = 'f1'): PaidBy => ({
  ...{ kind: 'service-fund', payer, name: `Fund ${payer}`, amount: pence(amount) },
})
const direct = (amount: number, payer: string): PaidBy => ({
  ...{ kind: 'direct-payment', payer, amount: pence(amount) },
})
const council = (amount: number): PaidBy => ({ kind: 'council', amount: pence(amount) })

describe('who pays a provider', () => {
  test('71 % from one fund is amber: £1,704.00 of £2,400.00', () => {
    const { lines, heavy, total } = whoPays(
      [fund(170_400), direct(40_000, 'a'), direct(9_600, 'b'), council(20_000)],
      HALF,
    )
    expect(total).toBe(240_000)
    expect(heavy).toEqual({ kind: 'service-fund', name: 'Fund f1', amount: 170_400, share: 710 })
    expect(lines.map(({ kind, share }) => [kind, share])).toEqual([
      ['service-fund', 710],
      ['direct-payment', 207],
      ['council', 83],
    ])
  })

  test('exactly the share of the rule is not amber, a penny more is', () => {
    expect(whoPays([fund(5_000), council(5_000)], HALF).heavy).toBeUndefined()
    expect(whoPays([fund(5_001), council(5_000)], HALF).heavy?.kind).toBe('service-fund')
    expect(whoPays([fund(7_100), council(2_900)], { share: 7_500 }).heavy).toBeUndefined()
  })

  test('the council’s own service is not warned that the council pays for it, but of anybody else', () => {
    expect(whoPays([council(9_000), fund(1_000)], HALF).heavy?.kind).toBe('council')
    const own = whoPays([council(9_000), fund(1_000)], HALF, true)
    expect([own.heavy, own.isEven]).toEqual([undefined, false])
    expect(whoPays([council(1_000), fund(9_000)], HALF, true).heavy?.kind).toBe('service-fund')
  })

  test('three people with direct payments are three payers, in one line', () => {
    const paid = [direct(300, 'a'), direct(300, 'b'), direct(300, 'c'), council(100)]
    expect(whoPays(paid, HALF).heavy).toBeUndefined()
    expect(whoPays(paid, HALF).lines[0]).toMatchObject({ amount: 900, share: 900 })
    expect(whoPays([direct(600, 'a'), direct(300, 'b')], HALF).heavy).toMatchObject({ share: 667 })
  })

  test('of nothing comes nothing, and what has no known payer is nobody’s', () => {
    expect(whoPays([], HALF)).toEqual({ total: 0, lines: [], isEven: true })
    const unknown: PaidBy = { kind: 'not-known', amount: pence(900) }
    expect(whoPays([unknown, council(100)], HALF).heavy).toBeUndefined()
  })

  test('lines come to the whole, whoever pays', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 20 })
    fc.assert(
      fc.property(amounts, amounts, (funds, people) => {
        const paid = [
          ...funds.map((amount, i) => fund(amount, `f${i}`)),
          ...people.map((amount, i) => direct(amount, `p${i}`)),
        ]
        const { lines, total } = whoPays(paid, HALF)
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
      }),
    )
  })
})

describe('the areas that people come from', () => {
  const areas = (...counts: number[]): AreaCount[] =>
    counts.map((people, i) => ({ nameEn: `A${i}`, nameCy: `B${i}`, people }))
  const seen = (...counts: number[]) => {
    const shown = areasShown(areas(...counts))
    return shown === 'too-few' ? shown : shown.map(({ people }) => people)
  }

  test('five people from three areas: the areas are named, and no count is', () => {
    expect(seen(2, 2, 1)).toEqual(['hidden', 'hidden', 'hidden'])
  })

  test('one small count alone takes the next smallest with it', () => {
    expect(seen(12, 3, 7)).toEqual([12, 'hidden', 'hidden'])
    expect(seen(12, 8)).toEqual([12, 8])
    expect(seen(20, 4, 2, 9)).toEqual([20, 'hidden', 'hidden', 9])
  })

  test('of fewer than five people nothing is told', () => {
    expect(seen(2, 1)).toBe('too-few')
    expect(seen()).toBe('too-few')
  })

  test('no small count is shown or can be worked out from the number of all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }), (counts) => {
        const shown = seen(...counts)
        if (shown === 'too-few') return
        const hidden = counts.filter((_, i) => shown[i] === 'hidden')
        expect(shown.every((one) => one === 'hidden' || one >= 5)).toBe(true)
        expect(hidden).not.toHaveLength(1)
      }),
    )
  })
})

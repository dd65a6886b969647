import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#ground/kernel/day.ts'
import { pence, total } from '#ground/kernel/money.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { idOf } from '#test/staff-scene.ts'
import { dueBetween, type PayableAccount } from './due.ts'

const account: PayableAccount = {
  ...{ directPaymentId: planIdOf('plan', 1), personId: idOf('person', 1), paid: [] },
  ...{ openedOn: day('2026-04-03'), yearly: pence(2_056_384) },
  payee: { kind: 'person', name: 'Priya Rao', held: 'own-account', firm: '' },
}
const year = { from: day('2026-04-01'), to: day('2027-03-31') }
const due = (given: Partial<PayableAccount> = {}, days = year) =>
  dueBetween({ ...account, ...given }, days)

describe('what falls due', () => {
  test('is thirteen payments from 3 April 2026, the 14th on 2 April 2027 in the next year', () => {
    const all = due()
    expect([all.length, all.at(-1)?.on]).toEqual([13, '2027-03-05'])
    expect([all[0]?.amount, all.at(-1)?.amount]).toEqual([158_183, 158_188])
    expect(total(all.map(({ amount }) => amount))).toBe(2_056_384)
    expect(due({}, { from: day('2027-04-01'), to: day('2027-04-02') })).toHaveLength(1)
  })
  test('is fourteen in one year from 1 April 2027', () => {
    const days = { from: day('2027-04-01'), to: day('2028-03-31') }
    const all = due({ openedOn: day('2027-04-01') }, days)
    expect([all.length, all.at(-1)?.on]).toEqual([14, '2028-03-30'])
  })
  test('is not what was paid already', () =>
    expect(due({ paid: [day('2026-04-03'), day('2026-05-01')] })).toHaveLength(11))
  test('is never held for a late review: it is paid, and it is said since when (J9)', () => {
    const [one] = due(
      { reviewOn: day('2026-03-01') },
      { from: day('2027-03-01'), to: day('2027-03-31') },
    )
    expect([one?.held, one?.reviewLateSince, one?.amount]).toEqual([
      undefined,
      '2026-03-01',
      158_188,
    ])
  })
  test('is held for a death, and after the last day of a suspension', () => {
    const stop = (kind: 'died' | 'suspended') => ({ stop: { kind, lastDay: day('2026-06-01') } })
    expect(due(stop('died')).every(({ held }) => held === 'died')).toBe(true)
    expect(
      due(stop('suspended'))
        .map(({ held }) => held)
        .slice(0, 4),
    ).toEqual([...[undefined, undefined, undefined, 'suspended']])
  })
  test('where it ends within four weeks is for the days up to then', () => {
    const all = due({ stop: { kind: 'ended', lastDay: day('2026-05-14') } })
    expect(all.map(({ amount }) => amount)).toEqual([158_183, 79_092])
  })
  test('each four weeks falls due once, however the days are cut', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (n) => {
        const until = addDays(year.from, n)
        const first = due({}, { from: year.from, to: until })
        const rest = due({}, { from: addDays(until, 1), to: day('2027-12-31') })
        const whole = due({}, { from: year.from, to: day('2027-12-31') })
        expect([...first, ...rest]).toEqual(whole)
      }),
    ))
})

import { describe, expect, test } from 'vitest'
import { type Day, day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { newLastDay, newPrice, newTimes } from './session-change.ts'

const notice = { priceWeeks: 8, closingWeeks: 12 }
const today = day('2027-03-01')
const five = { staff: 1, people: 5 }
const prices = [{ ratio: five, price: pence(3_588), from: day('2026-04-01'), to: null }]

const price = (amount: number, from: string, rules = notice) => {
  const read = newPrice(
    prices,
    { ratio: five, price: pence(amount), from: day(from) },
    { today, notice: rules },
  )
  return read.ok ? read.value : read.refusal
}

describe('a new price (rule R25)', () => {
  test('is told eight weeks before, to the day', () => {
    expect(price(3_853, '2027-04-26')).toBe('write')
    expect(price(3_853, '2027-04-25')).toEqual({ kind: 'too-soon', earliest: '2027-04-26' })
    expect(price(3_853, '2027-03-15', { ...notice, priceWeeks: 2 })).toBe('write')
  })
  test('that is lower may begin at once, and one that is the same is none', () => {
    expect(price(3_000, '2027-03-01')).toBe('write')
    expect(price(3_000, '2027-02-28')).toEqual({ kind: 'in-the-past' })
    expect(price(3_588, '2027-06-01')).toEqual({ kind: 'same-price' })
  })
  test('is for a ratio that the session is offered at', () => {
    const one = { ratio: { staff: 1, people: 1 }, price: pence(100), from: day('2027-06-01') }
    expect(newPrice(prices, one, { today, notice })).toMatchObject({
      refusal: { kind: 'no-such-ratio' },
    })
  })
  test('written twice is one', () => {
    const held = [
      ...prices,
      { ratio: five, price: pence(3_853), from: day('2027-05-03'), to: null },
    ]
    const again = { ratio: five, price: pence(3_853), from: day('2027-05-03') }
    expect(newPrice(held, again, { today, notice })).toEqual({ ok: true, value: 'same' })
  })
})

describe('a last day (rule R25)', () => {
  const session = { startsOn: day('2026-01-01'), endsOn: null as Day | null, hasPlaces: true }
  const last = (lastDay: string, given: Partial<typeof session> = {}, because = 'I retire.') => {
    const wanted = { lastDay: day(lastDay), because }
    const read = newLastDay({ ...session, ...given }, wanted, { today, notice })
    return read.ok ? read.value : read.refusal
  }
  test('is told twelve weeks before, where anybody has a place', () => {
    expect(last('2027-05-24')).toBe('write')
    expect(last('2027-05-23')).toEqual({ kind: 'too-soon', earliest: '2027-05-24' })
    expect(last('2027-03-08', { hasPlaces: false })).toBe('write')
  })
  test('needs a reason, and is not in the past', () => {
    expect(last('2027-06-30', {}, ' ')).toEqual({ kind: 'reason-missing' })
    expect(last('2027-02-01')).toEqual({ kind: 'in-the-past' })
  })
  test('may be put off, not brought nearer than the notice, and what has ended stays so', () => {
    expect(last('2027-04-30', { endsOn: day('2027-04-01') })).toBe('write')
    expect(last('2027-03-30', { endsOn: day('2027-04-01') })).toMatchObject({ kind: 'too-soon' })
    expect(last('2027-04-01', { endsOn: day('2027-04-01') })).toBe('same')
    expect(last('2027-09-01', { endsOn: day('2027-02-01') })).toEqual({ kind: 'has-ended' })
  })
})

test('new times end after they begin, and are not the old ones', () => {
  const now = { weekday: 0, starts: 600, ends: 720, hours: [] }
  expect(newTimes(now, { starts: 660, ends: 780 }).ok).toBe(true)
  expect(newTimes(now, { starts: 660, ends: 660 })).toMatchObject({
    refusal: { kind: 'ends-before-start' },
  })
  expect(newTimes(now, now)).toMatchObject({ refusal: { kind: 'nothing-changed' } })
  const hours = [{ weekday: now.weekday, opens: 540, closes: 780 }]
  expect(newTimes({ ...now, hours }, { starts: 660, ends: 780 }).ok).toBe(true)
  expect(newTimes({ ...now, hours }, { starts: 660, ends: 785 })).toMatchObject({
    refusal: { kind: 'closed-then' },
  })
})

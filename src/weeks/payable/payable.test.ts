import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { ABSENCE_REASONS as AWAY } from '#weeks/bookings/absence.ts'
import { CAUSES } from '#weeks/bookings/cause.ts'
import { type BookedDay, dueFor, factOf, type PayableFact } from './payable.ts'
import { type Counted, lineForecast, totalsBy } from './totals.ts'

const rules = {
  bands: [
    { hours: 168, share: 0 },
    { hours: 48, share: 5000 },
    { hours: 0, share: 10_000 },
  ],
  sickness: { times: 2, weeks: 12 },
  stretches: [
    { weeks: 2, share: 10_000 },
    { weeks: 2, share: 5000 },
  ],
}
const price = pence(13_500)
const missed = (given: Partial<PayableFact & { kind: 'missed' }>): PayableFact => ({
  ...{ kind: 'missed', cause: 'changed-mind', minutes: 0, sickAgo: [], ...given },
})
const WEEK = 7 * 24 * 60

test('Of 49 planned days 45 attended, 2 missed without notice and 2 cancelled in time come to £6,345, and leave £270 of the year’s £12,960', () => {
  const month: readonly Counted[] = [
    { days: 45, price, fact: { kind: 'attended' } },
    { days: 2, price, fact: missed({}) },
    { days: 2, price, fact: missed({ minutes: WEEK }) },
  ]
  const totals = totalsBy(() => rules, month)
  expect(totals.provider).toBe(634_500)
  expect(totals.days).toMatchObject({ attended: 45, 'did-not-come': 2, 'cancelled-in-time': 2 })
  expect(totals.chargeable).toBe(45 * 13_500)
  const line = { price, planned: 96, gone: 49 }
  expect(lineForecast(line, totals.provider)).toEqual({
    ...{ actual: 634_500, remaining: 634_500, forecast: 1_269_000, underspend: 27_000 },
  })
})

test('The same month by a council that pays only for days that took place is two days less', () => {
  const onlyAttended = { ...rules, bands: [{ hours: 0, share: 0 }] }
  const month: readonly Counted[] = [
    { days: 45, price, fact: { kind: 'attended' } },
    { days: 2, price, fact: missed({}) },
  ]
  expect(totalsBy(() => rules, month).provider - totalsBy(() => onlyAttended, month).provider).toBe(
    27_000,
  )
})

test('An illness before the allowance’s weeks is not counted in it', () => {
  const due = dueFor(price, missed({ cause: 'ill', sickAgo: [30, 12, 11, 0] }), rules)
  expect(due.reasons).toContainEqual({ rule: 'R21', kind: 'sickness-allowance', nth: 2, of: 2 })
})

test('A second illness a day before is all of the price by policy, waived, and paid by the council', () => {
  const due = dueFor(
    pence(2_400),
    missed({ cause: 'ill', minutes: 24 * 60, sickAgo: [5, 0] }),
    rules,
  )
  expect(due).toMatchObject({ provider: 2_400, package: 0, council: 2_400, chargeable: 0 })
  expect(due.reasons).toContainEqual({ rule: 'R21', kind: 'sickness-allowance', nth: 2, of: 2 })
})

const anyFact = fc.oneof(
  fc.constant<PayableFact>({ kind: 'attended' }),
  fc.constant<PayableFact>({ kind: 'cancelled-by-provider' }),
  fc.record({
    kind: fc.constant('missed' as const),
    cause: fc.constantFrom(...CAUSES),
    minutes: fc.integer({ min: -500, max: 30_000 }),
    sickAgo: fc.array(fc.nat(20), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('held' as const),
    reason: fc.constantFrom(...AWAY),
    week: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({
    kind: fc.constant('notice' as const),
    payer: fc.constantFrom('package', 'council', 'nobody'),
    until: fc.constant(day('2027-04-01')),
  }),
)

test('Whatever came of a day: the provider gets no more than the price, its parts are its whole, and only what took place is chargeable', () => {
  fc.assert(
    fc.property(anyFact, fc.nat(1_000_000), (fact, amount) => {
      const due = dueFor(pence(amount), fact, rules)
      expect(due.provider).toBeGreaterThanOrEqual(0)
      expect(due.provider).toBeLessThanOrEqual(amount)
      expect(due.package + due.council).toBe(due.provider)
      expect(due.chargeable).toBeLessThanOrEqual(due.package)
      if (fact.kind !== 'attended') expect(due.chargeable).toBe(0)
    }),
  )
})

describe('what came of a booked day', () => {
  const booked = (given: Partial<BookedDay>): BookedDay => ({
    ...{ day: day('2027-03-01'), starts: 570, sits: true, isCancelled: false },
    ...{ isSettled: true, hasRegister: true, sickOn: [], ...given },
  })
  const givenUp = { cause: 'ill', toldAt: new Date('2027-02-28T09:30:00Z') } as const

  test('is not known while the register is open or a welfare check is', () => {
    expect(factOf(booked({ isSettled: false, mark: { kind: 'here' } }))).toBeUndefined()
    expect(factOf(booked({}))).toBeUndefined()
  })

  test('somebody who was there was there, whatever they had said', () => {
    expect(factOf(booked({ mark: { kind: 'left' }, givenUp }))).toEqual({ kind: 'attended' })
    expect(factOf(booked({ mark: { kind: 'not-here' }, outcome: 'came-late' }))).toEqual({
      kind: 'attended',
    })
  })

  test('what the welfare check found goes before what the register knew', () => {
    const unknown = { kind: 'not-here', reason: 'unknown' } as const
    expect(factOf(booked({ mark: unknown, outcome: 'hospital' }))).toMatchObject({
      cause: 'hospital',
    })
    expect(factOf(booked({ mark: unknown, outcome: 'at-home-well' }))).toMatchObject({
      ...{ kind: 'missed', cause: 'other', minutes: 0 },
    })
  })

  test('a day that was given up needs no register', () => {
    const open = { isSettled: false, hasRegister: false, givenUp }
    expect(factOf(booked(open))).toMatchObject({ kind: 'missed', cause: 'ill', minutes: 1440 })
  })

  test('a cancelled day is free whatever else is known, and a closed one was never there', () => {
    expect(factOf(booked({ isCancelled: true, sits: false, givenUp }))).toEqual({
      kind: 'cancelled-by-provider',
    })
    expect(factOf(booked({ sits: false, givenUp }))).toBeUndefined()
  })
})
